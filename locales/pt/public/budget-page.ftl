## How figures are written

budget-blank = vazio no ficheiro
budget-blank-legend = «—» está vazio no ficheiro; 0.00 é um zero que lá está escrito.
budget-between = {", "}
budget-places-more = mais { $count }
budget-place-line = linha { $line }
budget-place-line-cell = linha { $line }, célula { $cell }
budget-place-page-line = página { $page }, linha { $line }
budget-place-sheet-cell = folha «{ $sheet }», linha { $row }, coluna { $column }
budget-place-table-cell = tabela { $table }, linha { $row }, coluna { $column }
budget-operator-at-least = ≥
budget-operator-at-most = ≤
budget-operator-equal = =
budget-operator-above = >
budget-operator-below = <
budget-operator-about = cerca de
budget-operator-qualitative = por palavras
budget-role-spending = Toda a despesa
budget-role-basic = Despesa de base
budget-role-project = Despesa com projetos
budget-role-people = Pessoal
budget-role-public = Funcionamento corrente
budget-role-three-public = Viagens ao estrangeiro, receções, viaturas
budget-role-abroad = Viagens ao estrangeiro
budget-role-reception = Receções
budget-role-vehicles = Viaturas
budget-role-purchase = das quais: compra de viaturas
budget-role-running = das quais: uso de viaturas
budget-role-office = Custos de funcionamento da entidade

## Columns of the open data

budget-table-projects = Projetos
budget-column-project-name = Projeto
budget-column-component = Parte do projeto
budget-column-amount = Valor
budget-column-level-one = Nível um
budget-column-level-two = Nível dois
budget-column-indicator = Indicador
budget-column-operator = Sinal
budget-column-goal = Objetivo
budget-column-measure = Unidade
budget-column-weight = Peso

## The list of books

budget-book-title = { $office }, { $nature } { $year }

## One book

budget-years = Anos
budget-running = Viagens ao estrangeiro, receções, viaturas e custos de funcionamento
budget-tables = Tabelas
budget-tables-none = Este orçamento só tem texto, sem tabelas.
budget-package = Pacote de dados
budget-goals-of-none = Metas sem projeto indicado
