### Affairs of the office: what their forms and lists have in common.

affair-topics = 面談の内容
affair-help = 必要なお手伝い
affair-slot = 時間

help-sign-language = 手話通訳
help-interpreter = 通訳
help-step-free = 段差のない通路
help-companion = 付き添い
