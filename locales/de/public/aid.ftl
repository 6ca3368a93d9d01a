### Hardship aid: application, verification, decision, public notice, payment, review.

aid-title = Härtefallhilfe
aid-lead = Wer in Not ist und bei uns ein Anliegen hat oder hatte, kann Hilfe beantragen.
aid-never = Die Hilfe hängt nie davon ab, dass Sie auf ein Recht verzichten.
aid-never-help = Wenn Sie Hilfe beantragen oder erhalten, ändert das nichts an Ihrem Anliegen, einer Überprüfung, einer Klage oder einer Beschwerde. Niemand darf von Ihnen verlangen, Ihr Anliegen nicht weiter zu verfolgen. Wenn das doch jemand tut, sagen Sie es uns bitte.
aid-for = Wofür es Hilfe gibt
aid-how = So läuft es ab
aid-how-apply = Sie stellen den Antrag mit Ihrer Nummer und Ihrem Abfragecode, oder jemand vom Amt füllt ihn für Sie aus.
aid-how-verify = Zwei Personen prüfen die Notlage unabhängig voneinander.
aid-how-decide = Ein Ausschuss stimmt ab, je nach Notlage und den Mitteln des Jahres, und begründet seine Entscheidung.
aid-how-public = Die Bewilligung wird { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} lang öffentlich bekannt gemacht: nur Anfangsbuchstabe, Bezirk, Betrag und Zweck.
aid-how-pay = Danach wird gegen Beleg ausgezahlt. Später fragt jemand nach, ob die Hilfe genützt hat.
aid-apply-by-track = Mit der Nummer beantragen
aid-notices = Zurzeit bekannt gemacht
aid-notices-help = Stimmt etwas an einer Bewilligung nicht? Rufen Sie { $hotline } an, solange sie bekannt gemacht ist.
aid-no-notices = Zurzeit ist nichts bekannt gemacht.
aid-initial = { $initial }.
aid-yuan = { $amount } Yuan
aid-through = Bekannt gemacht bis { $day }
aid-apply = Härtefallhilfe beantragen
aid-what-for = Wofür
aid-need = Notlage
aid-need-hint = In welcher Not Sie sind und was Ihnen helfen würde. Das Anliegen selbst brauchen Sie nicht noch einmal zu beschreiben.
aid-send = Antrag absenden
aid-withdraw = Antrag zurückziehen
aid-granted = Bewilligt: { $amount } Yuan
aid-reasons = Begründung

## Where an application stands

aid-stage-applied = Wird noch geprüft
aid-stage-verified = Vor der Entscheidung
aid-stage-granted = Vor der Bekanntmachung
aid-stage-announced = Bekannt gemacht, Auszahlung folgt
aid-stage-paid = Ausgezahlt
aid-stage-reviewed = Nachgefragt
aid-stage-refused = Nicht bewilligt
aid-stage-closed = Abgeschlossen
aid-stage-withdrawn = Zurückgezogen

## Not done

aid-fault-may-not-manage = Ihre Rolle darf Härtefallhilfe nicht bearbeiten. Bitte wenden Sie sich an jemanden mit diesem Recht.
aid-fault-may-not-apply = Ihre Rolle darf keinen Antrag für andere stellen. Bitte wenden Sie sich an jemanden mit diesem Recht.
aid-fault-no-such-purpose = Bitte wählen Sie, wofür die Hilfe sein soll.
aid-fault-applied-already = Für diesen Zweck ist schon ein Antrag in Bearbeitung. Sie brauchen keinen zweiten zu stellen.
aid-fault-no-such-application = Diesen Antrag gibt es nicht.
aid-fault-words-missing = Bitte schreiben Sie etwas.
aid-fault-not-now = Dieser Schritt ist noch nicht dran oder schon vorbei. Bitte sehen Sie nach, wie der Antrag steht.
aid-fault-same-person = Das muss eine andere Person prüfen: Niemand prüft zweimal, und wer den Antrag geschrieben hat, prüft ihn nicht.
aid-fault-verifier-decides = Wer geprüft hat, trägt die Entscheidung nicht ein. Bitte lassen Sie das jemand anderen tun.
aid-fault-no-such-post = Dieses Amt gibt es im Ausschuss nicht. Die Ämter stehen in aid.toml des Regelpakets.
aid-fault-committee-too-small = Es haben zu wenige Mitglieder teilgenommen.
aid-fault-votes-do-not-add = Die Zahl der Stimmen passt nicht zur Zahl der Mitglieder.
aid-fault-votes-say-otherwise = Das Ergebnis passt nicht zu den Stimmen: Für eine Bewilligung muss mehr als die Hälfte zustimmen.
aid-fault-amount-missing = Bitte geben Sie einen Betrag an, zum Beispiel 3000 oder 3000.50.
aid-fault-over-budget = Das ist mehr, als von den Mitteln dieses Jahres noch übrig ist.
aid-fault-year-over = Die Mittel jenes Jahres sind verfallen. Bitte tragen Sie den Antrag in diesem Jahr neu ein.
aid-fault-no-such-place = Bitte wählen Sie einen Bezirk, nichts Genaueres.
aid-fault-notice-running = Die Bekanntmachung läuft noch.
aid-fault-over-grant = Das ist mehr, als bewilligt wurde.
aid-fault-voucher-odd = Eine Belegnummer besteht aus Buchstaben, Ziffern, - oder / und wird nur einmal verwendet.
aid-fault-day-odd = Das Datum des Belegs muss nach der Bekanntmachung liegen, aber nicht nach heute.
