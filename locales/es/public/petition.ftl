### The words of the petition office.

## What was done, for the requester

told-routed = { $way }: { $unit }. Recibirá un escrito en un plazo de 15 días.
told-designated = Se acordó qué organismo lo atiende: { $unit }.
told-referred = Su asunto pasó a la autoridad competente: { $body }.
told-notified = Se le comunicó por escrito que llegó y qué pasa ahora.
told-admitted = Admitida: { $procedure }.
told-guided = El camino que la ley prevé para esto: { $route }.
told-procedure-switched = Sigue por el procedimiento ordinario; la fecha se ha ajustado.
told-hearing-opened = Se celebrará una audiencia pública.
told-hearing-recorded = La audiencia pública se celebró y quedó registrada.
told-opinion-issued = El dictamen está emitido y va en camino.
told-served = El dictamen le fue entregado ({ $service }, { $when }). Si no está de acuerdo, puede pedir una revisión dentro del plazo.
told-executed = Lo que se decidió a su favor se está cumpliendo.
told-review-requested = Su petición ({ $instance }) llegó; decide: { $body }.
told-lapsed = Pasó el plazo para pedir una revisión.
told-mediated = Se llegó a un acuerdo por escrito.
told-terminated = El asunto ha terminado: { $ground }. Hechos y razones nuevos pueden presentarse aparte.
told-track-changed = Sigue con { $track }, con el mismo número.
told-joined = Otro envío suyo ({ $channel }) se unió a este; habrá una sola respuesta.
told-converted = Su sugerencia dio lugar a: { $path }.
told-awarded = Su sugerencia recibió un premio.
told-paper-issued = Se emitió un documento; puede descargarlo y comprobarlo.

## States, desks, clocks, notices

track-head-received = El organismo competente la tiene y decide si la admite
track-head-issued = El dictamen está emitido y va en camino
track-head-served = El dictamen fue entregado
track-head-referred = Pasó a la autoridad competente
track-head-guided = Use la vía que prevé la ley
track-head-opined = Respondida con un dictamen
track-head-mediated = Resuelta por acuerdo
track-who-review = La tiene ahora el equipo de revisión.
notice-routed = Adónde fue su asunto
notice-noticed = Aviso por escrito
notice-admitted = Solicitud admitida
notice-guided = La vía que prevé la ley
notice-opinion-served = Dictamen entregado
notice-review-received = Petición de revisión recibida
notice-progress = Envío unido; en qué punto está
notice-terminated = Terminado de forma definitiva
notice-yellow-card = Tarjeta amarilla: a punto de vencer
notice-red-card = Tarjeta roja: vencido
notice-advice = Recomendación o llamada a coordinarse

## Choices

track-hotline = la línea de atención
track-petition = la oficina de peticiones
way-transfer = Trasladado
way-assign = Encargado
procedure-ordinary = procedimiento ordinario
procedure-simple = procedimiento simplificado
procedure-duty = función propia del organismo
instance-first = tramitación
instance-review = revisión
instance-final-review = revisión final
verdict-support = Se apoya
verdict-explain = Se explica
verdict-not-support = No se apoya
verdict-uphold = Se mantiene
verdict-change = Se modifica
verdict-revoke = Se anula y se tramita de nuevo
verdict-adopt = Se adopta
verdict-adopt-partly = Se adopta en parte
verdict-keep-in-mind = Se tiene en cuenta
verdict-not-adopt = No se adopta
service-direct = En mano
service-post = Por correo postal
service-online = En línea
service-left = Dejado en el lugar
service-public-notice = Por anuncio público

## Pages

track-papers = Documentos
paper-verify = Comprobar un documento
paper-verified = Esta oficina emitió este documento.
paper-kind = Documento
paper-number = Número
paper-day = Fecha
paper-digest = Huella del archivo (SHA-256)
paper-verify-help = La huella del archivo debe ser igual a la de arriba; si el documento es en papel, compare el número, el expediente y la fecha.
file-petition = Tramitarla como petición
file-petition-hint = Aviso por escrito en 15 días, dictamen por escrito en 60 días desde la admisión, y revisión si no está de acuerdo. Para asuntos corrientes, la línea de atención es más rápida.
file-check-petition = En 15 días se le comunica por escrito quién la atiende; el dictamen llega en 60 días desde la admisión.
track-opinion = Dictamen ({ $instance }): { $body }
track-opinion-note = { $verdict }, recibido el { $when }
track-noticed = Aviso por escrito
track-guided = La vía que prevé la ley
track-referred = Adónde fue
track-mediated = Acuerdo
track-offer-request-review = Pedir una revisión
track-offer-request-review-hint = Si no está de acuerdo: dentro del plazo, ante la autoridad superior y con sus razones.
track-request-review-lead = La autoridad superior decide en treinta días.
track-request-review-note = Sus razones
track-request-review-send = Enviar la petición
track-done-request-review = Su petición llegó.
