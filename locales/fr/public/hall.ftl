### The waiting hall: numbers, windows, the calling screen, the printed slip.

hall-screen = Écran d’appel
hall-not-open = L’accueil n’est pas encore ouvert
hall-renew = Actualiser
hall-called = Au guichet maintenant
hall-next = Ensuite
hall-please-wait = Veuillez patienter.
hall-window = Guichet { $window }
hall-waiting-count = { $count } en attente
