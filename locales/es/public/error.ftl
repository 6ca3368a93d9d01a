### Pages shown when something went wrong: what happened, and what to do next.

## Shared

error-home = Volver al inicio
error-source = Norma:
error-status = Código de error

## Each kind: title, text, what to do

error-not-found = No se encontró esta página
error-not-found-text = Puede que la dirección esté mal escrita o que la página ya no exista.
error-not-found-help = Empiece de nuevo desde la página de inicio o llame al { $hotline }.
error-forbidden = Ahora no puede ver esta página
error-forbidden-text = Para ver una solicitud hacen falta su número y su código de consulta; para el espacio de trabajo, la función adecuada.
error-forbidden-help = El número y el código de consulta están en el comprobante. Si lo perdió, llame al { $hotline }.
error-foreign-form = Este formulario no se aceptó
error-foreign-form-text = Se envió desde otro sitio web. Para su protección, solo se aceptan formularios rellenados en este sitio.
error-foreign-form-help = Empiece desde la página de inicio y rellénelo de nuevo.
error-unreadable = No se pudo leer este envío
error-unreadable-text = Estaba incompleto o en un formato incorrecto. Su borrador no se ha perdido.
error-unreadable-help = Vuelva atrás e inténtelo otra vez; si no funciona, llame al { $hotline }.
error-too-large = Es demasiado grande
error-too-large-text = Cada archivo puede tener hasta 10 MB, y se pueden enviar hasta 5 archivos a la vez.
error-too-large-help = Vuelva atrás y elija archivos más pequeños, o envíe primero el texto y añada los archivos después. Lo que escribió no se ha perdido.
error-too-many = Espere un momento
error-too-many-text = Hubo demasiados intentos en poco tiempo. Inténtelo de nuevo en { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}.
error-too-many-help = Así se evita que otros adivinen su código de consulta. Si es urgente, llame al { $hotline }.
error-sign-in = Primero inicie sesión
error-sign-in-text = No ha iniciado sesión, o la sesión terminó.
error-sign-in-help = Después volverá a la página que quería ver.
error-refused = Esto no se puede hacer ahora
error-refused-help = Si cree que es un error, llame al { $hotline }.
error-stale = El expediente acaba de cambiar
error-stale-text = Mientras usted escribía, alguien hizo algo nuevo en él, así que no se envió nada.
error-stale-help = Vuelva atrás, actualice la página, mire qué cambió y decida. Lo que escribió sigue en la página anterior.
error-key-reused = Este formulario ya se envió
error-key-reused-text = El mismo formulario se usó antes para enviar otra cosa, así que esta vez no se hizo nada.
error-key-reused-help = Consulte su solicitud para ver si llegó lo que envió antes.
error-fault = Algo falló de nuestra parte
error-fault-text = No es culpa suya. Su borrador se conserva y nada de lo enviado se ha perdido.
error-fault-help = Inténtelo de nuevo en unos minutos. Si no puede esperar, llame al { $hotline }.
