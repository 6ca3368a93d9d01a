### Names of what a requester or a unit is told.

## Notices

notice-receipt = Comprobante
notice-declined = Solicitud no admitida
notice-material-asked = Se le pide información
notice-extended = Plazo prorrogado
notice-reply = Respuesta
notice-rework = Se atiende de nuevo
notice-merged = Unida a otra solicitud
notice-closed = Solicitud cerrada
notice-message = { $number }: { $notice }. Consúltelo en línea con el número y el código, o llame a la línea.
notice-subject = { $office }: { $notice }
notice-new-for-unit = Nuevo expediente para el organismo
notice-send-back-refused = Devolución denegada
notice-reminder = Recordatorio
notice-supervision = Supervisión
notice-material-added = Información añadida
notice-why-asked = La persona solicitante pregunta por qué
notice-explained = Razones explicadas
notice-rights-settled = Respuesta sobre sus datos personales
notice-reception-answered = Audiencia con una autoridad: resultado
notice-reception-called-off = Día de audiencia cancelado
