# Published budgets

budget-unread-unplaced = Fewer figures than columns, and no sum tells which are blank
budget-unread-too-many = More figures than columns
budget-unread-no-amount = No amount in a cell of amounts
budget-unread-nameless = Amounts without a code or a name
budget-unread-untitled = A table whose title is not known
budget-unread-unitless = A table that does not say its unit

budget-identity-h1 = Income equals spending
budget-identity-h2 = The total is the sum of its classes
budget-identity-h3 = A class is the sum of its parts
budget-identity-h4 = The total of a row is the sum of its columns
budget-identity-h5 = The total of each column
budget-identity-h6 = Income and spending have the same codes and amounts
budget-identity-h7 = Fiscal money is general budget, funds and state capital
budget-identity-h8 = Basic spending by function equals that by economic class
budget-identity-h9 = An economic class is the sum of its parts
budget-identity-h10 = People are 301 and 303, running is 302 and 310
budget-identity-h11 = People and running make basic spending
budget-identity-h12 = Offices sum to the total
budget-identity-h13 = Travel, vehicles and reception make their sum
budget-identity-h14 = Running costs of the office equal public expenses
budget-identity-h15 = Procurement is goods, works and services
budget-identity-h16 = A project is the sum of its parts, projects sum to project spending
budget-identity-h17 = Weights make one hundred
budget-identity-h18 = This year less last year is the stated change
budget-identity-s1 = Contributions by function and by class agree
budget-identity-s2 = Annuity is about half of pension insurance
budget-identity-s3 = Travel, vehicles, reception equal their classes
budget-identity-s4 = Retirement equals its economic classes
budget-identity-s5 = The text says what the table says, rounded

budget-finding-scope-mismatch = Another scope than it names
budget-finding-unit-typo = Wrong unit
budget-finding-rounding = Rounding
budget-finding-copy-paste = Pasted from elsewhere
budget-finding-superseded-name = Superseded name
budget-finding-name-typo = Name not in the classification
budget-finding-coverage = Covers less than the whole
budget-finding-layout = Fewer figures than columns
budget-finding-class-mismatch = Basic and project confused
budget-finding-cross-year = Two years differ
budget-finding-wording = Wording and figures differ
budget-finding-plausibility = Worth a question
budget-finding-split = Closes once a line is split
budget-finding-not-verifiable = Cannot be checked from this file
budget-finding-contradiction = Figures contradict each other

budget-people-share = Share of people

budget-cost-each = Cost of a matter (planned)

cli-help-budget = Published budgets: read, check, compare
cli-help-budget-read = Read a budget file (text, Word, Excel, PDF, web page) and list what could not be read
cli-help-budget-check = Check every identity, with both sides and their places
cli-help-budget-compare = Compare two budgets
cli-help-budget-targets = List performance targets and what measures them
cli-help-budget-import = Keep a budget file in the office's store: its pages and targets come from it
cli-option-budget-read-file = The budget file
cli-option-budget-check-file = The budget file
cli-option-budget-targets-file = The budget file
cli-option-budget-read-out = Folder for the tables as a workbook and a data package (CSV, JSON)
cli-option-budget-import-file = The budget file
cli-option-budget-import-ours = It is this office's own budget
cli-option-budget-import-office = The department, where the file does not say it
cli-option-budget-import-year = The year, where the file does not say it
cli-option-budget-check-all = Show those that hold, too
cli-option-budget-compare-before = The earlier one
cli-option-budget-compare-after = The later one
cli-budget-read = { $office } { $year }, { $nature }: { $tables } tables with { $figures } figures; { $stated } figures in the text; { $projects } projects, { $targets } targets.
cli-budget-nothing = { $file } holds no table, figure or target of a budget. Is it the published budget? A scan needs its text recognised first.
cli-budget-unread = Not read: { $count }.
cli-budget-written = { $files } files written to { $folder }
cli-budget-checked = { $tables } must hold in the tables, { $broken } do not; { $text } in the text, { $contradicted } do not; { $soft } usually hold, { $open } do not; { $findings } finding(s) to look at.
cli-budget-compared = { $before } → { $after }
cli-budget-targets = { $rows } targets: { $formulas } measured by a formula, { $manual } entered by hand, { $refused } not measured by Yingda, { $open } to be bound.

## Import

cli-budget-imported = Imported: { $file } (number { $id }).
cli-budget-there = { $file } was imported before as number { $id }; it is not kept twice.

book-fault-may-not-manage = Your role does not keep budget and performance.
book-fault-nothing-read = No budget table, figure or target was found in this file. Make sure it is the published budget or accounts of a department.
book-fault-no-office = The file does not say whose budget it is. Add the name of the department (on the command line: --office).
book-fault-no-year = The file does not say its year. Add the year (on the command line: --year).
book-fault-withdrawn = This book is withdrawn.
book-fault-published = This book is open data already.
book-fault-not-ours = This is the budget of another department; that department publishes it.
book-fault-words-missing = Say why.

book-standing-kept = imported
book-standing-published = open data
book-standing-withdrawn = withdrawn
