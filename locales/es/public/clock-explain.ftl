### How a time limit was reckoned, a sentence a step.

## Steps

explain-started = El plazo empieza con la recepción, el { $moment }.
explain-day-one = El { $date } no cuenta; se empieza a contar al día siguiente.
explain-counted = Plazo: { $span }. Norma: { $article }.
explain-weekends = Los fines de semana no cuentan: { $dates }.
explain-weekend = fin de semana
explain-holiday = { $name }, días festivos que no cuentan: { $dates }.
explain-skipped = No cuentan: { $dates }.
explain-make-up = El { $date } es un día laborable de compensación y cuenta.
explain-rolled = El último día no era laborable ({ $name }, { $date }) y pasa al siguiente día hábil.
explain-paused = El plazo estuvo suspendido del { $from } al { $until } (norma { $rule }).
explain-pausing = El plazo está suspendido desde el { $from } (norma { $rule }).
explain-extended = Se concedió una prórroga: { $span } (norma { $rule }).
explain-ends = Por eso la fecha límite es el { $end }.
explain-provisional = Los festivos de ese año aún no se han publicado; la fecha puede cambiar.
explain-range = del { $first } al { $last }
explain-and = {", "}
