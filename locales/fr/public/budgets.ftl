# The budget as everybody reads it

budgets-title = Notre budget
budgets-lead = Combien nous pouvons dépenser en un an, pour quoi, et avec quels résultats attendus. Chaque chiffre vient du budget publié.
budgets-none = Aucun budget n’est encore publié.
budgets-targets = { $count ->
    [one] { $count } objectif
   *[other] { $count } objectifs
}
budgets-one = { $nature } { $year }
budgets-unit = En dizaines de milliers de yuans.
budgets-from = D’où vient l’argent
budgets-to = Où va l’argent
budgets-growth = Évolution par rapport au budget { $year }.
budgets-changed = { $change } par rapport à l’année précédente
budgets-projects = Les projets et leurs objectifs
budgets-projects-lead = Ce que coûte chaque projet et ce qu’il doit atteindre à la fin de l’année.
budgets-goals = Objectifs
budgets-open = Télécharger les données
budgets-open-lead = Utilisation libre. L’archive contient chaque tableau en CSV et explique ses colonnes ; le JSON donne l’emplacement de chaque chiffre dans le fichier publié.
budgets-means-spending = Tout ce qui peut être dépensé dans l’année.
budgets-means-people = Salaires, assurances sociales et retraites.
budgets-means-public = Bureaux, énergie, déplacements et autres frais courants.
budgets-means-project = Argent prévu pour des travaux précis, chacun avec ses objectifs.
budgets-means-three-public = Somme des trois lignes suivantes.
budgets-means-abroad = Voyages à l’étranger pour le service.
budgets-means-reception = Accueil de visiteurs pour le service.
budgets-means-vehicles = Achat et usage des véhicules de service.
