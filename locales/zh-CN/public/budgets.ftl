# 公众看到的部门预算

budgets-title = 部门预算公开
budgets-lead = 我们一年花多少钱、花在哪里、要办成什么事。每个数字都出自公开的预算书。
budgets-none = 还没有公开的预算书。
budgets-targets = 绩效指标 { $count } 个
budgets-one = { $year }年{ $nature }
budgets-unit = 单位：万元。
budgets-from = 钱从哪里来
budgets-to = 钱花到哪里去
budgets-growth = 增减是与{ $year }年预算相比。
budgets-changed = 比上年 { $change }
budgets-projects = 项目和目标
budgets-projects-lead = 每个项目花多少钱，年底要达到什么目标。
budgets-goals = 目标
budgets-open = 下载数据
budgets-open-lead = 可以自由使用。数据包里有每张表的CSV和各栏的说明；JSON里每个数字都带着它在原文件中的位置。
budgets-means-spending = 全年可以花的钱。
budgets-means-people = 工资、津贴、社会保险和离退休人员的费用。
budgets-means-public = 办公、水电、差旅等日常开支。
budgets-means-project = 为专门的工作安排的钱，每一笔都有目标。
budgets-means-three-public = 下面三项之和。
budgets-means-abroad = 因公去国（境）外的费用。
budgets-means-reception = 公务接待的费用。
budgets-means-vehicles = 公务用车购置和运行的费用。
