### Words used everywhere: days, counts, yes and no, units.

## Days — given $year $month $day and the weekday and month names below

date-short = { $weekday }, { $day }. { $month-name-long }
date-long = { $weekday-long }, { $day }. { $month-name-long } { $year }
date-time = { $date }, { $time } Uhr

weekday-mon = Mo
weekday-tue = Di
weekday-wed = Mi
weekday-thu = Do
weekday-fri = Fr
weekday-sat = Sa
weekday-sun = So

weekday-mon-long = Montag
weekday-tue-long = Dienstag
weekday-wed-long = Mittwoch
weekday-thu-long = Donnerstag
weekday-fri-long = Freitag
weekday-sat-long = Samstag
weekday-sun-long = Sonntag

month-1 = Jan.
month-2 = Feb.
month-3 = März
month-4 = Apr.
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = Aug.
month-9 = Sept.
month-10 = Okt.
month-11 = Nov.
month-12 = Dez.

month-1-long = Januar
month-2-long = Februar
month-3-long = März
month-4-long = April
month-5-long = Mai
month-6-long = Juni
month-7-long = Juli
month-8-long = August
month-9-long = September
month-10-long = Oktober
month-11-long = November
month-12-long = Dezember

## Counts and units

number-group = .
yes = Ja
no = Nein
none = Keine

count-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
count-workdays = { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
}
count-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
count-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
count-cases = { $count ->
    [one] { $count } Vorgang
   *[other] { $count } Vorgänge
}
percent = { $value }{"\u00A0"}%
