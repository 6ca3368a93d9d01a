### How far a matter is, for whoever follows it: the standing alone, nothing anybody wrote.

follow-title = Wie es steht
follow-at = { $subject }, { $place }, gemeldet { $day }
follow-about = { $subject }, gemeldet { $day }
follow-of-day = Eine Sache, gemeldet { $day }
follow-received = Eingegangen
follow-handling = In Bearbeitung
follow-answered = Beantwortet
follow-closed = Erledigt
follow-elsewhere = Wird hier nicht weiter bearbeitet
follow-received-more = Die Hotline prüft sie und gibt sie an die zuständige Stelle.
follow-handling-more = Eine Stelle ist zuständig. Sie antwortet denen, die es gemeldet haben.
follow-answered-more = Die Stelle hat denen geantwortet, die es gemeldet haben; die Hotline fragt nach.
follow-closed-more = Es ist erledigt. Ist der Ort noch nicht in Ordnung, reichen Sie bitte ein Anliegen ein und nennen Sie diesen Tag.
follow-elsewhere-more = Sie wurde vielleicht mit einer anderen verbunden oder weitergegeben. Ist der Ort noch nicht in Ordnung, reichen Sie bitte ein Anliegen ein.
follow-again = Später wiederkommen
follow-keep = Bewahren Sie diese Adresse auf: Sie ist der Schlüssel. Wer sie hat, sieht diese Seite, aber keinen Namen und keine Worte von jemandem.
follow-feed = Im Feedreader verfolgen (Atom)
follow-own = Selbst auch melden
follow-track = Ich habe Nummer und Abfragecode
follow-nothing-kept = Wir wissen nicht, wer verfolgt, und zählen nicht. Zum Beenden die Adresse löschen.
