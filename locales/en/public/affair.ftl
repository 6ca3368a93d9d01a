### Affairs of the office: what their forms and lists have in common.

affair-topics = Topics
affair-help = Help wanted
affair-slot = Time

help-sign-language = Sign language
help-interpreter = Interpreter
help-step-free = Step-free access
help-companion = Somebody to come along
