### Outcome, finding and delivery of a reply, and the requester's answers.

## Outcome

outcome-solved = Résolu
outcome-explained = Expliqué
outcome-unsolved = Non résolu

## Satisfaction

satisfaction-satisfied = Satisfaisant
satisfaction-mostly = Plutôt satisfaisant
satisfaction-dissatisfied = Pas satisfaisant

## How the requester was reached

method-phone = Par téléphone
method-sms = Par SMS
method-online = En ligne
method-letter = Par écrit
method-in-person = En personne
