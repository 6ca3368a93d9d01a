### The monthly appraisal of handling units: how well, never how many.

appraisal-title = 承辦單位考核
appraisal-month = { $year }年{ $month }
appraisal-results = 承辦單位考核結果
appraisal-results-lead = 每月公布一次。單位按辦好的比例排列，收到的件數多少不影響名次。
appraisal-results-of = { $month }承辦單位考核結果
appraisal-in = { $title }：{ $indicator }
appraisal-none-published = 還沒有公布過考核結果。
appraisal-published-at = { $moment }公布，此後不再改動。
appraisal-download = 下載表格（CSV）
appraisal-no-units = 本月沒有計入的案件。
appraisal-decisive = 名次以此為準

appraisal-head-month = 月份
appraisal-head-until = 剔除申請截止
appraisal-head-requests = 剔除申請
appraisal-head-undecided = 待決定
appraisal-head-indicator = 指標
appraisal-head-place = 名次
appraisal-head-unit = 承辦單位
appraisal-head-share = 調整後比例（%）
appraisal-head-raw = 辦好 / 計入
appraisal-head-left-out = 剔除
appraisal-head-all = 不剔除時
appraisal-head-remark = 說明
appraisal-head-nth = 序號
appraisal-head-from = 95%區間下限（%）
appraisal-head-to = 95%區間上限（%）
appraisal-head-good = 辦好
appraisal-head-of = 計入
appraisal-head-granted = 剔除
appraisal-head-refused = 不同意剔除
appraisal-head-place-all = 不剔除時名次
appraisal-head-share-all = 不剔除時調整後比例（%）
appraisal-head-good-all = 不剔除時辦好
appraisal-head-of-all = 不剔除時計入

appraisal-interval = 95%區間 { $from }–{ $to }
appraisal-left-out = 同意{ $granted }，不同意{ $refused }
appraisal-place = 第{ $place }名
appraisal-without-place = 不排名的單位：{ $count }個
appraisal-no-place = 不排名
appraisal-too-few = 件數太少，不排名
appraisal-too-narrow = 辦理的類別太窄，不排名
appraisal-close = 與前一名相差不大，先後說明不了什麼
appraisal-outside = 另有{ $count }件所屬類別沒有參照，不計入比較

appraisal-how = 怎樣計算
appraisal-how-shares = 每項指標只看比例：辦好的件數除以應計入的件數。每個數字都從案件算出，方法對所有單位一樣。
appraisal-how-mix = 各單位難辦的事多少不同，所以先按類別分別計算，再按全機關此前{ $months }個月的類別構成加權。某個類別沒有案件的，按全機關的比例計，不占便宜也不吃虧。
appraisal-how-guards = 計入的案件不足{ $cases }件，或者辦理的類別不到構成的{ $percent }%，只列出，不排名。
appraisal-how-interval = 95%區間表示件數有限時，比例可能有多大偏差。兩個單位的區間重疊，先後說明不了什麼。區間不影響名次。
appraisal-how-exclusions = 單位可以在{ $days }個工作日內申請剔除某個案件並說明理由，由另一人決定。剔除前後的兩組數字都公布。
appraisal-how-never = 收到多少件、別的單位收到多少件，都不會改變一個單位的比例。不統計任何個人。

appraisal-month-missing = 請選擇一個月份。
