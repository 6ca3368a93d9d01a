### Hardship aid: application, verification, decision, public notice, payment, review.

aid-title = Ayuda en caso de necesidad
aid-lead = Quien pase por dificultades y tenga, o haya tenido, una solicitud con nosotros puede pedir una ayuda.
aid-never = La ayuda nunca exige renunciar a un derecho.
aid-never-help = Pedir o recibir una ayuda no afecta a su solicitud ni le impide pedir una revisión, acudir a los tribunales o presentar una queja. Nadie puede pedirle que prometa no insistir: si alguien lo hace, díganoslo.
aid-for = En qué casos
aid-how = Cómo se tramita
aid-how-apply = Usted la pide con su número y su código de consulta, o una persona de la oficina la escribe por usted.
aid-how-verify = Dos personas comprueban la situación, cada una por su lado.
aid-how-decide = Un comité vota según la necesidad y el dinero de ese año, y da sus razones.
aid-how-public = La ayuda se publica durante { $days } días: inicial del apellido, distrito, importe y finalidad, nada más.
aid-how-pay = Después se paga contra un comprobante, y alguien le pregunta si sirvió.
aid-apply-by-track = Pedirla con mi número
aid-notices = Publicado ahora
aid-notices-help = Si algo no le parece correcto, llame al { $hotline } mientras esté publicado.
aid-no-notices = Ahora no hay nada publicado.
aid-initial = { $initial }.
aid-yuan = { $amount } yuanes
aid-through = Publicado hasta el { $day }
aid-apply = Pedir una ayuda
aid-what-for = Para qué
aid-need = La dificultad
aid-need-hint = Qué le ocurre y qué le serviría. No hace falta repetir la solicitud.
aid-send = Enviar
aid-withdraw = Retirar
aid-granted = Ayuda concedida: { $amount } yuanes
aid-reasons = Razones

## Where an application stands

aid-stage-applied = Por comprobar
aid-stage-verified = Por decidir
aid-stage-granted = Por publicar
aid-stage-announced = Publicada; por pagar
aid-stage-paid = Pagada
aid-stage-reviewed = Con seguimiento hecho
aid-stage-refused = No concedida
aid-stage-closed = Terminada
aid-stage-withdrawn = Retirada

## Not done

aid-fault-may-not-manage = Su función no permite tramitar ayudas. Pídaselo a alguien que tenga ese permiso.
aid-fault-may-not-apply = Su función no permite pedir ayudas para otras personas. Pídaselo a alguien que tenga ese permiso.
aid-fault-no-such-purpose = Elija para qué es la ayuda.
aid-fault-applied-already = Ya se está tramitando una petición para lo mismo. No hace falta pedirla otra vez.
aid-fault-no-such-application = Esa petición no existe.
aid-fault-words-missing = Escriba algo.
aid-fault-not-now = Aún no se ha llegado a este paso, o ya pasó. Mire en qué punto está.
aid-fault-same-person = Hace falta otra persona: nadie comprueba dos veces, y quien escribió la petición no la comprueba.
aid-fault-verifier-decides = Quien hizo la comprobación no anota la decisión. Deje que lo haga otra persona.
aid-fault-no-such-post = Ese cargo no existe en el comité. Los cargos están en aid.toml, dentro del conjunto de normas.
aid-fault-committee-too-small = Asistieron muy pocos miembros.
aid-fault-votes-do-not-add = El número de votos no coincide con el de miembros.
aid-fault-votes-say-otherwise = Los votos dicen otra cosa: para conceder hace falta más de la mitad de los miembros.
aid-fault-amount-missing = Indique un importe, por ejemplo 3000 o 3000.50.
aid-fault-over-budget = Es más de lo que queda del dinero de este año. No se puede conceder.
aid-fault-year-over = El dinero de aquel año ya se cerró. Registre la petición de nuevo este año.
aid-fault-no-such-place = Elija un distrito, nada más preciso.
aid-fault-notice-running = El plazo de publicación aún no ha terminado.
aid-fault-over-grant = Es más de lo concedido.
aid-fault-voucher-odd = El número de comprobante lleva letras, cifras, - o /, y se usa una sola vez.
aid-fault-day-odd = La fecha del comprobante es posterior a la publicación y no pasa de hoy.
