### The workbench: queues, lists, cases, forms, the intake console, accounts.

## List

work-erased = (contenu effacé comme la loi l’exige)
