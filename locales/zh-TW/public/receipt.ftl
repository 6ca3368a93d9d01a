### The receipt shown after a request was sent.

## Receipt

receipt-title = 回執
receipt-heading = 已經收到了
receipt-number = 編號
receipt-code = 查詢碼
receipt-keep = 請拍照、截圖或列印保存。查進度要用編號和查詢碼；查詢碼只告訴您一個人，請不要公開。
receipt-due = { $date } { $time } 前給您答覆
receipt-filed = 收到時間：{ $moment }。
receipt-next = 接下來
receipt-next-check = 熱線核對您寫的內容，看歸誰管。
receipt-next-unit = 交給一個單位負責，查進度的頁面上會寫明是哪個單位。
receipt-next-reply = 承辦單位可能會聯絡您核實，辦完後給您答覆。
receipt-next-look = 您沒有留聯絡方式，請記得回來看答覆，或有沒有需要您補充的。
receipt-next-rate = 收到答覆後，請您說一說解決了沒有、滿意不滿意。
receipt-qr = 掃描即可查進度。
receipt-qr-private = 裡面有查詢碼，請只給信得過的人。
receipt-track = 查看進度
receipt-print = 列印
receipt-where = 查進度：{ $link }，或撥打 { $hotline }。
