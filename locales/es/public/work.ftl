### The workbench: queues, lists, cases, forms, the intake console, accounts.

## List

work-erased = (contenido borrado como exige la ley)
