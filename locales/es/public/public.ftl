### Words of the home page, and those all forms share.

## Home

home-title = Inicio
home-heading = Cuéntenos. Cada solicitud se sigue hasta su respuesta.
home-lead = Preguntas, peticiones de ayuda, quejas, denuncias, sugerencias o felicitaciones: todo puede enviarse aquí. Lo anotamos, lo damos al organismo competente y le decimos antes de qué día tendrá una respuesta.
home-danger = ¿En peligro ahora?
home-danger-numbers = No rellene un formulario. Llame al 110 (policía), 119 (bomberos), 120 (ambulancia) o 122 (accidente de tráfico).
home-file = Presentar una solicitud
home-file-hint = Unos 2 minutos, seis preguntas, anónima si lo desea. Puede parar a la mitad; el borrador se guarda tres días.
home-draft = Seguir con lo que no envió la última vez
home-ask = Busque primero una respuesta
home-ways = También puede
home-topics-hint = Proponer algo sobre lo que preguntamos a todos
home-reception-hint = Reservar un día de recepción de responsables
home-answers-hint = Lo que otros preguntaron y qué se respondió
home-track = Consultar una solicitud
home-track-hint = Necesita el número y el código de consulta de su comprobante.
home-how = Qué pasa después de enviarla
home-how-say = Recibe un comprobante al momento
home-how-say-text = Lleva un número, un código de consulta, el último día para responder y cómo se calculó.
home-how-unit = Un solo organismo responde ante usted
home-how-unit-text = Vaya adonde vaya el asunto, usted ve quién lo tiene. Aunque los organismos se lo pasen, su plazo no vuelve a empezar.
home-how-date = Tiene una respuesta ese día
home-how-date-text = Si hay retraso, la página lo dice y la fecha no se mueve. Más tiempo solo se concede de antemano, y se le dice por qué y hasta cuándo.
home-how-rate = Usted dice cómo se hizo
home-how-rate-text = Dos preguntas: si está resuelto y si la atención fue satisfactoria. Ninguna respuesta viene marcada.
home-questions = Antes de enviar
home-questions-all = Todas las preguntas
home-phone = ¿Prefiere el teléfono? Llame al { $hotline } a cualquier hora.

## Shared by forms

form-faults = Hay algunos puntos que revisar
form-optional = opcional
