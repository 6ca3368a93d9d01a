# The budget as everybody reads it

budgets-title = Unser Haushalt
budgets-lead = Wie viel wir in einem Jahr ausgeben dürfen, wofür, und was damit erreicht werden soll. Jede Zahl stammt aus dem veröffentlichten Haushalt.
budgets-none = Es ist noch kein Haushalt veröffentlicht.
budgets-targets = { $count ->
    [one] { $count } Ziel
   *[other] { $count } Ziele
}
budgets-one = { $nature } { $year }
budgets-unit = Angaben in 10.000 Yuan.
budgets-from = Woher das Geld kommt
budgets-to = Wohin das Geld geht
budgets-growth = Veränderungen gegenüber dem Haushalt { $year }.
budgets-changed = { $change } zum Vorjahr
budgets-projects = Projekte und ihre Ziele
budgets-projects-lead = Was jedes Projekt kostet und was es bis zum Jahresende erreichen soll.
budgets-goals = Ziele
budgets-open = Daten herunterladen
budgets-open-lead = Frei zu verwenden. Das Datenpaket enthält jede Tabelle als CSV und erklärt die Spalten; im JSON steht bei jeder Zahl, wo sie im Original zu finden ist.
budgets-means-spending = Alles, was im Jahr ausgegeben werden darf.
budgets-means-people = Gehälter, Zulagen, Sozialversicherung und Ruhegelder.
budgets-means-public = Büro, Wasser und Strom, Dienstreisen und andere tägliche Kosten.
budgets-means-project = Geld für bestimmte Aufgaben, jede mit ihren Zielen.
budgets-means-three-public = Die Summe der drei folgenden Posten.
budgets-means-abroad = Dienstreisen ins Ausland.
budgets-means-reception = Bewirtung von dienstlichem Besuch.
budgets-means-vehicles = Kauf und Betrieb von Dienstfahrzeugen.
