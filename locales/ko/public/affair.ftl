### Affairs of the office: what their forms and lists have in common.

affair-topics = 면담 내용
affair-help = 필요한 도움
affair-slot = 시간

help-sign-language = 수어 통역
help-interpreter = 통역
help-step-free = 무장애 통로
help-companion = 동행 안내
