### Affairs of the office: what their forms and lists have in common.

affair-topics = 接待事項
affair-help = 需要的協助
affair-slot = 時間

help-sign-language = 手語翻譯
help-interpreter = 語言翻譯
help-step-free = 無障礙通道
help-companion = 有人陪同
