### 我的一天：打开工作台先看的一页、新消息、未发出的草稿、谁也在看。

## 我的一天

day-title = 我的一天
day-help = 每件工单只列一次，列在最紧的一栏；右边的按钮是下一步。
day-calm = 没有超期的，今天和往后三个工作日也没有到期的。
day-more = 队列较长，这里只看了每个队列最急的 { $many } 件；其余请到队列里看。
day-late = 已超期
day-today = 今天到期
day-returned = 退回来的
day-sign = 等我把关的
day-asked = 等我说明理由
day-soon = 往后三个工作日到期
day-drafts = 没有写完的
day-drafts-none = 没有写了一半的表单。写到一半离开，这里会替您留着。
day-news = 昨天以来
day-news-none = 昨天以来，您队列里的工单没有别人动过。

## 新消息

news-title = 消息
news-help = 您队列里的工单，最近七天别人做了什么。只从工单的经过里读出，不另存，也不计人。
news-mark = 都看过了
news-none = 最近七天没有新消息。
news-fresh = 未看

## 草稿

draft-restored = 这是您{ $moment }写到一半的内容。
draft-discard = 不要了，重新写
draft-keep = 先存着
draft-kept = 已存草稿
draft-signed-out = 您已退出登录，文字还在这一页上。请另开一页登录，再回来提交。

## 谁也在看

present-here = 同时在看：
present-writes = { $name }（正在填写）
present-changed = 这件工单刚有变动，刷新后再办。

## 命令面板

palette-pages = 页面
palette-case = 工单
palette-title = 去哪里，做什么
