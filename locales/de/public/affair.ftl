### Affairs of the office: what their forms and lists have in common.

affair-topics = Themen
affair-help = Gewünschte Hilfe
affair-slot = Uhrzeit

help-sign-language = Gebärdensprache
help-interpreter = Dolmetschen
help-step-free = Zugang ohne Stufen
help-companion = Begleitperson
