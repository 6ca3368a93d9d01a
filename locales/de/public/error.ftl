### Pages shown when something went wrong: what happened, and what to do next.

## Shared

error-home = Zur Startseite
error-source = Grundlage:
error-status = Fehlercode

## Each kind: title, text, what to do

error-not-found = Diese Seite wurde nicht gefunden
error-not-found-text = Vielleicht ist die Adresse falsch geschrieben, oder die Seite gibt es nicht mehr.
error-not-found-help = Beginnen Sie noch einmal auf der Startseite oder rufen Sie { $hotline } an.
error-forbidden = Diese Seite können Sie jetzt nicht sehen
error-forbidden-text = Um ein Anliegen zu sehen, brauchen Sie seine Nummer und den Abfragecode; für den Arbeitsplatz brauchen Sie die passende Rolle.
error-forbidden-help = Nummer und Abfragecode stehen auf der Eingangsbestätigung. Wenn Sie sie nicht mehr finden, rufen Sie { $hotline } an.
error-foreign-form = Dieses Formular wurde nicht angenommen
error-foreign-form-text = Es kam von einer anderen Website. Zu Ihrem Schutz nehmen wir nur Formulare an, die auf dieser Website ausgefüllt wurden.
error-foreign-form-help = Bitte beginnen Sie auf der Startseite und füllen Sie es noch einmal aus.
error-unreadable = Das konnten wir nicht lesen
error-unreadable-text = Es war unvollständig oder im falschen Format. Ihr Entwurf ist nicht verloren.
error-unreadable-help = Gehen Sie zurück und versuchen Sie es noch einmal. Wenn das nicht hilft, rufen Sie { $hotline } an.
error-too-large = Das ist zu groß
error-too-large-text = Jede Datei darf bis zu 10 MB groß sein; auf einmal gehen höchstens 5 Dateien.
error-too-large-help = Gehen Sie zurück und wählen Sie kleinere Dateien, oder senden Sie zuerst nur den Text und später die Dateien. Was Sie geschrieben haben, ist nicht verloren.
error-too-many = Bitte warten Sie einen Moment
error-too-many-text = Das waren zu viele Versuche in kurzer Zeit. Bitte versuchen Sie es in { $seconds } Sekunden noch einmal.
error-too-many-help = So kann niemand fremde Abfragecodes erraten. Wenn es eilt, rufen Sie { $hotline } an.
error-sign-in = Bitte melden Sie sich an
error-sign-in-text = Sie sind nicht angemeldet, oder die Anmeldung ist abgelaufen.
error-sign-in-help = Nach der Anmeldung kommen Sie auf die Seite, zu der Sie wollten.
error-refused = Das geht jetzt nicht
error-refused-help = Wenn Sie das für falsch halten, rufen Sie { $hotline } an.
error-stale = Hier hat sich gerade etwas geändert
error-stale-text = Während Sie geschrieben haben, hat jemand anderes den Vorgang bearbeitet. Deshalb wurde nichts gesendet.
error-stale-help = Gehen Sie zurück, laden Sie die Seite neu und sehen Sie nach, was sich geändert hat. Entscheiden Sie dann, ob Sie senden wollen. Ihr Text steht noch auf der vorigen Seite.
error-key-reused = Dieses Formular wurde schon gesendet
error-key-reused-text = Mit demselben Formular wurde vorher etwas anderes gesendet. Deshalb ist diesmal nichts geschehen.
error-key-reused-help = Bitte sehen Sie beim Stand Ihres Anliegens nach, ob das Frühere angekommen ist.
error-fault = Bei uns ist etwas ausgefallen
error-fault-text = Es liegt nicht an Ihnen. Ihr Entwurf ist gesichert, und nichts, was Sie gesendet haben, geht verloren.
error-fault-help = Bitte versuchen Sie es in ein paar Minuten noch einmal. Wenn es eilt, rufen Sie { $hotline } an.
