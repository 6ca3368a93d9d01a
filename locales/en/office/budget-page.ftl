## How figures are written

budget-unit-yuan = yuan
budget-unit-wan-yuan = 10,000 yuan

## The list of books

budget-books = Budget books
budget-books-lead = Every figure keeps its place in the file. What could not be read is listed, never guessed.
budget-books-none = No budget has been imported yet.
budget-head-book = Office
budget-head-year = Year
budget-head-figures = Figures
budget-head-targets = Targets
budget-head-unread = Not read
budget-head-standing = Standing
budget-head-share = Share
budget-head-growth = Change
budget-head-place = Place
budget-head-identity = Identity
budget-head-left = One side
budget-head-right = Other side
budget-head-difference = Difference
budget-head-finding = Kind
budget-head-about = About
budget-head-says = What each side says
budget-head-why = Why
budget-head-printed = As printed
budget-head-hold = Holds
budget-head-care = Read with care
budget-ours = ours
budget-publish = Publish
budget-withdraw = Withdraw
budget-withdraw-why = Why it is withdrawn
budget-withdrawn = { $count } withdrawn
budget-import = Import a budget
budget-import-help = The published file of a budget or its accounts: Excel, Word, PDF, web page or plain text, at most 64 MB. Scanned pages need their text recognised first.
budget-import-file = File
budget-import-office = Office
budget-import-year = Year
budget-import-blank = Leave it empty if the file says it.
budget-import-ours = It is this office’s own budget
budget-file-missing = Choose a file.

## One book

budget-all-hold = all { $count } identities hold
budget-some-fail = { $count } identities do not hold
budget-some-text = { $count } places of the text to check
budget-some-unread = { $count } places not read
budget-compare-with = Compare with { $year }
budget-tree = Spending by function
budget-tree-in-text = This book has no table of spending: amounts come from its text and are rounded.
budget-gone = In { $year } but not this year:
budget-rows = { $count } rows
budget-rows-next = The next rows
budget-projects = Projects
budget-project-last-year = last year
budget-goals = { $count } targets
budget-inferred = { $count } rows print fewer figures than there are columns; the sums told which are blank.
budget-inferred-row = blanks told by the sums

## The report

budget-report = Do the figures hold
budget-report-of = Do the figures hold: { $book }
budget-report-hold = All { $count } identities of the tables hold.
budget-report-fail = Of { $count } identities of the tables { $failing } do not hold.
budget-report-tables = What does not hold in the tables
budget-report-text = Where the text and the figures differ
budget-report-text-lead = Figures of the text are mostly rounded: look at the file before you judge.
budget-report-soft = What usually holds and does not here
budget-report-soft-lead = Nothing need be wrong; please check.
budget-findings = { $count } things to look at
budget-findings-lead = These are questions, not verdicts.
budget-unread-title = { $count } places not read
budget-unread-none = Everything was read.
budget-unread-lead = None of these figures is in any sum. Mend the file and import it again.
budget-identities = Each identity
budget-holds = holds
budget-asks = please check
budget-fails = does not hold
budget-finding-help-scope-mismatch = The text means another total than it names.
budget-finding-help-unit-typo = The sum closes if one amount had the other unit.
budget-finding-help-rounding = It differs only because figures are rounded.
budget-finding-help-copy-paste = A passage, a name or a list seems to belong somewhere else.
budget-finding-help-superseded-name = The classification of that year has another name.
budget-finding-help-name-typo = The classification of that year has no such name.
budget-finding-help-coverage = What is listed does not cover the whole.
budget-finding-help-layout = Fewer figures than columns: the sums told which are blank.
budget-finding-help-class-mismatch = The text says basic spending, the table says project spending.
budget-finding-help-cross-year = The books of two years tell it differently.
budget-finding-help-wording = The wording says more or less than the figures.
budget-finding-help-plausibility = It may be right, and is worth a question.
budget-finding-help-split = The sums close if a shared line is split.
budget-finding-help-not-verifiable = What would be needed to check it is not in this file.
budget-finding-help-contradiction = Two figures contradict each other and no kinder explanation was found.

## Two books

budget-compare = Compare two books
budget-compare-before = The earlier one
budget-compare-after = The later one
budget-compare-none = The books have no class to compare.
budget-compare-chart = Spending by class
budget-compare-legend = The pale bar above is the earlier book, the dark one below the later. Both begin at zero.
budget-compare-growth = Change of each class
budget-compare-findings = What the two tell differently
