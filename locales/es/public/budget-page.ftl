## How figures are written

budget-blank = vacío en el archivo
budget-blank-legend = «—» está vacío en el archivo; 0.00 es un cero impreso en él.
budget-between = {", "}
budget-places-more = { $count } más
budget-place-line = línea { $line }
budget-place-line-cell = línea { $line }, celda { $cell }
budget-place-page-line = página { $page }, línea { $line }
budget-place-sheet-cell = hoja «{ $sheet }», fila { $row }, columna { $column }
budget-place-table-cell = tabla { $table }, fila { $row }, columna { $column }
budget-operator-at-least = ≥
budget-operator-at-most = ≤
budget-operator-equal = =
budget-operator-above = >
budget-operator-below = <
budget-operator-about = cerca de
budget-operator-qualitative = en palabras
budget-role-spending = Todo el gasto
budget-role-basic = Gastos básicos
budget-role-project = Gastos de proyectos
budget-role-people = Personal
budget-role-public = Gastos corrientes
budget-role-three-public = Viajes al extranjero, recepciones, vehículos
budget-role-abroad = Viajes al extranjero
budget-role-reception = Recepciones
budget-role-vehicles = Vehículos
budget-role-purchase = de ello, compra de vehículos
budget-role-running = de ello, uso de vehículos
budget-role-office = Funcionamiento de la oficina

## Columns of the open data

budget-table-projects = Proyectos
budget-column-project-name = Proyecto
budget-column-component = Parte del proyecto
budget-column-amount = Importe
budget-column-level-one = Nivel 1
budget-column-level-two = Nivel 2
budget-column-indicator = Indicador
budget-column-operator = Signo
budget-column-goal = Meta
budget-column-measure = Unidad
budget-column-weight = Peso

## The list of books

budget-book-title = { $office }, { $nature } { $year }

## One book

budget-years = Años
budget-running = Viajes al extranjero, recepciones, vehículos y funcionamiento
budget-tables = Tablas
budget-tables-none = Este presupuesto solo tiene texto, sin tablas.
budget-package = Paquete de datos
budget-goals-of-none = Metas que no nombran ningún proyecto
