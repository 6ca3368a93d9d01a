### The requester's rating. No answer is suggested.

## Rating

rate-lead = Câu trả lời được ghi đúng như quý vị chọn, không ảnh hưởng đến phản ánh sau này. Mỗi lần xử lý xong được đánh giá một lần.
rate-solved = Việc quý vị phản ánh đã được giải quyết chưa?
rate-solved-yes = Đã giải quyết
rate-solved-no = Chưa giải quyết
rate-solved-missing = Vui lòng chọn đã giải quyết hay chưa
rate-satisfied = Quý vị có hài lòng với cách xử lý lần này không?
rate-satisfied-missing = Vui lòng chọn mức độ hài lòng
rate-reason = Nếu không hài lòng, chủ yếu về mặt nào
rate-reason-none = Không chọn
rate-note = Điều muốn nói thêm
rate-send = Gửi đánh giá
