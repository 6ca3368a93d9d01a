### The board of targets: what the office's own budget promises, set against its cases.

targets-of-year = { $year }年績效目標
targets-covers = 截至{ $day }
targets-log = 數字取自公開日誌的前 { $size } 條記錄，雜湊值 { $root }。
targets-public-note = 這裡公布的是經兩人確認、已經固定的數字。應答不測量的指標，花的也是公共資金，照樣列出，並說明原因。

targets-head-name = 三級指標
targets-head-goal = 指標值
targets-head-value = 實際完成值
targets-head-verdict = 完成情況
targets-head-forecast = 預計
targets-head-points = 得分
targets-ratio = 完成率 { $ratio }
targets-weight = 權重 { $weight }

targets-earned = 已評指標得 { $earned } 分，滿分 { $out } 分；還有未評的，沒有總分。
targets-execution-open = 執行率還不知道：帳上沒有這個項目的資金。
targets-total = 總分 { $total } 分，等級：{ $grade }。
targets-grade-excellent = 優
targets-grade-good = 良
targets-grade-fair = 中
targets-grade-poor = 差

targets-verdict-met = 達到
targets-verdict-not-met = 未達到
targets-verdict-about = 大致相符
targets-verdict-above = 高於計畫
targets-verdict-needs-judgement = 待評定
targets-verdict-not-measured = 未測量

targets-band-achieved = 達成
targets-band-partly = 部分達成
targets-band-missed = 未達成
targets-band-of = { $band }（{ $from }%–{ $to }%）

targets-standing-on-course = 預計能達到
targets-standing-in-doubt = 照此下去達不到
targets-standing-missed = 已不能達到
targets-standing-open = 尚難判斷
targets-why-too-early = 年度剛開始，還說明不了什麼。
targets-why-year-over = 年度已結束，這是最終結果。
targets-why-reached = 累計數已經達到目標。
targets-why-exceeded = 累計數已經超過上限。
targets-why-projected = 按已過的工作日推算，全年約 { $expected }。
targets-why-so-far = 依據目前的結果。

targets-by-formula = 由案件計算：{ $name }
targets-by-account = 由預算執行帳計算：支付占下達
targets-by-contract = 由雙方簽字的季度考核計算
targets-by-bulletins = 按已發布的簡報計數
targets-by-meetings = 按已召開的協調會計數
targets-no-account = 由預算執行帳計算；帳上還沒有這個項目的資金
targets-no-quarter = 由雙方簽字的季度考核計算；還沒有簽完字的季度
targets-by-hand = 人工填報，依據：{ $evidence }
targets-by-words = 人工填報，附說明
targets-judged = 評定：{ $band }，給權重的 { $percent }%
targets-public-money = { $why }。屬公共資金，照樣列出。
targets-no-cases = 由案件計算：{ $name }；本年還沒有可以計算的案件
targets-awaits = 待辦：{ $what }
targets-to-enter = 待人工填報：{ $name }
targets-unit-differs = 填報值的單位是{ $from }，指標的單位是{ $to }，不能比較。
targets-no-unit = （無單位）
targets-read-as = 表中寫「=」，按「{ $sign }」理解
targets-must-explain = 與目標相差很大，須說明原因
targets-remark-matters-not-calls = 統計的是受理的件數，不是來電次數
targets-remark-first-petitions-only = 只統計初次信訪事項

targets-occasion-monitoring = 績效監控
targets-occasion-self-evaluation = 績效自評
targets-standing-of-board-open = 進行中
targets-standing-of-board-frozen = 已固定，待公開
targets-standing-of-board-published = 已公開
