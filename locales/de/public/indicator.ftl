### Names of indicators, and how and over what each is counted.

## Names

indicator-volume = Eingegangene Vorgänge
indicator-direct = Sofort beantwortet
indicator-fcr = Beim ersten Anruf geklärt
indicator-ontime = Rechtzeitig beantwortet
indicator-overdue = Überfällige Vorgänge
indicator-contact-rate = Rechtzeitig Kontakt aufgenommen
indicator-sign-timely = Rechtzeitig übernommen
indicator-resolve-real = Gelöst, nach Angabe der Stellen
indicator-solve-bj = Gelöst, nach Angabe der Einreichenden
indicator-sat-rate = Zufrieden, bei der Nachfrage
indicator-visit-rate = Nachgefragt
indicator-agent-return = Rückgabe durch Fehler der Annahme
indicator-return-rate = Zurückgegeben
indicator-first-dispatch = Gleich die richtige Stelle
indicator-rework = Erneut bearbeitet
indicator-extend-rate = Verlängert
indicator-supervise-done = Der Aufsicht rechtzeitig geantwortet

## Formula and population

indicator-volume-formula = alle Vorgänge, nach Tag des Eingangs
indicator-direct-formula = beim ersten Kontakt beantwortet ÷ alle Vorgänge, nach Tag des Eingangs
indicator-fcr-formula = Anrufe, sofort beantwortet und sieben Tage lang nichts weiter ÷ alle Anrufe, nach Tag des Eingangs
indicator-ontime-formula = innerhalb der Frist beantwortet, genehmigte Verlängerungen eingerechnet ÷ fällige Antworten, nach Tag der Fälligkeit
indicator-overdue-formula = nach Ablauf der Frist noch nicht beantwortet, Stand jetzt
indicator-contact-rate-formula = rechtzeitig Kontakt aufgenommen ÷ fällige Kontakte, nach Tag der Fälligkeit
indicator-sign-timely-formula = rechtzeitig übernommen ÷ zu übernehmen, nach Tag der Fälligkeit
indicator-resolve-real-formula = gelöst ÷ (gelöst + erklärt), nach Tag der Antwort
indicator-solve-bj-formula = als gelöst bezeichnet ÷ beantwortete Nachfragen, nach Tag der Nachfrage
indicator-sat-rate-formula = (zufrieden + 0,8 × überwiegend zufrieden) ÷ persönlich geführte und beantwortete Nachfragen, nach Tag der Nachfrage
indicator-visit-rate-formula = nachgefragt, festgehaltene Versuche eingerechnet ÷ beantwortete Vorgänge mit fälliger Nachfrage, nach Tag der Antwort
indicator-agent-return-formula = Rückgaben durch Fehler der Annahme ÷ Zuteilungen, nach Tag der ersten Zuteilung
indicator-return-rate-formula = genehmigte Rückgaben ÷ Zuteilungen, nach Tag der ersten Zuteilung
indicator-first-dispatch-formula = Vorgänge ohne genehmigte Rückgabe ÷ zugeteilte Vorgänge, nach Tag der ersten Zuteilung
indicator-rework-formula = erneut bearbeitete Vorgänge ÷ beantwortete Vorgänge, nach Tag der letzten Antwort
indicator-extend-rate-formula = verlängerte Vorgänge ÷ zugeteilte Vorgänge, nach Tag der ersten Zuteilung
indicator-supervise-done-formula = rechtzeitig geantwortet ÷ von der Aufsicht verlangte Antworten, nach Tag der Fälligkeit

## The table

indicator-as-of = Neu berechnet, Stand { $moment }; jede Zahl führt zu ihren Vorgängen
indicator-from = Von
indicator-through = bis
indicator-show = Anzeigen
indicator-no-source = Noch keine Datenquelle angebunden
indicator-met = erreicht
indicator-missed = nicht erreicht
indicator-source = { $year } · { $source }
indicator-nothing = In dieser Zeit zählt kein Vorgang.
indicator-case = Vorgang
indicator-day = Zählt am
indicator-head-id = Kennung
indicator-head-name = Kennzahl
indicator-head-formula = Formel und Umfang
indicator-head-version = Fassung
indicator-head-numerator = Zähler
indicator-head-denominator = Nenner
indicator-head-value = Wert
indicator-head-target = Öffentliches Ziel
indicator-head-source = Quelle des Ziels
