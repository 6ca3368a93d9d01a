### Pages shown when something went wrong: what happened, and what to do next.

## Shared

error-home = ホームに戻る
error-source = 根拠：
error-status = エラーコード

## Each kind: title, text, what to do

error-not-found = ページが見つかりません
error-not-found-text = アドレスが間違っているか、ページがなくなった可能性があります。
error-not-found-help = ホームからやり直すか、{ $hotline } にお電話ください。
error-forbidden = 今はこのページを見られません
error-forbidden-text = お申し出を見るには、受付番号と照会コードが必要です。職員用画面を使うには、その役割が必要です。
error-forbidden-help = 受付番号と照会コードは受付票に書かれています。受付票が見つからないときは、{ $hotline } にお電話ください。
error-foreign-form = この入力は受け付けられませんでした
error-foreign-form-text = 別のサイトから送られたものです。あなたを守るため、このサイトのページで入力されたものだけを受け付けています。
error-foreign-form-help = お手数ですが、ホームから入り直して、もう一度入力してください。
error-unreadable = 送信された内容を読み取れませんでした
error-unreadable-text = 内容が欠けているか、形式が正しくありません。下書きは残っています。
error-unreadable-help = 前のページに戻って、もう一度お試しください。うまくいかないときは、{ $hotline } にお電話ください。
error-too-large = サイズが大きすぎます
error-too-large-text = ファイルは1つ 10 MB まで、一度に 5 つまでです。
error-too-large-help = 前のページに戻って小さいファイルを選ぶか、先に文章だけを送り、資料は後から追加してください。入力した内容は残っています。
error-too-many = 少し待ってからお試しください
error-too-many-text = 短い時間に操作が繰り返されました。{ $seconds } 秒後にもう一度お試しください。
error-too-many-help = 照会コードを他人に推測されないための仕組みです。お急ぎのときは、{ $hotline } にお電話ください。
error-sign-in = ログインしてください
error-sign-in-text = ログインしていないか、ログインの有効期限が切れています。
error-sign-in-help = ログインすると、元のページに戻ります。
error-refused = 今はこの操作ができません
error-refused-help = これは誤りだと思われるときは、{ $hotline } にお電話ください。
error-stale = この件の状況が変わりました
error-stale-text = 入力されている間に別の処理が行われたため、今回は送信されていません。
error-stale-help = 前のページに戻って再読み込みし、何が変わったかを確かめてから、送信するかどうかをお決めください。入力した文章は前のページに残っています。
error-key-reused = この入力はすでに送信されています
error-key-reused-text = 同じ画面から以前に別の内容が送信されているため、今回は処理していません。
error-key-reused-help = 進み具合のページで、前の内容が届いているかをご確認ください。
error-fault = こちら側で障害が起きました
error-fault-text = あなたのせいではありません。下書きは残っており、送信済みの内容も失われません。
error-fault-help = 数分後にもう一度お試しください。お急ぎのときは、{ $hotline } にお電話ください。
