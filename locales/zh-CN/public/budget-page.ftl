## 每个数字怎么写

budget-blank = 原表空白
budget-blank-legend = “—”是原表空白，0.00是原表写的零。
budget-between = 、
budget-places-more = 另有 { $count } 处
budget-place-line = 第 { $line } 行
budget-place-line-cell = 第 { $line } 行第 { $cell } 格
budget-place-page-line = 第 { $page } 页第 { $line } 行
budget-place-sheet-cell = 工作表“{ $sheet }”第 { $row } 行第 { $column } 列
budget-place-table-cell = 第 { $table } 个表第 { $row } 行第 { $column } 列
budget-operator-at-least = ≥
budget-operator-at-most = ≤
budget-operator-equal = ＝
budget-operator-above = ＞
budget-operator-below = ＜
budget-operator-about = 约
budget-operator-qualitative = 定性
budget-role-spending = 支出总计
budget-role-basic = 基本支出
budget-role-project = 项目支出
budget-role-people = 人员经费
budget-role-public = 公用经费
budget-role-three-public = “三公”经费
budget-role-abroad = 因公出国（境）费
budget-role-reception = 公务接待费
budget-role-vehicles = 公务用车购置及运行费
budget-role-purchase = 其中：公务用车购置费
budget-role-running = 其中：公务用车运行费
budget-role-office = 机关运行经费

## 开放数据的栏目

budget-table-projects = 项目表
budget-column-project-name = 项目
budget-column-component = 项目组成
budget-column-amount = 金额
budget-column-level-one = 一级指标
budget-column-level-two = 二级指标
budget-column-indicator = 指标
budget-column-operator = 计算符号
budget-column-goal = 指标值
budget-column-measure = 计量单位
budget-column-weight = 权重

## 预算书列表

budget-book-title = { $office }{ $year }年{ $nature }

## 一本预算书

budget-years = 年度
budget-running = “三公”经费和机关运行经费
budget-tables = 各表
budget-tables-none = 这本预算书只有文字，没有表。
budget-package = 数据包
budget-goals-of-none = 没有写明项目的绩效指标
