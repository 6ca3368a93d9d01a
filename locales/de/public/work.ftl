### The workbench: queues, lists, cases, forms, the intake console, accounts.

## List

work-erased = (Inhalt nach dem Gesetz gelöscht)
