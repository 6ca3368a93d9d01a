### Words of the home page, and those all forms share.

## Home

home-title = 첫 화면
home-heading = 말씀해 주십시오. 한 건 한 건 끝까지 챙기겠습니다.
home-lead = 문의, 도움 요청, 불만, 신고, 제안, 칭찬을 모두 여기에서 보내실 수 있습니다. 저희가 기록해 담당 기관에 전달하고, 언제까지 답변드릴지 알려 드립니다.
home-danger = 지금 위험합니까?
home-danger-numbers = 양식을 작성하지 말고 바로 전화하십시오. 110(경찰), 119(소방), 120(구급차), 122(교통사고).
home-file = 민원 내기
home-file-hint = 약 2분, 여섯 가지 질문입니다. 익명도 가능합니다. 중간에 멈춰도 작성한 내용은 3일 동안 보관됩니다.
home-draft = 지난번에 쓰던 내용 이어서 쓰기
home-ask = 먼저 답을 찾아보기
home-ways = 이것도 할 수 있습니다
home-topics-hint = 모두에게 묻는 질문에 제안하기
home-reception-hint = 책임자 면담일 예약하기
home-answers-hint = 다른 사람이 물은 일과 그 답변
home-track = 진행 상황 보기
home-track-hint = 접수증에 있는 접수번호와 조회 코드가 필요합니다.
home-how = 보낸 뒤의 절차
home-how-say = 바로 접수증을 드립니다
home-how-say-text = 접수번호, 조회 코드, 답변 기한과 그 계산 방법이 적혀 있습니다.
home-how-unit = 한 기관이 책임집니다
home-how-unit-text = 어디로 넘어가든 지금 누가 처리하는지 보실 수 있습니다. 기관끼리 주고받아도 기한을 새로 계산하지 않습니다.
home-how-date = 기한까지 답변드립니다
home-how-date-text = 늦으면 늦었다고 밝히고, 날짜를 바꾸지 않습니다. 연장하려면 먼저 승인을 받아야 하며, 이유와 새 날짜를 알려 드립니다.
home-how-rate = 얼마나 잘 처리되었는지 직접 평가하십시오
home-how-rate-text = 두 가지만 여쭙니다. 해결되었는지, 만족하시는지. 미리 정해 둔 답은 없습니다.
home-questions = 먼저 읽어 보십시오
home-questions-all = 모든 질문
home-phone = 인터넷이 불편하십니까? 언제든지 { $hotline }번으로 전화해 주십시오.

## Shared by forms

form-faults = 다시 확인하실 곳이 있습니다
form-optional = 선택
