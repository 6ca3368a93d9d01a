### How a time limit was reckoned, a sentence a step.

## Steps

explain-started = Die Frist läuft ab dem Eingang: { $moment }.
explain-day-one = Der Tag selbst ({ $date }) zählt nicht mit; gezählt wird ab dem Tag danach.
explain-counted = Frist: { $span }. Grundlage: { $article }.
explain-weekends = Wochenenden zählen nicht: { $dates }.
explain-weekend = Wochenende
explain-holiday = Freie Tage zählen nicht ({ $name }): { $dates }.
explain-skipped = Zählt nicht: { $dates }.
explain-make-up = { $date } ist zum Ausgleich ein Arbeitstag und zählt mit.
explain-rolled = Der letzte Tag fiel auf einen freien Tag ({ $name }, { $date }); es gilt der nächste Arbeitstag.
explain-paused = Von { $from } bis { $until } ruhte die Frist (Regel { $rule }).
explain-pausing = Seit { $from } ruht die Frist (Regel { $rule }).
explain-extended = Die Verlängerung wurde genehmigt: { $span } (Regel { $rule }).
explain-ends = Die Frist endet also: { $end }.
explain-provisional = Die Feiertage dieses Jahres stehen noch nicht fest; der Termin kann sich noch verschieben.
explain-range = { $first } bis { $last }
explain-and = {", "}
