### The workbench: queues, lists, cases, forms, the intake console, accounts.

## List

work-erased = (nội dung đã xóa theo pháp luật)
