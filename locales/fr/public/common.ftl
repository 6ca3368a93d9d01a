### Words used everywhere: days, counts, yes and no, units.

## Days — given $year $month $day and the weekday and month names below

date-short = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month-name }
date-long = { $weekday-long } { $day ->
    [1] 1er
   *[other] { $day }
} { $month-name-long } { $year }
date-time = { $date } à { $time }

weekday-mon = lun.
weekday-tue = mar.
weekday-wed = mer.
weekday-thu = jeu.
weekday-fri = ven.
weekday-sat = sam.
weekday-sun = dim.

weekday-mon-long = lundi
weekday-tue-long = mardi
weekday-wed-long = mercredi
weekday-thu-long = jeudi
weekday-fri-long = vendredi
weekday-sat-long = samedi
weekday-sun-long = dimanche

month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.

month-1-long = janvier
month-2-long = février
month-3-long = mars
month-4-long = avril
month-5-long = mai
month-6-long = juin
month-7-long = juillet
month-8-long = août
month-9-long = septembre
month-10-long = octobre
month-11-long = novembre
month-12-long = décembre

## Counts and units

number-group = {"\u202F"}
yes = Oui
no = Non
none = Aucun

count-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
count-workdays = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
}
count-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
count-cases = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
percent = { $value } %
