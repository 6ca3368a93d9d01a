## 接访窗口：登记来访，断网时也能用

desk-title = 接访窗口
desk-back = 回到工作台
desk-who = 来访人
desk-came = 来访形式
desk-matter = 反映的事项
desk-save = 登记来访
desk-list = 本窗口的回执单
desk-standing = 状态

## 横幅

desk-ready = 可以登记。断网时本页照常使用。
desk-offline = 网络已断。请继续登记；本机待送：{ $count } 件。
desk-sending = 待送：{ $count } 件。
desk-merged = 已全部并入，本机没有待送件。
desk-signed-out = 请重新登录：本机还有 { $count } 件待送，不会丢失。
desk-barred = 您的岗位不能登记来访。本机待送：{ $count } 件，可由有权限的同事登录后送出。
desk-trouble = 系统暂无应答，每 15 秒重试一次；本机待送：{ $count } 件。
desk-colleague = 同事登记的待送件：{ $count } 件。该同事在本机登录后送出，或由您接手、以您的名义送出。
desk-refused = 未被受理登记：{ $count } 件。原因见下表，改正后重新保存即可。
desk-sign-in = 登录
desk-take-over = 以我的名义送出

## 列表

desk-waits = 待送
desk-kept = 未登记成功。
desk-theirs = 同事的待送件
desk-no-reason = 系统没有说明原因。
desk-mend = 改正
desk-drop = 丢弃
desk-drop-sure = 已填内容将永久消失。确定丢弃吗？
desk-unsaved = 没有保存成功：本机空间不足或不允许存储。所填内容仍在表中，请打印或抄录。

## 回执单

desk-slip = 回执单号
desk-slip-office = 单位
desk-slip-at = 登记时间
desk-slip-title = 事项
desk-slip-case = 信访件编号
desk-slip-note = 回执单号为临时编号，可凭单到窗口或拨打 { $phone } 换取信访件编号。办理期限自今日起算。
desk-print = 打印回执单
desk-next = 下一位来访人

## 不能离线使用时

desk-online-only = 此处只能联网登记来访。
desk-online-form = 前往联网登记表
desk-insecure = 断网时要加密保存登记内容，浏览器须允许脚本和存储，并以 https 访问。

problem-other-account = 由他人登记
problem-other-account-detail = 此件由同事登记。请刷新页面，或由该同事登录后送出。
