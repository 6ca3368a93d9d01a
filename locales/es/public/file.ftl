### Each step of filing a request, and the uploading of files.

## Every step

file-back = Atrás
file-next = Continuar
file-step = Paso { $number } de { $of }
file-kept = Lo que escriba se guarda tres días, solo en este dispositivo. Puede cambiarlo todo hasta que lo envíe.

## Danger

file-danger-hint = Por ejemplo: un incendio, olor a gas, una persona herida, un delito que está ocurriendo.
file-danger-yes-hint = Primero le decimos a qué número llamar
file-danger-title = Llame primero
file-danger-call = Una llamada es mucho más rápida que un formulario. Toque un número para llamar:
file-danger-then = Cuando todos estén a salvo, todavía podrá dejarlo por escrito.
file-danger-go-on = Ya llamé, continuar

## Kind

file-kind = ¿Qué desea hacer?
file-kind-hint = Elija lo más parecido. Si no es lo correcto, lo corregimos nosotros.
file-kind-missing = Elija qué desea hacer
file-kind-inquiry = Preguntar algo
file-kind-inquiry-hint = Consulta: ¿cómo obtengo un permiso de residencia?, ¿me corresponde esta ayuda?
file-kind-help = Que se resuelva un problema
file-kind-help-hint = Petición de ayuda: una luz de la calle apagada, una fuga de agua, trastos en la escalera
file-kind-complaint = Quejarme de un servicio
file-kind-complaint-hint = Queja: ruido de obras por la noche, ventanillas que se pasan el asunto, cobros indebidos
file-kind-report = Denunciar algo ilegal
file-kind-report-hint = Denuncia: negocios sin licencia, obras ilegales, vertidos de aguas sucias
file-kind-suggestion = Hacer una sugerencia
file-kind-suggestion-hint = Sugerencia: en este cruce hace falta un semáforo
file-kind-praise = Felicitar a alguien
file-kind-praise-hint = Una persona o un organismo lo hizo bien y quiere que se sepa

## Matter

file-matter = ¿Qué pasó?
file-matter-inquiry = Escriba qué quiere saber. Diga a quién le afecta y en qué punto está: la respuesta será más exacta.
file-matter-help = Escriba qué está roto o qué falta, a quién afecta y qué le gustaría que se hiciera.
file-matter-complaint = Escriba qué pasó y cuándo, a quién se dirigió ya y qué le gustaría que se hiciera.
file-matter-report = Escriba lo que vio: quién, dónde, qué hizo y qué lo demuestra.
file-matter-suggestion = Escriba cómo está ahora y qué debería cambiar.
file-matter-praise = Escriba quién fue y qué hizo.
file-text-missing = Escriba qué pasó
file-text-long = Como máximo { $most } caracteres; sobran { $over }. No se ha perdido nada: acórtelo un poco
file-text-most = Como máximo { $most } caracteres.
file-files-later = Puede añadir fotos y documentos antes de enviar.
file-subject = ¿De qué trata lo más probablemente?
file-subject-hint = Encontrado por sus palabras en una simple lista de palabras. Elegir ayuda a llegar antes al servicio correcto; la oficina lo comprueba de todos modos.
file-subject-because = Usted escribió: { $words }
file-subject-unknown = No lo sé
file-subject-unknown-hint = Lo averigua la oficina. No pierde nada.
file-occurred = Desde cuándo
file-occurred-hint = Más o menos: anoche a las 11, desde el mes pasado.
file-occurred-long = El momento puede tener como máximo { $most } caracteres
file-title = Póngale un título
file-title-hint = Una línea. Si lo deja vacío, su primera frase será el título.
file-title-long = El título puede tener como máximo { $most } caracteres

## Place

file-place = ¿Dónde es?
file-place-hint = Escriba lo que sepa. Si el lugar no importa, simplemente continúe.
file-area = Distrito y barrio
file-area-none = No lo sé, o sin lugar concreto
file-area-whole = { $name } (sin saber el barrio)
file-area-unknown = Elija un distrito o un barrio de la lista
file-place-words = Lugar exacto
file-place-words-hint = Calle y número, urbanización, cruce, una tienda cercana: todo ayuda.
file-locate = Usar donde estoy ahora
file-locate-hint = Se escribe solo en el campo de arriba; puede cambiarlo o borrarlo.
file-locate-waiting = Buscando su posición…
file-locate-failed = No se pudo obtener su posición. Escriba el lugar con palabras.
file-locate-words = Posición { $at } (con { $metres } m de margen)
file-place-long = El lugar puede tener como máximo { $most } caracteres
file-about = De qué organismo se trata
file-about-hint = Si elige uno, el asunto no se le dará a ese mismo organismo. No es obligatorio elegir.
file-about-none = No lo sé, o no se trata de un organismo
file-about-us = Línea de atención
file-about-hotline = Esta misma línea de atención
file-about-departments = Departamentos
file-about-districts = Distritos
file-about-enterprises = Empresas públicas
file-about-streets = Barrios y pueblos
file-about-unknown = Elija un organismo de la lista

## You

file-you = ¿Cómo podemos comunicarnos con usted?
file-you-hint = Solo para atender este asunto y preguntarle después cómo fue. Sus datos quedan ocultos hasta que alguien necesite llamarle.
file-named = Dejar mis datos de contacto
file-named-hint = Quienes lo atiendan podrán preguntarle, y llamarle cuando esté hecho.
file-anonymous = Seguir en el anonimato
file-anonymous-hint = No se guarda nada sobre usted. Nadie podrá preguntarle, así que un asunto poco claro puede quedarse parado; la respuesta solo se lee con el número y el código de consulta.
file-identity-missing = Elija si deja sus datos de contacto o sigue en el anonimato
file-name = Su nombre
file-name-long = El nombre puede tener como máximo { $most } caracteres
file-phone = Teléfono
file-phone-hint = Teléfono o correo electrónico, al menos uno de los dos.
file-phone-odd = Un número de teléfono solo lleva cifras, espacios, el signo más, guiones y paréntesis
file-email = Correo electrónico
file-email-odd = Una dirección de correo se parece a name@example.org
file-reach-missing = Para poder avisarle, deje un teléfono o un correo electrónico; si no, elija el anonimato
file-confidential = Pedir confidencialidad
file-confidential-hint = El organismo afectado no recibe este asunto ni ve quién lo planteó.

## Files

file-files = Fotos y documentos
file-files-hint = Fotos, capturas de pantalla, contratos o recibos lo aclaran antes. No es obligatorio.
file-files-choose = Elegir archivos
file-files-photo = Hacer una foto ahora
file-files-done = Guardar y volver
file-files-drop = Quitar
file-files-full = Ya hay 5 archivos. Para poner otro, quite uno antes.
upload-kinds = Hasta 5, de hasta 10 MB cada uno: fotos (JPG, PNG, WebP, GIF), PDF, Word, Excel, vídeo MP4, sonido MP3. El lugar y los datos del teléfono se borran de las fotos.
upload-sending = «{ $name }»: { $percent } % enviado
upload-arrived = «{ $name }» ha llegado
upload-broken = «{ $name }» no llegó; quizá se cortó la conexión
upload-again = Intentar de nuevo
upload-too-large = «{ $name }» pasa de 10 MB y no se guardó
upload-unknown-kind = «{ $name }» es de un tipo que no podemos recibir y no se guardó
upload-damaged = «{ $name }» no se puede abrir, quizá esté dañado; no se guardó
upload-infected = «{ $name }» no se guardó: el control de seguridad encontró algo dañino
upload-unchecked = «{ $name }» no se pudo comprobar en este momento y no se guardó. Continúe sin él y añádalo más tarde.
upload-too-many = Como máximo { $most } archivos; los demás no se guardaron

## Check and send

file-check = Revíselo y envíelo
file-change = Cambiar
file-none = Sin rellenar
file-row-kind = Tipo
file-row-matter = Qué pasó
file-row-subject = Tema
file-row-place = Lugar
file-row-about = Organismo afectado
file-row-you = Usted
file-row-files = Fotos y documentos
file-check-due = Si lo envía ahora, tendrá una respuesta a más tardar el { $end }.
file-others = Otras personas lo han comunicado cerca
file-others-hint = Si es lo mismo, puede seguirlo en vez de presentarlo. También puede presentar el suyo; se tramitará.
file-others-follow = Seguir
file-check-honest = Escriba lo que es cierto. Una vez enviado no se puede cambiar, solo completar.
file-send = Enviar
