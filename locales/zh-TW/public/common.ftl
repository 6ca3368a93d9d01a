### Words used everywhere: days, counts, yes and no, units.

## Days — given $year $month $day and the weekday and month names below

date-short = { $month }月{ $day }日（{ $weekday }）
date-long = { $year }年{ $month }月{ $day }日（{ $weekday }）
date-time = { $date } { $time }

weekday-mon = 週一
weekday-tue = 週二
weekday-wed = 週三
weekday-thu = 週四
weekday-fri = 週五
weekday-sat = 週六
weekday-sun = 週日

weekday-mon-long = 星期一
weekday-tue-long = 星期二
weekday-wed-long = 星期三
weekday-thu-long = 星期四
weekday-fri-long = 星期五
weekday-sat-long = 星期六
weekday-sun-long = 星期日

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

month-1-long = 一月
month-2-long = 二月
month-3-long = 三月
month-4-long = 四月
month-5-long = 五月
month-6-long = 六月
month-7-long = 七月
month-8-long = 八月
month-9-long = 九月
month-10-long = 十月
month-11-long = 十一月
month-12-long = 十二月

## Counts and units

number-group = ,
yes = 是
no = 否
none = 無

count-days = { $count }天
count-workdays = { $count }個工作日
count-hours = { $count }小時
count-minutes = { $count }分鐘
count-cases = { $count }件
percent = { $value }%
