### Tracking: at which step, with whom, by which day, and what can be done now.

## Number and query code

track-ask = Stand ansehen
track-ask-lead = Nummer und Abfragecode stehen auf der Eingangsbestätigung.
track-number-hint = Zum Beispiel { $sample }. Leerzeichen, Striche und Groß- oder Kleinschreibung spielen keine Rolle.
track-code-hint = Zehn Buchstaben und Ziffern.
track-open = Anzeigen
track-number-missing = Bitte geben Sie die Nummer ein
track-number-shape = Die Nummer ist unvollständig; bitte vergleichen Sie sie mit der Eingangsbestätigung
track-number-check = Eine Ziffer der Nummer ist falsch, oder zwei sind vertauscht; bitte prüfen Sie jede einzeln
track-code-missing = Bitte geben Sie den Abfragecode ein
track-wrong = Nummer und Abfragecode passen nicht zusammen; bitte prüfen Sie beides und versuchen Sie es noch einmal
track-lost = Bestätigung verloren? Rufen Sie { $hotline } an; wenn klar ist, wer Sie sind, wird dort für Sie nachgesehen.

## At which step

track-head-registered = Eingegangen, wird geprüft
track-head-awaiting-material = Wir warten auf Ihre Angaben
track-head-to-dispatch = Geprüft, wir klären die Zuständigkeit
track-head-dispatched = An die zuständige Stelle gegeben
track-head-sent-back = Die Zuständigkeit wird neu geklärt
track-head-handling = In Bearbeitung
track-head-drafted = Bearbeitet, die Antwort wird geprüft
track-head-approved = Die Antwort ist geprüft und geht gleich an Sie
track-head-replied = Beantwortet
track-head-rework = Wird erneut bearbeitet
track-head-to-close = Beantwortet
track-head-closed = Abgeschlossen
track-head-archived = Abgeschlossen und archiviert
track-head-merged = Wird mit einem anderen Anliegen zur selben Sache bearbeitet
track-head-handed-over = An den Notdienst weitergegeben
track-head-declined = Diese Hotline kann das nicht annehmen
track-head-withdrawn = Sie haben es zurückgezogen

## By which day

track-due = Antwort spätestens bis { $end }
track-due-today = Antwort heute, bis { $end }
track-late = Die Antwort war fällig bis { $end }. Verspätung: { $late }
track-paused = Die Frist ruht, solange wir warten; vorgesehen war die Antwort bis { $end }
track-answered-in-time = Beantwortet: { $when }, innerhalb der Frist ({ $end })
track-answered-late = Beantwortet: { $when }, nach Ablauf der Frist ({ $end })
track-why = Warum dieser Tag

## With whom

track-who-unit = Zuständig: { $unit }.
track-who-support = { " " }Unterstützung: { $units }.
track-who-intake = Es liegt jetzt bei der Hotline, Bereich Annahme, und wird geprüft.
track-who-dispatch = Es liegt jetzt bei der Hotline, Bereich Zuteilung.
track-who-follow-up = Es liegt jetzt bei der Hotline, Bereich Nachfrage.
track-who-supervision = Es liegt jetzt bei der Hotline, Bereich Aufsicht, getrennt von Annahme und Zuteilung.
track-the-hotline = Die Hotline

## Answers, questions, grounds

track-question = Bitte ergänzen Sie etwas
track-question-of = { $unit } bittet Sie um weitere Angaben
track-question-until = Bitte bis { $end }; danach machen wir mit dem weiter, was da ist.
track-question-late = Die Frist dafür ist abgelaufen ({ $end }); Sie können es trotzdem noch ergänzen.
track-reply = Antwort
track-reply-of = Antwort: { $unit }
track-reply-note = Gesendet: { $when }. Ergebnis nach Angabe der Stelle: { $outcome }.
track-why-open = Ihre Frage nach den Gründen
track-why-open-note = Gestellt: { $when }. Es antwortet: { $whom }. Die Erläuterung erscheint hier.
track-explained-of = Gründe erläutert: { $unit }
track-explained-note = Erläutert: { $when }. Ihre Frage ({ $asked }): { $question }
track-declined = Warum es nicht angenommen wurde
track-ground = { $name }. { $guidance } ({ $article })
track-handed-over = Weitergegeben an

## Rest of the page

track-can = Was Sie jetzt tun können
track-nothing = Sie müssen jetzt nichts tun. Hat sich etwas geändert, können Sie ein neues Anliegen einreichen oder { $hotline } anrufen.
track-so-far = Bisher
track-asked = Was Sie geschrieben haben
track-files = Ihre Dateien
track-notices = Nachrichten an Sie
track-notice-sent = gesendet: { $when }
track-notice-waiting = wird noch gesendet
track-notice-refused = nicht zugestellt: Die Adresse nimmt sie nicht an
track-receipt = Bestätigung noch einmal ansehen
track-follow = Adresse und Feed nur für den Stand
track-back = Zurück zum Anliegen
track-not-now = Jetzt nicht
track-area = { $place }, { $division }

## What can be done

track-offer-add-material = Text oder Fotos ergänzen
track-offer-add-material-hint = Geht an die zuständige Stelle und wird im Verlauf festgehalten
track-offer-rate = Bewerten
track-offer-rate-hint = Zwei Fragen: Ist es gelöst, und sind Sie zufrieden?
track-offer-rate-until = Zwei Fragen, möglich bis { $until }
track-offer-ask-why = Nach den Gründen fragen
track-offer-ask-why-hint = Ist die Antwort oder Entscheidung unklar, erläutert die zuständige Stelle ihre Gründe
track-offer-reopen = Es gibt Neues: wieder aufnehmen lassen
track-offer-reopen-hint = Die Frist für die Antwort beginnt neu
track-offer-remind = An die Sache erinnern
track-offer-remind-hint = Die Stelle erfährt, dass Sie warten; es wird im Verlauf festgehalten
track-offer-withdraw = Zurückziehen
track-offer-withdraw-hint = Es braucht nicht mehr bearbeitet zu werden

track-done-add-material = Ihre Ergänzung ist angekommen.
track-done-rate = Ihre Bewertung ist angekommen. Danke.
track-done-ask-why = Ihre Frage ist angekommen. Sobald die Gründe erläutert sind, erhalten Sie Nachricht; sie stehen dann auf dieser Seite.
track-done-reopen = Es wird wieder bearbeitet; der neue Termin steht unten.
track-done-remind = Wir haben die Stelle erinnert.
track-done-withdraw = Sie haben es zurückgezogen.

track-add-lead = Neue Tatsachen, Fotos, Belege: Alles geht. Was Sie schon geschrieben haben, brauchen Sie nicht zu wiederholen.
track-add-note = Was Sie ergänzen möchten
track-add-missing = Bitte schreiben Sie ein paar Worte oder wählen Sie eine Datei
track-add-again = Die anderen Dateien sind in Ordnung, müssen aber noch einmal ausgewählt werden
track-add-send = Ergänzung absenden

track-remind-lead = Die Erinnerung wird im Verlauf festgehalten, und die Stelle sieht sie sofort. Sie ändert den Termin nicht und hat für Sie keine Nachteile.
track-remind-note = Was Sie dazu sagen möchten
track-remind-send = Erinnern

track-withdraw-lead = Wenn Sie es zurückziehen, wird es nicht mehr bearbeitet und nicht beantwortet. Was bisher geschah, bleibt festgehalten. Sie können es später neu einreichen.
track-withdraw-note = Warum Sie es zurückziehen
track-withdraw-send = Zurückziehen

track-reopen-lead = Ein abgeschlossenes Anliegen kann bei neuen Tatsachen wieder bearbeitet werden. Die Frist für die Antwort beginnt neu.
track-reopen-note = Was neu ist
track-reopen-missing = Bitte schreiben Sie, was neu ist
track-reopen-send = Wieder aufnehmen lassen

track-ask-why-lead = Die Stelle oder die Hotline, die geantwortet oder entschieden hat, erläutert Ihnen ihre Gründe. Das ist keine Beschwerde; es ändert weder Stand noch Frist und hat für Sie keine Nachteile. Bitte eine Frage auf einmal.
track-ask-why-note = Was erläutert werden soll
track-ask-why-missing = Bitte schreiben Sie, was erläutert werden soll
track-ask-why-send = Nach den Gründen fragen
