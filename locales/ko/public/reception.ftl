### Leaders' reception days: published, booked, read before, recorded, assigned, answered.

reception-title = 간부 면담일
reception-lead = 이날에는 시나 부서의 간부가 시민을 직접 만납니다. 이미 내신 민원에 대해 시간을 예약하실 수 있습니다. 간부가 미리 기록을 읽고, 하신 말씀은 적어서 다시 읽어 드리며, 처리 결과도 알려 드립니다.
reception-offer-hint = 직접 만나 말씀하기: 시간을 예약하거나 면담 기록과 결과를 봅니다.
reception-none = 지금은 공개된 면담일이 없습니다.
reception-hours = { $day } { $from }–{ $to }
reception-who = { $post } { $name }
reception-full = 예약이 모두 찼습니다.
reception-free = 예약할 수 있는 시간이 { $count }개 남았습니다.
reception-there = 현장에서 제공합니다:
reception-how = 예약 방법
reception-how-track = 낸 민원이 있는 경우: 접수번호와 조회 코드로 열고 시간을 선택하십시오.
reception-how-file = 아직 민원을 내지 않은 경우: 먼저 민원을 내 주십시오. 그래야 간부가 미리 알 수 있습니다.
reception-how-come = 인터넷이 불편한 경우: 대기실로 오시거나 핫라인에 전화하시면 직원이 대신 예약해 드립니다.
reception-kept = 처리에 필요한 것 외에는 어떤 정보도 남기지 않습니다.
reception-calendar = 달력에 추가
reception-book-lead = 시간을 선택해 주십시오. 면담 전에 민원 내용을 미리 읽습니다.
reception-help-wanted = 당일 도움이 필요합니다
reception-bring = 접수번호를 가져와 주십시오. 오지 못하시면 다른 분이 쓸 수 있도록 예약을 취소해 주십시오.
reception-slot-missing = 시간을 선택해 주십시오.
reception-done-booked = 예약되었습니다.
reception-done-withdrawn = 예약을 취소했습니다.
reception-record = 면담 기록
reception-read-back-at = 방문하신 분께 읽어 드리고 확인함: { $when }
reception-answer = 결과
reception-assigned-to = { $unit }, 기한 { $due }

reception-do-book = 예약
reception-do-withdraw = 예약 취소

reception-status-planned = 공개 전
reception-status-published = 공개됨
reception-status-called-off = 취소됨
reception-status-closed = 끝남

slot-free = 비어 있음
slot-booked = 예약됨
slot-pre-read = 기록 읽음
slot-received = 면담함
slot-assigned = 처리 지시함
slot-answered = 결과 알림
slot-missed = 면담하지 못함
slot-withdrawn = 취소됨

missed-visitor-away = 방문자가 오지 않음
missed-leader-away = 간부에게 급한 일이 생겨 다시 잡음
missed-settled = 그 전에 해결됨
missed-hindered = 날씨, 교통, 건강 때문

reception-fault-may-not-keep = 귀하의 역할로는 간부 면담일을 관리할 수 없습니다.
reception-fault-plan-unsound = 날짜, 시간, 장소, 간부 직책을 적어 주십시오. 한 사람에 5분 이상이어야 합니다.
reception-fault-day-past = 이미 지난 날입니다.
reception-fault-not-published = 이날은 공개되지 않았거나 이미 끝났습니다.
reception-fault-not-planned = 이날은 이미 공개되었거나 취소되었거나 끝났습니다.
reception-fault-no-such-slot = 이날에는 그 시간이 없습니다.
reception-fault-slot-taken = 방금 다른 분이 이 시간을 예약했습니다. 다른 시간을 선택해 주십시오.
reception-fault-booked-already = 이 민원은 그날 이미 예약이 있습니다.
reception-fault-too-late = 면담이 시작되어 더는 예약할 수 없습니다.
reception-fault-no-such-case = 보실 수 있는 민원 가운데 이 민원이 없습니다.
reception-fault-leader-is-accused = 이 민원은 바로 그 간부의 기관에 관한 것입니다. 다른 간부가 면담하는 날을 선택해 주십시오.
reception-fault-not-there = 지금은 이 단계가 아닙니다. 다른 사람이 먼저 처리했을 수 있습니다.
reception-fault-too-early = 면담이 아직 시작되지 않았습니다.
reception-fault-words-missing = 내용을 적거나 이유를 선택해 주십시오.
reception-fault-not-read-back = 먼저 방문자에게 기록을 읽어 주십시오.
reception-fault-no-such-unit = 기관을 선택해 주십시오.
reception-fault-unit-is-accused = 이 민원은 바로 그 기관에 관한 것입니다. 다른 기관을 선택해 주십시오.
reception-fault-due-too-early = 기한은 면담일보다 앞설 수 없습니다.
reception-fault-somebody-waits = 예약한 사람 가운데 아직 결과를 받지 못한 사람이 있습니다.
