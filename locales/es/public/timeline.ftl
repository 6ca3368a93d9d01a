### The history in plain words for the requester. Facts not listed here are not shown to them. Given $by (a role code).

## Receipt and checks

told-registered = Recibimos su solicitud ({ $channel }) y la anotamos.
told-answered-directly = La línea de atención respondió al momento.
told-handed-over = Pasó a: { $body }.
told-declined = Lo revisó una persona: no es un asunto que esta línea pueda atender. La razón está arriba.
told-material-asked = Se le pidió más información.
told-material-added = { $by ->
    [requester] Usted añadió información.
   *[other] Se añadió nueva información.
}
told-proceeded = Ya no se espera más; seguimos con lo que hay.
told-withdrawn = { $by ->
    [requester] Usted la retiró.
   *[other] Se retiró, como usted quería.
}

## Dispatch and handling

told-dispatched = { $supports ->
    [none] Organismo responsable: { $unit }.
   *[other] Organismo responsable: { $unit }. Con el apoyo de: { $supports }.
}
told-accepted = { $unit } se hizo cargo.
told-sent-back = El organismo cree que le corresponde a otro; la línea de atención lo está decidiendo. Su fecha no cambia.
told-sub-dispatched = Se asignó a un organismo dependiente: { $unit }.
told-support-added = { $unit } se sumó como apoyo.
told-contact-recorded = { $reached ->
    [yes] El organismo habló con usted ({ $method }).
   *[no] El organismo intentó comunicarse con usted ({ $method }), sin conseguirlo.
}
told-work-recorded = { $work ->
    [site_visit] { $unit } fue a verlo en el lugar.
    [inquiry] { $unit } comprobó los hechos.
    [coordination] { $unit } reunió a las partes.
   *[measure] { $unit } tomó medidas.
}
told-extension-granted = Se concedió más tiempo; la nueva fecha es el { $end }.
told-reply-issued = Se le envió la respuesta ({ $method }); está arriba.

## Follow-up and closing

told-followed-up = { $answered ->
    [yes] La línea de atención le preguntó cómo fue.
   *[no] La línea de atención quiso preguntarle cómo fue, pero no logró comunicarse con usted.
}
told-rated = { $solved ->
    [yes] Su valoración: resuelto; atención: { $satisfied }.
   *[no] Su valoración: no resuelto; atención: { $satisfied }.
}
told-why-asked = { $by ->
    [requester] Usted preguntó por qué.
   *[other] Se preguntó por qué en su nombre.
}
told-explained = Razones explicadas por { $unit }; están más arriba.
told-rework-ordered = La línea de atención pidió al organismo que lo atienda de nuevo.
told-closed = Terminada.
told-reopened = { $by ->
    [requester] Usted aportó algo nuevo y se reabrió.
   *[other] Se reabrió.
}
told-archived = Archivada.

## Reminders and joining

told-reminded = { $by ->
    [requester] Usted envió un recordatorio.
   *[other] La línea de atención envió un recordatorio.
}
told-supervision-opened = La línea de atención la puso bajo supervisión y exige una explicación por escrito.
told-supervision-concluded = Terminó la supervisión.
told-merged = Se unió a otra solicitud sobre lo mismo; usted también recibirá la respuesta.
told-unmerged = Se separó otra vez y se atiende aparte.
told-part-split-off = Una parte se atiende ahora por separado.
told-past-reply-recorded = Se anotó una respuesta anterior.
told-breached = Pasó la fecha sin respuesta; el retraso queda registrado.
