### Names of what a requester or a unit is told.

## Notices

notice-receipt = Biên nhận
notice-declined = Thông báo không tiếp nhận
notice-material-asked = Đề nghị bổ sung thông tin
notice-extended = Thông báo gia hạn
notice-reply = Trả lời
notice-rework = Thông báo xử lý lại
notice-merged = Thông báo gộp hồ sơ
notice-closed = Thông báo kết thúc hồ sơ
notice-message = { $number }: { $notice }. Xem trực tuyến bằng mã số và mã tra cứu, hoặc gọi đường dây nóng.
notice-subject = { $office }: { $notice }
notice-new-for-unit = Hồ sơ mới cho đơn vị
notice-send-back-refused = Không đồng ý cho trả lại hồ sơ
notice-reminder = Nhắc xử lý
notice-supervision = Thông báo giám sát
notice-material-added = Người phản ánh đã bổ sung thông tin
notice-why-asked = Người đề nghị hỏi lý do
notice-explained = Đã giải thích lý do
notice-rights-settled = Trả lời yêu cầu về thông tin cá nhân
notice-reception-answered = Lãnh đạo tiếp dân: kết quả
notice-reception-called-off = Hủy ngày lãnh đạo tiếp dân
