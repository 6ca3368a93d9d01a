### Who uses the system, in which role.

## Roles

role-requester = Người phản ánh
role-agent = Nhân viên tiếp nhận
role-dispatcher = Nhân viên chuyển giao
role-unit-handler = Người xử lý của đơn vị
role-unit-approver = Người duyệt của đơn vị
role-follow-up = Nhân viên hỏi lại
role-supervisor = Người giám sát
role-reviewer = Người xem xét lại
role-analyst = Nhân viên phân tích
role-finance = Tài chính
role-publisher = Người công bố
role-pack-administrator = Quản trị gói chính sách
role-security-administrator = Quản trị an toàn
role-auditor = Người kiểm tra nội bộ
role-importer = Nhập dữ liệu
role-link = Kết nối cấp trên
role-system = Hệ thống
