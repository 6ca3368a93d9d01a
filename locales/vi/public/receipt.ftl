### The receipt shown after a request was sent.

## Receipt

receipt-title = Biên nhận
receipt-heading = Đã nhận được
receipt-number = Số hồ sơ
receipt-code = Mã tra cứu
receipt-keep = Vui lòng chụp ảnh, chụp màn hình hoặc in ra để giữ. Tra cứu cần số hồ sơ và mã tra cứu; mã chỉ cho riêng quý vị, xin đừng công khai.
receipt-due = Sẽ trả lời trước { $time } { $date }
receipt-filed = Thời điểm nhận: { $moment }.
receipt-next = Tiếp theo
receipt-next-check = Đường dây nóng xem nội dung quý vị viết và xác định thuộc trách nhiệm của ai.
receipt-next-unit = Giao cho một đơn vị chịu trách nhiệm; trang tra cứu ghi rõ là đơn vị nào.
receipt-next-reply = Đơn vị xử lý có thể hỏi thêm quý vị, xong việc sẽ trả lời.
receipt-next-look = Quý vị không để lại cách liên hệ, xin nhớ quay lại xem trả lời, hoặc xem có cần bổ sung gì không.
receipt-next-rate = Khi nhận được trả lời, xin cho biết đã giải quyết chưa và quý vị có hài lòng không.
receipt-qr = Quét mã để tra cứu.
receipt-qr-private = Hình mã này chứa mã tra cứu, chỉ đưa cho người quý vị tin cậy.
receipt-track = Xem tiến độ
receipt-print = In
receipt-where = Tra cứu tại { $link } hoặc gọi { $hotline }.
