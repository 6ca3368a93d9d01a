### Affairs of the office: what their forms and lists have in common.

affair-topics = Sujets
affair-help = Aide souhaitée
affair-slot = Heure

help-sign-language = Langue des signes
help-interpreter = Interprète
help-step-free = Accès sans marches
help-companion = Être accompagné
