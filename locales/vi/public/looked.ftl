### Who looked at my data: the record of looks, for the requester.

looked-title = Ai đã xem thông tin của tôi
looked-lead = Mỗi khi nhân viên xem nội dung phản ánh, cách liên hệ hoặc tệp của quý vị, hệ thống ghi lại trước rồi mới hiển thị. Dưới đây là các lần xem đó.
looked-nobody = Đến nay chưa có ai xem.
looked-who = { $unit }, { $role }
looked-viewed-case = Đã xem nội dung phản ánh (xem nhiều lần trong một giờ chỉ ghi một lần)
looked-revealed-contact = Đã xem cách liên hệ của quý vị
looked-opened-file = Đã mở một tệp
looked-exported = Đã xuất dữ liệu
looked-searched-contact = Đã tìm hồ sơ theo cách liên hệ
looked-for = { $what }. Mục đích: { $purpose }
looked-more = Đây là 500 lần gần nhất. Những lần trước đó vẫn được lưu, quý vị có thể xin xem.
looked-note = Ghi chép được lưu { $years } năm, không ai sửa được. Ở đây không ghi tên nhân viên. Nếu thấy lần xem nào không đúng, xin gọi đường dây nóng, nói rõ ngày giờ; đường dây nóng sẽ tìm hiểu và trả lời quý vị.
