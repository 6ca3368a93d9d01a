### Words used everywhere: days, counts, yes and no, units.

## Days — given $year $month $day and the weekday and month names below

date-short = { $weekday } { $day } { $month-name }
date-long = { $weekday-long } { $day } { $month-name-long } { $year }
date-time = { $date }، { $time }

weekday-mon = الاثنين
weekday-tue = الثلاثاء
weekday-wed = الأربعاء
weekday-thu = الخميس
weekday-fri = الجمعة
weekday-sat = السبت
weekday-sun = الأحد

weekday-mon-long = الاثنين
weekday-tue-long = الثلاثاء
weekday-wed-long = الأربعاء
weekday-thu-long = الخميس
weekday-fri-long = الجمعة
weekday-sat-long = السبت
weekday-sun-long = الأحد

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

month-1-long = يناير
month-2-long = فبراير
month-3-long = مارس
month-4-long = أبريل
month-5-long = مايو
month-6-long = يونيو
month-7-long = يوليو
month-8-long = أغسطس
month-9-long = سبتمبر
month-10-long = أكتوبر
month-11-long = نوفمبر
month-12-long = ديسمبر

## Counts and units

number-group = ,
yes = نعم
no = لا
none = لا شيء

count-days = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
count-workdays = { $count ->
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
count-hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
count-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
count-cases = { $count ->
    [one] معاملة واحدة
    [two] معاملتان
    [few] { $count } معاملات
    [many] { $count } معاملة
   *[other] { $count } معاملة
}
percent = { $value }%
