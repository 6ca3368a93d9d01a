### Outcome, finding and delivery of a reply, and the requester's answers.

## Outcome

outcome-solved = 解決
outcome-explained = 説明
outcome-unsolved = 未解決

## Satisfaction

satisfaction-satisfied = 満足
satisfaction-mostly = おおむね満足
satisfaction-dissatisfied = 不満

## How the requester was reached

method-phone = 電話
method-sms = ショートメッセージ
method-online = オンライン
method-letter = 書面
method-in-person = 対面
