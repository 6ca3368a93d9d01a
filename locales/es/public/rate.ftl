### The requester's rating. No answer is suggested.

## Rating

rate-lead = Sus respuestas se anotan tal cual y no influyen en ninguna solicitud posterior. Cada atención se valora una sola vez.
rate-solved = ¿Se resolvió su problema?
rate-solved-yes = Resuelto
rate-solved-no = No resuelto
rate-solved-missing = Indique si se resolvió
rate-satisfied = ¿Cómo fue la atención que recibió?
rate-satisfied-missing = Indique cómo fue la atención
rate-reason = Si no fue satisfactoria, cuál es la razón principal
rate-reason-none = Sin elegir
rate-note = Algo más que quiera decir
rate-send = Enviar la valoración
