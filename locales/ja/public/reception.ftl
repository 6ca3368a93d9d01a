### Leaders' reception days: published, booked, read before, recorded, assigned, answered.

reception-title = 幹部面談日
reception-lead = 市や部局の幹部が、市民と直接お会いする日です。送信済みのお申し出について時間を予約できます。幹部は事前に記録を読みます。お話は書き留めて読み上げ、内容を確かめていただきます。その後の結果もお知らせします。
reception-offer-hint = 直接話す：時間の予約、面談の記録と結果の確認。
reception-none = 現在、公表されている面談日はありません。
reception-hours = { $day } { $from }–{ $to }
reception-who = { $post } { $name }
reception-full = 満席です。
reception-free = 予約できる時間が、あと { $count } 枠あります。
reception-there = 会場で受けられるお手伝い：
reception-how = 予約の方法
reception-how-track = お申し出がある方：受付番号と照会コードで開き、時間を選んでください。
reception-how-file = お申し出がまだの方：先に送信してください。幹部が事前に内容を知ることができます。
reception-how-come = インターネットが使いにくい方：待合室にお越しいただくか、ホットラインにお電話ください。職員が代わりに予約します。
reception-kept = 処理に必要なもの以外、あなたの情報は残しません。
reception-calendar = カレンダーに登録
reception-book-lead = 時間を選んでください。面談の前に、お申し出の内容を読みます。
reception-help-wanted = 当日、手伝いが必要です
reception-bring = 受付番号をお持ちください。来られなくなったときは、ほかの方のために予約を取り消してください。
reception-slot-missing = 時間を選んでください。
reception-done-booked = 予約しました。
reception-done-withdrawn = 予約を取り消しました。
reception-record = 面談の記録
reception-read-back-at = 読み上げて確認済み：{ $when }
reception-answer = 結果
reception-assigned-to = { $unit }、期限 { $due }

reception-do-book = 予約する
reception-do-withdraw = 予約を取り消す

reception-status-planned = 公表前
reception-status-published = 公表済み
reception-status-called-off = 中止
reception-status-closed = 終了

slot-free = 空き
slot-booked = 予約済み
slot-pre-read = 記録確認済み
slot-received = 面談済み
slot-assigned = 処理を指示済み
slot-answered = 結果を通知済み
slot-missed = 面談なし
slot-withdrawn = 取り消し

missed-visitor-away = 来訪者が来なかった
missed-leader-away = 幹部に急用ができ、別の日を設ける
missed-settled = すでに解決していた
missed-hindered = 天候、交通、体調のため

reception-fault-may-not-keep = あなたの役割では幹部面談日を管理できません。
reception-fault-plan-unsound = 日付、時間、場所、幹部の職名を入力してください。一人につき五分以上が必要です。
reception-fault-day-past = この日はすでに過ぎています。
reception-fault-not-published = この日は公表されていないか、すでに終わっています。
reception-fault-not-planned = この日はすでに公表、中止、または終了しています。
reception-fault-no-such-slot = この日にその時間枠はありません。
reception-fault-slot-taken = この時間は、たった今ほかの方が予約しました。別の時間を選んでください。
reception-fault-booked-already = このお申し出は、この日にすでに予約があります。
reception-fault-too-late = 面談が始まっているため、予約できません。
reception-fault-no-such-case = あなたが見られる案件の中に、これはありません。
reception-fault-leader-is-accused = このお申し出は、この幹部の機関に関するものです。別の幹部の面談日を選んでください。
reception-fault-not-there = 今はこの段階ではありません。すでにほかの人が処理した可能性があります。
reception-fault-too-early = 面談はまだ始まっていません。
reception-fault-words-missing = 内容を入力するか、理由を選んでください。
reception-fault-not-read-back = 先に、記録を来訪者に読み上げてください。
reception-fault-no-such-unit = 機関を選んでください。
reception-fault-unit-is-accused = この案件は、まさにその機関に関するものです。別の機関を選んでください。
reception-fault-due-too-early = 期限を面談日より前にすることはできません。
reception-fault-somebody-waits = 予約した方の中に、まだ結果を受け取っていない方がいます。
