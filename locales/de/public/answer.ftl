### Typical answers: taken from closed cases, without anything personal, released by a second person.

answer-title = Typische Antworten
answer-one = Typische Antwort
answer-lead = Antworten auf das, was viele fragen, aus abgeschlossenen Vorgängen. Angaben über Personen stehen nicht darin.
answer-none = Es gibt noch keine typischen Antworten.
answer-all = Alle Antworten
