### Typical answers: taken from closed cases, without anything personal, released by a second person.

answer-title = Типовые ответы
answer-one = Типовой ответ
answer-lead = Ответы на то, о чём спрашивают часто. Они взяты из завершённых дел, сведений о людях в них нет.
answer-none = Типовых ответов пока нет.
answer-all = Все ответы
