### The monthly appraisal of handling units: how well, never how many.

appraisal-title = Vergleich der Stellen
appraisal-month = { $month } { $year }
appraisal-results = Wie gut die Stellen arbeiten
appraisal-results-lead = Wird einmal im Monat veröffentlicht. Die Reihenfolge richtet sich nach dem Anteil der gut erledigten Vorgänge; wie viele eine Stelle bekommt, spielt dafür keine Rolle.
appraisal-results-of = Wie gut die Stellen arbeiten, { $month }
appraisal-in = { $title }: { $indicator }
appraisal-none-published = Es ist noch nichts veröffentlicht.
appraisal-published-at = Veröffentlicht: { $moment }. Danach ändert sich nichts mehr.
appraisal-download = Als Tabelle herunterladen (CSV)
appraisal-no-units = In diesem Monat zählt kein Vorgang.
appraisal-decisive = bestimmt die Reihenfolge

appraisal-head-month = Monat
appraisal-head-until = Anträge bis
appraisal-head-requests = Anträge
appraisal-head-undecided = Offen
appraisal-head-indicator = Kennzahl
appraisal-head-place = Platz
appraisal-head-unit = Stelle
appraisal-head-share = Bereinigter Anteil (%)
appraisal-head-raw = Gut erledigt / gezählt
appraisal-head-left-out = Ausgenommen
appraisal-head-all = Mit allen Vorgängen
appraisal-head-remark = Hinweis
appraisal-head-nth = Nr.
appraisal-head-from = 95-%-Intervall von (%)
appraisal-head-to = 95-%-Intervall bis (%)
appraisal-head-good = Gut erledigt
appraisal-head-of = Gezählt
appraisal-head-granted = Ausgenommen
appraisal-head-refused = Anträge abgelehnt
appraisal-head-place-all = Platz mit allen Vorgängen
appraisal-head-share-all = Bereinigter Anteil mit allen Vorgängen (%)
appraisal-head-good-all = Gut erledigt, alle Vorgänge
appraisal-head-of-all = Gezählt, alle Vorgänge

appraisal-interval = 95-%-Intervall { $from }–{ $to }
appraisal-left-out = genehmigt: { $granted }, abgelehnt: { $refused }
appraisal-place = Platz { $place }
appraisal-without-place = Einheiten ohne Platz: { $count }
appraisal-no-place = Ohne Platz
appraisal-too-few = Zu wenige Vorgänge, ohne Platz
appraisal-too-narrow = Zu wenige Kategorien, ohne Platz
appraisal-close = Dicht am Platz davor: Die Reihenfolge sagt wenig
appraisal-outside = { $count ->
    [one] { $count } weiterer Vorgang in Kategorien ohne Vergleichswert, nicht verglichen
   *[other] { $count } weitere Vorgänge in Kategorien ohne Vergleichswert, nicht verglichen
}

appraisal-how = So wird gerechnet
appraisal-how-shares = Jede Kennzahl ist ein Anteil: gut erledigte Vorgänge an allen, die zählen. Jede Zahl ergibt sich aus den Vorgängen, für alle nach derselben Regel.
appraisal-how-mix = { $months ->
    [one] Manche Stellen bekommen mehr Schwieriges als andere. Deshalb wird der Anteil für jede Kategorie einzeln berechnet und danach gewichtet, wie sich die Kategorien im ganzen Amt im Monat davor verteilten. Hat eine Stelle in einer Kategorie keinen Vorgang, gilt dort der Anteil des ganzen Amtes; das nützt und schadet ihr nicht.
   *[other] Manche Stellen bekommen mehr Schwieriges als andere. Deshalb wird der Anteil für jede Kategorie einzeln berechnet und danach gewichtet, wie sich die Kategorien im ganzen Amt in den { $months } Monaten davor verteilten. Hat eine Stelle in einer Kategorie keinen Vorgang, gilt dort der Anteil des ganzen Amtes; das nützt und schadet ihr nicht.
}
appraisal-how-guards = Eine Stelle mit weniger als { $cases } Vorgängen, oder deren Kategorien weniger als { $percent }{"\u00A0"}% dieser Verteilung ausmachen, wird aufgeführt, bekommt aber keinen Platz.
appraisal-how-interval = Das 95-%-Intervall zeigt, wie weit ein Anteil bei so wenigen Vorgängen danebenliegen kann. Überschneiden sich die Intervalle zweier Stellen, sagt ihre Reihenfolge wenig. Auf die Plätze hat das Intervall keinen Einfluss.
appraisal-how-exclusions = { $days ->
    [one] Innerhalb eines Arbeitstages kann eine Stelle beantragen, einen Vorgang nicht mitzuzählen, und muss das begründen. Darüber entscheidet eine andere Person. Veröffentlicht werden beide Zahlen, mit und ohne diese Vorgänge.
   *[other] Innerhalb von { $days } Arbeitstagen kann eine Stelle beantragen, einen Vorgang nicht mitzuzählen, und muss das begründen. Darüber entscheidet eine andere Person. Veröffentlicht werden beide Zahlen, mit und ohne diese Vorgänge.
}
appraisal-how-never = Wie viele Vorgänge eine Stelle oder eine andere bekommt, ändert ihren Anteil nicht. Über einzelne Personen wird nichts gezählt.

appraisal-month-missing = Bitte wählen Sie einen Monat.
