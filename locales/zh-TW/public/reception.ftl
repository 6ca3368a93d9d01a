### Leaders' reception days: published, booked, read before, recorded, assigned, answered.

reception-title = 領導接待日
reception-lead = 在這些日子，領導當面接待民眾。為您已提交的訴求預約一個時間；領導會事先閱讀案卷；您說的話會記錄下來並讀給您聽；辦理結果會告訴您。
reception-offer-hint = 當面反映：預約時間，或查看接待記錄和回饋。
reception-none = 目前沒有公布的接待日。
reception-hours = { $day } { $from }–{ $to }
reception-who = { $post } { $name }
reception-full = 已約滿。
reception-free = 還可預約 { $count } 個時間。
reception-there = 現場提供：
reception-how = 怎樣預約
reception-how-track = 已有訴求：用編號和查詢碼開啟，選一個時間。
reception-how-file = 還沒有訴求：先提交，領導才能事先了解。
reception-how-come = 不方便上網：到候訪大廳或撥打熱線，由工作人員代為預約。
reception-kept = 除辦理所需以外，不留存您的其他資料。
reception-calendar = 訂閱行事曆
reception-book-lead = 請選擇時間。接待前會有人閱看您的訴求。
reception-help-wanted = 當天我需要協助
reception-bring = 請帶上訴求編號。不能來時請取消預約，把時間留給別人。
reception-slot-missing = 請選擇時間。
reception-done-booked = 預約成功。
reception-done-withdrawn = 已取消預約。
reception-record = 接待記錄
reception-read-back-at = 已讀給來訪人聽並確認：{ $when }
reception-answer = 回饋
reception-assigned-to = { $unit }，期限 { $due }

reception-do-book = 預約
reception-do-withdraw = 取消預約

reception-status-planned = 待公布
reception-status-published = 已公布
reception-status-called-off = 已取消
reception-status-closed = 已結束

slot-free = 空閒
slot-booked = 已預約
slot-pre-read = 已閱案卷
slot-received = 已接待
slot-assigned = 已交辦
slot-answered = 已回饋
slot-missed = 未接待
slot-withdrawn = 已取消

missed-visitor-away = 來訪人未到
missed-leader-away = 領導臨時有事，另行安排
missed-settled = 事項此前已解決
missed-hindered = 天氣、交通或身體原因

reception-fault-may-not-keep = 您的角色不能管理領導接待日。
reception-fault-plan-unsound = 請填寫日期、時間、地點和領導職務，每人至少五分鐘。
reception-fault-day-past = 這一天已經過去。
reception-fault-not-published = 這一天沒有公布，或者已經結束。
reception-fault-not-planned = 這一天已公布、取消或結束。
reception-fault-no-such-slot = 這一天沒有這個時間。
reception-fault-slot-taken = 這個時間剛被別人約走，請另選。
reception-fault-booked-already = 這件訴求當天已有預約。
reception-fault-too-late = 接待已經開始，不能再預約。
reception-fault-no-such-case = 沒有您可以查看的這個案件。
reception-fault-leader-is-accused = 這件訴求反映的正是該領導的單位，請選擇其他領導接待的日子。
reception-fault-not-there = 現在不是這一步，可能已有人辦過。
reception-fault-too-early = 接待還沒有開始。
reception-fault-words-missing = 請填寫內容或選擇原因。
reception-fault-not-read-back = 請先把記錄讀給來訪人聽。
reception-fault-no-such-unit = 請選擇單位。
reception-fault-unit-is-accused = 案件反映的正是這個單位，請另選。
reception-fault-due-too-early = 期限不能早於接待日。
reception-fault-somebody-waits = 還有預約的人沒有得到回饋。
