### The receipt shown after a request was sent.

## Receipt

receipt-title = 受付票
receipt-heading = 受け付けました
receipt-number = 受付番号
receipt-code = 照会コード
receipt-keep = 写真、画面の保存、印刷などで控えてください。進み具合を見るには、受付番号と照会コードが必要です。照会コードはあなただけにお伝えしています。公開しないでください。
receipt-due = { $date } { $time } までに回答します
receipt-filed = 受付日時：{ $moment }。
receipt-next = これからの流れ
receipt-next-check = ホットラインが内容を確認し、どこの担当かを調べます。
receipt-next-unit = 一つの機関に担当を任せます。進み具合のページに、その機関を表示します。
receipt-next-reply = 担当機関から確認のご連絡をすることがあります。終わりしだい回答します。
receipt-next-look = 連絡先を伺っていませんので、回答が出ていないか、追加のお願いがないか、ときどきご覧ください。
receipt-next-rate = 回答が届いたら、解決したか、満足したかをお聞かせください。
receipt-qr = 読み取ると、進み具合を見られます。
receipt-qr-private = 照会コードが含まれています。信頼できる人にだけお渡しください。
receipt-track = 進み具合を見る
receipt-print = 印刷
receipt-where = 進み具合：{ $link }、または { $hotline } にお電話ください。
