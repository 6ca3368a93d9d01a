### The board of targets: what the office's own budget promises, set against its cases.

targets-of-year = Chỉ tiêu năm { $year }
targets-covers = Tính đến { $day }
targets-log = Số liệu lấy từ { $size } ghi chép đầu tiên của nhật ký công khai, mã băm { $root }.
targets-public-note = Các số liệu này đã được chốt và được hai người xác nhận. Những chỉ tiêu Yingda không đo vẫn dùng tiền công, nên vẫn được liệt kê ở đây kèm lý do.

targets-head-name = Chỉ tiêu
targets-head-goal = Mục tiêu
targets-head-value = Thực tế
targets-head-verdict = Kết quả
targets-head-forecast = Dự báo
targets-head-points = Điểm
targets-ratio = đạt { $ratio } mục tiêu
targets-weight = trọng số { $weight }

targets-earned = Các chỉ tiêu đã đánh giá được { $earned } trên { $out } điểm; còn chỉ tiêu chưa đánh giá nên chưa có tổng điểm.
targets-execution-open = Chưa biết tỷ lệ thực hiện: sổ không có tiền cho dự án này.
targets-total = Tổng cộng { $total } điểm, xếp loại: { $grade }.
targets-grade-excellent = xuất sắc
targets-grade-good = tốt
targets-grade-fair = trung bình
targets-grade-poor = kém

targets-verdict-met = Đạt
targets-verdict-not-met = Chưa đạt
targets-verdict-about = Gần đúng kế hoạch
targets-verdict-above = Vượt kế hoạch
targets-verdict-needs-judgement = Chờ đánh giá
targets-verdict-not-measured = Không đo

targets-band-achieved = Đạt
targets-band-partly = Đạt một phần
targets-band-missed = Không đạt
targets-band-of = { $band } ({ $from }%–{ $to }%)

targets-standing-on-course = Dự kiến đạt
targets-standing-in-doubt = Khó đạt
targets-standing-missed = Không thể đạt nữa
targets-standing-open = Chưa thể nói
targets-why-too-early = Năm mới bắt đầu, chưa nói lên được gì.
targets-why-year-over = Năm đã kết thúc, đây là kết quả cuối cùng.
targets-why-reached = Số lũy kế đã đạt mục tiêu.
targets-why-exceeded = Số lũy kế đã vượt mức cho phép.
targets-why-projected = Suy theo số ngày làm việc đã qua, cả năm khoảng { $expected }.
targets-why-so-far = Theo kết quả đến nay.

targets-by-formula = Tính từ hồ sơ: { $name }
targets-by-account = Tính từ sổ thực hiện ngân sách: đã chi trên được giao
targets-by-contract = Tính từ các quý của đơn vị vận hành đã được hai bên ký
targets-by-bulletins = Đếm theo các bản tin đã phát hành
targets-by-meetings = Đếm theo các cuộc họp phối hợp đã tổ chức
targets-no-account = Tính từ sổ thực hiện ngân sách; sổ chưa có tiền cho dự án này
targets-no-quarter = Tính từ các quý của đơn vị vận hành; chưa có quý nào được hai bên ký
targets-by-hand = Nhập tay, căn cứ: { $evidence }
targets-by-words = Nhập tay, kèm giải thích
targets-judged = Đánh giá: { $band }, được { $percent }% trọng số
targets-public-money = { $why }. Đây là tiền công nên vẫn được liệt kê.
targets-no-cases = Tính từ hồ sơ: { $name }; năm nay chưa có hồ sơ để tính
targets-awaits = Việc cần làm: { $what }
targets-to-enter = Chờ nhập tay: { $name }
targets-unit-differs = Giá trị tính bằng { $from }, chỉ tiêu tính bằng { $to }, không so sánh được.
targets-no-unit = (không có đơn vị tính)
targets-read-as = Trong bảng ghi “=”, hiểu là “{ $sign }”
targets-must-explain = Cách xa mục tiêu, phải giải thích
targets-remark-matters-not-calls = Đếm số việc tiếp nhận, không phải số cuộc gọi
targets-remark-first-petitions-only = Chỉ tính đơn thư gửi lần đầu

targets-occasion-monitoring = Theo dõi giữa năm
targets-occasion-self-evaluation = Tự đánh giá
targets-standing-of-board-open = Đang thực hiện
targets-standing-of-board-frozen = Đã chốt, chờ công bố
targets-standing-of-board-published = Đã công bố
