### 诉求人的评价。不暗示任何一个答案。

## 评价

rate-lead = 您的回答如实记录，不影响您以后反映问题。每次办结只评价一次。
rate-solved = 您反映的问题解决了吗？
rate-solved-yes = 解决了
rate-solved-no = 没有解决
rate-solved-missing = 请选择解决了没有
rate-satisfied = 您对这次办理满意吗？
rate-satisfied-missing = 请选择满意不满意
rate-reason = 如果不满意，主要是哪一方面
rate-reason-none = 不选
rate-note = 还想说的
rate-send = 提交评价
