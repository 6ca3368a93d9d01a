### JSON 接口：接口文档，以及调用出错时的说明。

## 文档

api-title = 应答 Yingda
api-description = 市民热线的各项动作，以 JSON 提供。工作人员登录取得令牌；诉求人凭自己工单的查询码。每次写入都带 Idempotency-Key，同一个键只办一次。带 If-Match: "版本号" 时，工单已变化则拒绝写入。出错时按 Accept-Language 的语言返回问题说明。
api-sign-in = 登录，取得令牌
api-sign-out = 结束本次登录
api-queues = 我的队列及件数
api-list-cases = 队列的一页，按到期排序
api-register = 把来件登记为工单
api-show-case = 工单及其时限、经过和可做的动作
api-facts = 工单的事实记录
api-indicators = 指标与公开目标
api-behind = 指标背后的工单
api-policy = 政策包里的一份清单
api-file = 提交诉求，返回编号和查询码
api-follow = 查看自己的诉求

## 参数

api-parameter-number = 工单编号
api-parameter-id = 指标编号
api-parameter-list = 哪一份清单
api-parameter-queue = 本角色的队列，见 /queues
api-parameter-state = 只看这个状态
api-parameter-cursor = 从上一页的 next 处继续
api-parameter-limit = 每页件数
api-parameter-from = 起始日期
api-parameter-through = 截止日期
api-parameter-unit = 只看这个单位
api-parameter-idempotency-key = 8 至 128 个可见字符；同一个键只办一次
api-parameter-if-match = 所见的版本号，加引号
api-parameter-query-code = 回执上的查询码

## 状态码

api-status-200 = 已办，或同一个键先前已办
api-status-201 = 已建立
api-status-204 = 没有更多内容
api-status-400 = 读不懂，或缺少键
api-status-401 = 未登录
api-status-403 = 有，但您不能看
api-status-404 = 没有，或不归您看
api-status-409 = 这个键先前用于别的内容
api-status-412 = 工单在您查看之后有了变化
api-status-413 = 太大
api-status-415 = 不是 application/json
api-status-422 = 有的项不合要求，或规则不允许
api-status-429 = 尝试太多，见 Retry-After
api-status-500 = 我们的故障

## 问题

problem-idempotency-key = 缺少 Idempotency-Key
problem-idempotency-key-detail = 请带上 Idempotency-Key,8 至 128 个可见 ASCII 字符；同一个键只办一次。
problem-if-match = If-Match 读不懂
problem-if-match-detail = If-Match 里应是所见的版本号，加引号，如 "7"。
problem-media-type = 不是 JSON
problem-media-type-detail = 请以 application/json 发送。
problem-json = 内容读不懂
problem-json-detail = 内容应是一个 JSON 对象。
problem-login = 未登录
problem-login-detail = 登录名或密码不对，或账号已停用。
problem-page = 没有这一页
problem-page-detail = 地址里的游标、状态、日期或每页件数不对。
problem-query-code = 没有这件诉求
problem-query-code-detail = 没有找到与编号和查询码相符的诉求。
problem-fields = 有的项不合要求
problem-fields-detail = 有{ $count }项不合要求，见 fields。
problem-refused = 规则不允许
problem-stale = 工单有了变化
problem-stale-detail = 您看到的是第{ $seen }版，现在是第{ $now }版。请重新查看再决定。
