## How figures are written

budget-blank = blank in the file
budget-blank-legend = “—” is blank in the file; 0.00 is a zero that it prints.
budget-between = {", "}
budget-places-more = { $count } more
budget-place-line = line { $line }
budget-place-line-cell = line { $line }, cell { $cell }
budget-place-page-line = page { $page }, line { $line }
budget-place-sheet-cell = sheet “{ $sheet }”, row { $row }, column { $column }
budget-place-table-cell = table { $table }, row { $row }, column { $column }
budget-operator-at-least = ≥
budget-operator-at-most = ≤
budget-operator-equal = =
budget-operator-above = >
budget-operator-below = <
budget-operator-about = about
budget-operator-qualitative = in words
budget-role-spending = All spending
budget-role-basic = Basic spending
budget-role-project = Project spending
budget-role-people = People
budget-role-public = Running the office
budget-role-three-public = Travel abroad, receptions, vehicles
budget-role-abroad = Travel abroad
budget-role-reception = Receptions
budget-role-vehicles = Vehicles
budget-role-purchase = of which buying vehicles
budget-role-running = of which running vehicles
budget-role-office = Running costs of the office

## Columns of the open data

budget-table-projects = Projects
budget-column-project-name = Project
budget-column-component = Part of the project
budget-column-amount = Amount
budget-column-level-one = Level one
budget-column-level-two = Level two
budget-column-indicator = Indicator
budget-column-operator = Sign
budget-column-goal = Goal
budget-column-measure = Unit
budget-column-weight = Weight

## The list of books

budget-book-title = { $office }, { $nature } { $year }

## One book

budget-years = Years
budget-running = Travel abroad, receptions, vehicles, and running costs
budget-tables = Tables
budget-tables-none = This book has text only, no tables.
budget-package = Data package
budget-goals-of-none = Targets that name no project
