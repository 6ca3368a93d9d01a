### Names of what a requester or a unit is told.

## Notices

notice-receipt = 受付票
notice-declined = 受理しないことのお知らせ
notice-material-asked = 追加のお願い
notice-extended = 期限延長のお知らせ
notice-reply = 回答
notice-rework = 再処理のお知らせ
notice-merged = 併合のお知らせ
notice-closed = 終了のお知らせ
notice-message = { $number }：{ $notice }。番号と照会コードでオンラインでご確認いただくか、ホットラインにお電話ください。
notice-subject = { $office }：{ $notice }
notice-new-for-unit = 新しい案件
notice-send-back-refused = 差し戻しの不承認
notice-reminder = 催促のお知らせ
notice-supervision = 監督のお知らせ
notice-material-added = 申出人が資料を追加
notice-why-asked = 申出人が理由を尋ねています
notice-explained = 理由の説明
notice-rights-settled = 個人情報の請求への回答
notice-reception-answered = 幹部面談の結果
notice-reception-called-off = 幹部面談日の中止
