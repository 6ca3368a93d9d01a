### Leaders' reception days: published, booked, read before, recorded, assigned, answered.

reception-title = Lãnh đạo tiếp dân
reception-lead = Vào những ngày này, lãnh đạo gặp trực tiếp người dân. Quý vị đặt giờ cho phản ánh đã gửi; lãnh đạo đọc hồ sơ trước; lời quý vị nói được ghi lại và đọc lại cho quý vị nghe; kết quả sẽ được báo cho quý vị.
reception-offer-hint = Trình bày trực tiếp: đặt giờ, hoặc xem biên bản và kết quả.
reception-none = Hiện chưa có ngày tiếp dân nào được công bố.
reception-hours = { $day }, { $from }–{ $to }
reception-who = { $post } { $name }
reception-full = Đã hết giờ trống.
reception-free = Còn { $count } giờ trống.
reception-there = Tại chỗ có:
reception-how = Cách đặt giờ
reception-how-track = Đã có phản ánh: mở bằng số hồ sơ và mã tra cứu, rồi chọn giờ.
reception-how-file = Chưa có phản ánh: xin gửi trước để lãnh đạo đọc trước.
reception-how-come = Không tiện dùng mạng: đến phòng tiếp dân hoặc gọi đường dây nóng, nhân viên sẽ đặt giúp.
reception-kept = Ngoài thông tin cần cho việc xử lý, không lưu gì khác về quý vị.
reception-calendar = Thêm vào lịch
reception-book-lead = Vui lòng chọn giờ. Phản ánh của quý vị sẽ được đọc trước buổi tiếp.
reception-help-wanted = Hôm đó tôi cần trợ giúp
reception-bring = Vui lòng mang theo số hồ sơ. Nếu không đến được, xin hủy hẹn để nhường giờ cho người khác.
reception-slot-missing = Vui lòng chọn giờ.
reception-done-booked = Đã đặt giờ.
reception-done-withdrawn = Đã hủy hẹn.
reception-record = Biên bản tiếp dân
reception-read-back-at = Đã đọc lại cho người đến nghe và được xác nhận: { $when }
reception-answer = Kết quả
reception-assigned-to = { $unit }, hạn { $due }

reception-do-book = Đặt giờ
reception-do-withdraw = Hủy hẹn

reception-status-planned = Chưa công bố
reception-status-published = Đã công bố
reception-status-called-off = Đã hủy
reception-status-closed = Đã kết thúc

slot-free = Còn trống
slot-booked = Đã đặt
slot-pre-read = Đã đọc hồ sơ
slot-received = Đã tiếp
slot-assigned = Đã giao
slot-answered = Đã trả lời
slot-missed = Chưa tiếp được
slot-withdrawn = Đã hủy

missed-visitor-away = Người đặt hẹn không đến
missed-leader-away = Lãnh đạo có việc đột xuất, sẽ xếp ngày khác
missed-settled = Việc đã được giải quyết trước đó
missed-hindered = Do thời tiết, đi lại hoặc sức khỏe

reception-fault-may-not-keep = Vai trò của quý vị không được quản lý ngày tiếp dân.
reception-fault-plan-unsound = Vui lòng điền ngày, giờ, địa điểm và chức vụ lãnh đạo, mỗi người ít nhất năm phút.
reception-fault-day-past = Ngày này đã qua.
reception-fault-not-published = Ngày này chưa được công bố hoặc đã kết thúc.
reception-fault-not-planned = Ngày này đã công bố, đã hủy hoặc đã kết thúc.
reception-fault-no-such-slot = Ngày này không có giờ đó.
reception-fault-slot-taken = Giờ này vừa có người đặt, vui lòng chọn giờ khác.
reception-fault-booked-already = Phản ánh này đã có hẹn trong ngày đó.
reception-fault-too-late = Buổi tiếp đã bắt đầu, không đặt được nữa.
reception-fault-no-such-case = Không có hồ sơ nào như vậy mà quý vị được xem.
reception-fault-leader-is-accused = Phản ánh này liên quan đến chính đơn vị của lãnh đạo đó. Vui lòng chọn ngày lãnh đạo khác tiếp.
reception-fault-not-there = Hiện không phải bước này, có thể đã có người làm.
reception-fault-too-early = Buổi tiếp chưa bắt đầu.
reception-fault-words-missing = Vui lòng viết nội dung hoặc chọn lý do.
reception-fault-not-read-back = Vui lòng đọc biên bản cho người đến nghe trước.
reception-fault-no-such-unit = Vui lòng chọn đơn vị.
reception-fault-unit-is-accused = Hồ sơ này phản ánh chính đơn vị đó, vui lòng chọn đơn vị khác.
reception-fault-due-too-early = Hạn không được sớm hơn ngày tiếp dân.
reception-fault-somebody-waits = Vẫn còn người đã đặt hẹn chưa được trả lời.
