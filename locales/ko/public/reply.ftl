### Outcome, finding and delivery of a reply, and the requester's answers.

## Outcome

outcome-solved = 해결
outcome-explained = 설명
outcome-unsolved = 미해결

## Satisfaction

satisfaction-satisfied = 만족
satisfaction-mostly = 대체로 만족
satisfaction-dissatisfied = 불만족

## How the requester was reached

method-phone = 전화
method-sms = 문자 메시지
method-online = 온라인
method-letter = 서면
method-in-person = 대면
