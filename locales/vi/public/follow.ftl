### How far a matter is, for whoever follows it: the standing alone, nothing anybody wrote.

follow-title = Đến bước nào rồi
follow-at = { $subject }, { $place }, phản ánh { $day }
follow-about = { $subject }, phản ánh { $day }
follow-of-day = Việc được phản ánh { $day }
follow-received = Đã tiếp nhận
follow-handling = Đang xử lý
follow-answered = Đã trả lời
follow-closed = Đã xong
follow-elsewhere = Không còn xử lý ở đây
follow-received-more = Đường dây nóng đang kiểm tra rồi giao cho đơn vị phụ trách.
follow-handling-more = Đã có một đơn vị phụ trách. Xong việc sẽ trả lời người phản ánh.
follow-answered-more = Đơn vị đã trả lời người phản ánh; đường dây nóng đang hỏi lại kết quả.
follow-closed-more = Đã xong. Nếu chỗ đó vẫn chưa ổn, hãy gửi yêu cầu mới và ghi ngày này.
follow-elsewhere-more = Có thể đã gộp với việc khác hoặc chuyển sang cơ quan khác. Nếu chỗ đó vẫn chưa ổn, hãy gửi yêu cầu.
follow-again = Xem lại sau
follow-keep = Hãy giữ địa chỉ này: nó là chìa khóa. Ai có nó đều xem được trang này, nhưng không thấy tên hay lời của ai.
follow-feed = Theo dõi bằng trình đọc tin (Atom)
follow-own = Tôi cũng muốn phản ánh
follow-track = Tôi có mã số và mã tra cứu
follow-nothing-kept = Chúng tôi không biết ai theo dõi và không đếm. Muốn thôi, chỉ cần xóa địa chỉ.
