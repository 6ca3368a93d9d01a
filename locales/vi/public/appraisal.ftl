### The monthly appraisal of handling units: how well, never how many.

appraisal-title = Đánh giá đơn vị
appraisal-month = { $month }/{ $year }
appraisal-results = Kết quả của các đơn vị
appraisal-results-lead = Công bố mỗi tháng một lần. Các đơn vị được xếp theo tỷ lệ hồ sơ xử lý tốt; nhận nhiều hay ít hồ sơ không ảnh hưởng đến thứ hạng.
appraisal-results-of = Kết quả của các đơn vị, { $month }
appraisal-in = { $title }: { $indicator }
appraisal-none-published = Chưa công bố kết quả nào.
appraisal-published-at = Công bố { $moment }, từ đó không thay đổi nữa.
appraisal-download = Tải bảng (CSV)
appraisal-no-units = Tháng này không có hồ sơ nào được tính.
appraisal-decisive = quyết định thứ hạng

appraisal-head-month = Tháng
appraisal-head-until = Hạn xin loại ra
appraisal-head-requests = Xin loại ra
appraisal-head-undecided = Chờ quyết định
appraisal-head-indicator = Chỉ số
appraisal-head-place = Hạng
appraisal-head-unit = Đơn vị
appraisal-head-share = Tỷ lệ điều chỉnh (%)
appraisal-head-raw = Làm tốt / được tính
appraisal-head-left-out = Loại ra
appraisal-head-all = Tính mọi hồ sơ
appraisal-head-remark = Ghi chú
appraisal-head-nth = STT
appraisal-head-from = Khoảng 95% từ (%)
appraisal-head-to = Khoảng 95% đến (%)
appraisal-head-good = Làm tốt
appraisal-head-of = Được tính
appraisal-head-granted = Loại ra
appraisal-head-refused = Không cho loại ra
appraisal-head-place-all = Hạng khi tính mọi hồ sơ
appraisal-head-share-all = Tỷ lệ điều chỉnh khi tính mọi hồ sơ (%)
appraisal-head-good-all = Làm tốt, mọi hồ sơ
appraisal-head-of-all = Được tính, mọi hồ sơ

appraisal-interval = khoảng 95%: { $from }–{ $to }
appraisal-left-out = đồng ý { $granted }, không đồng ý { $refused }
appraisal-place = Hạng { $place }
appraisal-without-place = Đơn vị không xếp hạng: { $count }
appraisal-no-place = Không xếp hạng
appraisal-too-few = Quá ít hồ sơ, không xếp hạng
appraisal-too-narrow = Quá ít loại việc, không xếp hạng
appraisal-close = Sát với đơn vị đứng trước, thứ tự không nói lên nhiều
appraisal-outside = Còn { $count } hồ sơ thuộc loại việc chưa có số đối chiếu, không đem so sánh

appraisal-how = Cách tính
appraisal-how-shares = Mỗi chỉ số là một tỷ lệ: số hồ sơ làm tốt chia cho số hồ sơ được tính. Mọi con số đều lấy từ hồ sơ, theo cùng một cách cho tất cả các đơn vị.
appraisal-how-mix = Có đơn vị phải nhận nhiều việc khó hơn. Vì vậy tỷ lệ được tính riêng cho từng loại việc, rồi nhân trọng số theo cơ cấu loại việc của toàn cơ quan trong { $months } tháng trước đó. Loại việc nào đơn vị không có hồ sơ thì lấy tỷ lệ của toàn cơ quan, không lợi cũng không thiệt.
appraisal-how-guards = Đơn vị có chưa đến { $cases } hồ sơ, hoặc các loại việc đã làm chiếm chưa đến { $percent }% cơ cấu đó, chỉ được liệt kê, không xếp hạng.
appraisal-how-interval = Khoảng 95% cho biết tỷ lệ có thể lệch bao nhiêu khi số hồ sơ có hạn. Khoảng của hai đơn vị chồng lên nhau thì thứ tự không nói lên nhiều. Các khoảng này không làm đổi thứ hạng.
appraisal-how-exclusions = Trong { $days } ngày làm việc, đơn vị có thể xin loại ra một hồ sơ và nêu lý do. Người khác quyết định. Cả hai con số, trước và sau khi loại ra, đều được công bố.
appraisal-how-never = Một đơn vị, hay đơn vị khác, nhận bao nhiêu hồ sơ cũng không làm đổi tỷ lệ của đơn vị đó. Không thống kê theo cá nhân.

appraisal-month-missing = Vui lòng chọn tháng.
