### How a time limit was reckoned, a sentence a step.

## Steps

explain-started = Le délai part de la réception, le { $moment }.
explain-day-one = Le { $date } ne compte pas : on commence à compter le lendemain.
explain-counted = Délai : { $span }. Référence : { $article }.
explain-weekends = Les week-ends ne comptent pas : { $dates }.
explain-weekend = week-end
explain-holiday = { $name }, jours fériés non comptés : { $dates }.
explain-skipped = Jours non comptés : { $dates }.
explain-make-up = Le { $date } est un jour de rattrapage travaillé : il compte.
explain-rolled = Le dernier jour tombait un jour non travaillé ({ $name }, { $date }) : il passe au jour ouvré suivant.
explain-paused = Le délai a été suspendu du { $from } au { $until } (règle { $rule }).
explain-pausing = Le délai est suspendu depuis le { $from } (règle { $rule }).
explain-extended = Une prolongation a été accordée : { $span } (règle { $rule }).
explain-ends = La date limite est donc le { $end }.
explain-provisional = Les jours fériés de cette année-là ne sont pas encore publiés : la date peut encore changer.
explain-range = du { $first } au { $last }
explain-and = {", "}
