### Published questions and answers.

## Questions and answers

qa-title = Questions and answers
qa-lead = Look it up first: perhaps the answer is already here.
qa-search = Words to look for
qa-category = Category
qa-category-all = All
qa-find = Find
qa-count = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
qa-nothing = Nothing was found. Try another word, or ask us.
qa-all = All questions
qa-back = All questions
qa-source = Source: { $source }
qa-checked = Last checked: { $date }
qa-others = Related
qa-still = Does this not answer it?
