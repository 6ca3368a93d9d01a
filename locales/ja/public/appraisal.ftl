### The monthly appraisal of handling units: how well, never how many.

appraisal-title = 担当機関の評価
appraisal-month = { $year }年{ $month }
appraisal-results = 担当機関の評価結果
appraisal-results-lead = 毎月一度、公表します。機関は、適切に処理した割合の順に並びます。受け付けた件数の多さは順位に影響しません。
appraisal-results-of = { $month }の担当機関の評価結果
appraisal-in = { $title }：{ $indicator }
appraisal-none-published = 評価結果はまだ公表されていません。
appraisal-published-at = { $moment }に公表。以後、変更しません。
appraisal-download = 表をダウンロード（CSV）
appraisal-no-units = この月に数える案件はありません。
appraisal-decisive = 順位はこれで決まります

appraisal-head-month = 月
appraisal-head-until = 除外申請の締切
appraisal-head-requests = 除外申請
appraisal-head-undecided = 未決定
appraisal-head-indicator = 指標
appraisal-head-place = 順位
appraisal-head-unit = 担当機関
appraisal-head-share = 調整後の割合（%）
appraisal-head-raw = 適切 / 対象
appraisal-head-left-out = 除外
appraisal-head-all = 除外なしの場合
appraisal-head-remark = 備考
appraisal-head-nth = 番号
appraisal-head-from = 95%区間の下限（%）
appraisal-head-to = 95%区間の上限（%）
appraisal-head-good = 適切
appraisal-head-of = 対象
appraisal-head-granted = 除外
appraisal-head-refused = 除外の不承認
appraisal-head-place-all = 順位（除外なし）
appraisal-head-share-all = 調整後の割合（除外なし、%）
appraisal-head-good-all = 適切（除外なし）
appraisal-head-of-all = 対象（除外なし）

appraisal-interval = 95%区間 { $from }–{ $to }
appraisal-left-out = 承認{ $granted }、不承認{ $refused }
appraisal-place = { $place }位
appraisal-without-place = 順位のない機関：{ $count }
appraisal-no-place = 順位なし
appraisal-too-few = 件数が少ないため、順位なし
appraisal-too-narrow = 扱う分類が限られるため、順位なし
appraisal-close = 一つ上との差はわずかで、順番に大きな意味はありません
appraisal-outside = ほか{ $count }件は、比べる基準のない分類のため対象外

appraisal-how = 計算の方法
appraisal-how-shares = どの指標も、割合だけを見ます。適切に処理した件数を、対象となる件数で割ったものです。数字はすべて案件から計算し、方法はどの機関も同じです。
appraisal-how-mix = 難しい案件の多さは、機関によって違います。そこで、まず分類ごとに割合を計算し、全体の直近{ $months }か月の分類の構成に応じて重みをつけます。案件のない分類は全体の割合で計算するので、有利にも不利にもなりません。
appraisal-how-guards = 対象の案件が{ $cases }件に満たない機関と、扱う分類が構成の{ $percent }%に満たない機関は、一覧に載せるだけで、順位はつけません。
appraisal-how-interval = 95%区間は、件数が限られるために割合がどれほどずれうるかを示します。二つの機関の区間が重なるときは、順番に大きな意味はありません。区間は順位に影響しません。
appraisal-how-exclusions = 機関は{ $days }営業日以内に、理由を示して案件の除外を申請できます。決めるのは別の人です。除外の前と後の数字を、どちらも公表します。
appraisal-how-never = その機関やほかの機関が何件受け付けても、機関の割合は変わりません。個人についての集計は一切しません。

appraisal-month-missing = 月を選んでください。
