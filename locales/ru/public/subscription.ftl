### Subscribing by e-mail or text message: the pages, and the letters themselves.

subscription-link = Получать сообщения по почте или SMS
subscription-link-mail = Получать сообщения по почте
subscription-only-then = Адрес оставляет только тот, кто просит о сообщениях; он хранится зашифрованным и удаляется, когда сообщения прекращаются.

## Asking, one question a page

subscription-title = Получать сообщения
subscription-what = О чём вы хотите узнавать?
subscription-what-hint = Мы пишем, когда есть новое, и только о том, что вы выбрали.
subscription-matter-hint = Мы пишем, когда дело продвигается. После последнего изменения сообщения прекращаются.
subscription-answers-of = Типовые ответы: { $category }
subscription-choose = Выберите что-нибудь одно
subscription-unavailable = Эта служба пока не рассылает сообщений. За её публикациями можно следить по ленте.
subscription-back = Назад
subscription-where = Куда писать?
subscription-where-odd = Укажите адрес электронной почты, например name@example.org, или номер мобильного телефона
subscription-where-odd-mail = Укажите адрес электронной почты, например name@example.org
subscription-contact = Электронная почта или мобильный телефон
subscription-contact-mail = Электронная почта
subscription-contact-hint = Номер другой страны начинается с + и кода страны.
subscription-check = Всё верно?
subscription-about = О чём
subscription-first = Сначала мы спросим у адреса согласия. Без ответа «да» в течение 24 часов он удаляется.
subscription-kept = Ваш адрес хранится зашифрованным, служит только для этих сообщений и не связывается ни с одним обращением. В каждом сообщении есть ссылка, по которой всё прекращается одним нажатием; адрес сразу удаляется.
subscription-until-done = Когда дело завершится, мы напишем в последний раз и удалим адрес, самое позднее через год.
subscription-until-year = Через год сообщения прекращаются, если вы не захотите продлить их ещё на год.
subscription-agree = Да, спросить у этого адреса
subscription-sent = Остался один шаг
subscription-sent-mail = Мы отправили письмо. Откройте ссылку в нём и ответьте «да».
subscription-sent-text = Мы отправили SMS с шестью цифрами. Введите их здесь.
subscription-sent-none = Ничего не пришло? Проверьте папку со спамом и то, что вы ввели, и попробуйте снова через десять минут.
subscription-sent-none-text = Ничего не пришло? Проверьте номер, который вы ввели, и попробуйте снова через десять минут.
subscription-again = Указать другой адрес
subscription-code = Шесть цифр
subscription-code-wrong = Цифры неверны или уже недействительны. Посмотрите последнее сообщение.
subscription-code-send = Подтвердить
subscription-done = Вы будете получать сообщения
subscription-done-more = В каждом сообщении есть ссылка, чтобы их прекратить.
subscription-ended = Сообщений больше не будет
subscription-ended-more = Для этой ссылки нет адреса; если он был, он удалён.

## Where the link of a letter leads

subscription-confirm = Вы хотите получать эти сообщения?
subscription-confirm-yes = Да, пишите мне
subscription-confirm-no = Нет, удалить адрес
subscription-end-ask = Прекратить эти сообщения?
subscription-until = Они приходят самое позднее до { $day }.
subscription-end = Прекратить и удалить адрес
subscription-renew = Продлить ещё на год

## Letters

subscription-subject = { $office }: { $topic }
subscription-letter-confirm = { $office }: хотите получать сообщения на тему «{ $topic }»? Откройте эту ссылку в течение 24 часов и ответьте «да». Если вы об этом не просили, ничего не делайте; адрес будет удалён.
    { $link }
subscription-letter-code = { $office }: { $code } — код для ваших сообщений, действует 24 часа. Если вы об этом не просили, ничего не делайте. Ответить «да» или «нет» можно и здесь:
    { $link }
subscription-letter-known = { $office }: кто-то запросил для этого адреса сообщения на тему «{ $topic }». Вы их уже получаете; ничего не изменилось.
subscription-letter-news = { $office }: новое в разделе «{ $topic }».
    { $address }
subscription-letter-matter = { $office }: { $topic }: сейчас «{ $stage }».
    { $address }
subscription-letter-last = { $office }: { $topic }: сейчас «{ $stage }». Это последнее сообщение; ваш адрес удалён.
    { $address }
subscription-letter-renew = { $office }: сообщения на тему «{ $topic }» прекращаются { $day }. Чтобы получать их ещё год, откройте ссылку и нажмите кнопку.
    { $link }
subscription-leave = Прекратить сообщения: { $link }
