### Names of indicators, and how and over what each is counted.

## Names

indicator-volume = Expedientes recibidos
indicator-direct = Respuesta directa
indicator-fcr = Resuelto al primer contacto
indicator-ontime = Respuesta a tiempo
indicator-overdue = Expedientes con retraso
indicator-contact-rate = Contacto a tiempo
indicator-sign-timely = Aceptación a tiempo
indicator-resolve-real = Resuelto, según los organismos
indicator-solve-bj = Resuelto, según quien lo pidió
indicator-sat-rate = Satisfacción en las llamadas
indicator-visit-rate = Seguimiento hecho
indicator-agent-return = Devueltos por error de recepción
indicator-return-rate = Devueltos
indicator-first-dispatch = Organismo correcto a la primera
indicator-rework = Atendidos de nuevo
indicator-extend-rate = Con prórroga
indicator-supervise-done = Supervisión respondida a tiempo

## Formula and population

indicator-volume-formula = todos los expedientes, por día de recepción
indicator-direct-formula = respondidos en el primer contacto ÷ todos los expedientes, por día de recepción
indicator-fcr-formula = llamadas respondidas al momento y sin nada más en siete días ÷ todas las llamadas, por día de recepción
indicator-ontime-formula = respuestas dentro del plazo, prórrogas concedidas incluidas ÷ respuestas debidas, por día de vencimiento
indicator-overdue-formula = respuestas que aún se deben tras su vencimiento, en este momento
indicator-contact-rate-formula = contactos dentro del plazo ÷ contactos debidos, por día de vencimiento
indicator-sign-timely-formula = aceptados dentro del plazo ÷ por aceptar, por día de vencimiento
indicator-resolve-real-formula = resueltos ÷ (resueltos + explicados), por día de la respuesta
indicator-solve-bj-formula = dicen que está resuelto ÷ seguimientos contestados, por día del seguimiento
indicator-sat-rate-formula = (satisfactoria + 0,8 × más bien satisfactoria) ÷ llamadas de seguimiento del personal contestadas, por día del seguimiento
indicator-visit-rate-formula = con seguimiento, intentos anotados incluidos ÷ expedientes respondidos que lo requieren, por día de la respuesta, una vez vencidos
indicator-agent-return-formula = devoluciones aceptadas por error de recepción ÷ asignaciones, por día de la primera asignación
indicator-return-rate-formula = devoluciones aceptadas ÷ asignaciones, por día de la primera asignación
indicator-first-dispatch-formula = expedientes sin ninguna devolución aceptada ÷ expedientes asignados, por día de la primera asignación
indicator-rework-formula = expedientes atendidos de nuevo ÷ expedientes respondidos, por día de la última respuesta
indicator-extend-rate-formula = expedientes con prórroga ÷ expedientes asignados, por día de la primera asignación
indicator-supervise-done-formula = respondidas dentro del plazo ÷ supervisiones por responder, por día de vencimiento

## The table

indicator-as-of = Calculado de nuevo a fecha del { $moment }; cada cifra lleva a sus expedientes
indicator-from = Desde
indicator-through = hasta
indicator-show = Ver
indicator-no-source = Aún no hay ninguna fuente conectada
indicator-met = cumplida
indicator-missed = no cumplida
indicator-source = { $year } · { $source }
indicator-nothing = Ningún expediente cuenta en estos días.
indicator-case = Expediente
indicator-day = Cuenta el
indicator-head-id = Código
indicator-head-name = Indicador
indicator-head-formula = Cálculo y alcance
indicator-head-version = Versión
indicator-head-numerator = Numerador
indicator-head-denominator = Denominador
indicator-head-value = Valor
indicator-head-target = Meta publicada
indicator-head-source = Fuente de la meta
