### Subscribing by e-mail or text message: the pages, and the letters themselves.

subscription-link = Nachricht per E-Mail oder SMS erhalten
subscription-link-mail = Nachricht per E-Mail erhalten
subscription-only-then = Nur wer Nachrichten wünscht, hinterlässt eine Adresse; sie liegt verschlüsselt und wird gelöscht, wenn die Nachrichten enden.

## Asking, one question a page

subscription-title = Nachrichten erhalten
subscription-what = Worüber möchten Sie etwas hören?
subscription-what-hint = Wir schreiben, wenn es Neues gibt, und nur zu dem, was Sie wählen.
subscription-matter-hint = Wir schreiben, wenn sich der Stand ändert. Nach der letzten Änderung enden die Nachrichten.
subscription-answers-of = Typische Antworten: { $category }
subscription-choose = Wählen Sie eines davon
subscription-unavailable = Diese Stelle verschickt noch keine Nachrichten. Was sie veröffentlicht, können Sie im Feedreader verfolgen.
subscription-back = Zurück
subscription-where = Wohin sollen wir schreiben?
subscription-where-odd = Geben Sie eine E-Mail-Adresse wie name@example.org oder eine Mobilnummer an
subscription-where-odd-mail = Geben Sie eine E-Mail-Adresse wie name@example.org an
subscription-contact = E-Mail-Adresse oder Mobilnummer
subscription-contact-mail = E-Mail-Adresse
subscription-contact-hint = Eine Nummer aus einem anderen Land beginnt mit + und der Landesvorwahl.
subscription-check = Ist das richtig?
subscription-about = Worüber
subscription-first = Zuerst fragen wir die Adresse, ob sie das möchte. Ohne ein Ja innerhalb von 24 Stunden wird sie gelöscht.
subscription-kept = Ihre Adresse liegt verschlüsselt, dient nur diesen Nachrichten und wird mit keinem Anliegen verbunden. Mit einem Druck in jeder Nachricht beenden Sie es; die Adresse wird dann sofort gelöscht.
subscription-until-done = Ist die Sache erledigt, schreiben wir ein letztes Mal und löschen die Adresse, spätestens nach einem Jahr.
subscription-until-year = Nach einem Jahr enden die Nachrichten, außer Sie wünschen ein weiteres.
subscription-agree = Ja, diese Adresse fragen
subscription-sent = Noch ein Schritt
subscription-sent-mail = Wir haben eine E-Mail geschickt. Öffnen Sie den Link darin und sagen Sie Ja.
subscription-sent-text = Wir haben eine SMS mit sechs Ziffern geschickt. Geben Sie sie hier ein.
subscription-sent-none = Nichts gekommen? Sehen Sie im Spam-Ordner nach, prüfen Sie Ihre Angabe und versuchen Sie es nach zehn Minuten erneut.
subscription-sent-none-text = Nichts gekommen? Prüfen Sie die angegebene Nummer und versuchen Sie es nach zehn Minuten erneut.
subscription-again = Andere Adresse verwenden
subscription-code = Sechs Ziffern
subscription-code-wrong = Diese Ziffern stimmen nicht oder gelten nicht mehr. Sehen Sie in die neueste Nachricht.
subscription-code-send = Bestätigen
subscription-done = Sie erhalten Nachrichten
subscription-done-more = Jede Nachricht hat einen Link, der sie beendet.
subscription-ended = Es kommen keine Nachrichten mehr
subscription-ended-more = Zu diesem Link haben wir keine Adresse; gab es eine, ist sie gelöscht.

## Where the link of a letter leads

subscription-confirm = Möchten Sie diese Nachrichten?
subscription-confirm-yes = Ja, schreiben Sie mir
subscription-confirm-no = Nein, Adresse löschen
subscription-end-ask = Diese Nachrichten beenden?
subscription-until = Sie kommen längstens bis { $day }.
subscription-end = Beenden und Adresse löschen
subscription-renew = Ein weiteres Jahr erhalten

## Letters

subscription-subject = { $office }: { $topic }
subscription-letter-confirm = { $office }: Möchten Sie Nachrichten über „{ $topic }“? Öffnen Sie diesen Link innerhalb von 24 Stunden und sagen Sie Ja. Falls Sie das nicht gewünscht haben, tun Sie nichts; die Adresse wird dann gelöscht.
    { $link }
subscription-letter-code = { $office }: { $code } ist der Code für Ihre Nachrichten, gültig 24 Stunden. Falls Sie das nicht gewünscht haben, tun Sie nichts. Oder sagen Sie hier Ja oder Nein:
    { $link }
subscription-letter-known = { $office }: Jemand hat für diese Adresse Nachrichten über „{ $topic }“ gewünscht. Sie erhalten sie schon; es hat sich nichts geändert.
subscription-letter-news = { $office }: Es gibt Neues in „{ $topic }“.
    { $address }
subscription-letter-matter = { $office }: { $topic }: jetzt „{ $stage }“.
    { $address }
subscription-letter-last = { $office }: { $topic }: jetzt „{ $stage }“. Dies war die letzte Nachricht; Ihre Adresse ist gelöscht.
    { $address }
subscription-letter-renew = { $office }: Ihre Nachrichten über „{ $topic }“ enden am { $day }. Für ein weiteres Jahr öffnen Sie diesen Link und drücken Sie den Knopf.
    { $link }
subscription-leave = Nachrichten beenden: { $link }
