### Names of what a requester or a unit is told.

## Notices

notice-receipt = 登記回執
notice-declined = 不予受理告知
notice-material-asked = 補充材料通知
notice-extended = 延期告知
notice-reply = 答覆
notice-rework = 重辦通知
notice-merged = 併案告知
notice-closed = 結案告知
notice-message = { $number }：{ $notice }。請用編號和查詢碼在網上查看，或撥打熱線。
notice-subject = { $office }：{ $notice }
notice-new-for-unit = 新到案件
notice-send-back-refused = 退案未獲同意
notice-reminder = 催辦通知
notice-supervision = 督辦通知
notice-material-added = 訴求人補充了材料
notice-why-asked = 訴求人詢問理由
notice-explained = 理由說明
notice-rights-settled = 個人資料請求的答覆
notice-reception-answered = 領導接待的回饋
notice-reception-called-off = 領導接待日取消通知
