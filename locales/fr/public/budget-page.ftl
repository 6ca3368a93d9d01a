## How figures are written

budget-blank = vide dans le fichier
budget-blank-legend = « — » : case vide dans le fichier ; 0.00 : zéro imprimé dans le fichier.
budget-between = {", "}
budget-places-more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
budget-place-line = ligne { $line }
budget-place-line-cell = ligne { $line }, case { $cell }
budget-place-page-line = page { $page }, ligne { $line }
budget-place-sheet-cell = feuille « { $sheet } », ligne { $row }, colonne { $column }
budget-place-table-cell = tableau { $table }, ligne { $row }, colonne { $column }
budget-operator-at-least = ≥
budget-operator-at-most = ≤
budget-operator-equal = =
budget-operator-above = >
budget-operator-below = <
budget-operator-about = environ
budget-operator-qualitative = en mots
budget-role-spending = Toutes les dépenses
budget-role-basic = Dépenses de base
budget-role-project = Dépenses de projets
budget-role-people = Personnel
budget-role-public = Fonctionnement courant
budget-role-three-public = Voyages à l’étranger, réceptions, véhicules
budget-role-abroad = Voyages à l’étranger
budget-role-reception = Réceptions
budget-role-vehicles = Véhicules
budget-role-purchase = dont achat de véhicules
budget-role-running = dont usage des véhicules
budget-role-office = Fonctionnement de l’administration

## Columns of the open data

budget-table-projects = Projets
budget-column-project-name = Projet
budget-column-component = Partie du projet
budget-column-amount = Montant
budget-column-level-one = Niveau 1
budget-column-level-two = Niveau 2
budget-column-indicator = Indicateur
budget-column-operator = Signe
budget-column-goal = Valeur visée
budget-column-measure = Unité
budget-column-weight = Poids

## The list of books

budget-book-title = { $office }, { $nature } { $year }

## One book

budget-years = Années
budget-running = Voyages à l’étranger, réceptions, véhicules et fonctionnement
budget-tables = Tableaux
budget-tables-none = Ce budget contient seulement du texte, sans tableau.
budget-package = Données à télécharger
budget-goals-of-none = Objectifs qui ne nomment aucun projet
