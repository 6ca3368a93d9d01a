### The workbench: queues, lists, cases, forms, the intake console, accounts.

## List

work-erased = （內容已依法刪除）
