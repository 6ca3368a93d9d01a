### Requests about one's own data: copy, correction, erasing, explanation.

rights-title = Thông tin cá nhân của tôi
rights-lead = Quý vị có thể xin một bản thông tin của mình mà chúng tôi lưu, sửa chỗ sai, yêu cầu xóa, hoặc hỏi chúng tôi dùng thông tin thế nào. Chúng tôi trả lời trong { $days } ngày làm việc, ngay trên trang này.
rights-ask = Quý vị muốn gì?
rights-words = Nói rõ thêm
rights-words-hint = Viết theo lời của quý vị, ví dụ sai chỗ nào, đúng ra là gì.
rights-instead = Sửa họ tên, điện thoại, email hoặc địa chỉ
rights-instead-hint = Chỉ dùng khi chọn “Sửa, bổ sung”. Chỉ điền chỗ cần sửa, chỗ để trống giữ nguyên.
rights-address = Địa chỉ
rights-id-number = Số giấy tờ tùy thân
rights-send = Gửi
rights-missing = Vui lòng chọn điều quý vị muốn.
rights-correction-missing = Vui lòng ghi rõ sửa chỗ nào, hoặc điền họ tên, điện thoại, email, địa chỉ mới.
rights-done-asked = Đã nhận yêu cầu của quý vị.
rights-done-withdrawn = Đã rút.
rights-asked-on = Gửi lúc { $when }
rights-due = Trả lời chậm nhất { $end }.
rights-why = Ngày này được tính thế nào
rights-answer = Trả lời
rights-ground = { $ground } ({ $article })
rights-refused-help = Nếu không đồng ý, quý vị có thể gọi đường dây nóng để trình bày, hoặc khởi kiện ra tòa án nhân dân theo pháp luật (Luật Bảo vệ thông tin cá nhân, Điều 50).
rights-copy-open = Xem thông tin của tôi
rights-copy-json = Tải tệp dành cho máy đọc (JSON)
rights-withdraw = Rút yêu cầu này
rights-back = Về trang thông tin cá nhân của tôi

## What for

data-right-copy = Xem, sao chép
data-right-correction = Sửa, bổ sung
data-right-erasure = Xóa
data-right-restriction = Hạn chế sử dụng
data-right-explanation = Giải thích
rights-hint-copy = Cho tôi một bản toàn bộ thông tin về tôi được lưu trong phản ánh này.
rights-hint-correction = Có chỗ sai hoặc thiếu.
rights-hint-erasure = Xóa họ tên, cách liên hệ, nội dung tôi viết và các tệp. Quá trình xử lý và câu trả lời được giữ lại, không có lời quý vị viết. Đã xóa thì không lấy lại được.
rights-hint-explanation = Xin giải thích vì sao thu thập, dùng thế nào, cho ai xem.
rights-erasure-now-still-open = Phản ánh này đang được xử lý nên chưa xóa được: xóa đi thì không xử lý được nữa. Quý vị có thể rút phản ánh trước; hoặc chờ xong việc và hết thời gian lưu rồi yêu cầu lại.
rights-erasure-now-must-be-kept = Phản ánh này còn trong thời gian bắt buộc lưu nên chưa xóa được. Sau khi quý vị yêu cầu, chúng tôi không dùng cách liên hệ của quý vị nữa, nhân viên cũng không xem được; chỉ lưu theo quy định.
rights-erasure-now-on-hold = Phản ánh này phải lưu làm chứng cứ nên chưa xóa được. Sau khi quý vị yêu cầu, chúng tôi không dùng cách liên hệ của quý vị nữa, nhân viên cũng không xem được; chỉ lưu theo quy định.

## Where it stands

rights-standing-waiting = Đang chờ
rights-standing-taken = Đang xử lý
rights-standing-granted = Đã đồng ý
rights-standing-refused = Không đồng ý
rights-standing-withdrawn = Đã rút
rights-standing-late = Đã quá hạn

## Grounds

rights-ground-still-open = Phản ánh đang được xử lý, mục đích chưa đạt được
rights-ground-must-be-kept = Chưa hết thời gian lưu theo luật; cách liên hệ đã ngừng sử dụng, chỉ lưu giữ
rights-ground-on-hold = Phải lưu làm chứng cứ; cách liên hệ đã ngừng sử dụng, chỉ lưu giữ
rights-ground-secrecy = Pháp luật yêu cầu giữ bí mật, hoặc việc cho biết cản trở thi hành công vụ
rights-ground-accurate = Nội dung hiện tại là chính xác
rights-ground-of-others = Sẽ làm lộ thông tin của người khác
rights-article-still-open = Luật Bảo vệ thông tin cá nhân, khoản 1 Điều 47
rights-article-must-be-kept = Luật Bảo vệ thông tin cá nhân, khoản 2 Điều 47
rights-article-on-hold = Luật Bảo vệ thông tin cá nhân, khoản 2 Điều 47
rights-article-secrecy = Luật Bảo vệ thông tin cá nhân, Điều 18, Điều 35 và Điều 45
rights-article-accurate = Luật Bảo vệ thông tin cá nhân, Điều 46
rights-article-of-others = Luật Bảo vệ thông tin cá nhân, Điều 44; Bộ luật Dân sự, Điều 1034

## Not done

rights-fault-not-the-requester = Chỉ chính người phản ánh mới được yêu cầu và rút yêu cầu.
rights-fault-may-not-settle = Vai trò của quý vị không được trả lời yêu cầu về thông tin cá nhân. Xin hỏi người có quyền này.
rights-fault-asked-already = Yêu cầu này đã được gửi và đang xử lý, không cần gửi lại.
rights-fault-not-open = Yêu cầu này đã có kết quả hoặc đã rút.
rights-fault-not-taken = Vui lòng nhận xử lý yêu cầu trước rồi mới trả lời.
rights-fault-taken-already = Đã có người đang xử lý.
rights-fault-wrong-ground = Vui lòng chọn một lý do phù hợp với yêu cầu này.
rights-fault-may-not-erase = Hiện chưa xóa được: hồ sơ đang xử lý, đang phải giữ lại, hoặc chưa hết thời gian lưu (Luật Bảo vệ thông tin cá nhân, Điều 47). Có thể không đồng ý và chọn lý do; khi đó hệ thống ngừng sử dụng cách liên hệ.
rights-fault-words-missing = Vui lòng viết câu trả lời. Người phản ánh sẽ đọc.

## The copy

rights-copy-title = Thông tin của tôi
rights-copy-lead = Thông tin của quý vị được lưu trong phản ánh { $number }, tổng hợp lúc { $when }. Có thể in ra.
rights-copy-contact = Họ tên và cách liên hệ
rights-copy-none = Không lưu gì.
rights-copy-asked = Yêu cầu về thông tin cá nhân
rights-copy-note = Mỗi lần mở trang này đều được ghi lại. Ghi chép nội bộ của nhân viên không có ở đây; muốn biết, quý vị có thể yêu cầu “Giải thích”.
