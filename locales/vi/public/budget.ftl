# Published budgets

budget-nature-budget = Dự toán
budget-nature-accounts = Quyết toán

budget-table-balance = Tổng hợp thu chi (thu)
budget-table-balance-out = Tổng hợp thu chi (chi)
budget-table-income = Tổng thu
budget-table-spending = Tổng chi
budget-table-spending-by-unit = Chi theo cơ quan
budget-table-fiscal-balance = Thu chi ngân sách cấp (thu)
budget-table-fiscal-balance-out = Thu chi ngân sách cấp (chi)
budget-table-fiscal-by-unit = Chi ngân sách cấp theo cơ quan
budget-table-general = Chi ngân sách công chung theo chức năng
budget-table-fund = Chi quỹ của chính phủ theo chức năng
budget-table-state-capital = Chi ngân sách vốn nhà nước theo chức năng
budget-table-basic = Chi cơ bản theo nội dung kinh tế
budget-table-three-public = Đi nước ngoài, xe công, tiếp khách; chi phí hoạt động
budget-table-goals = Mục tiêu của các dự án

budget-caveat-code-moved = Mã mục đã đổi, so với mã mới.
budget-caveat-matched-by-name = Mục đã xếp lại nhóm, so theo tên.
budget-caveat-one-sided = Chỉ một năm có mục này.
budget-caveat-no-base = Năm trước bằng 0, không có tỷ lệ phần trăm.
budget-caveat-from-text = Lấy từ phần lời, đã làm tròn.
budget-caveat-years-apart = Không phải hai năm liền nhau.
budget-caveat-offices-differ = Không cùng một cơ quan.
budget-caveat-planned-not-measured = Số việc là mục tiêu, không phải thực tế.
budget-caveat-approximate = Số việc là ước chừng.
budget-caveat-scope-unknown = Phạm vi kinh phí có thể khác nhau.
budget-caveat-money-of-all-goals = Tiền của mọi dự án có mục tiêu.
budget-caveat-units-of-count = Cuộc gọi và hồ sơ là hai cách đếm khác nhau.
budget-caveat-projects-included = Tỷ lệ trong tổng chi, gồm cả dự án.

budget-column-code = Mã mục
budget-column-name = Tên
budget-column-total = Tổng cộng
budget-column-fiscal = Ngân sách cấp
budget-column-business = Thu sự nghiệp
budget-column-operating = Thu kinh doanh
budget-column-other = Thu khác
budget-column-basic = Chi cơ bản
budget-column-project = Chi dự án
budget-column-people = Chi cho con người
budget-column-public = Chi thường ngày
budget-column-general = Ngân sách công chung
budget-column-fund = Quỹ của chính phủ
budget-column-state-capital = Ngân sách vốn nhà nước
budget-column-abroad = Đi nước ngoài
budget-column-reception = Tiếp khách
budget-column-vehicles = Xe công
budget-column-purchase = Mua xe công
budget-column-running = Sử dụng xe công
budget-column-office = Chi phí hoạt động cơ quan

# Published budgets

budget-evidence-contract = Nhập tay, kèm hợp đồng
budget-evidence-document = Nhập tay, kèm văn bản
budget-evidence-inspection = Nhập tay, kèm biên bản kiểm tra
budget-evidence-invoice = Nhập tay, kèm hóa đơn
budget-evidence-judgement = Có người đánh giá, nêu lý do
budget-evidence-survey = Nhập tay, kèm kết quả khảo sát
budget-evidence-voucher = Nhập tay, kèm chứng từ

budget-refused-interception = Yingda không đo: chỉ tiêu ngăn người dân đến gửi đơn
budget-refused-stability-control = Yingda không đo: chỉ tiêu kiểm soát con người
budget-refused-fewer-petitions = Yingda không đo: lấy việc giảm đơn thư làm mục tiêu
budget-refused-pressure-on-persons = Yingda không đo: chỉ tiêu gây sức ép lên cá nhân

# Published budgets

budget-binding-by-hand = tạm thời nhập tay
budget-binding-open = Không có quy tắc phù hợp, cần người chỉ định
