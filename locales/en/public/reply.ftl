### Outcome, finding and delivery of a reply, and the requester's answers.

## Outcome

outcome-solved = Solved
outcome-explained = Explained
outcome-unsolved = Not solved

## Satisfaction

satisfaction-satisfied = Satisfied
satisfaction-mostly = Mostly satisfied
satisfaction-dissatisfied = Dissatisfied

## How the requester was reached

method-phone = By phone
method-sms = By text message
method-online = Online
method-letter = In writing
method-in-person = In person
