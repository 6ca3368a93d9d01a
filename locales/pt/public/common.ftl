### Words used everywhere: days, counts, yes and no, units.

## Days — given $year $month $day and the weekday and month names below

date-short = { $weekday }, { $day } { $month-name }
date-long = { $weekday-long }, { $day } de { $month-name-long } de { $year }
date-time = { $date }, { $time }

weekday-mon = seg
weekday-tue = ter
weekday-wed = qua
weekday-thu = qui
weekday-fri = sex
weekday-sat = sáb
weekday-sun = dom

weekday-mon-long = segunda-feira
weekday-tue-long = terça-feira
weekday-wed-long = quarta-feira
weekday-thu-long = quinta-feira
weekday-fri-long = sexta-feira
weekday-sat-long = sábado
weekday-sun-long = domingo

month-1 = jan
month-2 = fev
month-3 = mar
month-4 = abr
month-5 = mai
month-6 = jun
month-7 = jul
month-8 = ago
month-9 = set
month-10 = out
month-11 = nov
month-12 = dez

month-1-long = janeiro
month-2-long = fevereiro
month-3-long = março
month-4-long = abril
month-5-long = maio
month-6-long = junho
month-7-long = julho
month-8-long = agosto
month-9-long = setembro
month-10-long = outubro
month-11-long = novembro
month-12-long = dezembro

## Counts and units

number-group = {"\u202F"}
yes = Sim
no = Não
none = Nenhum

count-days = { $count ->
    [0] { $count } dias
    [one] { $count } dia
   *[other] { $count } dias
}
count-workdays = { $count ->
    [0] { $count } dias úteis
    [one] { $count } dia útil
   *[other] { $count } dias úteis
}
count-hours = { $count ->
    [0] { $count } horas
    [one] { $count } hora
   *[other] { $count } horas
}
count-minutes = { $count ->
    [0] { $count } minutos
    [one] { $count } minuto
   *[other] { $count } minutos
}
count-cases = { $count ->
    [0] { $count } processos
    [one] { $count } processo
   *[other] { $count } processos
}
percent = { $value }%
