### 常用语和常用处置。

sentence-title = 常用语
sentence-lead = 天天要写的话，写一次，办件时选用。填进去以后先看一遍，改好再提交；不会自动提交。
sentence-new = 写一条常用语
sentence-begin = 开始写
sentence-where = 用在哪里
sentence-where-help = 选“任何文本框”，是一句话，写到哪个框里都行。选一个动作，可以只写其中一栏，也可以几栏一起写好；几栏一起的叫“常用处置”，工单页上直接能选。
sentence-anywhere = 任何文本框
sentence-at-act = { $act }
sentence-at-set = 常用处置：{ $act }
sentence-none = 还没有常用语。先写一条自己用的，试试顺不顺手。
sentence-name = 名称
sentence-text = 内容
sentence-last = 最近改动
sentence-whose = 给谁用
sentence-written = { $by }，{ $moment }
sentence-keep = 存下
sentence-retired = 已停用
sentence-retire = 停用
sentence-restore = 重新启用
sentence-delete = 彻底删除
sentence-retire-help = 停用以后不再出现在选项里，随时可以重新启用；停用之后才能彻底删除。已经发出的内容不受影响。
sentence-not-yours = 这条由有权限的人维护，您可以用，不能改。
sentence-help-text = 这句话在任何文本框旁都能选。
sentence-help-act = 只填需要的栏目；空着的栏目，填入时不动。承办单位、人员、编号和文件每件不同，不能写进常用语。
sentence-help-places = 可以留空位，填入时自动换成这件工单的：{ $places }。
sentence-help-personal = 不要写任何人的姓名、电话、证件号、车牌和邮箱。

sentence-fault-name = 请填写名称。
sentence-fault-empty = 请至少写一段内容。
sentence-fault-long = “{ $field }”太长，最多 { $max } 个字。
sentence-fault-choice = “{ $field }”选的不在可选范围内，请重选。
sentence-fault-place = 空位“{ $name }”不认识。可以用的有：{ $known }。
sentence-fault-personal = “{ $field }”第 { $line } 行的“{ $words }”可能指向具体的人。常用语会反复使用，请删去再存。
sentence-fault-full = 这里已有 { $count } 条，存满了。请先删掉不用的。
sentence-stale = 您写的时候，别人改过这一条。下面是现在的内容；您写的还在表单里，再存一次就以您的为准。

sentence-pick = 常用语
sentence-sets = 常用处置
sentence-choose-set = 选一个
sentence-fill = 填入
sentence-filled = 已填入“{ $name }”，请看一遍，改好再提交。
sentence-blank = 【{ $name }待填】

whose-own = 我自己
whose-unit = 本单位
whose-office = 全单位

free-number = 编号
free-title = 标题
free-unit = 承办单位
free-due = 期限
free-category = 分类
