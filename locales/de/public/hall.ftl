### The waiting hall: numbers, windows, the calling screen, the printed slip.

hall-screen = Aufrufanzeige
hall-not-open = Die Wartehalle ist noch nicht geöffnet
hall-renew = Aktualisieren
hall-called = Bitte zum Schalter
hall-next = Es warten
hall-please-wait = Bitte warten Sie.
hall-window = Schalter { $window }
hall-waiting-count = { $count ->
    [one] { $count } Person wartet
   *[other] { $count } Personen warten
}
