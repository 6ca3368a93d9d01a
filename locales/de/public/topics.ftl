### Solicited topics: what is asked, what people write, what came of it.

topics-title = Ihre Meinung ist gefragt
topics-lead = Zu den folgenden Fragen möchten wir Ihre Meinung hören. Überall steht, wozu wir fragen, wie Sie mitmachen und bis wann. Danach lesen Sie hier, was wir übernommen haben, was nicht und warum.
topics-open = Läuft gerade
topics-none-open = Zurzeit läuft kein Thema. Einen eigenen Vorschlag können Sie jederzeit machen.
topics-file = Vorschlag machen
topics-others = Weitere Themen
topics-period = { $from } bis { $through }
topics-purpose = Wozu wir fragen
topics-way = So machen Sie mit
topics-answer = Was daraus wurde
topics-reasons = Begründung
topics-adopted-by = { $adoption } ({ $way })
topics-opinion = Ist dieses Ergebnis für Sie nützlich?
topics-opinion-lead = Bewertet wird das Ergebnis, nicht wer geschrieben oder daran gearbeitet hat. Ohne Namen.
topics-opinion-ask = Ihre Meinung
topics-opinion-send = Absenden
topics-opinion-missing = Bitte wählen Sie eine Antwort.
topics-rated = Danke, wir haben es vermerkt.
topics-write = Schreiben Sie uns
topics-write-lead = Sie brauchen keinen Namen anzugeben.
topics-said-shown = Aus Ihrem Text werden Namen, Telefonnummern, Adressen und Ähnliches entfernt. Zwei Personen sehen ihn an, dann erscheint er auf dieser Seite. Ihr ursprünglicher Text erscheint nicht.
topics-said-own = Wenn Sie etwas schreiben, das für Sie selbst gelöst werden soll, legen wir einen eigenen Vorgang an und antworten innerhalb der Frist; der Code auf der nächsten Seite führt Sie zu Nummer und Stand.
topics-said-name = Ihr Name und Ihre Kontaktdaten werden nie gezeigt und nur verwendet, wenn Sie eine Antwort brauchen.
topics-text = Ihre Meinung und Vorschläge
topics-text-hint = Was Sie vorschlagen und warum. Höchstens { $most } Zeichen.
topics-contact = Telefon oder E-Mail
topics-contact-hint = Nur, wenn Sie eine Antwort brauchen.
topics-contact-odd = Das sieht weder nach einer Telefonnummer noch nach einer E-Mail-Adresse aus. Bitte prüfen Sie es oder lassen Sie das Feld leer.
topics-hide = Meinen Text nicht veröffentlichen
topics-hide-hint = Wir lesen ihn trotzdem; er erscheint nur nicht auf dieser Seite.
topics-urgent = Es ist dringend
topics-urgent-hint = Es wird vor dem Ende der Frist zuerst angesehen und bearbeitet. Wenn jemand in Gefahr ist, wählen Sie 110, 119 oder 120.
topics-send = Absenden
topics-said = Was andere schreiben
topics-counts = Eingegangen: { $all }, veröffentlicht: { $shown }, nicht veröffentlicht: { $withheld }, noch anzusehen: { $waiting }.
topics-counts-help = Damit etwas nicht veröffentlicht wird, müssen zwei Personen zustimmen, und es gibt nur fünf Gründe: nicht zum Thema, Privatleben oder Ruf anderer, gegen das Gesetz, ein eigenes Anliegen, oder die schreibende Person möchte es nicht.
topics-award = Ausgezeichnet
topics-sent = Wir haben es
topics-sent-lead = Ihr Text ist angekommen.
topics-code = Code
topics-code-help = Bitte schreiben Sie den Code auf: Damit sehen Sie, ob Ihr Text veröffentlicht ist und ob daraus ein Vorgang wurde. Ein verlorener Code lässt sich nicht wiederherstellen.
topics-next = Als Nächstes sehen zwei Personen Ihren Text an; nach dem Ende der Frist veröffentlichen wir die Ergebnisse gemeinsam.
topics-back = Zurück zum Thema
topics-mine = Was wurde aus meinem Text?
topics-mine-lead = Bitte geben Sie den Code ein, den Sie beim Absenden bekommen haben.
topics-mine-find = Ansehen
topics-mine-unknown = Diesen Code gibt es nicht. Bitte prüfen Sie ihn Zeichen für Zeichen.
topics-mine-words = Was Sie geschrieben haben
topics-mine-as-shown = So ist es veröffentlicht
topics-mine-shown = Es ist veröffentlicht.
topics-mine-withheld = Es ist nicht veröffentlicht: { $ground }.
topics-mine-waiting = Es wird noch angesehen.
topics-mine-case = Daraus wurde ein Vorgang
topics-mine-case-help = Mit dieser Nummer und diesem Abfragecode können Sie den Stand sehen, etwas ergänzen und bewerten.

## Where a topic stands

topic-standing-drafted = Entwurf
topic-standing-coming = Beginnt bald
topic-standing-open = Läuft
topic-standing-over = Beendet, wird ausgewertet
topic-standing-answered = Ergebnis veröffentlicht

## Where a contribution stands

withholding-off-topic = Nicht zum Thema
withholding-about-persons = Betrifft Privatleben oder Ruf anderer
withholding-unlawful = Gegen das Gesetz
withholding-own-demand = Ein eigenes Anliegen, wird getrennt beantwortet
withholding-asked = Die schreibende Person möchte es nicht
adoption-adopted = Übernommen
adoption-partly = Teilweise übernommen
adoption-kept-in-mind = Als Anregung vermerkt
adoption-not-adopted = Nicht übernommen
conversion-measure = wird zu einer Maßnahme
conversion-reference = Anregung für die Arbeit
conversion-rulemaking = fließt in Vorschriften ein
conversion-congress = geht an den Volkskongress
conversion-decision = Grundlage für Entscheidungen
usefulness-useful = Nützlich
usefulness-partly = Teilweise nützlich
usefulness-not-useful = Nicht nützlich

## Not done

contribution-fault-may-not-manage = Ihre Rolle darf Beiträge nicht durchsehen. Bitte wenden Sie sich an jemanden mit diesem Recht.
contribution-fault-not-open = Zu diesem Thema nehmen wir jetzt nichts an: Es hat noch nicht begonnen oder ist vorbei. Sie können Ihren Vorschlag als Anliegen einreichen.
contribution-fault-words-missing = Bitte schreiben Sie etwas.
contribution-fault-screened-already = Der Beitrag ist schon durchgesehen.
contribution-fault-nothing-proposed = Es hat noch niemand etwas vorgeschlagen.
contribution-fault-same-person = Das muss eine andere Person bestätigen: Wer vorschlägt, bestätigt nicht.
contribution-fault-split-already = Daraus ist schon ein Vorgang geworden.
contribution-fault-not-shown = Nur Veröffentlichtes kann ausgezeichnet werden.
contribution-fault-awarded-already = Der Beitrag ist schon ausgezeichnet.
opinion-fault-no-answer = Es gibt noch kein Ergebnis.
opinion-fault-given-already = Sie haben schon bewertet.
