### Words used everywhere: days, counts, yes and no, units.

## Days — given $year $month $day and the weekday and month names below

date-short = { $weekday }, { $day }/{ $month }
date-long = { $weekday-long }, ngày { $day } { $month-name-long } năm { $year }
date-time = { $time } { $date }

weekday-mon = thứ 2
weekday-tue = thứ 3
weekday-wed = thứ 4
weekday-thu = thứ 5
weekday-fri = thứ 6
weekday-sat = thứ 7
weekday-sun = chủ nhật

weekday-mon-long = thứ Hai
weekday-tue-long = thứ Ba
weekday-wed-long = thứ Tư
weekday-thu-long = thứ Năm
weekday-fri-long = thứ Sáu
weekday-sat-long = thứ Bảy
weekday-sun-long = Chủ nhật

month-1 = thg 1
month-2 = thg 2
month-3 = thg 3
month-4 = thg 4
month-5 = thg 5
month-6 = thg 6
month-7 = thg 7
month-8 = thg 8
month-9 = thg 9
month-10 = thg 10
month-11 = thg 11
month-12 = thg 12

month-1-long = tháng 1
month-2-long = tháng 2
month-3-long = tháng 3
month-4-long = tháng 4
month-5-long = tháng 5
month-6-long = tháng 6
month-7-long = tháng 7
month-8-long = tháng 8
month-9-long = tháng 9
month-10-long = tháng 10
month-11-long = tháng 11
month-12-long = tháng 12

## Counts and units

number-group = .
yes = Có
no = Không
none = Không có

count-days = { $count } ngày
count-workdays = { $count } ngày làm việc
count-hours = { $count } giờ
count-minutes = { $count } phút
count-cases = { $count } hồ sơ
percent = { $value }%
