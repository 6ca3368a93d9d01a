### Solicited topics: what is asked, what people write, what came of it.

topics-title = 意見募集
topics-lead = 次の問題について、皆さまのご意見を募ります。募集の理由、参加の方法、締め切りを示します。終わった後は、何を採用し、何を採用しなかったか、その理由もここで公表します。
topics-open = 募集中
topics-none-open = 現在、募集中のテーマはありません。ご自身の提案は、いつでも送れます。
topics-file = 提案する
topics-others = ほかのテーマ
topics-period = { $from }から{ $through }
topics-purpose = 募集の理由
topics-way = 参加の方法
topics-answer = 結果
topics-reasons = 理由
topics-adopted-by = { $adoption }（{ $way }）
topics-opinion = この結果は役に立ちましたか
topics-opinion-lead = 評価の対象は結果であり、提案した人や担当した人ではありません。無記名です。
topics-opinion-ask = ご感想
topics-opinion-send = 送信
topics-opinion-missing = 一つ選んでください。
topics-rated = ありがとうございます。記録しました。
topics-write = 意見を書く
topics-write-lead = お名前は不要です。
topics-said-shown = お書きになった内容から、名前、電話番号、住所などの個人情報を取り除き、二人の職員が確認した後、このページで公表します。原文は公表しません。
topics-said-own = ご自身の困りごとであれば、別に案件を作り、期限内にお答えします。次のページの照会コードで、番号と進み具合を見られます。
topics-said-name = お名前と連絡先は決して公表しません。お答えする必要があるときだけ使います。
topics-text = ご意見・ご提案
topics-text-hint = 何を、なぜ提案するか。{ $most }文字まで。
topics-contact = 電話番号またはメールアドレス
topics-contact-hint = お答えする必要があるときだけ使います。
topics-contact-odd = 電話番号にもメールアドレスにも見えません。確かめるか、空欄にしてください。
topics-hide = 私の意見を公表しないでほしい
topics-hide-hint = 同じように読みますが、このページでは公表しません。
topics-urgent = 急いでいます
topics-urgent-hint = 募集の終わりを待たず、先に確認します。人に危険があるときは、110（警察）、119（消防）、120（救急）にお電話ください。
topics-send = 送信する
topics-said = 皆さまのご意見
topics-counts = 受付{ $all }件、公表{ $shown }件、非公表{ $withheld }件、確認待ち{ $waiting }件。
topics-counts-help = 公表しないことは、必ず二人で決めます。理由は五つだけです：テーマと関係がない、他人の私生活や名誉に関わる、法律に反する、個人の要求である、本人が公表を望まない。
topics-award = 優秀提案
topics-sent = 受け取りました
topics-sent-lead = ご意見を受け取りました。
topics-code = 照会コード
topics-code-help = 照会コードを控えてください。公表されたか、案件になったかがわかります。なくすと、お調べできません。
topics-next = これから：二人の職員が確認し、募集が終わった後、結果をまとめて公表します。
topics-back = テーマに戻る
topics-mine = 自分の意見を見る
topics-mine-lead = 送信したときの照会コードを入力してください。
topics-mine-find = 見る
topics-mine-unknown = この照会コードはありません。一文字ずつ確かめてください。
topics-mine-words = お書きになった内容
topics-mine-as-shown = 公表された内容
topics-mine-shown = 公表されています。
topics-mine-withheld = 公表されていません：{ $ground }。
topics-mine-waiting = 確認中です。
topics-mine-case = 案件になりました
topics-mine-case-help = 次の番号と照会コードで、進み具合の確認、追加、評価ができます。

## Where a topic stands

topic-standing-drafted = 下書き
topic-standing-coming = まもなく開始
topic-standing-open = 募集中
topic-standing-over = 募集終了、検討中
topic-standing-answered = 結果公表済み

## Where a contribution stands

withholding-off-topic = テーマと関係がない
withholding-about-persons = 他人の私生活や名誉に関わる
withholding-unlawful = 法律に反する
withholding-own-demand = 個人の要求のため、別に回答する
withholding-asked = 本人が公表を望まない
adoption-adopted = 採用
adoption-partly = 一部採用
adoption-kept-in-mind = 参考にする
adoption-not-adopted = 不採用
conversion-measure = 具体的な施策に
conversion-reference = 業務の参考に
conversion-rulemaking = 法規や政策の制定・改正に
conversion-congress = 人民代表大会の監督や議案の参考に
conversion-decision = 決定の根拠に
usefulness-useful = 役に立った
usefulness-partly = 少し役に立った
usefulness-not-useful = 役に立たなかった

## Not done

contribution-fault-may-not-manage = あなたの役割では、ご意見の確認ができません。権限のある人に依頼してください。
contribution-fault-not-open = このテーマは今、ご意見を受け付けていません。まだ始まっていないか、すでに終わっています。「申し出る」から提案を送れます。
contribution-fault-words-missing = 内容を入力してください。
contribution-fault-screened-already = すでに確認が終わっています。
contribution-fault-nothing-proposed = まだ誰も案を出していません。
contribution-fault-same-person = 別の人の確認が必要です。案を出した人は、それを確定できません。
contribution-fault-split-already = すでに案件になっています。
contribution-fault-not-shown = 優秀提案にできるのは、公表されたご意見だけです。
contribution-fault-awarded-already = すでに優秀提案になっています。
opinion-fault-no-answer = 結果はまだ公表されていません。
opinion-fault-given-already = すでに評価済みです。
