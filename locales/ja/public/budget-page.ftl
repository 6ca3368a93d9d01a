## How figures are written

budget-blank = 原本で空欄
budget-blank-legend = 「—」は原本で空欄、0.00は原本に書かれたゼロです。
budget-between = 、
budget-places-more = ほか { $count } か所
budget-place-line = { $line } 行目
budget-place-line-cell = { $line } 行目、{ $cell } 番目の欄
budget-place-page-line = { $page } ページ、{ $line } 行目
budget-place-sheet-cell = シート「{ $sheet }」、{ $row } 行 { $column } 列
budget-place-table-cell = { $table } 番目の表、{ $row } 行 { $column } 列
budget-operator-at-least = ≥
budget-operator-at-most = ≤
budget-operator-equal = ＝
budget-operator-above = ＞
budget-operator-below = ＜
budget-operator-about = 約
budget-operator-qualitative = 定性
budget-role-spending = 支出総額
budget-role-basic = 基本支出
budget-role-project = 事業支出
budget-role-people = 人件費
budget-role-public = 物件費
budget-role-three-public = 「三公」経費（海外出張・接待・公用車）
budget-role-abroad = 海外出張費
budget-role-reception = 公務接待費
budget-role-vehicles = 公用車の購入・維持費
budget-role-purchase = うち公用車の購入費
budget-role-running = うち公用車の維持費
budget-role-office = 機関運営費

## Columns of the open data

budget-table-projects = 事業の表
budget-column-project-name = 事業
budget-column-component = 事業の内訳
budget-column-amount = 金額
budget-column-level-one = 一級指標
budget-column-level-two = 二級指標
budget-column-indicator = 指標
budget-column-operator = 記号
budget-column-goal = 目標値
budget-column-measure = 単位
budget-column-weight = 配点

## The list of books

budget-book-title = { $office } { $year }年{ $nature }

## One book

budget-years = 年度
budget-running = 「三公」経費と機関運営費
budget-tables = 各表
budget-tables-none = この予算書は文章だけで、表はありません。
budget-package = データ一式
budget-goals-of-none = 事業が示されていない成果指標
