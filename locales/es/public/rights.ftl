### Requests about one's own data: copy, correction, erasing, explanation.

rights-title = Mis datos personales
rights-lead = Puede pedir una copia de lo que guardamos sobre usted, que se corrijan errores, que se borre, o que le expliquemos cómo lo usamos. Respondemos en { $days } días hábiles. La respuesta aparece en esta página.
rights-ask = ¿Qué desea?
rights-words = Con sus palabras
rights-words-hint = Por ejemplo: qué está mal y cómo debería ser.
rights-instead = Corregir nombre, teléfono, correo o dirección
rights-instead-hint = Solo para una corrección. Rellene lo que cambia; lo que deje vacío queda como está.
rights-address = Dirección
rights-id-number = Número de documento de identidad
rights-send = Enviar
rights-missing = Elija qué desea.
rights-correction-missing = Diga qué está mal, o escriba el nombre, teléfono, correo o dirección correctos.
rights-done-asked = Hemos recibido su petición.
rights-done-withdrawn = Retirada.
rights-asked-on = Pedido el { $when }
rights-due = Respuesta a más tardar el { $end }.
rights-why = Cómo se calcula este día
rights-answer = Respuesta
rights-ground = { $ground } ({ $article })
rights-refused-help = Si no está de acuerdo, llame a la línea de atención o acuda a los tribunales (Ley de Protección de la Información Personal, artículo 50).
rights-copy-open = Ver lo que se guarda sobre mí
rights-copy-json = Descargar un archivo para programas (JSON)
rights-withdraw = Retirar esta petición
rights-back = Volver a mis datos personales

## What for

data-right-copy = Una copia
data-right-correction = Una corrección
data-right-erasure = Borrar los datos
data-right-restriction = Limitar su uso
data-right-explanation = Una explicación
rights-hint-copy = Quiero todo lo que se guarda sobre mí en esta solicitud.
rights-hint-correction = Algo está mal o falta.
rights-hint-erasure = Borrar mi nombre, mis datos de contacto, lo que escribí y mis archivos. Quedan los pasos dados y la respuesta, sin sus palabras. Lo borrado no se puede recuperar.
rights-hint-explanation = ¿Por qué se recogen, cómo se usan, quién los ve?
rights-erasure-now-still-open = Su solicitud aún se está atendiendo, así que no se puede borrar ahora: nadie podría seguir con ella. Puede retirarla antes, o pedirlo otra vez cuando esté cerrada y haya pasado el tiempo obligatorio de conservación.
rights-erasure-now-must-be-kept = Esta solicitud aún debe conservarse, así que no se puede borrar ahora. Si lo pide, sus datos de contacto dejan de usarse y el personal ya no puede verlos; solo se conservan.
rights-erasure-now-on-hold = Esta solicitud debe conservarse como prueba, así que no se puede borrar ahora. Si lo pide, sus datos de contacto dejan de usarse y el personal ya no puede verlos; solo se conservan.

## Where it stands

rights-standing-waiting = En espera
rights-standing-taken = En trámite
rights-standing-granted = Concedida
rights-standing-refused = Denegada
rights-standing-withdrawn = Retirada
rights-standing-late = Con retraso

## Grounds

rights-ground-still-open = La solicitud aún se está atendiendo y no ha cumplido su finalidad
rights-ground-must-be-kept = La ley exige conservarla más tiempo; los datos de contacto ya no se usan, solo se conservan
rights-ground-on-hold = Hace falta como prueba; los datos de contacto ya no se usan, solo se conservan
rights-ground-secrecy = Una ley exige secreto, o decirlo impediría cumplir una función pública
rights-ground-accurate = Lo que se guarda es correcto
rights-ground-of-others = Mostraría datos de otras personas
rights-article-still-open = Ley de Protección de la Información Personal, artículo 47, párrafo 1
rights-article-must-be-kept = Ley de Protección de la Información Personal, artículo 47, párrafo 2
rights-article-on-hold = Ley de Protección de la Información Personal, artículo 47, párrafo 2
rights-article-secrecy = Ley de Protección de la Información Personal, artículos 18, 35 y 45
rights-article-accurate = Ley de Protección de la Información Personal, artículo 46
rights-article-of-others = Ley de Protección de la Información Personal, artículo 44; Código Civil, artículo 1034

## Not done

rights-fault-not-the-requester = Solo quien presentó la solicitud puede pedirlo y retirarlo.
rights-fault-may-not-settle = Su función no permite responder a peticiones sobre datos personales. Pídaselo a alguien que tenga ese permiso.
rights-fault-asked-already = Ya lo pidió y se está tramitando. No hace falta pedirlo otra vez.
rights-fault-not-open = Esta petición ya tiene respuesta, o fue retirada.
rights-fault-not-taken = Primero hágase cargo de la petición y después respóndala.
rights-fault-taken-already = Alguien ya se hizo cargo.
rights-fault-wrong-ground = Elija una razón que corresponda a esta petición.
rights-fault-may-not-erase = Ahora no se puede borrar: el expediente está abierto, se guarda como prueba o aún debe conservarse (Ley de Protección de la Información Personal, artículo 47). Deniéguela eligiendo una razón; los datos de contacto dejarán de usarse.
rights-fault-words-missing = Escriba una respuesta. La leerá quien presentó la solicitud.

## The copy

rights-copy-title = Lo que se guarda sobre mí
rights-copy-lead = Lo que se guarda sobre usted en la solicitud { $number }, a fecha del { $when }. Puede imprimir esta página.
rights-copy-contact = Nombre y datos de contacto
rights-copy-none = No se guarda nada.
rights-copy-asked = Peticiones sobre datos personales
rights-copy-note = Cada vez que se abre esta página, queda anotado. Las notas internas de trabajo no forman parte de ella; si quiere saber de ellas, pida una explicación.
