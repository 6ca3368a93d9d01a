### 關注一件事辦到哪一步：誰路過都能看，只有進度，沒有任何人寫的內容。

follow-title = 辦到哪一步
follow-at = { $subject }，{ $place }，{ $day }反映
follow-about = { $subject }，{ $day }反映
follow-of-day = { $day }反映的一件事
follow-received = 已收到
follow-handling = 正在辦理
follow-answered = 已答覆
follow-closed = 已辦結
follow-elsewhere = 不在這裡繼續辦理
follow-received-more = 熱線正在核對，接著交給負責的單位。
follow-handling-more = 已有一個單位負責，辦完會答覆反映的人。
follow-answered-more = 單位已經答覆反映的人，熱線正在回訪。
follow-closed-more = 已經辦完。如果現場還沒有好，請再提一件訴求，寫明這件事的日期。
follow-elsewhere-more = 可能與另一件合併，或者轉到了別的單位。如果現場還沒有好，請提一件訴求。
follow-again = 以後再來看
follow-keep = 請收藏這個網址，它就是憑證。知道網址的人都能看到這一頁，但看不到任何人的姓名和內容。
follow-feed = 用訂閱軟體關注（Atom）
follow-own = 我也要反映
follow-track = 我有編號和查詢碼
follow-nothing-kept = 誰在關注，我們不知道，也不計數。不想看了，刪掉網址就行。
