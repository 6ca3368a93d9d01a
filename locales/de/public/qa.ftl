### Published questions and answers.

## Questions and answers

qa-title = Häufige Fragen
qa-lead = Sehen Sie zuerst hier nach: Vielleicht gibt es die Antwort schon.
qa-search = Suchwörter
qa-category = Kategorie
qa-category-all = Alle
qa-find = Suchen
qa-count = { $count ->
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
qa-nothing = Nichts gefunden. Versuchen Sie ein anderes Wort oder fragen Sie uns.
qa-all = Alle Fragen
qa-back = Alle Fragen
qa-source = Quelle: { $source }
qa-checked = Zuletzt geprüft: { $date }
qa-others = Ähnliche Fragen
qa-still = Ist Ihre Frage noch offen?
