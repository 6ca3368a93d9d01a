### Typical answers: taken from closed cases, without anything personal, released by a second person.

answer-title = Respostas típicas
answer-one = Resposta típica
answer-lead = Respostas ao que muitas pessoas perguntam, tiradas de processos concluídos. Não contêm dados de ninguém.
answer-none = Ainda não há respostas típicas.
answer-all = Todas as respostas
