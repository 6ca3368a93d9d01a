### Words used everywhere: days, counts, yes and no, units.

## Days — given $year $month $day and the weekday and month names below

date-short = { $month }월 { $day }일({ $weekday })
date-long = { $year }년 { $month }월 { $day }일({ $weekday })
date-time = { $date } { $time }

weekday-mon = 월
weekday-tue = 화
weekday-wed = 수
weekday-thu = 목
weekday-fri = 금
weekday-sat = 토
weekday-sun = 일

weekday-mon-long = 월요일
weekday-tue-long = 화요일
weekday-wed-long = 수요일
weekday-thu-long = 목요일
weekday-fri-long = 금요일
weekday-sat-long = 토요일
weekday-sun-long = 일요일

month-1 = 1월
month-2 = 2월
month-3 = 3월
month-4 = 4월
month-5 = 5월
month-6 = 6월
month-7 = 7월
month-8 = 8월
month-9 = 9월
month-10 = 10월
month-11 = 11월
month-12 = 12월

month-1-long = 1월
month-2-long = 2월
month-3-long = 3월
month-4-long = 4월
month-5-long = 5월
month-6-long = 6월
month-7-long = 7월
month-8-long = 8월
month-9-long = 9월
month-10-long = 10월
month-11-long = 11월
month-12-long = 12월

## Counts and units

number-group = ,
yes = 예
no = 아니요
none = 없음

count-days = { $count }일
count-workdays = 근무일 기준 { $count }일
count-hours = { $count }시간
count-minutes = { $count }분
count-cases = { $count }건
percent = { $value }%
