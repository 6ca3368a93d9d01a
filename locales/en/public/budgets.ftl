# The budget as everybody reads it

budgets-title = Our budget
budgets-lead = How much we may spend in a year, on what, and what it is to achieve. Every figure comes from the published budget.
budgets-none = No budget has been opened yet.
budgets-targets = { $count } targets
budgets-one = { $nature } { $year }
budgets-unit = In units of 10,000 yuan.
budgets-from = Where the money comes from
budgets-to = Where it goes
budgets-growth = Changes are against the budget of { $year }.
budgets-changed = { $change } against the year before
budgets-projects = Projects and what they are to achieve
budgets-projects-lead = What each project costs, and what it is to reach by the end of the year.
budgets-goals = Goals
budgets-open = Download the data
budgets-open-lead = Free to use. The data package has a CSV of each table and says what its columns are; the JSON has the place of every figure in the published file.
budgets-means-spending = All that may be spent in the year.
budgets-means-people = Pay, insurance and pensions.
budgets-means-public = Offices, power, travel and other daily costs.
budgets-means-project = Money for particular work, each with its goals.
budgets-means-three-public = The sum of the three below.
budgets-means-abroad = Journeys abroad on duty.
budgets-means-reception = Receiving visitors on duty.
budgets-means-vehicles = Buying and running vehicles.
