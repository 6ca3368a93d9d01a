# Published budgets

budget-nature-budget = Budget
budget-nature-accounts = Comptes définitifs

budget-table-balance = Équilibre général, recettes
budget-table-balance-out = Équilibre général, dépenses
budget-table-income = Recettes
budget-table-spending = Dépenses
budget-table-spending-by-unit = Dépenses par organisme
budget-table-fiscal-balance = Crédits publics, recettes
budget-table-fiscal-balance-out = Crédits publics, dépenses
budget-table-fiscal-by-unit = Crédits publics par organisme
budget-table-general = Budget public général par fonction
budget-table-fund = Fonds gouvernementaux par fonction
budget-table-state-capital = Budget du capital d’État par fonction
budget-table-basic = Dépenses de base par nature économique
budget-table-three-public = Voyages à l’étranger, véhicules, réceptions ; fonctionnement
budget-table-goals = Objectifs des projets

budget-caveat-code-moved = Le code a changé ; on compare avec le nouveau.
budget-caveat-matched-by-name = Rapproché par le nom dans le nouveau groupe.
budget-caveat-one-sided = Dans un seul des deux budgets.
budget-caveat-no-base = Zéro l’année précédente, pas de pourcentage.
budget-caveat-from-text = Arrondi, tiré du texte.
budget-caveat-years-apart = Les deux années ne se suivent pas.
budget-caveat-offices-differ = Ce n’est pas le même organisme.
budget-caveat-planned-not-measured = Nombre d’affaires prévu, non mesuré.
budget-caveat-approximate = Nombre d’affaires approximatif.
budget-caveat-scope-unknown = L’argent ne paie peut-être pas les mêmes choses.
budget-caveat-money-of-all-goals = Argent de tous les projets qui ont des objectifs.
budget-caveat-units-of-count = Appels et dossiers ne se comptent pas de la même façon.
budget-caveat-projects-included = Part de toutes les dépenses, projets compris.

budget-column-code = Code
budget-column-name = Nom
budget-column-total = Total
budget-column-fiscal = Crédits publics
budget-column-business = Recettes d’activité
budget-column-operating = Recettes d’exploitation
budget-column-other = Autres recettes
budget-column-basic = Base
budget-column-project = Projets
budget-column-people = Personnel
budget-column-public = Fonctionnement
budget-column-general = Budget général
budget-column-fund = Fonds gouvernementaux
budget-column-state-capital = Capital d’État
budget-column-abroad = Voyages à l’étranger
budget-column-reception = Réceptions
budget-column-vehicles = Véhicules
budget-column-purchase = Achat de véhicules
budget-column-running = Usage des véhicules
budget-column-office = Fonctionnement de l’administration

# Published budgets

budget-evidence-contract = Saisie manuelle, avec le contrat
budget-evidence-document = Saisie manuelle, avec un document
budget-evidence-inspection = Saisie manuelle, avec un rapport de contrôle
budget-evidence-invoice = Saisie manuelle, avec la facture
budget-evidence-judgement = Jugé par une personne, avec ses raisons
budget-evidence-survey = Saisie manuelle, avec l’enquête
budget-evidence-voucher = Saisie manuelle, avec le justificatif

budget-refused-interception = Non mesuré par Yingda : empêcher des gens de venir
budget-refused-stability-control = Non mesuré par Yingda : contrôler des personnes
budget-refused-fewer-petitions = Non mesuré par Yingda : avoir moins de pétitions pour but
budget-refused-pressure-on-persons = Non mesuré par Yingda : faire pression sur des personnes

# Published budgets

budget-binding-by-hand = saisi à la main pour l’instant
budget-binding-open = Aucune règle ne convient : une personne doit faire le lien
