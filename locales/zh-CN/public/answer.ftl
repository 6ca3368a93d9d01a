### 典型答复：从办结的工单中整理，去掉个人信息，两人把关后公开。

answer-title = 典型答复
answer-one = 典型答复
answer-lead = 大家常问的事，这里有办结后整理出来的答复，不含任何人的信息。
answer-none = 还没有典型答复。
answer-all = 全部答复
