# The budget as everybody reads it

budgets-title = O nosso orçamento
budgets-lead = Quanto gastamos num ano, em quê e para conseguir o quê. Todos os números vêm do orçamento publicado.
budgets-none = Ainda não há nenhum orçamento publicado.
budgets-targets = Metas: { $count }
budgets-one = { $nature } { $year }
budgets-unit = Em dezenas de milhares de yuans.
budgets-from = De onde vem o dinheiro
budgets-to = Para onde vai
budgets-growth = As variações são em relação ao orçamento de { $year }.
budgets-changed = { $change } em relação ao ano anterior
budgets-projects = Os projetos e o que devem conseguir
budgets-projects-lead = Quanto custa cada projeto e o que deve alcançar até ao fim do ano.
budgets-goals = Objetivos
budgets-open = Descarregar os dados
budgets-open-lead = De uso livre. O pacote de dados tem um CSV de cada tabela e explica as colunas; o JSON diz em que lugar do ficheiro publicado está cada número.
budgets-means-spending = Tudo o que se pode gastar no ano.
budgets-means-people = Salários, subsídios, segurança social e pensões.
budgets-means-public = Escritório, água, luz, deslocações e outros custos do dia a dia.
budgets-means-project = Dinheiro para trabalhos determinados, cada um com os seus objetivos.
budgets-means-three-public = A soma dos três seguintes.
budgets-means-abroad = Viagens ao estrangeiro em serviço.
budgets-means-reception = Receção de visitantes em serviço.
budgets-means-vehicles = Compra e uso de viaturas de serviço.
