### The receipt shown after a request was sent.

## Receipt

receipt-title = Eingangsbestätigung
receipt-heading = Wir haben es
receipt-number = Nummer
receipt-code = Abfragecode
receipt-keep = Bitte fotografieren, als Screenshot sichern oder drucken. Um den Stand zu sehen, brauchen Sie Nummer und Abfragecode. Den Code haben nur Sie; bitte geben Sie ihn nicht öffentlich bekannt.
receipt-due = Antwort bis { $date }, { $time } Uhr
receipt-filed = Eingegangen: { $moment }.
receipt-next = Wie es weitergeht
receipt-next-check = Die Hotline prüft, was Sie geschrieben haben und wer zuständig ist.
receipt-next-unit = Eine Stelle übernimmt die Verantwortung; beim Stand des Anliegens sehen Sie, welche.
receipt-next-reply = Die Stelle fragt vielleicht bei Ihnen nach und antwortet, wenn es erledigt ist.
receipt-next-look = Sie haben keine Kontaktdaten angegeben: Bitte sehen Sie wieder hier nach, ob eine Antwort oder eine Rückfrage da ist.
receipt-next-rate = Wenn Sie die Antwort haben, sagen Sie uns bitte, ob es gelöst ist und ob Sie zufrieden sind.
receipt-qr = Scannen und den Stand ansehen.
receipt-qr-private = Darin steckt der Abfragecode: Geben Sie ihn nur Menschen, denen Sie vertrauen.
receipt-track = Stand ansehen
receipt-print = Drucken
receipt-where = Stand ansehen: { $link }, oder rufen Sie { $hotline } an.
