### The workbench: queues, lists, cases, forms, the intake console, accounts.

## List

work-erased = （内容は法律に基づいて削除されました）
