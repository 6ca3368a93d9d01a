### 知情范围：谁可以知道一件工单。

## 动作与事实

act-name-accused = 指明被反映对象
act-keep-confidential = 转为保密
act-invite = 邀请第三方
act-end-invitation = 结束邀请
fact-accused-named = 指明了被反映对象
fact-made-confidential = 已转为保密
fact-invited = 已邀请第三方
fact-invitation-ended = 邀请已结束
did-accused-named = 指明了被反映对象，其本人、本单位及下级单位自此不再知情
did-made-confidential = 转为保密
did-invited = 邀请{ $person }（{ $unit }）参与本工单
did-invitation-ended = 结束对{ $person }的邀请

## 其他

desk-independent = 独立受理席
queue-invited = 邀请我参与
work-kept-away = 已登记，交独立受理席办理
work-kept-away-help = 这件诉求反映的是热线自身，由独立受理席办理，热线的各席位不再查看。请把编号告诉来电人。编号：
