### Requests about one's own data: copy, correction, erasing, explanation.

rights-title = 私の個人情報
rights-lead = こちらで保存しているあなたの情報の写しを求める、誤りを直す、削除を求める、使い方の説明を求める、のいずれもできます。{ $days } 営業日以内にお答えし、回答はこのページに表示します。
rights-ask = 何をお望みですか
rights-words = 説明
rights-words-hint = ご自分の言葉でお書きください。たとえば、どこが間違っていて、正しくは何か。
rights-instead = 名前、電話番号、メールアドレス、住所を直す
rights-instead-hint = 「訂正・追加」を選んだときだけ使います。直すところだけ入力してください。空欄は変わりません。
rights-address = 住所
rights-id-number = 証明書の番号
rights-send = 送信
rights-missing = 何をお望みかを選んでください。
rights-correction-missing = 直すところを書くか、新しい名前、電話番号、メールアドレス、住所を入力してください。
rights-done-asked = ご請求を受け取りました。
rights-done-withdrawn = 取り下げました。
rights-asked-on = { $when } に請求
rights-due = 遅くとも { $end } までに回答します。
rights-why = この日付の数え方
rights-answer = 回答
rights-ground = { $ground }（{ $article }）
rights-refused-help = ご納得いただけないときは、ホットラインにお電話いただくか、法律に基づいて人民法院（裁判所）に訴えを起こすことができます（中国個人情報保護法 第50条）。
rights-copy-open = 私の情報を見る
rights-copy-json = 機械で読めるファイル（JSON）をダウンロード
rights-withdraw = この請求を取り下げる
rights-back = 私の個人情報に戻る

## What for

data-right-copy = 閲覧・写し
data-right-correction = 訂正・追加
data-right-erasure = 削除
data-right-restriction = 利用の制限
data-right-explanation = 説明
rights-hint-copy = このお申し出に保存されている私の情報を、すべてください。
rights-hint-correction = 間違いや足りないところがあります。
rights-hint-erasure = 私の名前、連絡先、書いた内容、添付ファイルを削除してください。処理の経過と回答は残りますが、あなたの書いた言葉は含まれません。削除すると元に戻せません。
rights-hint-explanation = なぜ集め、どう使い、誰に見せるのかを説明してください。
rights-erasure-now-still-open = このお申し出は処理中のため、今は削除できません。削除すると、処理を続けられなくなるからです。先にお申し出を取り下げるか、処理が終わって保存期間が過ぎてから、もう一度ご請求ください。
rights-erasure-now-must-be-kept = このお申し出は保存が義務づけられた期間中のため、今は削除できません。ご請求いただくと、連絡先は使わなくなり、職員も見られなくなります。義務として保存だけを続けます。
rights-erasure-now-on-hold = このお申し出は証拠として保存する必要があるため、今は削除できません。ご請求いただくと、連絡先は使わなくなり、職員も見られなくなります。義務として保存だけを続けます。

## Where it stands

rights-standing-waiting = 処理待ち
rights-standing-taken = 処理中
rights-standing-granted = 認められました
rights-standing-refused = 認められませんでした
rights-standing-withdrawn = 取り下げ済み
rights-standing-late = 期限超過

## Grounds

rights-ground-still-open = お申し出はまだ処理中で、目的が達成されていません
rights-ground-must-be-kept = 法定の保存期間が終わっていません。連絡先の使用は停止し、保存だけを行っています
rights-ground-on-hold = 証拠として保存する必要があります。連絡先の使用は停止し、保存だけを行っています
rights-ground-secrecy = 法律が秘密を求めているか、お知らせすると職務の妨げになります
rights-ground-accurate = 今の内容は正確です
rights-ground-of-others = ほかの人の情報が漏れてしまいます
rights-article-still-open = 中国個人情報保護法 第47条第1項
rights-article-must-be-kept = 中国個人情報保護法 第47条第2項
rights-article-on-hold = 中国個人情報保護法 第47条第2項
rights-article-secrecy = 中国個人情報保護法 第18条、第35条、第45条
rights-article-accurate = 中国個人情報保護法 第46条
rights-article-of-others = 中国個人情報保護法 第44条、中国民法典 第1034条

## Not done

rights-fault-not-the-requester = 請求と取り下げができるのは、申出人ご本人だけです。
rights-fault-may-not-settle = あなたの役割では、個人情報の請求を処理できません。その権限のある人に依頼してください。
rights-fault-asked-already = 同じ請求をすでに受け取り、処理しています。もう一度請求する必要はありません。
rights-fault-not-open = この請求はすでに結果が出ているか、取り下げられています。
rights-fault-not-taken = 先に担当を引き受けてから、回答してください。
rights-fault-taken-already = すでにほかの人が処理しています。
rights-fault-wrong-ground = この請求に合う理由を選んでください。
rights-fault-may-not-erase = 今は削除できません。お申し出が処理中か、保存を求められているか、保存期間が終わっていないためです（中国個人情報保護法 第47条）。理由を選んで不承認にすると、連絡先の使用は停止します。
rights-fault-words-missing = 回答を入力してください。申出人が読みます。

## The copy

rights-copy-title = 私の情報
rights-copy-lead = お申し出 { $number } に保存されているあなたの情報です。{ $when } に作成しました。印刷できます。
rights-copy-contact = 名前と連絡先
rights-copy-none = 保存していません。
rights-copy-asked = 個人情報に関する請求
rights-copy-note = このページを開くたびに、記録が残ります。職員の内部の記録は含まれません。お知りになりたいときは、「説明」を請求できます。
