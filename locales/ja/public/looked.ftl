### Who looked at my data: the record of looks, for the requester.

looked-title = 私の情報を見た人
looked-lead = 職員があなたのお申し出の内容、連絡先、添付ファイルを見るときは、システムが必ず先に記録し、それから表示します。記録は次のとおりです。
looked-nobody = 今のところ、誰も見ていません。
looked-who = { $unit }、{ $role }
looked-viewed-case = お申し出の内容を見た（1時間以内に何度見ても記録は1回）
looked-revealed-contact = 連絡先を見た
looked-opened-file = 添付ファイルを開いた
looked-exported = データを書き出した
looked-searched-contact = 連絡先からお申し出を検索した
looked-for = { $what }。目的：{ $purpose }
looked-more = 最近の 500 件を表示しています。それより前の記録も保存されており、閲覧を申請できます。
looked-note = 記録は { $years } 年間保存され、誰も書き換えられません。職員の名前は載せていません。見るべきでなかったと思われるときは、ホットラインに電話で日時をお伝えください。調べてお答えします。
