### Subscribing by e-mail or text message: the pages, and the letters themselves.

subscription-link = メールまたはSMSで受け取る
subscription-link-mail = メールで受け取る
subscription-only-then = お知らせを希望した方だけが宛先を残します。宛先は暗号化して保管し、終わると削除します。

## Asking, one question a page

subscription-title = お知らせを受け取る
subscription-what = 何のお知らせを受け取りますか？
subscription-what-hint = 新しいことがあったときに、選んだことについてだけお送りします。
subscription-matter-hint = 進み具合が変わるとお知らせします。最後の変化のあと、お知らせは終わります。
subscription-answers-of = 回答例：{ $category }
subscription-choose = いずれかを選んでください
subscription-unavailable = この機関はまだお知らせを送っていません。公開した内容はフィードリーダーで購読できます。
subscription-back = 戻る
subscription-where = どこにお送りしますか？
subscription-where-odd = name@example.org のようなメールアドレス、または携帯電話番号を書いてください
subscription-where-odd-mail = name@example.org のようなメールアドレスを書いてください
subscription-contact = メールアドレスまたは携帯電話番号
subscription-contact-mail = メールアドレス
subscription-contact-hint = 外国の番号は + と国番号から始めてください。
subscription-check = これでよろしいですか？
subscription-about = 内容
subscription-first = まずこの宛先に、受け取るかどうかを尋ねます。24時間以内に「はい」がなければ削除します。
subscription-kept = 宛先は暗号化して保管し、このお知らせだけに使い、どの届け出とも結び付けません。どのお知らせからもボタン一つで終了でき、宛先はすぐに削除されます。
subscription-until-done = 件が終わると最後に一度お知らせし、宛先を削除します。長くても一年です。
subscription-until-year = 一年たつと終わります。希望すればもう一年続けられます。
subscription-agree = はい、この宛先に尋ねてください
subscription-sent = あと一歩です
subscription-sent-mail = メールを送りました。中のリンクを開いて「はい」を押してください。
subscription-sent-text = 六桁の数字をSMSで送りました。ここに入力してください。
subscription-sent-none = 届かないときは迷惑メールを確かめ、入力に誤りがないか見て、十分後にもう一度お試しください。
subscription-sent-none-text = 届かないときは番号に誤りがないか確かめ、十分後にもう一度お試しください。
subscription-again = 別の宛先にする
subscription-code = 六桁の数字
subscription-code-wrong = 数字が違うか、もう使えません。最も新しいSMSをご覧ください。
subscription-code-send = 確認する
subscription-done = お知らせをお送りします
subscription-done-more = どのお知らせにも、終了のためのリンクがあります。
subscription-ended = お知らせはもう届きません
subscription-ended-more = このリンクに当たる宛先はありません。あった場合は削除済みです。

## Where the link of a letter leads

subscription-confirm = このお知らせを受け取りますか？
subscription-confirm-yes = はい、送ってください
subscription-confirm-no = いいえ、宛先を削除
subscription-end-ask = お知らせを終わりにしますか？
subscription-until = 遅くとも{ $day }まで届きます。
subscription-end = 終了して宛先を削除
subscription-renew = もう一年受け取る

## Letters

subscription-subject = { $office }：{ $topic }
subscription-letter-confirm = { $office }：「{ $topic }」のお知らせを受け取りますか？24時間以内にこのリンクを開いて「はい」を押してください。お心当たりがなければ何もしないでください。宛先は削除されます。
    { $link }
subscription-letter-code = { $office }：お知らせの確認番号は { $code } です（24時間有効）。お心当たりがなければ何もしないでください。こちらでも「はい」か「いいえ」を選べます。
    { $link }
subscription-letter-known = { $office }：この宛先に「{ $topic }」のお知らせの申し込みがありました。すでにお送りしており、何も変わりません。
subscription-letter-news = { $office }：「{ $topic }」に新しい内容があります。
    { $address }
subscription-letter-matter = { $office }：{ $topic }：現在「{ $stage }」です。
    { $address }
subscription-letter-last = { $office }：{ $topic }：現在「{ $stage }」です。これが最後のお知らせです。宛先は削除しました。
    { $address }
subscription-letter-renew = { $office }：「{ $topic }」のお知らせは{ $day }に終わります。もう一年受け取るには、このリンクを開いてボタンを押してください。
    { $link }
subscription-leave = お知らせの終了：{ $link }
