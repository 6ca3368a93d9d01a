### Typical answers: taken from closed cases, without anything personal, released by a second person.

answer-title = Trả lời tiêu biểu
answer-one = Trả lời tiêu biểu
answer-lead = Trả lời cho những việc nhiều người hỏi, tổng hợp từ các hồ sơ đã hoàn tất, không có thông tin của bất kỳ ai.
answer-none = Chưa có trả lời tiêu biểu.
answer-all = Tất cả câu trả lời
