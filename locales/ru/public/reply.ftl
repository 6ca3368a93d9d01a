### Outcome, finding and delivery of a reply, and the requester's answers.

## Outcome

outcome-solved = Решено
outcome-explained = Разъяснено
outcome-unsolved = Не решено

## Satisfaction

satisfaction-satisfied = Устраивает
satisfaction-mostly = В основном устраивает
satisfaction-dissatisfied = Не устраивает

## How the requester was reached

method-phone = По телефону
method-sms = По СМС
method-online = Через интернет
method-letter = Письменно
method-in-person = Лично
