### The words of the petition office.

## What was done, for the requester

told-routed = { $way } an: { $unit }. Sie bekommen innerhalb von 15 Tagen schriftlich Bescheid.
told-designated = Nach Abstimmung bearbeitet es: { $unit }.
told-referred = Ihre Sache wurde abgegeben an: { $body }.
told-notified = Wir haben Ihnen schriftlich mitgeteilt, dass sie angekommen ist und wie es weitergeht.
told-admitted = Zugelassen: { $procedure }.
told-guided = Dafür gibt es einen gesetzlichen Weg: { $route }.
told-procedure-switched = Es geht im gewöhnlichen Verfahren weiter; die Frist hat sich entsprechend geändert.
told-hearing-opened = Es wird eine Anhörung geben.
told-hearing-recorded = Die Anhörung hat stattgefunden und ist protokolliert.
told-opinion-issued = Der Bescheid ist ausgestellt und auf dem Weg zu Ihnen.
told-served = Der Bescheid ist zugestellt ({ $service }, { $when }). Wenn Sie nicht einverstanden sind, können Sie innerhalb der Frist eine Überprüfung beantragen.
told-executed = Was zu Ihren Gunsten entschieden wurde, wird jetzt umgesetzt.
told-review-requested = Ihr Antrag ist angekommen ({ $instance }). Es entscheidet: { $body }.
told-lapsed = Die Frist für einen Antrag auf Überprüfung ist abgelaufen.
told-mediated = Es gibt eine schriftliche Einigung.
told-terminated = Die Sache ist endgültig abgeschlossen: { $ground }. Neue Tatsachen können Sie als neue Sache vorbringen.
told-track-changed = Es geht hier weiter: { $track }. Die Nummer bleibt gleich.
told-joined = Eine weitere Eingabe von Ihnen ({ $channel }) kam dazu; Sie bekommen eine gemeinsame Antwort.
told-converted = Aus Ihrem Vorschlag wurde: { $path }.
told-awarded = Ihr Vorschlag wurde ausgezeichnet.
told-paper-issued = Ein Schriftstück wurde ausgestellt; Sie können es herunterladen und prüfen.

## States, desks, clocks, notices

track-head-received = Die zuständige Stelle hat es und entscheidet über die Zulassung
track-head-issued = Der Bescheid ist ausgestellt und unterwegs
track-head-served = Der Bescheid ist zugestellt
track-head-referred = An die zuständige Behörde abgegeben
track-head-guided = Bitte gehen Sie den gesetzlichen Weg
track-head-opined = Durch Bescheid beantwortet
track-head-mediated = Durch Einigung erledigt
track-who-review = Die Überprüfungsstelle hat es jetzt.
notice-routed = Wohin Ihre Sache ging
notice-noticed = Schriftliche Mitteilung
notice-admitted = Zulassung
notice-guided = Gesetzlicher Weg
notice-opinion-served = Bescheid zugestellt
notice-review-received = Antrag auf Überprüfung eingegangen
notice-progress = Dazugekommen; so steht es
notice-terminated = Endgültig abgeschlossen
notice-yellow-card = Gelbe Karte: Frist läuft bald ab
notice-red-card = Rote Karte: Frist überschritten
notice-advice = Empfehlung oder Abstimmung

## Choices

track-hotline = Hotline
track-petition = Petitionsstelle
way-transfer = Weitergeleitet
way-assign = Zur Bearbeitung gegeben
procedure-ordinary = gewöhnliches Verfahren
procedure-simple = vereinfachtes Verfahren
procedure-duty = eigene Pflicht der Behörde
instance-first = Bearbeitung
instance-review = Überprüfung
instance-final-review = letzte Überprüfung
verdict-support = Unterstützt
verdict-explain = Erläutert
verdict-not-support = Nicht unterstützt
verdict-uphold = Bestätigt
verdict-change = Geändert
verdict-revoke = Aufgehoben, wird neu bearbeitet
verdict-adopt = Übernommen
verdict-adopt-partly = Teilweise übernommen
verdict-keep-in-mind = Als Anregung vermerkt
verdict-not-adopt = Nicht übernommen
service-direct = Persönlich übergeben
service-post = Mit der Post
service-online = Online
service-left = Am Ort hinterlassen
service-public-notice = Öffentlich bekannt gemacht

## Pages

track-papers = Schriftstücke
paper-verify = Schriftstück prüfen
paper-verified = Dieses Schriftstück wurde von uns ausgestellt.
paper-kind = Schriftstück
paper-number = Nummer
paper-day = Datum
paper-digest = Prüfsumme der Datei (SHA-256)
paper-verify-help = Bei einer Datei muss die Prüfsumme mit der obigen übereinstimmen; bei einem gedruckten Schriftstück vergleichen Sie Nummer, Vorgang und Datum.
file-petition = Als Petition behandeln
file-petition-hint = Schriftliche Mitteilung innerhalb von 15 Tagen, schriftlicher Bescheid innerhalb von 60 Tagen nach der Zulassung; wenn Sie nicht einverstanden sind, eine Überprüfung. Alltägliches geht über die Hotline schneller.
file-check-petition = Innerhalb von 15 Tagen erfahren Sie schriftlich, wer es bearbeitet; innerhalb von 60 Tagen nach der Zulassung folgt ein schriftlicher Bescheid.
track-opinion = Bescheid ({ $instance }): { $body }
track-opinion-note = { $verdict }, zugegangen: { $when }
track-noticed = Schriftliche Mitteilung
track-guided = Gesetzlicher Weg
track-referred = Wohin es ging
track-mediated = Einigung
track-offer-request-review = Überprüfung beantragen
track-offer-request-review-hint = Wenn Sie nicht einverstanden sind: innerhalb der Frist, bei der nächsthöheren Stelle, mit Ihren Gründen.
track-request-review-lead = Die nächsthöhere Stelle entscheidet innerhalb von dreißig Tagen.
track-request-review-note = Ihre Gründe
track-request-review-send = Antrag absenden
track-done-request-review = Ihr Antrag ist angekommen.
