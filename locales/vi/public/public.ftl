### Words of the home page, and those all forms share.

## Home

home-title = Trang chủ
home-heading = Có việc xin cứ nói, việc nào cũng có trả lời
home-lead = Hỏi đáp, nhờ giúp đỡ, khiếu nại, tố giác, kiến nghị, khen ngợi đều gửi được ở đây. Chúng tôi ghi lại, giao cho đơn vị có trách nhiệm và cho quý vị biết trước ngày nào sẽ trả lời.
home-danger = Đang gặp nguy hiểm?
home-danger-numbers = Đừng điền biểu mẫu. Xin gọi ngay 110 (công an), 119 (cứu hỏa), 120 (cấp cứu), 122 (tai nạn giao thông).
home-file = Gửi phản ánh
home-file-hint = Khoảng 2 phút, sáu câu hỏi, có thể ẩn danh. Dừng giữa chừng cũng được, bản nháp được giữ ba ngày.
home-draft = Điền tiếp nội dung lần trước chưa gửi
home-ask = Tìm câu trả lời trước
home-ways = Bạn cũng có thể
home-topics-hint = Góp ý cho những câu hỏi chúng tôi hỏi mọi người
home-reception-hint = Đặt lịch ngày lãnh đạo tiếp dân
home-answers-hint = Người khác đã hỏi gì và được trả lời thế nào
home-track = Tra cứu phản ánh
home-track-hint = Cần số hồ sơ và mã tra cứu trên biên nhận.
home-how = Sau khi gửi sẽ thế nào
home-how-say = Nhận biên nhận ngay
home-how-say-text = Trên đó có số hồ sơ, mã tra cứu, hạn trả lời và cách tính hạn này.
home-how-unit = Một đơn vị chịu trách nhiệm với quý vị
home-how-unit-text = Việc chuyển đến đâu, quý vị đều thấy ai đang xử lý. Các đơn vị chuyển qua chuyển lại không làm thời hạn của quý vị tính lại từ đầu.
home-how-date = Đến hạn là có trả lời
home-how-date-text = Chậm thì ghi rõ là chậm, không đổi ngày. Muốn gia hạn phải được duyệt trước, rồi báo cho quý vị lý do và ngày mới.
home-how-rate = Làm tốt hay không, quý vị là người đánh giá
home-how-rate-text = Chỉ hỏi hai câu: đã giải quyết chưa, có hài lòng không. Không chọn sẵn câu trả lời.
home-questions = Xem trước những câu này
home-questions-all = Tất cả câu hỏi
home-phone = Không tiện dùng mạng? Xin gọi { $hotline } bất cứ lúc nào.

## Shared by forms

form-faults = Còn vài chỗ cần quý vị xem lại
form-optional = không bắt buộc
