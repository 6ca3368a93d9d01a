### Outcome, finding and delivery of a reply, and the requester's answers.

## Outcome

outcome-solved = 實際解決
outcome-explained = 解釋說明
outcome-unsolved = 未解決

## Satisfaction

satisfaction-satisfied = 滿意
satisfaction-mostly = 基本滿意
satisfaction-dissatisfied = 不滿意

## How the requester was reached

method-phone = 電話
method-sms = 簡訊
method-online = 線上
method-letter = 書面
method-in-person = 當面
