### Requests about one's own data: copy, correction, erasing, explanation.

rights-title = Meine persönlichen Daten
rights-lead = Sie können eine Kopie Ihrer Daten verlangen, Fehler berichtigen lassen, die Löschung verlangen oder fragen, wie wir Ihre Daten verwenden. Wir antworten innerhalb von { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstagen
}. Die Antwort steht dann auf dieser Seite.
rights-ask = Was möchten Sie?
rights-words = In Ihren Worten
rights-words-hint = Zum Beispiel: was falsch ist und wie es richtig heißt.
rights-instead = Name, Telefon, E-Mail oder Adresse berichtigen
rights-instead-hint = Nur für eine Berichtigung. Tragen Sie ein, was sich ändern soll; leere Felder bleiben, wie sie sind.
rights-address = Adresse
rights-id-number = Ausweisnummer
rights-send = Absenden
rights-missing = Bitte wählen Sie, was Sie möchten.
rights-correction-missing = Bitte schreiben Sie, was falsch ist, oder tragen Sie den neuen Namen, Telefon, E-Mail oder Adresse ein.
rights-done-asked = Ihre Anfrage ist angekommen.
rights-done-withdrawn = Zurückgezogen.
rights-asked-on = Gestellt: { $when }
rights-due = Antwort spätestens bis { $end }.
rights-why = Wie dieser Tag berechnet ist
rights-answer = Antwort
rights-ground = { $ground } ({ $article })
rights-refused-help = Wenn Sie nicht einverstanden sind, rufen Sie die Hotline an, oder klagen Sie vor Gericht (Gesetz zum Schutz personenbezogener Daten, Artikel 50).
rights-copy-open = Meine Daten ansehen
rights-copy-json = Als maschinenlesbare Datei herunterladen (JSON)
rights-withdraw = Anfrage zurückziehen
rights-back = Zurück zu meinen Daten

## What for

data-right-copy = Auskunft und Kopie
data-right-correction = Berichtigung
data-right-erasure = Löschung
data-right-restriction = Einschränkung
data-right-explanation = Erläuterung
rights-hint-copy = Geben Sie mir alles, was zu diesem Anliegen über mich gespeichert ist.
rights-hint-correction = Etwas ist falsch oder fehlt.
rights-hint-erasure = Löschen Sie meinen Namen, meine Kontaktdaten, meinen Text und meine Dateien. Was getan wurde und die Antwort bleiben, ohne Ihre Worte. Gelöschtes lässt sich nicht wiederherstellen.
rights-hint-explanation = Warum werden die Daten erhoben, wie werden sie verwendet, wer sieht sie?
rights-erasure-now-still-open = Ihr Anliegen wird noch bearbeitet und kann jetzt nicht gelöscht werden: Sonst könnte es niemand mehr bearbeiten. Sie können es zuerst zurückziehen, oder Sie fragen noch einmal, wenn es abgeschlossen und die Aufbewahrungsfrist vorbei ist.
rights-erasure-now-must-be-kept = Dieses Anliegen muss noch aufbewahrt werden und kann jetzt nicht gelöscht werden. Wenn Sie die Löschung verlangen, verwenden wir Ihre Kontaktdaten nicht mehr, und niemand im Amt kann sie noch ansehen; sie werden nur aufbewahrt.
rights-erasure-now-on-hold = Dieses Anliegen muss als Beweis aufbewahrt werden und kann jetzt nicht gelöscht werden. Wenn Sie die Löschung verlangen, verwenden wir Ihre Kontaktdaten nicht mehr, und niemand im Amt kann sie noch ansehen; sie werden nur aufbewahrt.

## Where it stands

rights-standing-waiting = Wartet
rights-standing-taken = In Bearbeitung
rights-standing-granted = Zugestimmt
rights-standing-refused = Abgelehnt
rights-standing-withdrawn = Zurückgezogen
rights-standing-late = Verspätet

## Grounds

rights-ground-still-open = Das Anliegen wird noch bearbeitet, der Zweck ist noch nicht erfüllt
rights-ground-must-be-kept = Das Gesetz verlangt längere Aufbewahrung; die Kontaktdaten werden nicht mehr verwendet, nur aufbewahrt
rights-ground-on-hold = Es wird als Beweis gebraucht; die Kontaktdaten werden nicht mehr verwendet, nur aufbewahrt
rights-ground-secrecy = Ein Gesetz verlangt Geheimhaltung, oder die Auskunft würde eine Amtspflicht behindern
rights-ground-accurate = Die gespeicherten Angaben stimmen
rights-ground-of-others = Es würde Daten anderer Menschen preisgeben
rights-article-still-open = Gesetz zum Schutz personenbezogener Daten, Artikel 47 Absatz 1
rights-article-must-be-kept = Gesetz zum Schutz personenbezogener Daten, Artikel 47 Absatz 2
rights-article-on-hold = Gesetz zum Schutz personenbezogener Daten, Artikel 47 Absatz 2
rights-article-secrecy = Gesetz zum Schutz personenbezogener Daten, Artikel 18, 35 und 45
rights-article-accurate = Gesetz zum Schutz personenbezogener Daten, Artikel 46
rights-article-of-others = Gesetz zum Schutz personenbezogener Daten, Artikel 44; Zivilgesetzbuch, Artikel 1034

## Not done

rights-fault-not-the-requester = Nur wer das Anliegen eingereicht hat, kann das verlangen und zurückziehen.
rights-fault-may-not-settle = Ihre Rolle darf Anfragen zu persönlichen Daten nicht beantworten. Bitte wenden Sie sich an jemanden mit diesem Recht.
rights-fault-asked-already = Das haben Sie schon verlangt, und es ist in Bearbeitung. Sie brauchen es nicht noch einmal zu verlangen.
rights-fault-not-open = Diese Anfrage ist schon beantwortet oder zurückgezogen.
rights-fault-not-taken = Bitte übernehmen Sie die Anfrage zuerst und antworten Sie dann.
rights-fault-taken-already = Jemand hat sie schon übernommen.
rights-fault-wrong-ground = Bitte wählen Sie einen Grund, der zu dieser Anfrage passt.
rights-fault-may-not-erase = Jetzt kann nicht gelöscht werden: Der Vorgang ist noch offen, muss als Beweis bleiben, oder die Aufbewahrungsfrist läuft noch (Gesetz zum Schutz personenbezogener Daten, Artikel 47). Sie können mit einem Grund ablehnen; dann werden die Kontaktdaten nicht mehr verwendet.
rights-fault-words-missing = Bitte schreiben Sie eine Antwort. Die einreichende Person wird sie lesen.

## The copy

rights-copy-title = Was über mich gespeichert ist
rights-copy-lead = Was im Anliegen { $number } über Sie gespeichert ist, Stand: { $when }. Sie können diese Seite drucken.
rights-copy-contact = Name und Kontaktdaten
rights-copy-none = Nichts gespeichert.
rights-copy-asked = Anfragen zu persönlichen Daten
rights-copy-note = Jedes Öffnen dieser Seite wird aufgezeichnet. Interne Arbeitsnotizen des Amtes gehören nicht dazu; wenn Sie darüber etwas wissen möchten, bitten Sie um eine Erläuterung.
