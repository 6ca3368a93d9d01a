### Outcome, finding and delivery of a reply, and the requester's answers.

## Outcome

outcome-solved = Gelöst
outcome-explained = Erklärt
outcome-unsolved = Nicht gelöst

## Satisfaction

satisfaction-satisfied = Zufrieden
satisfaction-mostly = Überwiegend zufrieden
satisfaction-dissatisfied = Unzufrieden

## How the requester was reached

method-phone = Telefonisch
method-sms = Per SMS
method-online = Online
method-letter = Schriftlich
method-in-person = Persönlich
