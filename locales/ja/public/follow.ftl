### How far a matter is, for whoever follows it: the standing alone, nothing anybody wrote.

follow-title = どこまで進んだか
follow-at = { $subject }、{ $place }、{ $day }の報告
follow-about = { $subject }、{ $day }の報告
follow-of-day = { $day }に報告された件
follow-received = 受け付けました
follow-handling = 対応中
follow-answered = 回答済み
follow-closed = 完了
follow-elsewhere = ここでは対応を続けていません
follow-received-more = ホットラインが確認し、担当機関に渡します。
follow-handling-more = 担当機関が決まっています。終わり次第、報告した方に回答します。
follow-answered-more = 担当機関が報告した方に回答し、ホットラインが結果を尋ねています。
follow-closed-more = 完了しました。まだ直っていないときは、この日付を書いて新しくお寄せください。
follow-elsewhere-more = 別の件とまとめられたか、ほかの機関に移りました。まだ直っていないときは、新しくお寄せください。
follow-again = また見るには
follow-keep = このアドレスが鍵です。保存してください。知っている人はこのページを見られますが、名前や書かれた内容は見られません。
follow-feed = フィードリーダーで追う（Atom）
follow-own = 自分も報告する
follow-track = 番号と照会コードを持っています
follow-nothing-kept = 誰が見ているかは分からず、数えてもいません。やめるときはアドレスを消すだけです。
