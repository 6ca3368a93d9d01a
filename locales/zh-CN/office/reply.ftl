### 答复的结果、认定、送达方式和诉求人的评价。

## 事实认定

finding-true = 属实
finding-partly = 部分属实
finding-untrue = 不属实
finding-not-applicable = 无需认定
