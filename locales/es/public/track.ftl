### Tracking: at which step, with whom, by which day, and what can be done now.

## Number and query code

track-ask = Consultar una solicitud
track-ask-lead = El número y el código de consulta están en el comprobante.
track-number-hint = Por ejemplo { $sample }. No importan los espacios, los guiones ni las minúsculas.
track-code-hint = Diez letras y cifras.
track-open = Ver
track-number-missing = Escriba el número
track-number-shape = El número está incompleto; compárelo con el comprobante
track-number-check = Una cifra del número está mal, o hay dos cambiadas de orden; compruébelas una por una
track-code-missing = Escriba el código de consulta
track-wrong = El número y el código no coinciden; compruébelos e inténtelo otra vez
track-lost = ¿Perdió el comprobante? Llame al { $hotline }; tras comprobar su identidad, podrán consultarlo por usted.

## At which step

track-head-registered = Recibida, se está revisando
track-head-awaiting-material = Esperamos información de usted
track-head-to-dispatch = Revisada, se busca quién la atiende
track-head-dispatched = Enviada al organismo competente
track-head-sent-back = Se busca de nuevo quién la atiende
track-head-handling = Se está atendiendo
track-head-drafted = Atendida, se revisa la respuesta
track-head-approved = La respuesta está aprobada y a punto de salir
track-head-replied = Respondida
track-head-rework = Se atiende de nuevo
track-head-to-close = Respondida
track-head-closed = Terminada
track-head-archived = Terminada y archivada
track-head-merged = Se atiende junto con otra solicitud sobre lo mismo
track-head-handed-over = Pasó a un servicio de emergencia
track-head-declined = No es un asunto que esta línea pueda atender
track-head-withdrawn = Usted la retiró

## By which day

track-due = Tendrá una respuesta a más tardar el { $end }
track-due-today = Tendrá una respuesta hoy (antes del { $end })
track-late = La respuesta debía llegar antes del { $end }; retraso: { $late }
track-paused = El plazo está suspendido mientras esperamos; la respuesta estaba prevista para el { $end }
track-answered-in-time = Respondida el { $when }, dentro del plazo ({ $end })
track-answered-late = Respondida el { $when }, fuera del plazo ({ $end })
track-why = Por qué este día

## With whom

track-who-unit = Organismo responsable: { $unit }.
track-who-support = { " " }Con el apoyo de: { $units }.
track-who-intake = Su solicitud la revisa el equipo de recepción de la línea de atención.
track-who-dispatch = Su solicitud la tiene el equipo de asignación de la línea de atención.
track-who-follow-up = Su solicitud la tiene el equipo de seguimiento de la línea de atención.
track-who-supervision = Su solicitud la tiene el equipo de supervisión de la línea de atención, separado de recepción y asignación.
track-the-hotline = La línea de atención

## Answers, questions, grounds

track-question = Añada información, por favor
track-question-of = { $unit } le pide más información
track-question-until = Hágalo antes del { $end }; después seguimos con lo que hay.
track-question-late = El plazo terminó el { $end }; aún puede añadirla.
track-reply = Respuesta
track-reply-of = Respuesta de { $unit }
track-reply-note = Enviada el { $when }. Resultado según el organismo: { $outcome }.
track-why-open = Su pregunta
track-why-open-note = Hecha el { $when }. Lo explicará: { $whom }. La explicación aparecerá aquí.
track-explained-of = Razones explicadas: { $unit }
track-explained-note = Explicado el { $when }. Usted preguntó el { $asked }: { $question }
track-declined = Por qué no se admitió
track-ground = { $name }. { $guidance } ({ $article })
track-handed-over = Pasó a

## Rest of the page

track-can = Lo que puede hacer ahora
track-nothing = Ahora no tiene que hacer nada. Si algo ha cambiado, presente una nueva solicitud o llame al { $hotline }.
track-so-far = Hasta ahora
track-asked = Lo que escribió
track-files = Sus archivos
track-notices = Avisos para usted
track-notice-sent = enviado el { $when }
track-notice-waiting = pendiente de envío
track-notice-refused = no entregado: la dirección no lo admite
track-receipt = Ver otra vez el comprobante
track-follow = Dirección y canal solo con el estado
track-back = Volver a la solicitud
track-not-now = Ahora no
track-area = { $place }, { $division }

## What can be done

track-offer-add-material = Añadir texto o fotos
track-offer-add-material-hint = Llega al organismo que la atiende y queda en el historial
track-offer-rate = Valorar la atención
track-offer-rate-hint = Dos preguntas: si está resuelto y cómo fue la atención
track-offer-rate-until = Dos preguntas, hasta el { $until }
track-offer-ask-why = Preguntar por qué
track-offer-ask-why-hint = Si la respuesta o la decisión no está clara, quien la dio explica sus razones
track-offer-reopen = Pedir que se reabra: hay algo nuevo
track-offer-reopen-hint = El plazo de respuesta vuelve a empezar
track-offer-remind = Enviar un recordatorio
track-offer-remind-hint = Avisa a quienes la atienden de que usted espera, y queda en el historial
track-offer-withdraw = Retirarla
track-offer-withdraw-hint = Ya no hace falta atenderla

track-done-add-material = Lo que añadió ha llegado.
track-done-rate = Su valoración ha llegado. Gracias.
track-done-ask-why = Su pregunta ha llegado. Le avisaremos cuando se expliquen las razones; aparecerán en esta página.
track-done-reopen = Está abierta de nuevo; abajo ve la nueva fecha.
track-done-remind = El recordatorio se envió.
track-done-withdraw = La solicitud se retiró.

track-add-lead = Hechos nuevos, fotos, papeles: lo que sea. No hace falta repetir lo que ya escribió.
track-add-note = Lo que quiere añadir
track-add-missing = Escriba unas palabras o elija un archivo
track-add-again = Los demás archivos están bien, pero hay que elegirlos otra vez
track-add-send = Enviar

track-remind-lead = El recordatorio queda en el historial y el organismo lo ve enseguida. No cambia la fecha ni le perjudica en nada.
track-remind-note = Lo que quiera decir
track-remind-send = Enviar recordatorio

track-withdraw-lead = Una solicitud retirada ya no se atiende ni se responde. Lo ocurrido hasta ahora queda registrado. Más adelante puede presentar otra.
track-withdraw-note = Por qué la retira
track-withdraw-send = Retirar la solicitud

track-reopen-lead = Una solicitud terminada puede atenderse de nuevo si hay hechos nuevos. El plazo de respuesta vuelve a empezar.
track-reopen-note = Qué hay de nuevo
track-reopen-missing = Escriba qué hay de nuevo
track-reopen-send = Pedir que se reabra

track-ask-why-lead = El organismo o la línea de atención que respondió o decidió le explica sus razones. No es una queja: no cambia el trámite ni los plazos y no le perjudica en nada. Una pregunta cada vez.
track-ask-why-note = Qué desea que se le explique
track-ask-why-missing = Escriba qué desea que se le explique
track-ask-why-send = Preguntar por qué
