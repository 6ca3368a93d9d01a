### Names of indicators, and how and over what each is counted.

## Names

indicator-volume = 受理量
indicator-direct = 直接答覆率
indicator-fcr = 一次解答率
indicator-ontime = 按時辦結率
indicator-overdue = 逾期案件數
indicator-contact-rate = 先行聯絡率
indicator-sign-timely = 按時簽收率
indicator-resolve-real = 實際解決率（單位填報）
indicator-solve-bj = 解決率（訴求人評價）
indicator-sat-rate = 人工回訪滿意率
indicator-visit-rate = 回訪率
indicator-agent-return = 接線員有責退案率
indicator-return-rate = 退案率
indicator-first-dispatch = 首派準確率
indicator-rework = 重辦率
indicator-extend-rate = 延期率
indicator-supervise-done = 督辦按時回覆率

## Formula and population

indicator-volume-formula = 全部案件，按收到日期計
indicator-direct-formula = 首次接觸即答覆 ÷ 全部案件，按收到日期計
indicator-fcr-formula = 來電當下即答覆且七日內無後續 ÷ 全部來電，按收到日期計
indicator-ontime-formula = 期限內（含已批准的延期）答覆 ÷ 到期應答覆，按到期日期計
indicator-overdue-formula = 到期仍未答覆的案件，按目前計
indicator-contact-rate-formula = 期限內聯絡 ÷ 應聯絡，按到期日期計
indicator-sign-timely-formula = 期限內簽收 ÷ 應簽收，按到期日期計
indicator-resolve-real-formula = 實際解決 ÷（實際解決＋解釋說明），按答覆日期計
indicator-solve-bj-formula = 表示已解決 ÷ 已回答的回訪，按回訪日期計
indicator-sat-rate-formula = （滿意＋0.8×基本滿意）÷ 已回答的人工回訪，按回訪日期計
indicator-visit-rate-formula = 已回訪（含有記錄的未接通）÷ 到期應回訪的已答覆案件，按答覆日期計
indicator-agent-return-formula = 接線員有責的退案 ÷ 派案次數，按首次派案日期計
indicator-return-rate-formula = 同意的退案 ÷ 派案次數，按首次派案日期計
indicator-first-dispatch-formula = 從未被同意退案的案件 ÷ 已派案件，按首次派案日期計
indicator-rework-formula = 重辦的案件 ÷ 已答覆的案件，按最後答覆日期計
indicator-extend-rate-formula = 延期的案件 ÷ 已派案件，按首次派案日期計
indicator-supervise-done-formula = 期限內回覆 ÷ 應回覆的督辦，按到期日期計

## The table

indicator-as-of = 截至 { $moment } 重新計算；每個數字都能點到它的案件
indicator-from = 從
indicator-through = 至
indicator-show = 查看
indicator-no-source = 尚未接入資料來源
indicator-met = 達到
indicator-missed = 未達到
indicator-source = { $year }年 · { $source }
indicator-nothing = 這段時間沒有計入的案件。
indicator-case = 案件
indicator-day = 計入日期
indicator-head-id = 編號
indicator-head-name = 指標
indicator-head-formula = 計算方法與範圍
indicator-head-version = 版本
indicator-head-numerator = 分子
indicator-head-denominator = 分母
indicator-head-value = 數值
indicator-head-target = 公開的目標
indicator-head-source = 目標出處
