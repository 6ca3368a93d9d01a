### The history in plain words for the requester. Facts not listed here are not shown to them. Given $by (a role code).

## Receipt and checks

told-registered = { $channel }でお申し出を受け、記録しました。
told-answered-directly = ホットラインがその場で回答しました。
told-handed-over = { $body }に引き継ぎました。
told-declined = 職員が確認した結果、ホットラインで扱えない内容でした。理由は上に示しています。
told-material-asked = 追加をお願いしました。
told-material-added = { $by ->
    [requester] あなたが追加しました。
   *[other] 新しい資料が追加されました。
}
told-proceeded = 追加を待たず、今ある内容で進めます。
told-withdrawn = { $by ->
    [requester] あなたが取り下げました。
   *[other] ご意向により取り下げました。
}

## Dispatch and handling

told-dispatched = { $supports ->
    [none] { $unit }が担当することになりました。
   *[other] { $unit }が担当し、{ $supports }が協力することになりました。
}
told-accepted = { $unit }が引き受けました。
told-sent-back = 受け取った機関から、別の機関の担当ではないかとの申し出があり、ホットラインが確認しています。回答の期限は変わりません。
told-sub-dispatched = { $unit }に割り当てました。
told-support-added = { $unit }が協力に加わりました。
told-contact-recorded = { $reached ->
    [yes] 担当者があなたに連絡しました（{ $method }）。
   *[no] 担当者が連絡しましたが（{ $method }）、つながりませんでした。
}
told-work-recorded = { $work ->
    [site_visit] { $unit }が現地を確認しました。
    [inquiry] { $unit }が事実を調べました。
    [coordination] { $unit }が関係者と調整しました。
   *[measure] { $unit }が措置をとりました。
}
told-extension-granted = 承認により期限が延びました。新しい期限は { $end } です。
told-reply-issued = 回答をお届けしました（{ $method }）。内容は上に示しています。

## Follow-up and closing

told-followed-up = { $answered ->
    [yes] ホットラインが結果を伺いました。
   *[no] ホットラインが結果を伺おうとしましたが、つながりませんでした。
}
told-rated = { $solved ->
    [yes] あなたの評価：解決した、{ $satisfied }。
   *[no] あなたの評価：解決していない、{ $satisfied }。
}
told-why-asked = { $by ->
    [requester] あなたが理由を尋ねました。
   *[other] あなたに代わって理由を尋ねました。
}
told-explained = { $unit }が理由を説明しました。内容は上にあります。
told-rework-ordered = ホットラインが担当機関に処理のやり直しを求めました。
told-closed = 処理が終わりました。
told-reopened = { $by ->
    [requester] あなたが新しい事情を示し、処理を再開しました。
   *[other] 処理を再開しました。
}
told-archived = 保管しました。

## Reminders and joining

told-reminded = { $by ->
    [requester] あなたが催促しました。
   *[other] ホットラインが催促しました。
}
told-supervision-opened = ホットラインが監督に入り、担当機関に書面での説明を求めました。
told-supervision-concluded = 監督が終わりました。
told-merged = 同じ内容の別の件とまとめて処理します。回答はあなたにもお届けします。
told-unmerged = まとめるのをやめ、単独で処理します。
told-part-split-off = 一部を分けて、別に処理します。
told-past-reply-recorded = 以前の回答を登録しました。
told-breached = 期限までに回答がなく、期限超過として記録しました。
