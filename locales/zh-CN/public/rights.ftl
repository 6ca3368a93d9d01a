### 个人信息权利请求：查阅复制、更正、删除、解释说明。

rights-title = 我的个人信息
rights-lead = 您可以要一份我们保存的您的信息、改正写错的内容、要求删除，或者请我们说明怎样使用您的信息。我们在 { $days } 个工作日内答复，答复写在这个页面上。
rights-ask = 您想要什么
rights-words = 说明
rights-words-hint = 用您自己的话写，比如哪里写错了、应该是什么。
rights-instead = 改正姓名、电话、邮箱或地址
rights-instead-hint = 只在选择“更正、补充”时使用。只填要改的，空着的不动。
rights-address = 地址
rights-id-number = 证件号码
rights-send = 提交
rights-missing = 请选择您想要什么。
rights-correction-missing = 请写明哪里要改，或者填写新的姓名、电话、邮箱、地址。
rights-done-asked = 已收到您的请求。
rights-done-withdrawn = 已撤回。
rights-asked-on = { $when } 提出
rights-due = 最迟 { $end } 答复。
rights-why = 这个日期是怎么算的
rights-answer = 答复
rights-ground = { $ground }（{ $article }）
rights-refused-help = 如果您不同意，可以拨打热线说明，也可以依法向人民法院起诉（个人信息保护法第五十条）。
rights-copy-open = 查看我的信息
rights-copy-json = 下载机器可读的文件（JSON）
rights-withdraw = 撤回这个请求
rights-back = 返回我的个人信息

## 要什么

data-right-copy = 查阅、复制
data-right-correction = 更正、补充
data-right-erasure = 删除
data-right-restriction = 限制使用
data-right-explanation = 解释说明
rights-hint-copy = 给我一份这件诉求里保存的我的全部信息。
rights-hint-correction = 有写错的或者不全的。
rights-hint-erasure = 删掉我的姓名、联系方式、我写的内容和附件。办理的经过和答复保留，里面没有您写的话。删掉就找不回来了。
rights-hint-explanation = 请说明为什么收集、怎样使用、给谁看。
rights-erasure-now-still-open = 这件诉求还在办理，现在不能删除：删了就没法办了。您可以先撤回诉求；办结并过了保存期再来申请。
rights-erasure-now-must-be-kept = 这件诉求还在必须保存的期限内，现在不能删除。您提出后，我们不再使用您的联系方式，工作人员也不能再查看；只按要求保存。
rights-erasure-now-on-hold = 这件诉求要作为证据保存，现在不能删除。您提出后，我们不再使用您的联系方式，工作人员也不能再查看；只按要求保存。

## 到哪一步

rights-standing-waiting = 等待处理
rights-standing-taken = 正在处理
rights-standing-granted = 已同意
rights-standing-refused = 未同意
rights-standing-withdrawn = 已撤回
rights-standing-late = 已超期

## 不同意的理由

rights-ground-still-open = 诉求还在办理，目的还没有实现
rights-ground-must-be-kept = 法律规定的保存期限没有到，联系方式已停止使用，只保存
rights-ground-on-hold = 要作为证据保存，联系方式已停止使用，只保存
rights-ground-secrecy = 法律要求保密，或者告知会妨碍履行职责
rights-ground-accurate = 现在的内容是准确的
rights-ground-of-others = 会泄露别人的信息
rights-article-still-open = 个人信息保护法第四十七条第一款
rights-article-must-be-kept = 个人信息保护法第四十七条第二款
rights-article-on-hold = 个人信息保护法第四十七条第二款
rights-article-secrecy = 个人信息保护法第十八条、第三十五条、第四十五条
rights-article-accurate = 个人信息保护法第四十六条
rights-article-of-others = 个人信息保护法第四十四条；民法典第一千零三十四条

## 没有办成

rights-fault-not-the-requester = 只有诉求人自己可以提出和撤回。
rights-fault-may-not-settle = 您的角色不能处理个人信息权利请求。请找有“处理个人信息权利请求”权限的人。
rights-fault-asked-already = 同样的请求已经提出，还在处理，不用再提。
rights-fault-not-open = 这个请求已经有结果，或者已经撤回。
rights-fault-not-taken = 请先点“由我处理”，再答复。
rights-fault-taken-already = 已经有人在处理。
rights-fault-wrong-ground = 请选择一条适合这个请求的理由。
rights-fault-may-not-erase = 现在不能删除：诉求还在办理、被要求留存，或者保存期限没有到（个人信息保护法第四十七条）。可以不同意并选择理由，系统会停止使用联系方式。
rights-fault-words-missing = 请写明答复。诉求人会看到。

## 一份信息

rights-copy-title = 我的信息
rights-copy-lead = 诉求 { $number } 中保存的您的信息，{ $when } 整理。可以打印。
rights-copy-contact = 姓名和联系方式
rights-copy-none = 没有保存。
rights-copy-asked = 关于个人信息的请求
rights-copy-note = 每次打开这份材料，系统都会记一笔。工作人员的内部工作记录不在这里；想了解的，可以提出“解释说明”。
