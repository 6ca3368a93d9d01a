# Published budgets

budget-nature-budget = Budget
budget-nature-accounts = Final accounts

budget-table-balance = Balance, income
budget-table-balance-out = Balance, spending
budget-table-income = Income
budget-table-spending = Spending
budget-table-spending-by-unit = Spending by office
budget-table-fiscal-balance = Fiscal balance, income
budget-table-fiscal-balance-out = Fiscal balance, spending
budget-table-fiscal-by-unit = Fiscal spending by office
budget-table-general = General public budget by function
budget-table-fund = Government funds by function
budget-table-state-capital = State capital budget by function
budget-table-basic = Basic spending by economic class
budget-table-three-public = Travel abroad, vehicles, reception; running costs
budget-table-goals = Goals of projects

budget-caveat-code-moved = The code moved; its successor is compared.
budget-caveat-matched-by-name = Matched by name in the new group.
budget-caveat-one-sided = In one book only.
budget-caveat-no-base = No base, no percentage.
budget-caveat-from-text = Rounded, from the text.
budget-caveat-years-apart = Not two following years.
budget-caveat-offices-differ = Different offices.
budget-caveat-planned-not-measured = Matters are planned, not measured.
budget-caveat-approximate = Matters are approximate.
budget-caveat-scope-unknown = What the money pays for may differ.
budget-caveat-money-of-all-goals = Money of all projects with goals.
budget-caveat-units-of-count = Calls and cases are not the same unit.
budget-caveat-projects-included = Share of all spending, projects included.

budget-column-code = Code
budget-column-name = Name
budget-column-total = Total
budget-column-fiscal = Fiscal
budget-column-business = Business income
budget-column-operating = Operating income
budget-column-other = Other income
budget-column-basic = Basic
budget-column-project = Projects
budget-column-people = People
budget-column-public = Running
budget-column-general = General budget
budget-column-fund = Government funds
budget-column-state-capital = State capital
budget-column-abroad = Travel abroad
budget-column-reception = Reception
budget-column-vehicles = Vehicles
budget-column-purchase = Vehicle purchase
budget-column-running = Vehicle running
budget-column-office = Running costs of the office

# Published budgets

budget-evidence-contract = By hand, with the contract
budget-evidence-document = By hand, with a document
budget-evidence-inspection = By hand, with a record of inspection
budget-evidence-invoice = By hand, with the invoice
budget-evidence-judgement = Judged by a person, with reasons
budget-evidence-survey = By hand, with the survey
budget-evidence-voucher = By hand, with the voucher

budget-refused-interception = Not measured by Yingda: interception
budget-refused-stability-control = Not measured by Yingda: control of people
budget-refused-fewer-petitions = Not measured by Yingda: fewer petitions as a goal
budget-refused-pressure-on-persons = Not measured by Yingda: pressure on persons

# Published budgets

budget-binding-by-hand = entered by hand for now
budget-binding-open = No rule fits: a person must bind it
