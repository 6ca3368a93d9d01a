### Outcome, finding and delivery of a reply, and the requester's answers.

## Finding

finding-true = True
finding-partly = Partly true
finding-untrue = Untrue
finding-not-applicable = No finding needed
