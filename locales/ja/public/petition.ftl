### The words of the petition office.

## What was done, for the requester

told-routed = { $unit }に{ $way }しました。15日以内に書面でお知らせします。
told-designated = 調整の結果、{ $unit }が担当します。
told-referred = この件を{ $body }に移送しました。
told-notified = 受け取ったことと今後の進め方を、書面でお知らせしました。
told-admitted = 受理しました。{ $procedure }で処理します。
told-guided = 法律で定められた手続きをお使いください：{ $route }。
told-procedure-switched = 通常手続きに切り替えました。期限もそれに応じて変わります。
told-hearing-opened = 聴聞会を開くことになりました。
told-hearing-recorded = 聴聞会を開き、記録しました。
told-opinion-issued = 意見書を作成し、お届けしているところです。
told-served = 意見書をお届けしました（{ $service }、{ $when }）。ご不服のときは、期限内に再審査を申請できます。
told-executed = ご請求を認めた意見を実施しています。
told-review-requested = { $instance }の申請を受け取りました。{ $body }が担当します。
told-lapsed = 再審査を申請できる期限が過ぎました。
told-mediated = 書面で合意しました。
told-terminated = この件は最終的に終了しました：{ $ground }。新しい事実や理由があれば、別の件として申し出ることができます。
told-track-changed = { $track }に移して処理します。番号は変わりません。
told-joined = 同じ件についての別のお申し出（{ $channel }）をまとめ、一緒に回答します。
told-converted = ご提案が生かされました：{ $path }。
told-awarded = ご提案が表彰されました。
told-paper-issued = 文書を発行しました。ダウンロードと真偽の確認ができます。

## States, desks, clocks, notices

track-head-received = 担当機関が受け取り、受理するかどうかを審査中です
track-head-issued = 意見書をお届けしているところです
track-head-served = 意見書をお届けしました
track-head-referred = 権限のある機関に移送しました
track-head-guided = 法律で定められた手続きをお使いください
track-head-opined = 回答しました
track-head-mediated = 合意が成立しました
track-who-review = 再審査の担当機関が処理しています。
notice-routed = お申し出の送り先
notice-noticed = 書面によるお知らせ
notice-admitted = 受理のお知らせ
notice-guided = 法定の手続きのご案内
notice-opinion-served = 意見書の送達
notice-review-received = 再審査申請の受領
notice-progress = 併合と進み具合のお知らせ
notice-terminated = 最終終了のお知らせ
notice-yellow-card = イエローカード：まもなく期限
notice-red-card = レッドカード：期限超過
notice-advice = 勧告または調整のお知らせ

## Choices

track-hotline = ホットライン
track-petition = 信訪（陳情）
way-transfer = 転送
way-assign = 処理を指示
procedure-ordinary = 通常手続き
procedure-simple = 簡易手続き
procedure-duty = 機関本来の職務
instance-first = 処理
instance-review = 再審査
instance-final-review = 最終再審査
verdict-support = 請求を認める
verdict-explain = 説明により理解を求める
verdict-not-support = 請求を認めない
verdict-uphold = 維持
verdict-change = 変更
verdict-revoke = 取り消し、処理のやり直しを命じる
verdict-adopt = 採用
verdict-adopt-partly = 一部採用
verdict-keep-in-mind = 参考にする
verdict-not-adopt = 不採用
service-direct = 直接の手渡し
service-post = 郵送
service-online = オンライン送達
service-left = 差し置き送達
service-public-notice = 公示送達

## Pages

track-papers = 文書
paper-verify = 文書を確認する
paper-verified = この文書は当機関が発行したものです。
paper-kind = 文書
paper-number = 文書番号
paper-day = 日付
paper-digest = ファイルの指紋（SHA-256）
paper-verify-help = 電子ファイルの指紋は、上の値と同じはずです。紙の文書は、文書番号、受付番号、日付を見比べてください。
file-petition = 信訪（陳情）の手続きで進める
file-petition-hint = 15日以内に書面でお知らせし、受理から60日以内に書面の意見書をお出しします。ご不服なら再審査を申請できます。ふだんの困りごとは、ホットラインのほうが早く進みます。
file-check-petition = 15日以内に、どこが担当するかを書面でお知らせします。受理から60日以内に、書面の意見書をお出しします。
track-opinion = { $body }の{ $instance }意見
track-opinion-note = { $verdict }、{ $when } 受領
track-noticed = 書面によるお知らせ
track-guided = 法定の手続き
track-referred = 移送のお知らせ
track-mediated = 合意
track-offer-request-review = 再審査を申請する
track-offer-request-review-hint = 意見書にご不服のときは、期限内に、理由を書いて上級機関に申請できます。
track-request-review-lead = 上級機関が三十日以内に判断します。
track-request-review-note = 申請の理由
track-request-review-send = 申請する
track-done-request-review = 申請を受け取りました。
