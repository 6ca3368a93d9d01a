### Subscribing by e-mail or text message: the pages, and the letters themselves.

subscription-link = 이메일이나 문자로 소식 받기
subscription-link-mail = 이메일로 소식 받기
subscription-only-then = 소식을 신청한 분만 주소를 남깁니다. 주소는 암호화하여 보관하고 소식이 끝나면 삭제합니다.

## Asking, one question a page

subscription-title = 소식 받기
subscription-what = 어떤 소식을 받으시겠습니까?
subscription-what-hint = 새로운 것이 있을 때, 고르신 것에 대해서만 보냅니다.
subscription-matter-hint = 진행 상황이 바뀌면 보냅니다. 마지막 변화 뒤에는 소식이 끝납니다.
subscription-answers-of = 대표 답변: { $category }
subscription-choose = 하나를 고르십시오
subscription-unavailable = 이 기관은 아직 소식을 보내지 않습니다. 공개 내용은 피드 리더로 구독할 수 있습니다.
subscription-back = 뒤로
subscription-where = 어디로 보낼까요?
subscription-where-odd = name@example.org 같은 이메일 주소나 휴대전화 번호를 적으십시오
subscription-where-odd-mail = name@example.org 같은 이메일 주소를 적으십시오
subscription-contact = 이메일 주소 또는 휴대전화 번호
subscription-contact-mail = 이메일 주소
subscription-contact-hint = 다른 나라의 번호는 +와 국가 번호로 시작합니다.
subscription-check = 맞습니까?
subscription-about = 내용
subscription-first = 먼저 이 주소에 받을지 묻습니다. 24시간 안에 확인이 없으면 삭제합니다.
subscription-kept = 주소는 암호화하여 보관하고 이 소식에만 쓰며 어떤 민원과도 연결하지 않습니다. 모든 소식의 링크에서 한 번 눌러 끝낼 수 있고, 주소는 바로 삭제됩니다.
subscription-until-done = 일이 끝나면 마지막으로 한 번 보내고 주소를 삭제합니다. 길어도 1년입니다.
subscription-until-year = 1년 뒤에 끝납니다. 원하시면 1년 더 받을 수 있습니다.
subscription-agree = 예, 이 주소에 물어보십시오
subscription-sent = 한 단계 남았습니다
subscription-sent-mail = 이메일을 보냈습니다. 그 안의 링크를 열고 '예'를 누르십시오.
subscription-sent-text = 여섯 자리 숫자를 문자로 보냈습니다. 여기에 적으십시오.
subscription-sent-none = 오지 않았습니까? 스팸함을 보고 적은 내용을 확인한 뒤 10분 후에 다시 시도하십시오.
subscription-sent-none-text = 오지 않았습니까? 적은 번호를 확인한 뒤 10분 후에 다시 시도하십시오.
subscription-again = 다른 주소 쓰기
subscription-code = 여섯 자리 숫자
subscription-code-wrong = 숫자가 맞지 않거나 더는 쓸 수 없습니다. 가장 최근 문자를 보십시오.
subscription-code-send = 확인
subscription-done = 소식을 보내 드립니다
subscription-done-more = 모든 소식에 끝내는 링크가 있습니다.
subscription-ended = 더는 소식이 가지 않습니다
subscription-ended-more = 이 링크에 해당하는 주소가 없습니다. 있었다면 삭제되었습니다.

## Where the link of a letter leads

subscription-confirm = 이 소식을 받으시겠습니까?
subscription-confirm-yes = 예, 보내 주십시오
subscription-confirm-no = 아니요, 주소를 삭제합니다
subscription-end-ask = 이 소식을 끝내시겠습니까?
subscription-until = 늦어도 { $day }까지 보내 드립니다.
subscription-end = 끝내고 주소 삭제
subscription-renew = 1년 더 받기

## Letters

subscription-subject = { $office }: { $topic }
subscription-letter-confirm = { $office }: '{ $topic }' 소식을 받으시겠습니까? 24시간 안에 이 링크를 열고 '예'를 누르십시오. 신청하지 않으셨다면 그대로 두십시오. 주소는 삭제됩니다.
    { $link }
subscription-letter-code = { $office }: 소식 확인 번호는 { $code }이며 24시간 동안 쓸 수 있습니다. 신청하지 않으셨다면 그대로 두십시오. 여기에서도 답할 수 있습니다.
    { $link }
subscription-letter-known = { $office }: 이 주소로 '{ $topic }' 소식 신청이 있었습니다. 이미 받고 계시며 바뀐 것은 없습니다.
subscription-letter-news = { $office }: '{ $topic }'에 새 내용이 있습니다.
    { $address }
subscription-letter-matter = { $office }: { $topic }: 현재 '{ $stage }'.
    { $address }
subscription-letter-last = { $office }: { $topic }: 현재 '{ $stage }'. 마지막 소식입니다. 주소는 삭제했습니다.
    { $address }
subscription-letter-renew = { $office }: '{ $topic }' 소식은 { $day }에 끝납니다. 1년 더 받으려면 이 링크를 열고 단추를 누르십시오.
    { $link }
subscription-leave = 소식 끝내기: { $link }
