### The board of targets: what the office's own budget promises, set against its cases.

targets-of-year = { $year }年の成果目標
targets-covers = { $day }まで
targets-log = 数字は、公開ログの最初の { $size } 件の記録によります。ハッシュ値 { $root }。
targets-public-note = ここで公表するのは、二人が確認し、固定した数字です。Yingda が測定しない指標も、公のお金に関わるため、理由を添えて載せています。

targets-head-name = 三級指標
targets-head-goal = 目標値
targets-head-value = 実績値
targets-head-verdict = 結果
targets-head-forecast = 見通し
targets-head-points = 得点
targets-ratio = 達成率 { $ratio }
targets-weight = 配点 { $weight }

targets-earned = 評定済みの指標は { $out } 点満点中 { $earned } 点。未評定の指標があるため、総得点はありません。
targets-execution-open = 執行率はまだわかりません。台帳にこの事業の資金がありません。
targets-total = 総得点 { $total } 点、等級：{ $grade }。
targets-grade-excellent = 優
targets-grade-good = 良
targets-grade-fair = 可
targets-grade-poor = 不可

targets-verdict-met = 達成
targets-verdict-not-met = 未達成
targets-verdict-about = おおむね目標どおり
targets-verdict-above = 目標を上回る
targets-verdict-needs-judgement = 評定待ち
targets-verdict-not-measured = 測定なし

targets-band-achieved = 達成
targets-band-partly = 一部達成
targets-band-missed = 未達成
targets-band-of = { $band }（{ $from }%–{ $to }%）

targets-standing-on-course = 達成の見込み
targets-standing-in-doubt = このままでは未達成
targets-standing-missed = もう達成できない
targets-standing-open = まだ判断できない
targets-why-too-early = 年度が始まったばかりで、まだ何とも言えません。
targets-why-year-over = 年度が終わり、これが最終結果です。
targets-why-reached = 累計がすでに目標に達しました。
targets-why-exceeded = 累計がすでに上限を超えました。
targets-why-projected = これまでの営業日から推計すると、一年で約 { $expected }。
targets-why-so-far = 現在までの結果によります。

targets-by-formula = 案件から計算：{ $name }
targets-by-account = 予算執行の台帳から計算：配分額に対する支払額
targets-by-contract = 双方が署名した四半期の評価から計算
targets-by-bulletins = 公表した会報の数
targets-by-meetings = 開いた調整会議の数
targets-no-account = 予算執行の台帳から計算。この事業の資金はまだ台帳にありません
targets-no-quarter = 四半期の評価から計算。双方が署名した四半期はまだありません
targets-by-hand = 手入力、根拠：{ $evidence }
targets-by-words = 手入力、説明つき
targets-judged = 評定：{ $band }（配点の { $percent }%）
targets-public-money = { $why }。公のお金に関わるため、そのまま載せています。
targets-no-cases = 案件から計算：{ $name }。今年はまだ計算できる案件がありません
targets-awaits = これから行うこと：{ $what }
targets-to-enter = 手入力待ち：{ $name }
targets-unit-differs = 入力値の単位は{ $from }、指標の単位は{ $to }なので、比べられません。
targets-no-unit = （単位なし）
targets-read-as = 表の「=」を「{ $sign }」と読んでいます
targets-must-explain = 目標との差が大きく、理由の説明が必要です
targets-remark-matters-not-calls = 受理した件数で、電話の本数ではありません
targets-remark-first-petitions-only = 初回の信訪（陳情）だけを数えます

targets-occasion-monitoring = 期中点検
targets-occasion-self-evaluation = 自己評価
targets-standing-of-board-open = 進行中
targets-standing-of-board-frozen = 固定済み、公開待ち
targets-standing-of-board-published = 公開済み
