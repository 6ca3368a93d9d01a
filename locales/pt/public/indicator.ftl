### Names of indicators, and how and over what each is counted.

## Names

indicator-volume = Processos recebidos
indicator-direct = Respondidos de imediato
indicator-fcr = Resolvidos na primeira chamada
indicator-ontime = Respondidos no prazo
indicator-overdue = Processos em atraso
indicator-contact-rate = Contactados no prazo
indicator-sign-timely = Aceites no prazo
indicator-resolve-real = Resolvidos, segundo os serviços
indicator-solve-bj = Resolvidos, segundo os requerentes
indicator-sat-rate = Satisfeitos, nas chamadas de seguimento
indicator-visit-rate = Com seguimento
indicator-agent-return = Devolvidos por erro do atendimento
indicator-return-rate = Devolvidos
indicator-first-dispatch = Serviço certo à primeira
indicator-rework = Tratados de novo
indicator-extend-rate = Prorrogados
indicator-supervise-done = Supervisão respondida no prazo

## Formula and population

indicator-volume-formula = todos os processos, pelo dia de entrada
indicator-direct-formula = respondidos no primeiro contacto ÷ todos os processos, pelo dia de entrada
indicator-fcr-formula = chamadas respondidas na hora e sem mais nada em sete dias ÷ chamadas, pelo dia de entrada
indicator-ontime-formula = respondidos até à data-limite, com as prorrogações concedidas ÷ respostas devidas, pelo dia da data-limite
indicator-overdue-formula = respostas ainda em falta depois da data-limite, neste momento
indicator-contact-rate-formula = contactados no prazo ÷ a contactar, pelo dia da data-limite
indicator-sign-timely-formula = aceites no prazo ÷ a aceitar, pelo dia da data-limite
indicator-resolve-real-formula = resolvidos ÷ (resolvidos + explicados), pelo dia da resposta
indicator-solve-bj-formula = dados como resolvidos ÷ seguimentos com resposta, pelo dia do seguimento
indicator-sat-rate-formula = (satisfatório + 0,8 × em geral satisfatório) ÷ seguimentos respondidos a uma pessoa, pelo dia do seguimento
indicator-visit-rate-formula = com seguimento, incluindo tentativas registadas ÷ processos respondidos que o deviam ter, pelo dia da resposta, passado o prazo
indicator-agent-return-formula = devoluções aceites por erro do atendimento ÷ atribuições, pelo dia da primeira atribuição
indicator-return-rate-formula = devoluções aceites ÷ atribuições, pelo dia da primeira atribuição
indicator-first-dispatch-formula = processos sem nenhuma devolução aceite ÷ processos atribuídos, pelo dia da primeira atribuição
indicator-rework-formula = processos tratados de novo ÷ processos respondidos, pelo dia da última resposta
indicator-extend-rate-formula = processos prorrogados ÷ processos atribuídos, pelo dia da primeira atribuição
indicator-supervise-done-formula = respondidas no prazo ÷ supervisões com resposta devida, pelo dia da data-limite

## The table

indicator-as-of = Calculado de novo à data de { $moment }; cada número leva aos seus processos
indicator-from = De
indicator-through = a
indicator-show = Ver
indicator-no-source = Ainda sem fonte de dados ligada
indicator-met = atingida
indicator-missed = não atingida
indicator-source = { $year } · { $source }
indicator-nothing = Nestes dias não há processos a contar.
indicator-case = Processo
indicator-day = Conta em
indicator-head-id = Código
indicator-head-name = Indicador
indicator-head-formula = Fórmula e âmbito
indicator-head-version = Versão
indicator-head-numerator = Numerador
indicator-head-denominator = Denominador
indicator-head-value = Valor
indicator-head-target = Meta publicada
indicator-head-source = Fonte da meta
