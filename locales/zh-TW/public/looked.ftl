### Who looked at my data: the record of looks, for the requester.

looked-title = 誰看過我的資料
looked-lead = 工作人員每次查看您的訴求內容、聯絡方式或附件，系統都會先記一筆，再顯示。下面就是這些記錄。
looked-nobody = 到現在為止，還沒有人看過。
looked-who = { $unit }，{ $role }
looked-viewed-case = 看了您的訴求內容（一小時內看多次只記一次）
looked-revealed-contact = 看了您的聯絡方式
looked-opened-file = 開啟了一份附件
looked-exported = 匯出了資料
looked-searched-contact = 用聯絡方式查找了訴求
looked-for = { $what }，用途：{ $purpose }
looked-more = 這裡顯示最近的 500 條。更早的記錄也保存著，您可以申請查閱。
looked-note = 記錄保存 { $years } 年，誰也不能修改。這裡不寫工作人員的姓名；如果您覺得某次查看不應該，請撥打熱線，說出日期和時間，熱線會查清楚並答覆您。
