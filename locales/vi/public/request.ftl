### Kinds of request, channels and urgency.

## Kinds of request

kind-inquiry = Hỏi đáp
kind-help = Nhờ giúp đỡ
kind-complaint = Khiếu nại
kind-report = Tố giác vi phạm
kind-suggestion = Kiến nghị
kind-praise = Khen ngợi

## Channels

channel-phone = Điện thoại
channel-web = Trang web
channel-app = Ứng dụng
channel-wechat = WeChat
channel-sms = Tin nhắn
channel-mail = Email
channel-letter = Thư
channel-visit = Đến trực tiếp
channel-fax = Fax
channel-sign-video = Video ngôn ngữ ký hiệu
channel-transfer = Chuyển từ nền tảng khác
channel-superior = Cấp trên giao
channel-reception = Ngày lãnh đạo tiếp dân
channel-enterprise = Đường dây doanh nghiệp

## Urgency

urgency-ordinary = Thông thường
urgency-pressing = Gấp
urgency-urgent = Khẩn
urgency-critical = Rất khẩn
