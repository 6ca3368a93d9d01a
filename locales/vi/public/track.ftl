### Tracking: at which step, with whom, by which day, and what can be done now.

## Number and query code

track-ask = Tra cứu phản ánh
track-ask-lead = Số hồ sơ và mã tra cứu đều có trên biên nhận.
track-number-hint = Ví dụ { $sample }. Dấu cách, gạch ngang, chữ hoa chữ thường đều được.
track-code-hint = 10 chữ cái và chữ số.
track-open = Xem
track-number-missing = Vui lòng điền số hồ sơ
track-number-shape = Số hồ sơ chưa đủ, vui lòng đối chiếu với biên nhận
track-number-check = Số hồ sơ có một chữ số sai hoặc hai chữ số bị đảo, vui lòng kiểm tra từng số
track-code-missing = Vui lòng điền mã tra cứu
track-wrong = Số hồ sơ và mã tra cứu không khớp, vui lòng kiểm tra rồi thử lại
track-lost = Mất biên nhận? Xin gọi { $hotline }, xác minh danh tính xong có thể tra cứu.

## At which step

track-head-registered = Đã nhận, đang kiểm tra
track-head-awaiting-material = Chờ quý vị bổ sung
track-head-to-dispatch = Đã kiểm tra, đang xác định ai xử lý
track-head-dispatched = Đã chuyển cho đơn vị xử lý
track-head-sent-back = Đang xác định lại ai xử lý
track-head-handling = Đang xử lý
track-head-drafted = Đã xử lý, đang duyệt câu trả lời
track-head-approved = Đã duyệt câu trả lời, sắp gửi cho quý vị
track-head-replied = Đã trả lời
track-head-rework = Đang xử lý lại
track-head-to-close = Đã trả lời
track-head-closed = Đã hoàn tất
track-head-archived = Đã hoàn tất và lưu trữ
track-head-merged = Xử lý chung với một phản ánh khác về cùng việc
track-head-handed-over = Đã chuyển cho lực lượng khẩn cấp
track-head-declined = Không thuộc phạm vi tiếp nhận của đường dây nóng
track-head-withdrawn = Quý vị đã rút

## By which day

track-due = Trả lời quý vị chậm nhất { $end }
track-due-today = Trả lời quý vị trong hôm nay, trước { $end }
track-late = Lẽ ra phải trả lời trước { $end }, đã chậm { $late }
track-paused = Tạm dừng tính hạn trong lúc chờ; hạn ban đầu là { $end }
track-answered-in-time = Trả lời lúc { $when }, trong hạn ({ $end })
track-answered-late = Trả lời lúc { $when }, quá hạn ({ $end })
track-why = Vì sao là ngày này

## With whom

track-who-unit = { $unit } chịu trách nhiệm.
track-who-support = { " " }{ $units } phối hợp.
track-who-intake = Hiện bộ phận tiếp nhận của đường dây nóng đang kiểm tra.
track-who-dispatch = Hiện bộ phận chuyển giao của đường dây nóng đang xử lý.
track-who-follow-up = Hiện bộ phận hỏi lại của đường dây nóng đang xử lý.
track-who-supervision = Hiện bộ phận giám sát của đường dây nóng đang xử lý, tách riêng với tiếp nhận và chuyển giao.
track-the-hotline = Đường dây nóng

## Answers, questions, grounds

track-question = Xin quý vị bổ sung
track-question-of = { $unit } xin quý vị bổ sung
track-question-until = Vui lòng bổ sung trước { $end }; quá hạn sẽ tiếp tục với những gì đã có.
track-question-late = Hạn bổ sung { $end } đã qua, hiện vẫn có thể bổ sung.
track-reply = Trả lời
track-reply-of = Trả lời của { $unit }
track-reply-note = Gửi lúc { $when }. Kết quả xử lý (đơn vị ghi): { $outcome }.
track-why-open = Câu hỏi của quý vị
track-why-open-note = Hỏi lúc { $when }. Bên giải thích: { $whom }. Nội dung giải thích sẽ hiển thị ở đây.
track-explained-of = Giải thích lý do của { $unit }
track-explained-note = Giải thích lúc { $when }. Quý vị đã hỏi lúc { $asked }: { $question }
track-declined = Vì sao không tiếp nhận
track-ground = { $name }. { $guidance } ({ $article })
track-handed-over = Đã chuyển cho

## Rest of the page

track-can = Bây giờ quý vị có thể
track-nothing = Hiện bạn không cần làm gì. Nếu có thay đổi, hãy gửi yêu cầu mới hoặc gọi { $hotline }.
track-so-far = Cho đến nay
track-asked = Nội dung quý vị phản ánh
track-files = Tệp quý vị đã gửi
track-notices = Thông báo gửi quý vị
track-notice-sent = đã gửi { $when }
track-notice-waiting = chờ gửi
track-notice-refused = không gửi được: địa chỉ này không nhận thư
track-receipt = Xem lại biên nhận
track-follow = Địa chỉ và tin chỉ về tiến độ
track-back = Về trang tiến độ
track-not-now = Để sau
track-area = { $place }, { $division }

## What can be done

track-offer-add-material = Bổ sung thông tin hoặc ảnh
track-offer-add-material-hint = Sẽ đến đơn vị đang xử lý và được ghi lại
track-offer-rate = Đánh giá
track-offer-rate-hint = Hai câu hỏi: đã giải quyết chưa, có hài lòng không
track-offer-rate-until = Hai câu hỏi, đến { $until }
track-offer-ask-why = Hỏi lý do
track-offer-ask-why-hint = Nếu chưa rõ vì sao trả lời hoặc quyết định như vậy, bên đã trả lời sẽ giải thích lý do
track-offer-reopen = Có tình tiết mới, yêu cầu mở lại
track-offer-reopen-hint = Thời hạn trả lời được tính lại
track-offer-remind = Nhắc xử lý
track-offer-remind-hint = Cho người đang xử lý biết quý vị đang chờ, và được ghi lại
track-offer-withdraw = Rút phản ánh
track-offer-withdraw-hint = Không cần xử lý nữa

track-done-add-material = Đã nhận nội dung bổ sung.
track-done-rate = Đã nhận đánh giá, xin cảm ơn.
track-done-ask-why = Đã nhận được câu hỏi. Khi có giải thích, quý vị sẽ được báo; nội dung hiển thị trên trang này.
track-done-reopen = Đã mở lại, hạn mới ở dưới.
track-done-remind = Đã nhắc.
track-done-withdraw = Đã rút.

track-add-lead = Tình tiết mới, ảnh, hóa đơn đều được. Không cần viết lại những gì đã viết.
track-add-note = Nội dung bổ sung
track-add-missing = Vui lòng viết vài câu, hoặc chọn một tệp
track-add-again = Các tệp khác không sao, nhưng cần chọn lại một lần
track-add-send = Gửi bổ sung

track-remind-lead = Lời nhắc được ghi lại, đơn vị đang xử lý thấy ngay. Việc này không đổi thời hạn và không gây bất lợi gì cho quý vị.
track-remind-note = Điều muốn nói
track-remind-send = Nhắc xử lý

track-withdraw-lead = Sau khi rút sẽ không xử lý nữa và không có trả lời. Những gì đã diễn ra vẫn được lưu. Sau này vẫn có thể gửi lại.
track-withdraw-note = Vì sao rút
track-withdraw-send = Xác nhận rút

track-reopen-lead = Việc đã hoàn tất, nếu có tình tiết mới, có thể được xử lý lại và thời hạn được tính lại từ đầu.
track-reopen-note = Tình tiết mới
track-reopen-missing = Vui lòng viết tình tiết mới
track-reopen-send = Yêu cầu mở lại

track-ask-why-lead = Đơn vị hoặc đường dây nóng đã trả lời hay quyết định sẽ giải thích lý do cho quý vị. Đây không phải là khiếu nại; tiến độ và thời hạn không thay đổi, và không có gì bất lợi cho quý vị. Mỗi lần hỏi một việc.
track-ask-why-note = Điều quý vị muốn được giải thích
track-ask-why-missing = Vui lòng viết điều quý vị muốn được giải thích
track-ask-why-send = Hỏi lý do
