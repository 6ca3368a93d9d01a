### The workbench: queues, lists, cases, forms, the intake console, accounts.

## List

work-erased = (conteúdo apagado como a lei exige)
