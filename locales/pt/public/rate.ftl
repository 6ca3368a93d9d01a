### The requester's rating. No answer is suggested.

## Rating

rate-lead = As suas respostas são registadas tal como as dá e não têm efeito em pedidos futuros. Cada tratamento é avaliado uma só vez.
rate-solved = O seu problema ficou resolvido?
rate-solved-yes = Resolvido
rate-solved-no = Não resolvido
rate-solved-missing = Indique se ficou resolvido
rate-satisfied = Como avalia a forma como o pedido foi tratado?
rate-satisfied-missing = Indique como avalia o tratamento
rate-reason = Se não foi satisfatório, qual é a razão principal
rate-reason-none = Sem escolher
rate-note = Algo mais que queira dizer
rate-send = Enviar a avaliação
