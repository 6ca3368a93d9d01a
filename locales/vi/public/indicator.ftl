### Names of indicators, and how and over what each is counted.

## Names

indicator-volume = Số hồ sơ tiếp nhận
indicator-direct = Trả lời ngay
indicator-fcr = Giải đáp xong từ cuộc gọi đầu
indicator-ontime = Trả lời đúng hạn
indicator-overdue = Số hồ sơ quá hạn
indicator-contact-rate = Liên hệ đúng hạn
indicator-sign-timely = Nhận việc đúng hạn
indicator-resolve-real = Đã giải quyết (đơn vị ghi)
indicator-solve-bj = Đã giải quyết (người phản ánh đánh giá)
indicator-sat-rate = Hài lòng khi được gọi hỏi lại
indicator-visit-rate = Đã hỏi lại
indicator-agent-return = Bị trả lại do lỗi tiếp nhận
indicator-return-rate = Bị trả lại
indicator-first-dispatch = Giao đúng đơn vị lần đầu
indicator-rework = Phải xử lý lại
indicator-extend-rate = Được gia hạn
indicator-supervise-done = Trả lời giám sát đúng hạn

## Formula and population

indicator-volume-formula = mọi hồ sơ, theo ngày nhận
indicator-direct-formula = trả lời ngay lần tiếp xúc đầu ÷ mọi hồ sơ, theo ngày nhận
indicator-fcr-formula = cuộc gọi được trả lời ngay và bảy ngày sau không phát sinh gì thêm ÷ mọi cuộc gọi, theo ngày nhận
indicator-ontime-formula = trả lời trong hạn, kể cả gia hạn đã duyệt ÷ số phải trả lời, theo ngày đến hạn
indicator-overdue-formula = hồ sơ đến hạn mà chưa trả lời, tính đến hiện tại
indicator-contact-rate-formula = liên hệ trong hạn ÷ số phải liên hệ, theo ngày đến hạn
indicator-sign-timely-formula = nhận việc trong hạn ÷ số phải nhận, theo ngày đến hạn
indicator-resolve-real-formula = đã giải quyết ÷ (đã giải quyết + đã giải thích), theo ngày trả lời
indicator-solve-bj-formula = cho biết đã giải quyết ÷ số lần hỏi lại có trả lời, theo ngày hỏi lại
indicator-sat-rate-formula = (hài lòng + 0,8 × tương đối hài lòng) ÷ số lần nhân viên hỏi lại có trả lời, theo ngày hỏi lại
indicator-visit-rate-formula = đã hỏi lại, kể cả lần không liên hệ được có ghi lại ÷ hồ sơ đã trả lời và đến lúc hỏi lại, theo ngày trả lời
indicator-agent-return-formula = số lần trả lại do lỗi của nhân viên tiếp nhận ÷ số lần chuyển giao, theo ngày chuyển giao đầu tiên
indicator-return-rate-formula = số lần trả lại được đồng ý ÷ số lần chuyển giao, theo ngày chuyển giao đầu tiên
indicator-first-dispatch-formula = hồ sơ chưa lần nào được đồng ý cho trả lại ÷ hồ sơ đã chuyển giao, theo ngày chuyển giao đầu tiên
indicator-rework-formula = hồ sơ phải xử lý lại ÷ hồ sơ đã trả lời, theo ngày trả lời cuối
indicator-extend-rate-formula = hồ sơ được gia hạn ÷ hồ sơ đã chuyển giao, theo ngày chuyển giao đầu tiên
indicator-supervise-done-formula = trả lời trong hạn ÷ số lần giám sát phải trả lời, theo ngày đến hạn

## The table

indicator-as-of = Tính lại lúc { $moment }; bấm vào mỗi con số để xem các hồ sơ của nó
indicator-from = Từ
indicator-through = đến
indicator-show = Xem
indicator-no-source = Chưa kết nối nguồn dữ liệu
indicator-met = đạt
indicator-missed = chưa đạt
indicator-source = { $year } · { $source }
indicator-nothing = Không có hồ sơ nào được tính trong thời gian này.
indicator-case = Hồ sơ
indicator-day = Tính vào ngày
indicator-head-id = Mã
indicator-head-name = Chỉ số
indicator-head-formula = Cách tính và phạm vi
indicator-head-version = Phiên bản
indicator-head-numerator = Tử số
indicator-head-denominator = Mẫu số
indicator-head-value = Giá trị
indicator-head-target = Mục tiêu đã công bố
indicator-head-source = Nguồn của mục tiêu
