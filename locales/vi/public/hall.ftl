### The waiting hall: numbers, windows, the calling screen, the printed slip.

hall-screen = Màn hình gọi số
hall-not-open = Phòng tiếp dân chưa mở cửa
hall-renew = Làm mới
hall-called = Mời đến quầy
hall-next = Đang chờ
hall-please-wait = Vui lòng chờ.
hall-window = Quầy { $window }
hall-waiting-count = { $count } người đang chờ
