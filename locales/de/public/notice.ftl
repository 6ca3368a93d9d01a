### Names of what a requester or a unit is told.

## Notices

notice-receipt = Eingangsbestätigung
notice-declined = Nicht angenommen
notice-material-asked = Bitte um weitere Angaben
notice-extended = Fristverlängerung
notice-reply = Antwort
notice-rework = Wird erneut bearbeitet
notice-merged = Mit einem anderen Vorgang zusammengeführt
notice-closed = Abgeschlossen
notice-message = { $number }: { $notice }. Sehen Sie online mit Nummer und Abfragecode nach oder rufen Sie die Hotline an.
notice-subject = { $office }: { $notice }
notice-new-for-unit = Neuer Vorgang für die Stelle
notice-send-back-refused = Rückgabe abgelehnt
notice-reminder = Erinnerung
notice-supervision = Aufsicht eingeschaltet
notice-material-added = Angaben ergänzt
notice-why-asked = Frage nach den Gründen
notice-explained = Gründe erläutert
notice-rights-settled = Antwort zu Ihren persönlichen Daten
notice-reception-answered = Sprechtag der Leitung: was daraus wurde
notice-reception-called-off = Sprechtag der Leitung abgesagt
