### Solicited topics: what is asked, what people write, what came of it.

topics-title = Lấy ý kiến người dân
topics-lead = Chúng tôi xin ý kiến mọi người về những vấn đề dưới đây. Mỗi vấn đề ghi rõ vì sao hỏi, tham gia thế nào, đến ngày nào; sau khi kết thúc, tiếp thu điều gì, không tiếp thu điều gì và vì sao đều công bố ở đây.
topics-open = Đang lấy ý kiến
topics-none-open = Hiện không có chủ đề nào đang lấy ý kiến. Quý vị có thể gửi kiến nghị bất cứ lúc nào.
topics-file = Gửi kiến nghị
topics-others = Chủ đề khác
topics-period = { $from } đến { $through }
topics-purpose = Vì sao lấy ý kiến
topics-way = Cách tham gia
topics-answer = Kết quả
topics-reasons = Lý do
topics-adopted-by = { $adoption } ({ $way })
topics-opinion = Kết quả này có ích cho quý vị không?
topics-opinion-lead = Đánh giá kết quả này, không phải người góp ý hay người xử lý. Không ghi tên.
topics-opinion-ask = Ý kiến của quý vị
topics-opinion-send = Gửi
topics-opinion-missing = Vui lòng chọn một mục.
topics-rated = Xin cảm ơn, đã ghi lại.
topics-write = Viết ý kiến của quý vị
topics-write-lead = Không cần để lại tên.
topics-said-shown = Nội dung quý vị viết sẽ được bỏ tên, điện thoại, địa chỉ và thông tin cá nhân khác, qua hai người xem, rồi mới công bố trên trang này; bản gốc không công bố.
topics-said-own = Nếu quý vị viết về việc riêng cần giải quyết, chúng tôi lập hồ sơ riêng và trả lời đúng hạn; dùng mã tra cứu ở trang sau để xem số hồ sơ và tiến độ.
topics-said-name = Tên và cách liên hệ không bao giờ được công bố, chỉ dùng khi cần trả lời quý vị.
topics-text = Ý kiến của quý vị
topics-text-hint = Đề nghị điều gì, vì sao. Tối đa { $most } ký tự.
topics-contact = Điện thoại hoặc email
topics-contact-hint = Chỉ dùng khi cần trả lời quý vị.
topics-contact-odd = Đây không giống số điện thoại hoặc email. Vui lòng kiểm tra, hoặc để trống.
topics-hide = Đừng công bố nội dung tôi viết
topics-hide-hint = Chúng tôi vẫn đọc, chỉ không công bố trên trang này.
topics-urgent = Việc này rất gấp
topics-urgent-hint = Sẽ xem trước, không chờ đến khi kết thúc. Có nguy hiểm đến người, xin gọi 110, 119, 120.
topics-send = Gửi
topics-said = Ý kiến của mọi người
topics-counts = Nhận { $all } ý kiến, công bố { $shown }, không công bố { $withheld }, chờ xem { $waiting }.
topics-counts-help = Không công bố phải do hai người cùng quyết định, chỉ vì một trong năm lý do: không đúng chủ đề, liên quan đời tư hoặc danh dự người khác, trái pháp luật, là yêu cầu cá nhân, người viết không muốn công bố.
topics-award = Kiến nghị xuất sắc
topics-sent = Đã nhận được
topics-sent-lead = Đã nhận được ý kiến của quý vị.
topics-code = Mã tra cứu
topics-code-help = Vui lòng ghi lại mã tra cứu: dùng mã để xem ý kiến có được công bố không, có chuyển thành hồ sơ không. Mất mã thì không tìm lại được.
topics-next = Tiếp theo: hai người xem; sau khi kết thúc, kết quả được công bố chung.
topics-back = Về chủ đề
topics-mine = Xem ý kiến tôi đã viết
topics-mine-lead = Nhập mã tra cứu được cấp khi gửi.
topics-mine-find = Xem
topics-mine-unknown = Không có mã tra cứu này. Vui lòng kiểm tra từng ký tự.
topics-mine-words = Quý vị đã viết
topics-mine-as-shown = Nội dung công bố
topics-mine-shown = Đã công bố.
topics-mine-withheld = Không công bố: { $ground }.
topics-mine-waiting = Đang chờ xem.
topics-mine-case = Đã chuyển thành hồ sơ
topics-mine-case-help = Dùng số hồ sơ và mã tra cứu dưới đây để xem tiến độ, bổ sung, đánh giá.

## Where a topic stands

topic-standing-drafted = Bản nháp
topic-standing-coming = Sắp bắt đầu
topic-standing-open = Đang lấy ý kiến
topic-standing-over = Đã kết thúc, đang nghiên cứu
topic-standing-answered = Đã công bố kết quả

## Where a contribution stands

withholding-off-topic = Không đúng chủ đề
withholding-about-persons = Liên quan đời tư hoặc danh dự người khác
withholding-unlawful = Trái pháp luật
withholding-own-demand = Là yêu cầu cá nhân, trả lời riêng
withholding-asked = Người viết không muốn công bố
adoption-adopted = Tiếp thu
adoption-partly = Tiếp thu một phần
adoption-kept-in-mind = Lưu để tham khảo
adoption-not-adopted = Không tiếp thu
conversion-measure = thành biện pháp cụ thể
conversion-reference = làm tài liệu tham khảo
conversion-rulemaking = đưa vào việc xây dựng quy định, chính sách
conversion-congress = gửi đại hội đại biểu nhân dân tham khảo
conversion-decision = làm căn cứ ra quyết định
usefulness-useful = Có ích
usefulness-partly = Có ích một phần
usefulness-not-useful = Không có ích

## Not done

contribution-fault-may-not-manage = Vai trò của quý vị không được xem duyệt ý kiến. Xin hỏi người có quyền này.
contribution-fault-not-open = Chủ đề này hiện không nhận ý kiến: chưa bắt đầu hoặc đã kết thúc. Quý vị có thể gửi kiến nghị qua “Gửi phản ánh”.
contribution-fault-words-missing = Vui lòng viết nội dung.
contribution-fault-screened-already = Đã xem duyệt xong.
contribution-fault-nothing-proposed = Chưa có ai đề xuất kết quả xem duyệt.
contribution-fault-same-person = Phải do người khác xác nhận: người đề xuất không được tự xác nhận.
contribution-fault-split-already = Đã chuyển thành hồ sơ.
contribution-fault-not-shown = Chỉ ý kiến đã công bố mới được ghi là kiến nghị xuất sắc.
contribution-fault-awarded-already = Đã được ghi là kiến nghị xuất sắc.
opinion-fault-no-answer = Chưa công bố kết quả.
opinion-fault-given-already = Quý vị đã đánh giá rồi.
