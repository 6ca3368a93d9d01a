### Words of the frame around every page.

## Languages and navigation

language-name = Tiếng Việt
shell-brand = Yingda
shell-skip = Đến nội dung chính
shell-languages = Ngôn ngữ
shell-pages = Trang
shell-emergency = Đang gặp nguy hiểm? Xin gọi ngay: 110 công an · 119 cứu hỏa · 120 cấp cứu · 122 tai nạn giao thông
nav-home = Trang chủ
nav-file = Gửi phản ánh
nav-track = Tra cứu
nav-qa = Câu hỏi thường gặp
nav-sign-in = Nhân viên đăng nhập

## Time

span-immediate = ngay lập tức

## On every page

shell-help = Về trang này
shell-demo = Đây là bản trình diễn: mọi người và mọi việc ở đây đều là hư cấu. Xin đừng nhập thông tin cá nhân thật.
shell-offline = Mất kết nối mạng. Những gì quý vị đã viết vẫn còn trên trang này: xin đừng đóng và hãy gửi khi có mạng trở lại.
