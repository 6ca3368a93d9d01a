# The budget as everybody reads it

budgets-title = 部門預算公開
budgets-lead = 我們一年花多少錢、花在哪裡、要辦成什麼事。每個數字都出自公開的預算書。
budgets-none = 還沒有公開的預算書。
budgets-targets = 績效指標 { $count } 個
budgets-one = { $year }年{ $nature }
budgets-unit = 單位：萬元（人民幣）。
budgets-from = 錢從哪裡來
budgets-to = 錢花到哪裡去
budgets-growth = 增減是與{ $year }年預算相比。
budgets-changed = 比上年 { $change }
budgets-projects = 專案和目標
budgets-projects-lead = 每個專案花多少錢，年底要達到什麼目標。
budgets-goals = 目標
budgets-open = 下載資料
budgets-open-lead = 可以自由使用。資料包裡有每張表的CSV和各欄的說明；JSON裡每個數字都帶著它在原檔案中的位置。
budgets-means-spending = 全年可以花的錢。
budgets-means-people = 薪資、津貼、社會保險和退休人員的費用。
budgets-means-public = 辦公、水電、差旅等日常開支。
budgets-means-project = 為專門的工作安排的錢，每一筆都有目標。
budgets-means-three-public = 下面三項之和。
budgets-means-abroad = 因公去國（境）外的費用。
budgets-means-reception = 公務接待的費用。
budgets-means-vehicles = 公務車購置和使用的費用。
