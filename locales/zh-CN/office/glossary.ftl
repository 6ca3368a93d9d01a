### 术语表与部件库。

glossary-lead = 本系统用的词，中英文各一个，一词一义。每页说明里的术语都通到这里。
glossary-groups = 分组
glossary-case = 工单
glossary-people = 人和单位
glossary-acts = 动作
glossary-time = 时限
glossary-petition = 信访
glossary-rules = 规则与数字
glossary-office = 机关事务
glossary-trust = 信任

## 部件库，只在演示时有

part-title = 部件库
part-lead = 页面由这些部件拼成。每个部件写明什么时候用、能选什么、怎样让所有人都能用，并附例子。
part-look = 白天或夜间
part-day = 白天
part-night = 夜间
part-options = 可选的
part-accessible = 人人能用
part-face-public = 公众页
part-face-work = 工作台
part-face-both = 两边都用
