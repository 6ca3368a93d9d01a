### The monthly appraisal of handling units: how well, never how many.

appraisal-title = Avaliação dos serviços
appraisal-month = { $month } { $year }
appraisal-results = Resultados dos serviços
appraisal-results-lead = Publicados uma vez por mês. Os serviços estão ordenados pela percentagem de processos bem tratados; a quantidade que recebem não muda o lugar.
appraisal-results-of = Resultados dos serviços, { $month }
appraisal-in = { $title }: { $indicator }
appraisal-none-published = Ainda não foi publicado nenhum resultado.
appraisal-published-at = Publicado em { $moment }; depois disso nada muda.
appraisal-download = Descarregar a tabela (CSV)
appraisal-no-units = Neste mês não há processos a contar.
appraisal-decisive = é este que decide a ordem

appraisal-head-month = Mês
appraisal-head-until = Exclusões até
appraisal-head-requests = Pedidos de exclusão
appraisal-head-undecided = Por decidir
appraisal-head-indicator = Indicador
appraisal-head-place = Lugar
appraisal-head-unit = Serviço
appraisal-head-share = Percentagem ajustada (%)
appraisal-head-raw = Bem tratados / contados
appraisal-head-left-out = Excluídos
appraisal-head-all = Com todos os processos
appraisal-head-remark = Nota
appraisal-head-nth = N.º
appraisal-head-from = Intervalo de 95%, de (%)
appraisal-head-to = Intervalo de 95%, até (%)
appraisal-head-good = Bem tratados
appraisal-head-of = Contados
appraisal-head-granted = Excluídos
appraisal-head-refused = Exclusões recusadas
appraisal-head-place-all = Lugar com todos os processos
appraisal-head-share-all = Percentagem ajustada com todos os processos (%)
appraisal-head-good-all = Bem tratados, todos os processos
appraisal-head-of-all = Contados, todos os processos

appraisal-interval = Intervalo de 95%: { $from }–{ $to }
appraisal-left-out = aceites: { $granted }, recusados: { $refused }
appraisal-place = { $place }.º lugar
appraisal-without-place = Unidades sem lugar: { $count }
appraisal-no-place = Sem lugar
appraisal-too-few = Poucos processos, sem lugar
appraisal-too-narrow = Poucas categorias, sem lugar
appraisal-close = Muito perto do anterior: a ordem diz pouco
appraisal-outside = Em categorias sem referência: mais { $count }, fora da comparação

appraisal-how = Como se calcula
appraisal-how-shares = Cada indicador é uma percentagem: os processos bem tratados entre todos os que contam. Todos os números saem dos processos, pela mesma regra para todos.
appraisal-how-mix = { $months ->
    [one] Alguns serviços recebem mais assuntos difíceis. Por isso, calcula-se categoria a categoria e dá-se a cada uma o peso que teve em toda a entidade no mês anterior. Numa categoria em que um serviço não tem processos, conta a percentagem de toda a entidade, o que não o favorece nem prejudica.
   *[other] Alguns serviços recebem mais assuntos difíceis. Por isso, calcula-se categoria a categoria e dá-se a cada uma o peso que teve em toda a entidade nos { $months } meses anteriores. Numa categoria em que um serviço não tem processos, conta a percentagem de toda a entidade, o que não o favorece nem prejudica.
}
appraisal-how-guards = { $cases ->
    [one] Um serviço com menos de { $cases } processo, ou que trata menos de { $percent }% desse conjunto de categorias, aparece na lista, mas sem lugar.
   *[other] Um serviço com menos de { $cases } processos, ou que trata menos de { $percent }% desse conjunto de categorias, aparece na lista, mas sem lugar.
}
appraisal-how-interval = O intervalo de 95% diz quanto a percentagem pode falhar por haver poucos processos. Quando os intervalos de dois serviços se sobrepõem, a ordem entre eles diz pouco. Os intervalos não mudam nenhum lugar.
appraisal-how-exclusions = { $days ->
    [one] No prazo de um dia útil, um serviço pode pedir que um processo não conte, dizendo a razão. Decide outra pessoa. Publicam-se os dois números, com e sem esse processo.
   *[other] No prazo de { $days } dias úteis, um serviço pode pedir que um processo não conte, dizendo a razão. Decide outra pessoa. Publicam-se os dois números, com e sem esse processo.
}
appraisal-how-never = A quantidade de processos que um serviço recebe, ou que outro recebe, não muda a sua percentagem. Não se conta nenhuma pessoa.

appraisal-month-missing = Escolha um mês.
