# Published budgets

budget-nature-budget = Orçamento
budget-nature-accounts = Conta final

budget-table-balance = Balanço, receita
budget-table-balance-out = Balanço, despesa
budget-table-income = Receita
budget-table-spending = Despesa
budget-table-spending-by-unit = Despesa por entidade
budget-table-fiscal-balance = Dotações do Estado, receita
budget-table-fiscal-balance-out = Dotações do Estado, despesa
budget-table-fiscal-by-unit = Dotações do Estado por entidade
budget-table-general = Orçamento público geral por função
budget-table-fund = Fundos públicos por função
budget-table-state-capital = Capital do Estado por função
budget-table-basic = Despesa de base por classe económica
budget-table-three-public = Viagens ao estrangeiro, viaturas, receções; funcionamento
budget-table-goals = Objetivos dos projetos

budget-caveat-code-moved = O código mudou; compara-se com o que o substituiu.
budget-caveat-matched-by-name = O grupo mudou; compara-se pelo nome.
budget-caveat-one-sided = Só existe num dos anos.
budget-caveat-no-base = O ano anterior era zero: não há percentagem.
budget-caveat-from-text = Arredondado, tirado do texto.
budget-caveat-years-apart = Não são dois anos seguidos.
budget-caveat-offices-differ = Entidades diferentes.
budget-caveat-planned-not-measured = Os casos são os previstos, não os reais.
budget-caveat-approximate = O número de casos é aproximado.
budget-caveat-scope-unknown = O que o dinheiro paga pode não ser o mesmo.
budget-caveat-money-of-all-goals = Dinheiro de todos os projetos com objetivos.
budget-caveat-units-of-count = Chamadas e casos não são a mesma unidade.
budget-caveat-projects-included = Parte de toda a despesa, com os projetos.

budget-column-code = Código
budget-column-name = Nome
budget-column-total = Total
budget-column-fiscal = Dotações do Estado
budget-column-business = Receita da atividade
budget-column-operating = Receita comercial
budget-column-other = Outras receitas
budget-column-basic = Base
budget-column-project = Projetos
budget-column-people = Pessoal
budget-column-public = Funcionamento
budget-column-general = Orçamento geral
budget-column-fund = Fundos públicos
budget-column-state-capital = Capital do Estado
budget-column-abroad = Viagens ao estrangeiro
budget-column-reception = Receções
budget-column-vehicles = Viaturas
budget-column-purchase = Compra de viaturas
budget-column-running = Uso de viaturas
budget-column-office = Funcionamento da entidade

# Published budgets

budget-evidence-contract = À mão, com o contrato
budget-evidence-document = À mão, com um documento
budget-evidence-inspection = À mão, com o registo da inspeção
budget-evidence-invoice = À mão, com a fatura
budget-evidence-judgement = Avaliado por uma pessoa, com razões
budget-evidence-survey = À mão, com o inquérito
budget-evidence-voucher = À mão, com o comprovativo

budget-refused-interception = O Yingda não mede: impedir pessoas de vir
budget-refused-stability-control = O Yingda não mede: controlo de pessoas
budget-refused-fewer-petitions = O Yingda não mede: menos petições como objetivo
budget-refused-pressure-on-persons = O Yingda não mede: pressão sobre pessoas

# Published budgets

budget-binding-by-hand = por agora, preenchido à mão
budget-binding-open = Nenhuma regra serve: uma pessoa tem de escolher
