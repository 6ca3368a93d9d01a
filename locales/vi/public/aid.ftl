### Hardship aid: application, verification, decision, public notice, payment, review.

aid-title = Hỗ trợ người gặp khó khăn
aid-lead = Người gặp khó khăn trong cuộc sống, đang có hoặc đã từng có phản ánh tại đây, có thể xin hỗ trợ.
aid-never = Hỗ trợ không bao giờ kèm điều kiện phải từ bỏ quyền nào.
aid-never-help = Xin hay nhận hỗ trợ không ảnh hưởng đến việc quý vị tiếp tục phản ánh, yêu cầu xem xét lại, khởi kiện hoặc khiếu nại. Ai bắt quý vị hứa không phản ánh nữa là làm sai, xin hãy báo cho chúng tôi.
aid-for = Các trường hợp được xin
aid-how = Cách thực hiện
aid-how-apply = Quý vị tự xin bằng số hồ sơ và mã tra cứu, hoặc nhân viên ghi giúp.
aid-how-verify = Hai người xác minh hoàn cảnh, độc lập với nhau.
aid-how-decide = Tổ xét duyệt biểu quyết theo mức độ khó khăn và nguồn tiền trong năm, có ghi lý do.
aid-how-public = Kết quả được công khai { $days } ngày, chỉ gồm họ, quận, số tiền và mục đích.
aid-how-pay = Hết thời gian công khai thì chi tiền theo chứng từ, sau đó có người hỏi lại xem có giúp ích không.
aid-apply-by-track = Xin bằng số hồ sơ
aid-notices = Đang công khai
aid-notices-help = Nếu có ý kiến về nội dung công khai, xin gọi { $hotline } trong thời gian công khai.
aid-no-notices = Hiện không có nội dung công khai nào.
aid-initial = { $initial }.
aid-yuan = { $amount } tệ
aid-through = Công khai đến { $day }
aid-apply = Xin hỗ trợ khó khăn
aid-what-for = Mục đích
aid-need = Hoàn cảnh khó khăn
aid-need-hint = Gặp khó khăn gì, cần giúp gì. Không cần viết lại nội dung phản ánh.
aid-send = Gửi đơn
aid-withdraw = Rút đơn
aid-granted = Đồng ý hỗ trợ { $amount } tệ
aid-reasons = Lý do

## Where an application stands

aid-stage-applied = Chờ xác minh
aid-stage-verified = Chờ xét duyệt
aid-stage-granted = Chờ công khai
aid-stage-announced = Đang công khai, chờ chi tiền
aid-stage-paid = Đã chi tiền
aid-stage-reviewed = Đã hỏi lại
aid-stage-refused = Không được duyệt
aid-stage-closed = Đã hoàn tất
aid-stage-withdrawn = Đã rút

## Not done

aid-fault-may-not-manage = Vai trò của quý vị không được xử lý hỗ trợ. Xin hỏi người có quyền này.
aid-fault-may-not-apply = Vai trò của quý vị không được xin thay người khác. Xin hỏi người có quyền này.
aid-fault-no-such-purpose = Vui lòng chọn mục đích.
aid-fault-applied-already = Đã có một đơn cho cùng mục đích đang được xử lý, không cần xin lại.
aid-fault-no-such-application = Không có đơn này.
aid-fault-words-missing = Vui lòng viết nội dung.
aid-fault-not-now = Đơn chưa đến bước này hoặc đã qua bước này. Vui lòng xem bước hiện tại.
aid-fault-same-person = Phải do người khác xác minh: một người không xác minh hai lần, người viết đơn cũng không xác minh.
aid-fault-verifier-decides = Người đã tham gia xác minh không được ghi kết quả xét duyệt. Vui lòng để người khác ghi.
aid-fault-no-such-post = Tổ xét duyệt không có chức danh này. Các chức danh được ghi trong tệp aid.toml của gói chính sách.
aid-fault-committee-too-small = Số người tham gia xét duyệt không đủ.
aid-fault-votes-do-not-add = Số phiếu không khớp với số người tham gia.
aid-fault-votes-say-otherwise = Kết luận không khớp với số phiếu: phải quá nửa đồng ý mới được duyệt.
aid-fault-amount-missing = Vui lòng ghi số tiền, ví dụ 3000 hoặc 3000.50.
aid-fault-over-budget = Vượt quá số tiền còn lại của năm nay, không thể duyệt.
aid-fault-year-over = Nguồn tiền của năm đó đã hết hạn. Vui lòng ghi lại đơn trong năm nay.
aid-fault-no-such-place = Vui lòng chỉ chọn quận, không chọn chi tiết hơn.
aid-fault-notice-running = Thời gian công khai chưa kết thúc.
aid-fault-over-grant = Vượt quá số tiền đã duyệt.
aid-fault-voucher-odd = Số chứng từ chỉ gồm chữ, số, dấu - hoặc dấu /, và không dùng lại.
aid-fault-day-odd = Ngày chứng từ phải sau khi hết thời gian công khai và không quá hôm nay.
