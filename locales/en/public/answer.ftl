### Typical answers: taken from closed cases, without anything personal, released by a second person.

answer-title = Typical answers
answer-one = Typical answer
answer-lead = Answers to what many people ask, taken from closed cases. Nothing about any person is in them.
answer-none = No typical answers yet.
answer-all = All answers
