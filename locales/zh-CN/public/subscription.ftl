### Subscribing by e-mail or text message: the pages, and the letters themselves.

subscription-link = 用邮件或短信接收消息
subscription-link-mail = 用邮件接收消息
subscription-only-then = 只有要求接收消息的人才会留下地址；地址加密保存，消息结束时删除。

## Asking, one question a page

subscription-title = 接收消息
subscription-what = 您想知道哪方面的消息？
subscription-what-hint = 有了新情况才发，只发您选的这一项。
subscription-matter-hint = 办理进度有变化时发给您；最后一次变化之后，消息自动结束。
subscription-answers-of = 典型答复：{ $category }
subscription-choose = 请选一项
subscription-unavailable = 本机关还没有开通消息发送。公开的内容可以用订阅软件关注。
subscription-back = 返回
subscription-where = 消息发到哪里？
subscription-where-odd = 请填写电子邮箱（例如 name@example.org）或者手机号码
subscription-where-odd-mail = 请填写电子邮箱，例如 name@example.org
subscription-contact = 电子邮箱或手机号码
subscription-contact-mail = 电子邮箱
subscription-contact-hint = 境外号码请以 + 和国家（地区）代码开头。
subscription-check = 这样对吗？
subscription-about = 内容
subscription-first = 我们先问这个地址要不要接收。24 小时内没有确认，地址就会删除。
subscription-kept = 您的地址加密保存，只用来发这些消息，不与任何诉求关联。每条消息里都有链接，按一下就结束，地址随即删除。
subscription-until-done = 这件事办完后再发最后一条，随后删除地址；最长保留一年。
subscription-until-year = 一年后自动结束；想继续，到期前可以延长一年。
subscription-agree = 对，请向这个地址确认
subscription-sent = 还差一步
subscription-sent-mail = 我们发出了一封邮件。请打开里面的链接，确认接收。
subscription-sent-text = 我们发出了一条短信，里面有六位数字。请填在这里。
subscription-sent-none = 没有收到？请看看垃圾邮件，检查地址有没有写错，十分钟后可以再试。
subscription-sent-none-text = 没有收到？请检查号码有没有写错，十分钟后可以再试。
subscription-again = 换一个地址
subscription-code = 六位数字
subscription-code-wrong = 数字不对，或者已经失效。请看最新的一条短信。
subscription-code-send = 确认
subscription-done = 以后会发消息给您
subscription-done-more = 每条消息里都有结束的链接。
subscription-ended = 不会再有消息
subscription-ended-more = 这个链接没有对应的地址；原来有的话，已经删除。

## Where the link of a letter leads

subscription-confirm = 您要接收这些消息吗？
subscription-confirm-yes = 要，请发给我
subscription-confirm-no = 不要，删除地址
subscription-end-ask = 结束这些消息？
subscription-until = 最晚到{ $day }为止。
subscription-end = 结束并删除地址
subscription-renew = 再接收一年

## Letters

subscription-subject = { $office }：{ $topic }
subscription-letter-confirm = { $office }：您要接收“{ $topic }”的消息吗？请在 24 小时内打开链接确认。如果不是您本人要求的，不用理会，地址会自动删除。
    { $link }
subscription-letter-code = { $office }：您的验证码是 { $code }，24 小时内有效。如果不是您本人要求的，不用理会。也可以打开链接确认或拒绝：
    { $link }
subscription-letter-known = { $office }：有人为这个地址要求接收“{ $topic }”的消息。您已经在接收，没有任何变化。
subscription-letter-news = { $office }：“{ $topic }”有新内容。
    { $address }
subscription-letter-matter = { $office }：{ $topic }，现在是“{ $stage }”。
    { $address }
subscription-letter-last = { $office }：{ $topic }，现在是“{ $stage }”。这是最后一条消息，您的地址已经删除。
    { $address }
subscription-letter-renew = { $office }：“{ $topic }”的消息到{ $day }结束。想再接收一年，请打开链接并按下按钮。
    { $link }
subscription-leave = 结束消息：{ $link }
