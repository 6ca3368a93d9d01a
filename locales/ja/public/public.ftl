### Words of the home page, and those all forms share.

## Home

home-title = ホーム
home-heading = 困りごとをお聞かせください。一件ずつ、回答まで見届けます。
home-lead = 問い合わせ、相談、苦情、通報、提案、称賛を、ここから送れます。記録して担当の機関に渡し、いつまでに回答するかをお伝えします。
home-danger = 今、危険な状況ですか。
home-danger-numbers = 入力せず、すぐにお電話ください。110（警察）、119（消防）、120（救急）、122（交通事故）。
home-file = 申し出る
home-file-hint = 約 2 分、質問は六つ。匿名でもかまいません。途中でやめても、下書きは三日間残ります。
home-draft = 前回の続きを入力する
home-ask = まず答えを探す
home-ways = ほかにできること
home-topics-hint = みなさんに尋ねている問いに提案する
home-reception-hint = 責任者の面会日を予約する
home-answers-hint = ほかの人の質問と、その回答
home-track = 進み具合を見る
home-track-hint = 受付票にある受付番号と照会コードが必要です。
home-how = 送信した後の流れ
home-how-say = すぐに受付票が出ます
home-how-say-text = 受付番号、照会コード、回答の最終期限と、その数え方が書かれています。
home-how-unit = 一つの機関が責任をもちます
home-how-unit-text = どこに渡っても、今どこが担当しているかがわかります。機関どうしで差し戻しがあっても、期限を数え直すことはありません。
home-how-date = 期限までに回答します
home-how-date-text = 遅れたときは、遅れたと示します。日付を書き換えることはありません。延長には事前の承認が必要で、理由と新しい日付をお知らせします。
home-how-rate = 対応の良し悪しは、あなたが決めます
home-how-rate-text = 伺うのは二つだけ。解決したか、満足したか。答えをあらかじめ選んでおくことはありません。
home-questions = 先にご覧ください
home-questions-all = すべての質問
home-phone = インターネットが使いにくいときは、いつでも { $hotline } にお電話ください。

## Shared by forms

form-faults = もう一度ご確認いただきたいところがあります
form-optional = 任意
