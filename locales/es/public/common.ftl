### Words used everywhere: days, counts, yes and no, units.

## Days — given $year $month $day and the weekday and month names below

date-short = { $weekday } { $day } { $month-name }
date-long = { $weekday-long }, { $day } de { $month-name-long } de { $year }
date-time = { $date }, { $time }

weekday-mon = lun
weekday-tue = mar
weekday-wed = mié
weekday-thu = jue
weekday-fri = vie
weekday-sat = sáb
weekday-sun = dom

weekday-mon-long = lunes
weekday-tue-long = martes
weekday-wed-long = miércoles
weekday-thu-long = jueves
weekday-fri-long = viernes
weekday-sat-long = sábado
weekday-sun-long = domingo

month-1 = ene
month-2 = feb
month-3 = mar
month-4 = abr
month-5 = may
month-6 = jun
month-7 = jul
month-8 = ago
month-9 = sept
month-10 = oct
month-11 = nov
month-12 = dic

month-1-long = enero
month-2-long = febrero
month-3-long = marzo
month-4-long = abril
month-5-long = mayo
month-6-long = junio
month-7-long = julio
month-8-long = agosto
month-9-long = septiembre
month-10-long = octubre
month-11-long = noviembre
month-12-long = diciembre

## Counts and units

number-group = {"\u202F"}
yes = Sí
no = No
none = Ninguno

count-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
count-workdays = { $count ->
    [one] { $count } día hábil
   *[other] { $count } días hábiles
}
count-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
count-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
count-cases = { $count ->
    [one] { $count } expediente
   *[other] { $count } expedientes
}
percent = { $value } %
