### Tracking: at which step, with whom, by which day, and what can be done now.

## Number and query code

track-ask = 進み具合を見る
track-ask-lead = 受付番号と照会コードは、受付票に書かれています。
track-number-hint = 例：{ $sample }。空白、ハイフン、大文字と小文字の違いは気にしなくて結構です。
track-code-hint = 10 文字の英数字です。
track-open = 見る
track-number-missing = 受付番号を入力してください
track-number-shape = 受付番号が足りません。受付票と見比べてください
track-number-check = 受付番号のどこか一文字が違うか、二文字が入れ替わっています。一文字ずつ確かめてください
track-code-missing = 照会コードを入力してください
track-wrong = 受付番号と照会コードが合いません。確かめて、もう一度お試しください
track-lost = 受付票が見つからないときは、{ $hotline } にお電話ください。ご本人と確認できれば、お調べします。

## At which step

track-head-registered = 受け付けました。確認中です
track-head-awaiting-material = あなたからの追加を待っています
track-head-to-dispatch = 確認が済み、担当を決めています
track-head-dispatched = 担当機関に渡しました
track-head-sent-back = 担当を決め直しています
track-head-handling = 処理中です
track-head-drafted = 処理が済み、回答を審査しています
track-head-approved = 回答が承認され、まもなくお届けします
track-head-replied = 回答しました
track-head-rework = もう一度処理しています
track-head-to-close = 回答しました
track-head-closed = 終了しました
track-head-archived = 終了し、保管しました
track-head-merged = 同じ内容の別の件とまとめて処理しています
track-head-handed-over = 緊急の窓口に引き継ぎました
track-head-declined = このホットラインでは扱えない内容です
track-head-withdrawn = あなたが取り下げました

## By which day

track-due = 遅くとも { $end } までに回答します
track-due-today = 今日（{ $end }）までに回答します
track-late = { $end } までに回答するはずでしたが、{ $late }遅れています
track-paused = 待っている間は期限の計算を止めます。元の期限は { $end } です
track-answered-in-time = { $when } に回答（期限 { $end } 以内）
track-answered-late = { $when } に回答（期限 { $end } を超過）
track-why = なぜこの日なのか

## With whom

track-who-unit = { $unit }が担当しています。
track-who-support = { $units }が協力しています。
track-who-intake = 今は、ホットラインの受付係が確認しています。
track-who-dispatch = 今は、ホットラインの割り当て係が扱っています。
track-who-follow-up = 今は、ホットラインの事後確認係が扱っています。
track-who-supervision = 今は、ホットラインの監督係が扱っています。受付や割り当てとは別の係です。
track-the-hotline = ホットライン

## Answers, questions, grounds

track-question = 追加のお願い
track-question-of = { $unit }からの追加のお願い
track-question-until = { $end } までに追加してください。追加がないときは、今ある内容で進めます。
track-question-late = 追加の期限 { $end } は過ぎましたが、今からでも追加できます。
track-reply = 回答
track-reply-of = { $unit }の回答
track-reply-note = { $when } に送付。処理の結果（担当機関の記入）：{ $outcome }。
track-why-open = あなたのご質問
track-why-open-note = { $when } に質問。説明する側：{ $whom }。説明はここに表示されます。
track-explained-of = 理由の説明（{ $unit }）
track-explained-note = { $when } に説明。{ $asked } のご質問：{ $question }
track-declined = 受理できない理由
track-ground = { $name }。{ $guidance }（{ $article }）
track-handed-over = 引き継ぎ先

## Rest of the page

track-can = 今できること
track-nothing = いまお願いすることはありません。状況が変わったら、新しくお寄せいただくか、{ $hotline } にお電話ください。
track-so-far = これまでの経過
track-asked = お申し出の内容
track-files = 送信したファイル
track-notices = あなたへのお知らせ
track-notice-sent = { $when } に送信済み
track-notice-waiting = 送信待ち
track-notice-refused = 届きませんでした：この宛先では受け取れません
track-receipt = 受付票をもう一度見る
track-follow = 進み具合だけを見るアドレスとフィード
track-back = 進み具合に戻る
track-not-now = 今はしない
track-area = { $division }{ $place }

## What can be done

track-offer-add-material = 事情や写真を追加する
track-offer-add-material-hint = 担当機関に届き、経過に残ります
track-offer-rate = 評価する
track-offer-rate-hint = 質問は二つ：解決したか、満足したか
track-offer-rate-until = 質問は二つ、{ $until } まで
track-offer-ask-why = 理由を尋ねる
track-offer-ask-why-hint = 回答や決定の理由が分からないとき、回答や決定をした側が説明します
track-offer-reopen = 新しい事情があるので、再開を求める
track-offer-reopen-hint = 回答の期限を数え直します
track-offer-remind = 催促する
track-offer-remind-hint = あなたが待っていることを担当者に伝え、経過に残します
track-offer-withdraw = 取り下げる
track-offer-withdraw-hint = もう処理が必要ないとき

track-done-add-material = 追加の内容を受け取りました。
track-done-rate = 評価を受け取りました。ありがとうございます。
track-done-ask-why = ご質問を受け付けました。説明があればお知らせし、このページに表示します。
track-done-reopen = 処理を再開しました。期限は次のとおりです。
track-done-remind = 催促しました。
track-done-withdraw = 取り下げました。

track-add-lead = 新しい事情、写真、領収書など、何でも追加できます。前に書いたことを繰り返す必要はありません。
track-add-note = 追加の内容
track-add-missing = ひとこと書くか、ファイルを選んでください
track-add-again = ほかのファイルに問題はありませんが、もう一度選び直してください
track-add-send = 追加を送信

track-remind-lead = 催促は経過に残り、担当機関にすぐ伝わります。期限は変わらず、あなたに不利になることもありません。
track-remind-note = 伝えたいこと
track-remind-send = 催促する

track-withdraw-lead = 取り下げると、処理も回答も行いません。これまでの経過は残ります。後からもう一度送ることもできます。
track-withdraw-note = 取り下げの理由
track-withdraw-send = 取り下げる

track-reopen-lead = 終了した件でも、新しい事実があれば、もう一度処理できます。期限は数え直します。
track-reopen-note = 新しい事情
track-reopen-missing = 新しい事情を入力してください
track-reopen-send = 再開を求める

track-ask-why-lead = 回答や決定をした機関またはホットラインが、理由を説明します。苦情の申し立てではありません。進み具合も期限も変わらず、あなたに不利になることもありません。質問は一度に一つです。
track-ask-why-note = 説明してほしいこと
track-ask-why-missing = 説明してほしいことを入力してください
track-ask-why-send = 理由を尋ねる
