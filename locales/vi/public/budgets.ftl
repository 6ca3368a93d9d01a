# The budget as everybody reads it

budgets-title = Công khai ngân sách
budgets-lead = Một năm chúng tôi được chi bao nhiêu, chi vào đâu, phải làm được gì. Mọi con số đều lấy từ bản ngân sách đã công bố.
budgets-none = Chưa có bản ngân sách nào được công khai.
budgets-targets = { $count } chỉ tiêu
budgets-one = { $nature } năm { $year }
budgets-unit = Đơn vị tính: 10.000 tệ.
budgets-from = Tiền từ đâu đến
budgets-to = Tiền chi vào đâu
budgets-growth = Tăng giảm là so với dự toán năm { $year }.
budgets-changed = { $change } so với năm trước
budgets-projects = Dự án và mục tiêu
budgets-projects-lead = Mỗi dự án tốn bao nhiêu, đến cuối năm phải đạt được gì.
budgets-goals = Mục tiêu
budgets-open = Tải dữ liệu
budgets-open-lead = Được tự do sử dụng. Gói dữ liệu có tệp CSV của từng bảng và giải thích các cột; tệp JSON ghi vị trí của từng con số trong bản gốc.
budgets-means-spending = Toàn bộ số tiền được chi trong năm.
budgets-means-people = Lương, phụ cấp, bảo hiểm và chi cho người nghỉ hưu.
budgets-means-public = Văn phòng, điện nước, công tác và các khoản thường ngày khác.
budgets-means-project = Tiền cho từng việc riêng, khoản nào cũng có mục tiêu.
budgets-means-three-public = Tổng của ba khoản dưới đây.
budgets-means-abroad = Đi công tác ngoài lãnh thổ.
budgets-means-reception = Tiếp khách vì công việc.
budgets-means-vehicles = Mua và sử dụng xe công.
