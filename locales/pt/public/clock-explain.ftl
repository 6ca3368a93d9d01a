### How a time limit was reckoned, a sentence a step.

## Steps

explain-started = O prazo começa com a entrada, em { $moment }.
explain-day-one = O próprio dia ({ $date }) não conta; começa a contar-se no dia seguinte.
explain-counted = Prazo: { $span }. Norma: { $article }.
explain-weekends = Os fins de semana não contam: { $dates }.
explain-weekend = fim de semana
explain-holiday = { $name }, feriado que não conta: { $dates }.
explain-skipped = Não contam: { $dates }.
explain-make-up = { $date } é um dia de trabalho de compensação e conta.
explain-rolled = O último dia não era dia útil ({ $name }, { $date }) e passa para o dia útil seguinte.
explain-paused = O prazo esteve suspenso de { $from } a { $until } (regra { $rule }).
explain-pausing = O prazo está suspenso desde { $from } (regra { $rule }).
explain-extended = Foi concedida uma prorrogação: { $span } (regra { $rule }).
explain-ends = Por isso, a data-limite é { $end }.
explain-provisional = Os feriados desse ano ainda não foram publicados; a data pode mudar.
explain-range = de { $first } a { $last }
explain-and = {", "}
