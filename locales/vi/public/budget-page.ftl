## How figures are written

budget-blank = để trống trong bảng gốc
budget-blank-legend = “—” là ô để trống trong bảng gốc; 0.00 là số 0 ghi trong bảng gốc.
budget-between = {", "}
budget-places-more = còn { $count } chỗ khác
budget-place-line = dòng { $line }
budget-place-line-cell = dòng { $line }, ô { $cell }
budget-place-page-line = trang { $page }, dòng { $line }
budget-place-sheet-cell = trang tính “{ $sheet }”, hàng { $row }, cột { $column }
budget-place-table-cell = bảng { $table }, hàng { $row }, cột { $column }
budget-operator-at-least = ≥
budget-operator-at-most = ≤
budget-operator-equal = =
budget-operator-above = >
budget-operator-below = <
budget-operator-about = khoảng
budget-operator-qualitative = bằng lời
budget-role-spending = Tổng chi
budget-role-basic = Chi cơ bản
budget-role-project = Chi dự án
budget-role-people = Chi cho con người
budget-role-public = Chi thường ngày
budget-role-three-public = Đi nước ngoài, tiếp khách, xe công
budget-role-abroad = Đi nước ngoài
budget-role-reception = Tiếp khách
budget-role-vehicles = Xe công
budget-role-purchase = trong đó: mua xe công
budget-role-running = trong đó: sử dụng xe công
budget-role-office = Chi phí hoạt động cơ quan

## Columns of the open data

budget-table-projects = Dự án
budget-column-project-name = Dự án
budget-column-component = Phần của dự án
budget-column-amount = Số tiền
budget-column-level-one = Cấp một
budget-column-level-two = Cấp hai
budget-column-indicator = Chỉ tiêu
budget-column-operator = Dấu
budget-column-goal = Mục tiêu
budget-column-measure = Đơn vị tính
budget-column-weight = Trọng số

## The list of books

budget-book-title = { $office }, { $nature } năm { $year }

## One book

budget-years = Năm
budget-running = Đi nước ngoài, tiếp khách, xe công và chi phí hoạt động
budget-tables = Các bảng
budget-tables-none = Bản này chỉ có lời, không có bảng.
budget-package = Gói dữ liệu
budget-goals-of-none = Chỉ tiêu không ghi dự án nào
