### The workbench: queues, lists, cases, forms, the intake console, accounts.

## List

work-erased = (content erased as the law requires)
