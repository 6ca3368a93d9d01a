### The words of the petition office.

## What was done, for the requester

told-routed = { $way } { $unit } xử lý; quý vị sẽ được thông báo bằng văn bản trong 15 ngày.
told-designated = Sau khi phối hợp, { $unit } được giao xử lý.
told-referred = Việc quý vị phản ánh đã được chuyển sang { $body }.
told-notified = Đã thông báo bằng văn bản về việc tiếp nhận và cách xử lý.
told-admitted = Đã thụ lý: { $procedure }.
told-guided = Nên giải quyết theo con đường pháp luật: { $route }.
told-procedure-switched = Chuyển sang thủ tục thông thường, thời hạn thay đổi theo.
told-hearing-opened = Đã quyết định tổ chức phiên điều trần.
told-hearing-recorded = Phiên điều trần đã diễn ra và được ghi biên bản.
told-opinion-issued = Văn bản ý kiến đã ban hành, đang gửi đến quý vị.
told-served = Văn bản ý kiến đã được giao ({ $service }, { $when }). Nếu không đồng ý, quý vị có thể yêu cầu xem xét lại trong thời hạn.
told-executed = Ý kiến ủng hộ yêu cầu của quý vị đang được thực hiện.
told-review-requested = Đã nhận yêu cầu của quý vị ({ $instance }), do { $body } giải quyết.
told-lapsed = Đã hết hạn yêu cầu xem xét lại.
told-mediated = Đã đạt được thỏa thuận bằng văn bản.
told-terminated = Việc này đã chấm dứt: { $ground }. Có tình tiết và lý do mới thì có thể gửi thành việc mới.
told-track-changed = Chuyển sang { $track } xử lý, số hồ sơ không đổi.
told-joined = Một phản ánh nữa của quý vị ({ $channel }) đã được gộp vào và trả lời chung.
told-converted = Kiến nghị của quý vị đã được sử dụng: { $path }.
told-awarded = Kiến nghị của quý vị được khen thưởng.
told-paper-issued = Đã có văn bản, quý vị có thể tải về và kiểm tra.

## States, desks, clocks, notices

track-head-received = Đơn vị đã nhận và đang xem xét thụ lý
track-head-issued = Văn bản ý kiến đã ban hành, đang gửi
track-head-served = Văn bản ý kiến đã được giao
track-head-referred = Đã chuyển cơ quan có thẩm quyền
track-head-guided = Xin giải quyết theo con đường pháp luật
track-head-opined = Đã trả lời
track-head-mediated = Đã đạt thỏa thuận
track-who-review = Cơ quan xem xét lại đang xử lý.
notice-routed = Việc của quý vị được chuyển đến đâu
notice-noticed = Thông báo bằng văn bản
notice-admitted = Thông báo thụ lý
notice-guided = Thông báo con đường pháp luật
notice-opinion-served = Giao văn bản ý kiến
notice-review-received = Đã nhận yêu cầu xem xét lại
notice-progress = Đã gộp, tình hình xử lý
notice-terminated = Thông báo chấm dứt
notice-yellow-card = Thẻ vàng: sắp hết hạn
notice-red-card = Thẻ đỏ: đã quá hạn
notice-advice = Khuyến nghị hoặc đề nghị phối hợp

## Choices

track-hotline = đường dây nóng
track-petition = cơ quan đơn thư
way-transfer = Đã chuyển cho
way-assign = Đã giao cho
procedure-ordinary = thủ tục thông thường
procedure-simple = thủ tục rút gọn
procedure-duty = đơn vị thực hiện chức trách
instance-first = giải quyết lần đầu
instance-review = xem xét lại
instance-final-review = xem xét lại lần cuối
verdict-support = Ủng hộ yêu cầu
verdict-explain = Giải thích
verdict-not-support = Không ủng hộ yêu cầu
verdict-uphold = Giữ nguyên
verdict-change = Thay đổi
verdict-revoke = Hủy bỏ và yêu cầu giải quyết lại
verdict-adopt = Tiếp thu
verdict-adopt-partly = Tiếp thu một phần
verdict-keep-in-mind = Lưu để tham khảo
verdict-not-adopt = Không tiếp thu
service-direct = giao trực tiếp
service-post = gửi bưu điện
service-online = gửi qua mạng
service-left = để lại tại địa chỉ
service-public-notice = thông báo công khai

## Pages

track-papers = Văn bản
paper-verify = Kiểm tra văn bản
paper-verified = Cơ quan này đã ban hành văn bản này.
paper-kind = Văn bản
paper-number = Số văn bản
paper-day = Ngày
paper-digest = Mã băm của tệp (SHA-256)
paper-verify-help = Mã băm của tệp điện tử phải giống ở trên; với bản giấy, xin đối chiếu số văn bản, số hồ sơ và ngày.
file-petition = Xử lý theo thủ tục đơn thư
file-petition-hint = Thông báo bằng văn bản trong 15 ngày, có văn bản ý kiến trong 60 ngày kể từ khi thụ lý, không đồng ý thì được yêu cầu xem xét lại. Việc thường ngày qua đường dây nóng nhanh hơn.
file-check-petition = Trong 15 ngày, quý vị được thông báo bằng văn bản ai xử lý; trong 60 ngày kể từ khi thụ lý sẽ có văn bản ý kiến.
track-opinion = Văn bản ý kiến ({ $instance }) của { $body }
track-opinion-note = { $verdict }, nhận lúc { $when }
track-noticed = Thông báo bằng văn bản
track-guided = Con đường pháp luật
track-referred = Thông báo chuyển đi
track-mediated = Thỏa thuận
track-offer-request-review = Yêu cầu xem xét lại
track-offer-request-review-hint = Nếu không đồng ý: gửi lên cơ quan cấp trên trong thời hạn, nêu rõ lý do.
track-request-review-lead = Cơ quan cấp trên giải quyết yêu cầu của quý vị trong ba mươi ngày.
track-request-review-note = Lý do của quý vị
track-request-review-send = Gửi yêu cầu
track-done-request-review = Đã nhận yêu cầu của quý vị.
