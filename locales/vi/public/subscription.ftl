### Subscribing by e-mail or text message: the pages, and the letters themselves.

subscription-link = Nhận tin qua thư điện tử hoặc tin nhắn
subscription-link-mail = Nhận tin qua thư điện tử
subscription-only-then = Chỉ người yêu cầu nhận tin mới để lại địa chỉ; địa chỉ được mã hóa và bị xóa khi ngừng gửi tin.

## Asking, one question a page

subscription-title = Nhận tin
subscription-what = Bạn muốn nhận tin về việc gì?
subscription-what-hint = Chúng tôi chỉ viết khi có điều mới, và chỉ về điều bạn chọn.
subscription-matter-hint = Chúng tôi viết khi tiến độ thay đổi. Sau thay đổi cuối cùng, việc gửi tin kết thúc.
subscription-answers-of = Trả lời tiêu biểu: { $category }
subscription-choose = Hãy chọn một mục
subscription-unavailable = Cơ quan này chưa gửi tin. Bạn có thể theo dõi nội dung công bố bằng trình đọc tin.
subscription-back = Quay lại
subscription-where = Gửi đến đâu?
subscription-where-odd = Hãy ghi địa chỉ thư điện tử như name@example.org hoặc số điện thoại di động
subscription-where-odd-mail = Hãy ghi địa chỉ thư điện tử như name@example.org
subscription-contact = Thư điện tử hoặc số điện thoại di động
subscription-contact-mail = Thư điện tử
subscription-contact-hint = Số của nước khác bắt đầu bằng + và mã quốc gia.
subscription-check = Như vậy đúng chưa?
subscription-about = Nội dung
subscription-first = Trước hết chúng tôi hỏi địa chỉ này có đồng ý không. Không đồng ý trong 24 giờ thì địa chỉ bị xóa.
subscription-kept = Địa chỉ của bạn được mã hóa, chỉ dùng để gửi các tin này và không gắn với yêu cầu nào. Mỗi tin có đường dẫn để ngừng chỉ bằng một lần bấm; địa chỉ bị xóa ngay sau đó.
subscription-until-done = Khi việc xong, chúng tôi viết lần cuối rồi xóa địa chỉ, chậm nhất sau một năm.
subscription-until-year = Sau một năm việc gửi tin kết thúc, trừ khi bạn muốn thêm một năm.
subscription-agree = Đúng, hãy hỏi địa chỉ này
subscription-sent = Còn một bước
subscription-sent-mail = Chúng tôi đã gửi một thư. Hãy mở đường dẫn trong thư và đồng ý.
subscription-sent-text = Chúng tôi đã gửi tin nhắn có sáu chữ số. Hãy nhập vào đây.
subscription-sent-none = Chưa nhận được? Hãy xem thư rác, kiểm tra điều đã ghi và thử lại sau mười phút.
subscription-sent-none-text = Chưa nhận được? Hãy kiểm tra số đã ghi và thử lại sau mười phút.
subscription-again = Dùng địa chỉ khác
subscription-code = Sáu chữ số
subscription-code-wrong = Các chữ số không đúng hoặc đã hết hạn. Hãy xem tin nhắn mới nhất.
subscription-code-send = Xác nhận
subscription-done = Bạn sẽ nhận được tin
subscription-done-more = Mỗi tin đều có đường dẫn để ngừng.
subscription-ended = Sẽ không còn tin nào nữa
subscription-ended-more = Không có địa chỉ nào cho đường dẫn này; nếu từng có thì đã bị xóa.

## Where the link of a letter leads

subscription-confirm = Bạn có muốn nhận các tin này không?
subscription-confirm-yes = Có, hãy viết cho tôi
subscription-confirm-no = Không, xóa địa chỉ
subscription-end-ask = Ngừng nhận các tin này?
subscription-until = Tin được gửi chậm nhất đến { $day }.
subscription-end = Ngừng và xóa địa chỉ
subscription-renew = Nhận thêm một năm

## Letters

subscription-subject = { $office }: { $topic }
subscription-letter-confirm = { $office }: Bạn có muốn nhận tin về “{ $topic }” không? Hãy mở đường dẫn này trong 24 giờ và đồng ý. Nếu bạn không yêu cầu, không cần làm gì; địa chỉ sẽ bị xóa.
    { $link }
subscription-letter-code = { $office }: { $code } là mã để nhận tin, có hiệu lực 24 giờ. Nếu bạn không yêu cầu, không cần làm gì. Cũng có thể trả lời tại đây:
    { $link }
subscription-letter-known = { $office }: Có người yêu cầu gửi tin về “{ $topic }” đến địa chỉ này. Bạn đang nhận rồi; không có gì thay đổi.
subscription-letter-news = { $office }: Có nội dung mới trong “{ $topic }”.
    { $address }
subscription-letter-matter = { $office }: { $topic }: hiện là “{ $stage }”.
    { $address }
subscription-letter-last = { $office }: { $topic }: hiện là “{ $stage }”. Đây là tin cuối cùng; địa chỉ của bạn đã bị xóa.
    { $address }
subscription-letter-renew = { $office }: Tin về “{ $topic }” kết thúc vào { $day }. Để nhận thêm một năm, hãy mở đường dẫn và bấm nút.
    { $link }
subscription-leave = Ngừng nhận tin: { $link }
