### Solicited topics: what is asked, what people write, what came of it.

topics-title = 建議徵集
topics-lead = 我們就下面的問題徵求大家的意見。這裡寫明為什麼徵集、怎樣參與、到哪一天為止；結束後，採納了什麼、沒有採納什麼、為什麼，也都在這裡公布。
topics-open = 正在徵集
topics-none-open = 現在沒有正在徵集的議題。您隨時可以提出自己的建議。
topics-file = 提出建議
topics-others = 其他議題
topics-period = { $from }至{ $through }
topics-purpose = 為什麼徵集
topics-way = 怎樣參與
topics-answer = 結果
topics-reasons = 理由
topics-adopted-by = { $adoption }（{ $way }）
topics-opinion = 這個結果對您有幫助嗎
topics-opinion-lead = 評價的是這個結果，不是寫建議的人，也不是辦理的人。不記名。
topics-opinion-ask = 您的看法
topics-opinion-send = 提交
topics-opinion-missing = 請選擇一項。
topics-rated = 謝謝，已經記下。
topics-write = 寫下您的意見
topics-write-lead = 可以不留姓名。
topics-said-shown = 您寫的內容會先去掉姓名、電話、住址等個人資料，經兩個人看過，再在本頁公布；原文不公布。
topics-said-own = 如果寫的是您自己需要解決的事，我們會另立一個案件，按時限答覆您；憑下一頁的查詢碼可以查看編號和進度。
topics-said-name = 姓名和聯絡方式從不公布，只在需要答覆您的時候使用。
topics-text = 您的意見建議
topics-text-hint = 建議什麼、為什麼。最多{ $most }字。
topics-contact = 電話或者電子信箱
topics-contact-hint = 只在需要答覆您的時候使用。
topics-contact-odd = 這不像電話號碼或者電子信箱，請檢查，或者留空。
topics-hide = 不要公布我寫的內容
topics-hide-hint = 我們照樣會看，只是不在本頁公布。
topics-urgent = 這件事很急
topics-urgent-hint = 不等徵集結束，先看先辦。有人身危險請撥打110、119、120。
topics-send = 提交
topics-said = 大家的意見
topics-counts = 收到{ $all }則，公布{ $shown }則，不予公布{ $withheld }則，待審閱{ $waiting }則。
topics-counts-help = 不予公布須由兩個人共同決定，理由只有五種：與議題無關、涉及他人隱私或名譽、違反法律、屬於個人訴求、本人不願公布。
topics-award = 優秀建議
topics-sent = 已經收到
topics-sent-lead = 您的意見已經收到。
topics-code = 查詢碼
topics-code-help = 請記下查詢碼：憑它可以看到是否公布、是否轉為案件。遺失後無法找回。
topics-next = 接下來：兩個人審閱；徵集結束後，集中公布結果。
topics-back = 回到議題
topics-mine = 查看我寫的意見
topics-mine-lead = 輸入提交時給您的查詢碼。
topics-mine-find = 查看
topics-mine-unknown = 沒有這個查詢碼。請逐個字元核對。
topics-mine-words = 您寫的
topics-mine-as-shown = 公布的內容
topics-mine-shown = 已經公布。
topics-mine-withheld = 沒有公布：{ $ground }。
topics-mine-waiting = 還在審閱。
topics-mine-case = 已經轉為案件
topics-mine-case-help = 用下面的編號和查詢碼查看辦理進度、補充材料、評價。

## Where a topic stands

topic-standing-drafted = 草稿
topic-standing-coming = 即將開始
topic-standing-open = 徵集中
topic-standing-over = 徵集結束，正在研究
topic-standing-answered = 已公布結果

## Where a contribution stands

withholding-off-topic = 與議題無關
withholding-about-persons = 涉及他人隱私或者名譽
withholding-unlawful = 違反法律法規
withholding-own-demand = 屬於個人訴求，另行答覆
withholding-asked = 本人不願公布
adoption-adopted = 採納
adoption-partly = 部分採納
adoption-kept-in-mind = 留作參考
adoption-not-adopted = 不採納
conversion-measure = 轉化為具體措施
conversion-reference = 作為工作參考
conversion-rulemaking = 納入法規政策的制定修改
conversion-congress = 供人民代表大會監督、議案建議參考
conversion-decision = 作為決策依據
usefulness-useful = 有幫助
usefulness-partly = 部分有幫助
usefulness-not-useful = 沒有幫助

## Not done

contribution-fault-may-not-manage = 您的角色不能審閱意見。請找有這項權限的人。
contribution-fault-not-open = 這個議題現在不收意見：還沒有開始，或者已經結束。您可以用「提出訴求」提交建議。
contribution-fault-words-missing = 請寫內容。
contribution-fault-screened-already = 已經審閱完畢。
contribution-fault-nothing-proposed = 還沒有人提出審閱意見。
contribution-fault-same-person = 須由另一個人確認：提出和確認不能是同一個人。
contribution-fault-split-already = 已經轉為案件。
contribution-fault-not-shown = 只有公布了的意見可以記為優秀建議。
contribution-fault-awarded-already = 已經記為優秀建議。
opinion-fault-no-answer = 結果還沒有公布。
opinion-fault-given-already = 您已經評價過。
