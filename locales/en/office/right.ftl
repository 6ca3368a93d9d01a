### What a role may do besides acts on a case.

right-manage-accounts = keep accounts
right-manage-packs = keep the policy pack
right-read-audit = read the audit
right-reveal = see hidden contact details
right-see-figures = see the figures
right-see-board = see the board
right-settle-rights = settle requests about personal data
right-manage-retention = keep the periods of retention
right-publish = publish
right-find-cases = find cases by number
right-export = export
right-manage-hall = run the waiting hall
right-manage-reception = keep leaders' reception days
right-manage-meetings = convene meetings
right-manage-topics = run solicited topics
right-manage-aid = handle hardship aid
right-manage-duties = see to the office's own duties
right-see-budget = see budget and performance
right-manage-budget = keep budget and performance
right-appraise = appraise the operator and the units
right-write-bulletins = write bulletins
right-write-sentences = write sentences for the unit or the office

## The right is lacking

error-no-right = Your role does not have this right
error-no-right-text = This needs the right to { $right }. Who has it: { $holders }.
error-no-right-help = If you hold one of these roles too, change to it at the top of the page; otherwise ask somebody who has it. Who has which rights stands in roles.toml of the policy pack.
cli-account-roles-clash = “{ $one }” and “{ $other }” cannot be held by one account. Give them to two people.
work-nothing-here = The workbench has no page for your role yet. What it may do is laid down in roles.toml of the policy pack.
