# Published budgets

budget-nature-budget = 部門預算
budget-nature-accounts = 部門決算

budget-table-balance = 收支預算總表（收入）
budget-table-balance-out = 收支預算總表（支出）
budget-table-income = 收入預算總表
budget-table-spending = 支出預算總表
budget-table-spending-by-unit = 支出預算分單位明細表
budget-table-fiscal-balance = 財政撥款收支預算總表（收入）
budget-table-fiscal-balance-out = 財政撥款收支預算總表（支出）
budget-table-fiscal-by-unit = 財政撥款支出預算明細表
budget-table-general = 一般公共預算支出功能分類預算表
budget-table-fund = 政府性基金預算支出功能分類預算表
budget-table-state-capital = 國有資本經營預算支出功能分類預算表
budget-table-basic = 一般公共預算基本支出經濟分類預算表
budget-table-three-public = 三公經費和機關運作經費預算表
budget-table-goals = 專案支出績效目標表

budget-caveat-code-moved = 科目已調整，按新科目比較。
budget-caveat-matched-by-name = 科目歸類已調整，按同名項目比較。
budget-caveat-one-sided = 僅一年有此科目。
budget-caveat-no-base = 上年為零，沒有百分比。
budget-caveat-from-text = 取自文字，已取整數。
budget-caveat-years-apart = 不是相鄰兩年。
budget-caveat-offices-differ = 不是同一部門。
budget-caveat-planned-not-measured = 件數是目標，不是實際。
budget-caveat-approximate = 件數是約數。
budget-caveat-scope-unknown = 經費涵蓋範圍未必相同。
budget-caveat-money-of-all-goals = 取全部績效專案的金額。
budget-caveat-units-of-count = 件、個、通不是同一單位。
budget-caveat-projects-included = 占全部支出，含專案。

budget-column-code = 科目代碼
budget-column-name = 名稱
budget-column-total = 合計
budget-column-fiscal = 財政撥款收入
budget-column-business = 事業收入
budget-column-operating = 事業單位經營收入
budget-column-other = 其他收入
budget-column-basic = 基本支出
budget-column-project = 專案支出
budget-column-people = 人事費
budget-column-public = 公用經費
budget-column-general = 一般公共預算
budget-column-fund = 政府性基金
budget-column-state-capital = 國有資本經營
budget-column-abroad = 因公出國（境）費
budget-column-reception = 公務接待費
budget-column-vehicles = 公務車購置及使用費
budget-column-purchase = 公務車購置費
budget-column-running = 公務車使用費
budget-column-office = 機關運作經費

# Published budgets

budget-evidence-contract = 人工填報，附合約
budget-evidence-document = 人工填報，附文件
budget-evidence-inspection = 人工填報，附檢查記錄
budget-evidence-invoice = 人工填報，附發票
budget-evidence-judgement = 人工評定，寫明理由
budget-evidence-survey = 人工填報，附調查
budget-evidence-voucher = 人工填報，附憑證

budget-refused-interception = 應答不測量：限制來訪的指標
budget-refused-stability-control = 應答不測量：管控人的指標
budget-refused-fewer-petitions = 應答不測量：以信訪量下降為目標
budget-refused-pressure-on-persons = 應答不測量：向個人施壓

# Published budgets

budget-binding-by-hand = 暫由人工填報
budget-binding-open = 未能自動對應，請人工指定
