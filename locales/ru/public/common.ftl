### Words used everywhere: days, counts, yes and no, units.

## Days — given $year $month $day and the weekday and month names below

date-short = { $day } { $month-name-long } ({ $weekday })
date-long = { $day } { $month-name-long } { $year } года ({ $weekday-long })
date-time = { $date }, { $time }

weekday-mon = пн
weekday-tue = вт
weekday-wed = ср
weekday-thu = чт
weekday-fri = пт
weekday-sat = сб
weekday-sun = вс

weekday-mon-long = понедельник
weekday-tue-long = вторник
weekday-wed-long = среда
weekday-thu-long = четверг
weekday-fri-long = пятница
weekday-sat-long = суббота
weekday-sun-long = воскресенье

month-1 = янв.
month-2 = февр.
month-3 = марта
month-4 = апр.
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = авг.
month-9 = сент.
month-10 = окт.
month-11 = нояб.
month-12 = дек.

month-1-long = января
month-2-long = февраля
month-3-long = марта
month-4-long = апреля
month-5-long = мая
month-6-long = июня
month-7-long = июля
month-8-long = августа
month-9-long = сентября
month-10-long = октября
month-11-long = ноября
month-12-long = декабря

## Counts and units

number-group = {"\u00A0"}
yes = Да
no = Нет
none = Нет

count-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
count-workdays = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
}
count-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
count-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
count-cases = { $count ->
    [one] { $count } дело
    [few] { $count } дела
    [many] { $count } дел
   *[other] { $count } дела
}
percent = { $value }{"\u00A0"}%
