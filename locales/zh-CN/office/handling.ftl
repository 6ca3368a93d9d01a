### 承办单位所做的工作。

## 处置类型

work-site-visit = 现场查看
work-inquiry = 调查核实
work-coordination = 协调
work-measure = 处置
