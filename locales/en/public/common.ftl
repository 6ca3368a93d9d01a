### Words used everywhere: days, counts, yes and no, units.

## Days — given $year $month $day and the weekday and month names below

date-short = { $weekday } { $day } { $month-name }
date-long = { $weekday-long } { $day } { $month-name-long } { $year }
date-time = { $date } { $time }

weekday-mon = Mon
weekday-tue = Tue
weekday-wed = Wed
weekday-thu = Thu
weekday-fri = Fri
weekday-sat = Sat
weekday-sun = Sun

weekday-mon-long = Monday
weekday-tue-long = Tuesday
weekday-wed-long = Wednesday
weekday-thu-long = Thursday
weekday-fri-long = Friday
weekday-sat-long = Saturday
weekday-sun-long = Sunday

month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

month-1-long = January
month-2-long = February
month-3-long = March
month-4-long = April
month-5-long = May
month-6-long = June
month-7-long = July
month-8-long = August
month-9-long = September
month-10-long = October
month-11-long = November
month-12-long = December

## Counts and units

number-group = ,
yes = Yes
no = No
none = None

count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
count-workdays = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
count-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
count-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
percent = { $value }%
