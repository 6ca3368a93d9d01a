### How far a matter is, for whoever follows it: the standing alone, nothing anybody wrote.

follow-title = 어디까지 왔는지
follow-at = { $subject }, { $place }, { $day } 접수
follow-about = { $subject }, { $day } 접수
follow-of-day = { $day }에 접수된 건
follow-received = 접수됨
follow-handling = 처리 중
follow-answered = 답변함
follow-closed = 완료
follow-elsewhere = 여기서는 더 처리하지 않음
follow-received-more = 핫라인이 확인한 뒤 담당 기관에 넘깁니다.
follow-handling-more = 담당 기관이 정해졌습니다. 끝나면 신고한 분에게 답변합니다.
follow-answered-more = 담당 기관이 신고한 분에게 답변했고, 핫라인이 결과를 묻고 있습니다.
follow-closed-more = 끝났습니다. 현장이 아직 그대로라면 이 날짜를 적어 새로 접수해 주십시오.
follow-elsewhere-more = 다른 건과 합쳐졌거나 다른 기관으로 갔을 수 있습니다. 현장이 그대로라면 새로 접수해 주십시오.
follow-again = 다시 보려면
follow-keep = 이 주소가 열쇠이니 보관하십시오. 주소를 아는 사람은 이 페이지를 보지만 이름이나 글은 볼 수 없습니다.
follow-feed = 피드 리더로 따라가기 (Atom)
follow-own = 나도 신고하기
follow-track = 번호와 조회 코드가 있습니다
follow-nothing-kept = 누가 따라가는지 알지 못하고 세지도 않습니다. 그만두려면 주소를 지우면 됩니다.
