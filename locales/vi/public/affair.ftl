### Affairs of the office: what their forms and lists have in common.

affair-topics = Chủ đề
affair-help = Cần trợ giúp
affair-slot = Giờ hẹn

help-sign-language = Phiên dịch ngôn ngữ ký hiệu
help-interpreter = Phiên dịch
help-step-free = Lối đi không bậc thềm
help-companion = Người đi cùng
