### Affairs of the office: what their forms and lists have in common.

affair-topics = Assuntos
affair-help = Ajuda necessária
affair-slot = Hora

help-sign-language = Língua gestual
help-interpreter = Intérprete
help-step-free = Acesso sem degraus
help-companion = Acompanhante
