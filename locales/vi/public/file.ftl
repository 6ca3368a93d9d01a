### Each step of filing a request, and the uploading of files.

## Every step

file-back = Quay lại
file-next = Tiếp tục
file-step = Bước { $number }/{ $of }
file-kept = Nội dung quý vị điền được tự động giữ ba ngày, chỉ thiết bị này xem được. Có thể sửa bất cứ lúc nào trước khi gửi.

## Danger

file-danger-hint = Ví dụ có cháy, có mùi gas, có người bị thương, tội phạm đang xảy ra.
file-danger-yes-hint = Chúng tôi cho biết ngay cần gọi số nào
file-danger-title = Xin gọi điện trước
file-danger-call = Gọi điện nhanh hơn điền biểu mẫu nhiều. Chạm vào số để gọi:
file-danger-then = Khi mọi người đã an toàn, quý vị vẫn có thể ghi lại sự việc này.
file-danger-go-on = Đã gọi rồi, điền tiếp

## Kind

file-kind = Quý vị muốn làm gì?
file-kind-hint = Chọn mục gần nhất là được. Chọn nhầm cũng không sao, nhân viên sẽ sửa lại.
file-kind-missing = Vui lòng chọn việc muốn làm
file-kind-inquiry = Hỏi một việc
file-kind-inquiry-hint = Hỏi đáp: làm thẻ cư trú thế nào? Tôi có được nhận trợ cấp này không?
file-kind-help = Nhờ giải quyết vấn đề
file-kind-help-hint = Nhờ giúp đỡ: đèn đường hỏng, ống nước rò rỉ, cầu thang chất đầy đồ
file-kind-complaint = Không hài lòng về dịch vụ hoặc cơ quan
file-kind-complaint-hint = Khiếu nại: thi công ồn ào ban đêm, bị đùn đẩy, thu phí sai
file-kind-report = Báo việc vi phạm pháp luật
file-kind-report-hint = Tố giác: kinh doanh không phép, xây dựng trái phép, xả trộm nước thải
file-kind-suggestion = Góp ý, kiến nghị
file-kind-suggestion-hint = Kiến nghị: ngã tư này cần đèn giao thông
file-kind-praise = Khen ngợi
file-kind-praise-hint = Có người hoặc đơn vị làm tốt, muốn mọi người biết

## Matter

file-matter = Chuyện gì đã xảy ra?
file-matter-inquiry = Viết điều quý vị muốn biết. Cho biết ai gặp việc này và đã làm đến bước nào, câu trả lời sẽ đúng hơn.
file-matter-help = Viết cái gì hỏng hoặc thiếu, ảnh hưởng đến ai, và quý vị mong giải quyết thế nào.
file-matter-complaint = Viết diễn biến: việc gì, khi nào, đã hỏi những ai, và quý vị mong giải quyết thế nào.
file-matter-report = Viết điều quý vị thấy: ai, ở đâu, làm gì, có gì chứng minh.
file-matter-suggestion = Viết hiện trạng ra sao và quý vị đề nghị thay đổi thế nào.
file-matter-praise = Viết đó là ai và đã làm gì.
file-text-missing = Vui lòng viết chuyện gì đã xảy ra
file-text-long = Tối đa { $most } ký tự, hiện thừa { $over } ký tự. Nội dung vẫn còn nguyên, vui lòng rút ngắn
file-text-most = Tối đa { $most } ký tự.
file-files-later = Có thể thêm ảnh và giấy tờ trước khi gửi.
file-subject = Việc này gần với loại nào nhất?
file-subject-hint = Tìm theo từ bạn viết trong một danh sách từ đơn giản, không có gì khác. Chọn một mục giúp đến đúng nơi nhanh hơn; dù chọn hay không, cơ quan đều kiểm tra.
file-subject-because = Bạn đã viết: { $words }
file-subject-unknown = Tôi không biết
file-subject-unknown-hint = Cơ quan sẽ xác định. Bạn không mất gì.
file-occurred = Bắt đầu từ khi nào
file-occurred-hint = Khoảng chừng là được, ví dụ: 11 giờ đêm qua, từ tháng trước.
file-occurred-long = Thời gian tối đa { $most } ký tự
file-title = Đặt tiêu đề
file-title-hint = Một câu. Nếu để trống, câu đầu tiên của quý vị sẽ làm tiêu đề.
file-title-long = Tiêu đề tối đa { $most } ký tự

## Place

file-place = Ở đâu?
file-place-hint = Biết đến đâu viết đến đó. Việc không gắn với địa điểm thì cứ tiếp tục.
file-area = Quận và phường
file-area-none = Không chắc, hoặc không liên quan đến địa điểm
file-area-whole = { $name } (không rõ phường nào)
file-area-unknown = Vui lòng chọn một quận hoặc phường trong danh sách
file-place-words = Vị trí cụ thể
file-place-words-hint = Tên đường và số nhà, khu dân cư, ngã tư, cửa hàng gần đó đều được.
file-locate = Dùng vị trí hiện tại của tôi
file-locate-hint = Chỉ ghi vào ô phía trên, không ghi nơi nào khác; bạn có thể sửa hoặc xóa.
file-locate-waiting = Đang xác định vị trí…
file-locate-failed = Không xác định được vị trí. Vui lòng mô tả địa điểm bằng lời.
file-locate-words = Vị trí { $at } (sai số khoảng { $metres } m)
file-place-long = Vị trí tối đa { $most } ký tự
file-about = Liên quan đến đơn vị nào
file-about-hint = Nếu chọn, việc này sẽ không giao cho chính đơn vị đó xử lý. Không biết thì không cần chọn.
file-about-none = Không biết, hoặc không nhằm vào đơn vị nào
file-about-us = Đường dây nóng
file-about-hotline = Chính đường dây nóng này
file-about-departments = Sở, ngành
file-about-districts = Các quận
file-about-enterprises = Doanh nghiệp công ích
file-about-streets = Phường và thị trấn
file-about-unknown = Vui lòng chọn một đơn vị trong danh sách

## You

file-you = Liên hệ với quý vị bằng cách nào?
file-you-hint = Chỉ dùng để xử lý việc này và hỏi lại kết quả. Bình thường được che đi, chỉ mở khi cần liên hệ.
file-named = Để lại cách liên hệ
file-named-hint = Người xử lý có thể hỏi thêm quý vị, và sẽ hỏi lại khi xong việc.
file-anonymous = Ẩn danh
file-anonymous-hint = Không lưu thông tin nào về quý vị. Không ai hỏi thêm được, nên việc chưa rõ có thể không giải quyết được; chỉ xem trả lời bằng số hồ sơ và mã tra cứu.
file-identity-missing = Vui lòng chọn để lại cách liên hệ hoặc ẩn danh
file-name = Tên để xưng hô
file-name-long = Tên tối đa { $most } ký tự
file-phone = Điện thoại
file-phone-hint = Điền ít nhất một trong hai: điện thoại hoặc email.
file-phone-odd = Số điện thoại chỉ gồm chữ số, dấu cách, dấu cộng, gạch ngang và ngoặc
file-email = Email
file-email-odd = Địa chỉ email có dạng như name@example.org
file-reach-missing = Để liên hệ được, vui lòng điền điện thoại hoặc email; nếu không muốn, xin chọn ẩn danh
file-confidential = Yêu cầu giữ kín
file-confidential-hint = Đơn vị liên quan không nhận được việc này và không biết ai phản ánh.

## Files

file-files = Ảnh và giấy tờ
file-files-hint = Ảnh, ảnh chụp màn hình, hợp đồng, hóa đơn giúp làm rõ nhanh hơn. Không có cũng được.
file-files-choose = Chọn tệp
file-files-photo = Chụp ảnh ngay
file-files-done = Lưu và quay lại
file-files-drop = Xóa
file-files-full = Đã có 5 tệp. Muốn đổi, vui lòng xóa bớt một tệp trước.
upload-kinds = Tối đa 5 tệp, mỗi tệp không quá 10 MB: ảnh (JPG, PNG, WebP, GIF), PDF, Word, Excel, video MP4, ghi âm MP3. Vị trí và thông tin điện thoại trong ảnh được tự động xóa.
upload-sending = “{ $name }”: đã gửi { $percent }%
upload-arrived = “{ $name }” đã đến nơi
upload-broken = “{ $name }” chưa gửi được; có thể mất kết nối
upload-again = Thử lại
upload-too-large = “{ $name }” lớn hơn 10 MB, chưa được lưu
upload-unknown-kind = “{ $name }” không thuộc loại tệp nhận được, chưa được lưu
upload-damaged = “{ $name }” không mở được, có thể đã hỏng, chưa được lưu
upload-infected = “{ $name }” không được lưu: kiểm tra an toàn phát hiện nội dung độc hại
upload-unchecked = “{ $name }” tạm thời chưa kiểm tra an toàn được nên chưa lưu. Vui lòng tiếp tục, sau đó bổ sung.
upload-too-many = Tối đa { $most } tệp, các tệp thừa không được lưu

## Check and send

file-check = Xem lại rồi gửi
file-change = Sửa
file-none = Chưa điền
file-row-kind = Loại
file-row-matter = Nội dung
file-row-subject = Loại việc
file-row-place = Địa điểm
file-row-about = Đơn vị liên quan
file-row-you = Quý vị
file-row-files = Ảnh và giấy tờ
file-check-due = Nếu gửi bây giờ, quý vị sẽ được trả lời chậm nhất { $end }.
file-others = Gần đó đã có người phản ánh
file-others-hint = Nếu cùng một việc, bạn chỉ cần theo dõi. Bạn vẫn có thể gửi yêu cầu riêng; yêu cầu sẽ được xử lý.
file-others-follow = Theo dõi
file-check-honest = Vui lòng viết đúng sự thật. Sau khi gửi không sửa được, nhưng có thể bổ sung.
file-send = Gửi
