### Words used everywhere: days, counts, yes and no, units.

## Days — given $year $month $day and the weekday and month names below

date-short = { $month }月{ $day }日（{ $weekday }）
date-long = { $year }年{ $month }月{ $day }日（{ $weekday }）
date-time = { $date } { $time }

weekday-mon = 月
weekday-tue = 火
weekday-wed = 水
weekday-thu = 木
weekday-fri = 金
weekday-sat = 土
weekday-sun = 日

weekday-mon-long = 月曜日
weekday-tue-long = 火曜日
weekday-wed-long = 水曜日
weekday-thu-long = 木曜日
weekday-fri-long = 金曜日
weekday-sat-long = 土曜日
weekday-sun-long = 日曜日

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

month-1-long = 1月
month-2-long = 2月
month-3-long = 3月
month-4-long = 4月
month-5-long = 5月
month-6-long = 6月
month-7-long = 7月
month-8-long = 8月
month-9-long = 9月
month-10-long = 10月
month-11-long = 11月
month-12-long = 12月

## Counts and units

number-group = ,
yes = はい
no = いいえ
none = なし

count-days = { $count }日
count-workdays = { $count }営業日
count-hours = { $count }時間
count-minutes = { $count }分
count-cases = { $count }件
percent = { $value }%
