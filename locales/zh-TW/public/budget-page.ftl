## How figures are written

budget-blank = 原表空白
budget-blank-legend = 「—」是原表空白，0.00是原表寫的零。
budget-between = 、
budget-places-more = 另有 { $count } 處
budget-place-line = 第 { $line } 行
budget-place-line-cell = 第 { $line } 行第 { $cell } 格
budget-place-page-line = 第 { $page } 頁第 { $line } 行
budget-place-sheet-cell = 工作表「{ $sheet }」第 { $row } 列第 { $column } 欄
budget-place-table-cell = 第 { $table } 個表第 { $row } 列第 { $column } 欄
budget-operator-at-least = ≥
budget-operator-at-most = ≤
budget-operator-equal = ＝
budget-operator-above = ＞
budget-operator-below = ＜
budget-operator-about = 約
budget-operator-qualitative = 定性
budget-role-spending = 支出總計
budget-role-basic = 基本支出
budget-role-project = 專案支出
budget-role-people = 人事費
budget-role-public = 公用經費
budget-role-three-public = 「三公」經費
budget-role-abroad = 因公出國（境）費
budget-role-reception = 公務接待費
budget-role-vehicles = 公務車購置及使用費
budget-role-purchase = 其中：公務車購置費
budget-role-running = 其中：公務車使用費
budget-role-office = 機關運作經費

## Columns of the open data

budget-table-projects = 專案表
budget-column-project-name = 專案
budget-column-component = 專案組成
budget-column-amount = 金額
budget-column-level-one = 一級指標
budget-column-level-two = 二級指標
budget-column-indicator = 指標
budget-column-operator = 計算符號
budget-column-goal = 指標值
budget-column-measure = 計量單位
budget-column-weight = 權重

## The list of books

budget-book-title = { $office }{ $year }年{ $nature }

## One book

budget-years = 年度
budget-running = 「三公」經費和機關運作經費
budget-tables = 各表
budget-tables-none = 這本預算書只有文字，沒有表。
budget-package = 資料包
budget-goals-of-none = 沒有寫明專案的績效指標
