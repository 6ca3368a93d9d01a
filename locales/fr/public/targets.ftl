### The board of targets: what the office's own budget promises, set against its cases.

targets-of-year = Objectifs { $year }
targets-covers = Jusqu’au { $day }
targets-log = Les chiffres viennent des { $size } premières entrées du registre public, empreinte { $root }.
targets-public-note = Ces chiffres sont figés et confirmés par deux personnes. Les lignes que Yingda ne mesure pas sont de l’argent public : elles restent ici, avec la raison.

targets-head-name = Objectif
targets-head-goal = Valeur visée
targets-head-value = Mesuré
targets-head-verdict = Résultat
targets-head-forecast = Prévision
targets-head-points = Points
targets-ratio = { $ratio } de l’objectif
targets-weight = poids { $weight }

targets-earned = Points des lignes évaluées : { $earned } sur { $out } ; pas de total tant que d’autres restent ouvertes.
targets-execution-open = Le taux d’exécution n’est pas connu : le compte n’a pas de crédit pour ce projet.
targets-total = Total : { $total } points, mention : { $grade }.
targets-grade-excellent = excellent
targets-grade-good = bien
targets-grade-fair = moyen
targets-grade-poor = insuffisant

targets-verdict-met = Atteint
targets-verdict-not-met = Non atteint
targets-verdict-about = À peu près comme prévu
targets-verdict-above = Au-delà du prévu
targets-verdict-needs-judgement = À juger
targets-verdict-not-measured = Non mesuré

targets-band-achieved = Atteint
targets-band-partly = Atteint en partie
targets-band-missed = Manqué
targets-band-of = { $band } ({ $from }–{ $to } %)

targets-standing-on-course = En bonne voie
targets-standing-in-doubt = Mal engagé
targets-standing-missed = Hors d’atteinte
targets-standing-open = Trop tôt pour le dire
targets-why-too-early = L’année n’est pas assez avancée.
targets-why-year-over = L’année est finie ; c’est le résultat.
targets-why-reached = Le nombre visé est atteint.
targets-why-exceeded = Le nombre dépasse la limite.
targets-why-projected = Projection selon les jours ouvrés : environ { $expected } dans l’année.
targets-why-so-far = D’après la valeur actuelle.

targets-by-formula = Calculé sur les dossiers : { $name }
targets-by-account = Calculé d’après le compte budgétaire : payé sur alloué
targets-by-contract = Calculé d’après les trimestres du prestataire signés par les deux parties
targets-by-bulletins = Compté d’après les bulletins publiés
targets-by-meetings = Compté d’après les réunions de coordination tenues
targets-no-account = Calculé d’après le compte budgétaire ; aucun crédit n’y figure encore pour ce projet
targets-no-quarter = Calculé d’après les trimestres du prestataire ; aucun n’est encore signé par les deux parties
targets-by-hand = Saisi à la main, preuve : { $evidence }
targets-by-words = Saisi à la main, avec une note
targets-judged = Jugé : { $band }, { $percent } % du poids
targets-public-money = { $why }. C’est de l’argent public : la ligne reste affichée.
targets-no-cases = Calculé sur les dossiers : { $name } ; encore aucun cette année
targets-awaits = Reste à faire : { $what }
targets-to-enter = À saisir à la main : { $name }
targets-unit-differs = La valeur est en { $from }, l’objectif en { $to } ; on ne peut pas les comparer.
targets-no-unit = (sans unité)
targets-read-as = Imprimé avec « = », lu comme « { $sign } »
targets-must-explain = Loin de l’objectif : une explication est due
targets-remark-matters-not-calls = Compte les affaires admises, pas les appels
targets-remark-first-petitions-only = Premières pétitions seulement

targets-occasion-monitoring = Suivi en cours d’année
targets-occasion-self-evaluation = Auto-évaluation
targets-standing-of-board-open = En cours
targets-standing-of-board-frozen = Figé, à publier
targets-standing-of-board-published = Publié
