### How far a matter is, for whoever follows it: the standing alone, nothing anybody wrote.

follow-title = En qué punto está
follow-at = { $subject }, { $place }, comunicado { $day }
follow-about = { $subject }, comunicado { $day }
follow-of-day = Un asunto comunicado { $day }
follow-received = Recibido
follow-handling = En trámite
follow-answered = Respondido
follow-closed = Terminado
follow-elsewhere = Ya no se tramita aquí
follow-received-more = La línea lo comprueba y lo pasa a la unidad responsable.
follow-handling-more = Una unidad es responsable. Responderá a quien lo comunicó.
follow-answered-more = La unidad ha respondido a quien lo comunicó; la línea pregunta cómo fue.
follow-closed-more = Está terminado. Si el lugar sigue mal, presente una solicitud e indique este día.
follow-elsewhere-more = Puede haberse unido a otro o pasado a otro organismo. Si el lugar sigue mal, presente una solicitud.
follow-again = Volver más tarde
follow-keep = Guarde esta dirección: es la llave. Quien la tiene ve esta página, pero ningún nombre ni palabras de nadie.
follow-feed = Seguirlo en un lector de canales (Atom)
follow-own = Comunicarlo yo también
follow-track = Tengo un número y un código
follow-nothing-kept = No sabemos quién lo sigue ni lo contamos. Para dejarlo, borre la dirección.
