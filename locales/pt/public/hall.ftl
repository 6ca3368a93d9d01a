### The waiting hall: numbers, windows, the calling screen, the printed slip.

hall-screen = Ecrã de chamada
hall-not-open = A sala ainda não abriu
hall-renew = Atualizar
hall-called = Dirija-se ao balcão
hall-next = A seguir
hall-please-wait = Aguarde, por favor.
hall-window = Balcão { $window }
hall-waiting-count = À espera: { $count }
