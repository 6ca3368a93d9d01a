### Leaders' reception days: published, booked, read before, recorded, assigned, answered.

reception-title = Sprechtag der Leitung
reception-lead = An diesen Tagen spricht jemand aus der Leitung der Stadt oder eines Amtes persönlich mit Ihnen. Sie vereinbaren eine Zeit für ein Anliegen, das Sie eingereicht haben. Die Akte wird vorher gelesen. Was Sie sagen, wird aufgeschrieben und Ihnen vorgelesen. Und Sie erfahren, was daraus wird.
reception-offer-hint = Persönlich mit der Leitung sprechen: Zeit vereinbaren oder nachsehen, was daraus wurde.
reception-none = Zurzeit ist kein Sprechtag angekündigt.
reception-hours = { $day }, { $from }–{ $to } Uhr
reception-who = { $post }, { $name }
reception-full = Alle Zeiten sind vergeben.
reception-free = { $count ->
    [one] { $count } Zeit ist noch frei.
   *[other] { $count } Zeiten sind noch frei.
}
reception-there = Vor Ort gibt es:
reception-how = So vereinbaren Sie eine Zeit
reception-how-track = Sie haben schon ein Anliegen: Öffnen Sie es mit Nummer und Abfragecode und wählen Sie eine Zeit.
reception-how-file = Sie haben noch keines: Reichen Sie es zuerst ein, damit die Leitung es vorher lesen kann.
reception-how-come = Online geht es nicht: Kommen Sie in die Wartehalle oder rufen Sie die Hotline an, dann vereinbaren wir die Zeit für Sie.
reception-kept = Wir speichern über Sie nur, was für die Sache nötig ist.
reception-calendar = Als Kalender
reception-book-lead = Bitte wählen Sie eine Zeit. Ihr Anliegen wird vor dem Gespräch gelesen.
reception-help-wanted = Ich brauche an dem Tag Hilfe
reception-bring = Bringen Sie die Nummer Ihres Anliegens mit. Wenn Sie nicht kommen können, geben Sie die Zeit bitte frei, damit jemand anderes sie bekommt.
reception-slot-missing = Bitte wählen Sie eine Zeit.
reception-done-booked = Die Zeit ist für Sie reserviert.
reception-done-withdrawn = Die Zeit ist wieder frei.
reception-record = Was aufgeschrieben wurde
reception-read-back-at = Vorgelesen und bestätigt: { $when }
reception-answer = Was daraus wurde
reception-assigned-to = { $unit }, bis { $due }

reception-do-book = Zeit reservieren
reception-do-withdraw = Zeit freigeben

reception-status-planned = Geplant
reception-status-published = Angekündigt
reception-status-called-off = Abgesagt
reception-status-closed = Beendet

slot-free = Frei
slot-booked = Reserviert
slot-pre-read = Akte gelesen
slot-received = Angehört
slot-assigned = Weitergegeben
slot-answered = Beantwortet
slot-missed = Nicht stattgefunden
slot-withdrawn = Freigegeben

missed-visitor-away = Niemand ist gekommen
missed-leader-away = Die Leitung war verhindert; ein anderer Tag folgt
missed-settled = Die Sache war schon erledigt
missed-hindered = Wetter, Verkehr oder Krankheit

reception-fault-may-not-keep = Ihre Rolle darf Sprechtage nicht verwalten.
reception-fault-plan-unsound = Bitte geben Sie Tag, Uhrzeiten, Ort und Amt der Leitung an und mindestens fünf Minuten je Person.
reception-fault-day-past = Dieser Tag ist schon vorbei.
reception-fault-not-published = Dieser Tag ist nicht angekündigt oder schon vorbei.
reception-fault-not-planned = Dieser Tag ist schon angekündigt, abgesagt oder beendet.
reception-fault-no-such-slot = Diese Zeit gibt es an dem Tag nicht.
reception-fault-slot-taken = Diese Zeit hat gerade jemand anderes genommen. Bitte wählen Sie eine andere.
reception-fault-booked-already = Für dieses Anliegen ist an dem Tag schon eine Zeit reserviert.
reception-fault-too-late = Der Sprechtag hat begonnen; Sie können keine Zeit mehr reservieren.
reception-fault-no-such-case = Es gibt keinen solchen Vorgang, den Sie sehen dürfen.
reception-fault-leader-is-accused = Das Anliegen betrifft gerade die Stelle dieser Leitung. Bitte wählen Sie einen Tag, an dem jemand anderes empfängt.
reception-fault-not-there = Dieser Schritt ist jetzt nicht dran; vielleicht war jemand schneller.
reception-fault-too-early = Der Sprechtag hat noch nicht begonnen.
reception-fault-words-missing = Bitte schreiben Sie etwas oder wählen Sie einen Grund.
reception-fault-not-read-back = Bitte lesen Sie das Aufgeschriebene zuerst vor.
reception-fault-no-such-unit = Bitte wählen Sie eine Stelle.
reception-fault-unit-is-accused = Der Vorgang betrifft gerade diese Stelle. Bitte wählen Sie eine andere.
reception-fault-due-too-early = Die Frist darf nicht vor dem Sprechtag enden.
reception-fault-somebody-waits = Jemand mit reservierter Zeit hat noch keine Antwort.
