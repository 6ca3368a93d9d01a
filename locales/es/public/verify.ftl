### The page where anyone checks a receipt, and what receipt pages say of the log.

verify-title = Verificar un comprobante
verify-lead = Compruebe que su solicitud se registró cuando dice el comprobante y que el registro sigue intacto.
verify-file = Archivo del comprobante
verify-text = O pegue su contenido
verify-check = Verificar
verify-holds = El comprobante es válido
verify-recorded = { $number } se registró el { $moment } y no se ha modificado desde entonces.
verify-grown = El registro tenía { $then } anotaciones cuando se dio el comprobante y ahora tiene { $now }; solo ha crecido.
verify-witnessed =
    { $count ->
        [one] { $count } testigo independiente da fe del registro.
       *[other] { $count } testigos independientes dan fe del registro.
    }
verify-unreadable = Esto no es un comprobante
verify-unreadable-more = Elija el archivo «receipt.json» de la página de su comprobante, o pegue todo su contenido, desde la primera llave hasta la última.
verify-foreign = Este comprobante es de otra oficina
verify-foreign-more = Verifíquelo en el sitio de la oficina que se lo dio.
verify-altered = El comprobante no es válido
verify-altered-more = Algo en él fue modificado, o esta oficina nunca lo emitió. Use el archivo tal como lo descargó; si sigue fallando, llévelo a la autoridad de control.
verify-not-there = El comprobante no es válido
verify-not-there-more = Esta oficina no tiene nada registrado en el lugar que indica el comprobante. Escanee el código otra vez; si sigue fallando, acuda a la autoridad de control.
verify-rewritten = El comprobante es auténtico, pero el registro ya no es el original
verify-rewritten-more = La oficina firmó este comprobante para { $number }, y su registro ya no contiene lo que firmó. Guarde el archivo y llévelo a la autoridad de control: demuestra que el registro se reescribió.
verify-no-key = Ahora no se puede verificar aquí
verify-no-key-more = Este sitio no tiene la clave del registro. Use el programa independiente de abajo.
verify-without = Sin depender de este sitio
verify-without-how = El programa yingda-verifier comprueba el mismo archivo en su propio equipo, sin conexión. Obtenga la clave pública de la oficina en un lugar que no sea este sitio, por ejemplo en un anuncio impreso.
verify-key = Clave pública del registro de esta oficina:
verify-log = Todo el registro es público y no contiene datos personales:
verify-sealing = Su solicitud quedará inscrita en el registro público en un minuto. Entonces aparecerá aquí un comprobante que cualquiera puede verificar.
verify-sealed = Su solicitud está inscrita en el registro público: nadie, ni siquiera la oficina, puede cambiarla o quitarla sin que se note.
verify-download = Descargar el comprobante
verify-qr = Escanee para verificar este comprobante
verify-link = Verificar
