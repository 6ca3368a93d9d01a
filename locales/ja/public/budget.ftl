# Published budgets

budget-nature-budget = 部門予算
budget-nature-accounts = 部門決算

budget-table-balance = 収支総表（収入）
budget-table-balance-out = 収支総表（支出）
budget-table-income = 収入総表
budget-table-spending = 支出総表
budget-table-spending-by-unit = 機関別の支出明細
budget-table-fiscal-balance = 財政資金の収支総表（収入）
budget-table-fiscal-balance-out = 財政資金の収支総表（支出）
budget-table-fiscal-by-unit = 財政資金の支出明細
budget-table-general = 一般公共予算の支出（機能別）
budget-table-fund = 政府性基金の支出（機能別）
budget-table-state-capital = 国有資本経営予算の支出（機能別）
budget-table-basic = 一般公共予算の基本支出（経済性質別）
budget-table-three-public = 「三公」経費と機関運営費
budget-table-goals = 事業支出の成果目標

budget-caveat-code-moved = 科目が変わったため、新しい科目と比べています。
budget-caveat-matched-by-name = 科目の分類が変わったため、同じ名前の項目と比べています。
budget-caveat-one-sided = この科目があるのは片方の年だけです。
budget-caveat-no-base = 前年がゼロのため、増減率はありません。
budget-caveat-from-text = 文章から取った、端数を丸めた数字です。
budget-caveat-years-apart = 連続する二年ではありません。
budget-caveat-offices-differ = 同じ部門ではありません。
budget-caveat-planned-not-measured = 件数は目標で、実績ではありません。
budget-caveat-approximate = 件数はおおよその数です。
budget-caveat-scope-unknown = 経費の範囲が同じとは限りません。
budget-caveat-money-of-all-goals = 成果目標のある事業すべての金額です。
budget-caveat-units-of-count = 案件の件数と通話の本数とは、同じ単位ではありません。
budget-caveat-projects-included = 事業を含む支出全体に占める割合です。

budget-column-code = 科目コード
budget-column-name = 名称
budget-column-total = 合計
budget-column-fiscal = 財政資金の収入
budget-column-business = 事業収入
budget-column-operating = 経営収入
budget-column-other = その他の収入
budget-column-basic = 基本支出
budget-column-project = 事業支出
budget-column-people = 人件費
budget-column-public = 物件費
budget-column-general = 一般公共予算
budget-column-fund = 政府性基金
budget-column-state-capital = 国有資本経営
budget-column-abroad = 海外出張費
budget-column-reception = 公務接待費
budget-column-vehicles = 公用車の購入・維持費
budget-column-purchase = 公用車の購入費
budget-column-running = 公用車の維持費
budget-column-office = 機関運営費

# Published budgets

budget-evidence-contract = 手入力、契約書を添付
budget-evidence-document = 手入力、文書を添付
budget-evidence-inspection = 手入力、検査記録を添付
budget-evidence-invoice = 手入力、領収書を添付
budget-evidence-judgement = 人が評定、理由を明記
budget-evidence-survey = 手入力、調査結果を添付
budget-evidence-voucher = 手入力、証票を添付

budget-refused-interception = Yingda は測定しません：来訪を抑える指標
budget-refused-stability-control = Yingda は測定しません：人を管理する指標
budget-refused-fewer-petitions = Yingda は測定しません：信訪（陳情）の減少を目標とする指標
budget-refused-pressure-on-persons = Yingda は測定しません：個人に圧力をかける指標

# Published budgets

budget-binding-by-hand = 当面は手入力
budget-binding-open = 自動で対応づけられません。人が指定してください
