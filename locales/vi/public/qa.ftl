### Published questions and answers.

## Questions and answers

qa-title = Câu hỏi thường gặp
qa-lead = Xin tìm thử trước, có thể đã có câu trả lời.
qa-search = Từ cần tìm
qa-category = Phân loại
qa-category-all = Tất cả
qa-find = Tìm
qa-count = Tìm thấy { $count } câu
qa-nothing = Không tìm thấy. Xin thử từ khác, hoặc hỏi chúng tôi.
qa-all = Xem tất cả câu hỏi
qa-back = Tất cả câu hỏi
qa-source = Nguồn: { $source }
qa-checked = Kiểm tra gần nhất: { $date }
qa-others = Câu hỏi liên quan
qa-still = Vẫn chưa giải đáp được?
