### 个人信息权利请求：查阅复制、更正、删除、解释说明。

## 工作台

rights-queue = 个人信息请求
rights-queue-lead = 先到期的在前。只列还没有答复的。
rights-queue-late = { $count } 件已超期，请先处理。
rights-queue-empty = 没有待答复的请求。
rights-queue-more = 只列最先到期的 100 件。
rights-due-head = 最迟答复
rights-what = 请求
rights-state = 状态
rights-asked-for = 诉求人要求
rights-no-words = 没有另写说明。
rights-take = 由我处理
rights-take-help = 先接手，再答复。接手会留下记录。
rights-grant = 同意
rights-refuse = 不同意
rights-refuse-help = 必须选择理由并写明。诉求人会看到理由、条文和您写的话。
rights-on-ground = 理由
rights-told = 告诉诉求人的话
rights-effect-copy = 同意后，诉求人可以查看和下载这件诉求里保存的本人信息。
rights-effect-correction = 同意后，诉求人填写的新内容立刻代替旧的姓名和联系方式；旧的删除，有留存要求的除外。
rights-effect-erasure = 同意后，诉求人的姓名、联系方式、写的内容和附件立刻永久删除，密钥一同销毁，不能恢复。办理经过、答复和查询码保留。
rights-effect-restriction = 同意后，这些信息只保存，不再使用。
rights-effect-explanation = 在下面写明为什么收集、怎样使用、保存多久、给谁看。
rights-bar-still-open = 不能同意：诉求还在办理（个人信息保护法第四十七条第一款）。请选择理由答复。
rights-bar-must-be-kept = 不能同意：必须保存的期限没有到（个人信息保护法第四十七条第二款）。不同意后，联系方式不能再查看，只保存。
rights-bar-on-hold = 不能同意：被要求作为证据留存（个人信息保护法第四十七条第二款）。不同意后，联系方式不能再查看，只保存。
reveal-fault-stopped = 没有显示。诉求人要求删除，因为必须保存而没有删，已停止使用，联系方式不再提供（个人信息保护法第四十七条第二款）。
