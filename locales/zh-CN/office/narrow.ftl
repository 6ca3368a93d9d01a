### 列表：筛选、排序、常用视图、导出、成批办理。

## 筛选和排序

narrow-title = 筛选
narrow-apply = 应用
narrow-clear = 清除
narrow-empty = 没有符合筛选的工单。可以放宽条件，或清除筛选。
narrow-looked = 已翻看 { $count } 件，后面还有，可接着往下看。
narrow-category = 分类
narrow-area = 区域
narrow-channel = 来源渠道
narrow-due = 到期
narrow-sort = 排序
window-late = 已超期
window-today = 今天到期
window-soon = 往后三个工作日到期
window-later = 更晚到期
order-due = 先到期的在前
order-due-last = 后到期的在前
order-newest = 新登记的在前

## 常用视图

view-saved = 常用视图
view-name = 存为视图，名称
view-share = 同单位、同岗位的同事也能用
view-keep = 存下
view-fault = 视图没有存下。名称不能空，里面不能有电话、证件等号码；每人、每个单位或岗位最多存 60 个。
view-drop = 删除这个视图
view-shared-mark = 共用

## 导出

export-as = 按所见导出（记入审计，不含联系方式）：
export-number = 编号
export-title = 标题
export-kind = 诉求类型
export-category = 分类
export-area = 区域
export-channel = 来源渠道
export-state = 状态
export-owner = 现由谁负责
export-received = 收到时间
export-clock = 最先到期的时限
export-due = 到期时间

## 成批办理

bulk-title = 成批办理
bulk-help = 只列可以成批办的动作。每一件单独过规则，办不了的会说明原因，不影响别的。
bulk-choose = 选择工单
bulk-act = 做什么
bulk-next = 下一步：核对
bulk-none = 至少选一件工单和一个动作。
bulk-nothing = 这个队列里没有可以成批办理的动作。
bulk-check = 请核对：{ $act }，共 { $count } 件
bulk-check-help = 下面填的内容每一件都用同样的。确认之后逐件办理。
bulk-left-out = 办不了，不会办
bulk-other-category = 分类与第一件不同，成批派单只派同一分类。
bulk-do = 确认，逐件办理
bulk-done = 办理结果：成功 { $done } 件，没有办 { $undone } 件
bulk-ok = 已办
bulk-refused = 没有办
bulk-stale = 核对之后有了变动，请单独办理。
bulk-fields = 填写的内容不符合要求，请返回修改。
bulk-failed = 没有办成，请单独再试。
bulk-back = 回到队列
narrow-owner = 经办方
narrow-desks = 中心各岗
narrow-units = 承办单位
