### Typical answers: taken from closed cases, without anything personal, released by a second person.

answer-title = Respuestas tipo
answer-one = Respuesta tipo
answer-lead = Respuestas a lo que mucha gente pregunta, tomadas de expedientes terminados. No contienen datos de ninguna persona.
answer-none = Todavía no hay respuestas tipo.
answer-all = Todas las respuestas
