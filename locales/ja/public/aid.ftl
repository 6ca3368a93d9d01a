### Hardship aid: application, verification, decision, public notice, payment, review.

aid-title = 生活困窮支援
aid-lead = 生活に困っていて、こちらにお申し出をしている方、または以前お申し出をされた方は、支援を申請できます。
aid-never = 支援を受けるために、権利を手放す必要は一切ありません。
aid-never-help = 支援を申請しても受け取っても、お申し出の継続、再審査の申請、訴訟、苦情に影響はありません。今後は申し出ないと約束するよう求めるのは、誰であっても誤りです。そのようなことがあれば、お知らせください。
aid-for = 申請できる場合
aid-how = 手続きの流れ
aid-how-apply = ご本人が受付番号と照会コードで申請します。職員が代わりに記入することもできます。
aid-how-verify = 二人の職員が、それぞれ別に困窮の状況を確認します。
aid-how-decide = 審査会が、困窮の程度とその年の予算をもとに票決し、理由を示します。
aid-how-public = 決定は{ $days }日間公示します。公開するのは姓、お住まいの区、金額、使いみちだけです。
aid-how-pay = 公示が終わると、証票に基づいて支給します。その後、役に立ったかどうかを伺います。
aid-apply-by-track = 受付番号で申請する
aid-notices = 公示中
aid-notices-help = 公示の内容にご意見がある方は、公示期間中に{ $hotline }へお電話ください。
aid-no-notices = 現在、公示中のものはありません。
aid-initial = { $initial }某
aid-yuan = { $amount }元
aid-through = { $day }まで公示
aid-apply = 生活困窮支援を申請する
aid-what-for = 使いみち
aid-need = お困りの状況
aid-need-hint = 何に困っていて、どんな支援が必要かをお書きください。お申し出の内容を書く必要はありません。
aid-send = 申請する
aid-withdraw = 申請を取り下げる
aid-granted = { $amount }元の支援が決定
aid-reasons = 理由

## Where an application stands

aid-stage-applied = 確認待ち
aid-stage-verified = 審査待ち
aid-stage-granted = 公示待ち
aid-stage-announced = 公示中・支給待ち
aid-stage-paid = 支給済み
aid-stage-reviewed = 事後確認済み
aid-stage-refused = 不承認
aid-stage-closed = 終了
aid-stage-withdrawn = 取り下げ済み

## Not done

aid-fault-may-not-manage = あなたの役割では支援を扱えません。権限のある人に依頼してください。
aid-fault-may-not-apply = あなたの役割では代理申請ができません。権限のある人に依頼してください。
aid-fault-no-such-purpose = 使いみちを選んでください。
aid-fault-applied-already = 同じ使いみちの申請をすでに処理しています。もう一度申請する必要はありません。
aid-fault-no-such-application = この申請は見つかりません。
aid-fault-words-missing = 内容を入力してください。
aid-fault-not-now = まだこの段階ではないか、すでに過ぎています。現在の段階を確認してください。
aid-fault-same-person = 別の人による確認が必要です。同じ人が二度確認することも、申請を書いた人が確認することもできません。
aid-fault-verifier-decides = 確認に加わった人は、審査結果を記入できません。別の人が記入してください。
aid-fault-no-such-post = 審査会にその役職はありません。役職はポリシーパックの aid.toml に書かれています。
aid-fault-committee-too-small = 審査に加わった人数が足りません。
aid-fault-votes-do-not-add = 票数と出席者数が一致しません。
aid-fault-votes-say-otherwise = 結論が票数と合いません。承認には過半数の賛成が必要です。
aid-fault-amount-missing = 金額を入力してください。例：3000 または 3000.50
aid-fault-over-budget = 今年の予算の残額を超えるため、承認できません。
aid-fault-year-over = その年の予算は終了しました。今年の分として、申請をあらためて登録してください。
aid-fault-no-such-place = 区を選んでください。それより細かい場所は選べません。
aid-fault-notice-running = 公示期間がまだ終わっていません。
aid-fault-over-grant = 承認された金額を超えています。
aid-fault-voucher-odd = 証票番号は英字、数字、ハイフン、スラッシュで入力してください。同じ番号は二度使えません。
aid-fault-day-odd = 証票の日付は、公示期間の終了後から今日までの日にしてください。
