### Each step of filing a request, and the uploading of files.

## Every step

file-back = Zurück
file-next = Weiter
file-step = Schritt { $number } von { $of }
file-kept = Ihre Eingaben bleiben drei Tage gespeichert und sind nur auf diesem Gerät zu sehen. Bis zum Absenden können Sie alles ändern.

## Danger

file-danger-hint = Zum Beispiel ein Brand, Gasgeruch, eine verletzte Person oder eine Straftat, die gerade geschieht.
file-danger-yes-hint = Wir zeigen Ihnen zuerst, welche Nummer Sie wählen
file-danger-title = Bitte rufen Sie zuerst an
file-danger-call = Ein Anruf geht viel schneller als ein Formular. Tippen Sie auf eine Nummer, um sie zu wählen:
file-danger-then = Wenn alle in Sicherheit sind, können Sie die Sache immer noch hier melden.
file-danger-go-on = Ich habe angerufen, weiter

## Kind

file-kind = Was möchten Sie tun?
file-kind-hint = Wählen Sie, was am ehesten passt. Wenn es nicht stimmt, berichtigen wir es.
file-kind-missing = Bitte wählen Sie, was Sie tun möchten
file-kind-inquiry = Etwas fragen
file-kind-inquiry-hint = Anfrage: Wie bekomme ich eine Aufenthaltskarte? Steht mir dieser Zuschuss zu?
file-kind-help = Hilfe bei einem Problem
file-kind-help-hint = Bitte um Hilfe: Eine Straßenlampe ist aus, eine Leitung ist undicht, im Treppenhaus liegt Gerümpel
file-kind-complaint = Mich über eine Leistung oder ein Amt beschweren
file-kind-complaint-hint = Beschwerde: Baulärm in der Nacht, von einem Schalter zum anderen geschickt, falsche Gebühren
file-kind-report = Etwas Verbotenes melden
file-kind-report-hint = Meldung: Gewerbe ohne Genehmigung, illegaler Bau, heimlich eingeleitetes Abwasser
file-kind-suggestion = Einen Vorschlag machen
file-kind-suggestion-hint = Vorschlag: Diese Kreuzung braucht eine Ampel
file-kind-praise = Jemanden loben
file-kind-praise-hint = Ein Mensch oder eine Stelle hat gute Arbeit geleistet, und andere sollen es wissen

## Matter

file-matter = Was ist geschehen?
file-matter-inquiry = Schreiben Sie, was Sie wissen möchten. Wen betrifft es, und wie weit sind Sie schon? Dann passt die Antwort besser.
file-matter-help = Schreiben Sie, was kaputt ist oder fehlt, wen es betrifft und was geschehen soll.
file-matter-complaint = Schreiben Sie, was wann geschehen ist, wen Sie schon gefragt haben und was geschehen soll.
file-matter-report = Schreiben Sie, was Sie gesehen haben: wer, wo, was getan wurde und was es belegt.
file-matter-suggestion = Schreiben Sie, wie es jetzt ist und was sich ändern soll.
file-matter-praise = Schreiben Sie, wer es war und was er oder sie getan hat.
file-text-missing = Bitte schreiben Sie, was geschehen ist
file-text-long = Höchstens { $most } Zeichen, das sind { $over } zu viel. Ihr Text ist noch da: Bitte kürzen Sie ihn
file-text-most = Höchstens { $most } Zeichen.
file-files-later = Fotos und Unterlagen können Sie vor dem Absenden hinzufügen.
file-subject = Worum geht es am ehesten?
file-subject-hint = Anhand Ihrer Worte in einer einfachen Wortliste gefunden. Eine Wahl hilft, schneller die richtige Stelle zu finden; das Amt prüft es auf jeden Fall.
file-subject-because = Sie schrieben: { $words }
file-subject-unknown = Ich weiß es nicht
file-subject-unknown-hint = Das Amt findet es heraus. Sie verlieren nichts dadurch.
file-occurred = Seit wann
file-occurred-hint = Ungefähr genügt, zum Beispiel: gestern Abend um 11, seit letztem Monat.
file-occurred-long = Die Zeitangabe darf höchstens { $most } Zeichen haben
file-title = Geben Sie einen Titel
file-title-hint = Eine Zeile. Wenn Sie nichts eintragen, wird Ihr erster Satz zum Titel.
file-title-long = Der Titel darf höchstens { $most } Zeichen haben

## Place

file-place = Wo ist es?
file-place-hint = Schreiben Sie, was Sie wissen. Wenn es keinen Ort hat, gehen Sie einfach weiter.
file-area = Bezirk und Straßenviertel
file-area-none = Nicht sicher oder ohne Ort
file-area-whole = { $name } (Straßenviertel nicht sicher)
file-area-unknown = Bitte wählen Sie einen Bezirk oder ein Straßenviertel aus der Liste
file-place-words = Genaue Stelle
file-place-words-hint = Straße und Hausnummer, Wohnanlage, Kreuzung, ein Geschäft in der Nähe: Alles hilft.
file-locate = Meinen jetzigen Ort verwenden
file-locate-hint = Er wird nur in das Feld oben geschrieben; Sie können ihn ändern oder löschen.
file-locate-waiting = Ihr Ort wird bestimmt …
file-locate-failed = Ihr Ort ließ sich nicht bestimmen. Bitte beschreiben Sie ihn in Worten.
file-locate-words = Position { $at } (auf { $metres } m genau)
file-place-long = Die Ortsangabe darf höchstens { $most } Zeichen haben
file-about = Welche Stelle betrifft es
file-about-hint = Wenn Sie eine Stelle wählen, bearbeitet sie die Sache nicht selbst. Sie müssen keine wählen.
file-about-none = Weiß ich nicht, oder keine Stelle
file-about-us = Hotline
file-about-hotline = Diese Hotline selbst
file-about-departments = Ämter
file-about-districts = Bezirke
file-about-enterprises = Versorgungsbetriebe
file-about-streets = Straßenviertel und Gemeinden
file-about-unknown = Bitte wählen Sie eine Stelle aus der Liste

## You

file-you = Wie erreichen wir Sie?
file-you-hint = Nur für die Bearbeitung und eine Nachfrage danach. Die Angaben bleiben verdeckt, bis jemand Sie erreichen muss.
file-named = Ich möchte erreichbar sein
file-named-hint = Wer die Sache bearbeitet, kann bei Ihnen nachfragen und meldet sich, wenn sie erledigt ist.
file-anonymous = Ich bleibe anonym
file-anonymous-hint = Wir speichern nichts über Sie. Niemand kann Sie etwas fragen; ist etwas unklar, kommt die Sache vielleicht nicht voran. Die Antwort lesen Sie nur mit Nummer und Abfragecode.
file-identity-missing = Bitte wählen Sie, ob Sie erreichbar sein oder anonym bleiben möchten
file-name = Wie dürfen wir Sie nennen
file-name-long = Der Name darf höchstens { $most } Zeichen haben
file-phone = Telefon
file-phone-hint = Telefon oder E-Mail, mindestens eines von beiden.
file-phone-odd = Eine Telefonnummer hat nur Ziffern, Leerzeichen, Plus, Striche und Klammern
file-email = E-Mail
file-email-odd = Eine E-Mail-Adresse sieht so aus: name@example.org
file-reach-missing = Damit wir Sie erreichen, geben Sie bitte Telefon oder E-Mail an; sonst wählen Sie „anonym“
file-confidential = Vertraulich behandeln
file-confidential-hint = Die betroffene Stelle bekommt die Sache nicht und sieht nicht, wer sie gemeldet hat.

## Files

file-files = Fotos und Unterlagen
file-files-hint = Mit Fotos, Screenshots, Verträgen oder Belegen wird es schneller klar. Es geht auch ohne.
file-files-choose = Dateien auswählen
file-files-photo = Jetzt ein Foto aufnehmen
file-files-done = Speichern und zurück
file-files-drop = Entfernen
file-files-full = Es sind schon 5 Dateien. Für eine andere entfernen Sie bitte zuerst eine.
upload-kinds = Höchstens 5, jede bis 10 MB: Fotos (JPG, PNG, WebP, GIF), PDF, Word, Excel, MP4-Video, MP3-Ton. Angaben zu Ort und Gerät werden aus Fotos automatisch entfernt.
upload-sending = „{ $name }“: { $percent } % gesendet
upload-arrived = „{ $name }“ ist angekommen
upload-broken = „{ $name }“ kam nicht durch; vielleicht ist die Verbindung unterbrochen
upload-again = Noch einmal versuchen
upload-too-large = „{ $name }“ ist größer als 10 MB und wurde nicht gespeichert
upload-unknown-kind = „{ $name }“ hat ein Format, das wir nicht annehmen, und wurde nicht gespeichert
upload-damaged = „{ $name }“ lässt sich nicht öffnen, vielleicht ist die Datei beschädigt; sie wurde nicht gespeichert
upload-infected = „{ $name }“ wurde nicht gespeichert: Die Sicherheitsprüfung hat Schadsoftware gefunden
upload-unchecked = „{ $name }“ konnte gerade nicht auf Schadsoftware geprüft werden und wurde nicht gespeichert. Bitte machen Sie ohne die Datei weiter und reichen Sie sie später nach.
upload-too-many = Höchstens { $most } Dateien; die übrigen wurden nicht gespeichert

## Check and send

file-check = Bitte prüfen, dann absenden
file-change = Ändern
file-none = Keine Angabe
file-row-kind = Art
file-row-matter = Was geschehen ist
file-row-subject = Thema
file-row-place = Ort
file-row-about = Betroffene Stelle
file-row-you = Sie
file-row-files = Fotos und Unterlagen
file-check-due = Wenn Sie jetzt absenden, haben Sie spätestens bis { $end } eine Antwort.
file-others = Andere haben das in der Nähe gemeldet
file-others-hint = Ist es dieselbe Sache, können Sie ihr folgen. Ihr eigenes Anliegen können Sie trotzdem einreichen; es wird bearbeitet.
file-others-follow = Verfolgen
file-check-honest = Bitte schreiben Sie, was wahr ist. Nach dem Absenden können Sie nichts ändern, aber etwas hinzufügen.
file-send = Absenden
