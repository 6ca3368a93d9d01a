### The workbench: queues, lists, cases, forms, the intake console, accounts.

## List

work-erased = (حُذف المحتوى وفق القانون)
