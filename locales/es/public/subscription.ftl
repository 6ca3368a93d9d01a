### Subscribing by e-mail or text message: the pages, and the letters themselves.

subscription-link = Recibir un mensaje por correo o SMS
subscription-link-mail = Recibir un mensaje por correo
subscription-only-then = Solo quien pide mensajes deja una dirección; se guarda cifrada y se borra cuando los mensajes terminan.

## Asking, one question a page

subscription-title = Recibir mensajes
subscription-what = ¿Sobre qué quiere recibir noticias?
subscription-what-hint = Escribimos cuando hay algo nuevo, y solo sobre lo que elija.
subscription-matter-hint = Escribimos cuando el asunto avanza. Después del último cambio terminan los mensajes.
subscription-answers-of = Respuestas tipo: { $category }
subscription-choose = Elija una de estas opciones
subscription-unavailable = Esta oficina aún no envía mensajes. Puede seguir lo que publica en un lector de canales.
subscription-back = Volver
subscription-where = ¿Dónde le escribimos?
subscription-where-odd = Escriba un correo electrónico como nombre@example.org o un número de móvil
subscription-where-odd-mail = Escriba un correo electrónico como nombre@example.org
subscription-contact = Correo electrónico o número de móvil
subscription-contact-mail = Correo electrónico
subscription-contact-hint = Un número de otro país empieza por + y el prefijo del país.
subscription-check = ¿Es correcto?
subscription-about = Tema
subscription-first = Primero preguntamos a la dirección si lo desea. Sin un sí en 24 horas, se borra.
subscription-kept = Su dirección se guarda cifrada, sirve solo para estos mensajes y no se une a ninguna solicitud. En cada mensaje puede terminarlos con una pulsación; la dirección se borra entonces al instante.
subscription-until-done = Cuando el asunto termine, escribimos una última vez y borramos la dirección, a más tardar en un año.
subscription-until-year = Los mensajes terminan al cabo de un año, salvo que pida otro más.
subscription-agree = Sí, pregunten a esta dirección
subscription-sent = Un paso más
subscription-sent-mail = Hemos enviado un correo. Abra el enlace que contiene y diga que sí.
subscription-sent-text = Hemos enviado un SMS con seis cifras. Escríbalas aquí.
subscription-sent-none = ¿No ha llegado nada? Mire en el correo no deseado, compruebe lo que escribió e inténtelo de nuevo en diez minutos.
subscription-sent-none-text = ¿No ha llegado nada? Compruebe el número que escribió e inténtelo de nuevo en diez minutos.
subscription-again = Usar otra dirección
subscription-code = Seis cifras
subscription-code-wrong = Estas cifras no son correctas o ya no valen. Mire el mensaje más reciente.
subscription-code-send = Confirmar
subscription-done = Recibirá mensajes
subscription-done-more = Cada mensaje lleva un enlace para terminarlos.
subscription-ended = Ya no llegarán mensajes
subscription-ended-more = No tenemos dirección para este enlace; si la hubo, está borrada.

## Where the link of a letter leads

subscription-confirm = ¿Quiere estos mensajes?
subscription-confirm-yes = Sí, escríbanme
subscription-confirm-no = No, borrar la dirección
subscription-end-ask = ¿Terminar estos mensajes?
subscription-until = Llegan como máximo hasta el { $day }.
subscription-end = Terminar y borrar la dirección
subscription-renew = Seguir un año más

## Letters

subscription-subject = { $office }: { $topic }
subscription-letter-confirm = { $office }: ¿Quiere mensajes sobre «{ $topic }»? Abra este enlace en 24 horas y diga que sí. Si no lo ha pedido, no haga nada; la dirección se borrará.
    { $link }
subscription-letter-code = { $office }: { $code } es el código para sus mensajes, válido 24 horas. Si no lo ha pedido, no haga nada. O responda sí o no aquí:
    { $link }
subscription-letter-known = { $office }: Alguien ha pedido para esta dirección mensajes sobre «{ $topic }». Ya los recibe; nada ha cambiado.
subscription-letter-news = { $office }: Hay novedades en «{ $topic }».
    { $address }
subscription-letter-matter = { $office }: { $topic }: ahora «{ $stage }».
    { $address }
subscription-letter-last = { $office }: { $topic }: ahora «{ $stage }». Este es el último mensaje; su dirección se ha borrado.
    { $address }
subscription-letter-renew = { $office }: Sus mensajes sobre «{ $topic }» terminan el { $day }. Para recibirlos un año más, abra este enlace y pulse el botón.
    { $link }
subscription-leave = Terminar los mensajes: { $link }
