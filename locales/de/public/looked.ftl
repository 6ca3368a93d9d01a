### Who looked at my data: the record of looks, for the requester.

looked-title = Wer hat meine Daten gesehen?
looked-lead = Jedes Mal, wenn jemand vom Amt Ihr Anliegen, Ihre Kontaktdaten oder eine Datei ansieht, schreibt das System es zuerst auf und zeigt es erst dann. Hier stehen diese Einträge.
looked-nobody = Bisher hat niemand hineingesehen.
looked-who = { $unit }, { $role }
looked-viewed-case = Hat Ihr Anliegen gelesen (mehrmals in einer Stunde zählt als ein Eintrag)
looked-revealed-contact = Hat Ihre Kontaktdaten gesehen
looked-opened-file = Hat eine Datei geöffnet
looked-exported = Hat Daten exportiert
looked-searched-contact = Hat mit Kontaktdaten nach Anliegen gesucht
looked-for = { $what }. Zweck: { $purpose }
looked-more = Hier stehen die letzten 500 Einträge. Auch die älteren sind aufbewahrt; Sie können Einsicht verlangen.
looked-note = Die Einträge werden { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahre
} aufbewahrt, und niemand kann sie ändern. Namen der Mitarbeitenden stehen hier nicht. Wenn Sie meinen, dass jemand nicht hätte hineinsehen dürfen, rufen Sie die Hotline an und nennen Sie Tag und Uhrzeit: Sie klärt es und antwortet Ihnen.
