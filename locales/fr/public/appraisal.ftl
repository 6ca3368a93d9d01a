### The monthly appraisal of handling units: how well, never how many.

appraisal-title = Évaluation des services
appraisal-month = { $month } { $year }
appraisal-results = Résultats des services
appraisal-results-lead = Publiés une fois par mois. Les services sont classés selon la part de dossiers bien traités ; le nombre de dossiers reçus ne change pas le rang.
appraisal-results-of = Résultats des services, { $month }
appraisal-in = { $title } : { $indicator }
appraisal-none-published = Rien n’est encore publié.
appraisal-published-at = Publié le { $moment } ; rien ne change ensuite.
appraisal-download = Télécharger le tableau (CSV)
appraisal-no-units = Aucun dossier ne compte pour ce mois.
appraisal-decisive = c’est lui qui fixe le rang

appraisal-head-month = Mois
appraisal-head-until = Demandes jusqu’au
appraisal-head-requests = Demandes
appraisal-head-undecided = À décider
appraisal-head-indicator = Indicateur
appraisal-head-place = Rang
appraisal-head-unit = Service
appraisal-head-share = Part ajustée (%)
appraisal-head-raw = Bien traités / comptés
appraisal-head-left-out = Écartés
appraisal-head-all = Avec tous les dossiers
appraisal-head-remark = Remarque
appraisal-head-nth = N°
appraisal-head-from = Intervalle à 95 %, de (%)
appraisal-head-to = Intervalle à 95 %, à (%)
appraisal-head-good = Bien traités
appraisal-head-of = Comptés
appraisal-head-granted = Écartés
appraisal-head-refused = Demandes refusées
appraisal-head-place-all = Rang avec tous les dossiers
appraisal-head-share-all = Part ajustée avec tous les dossiers (%)
appraisal-head-good-all = Bien traités, tous les dossiers
appraisal-head-of-all = Comptés, tous les dossiers

appraisal-interval = Intervalle à 95 % : { $from } à { $to }
appraisal-left-out = { $granted ->
    [one] { $granted } acceptée
   *[other] { $granted } acceptées
}, { $refused ->
    [one] { $refused } refusée
   *[other] { $refused } refusées
}
appraisal-place = Rang { $place }
appraisal-without-place = Unités hors classement : { $count }
appraisal-no-place = Hors classement
appraisal-too-few = Trop peu de dossiers, hors classement
appraisal-too-narrow = Trop peu de catégories différentes, hors classement
appraisal-close = Proche du précédent : l’ordre ne dit presque rien
appraisal-outside = { $count ->
    [one] { $count } autre dossier dans une catégorie sans référence, non comparé
   *[other] { $count } autres dossiers dans des catégories sans référence, non comparés
}

appraisal-how = Mode de calcul
appraisal-how-shares = Chaque indicateur est une part : les dossiers bien traités parmi tous ceux qui comptent. Tous les chiffres viennent des dossiers, avec la même règle pour tous les services.
appraisal-how-mix = { $months ->
    [one] Certains services reçoivent plus d’affaires difficiles. Les parts sont donc calculées par catégorie, puis pondérées selon la répartition de l’ensemble des services le mois précédent. Une catégorie où un service n’a aucun dossier compte avec la part de l’ensemble : cela ne l’aide pas et ne lui nuit pas.
   *[other] Certains services reçoivent plus d’affaires difficiles. Les parts sont donc calculées par catégorie, puis pondérées selon la répartition de l’ensemble des services pendant les { $months } mois précédents. Une catégorie où un service n’a aucun dossier compte avec la part de l’ensemble : cela ne l’aide pas et ne lui nuit pas.
}
appraisal-how-guards = Un service est cité sans être classé s’il compte moins de { $cases } dossiers, ou si ses catégories couvrent moins de { $percent } % de cette répartition.
appraisal-how-interval = L’intervalle à 95 % dit de combien une part peut s’écarter quand les dossiers sont peu nombreux. Si les intervalles de deux services se recoupent, leur ordre ne dit presque rien. Les intervalles ne changent aucun rang.
appraisal-how-exclusions = { $days ->
    [one] Un service a un jour ouvré pour demander qu’un dossier soit écarté, en disant pourquoi. Une autre personne décide. Les deux résultats, avec et sans ces dossiers, sont publiés.
   *[other] Un service a { $days } jours ouvrés pour demander qu’un dossier soit écarté, en disant pourquoi. Une autre personne décide. Les deux résultats, avec et sans ces dossiers, sont publiés.
}
appraisal-how-never = Le nombre de dossiers qu’un service reçoit, ou qu’un autre reçoit, ne change pas sa part. Aucune personne n’est comptée.

appraisal-month-missing = Choisissez un mois.
