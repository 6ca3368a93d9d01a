### Outcome, finding and delivery of a reply, and the requester's answers.

## Outcome

outcome-solved = Resuelto
outcome-explained = Explicado
outcome-unsolved = No resuelto

## Satisfaction

satisfaction-satisfied = Satisfactoria
satisfaction-mostly = Más bien satisfactoria
satisfaction-dissatisfied = No satisfactoria

## How the requester was reached

method-phone = Por teléfono
method-sms = Por SMS
method-online = En línea
method-letter = Por escrito
method-in-person = En persona
