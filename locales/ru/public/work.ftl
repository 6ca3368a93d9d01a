### The workbench: queues, lists, cases, forms, the intake console, accounts.

## List

work-erased = (содержание удалено по закону)
