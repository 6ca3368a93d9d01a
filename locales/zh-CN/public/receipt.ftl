### 提交后的回执。

## 回执

receipt-title = 回执
receipt-heading = 已经收到了
receipt-number = 编号
receipt-code = 查询码
receipt-keep = 请拍照、截屏或打印保存。查进度要用编号和查询码；查询码只告诉您一个人，请不要公开。
receipt-due = { $date } { $time } 前给您答复
receipt-filed = 收到时间：{ $moment }。
receipt-next = 接下来
receipt-next-check = 热线核对您写的内容，看归谁管。
receipt-next-unit = 交给一个单位负责，查进度的页面上会写明是哪个单位。
receipt-next-reply = 承办单位可能会联系您核实，办完后给您答复。
receipt-next-look = 您没有留联系方式，请记得回来看答复，或有没有需要您补充的。
receipt-next-rate = 收到答复后，请您说一说解决了没有、满意不满意。
receipt-qr = 扫一扫就能查进度。
receipt-qr-private = 里面有查询码，请只给信得过的人。
receipt-track = 查看进度
receipt-print = 打印
receipt-where = 查进度：{ $link }，或拨打 { $hotline }。
