### 办公事项：各种表单和列表共用的词句。

affair-day = 日期
affair-from = 开始
affair-to = 结束
affair-slots = 接待人数
affair-place = 地点
affair-post = 领导职务
affair-name = 领导姓名（按公布）
affair-unit = 单位
affair-leader-unit = 领导所在单位
affair-topics = 接待事项
affair-help = 需要的协助
affair-help-hint = 现场提供的，或需要提供的。
affair-slot = 时间
affair-time = 时间
affair-case = 工单编号
affair-case-hint = 回执上的编号。
affair-window = 窗口
affair-class = 类别
affair-status = 状态
affair-call-off = 取消原因
affair-missed = 未接待的原因
affair-record = 接待记录
affair-record-hint = 按来访人的原意记录，不加评判；记录要读给来访人听。
affair-read-back = 复述确认
affair-answer = 给诉求人的反馈
affair-due = 办结期限
affair-late = 已超期
affair-table = 会议类型
affair-chair = 主持
affair-chair-hint = 填职务，不填姓名。
affair-units = 参会单位
affair-words = 内容
affair-nth = 议定事项
affair-days = 或者：多少天内
affair-counting = 计算方式
affair-no-case = 没有您可以查看的这个工单，请核对编号。

counting-calendar = 自然日
counting-working = 工作日

help-sign-language = 手语翻译
help-interpreter = 语言翻译
help-step-free = 无障碍通道
help-companion = 有人陪同

affair-number = 实际完成值
affair-counted-in = 单位（计量）
affair-as-of = 截至
affair-file = 文件、凭证或合同编号
affair-band = 档次
affair-percent = 给权重的百分之几
affair-formula = 由什么测量
affair-occasion = 用途
