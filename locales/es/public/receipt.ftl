### The receipt shown after a request was sent.

## Receipt

receipt-title = Comprobante
receipt-heading = Hemos recibido su solicitud
receipt-number = Número
receipt-code = Código de consulta
receipt-keep = Guarde una foto, una captura de pantalla o una copia impresa. Para consultarla necesita el número y el código; solo usted tiene el código, no lo publique.
receipt-due = Respuesta antes del { $date }, { $time }
receipt-filed = Recibida: { $moment }.
receipt-next = Qué pasa ahora
receipt-next-check = La línea de atención revisa lo que escribió y a quién le corresponde.
receipt-next-unit = Un solo organismo se hace responsable; la página de consulta dice cuál.
receipt-next-reply = Ese organismo quizá le pregunte algo, y le responde cuando esté hecho.
receipt-next-look = No dejó datos de contacto: vuelva para ver la respuesta, o por si necesitamos preguntarle algo.
receipt-next-rate = Cuando tenga la respuesta, díganos si se resolvió y si la atención fue satisfactoria.
receipt-qr = Escanee para consultarla.
receipt-qr-private = Contiene el código de consulta: delo solo a personas de confianza.
receipt-track = Ver en qué punto está
receipt-print = Imprimir
receipt-where = Consúltela en { $link } o llame al { $hotline }.
