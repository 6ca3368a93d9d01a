### Typical answers: taken from closed cases, without anything personal, released by a second person.

answer-title = Réponses types
answer-one = Réponse type
answer-lead = Des réponses aux questions fréquentes, tirées de dossiers terminés. Elles ne contiennent rien sur personne.
answer-none = Pas encore de réponse type.
answer-all = Toutes les réponses
