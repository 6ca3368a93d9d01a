### Published questions and answers.

## Questions and answers

qa-title = Questions fréquentes
qa-lead = Cherchez d’abord : la réponse est peut-être déjà là.
qa-search = Mots à chercher
qa-category = Catégorie
qa-category-all = Toutes
qa-find = Chercher
qa-count = { $count ->
    [one] { $count } réponse trouvée
   *[other] { $count } réponses trouvées
}
qa-nothing = Rien n’a été trouvé. Essayez un autre mot ou posez-nous la question.
qa-all = Voir toutes les questions
qa-back = Toutes les questions
qa-source = Source : { $source }
qa-checked = Dernière vérification : { $date }
qa-others = Questions proches
qa-still = Vous n’avez pas trouvé ?
