### The waiting hall: numbers, windows, the calling screen, the printed slip.

hall-screen = Pantalla de turnos
hall-not-open = La sala aún no está abierta
hall-renew = Actualizar
hall-called = Pase a la ventanilla
hall-next = Siguientes
hall-please-wait = Espere, por favor.
hall-window = Ventanilla { $window }
hall-waiting-count = En espera: { $count }
