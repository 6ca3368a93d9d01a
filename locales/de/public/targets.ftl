### The board of targets: what the office's own budget promises, set against its cases.

targets-of-year = Ziele { $year }
targets-covers = Bis { $day }
targets-log = Die Zahlen beruhen auf den Einträgen 1 bis { $size } des öffentlichen Protokolls, Prüfwert { $root }.
targets-public-note = Diese Zahlen stehen fest und sind von zwei Personen bestätigt. Was Yingda nicht misst, ist trotzdem öffentliches Geld: Es steht hier mit dem Grund.

targets-head-name = Ziel
targets-head-goal = Zielwert
targets-head-value = Gemessen
targets-head-verdict = Ergebnis
targets-head-forecast = Aussicht
targets-head-points = Punkte
targets-ratio = { $ratio } des Ziels
targets-weight = Gewicht { $weight }

targets-earned = Bisher bewertete Ziele: { $earned } von { $out } Punkten. Solange andere offen sind, gibt es keine Gesamtzahl.
targets-execution-open = Die Ausführungsquote ist nicht bekannt: Das Konto hat kein Geld für dieses Vorhaben.
targets-total = Punkte insgesamt: { $total }, Stufe: { $grade }.
targets-grade-excellent = sehr gut
targets-grade-good = gut
targets-grade-fair = mittel
targets-grade-poor = schlecht

targets-verdict-met = Erreicht
targets-verdict-not-met = Nicht erreicht
targets-verdict-about = Ungefähr wie geplant
targets-verdict-above = Über dem Plan
targets-verdict-needs-judgement = Noch zu beurteilen
targets-verdict-not-measured = Nicht gemessen

targets-band-achieved = Erreicht
targets-band-partly = Teilweise erreicht
targets-band-missed = Verfehlt
targets-band-of = { $band } ({ $from }–{ $to }{"\u00A0"}%)

targets-standing-on-course = Auf gutem Weg
targets-standing-in-doubt = So nicht zu erreichen
targets-standing-missed = Nicht mehr zu erreichen
targets-standing-open = Noch nicht zu sagen
targets-why-too-early = Das Jahr hat gerade erst begonnen.
targets-why-year-over = Das Jahr ist vorbei; das ist das Ergebnis.
targets-why-reached = Die Zahl hat das Ziel schon erreicht.
targets-why-exceeded = Die Zahl liegt schon über der Grenze.
targets-why-projected = Nach den bisherigen Arbeitstagen hochgerechnet: im Jahr etwa { $expected }.
targets-why-so-far = Nach dem bisherigen Wert.

targets-by-formula = Aus Vorgängen berechnet: { $name }
targets-by-account = Aus dem Haushaltskonto berechnet: ausgezahlt von zugewiesen
targets-by-contract = Aus den von beiden Seiten unterschriebenen Quartalen des Betreibers berechnet
targets-by-bulletins = Gezählt nach den veröffentlichten Berichten
targets-by-meetings = Gezählt nach den abgehaltenen Koordinierungssitzungen
targets-no-account = Aus dem Haushaltskonto berechnet; dort gibt es für dieses Vorhaben noch kein Geld
targets-no-quarter = Aus den Quartalen des Betreibers berechnet; noch keines ist von beiden Seiten unterschrieben
targets-by-hand = Von Hand eingetragen, Grundlage: { $evidence }
targets-by-words = Von Hand eingetragen, mit Erläuterung
targets-judged = Beurteilt: { $band }, { $percent }{"\u00A0"}% des Gewichts
targets-public-money = { $why }. Es ist öffentliches Geld und bleibt deshalb in der Liste.
targets-no-cases = Aus Vorgängen berechnet: { $name }; in diesem Jahr noch keine
targets-awaits = Noch zu tun: { $what }
targets-to-enter = Noch von Hand einzutragen: { $name }
targets-unit-differs = Der Wert zählt in { $from }, das Ziel in { $to }; das lässt sich nicht vergleichen.
targets-no-unit = (ohne Einheit)
targets-read-as = Gedruckt steht „=“, gelesen als „{ $sign }“
targets-must-explain = Weit vom Ziel entfernt: Der Grund ist anzugeben
targets-remark-matters-not-calls = Gezählt werden Vorgänge, nicht Anrufe
targets-remark-first-petitions-only = Gezählt werden nur erste Petitionen

targets-occasion-monitoring = Zwischenprüfung im Jahr
targets-occasion-self-evaluation = Selbstbewertung
targets-standing-of-board-open = Läuft
targets-standing-of-board-frozen = Festgestellt, noch nicht öffentlich
targets-standing-of-board-published = Veröffentlicht
