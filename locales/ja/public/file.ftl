### Each step of filing a request, and the uploading of files.

## Every step

file-back = 戻る
file-next = 次へ
file-step = { $of } ステップ中 { $number }
file-kept = 入力した内容は三日間、自動で保存されます。見られるのはこの端末だけです。送信するまで、いつでも直せます。

## Danger

file-danger-hint = 火事、ガスのにおい、けが人、今起きている犯罪など。
file-danger-yes-hint = まず、かけるべき電話番号をお伝えします
file-danger-title = 先にお電話ください
file-danger-call = 入力するより電話のほうがずっと早く届きます。番号を押すと発信できます：
file-danger-then = 安全が確保された後でも、この件を記録に残せます。
file-danger-go-on = 電話をかけたので、続ける

## Kind

file-kind = どのようなご用件ですか。
file-kind-hint = いちばん近いものを選んでください。違っていても、職員が直します。
file-kind-missing = ご用件を選んでください
file-kind-inquiry = 知りたいことがある
file-kind-inquiry-hint = 問い合わせ：居住証はどう申請する？この補助金は受けられる？
file-kind-help = 困りごとを解決してほしい
file-kind-help-hint = 相談：街灯が消えている、水道管が漏れている、階段に物が置かれている
file-kind-complaint = サービスや行政に不満がある
file-kind-complaint-hint = 苦情：夜間工事の騒音、窓口のたらい回し、不当な料金
file-kind-report = 違法な行為を知らせたい
file-kind-report-hint = 通報：無許可営業、違法建築、汚水の不法排出
file-kind-suggestion = 提案したい
file-kind-suggestion-hint = 提案：この交差点に信号機をつけてほしい
file-kind-praise = お礼や称賛を伝えたい
file-kind-praise-hint = よい働きをした人や機関を、みんなに知らせたい

## Matter

file-matter = 何がありましたか。
file-matter-inquiry = 知りたいことをお書きください。どなたのことか、手続きがどこまで進んでいるかを書くと、より的確にお答えできます。
file-matter-help = 何が壊れているのか、何が足りないのか、誰が困っているのか、どう解決してほしいのかをお書きください。
file-matter-complaint = いきさつをお書きください。何が、いつあったか、すでにどこに相談したか、どう解決してほしいか。
file-matter-report = 見たことをお書きください。誰が、どこで、何をしたか、何が証拠になるか。
file-matter-suggestion = 今どうなっていて、どう変えるとよいかをお書きください。
file-matter-praise = 誰が何をしたかをお書きください。
file-text-missing = 何があったかを入力してください
file-text-long = { $most } 文字までです。今は { $over } 文字多くなっています。内容は残っていますので、短くしてください
file-text-most = { $most } 文字まで。
file-files-later = 写真や資料は、送信する前に追加できます。
file-subject = 何についてのことに近いですか。
file-subject-hint = お書きになった言葉を単語表と照らし合わせただけの候補です。選ぶと早く担当に届きます。選ばなくても、職員が必ず確認します。
file-subject-because = お書きになった言葉：{ $words }
file-subject-unknown = わからない
file-subject-unknown-hint = 職員が判断します。不利にはなりません。
file-occurred = いつからですか
file-occurred-hint = おおよそで結構です。例：昨夜の 11 時、先月から。
file-occurred-long = 時期は { $most } 文字までです
file-title = 件名
file-title-hint = ひとことで。書かないときは、最初の一文を件名にします。
file-title-long = 件名は { $most } 文字までです

## Place

file-place = 場所はどこですか。
file-place-hint = わかる範囲で結構です。場所に関係のないことなら、そのまま進んでください。
file-area = 区と地区（街道）
file-area-none = わからない、または場所に関係がない
file-area-whole = { $name }（地区はわからない）
file-area-unknown = 一覧から区か地区を選んでください
file-place-words = 詳しい場所
file-place-words-hint = 道路名と番地、団地名、交差点、近くの店など。
file-locate = いまいる場所を使う
file-locate-hint = 上の欄に書き込むだけです。あとで直したり消したりできます。
file-locate-waiting = 位置を調べています…
file-locate-failed = 位置がわかりませんでした。場所を言葉でお書きください。
file-locate-words = 位置 { $at }（誤差 約 { $metres } m）
file-place-long = 場所は { $most } 文字までです
file-about = どの機関に関することですか
file-about-hint = 選んだ機関自身には、この件を担当させません。わからなければ選ばなくて結構です。
file-about-none = わからない、または特定の機関のことではない
file-about-us = ホットライン
file-about-hotline = このホットライン自体
file-about-departments = 部局
file-about-districts = 各区
file-about-enterprises = 公共企業
file-about-streets = 地区（街道）と鎮
file-about-unknown = 一覧から機関を選んでください

## You

file-you = ご連絡先を教えてください。
file-you-hint = この件の処理と、その後の確認だけに使います。ふだんは隠し、ご連絡が必要なときにだけ表示します。
file-named = 連絡先を伝える
file-named-hint = 担当者が状況を確認でき、終わった後に結果を伺います。
file-anonymous = 匿名にする
file-anonymous-hint = あなたの情報は一切残しません。確認の連絡ができないため、内容がはっきりしないと進められないことがあります。回答は、受付番号と照会コードでご覧いただくだけです。
file-identity-missing = 連絡先を伝えるか、匿名にするかを選んでください
file-name = お名前（呼び名）
file-name-long = お名前は { $most } 文字までです
file-phone = 電話番号
file-phone-hint = 電話番号かメールアドレスの、少なくとも一つを入力してください。
file-phone-odd = 電話番号は、数字、空白、プラス、ハイフン、かっこだけで入力してください
file-email = メールアドレス
file-email-odd = メールアドレスは name@example.org のような形で入力してください
file-reach-missing = ご連絡できるよう、電話番号かメールアドレスを入力してください。残したくないときは、匿名を選んでください
file-confidential = 秘密にしてほしい
file-confidential-hint = 関係する機関にはこの件が届かず、誰が申し出たかもわかりません。

## Files

file-files = 写真と資料
file-files-hint = 写真、画面の画像、契約書、領収書などがあると、早く伝わります。なくてもかまいません。
file-files-choose = ファイルを選ぶ
file-files-photo = いま写真を撮る
file-files-done = 保存して戻る
file-files-drop = 削除
file-files-full = すでに 5 つのファイルがあります。入れ替えるときは、先に一つ削除してください。
upload-kinds = 5 つまで、それぞれ 10 MB 以内：写真（JPG、PNG、WebP、GIF）、PDF、Word、Excel、MP4 動画、MP3 音声。写真に含まれる位置情報と端末の情報は、自動で取り除きます。
upload-sending = 「{ $name }」：{ $percent }% 送信済み
upload-arrived = 「{ $name }」を受け取りました
upload-broken = 「{ $name }」は送れませんでした。通信が切れたかもしれません
upload-again = もう一度
upload-too-large = 「{ $name }」は 10 MB を超えているため、保存していません
upload-unknown-kind = 「{ $name }」は受け付けられない種類のため、保存していません
upload-damaged = 「{ $name }」は開けず、壊れている可能性があるため、保存していません
upload-infected = 「{ $name }」は安全検査で有害な内容が見つかったため、保存していません
upload-unchecked = 「{ $name }」は今、安全検査ができないため、保存していません。このまま進み、後で追加してください。
upload-too-many = ファイルは { $most } 個までです。超えた分は保存していません

## Check and send

file-check = 内容を確かめて送信してください
file-change = 直す
file-none = 入力なし
file-row-kind = 種類
file-row-matter = 内容
file-row-subject = 分野
file-row-place = 場所
file-row-about = 関係する機関
file-row-you = あなたについて
file-row-files = 写真と資料
file-check-due = 今送信すると、遅くとも { $end } までに回答します。
file-others = 近くで同じような報告があります
file-others-hint = 同じことなら、進み具合を追うだけでもかまいません。ご自分で出されても、きちんと対応します。
file-others-follow = 進み具合を追う
file-check-honest = 事実のとおりにお書きください。送信した後は書き直せませんが、追加はできます。
file-send = 送信する
