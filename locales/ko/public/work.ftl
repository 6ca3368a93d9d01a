### The workbench: queues, lists, cases, forms, the intake console, accounts.

## List

work-erased = (내용은 법에 따라 삭제되었습니다)
