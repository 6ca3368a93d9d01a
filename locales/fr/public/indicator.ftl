### Names of indicators, and how and over what each is counted.

## Names

indicator-volume = Dossiers reçus
indicator-direct = Réponse directe
indicator-fcr = Réglé au premier contact
indicator-ontime = Réponse à temps
indicator-overdue = Dossiers en retard
indicator-contact-rate = Contact pris à temps
indicator-sign-timely = Prise en charge à temps
indicator-resolve-real = Résolu, selon les services
indicator-solve-bj = Résolu, selon les demandeurs
indicator-sat-rate = Satisfaits, lors des rappels
indicator-visit-rate = Rappels faits
indicator-agent-return = Renvois par la faute de l’accueil
indicator-return-rate = Renvois
indicator-first-dispatch = Bon service du premier coup
indicator-rework = Traités à nouveau
indicator-extend-rate = Délais prolongés
indicator-supervise-done = Supervision : réponse à temps

## Formula and population

indicator-volume-formula = tous les dossiers, selon le jour de réception
indicator-direct-formula = réponse donnée au premier contact ÷ tous les dossiers, selon le jour de réception
indicator-fcr-formula = appels réglés sur-le-champ, sans suite dans les sept jours ÷ tous les appels, selon le jour de réception
indicator-ontime-formula = réponses données dans le délai, prolongations accordées comprises ÷ réponses attendues, selon le jour d’échéance
indicator-overdue-formula = réponses encore dues après l’échéance, à cet instant
indicator-contact-rate-formula = contacts pris dans le délai ÷ contacts à prendre, selon le jour d’échéance
indicator-sign-timely-formula = prises en charge dans le délai ÷ prises en charge attendues, selon le jour d’échéance
indicator-resolve-real-formula = résolu ÷ (résolu + expliqué), selon le jour de la réponse
indicator-solve-bj-formula = dit résolu ÷ rappels avec réponse, selon le jour du rappel
indicator-sat-rate-formula = (satisfaisant + 0,8 × plutôt satisfaisant) ÷ rappels faits par un agent, avec réponse, selon le jour du rappel
indicator-visit-rate-formula = rappels faits, essais inscrits compris ÷ dossiers avec réponse à rappeler, selon le jour de la réponse, une fois l’échéance venue
indicator-agent-return-formula = renvois acceptés par la faute de l’accueil ÷ attributions, selon le jour de la première attribution
indicator-return-rate-formula = renvois acceptés ÷ attributions, selon le jour de la première attribution
indicator-first-dispatch-formula = dossiers sans aucun renvoi accepté ÷ dossiers attribués, selon le jour de la première attribution
indicator-rework-formula = dossiers traités à nouveau ÷ dossiers avec réponse, selon le jour de la dernière réponse
indicator-extend-rate-formula = dossiers prolongés ÷ dossiers attribués, selon le jour de la première attribution
indicator-supervise-done-formula = réponses dans le délai ÷ supervisions à échéance, selon le jour d’échéance

## The table

indicator-as-of = Recalculé au { $moment } ; chaque chiffre mène à ses dossiers
indicator-from = Du
indicator-through = au
indicator-show = Afficher
indicator-no-source = Aucune source reliée pour l’instant
indicator-met = atteint
indicator-missed = non atteint
indicator-source = { $year } · { $source }
indicator-nothing = Aucun dossier ne compte pour ces jours.
indicator-case = Dossier
indicator-day = Compte le
indicator-head-id = Code
indicator-head-name = Indicateur
indicator-head-formula = Calcul et périmètre
indicator-head-version = Version
indicator-head-numerator = Numérateur
indicator-head-denominator = Dénominateur
indicator-head-value = Valeur
indicator-head-target = Objectif publié
indicator-head-source = Source de l’objectif
