### Affairs of the office: what their forms and lists have in common.

affair-topics = Asuntos
affair-help = Ayuda que necesita
affair-slot = Hora

help-sign-language = Lengua de señas
help-interpreter = Intérprete
help-step-free = Acceso sin escalones
help-companion = Acompañante
