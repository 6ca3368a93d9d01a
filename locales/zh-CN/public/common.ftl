### 各处共用的词：日期、数目、是与否、计量单位。

## 日期 — 传入 $year $month $day 以及下面的星期、月份名称

date-short = { $month }月{ $day }日（{ $weekday }）
date-long = { $year }年{ $month }月{ $day }日（{ $weekday }）
date-time = { $date } { $time }

weekday-mon = 周一
weekday-tue = 周二
weekday-wed = 周三
weekday-thu = 周四
weekday-fri = 周五
weekday-sat = 周六
weekday-sun = 周日

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

## 数目与单位

number-group = ,
yes = 是
no = 否
none = 无

count-days = { $count }天
count-workdays = { $count }个工作日
count-hours = { $count }小时
count-minutes = { $count }分钟
count-cases = { $count }件
percent = { $value }%
