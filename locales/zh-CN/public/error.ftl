### 出错时的页面：发生了什么，接下来怎么办。

## 各处共用

error-home = 回到首页
error-source = 依据：
error-status = 错误代码

## 每种错误：标题、说明、怎么办

error-not-found = 没有找到这个页面
error-not-found-text = 地址可能输错了，或者页面已经不在了。
error-not-found-help = 您可以从首页重新开始，或者拨打 { $hotline }。
error-forbidden = 这个页面您现在不能看
error-forbidden-text = 要看一件诉求，需要它的编号和查询码；要用工作台，需要相应的角色。
error-forbidden-help = 编号和查询码在回执上。找不到回执，请拨打 { $hotline }。
error-foreign-form = 这张表单没有被接受
error-foreign-form-text = 它是从别的网站发来的。为了保护您，我们只接受本网站页面上填写的表单。
error-foreign-form-help = 请从首页重新进入再填一次。
error-unreadable = 这次提交没有读懂
error-unreadable-text = 内容不完整，或者格式不对。您的草稿没有丢。
error-unreadable-help = 请返回上一页再试一次；还是不行，请拨打 { $hotline }。
error-too-large = 内容太大了
error-too-large-text = 每个文件最多 10 MB，一次最多 5 个文件。
error-too-large-help = 请返回上一页，换小一点的文件，或者先提交文字，以后再补充材料。已填写的内容没有丢。
error-too-many = 请稍等一会儿再试
error-too-many-text = 短时间内尝试的次数太多。请在 { $seconds } 秒后再试。
error-too-many-help = 这样做是为了防止有人猜别人的查询码。急事请拨打 { $hotline }。
error-sign-in = 请先登录
error-sign-in-text = 没有登录，或者登录已过期。
error-sign-in-help = 登录后会回到您要去的页面。
error-refused = 现在不能这样做
error-refused-help = 如果您认为不对，请拨打 { $hotline }。
error-stale = 这件事刚刚有了变化
error-stale-text = 在您填写的时候，有人对它做了新的处理，所以这次没有提交。
error-stale-help = 请返回上一页，刷新，看看有什么变化，再决定是否提交。您写的文字还在上一页。
error-key-reused = 这张表单已经提交过了
error-key-reused-text = 同一张表单先前提交过别的内容，所以这次没有再办。
error-key-reused-help = 请查一下进度，看先前的内容是否已经收到。
error-fault = 我们这边出了故障
error-fault-text = 不是您的问题。您填写的草稿没有丢，已提交的事情也不会丢。
error-fault-help = 请过几分钟再试。等不及，请拨打 { $hotline }。
