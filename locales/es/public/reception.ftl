### Leaders' reception days: published, booked, read before, recorded, assigned, answered.

reception-title = Audiencias con autoridades
reception-lead = En estos días, una autoridad de la ciudad o de un departamento recibe a la gente en persona. Usted reserva una hora para una solicitud ya presentada; el expediente se lee antes de que venga; lo que diga se anota y se le lee en voz alta; y se le comunica el resultado.
reception-offer-hint = Hablar en persona con una autoridad: reservar hora, o ver el resultado.
reception-none = De momento no hay ningún día de audiencia anunciado.
reception-hours = { $day }, { $from }–{ $to }
reception-who = { $post }, { $name }
reception-full = Todas las horas están reservadas.
reception-free = { $count ->
    [one] Queda { $count } hora libre.
   *[other] Quedan { $count } horas libres.
}
reception-there = Habrá:
reception-how = Cómo reservar
reception-how-track = Ya tiene una solicitud: ábrala con su número y su código de consulta, y elija una hora.
reception-how-file = Aún no tiene ninguna: preséntela antes, para que puedan leerla.
reception-how-come = No puede hacerlo en línea: venga a la sala o llame a la línea de atención, y le reservan la hora.
reception-kept = No se guarda nada sobre usted, salvo lo que el asunto necesita.
reception-calendar = Suscribirse al calendario
reception-book-lead = Elija una hora. Antes de la audiencia se lee su solicitud.
reception-help-wanted = Ese día necesito ayuda
reception-bring = Traiga el número de su solicitud. Si no puede venir, cancele la hora para que otra persona la aproveche.
reception-slot-missing = Elija una hora.
reception-done-booked = Hora reservada.
reception-done-withdrawn = Hora cancelada.
reception-record = Lo que se anotó
reception-read-back-at = Leído en voz alta y confirmado: { $when }
reception-answer = Resultado
reception-assigned-to = { $unit }, antes del { $due }

reception-do-book = Reservar
reception-do-withdraw = Cancelar la hora

reception-status-planned = Previsto
reception-status-published = Anunciado
reception-status-called-off = Cancelado
reception-status-closed = Terminado

slot-free = Libre
slot-booked = Reservada
slot-pre-read = Expediente leído
slot-received = Audiencia hecha
slot-assigned = Encargado
slot-answered = Respondido
slot-missed = No tuvo lugar
slot-withdrawn = Cancelada

missed-visitor-away = La persona no vino
missed-leader-away = La autoridad tuvo que ausentarse; se le debe otro día
missed-settled = El asunto ya estaba resuelto
missed-hindered = Mal tiempo, transporte o enfermedad

reception-fault-may-not-keep = Su función no permite gestionar los días de audiencia.
reception-fault-plan-unsound = Hacen falta un día, un horario, un lugar, el cargo de la autoridad y al menos cinco minutos por persona.
reception-fault-day-past = Ese día ya pasó.
reception-fault-not-published = Ese día no está anunciado, o ya terminó.
reception-fault-not-planned = Ese día ya está anunciado, cancelado o terminado.
reception-fault-no-such-slot = Esa hora no existe en ese día.
reception-fault-slot-taken = Alguien acaba de reservar esa hora. Elija otra.
reception-fault-booked-already = Esta solicitud ya tiene una hora ese día.
reception-fault-too-late = La audiencia ha empezado; ya no se puede reservar.
reception-fault-no-such-case = Ese expediente no existe, o usted no puede verlo.
reception-fault-leader-is-accused = La solicitud trata del propio organismo de esa autoridad. Elija un día en que reciba otra persona.
reception-fault-not-there = Este no es el paso siguiente; quizá alguien ya lo hizo.
reception-fault-too-early = La audiencia aún no ha empezado.
reception-fault-words-missing = Escriba algo o elija una razón.
reception-fault-not-read-back = Primero lea en voz alta lo anotado a la persona.
reception-fault-no-such-unit = Elija un organismo.
reception-fault-unit-is-accused = El expediente trata de ese organismo. Elija otro.
reception-fault-due-too-early = El plazo no puede terminar antes del día de audiencia.
reception-fault-somebody-waits = Alguien que había reservado aún no tiene respuesta.
