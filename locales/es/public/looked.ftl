### Who looked at my data: the record of looks, for the requester.

looked-title = Quién ha visto mis datos
looked-lead = Cada vez que el personal mira su solicitud, sus datos de contacto o un archivo, el sistema primero lo anota y después lo muestra. Estas son las anotaciones.
looked-nobody = Hasta ahora nadie los ha visto.
looked-who = { $unit }, { $role }
looked-viewed-case = Leyó su solicitud (varias lecturas en una hora se anotan una vez)
looked-revealed-contact = Vio sus datos de contacto
looked-opened-file = Abrió un archivo
looked-exported = Exportó datos
looked-searched-contact = Buscó solicitudes por datos de contacto
looked-for = { $what }. Finalidad: { $purpose }
looked-more = Estas son las 500 más recientes. Las anteriores también se guardan; puede pedir verlas.
looked-note = Las anotaciones se guardan { $years } años y nadie puede cambiarlas. No dan el nombre del personal. Si cree que alguien no debió mirar, llame a la línea de atención y diga el día y la hora: lo averiguaremos y le responderemos.
