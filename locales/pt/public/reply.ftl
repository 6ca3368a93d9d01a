### Outcome, finding and delivery of a reply, and the requester's answers.

## Outcome

outcome-solved = Resolvido
outcome-explained = Explicado
outcome-unsolved = Não resolvido

## Satisfaction

satisfaction-satisfied = Satisfatório
satisfaction-mostly = Em geral satisfatório
satisfaction-dissatisfied = Não satisfatório

## How the requester was reached

method-phone = Por telefone
method-sms = Por SMS
method-online = Pela Internet
method-letter = Por escrito
method-in-person = Em pessoa
