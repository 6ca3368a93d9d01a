### Solicited topics: what is asked, what people write, what came of it.

topics-title = Dé su opinión
topics-lead = Pedimos la opinión de todos sobre las preguntas de abajo. Cada una dice para qué es, cómo participar y hasta cuándo; después contamos aquí qué se adoptó, qué no y por qué.
topics-open = Abiertas ahora
topics-none-open = Ahora no hay ninguna abierta. Puede enviar una sugerencia propia en cualquier momento.
topics-file = Enviar una sugerencia
topics-others = Otras preguntas
topics-period = Del { $from } al { $through }
topics-purpose = Para qué es
topics-way = Cómo participar
topics-answer = Resultado
topics-reasons = Razones
topics-adopted-by = { $adoption } ({ $way })
topics-opinion = ¿Le sirve este resultado?
topics-opinion-lead = Se valora el resultado, no a quienes escribieron ni a quienes trabajaron en él. Sin nombres.
topics-opinion-ask = Su parecer
topics-opinion-send = Enviar
topics-opinion-missing = Elija una respuesta.
topics-rated = Gracias, queda anotado.
topics-write = Escríbanos
topics-write-lead = No hace falta dar su nombre.
topics-said-shown = De lo que escriba se quitan nombres, teléfonos, direcciones y otros datos personales; lo leen dos personas; después se muestra en esta página. Su texto original no se muestra.
topics-said-own = Si cuenta algo que usted mismo necesita resolver, abrimos un expediente y le respondemos en su plazo; con el código de la página siguiente verá su número y su avance.
topics-said-name = Su nombre y sus datos de contacto nunca se muestran; solo se usan si hay que responderle.
topics-text = Qué propone
topics-text-hint = Qué y por qué. Como máximo { $most } caracteres.
topics-contact = Teléfono o correo electrónico
topics-contact-hint = Solo se usa si hay que responderle.
topics-contact-odd = No parece un teléfono ni un correo electrónico. Compruébelo o déjelo vacío.
topics-hide = No mostrar lo que escribo
topics-hide-hint = Lo leemos igualmente; solo que no se muestra aquí.
topics-urgent = Es urgente
topics-urgent-hint = Se lee primero, antes de que termine el plazo. Si alguien está en peligro, llame al 110, 119 o 120.
topics-send = Enviar
topics-said = Lo que escribió la gente
topics-counts = Recibidas: { $all }; mostradas: { $shown }; no mostradas: { $withheld }; por leer: { $waiting }.
topics-counts-help = Para no mostrar una opinión hacen falta dos personas y una de cinco razones: fuera de tema, sobre la intimidad o el buen nombre de otros, contraria a la ley, petición personal, o que quien la escribió no lo quiera.
topics-award = Sugerencia destacada
topics-sent = Recibido
topics-sent-lead = Hemos recibido lo que escribió.
topics-code = Código de consulta
topics-code-help = Anote este código: con él sabrá si su opinión se muestra y si pasó a ser un expediente. Si lo pierde, no se puede recuperar.
topics-next = Ahora la leen dos personas; al terminar el plazo respondemos a todos juntos.
topics-back = Volver a la pregunta
topics-mine = Ver qué pasó con mi opinión
topics-mine-lead = Escriba el código que recibió al enviarla.
topics-mine-find = Ver
topics-mine-unknown = Ese código no existe. Compruébelo carácter por carácter.
topics-mine-words = Lo que escribió
topics-mine-as-shown = Como se muestra
topics-mine-shown = Se muestra.
topics-mine-withheld = No se muestra: { $ground }.
topics-mine-waiting = Aún se está leyendo.
topics-mine-case = Ahora es un expediente
topics-mine-case-help = Con este número y este código de consulta puede seguirlo, completarlo y valorarlo.

## Where a topic stands

topic-standing-drafted = Borrador
topic-standing-coming = Próximamente
topic-standing-open = Abierta
topic-standing-over = Terminada; en estudio
topic-standing-answered = Con resultado

## Where a contribution stands

withholding-off-topic = Fuera de tema
withholding-about-persons = Sobre la intimidad o el buen nombre de otras personas
withholding-unlawful = Contraria a la ley
withholding-own-demand = Petición personal, se responde aparte
withholding-asked = Quien la escribió no quiere que se muestre
adoption-adopted = Adoptada
adoption-partly = Adoptada en parte
adoption-kept-in-mind = Se tiene en cuenta
adoption-not-adopted = No adoptada
conversion-measure = se convierte en una medida
conversion-reference = referencia para el trabajo
conversion-rulemaking = pasa a normas y políticas
conversion-congress = pasa a la asamblea popular
conversion-decision = base para decisiones
usefulness-useful = Sirve
usefulness-partly = Sirve en parte
usefulness-not-useful = No sirve

## Not done

contribution-fault-may-not-manage = Su función no permite revisar opiniones. Pídaselo a alguien que tenga ese permiso.
contribution-fault-not-open = Esta pregunta no recibe opiniones ahora: no ha empezado o ya terminó. Puede enviar su sugerencia como solicitud.
contribution-fault-words-missing = Escriba algo.
contribution-fault-screened-already = Ya está revisada.
contribution-fault-nothing-proposed = Nadie ha propuesto nada todavía.
contribution-fault-same-person = Hace falta otra persona: quien propone no confirma.
contribution-fault-split-already = Ya es un expediente.
contribution-fault-not-shown = Solo se puede destacar lo que se muestra.
contribution-fault-awarded-already = Ya está destacada.
opinion-fault-no-answer = Aún no hay resultado.
opinion-fault-given-already = Usted ya respondió.
