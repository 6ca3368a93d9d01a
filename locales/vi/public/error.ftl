### Pages shown when something went wrong: what happened, and what to do next.

## Shared

error-home = Về trang chủ
error-source = Căn cứ:
error-status = Mã lỗi

## Each kind: title, text, what to do

error-not-found = Không tìm thấy trang này
error-not-found-text = Có thể địa chỉ bị gõ sai, hoặc trang không còn nữa.
error-not-found-help = Quý vị có thể bắt đầu lại từ trang chủ, hoặc gọi { $hotline }.
error-forbidden = Hiện quý vị chưa xem được trang này
error-forbidden-text = Muốn xem một phản ánh, cần có số hồ sơ và mã tra cứu; muốn dùng trang làm việc, cần có vai trò phù hợp.
error-forbidden-help = Số hồ sơ và mã tra cứu có trên biên nhận. Nếu mất biên nhận, xin gọi { $hotline }.
error-foreign-form = Biểu mẫu này không được chấp nhận
error-foreign-form-text = Biểu mẫu được gửi từ một trang web khác. Để bảo vệ quý vị, chúng tôi chỉ nhận biểu mẫu điền trên trang này.
error-foreign-form-help = Vui lòng vào lại từ trang chủ và điền lại.
error-unreadable = Không đọc được nội dung vừa gửi
error-unreadable-text = Nội dung chưa đầy đủ hoặc sai định dạng. Bản nháp của quý vị không bị mất.
error-unreadable-help = Vui lòng quay lại trang trước và thử lại; nếu vẫn không được, xin gọi { $hotline }.
error-too-large = Nội dung quá lớn
error-too-large-text = Mỗi tệp tối đa 10 MB, mỗi lần tối đa 5 tệp.
error-too-large-help = Vui lòng quay lại và chọn tệp nhỏ hơn, hoặc gửi phần chữ trước rồi bổ sung tệp sau. Những gì đã điền không bị mất.
error-too-many = Vui lòng chờ một lát
error-too-many-text = Đã thử quá nhiều lần trong thời gian ngắn. Vui lòng thử lại sau { $seconds } giây.
error-too-many-help = Việc này nhằm ngăn người khác dò mã tra cứu. Nếu gấp, xin gọi { $hotline }.
error-sign-in = Vui lòng đăng nhập
error-sign-in-text = Chưa đăng nhập, hoặc phiên đăng nhập đã hết hạn.
error-sign-in-help = Sau khi đăng nhập, quý vị sẽ trở lại trang cần vào.
error-refused = Hiện không thể làm việc này
error-refused-help = Nếu quý vị thấy điều này không đúng, xin gọi { $hotline }.
error-stale = Hồ sơ vừa có thay đổi
error-stale-text = Trong lúc quý vị điền, có người vừa xử lý thêm, nên lần này chưa gửi được.
error-stale-help = Vui lòng quay lại trang trước, tải lại, xem có gì thay đổi rồi quyết định có gửi hay không. Những gì đã viết vẫn còn ở trang trước.
error-key-reused = Biểu mẫu này đã được gửi rồi
error-key-reused-text = Biểu mẫu này trước đó đã gửi nội dung khác, nên lần này không xử lý nữa.
error-key-reused-help = Vui lòng tra cứu để xem nội dung trước đã đến chưa.
error-fault = Hệ thống của chúng tôi gặp sự cố
error-fault-text = Không phải lỗi của quý vị. Bản nháp không mất, những gì đã gửi cũng không mất.
error-fault-help = Vui lòng thử lại sau vài phút. Nếu không chờ được, xin gọi { $hotline }.
