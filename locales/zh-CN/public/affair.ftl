### 办公事项：各种表单和列表共用的词句。

affair-topics = 接待事项
affair-help = 需要的协助
affair-slot = 时间

help-sign-language = 手语翻译
help-interpreter = 语言翻译
help-step-free = 无障碍通道
help-companion = 有人陪同
