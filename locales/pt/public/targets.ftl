### The board of targets: what the office's own budget promises, set against its cases.

targets-of-year = Metas de { $year }
targets-covers = Até { $day }
targets-log = Os números são os dos primeiros { $size } factos do registo público, soma de verificação { $root }.
targets-public-note = Estes números ficaram fixos e foram confirmados por duas pessoas. O que o Yingda não mede também é dinheiro público: fica aqui, com a razão.

targets-head-name = Meta
targets-head-goal = Objetivo
targets-head-value = Medido
targets-head-verdict = Resultado
targets-head-forecast = Previsão
targets-head-points = Pontos
targets-ratio = { $ratio } do objetivo
targets-weight = peso { $weight }

targets-earned = Pontos das metas já avaliadas: { $earned } de { $out }; não há total enquanto outras estiverem por avaliar.
targets-execution-open = A taxa de execução não é conhecida: a conta não tem verba para este projeto.
targets-total = Total de pontos: { $total }; nota: { $grade }.
targets-grade-excellent = excelente
targets-grade-good = bom
targets-grade-fair = suficiente
targets-grade-poor = insuficiente

targets-verdict-met = Atingida
targets-verdict-not-met = Não atingida
targets-verdict-about = Perto do previsto
targets-verdict-above = Acima do previsto
targets-verdict-needs-judgement = Por avaliar
targets-verdict-not-measured = Não medida

targets-band-achieved = Atingida
targets-band-partly = Atingida em parte
targets-band-missed = Não atingida
targets-band-of = { $band } ({ $from }–{ $to }%)

targets-standing-on-course = No bom caminho
targets-standing-in-doubt = Em dúvida
targets-standing-missed = Já não se atinge
targets-standing-open = Cedo para dizer
targets-why-too-early = O ano ainda vai no começo.
targets-why-year-over = O ano acabou; este é o resultado.
targets-why-reached = A contagem já chegou ao objetivo.
targets-why-exceeded = A contagem já passou o limite.
targets-why-projected = Pelos dias úteis passados, cerca de { $expected } no ano.
targets-why-so-far = Pelo valor até agora.

targets-by-formula = Calculado a partir dos processos: { $name }
targets-by-account = Calculado pela conta do orçamento: pago sobre atribuído
targets-by-contract = Calculado pelos trimestres do operador assinados por ambas as partes
targets-by-bulletins = Contado pelos boletins publicados
targets-by-meetings = Contado pelas reuniões de coordenação realizadas
targets-no-account = Calculado pela conta do orçamento; ainda não há verba para este projeto
targets-no-quarter = Calculado pelos trimestres do operador; ainda nenhum está assinado por ambas as partes
targets-by-hand = Preenchido à mão, prova: { $evidence }
targets-by-words = Preenchido à mão, com uma nota
targets-judged = Avaliação: { $band }, { $percent }% do peso
targets-public-money = { $why }. É dinheiro público e continua na lista.
targets-no-cases = Calculado a partir dos processos: { $name }; este ano ainda não há nenhum
targets-awaits = Por fazer: { $what }
targets-to-enter = A preencher à mão: { $name }
targets-unit-differs = O valor conta-se em { $from }, a meta em { $to }; não se podem comparar.
targets-no-unit = (sem unidade)
targets-read-as = Está escrito «=», lê-se «{ $sign }»
targets-must-explain = Longe do objetivo: é preciso explicar
targets-remark-matters-not-calls = Conta os assuntos recebidos, não as chamadas
targets-remark-first-petitions-only = Só as primeiras petições

targets-occasion-monitoring = Controlo a meio do ano
targets-occasion-self-evaluation = Autoavaliação
targets-standing-of-board-open = Em curso
targets-standing-of-board-frozen = Fixo, por publicar
targets-standing-of-board-published = Publicado
