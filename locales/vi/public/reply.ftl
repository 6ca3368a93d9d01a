### Outcome, finding and delivery of a reply, and the requester's answers.

## Outcome

outcome-solved = Đã giải quyết
outcome-explained = Đã giải thích
outcome-unsolved = Chưa giải quyết

## Satisfaction

satisfaction-satisfied = Hài lòng
satisfaction-mostly = Tương đối hài lòng
satisfaction-dissatisfied = Không hài lòng

## How the requester was reached

method-phone = Qua điện thoại
method-sms = Qua tin nhắn
method-online = Qua mạng
method-letter = Bằng văn bản
method-in-person = Trực tiếp
