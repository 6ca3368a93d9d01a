### Tracking: at which step, with whom, by which day, and what can be done now.

## Number and query code

track-ask = Consultar um pedido
track-ask-lead = O número e o código de consulta estão no comprovativo.
track-number-hint = Por exemplo { $sample }. Espaços, hífenes e minúsculas não importam.
track-code-hint = Dez letras e algarismos.
track-open = Ver
track-number-missing = Escreva o número
track-number-shape = O número está incompleto; compare-o com o comprovativo
track-number-check = Um algarismo do número está errado, ou dois estão trocados; verifique um a um
track-code-missing = Escreva o código de consulta
track-wrong = O número e o código não correspondem; verifique e tente de novo
track-lost = Perdeu o comprovativo? Ligue { $hotline }; depois de confirmarem a sua identidade, podem consultar por si.

## At which step

track-head-registered = Recebido, em verificação
track-head-awaiting-material = À espera de informação sua
track-head-to-dispatch = Verificado, a ver quem trata do assunto
track-head-dispatched = Enviado ao serviço competente
track-head-sent-back = A ver de novo quem trata do assunto
track-head-handling = A ser tratado
track-head-drafted = Tratado, a resposta está em revisão
track-head-approved = A resposta está aprovada e vai ser enviada
track-head-replied = Respondido
track-head-rework = A ser tratado de novo
track-head-to-close = Respondido
track-head-closed = Concluído
track-head-archived = Concluído e arquivado
track-head-merged = Tratado com outro pedido sobre o mesmo
track-head-handed-over = Passou para um serviço de emergência
track-head-declined = Não é um assunto que esta linha possa tratar
track-head-withdrawn = Retirou o pedido

## By which day

track-due = Tem uma resposta o mais tardar até { $end }
track-due-today = Tem uma resposta hoje (até { $end })
track-late = A resposta devia chegar até { $end }; atraso: { $late }
track-paused = O prazo está suspenso enquanto esperamos; a resposta estava prevista até { $end }
track-answered-in-time = Respondido em { $when }, dentro do prazo ({ $end })
track-answered-late = Respondido em { $when }, fora do prazo ({ $end })
track-why = Por que razão este dia

## With whom

track-who-unit = Serviço responsável: { $unit }.
track-who-support = { " " }Com o apoio de: { $units }.
track-who-intake = Está a ser verificado pela receção da linha de atendimento.
track-who-dispatch = Está com a equipa de atribuição da linha de atendimento.
track-who-follow-up = Está com a equipa de seguimento da linha de atendimento.
track-who-supervision = Está com a supervisão da linha de atendimento, separada da receção e da atribuição.
track-the-hotline = A linha de atendimento

## Answers, questions, grounds

track-question = Acrescente informação, por favor
track-question-of = { $unit } pede-lhe mais informação
track-question-until = Faça-o até { $end }; depois continuamos com o que há.
track-question-late = O prazo terminou em { $end }; ainda pode acrescentar.
track-reply = Resposta
track-reply-of = Resposta de { $unit }
track-reply-note = Enviada em { $when }. Resultado segundo o serviço: { $outcome }.
track-why-open = A sua pergunta
track-why-open-note = Feita em { $when }. Quem explica: { $whom }. A explicação aparecerá aqui.
track-explained-of = Razões explicadas: { $unit }
track-explained-note = Explicado em { $when }. Perguntou em { $asked }: { $question }
track-declined = Razão da não admissão
track-ground = { $name }. { $guidance } ({ $article })
track-handed-over = Passou para

## Rest of the page

track-can = O que pode fazer agora
track-nothing = Agora não precisa de fazer nada. Se algo mudou, apresente um novo pedido ou ligue para { $hotline }.
track-so-far = Até agora
track-asked = O que escreveu
track-files = Os seus ficheiros
track-notices = Avisos para si
track-notice-sent = enviado em { $when }
track-notice-waiting = à espera de envio
track-notice-refused = não entregue: o endereço não o aceita
track-receipt = Ver de novo o comprovativo
track-follow = Endereço e feed só com o andamento
track-back = Voltar ao pedido
track-not-now = Agora não
track-area = { $place }, { $division }

## What can be done

track-offer-add-material = Acrescentar texto ou fotografias
track-offer-add-material-hint = Chega ao serviço que trata do assunto e fica no historial
track-offer-rate = Avaliar
track-offer-rate-hint = Duas perguntas: se está resolvido e como foi o tratamento
track-offer-rate-until = Duas perguntas, até { $until }
track-offer-ask-why = Perguntar porquê
track-offer-ask-why-hint = Se a resposta ou a decisão não é clara, quem a deu explica as suas razões
track-offer-reopen = Pedir a reabertura: há algo de novo
track-offer-reopen-hint = O prazo da resposta recomeça
track-offer-remind = Enviar um lembrete
track-offer-remind-hint = Diz a quem trata do assunto que está à espera, e fica no historial
track-offer-withdraw = Retirar o pedido
track-offer-withdraw-hint = Já não é preciso tratá-lo

track-done-add-material = O que acrescentou chegou.
track-done-rate = A sua avaliação chegou. Obrigado.
track-done-ask-why = A sua pergunta chegou. Será avisado quando as razões forem explicadas; aparecem nesta página.
track-done-reopen = O pedido está reaberto; a nova data está abaixo.
track-done-remind = O lembrete foi enviado.
track-done-withdraw = O pedido foi retirado.

track-add-lead = Factos novos, fotografias, papéis: tudo serve. Não é preciso repetir o que já escreveu.
track-add-note = O que quer acrescentar
track-add-missing = Escreva algumas palavras ou escolha um ficheiro
track-add-again = Os outros ficheiros estão bem, mas têm de ser escolhidos outra vez
track-add-send = Enviar

track-remind-lead = O lembrete fica no historial e o serviço vê-o logo. Não muda a data e não tem nenhum efeito negativo para si.
track-remind-note = O que quiser dizer
track-remind-send = Enviar lembrete

track-withdraw-lead = Um pedido retirado já não é tratado nem respondido. O que se passou até agora fica registado. Mais tarde pode apresentar outro.
track-withdraw-note = Razão para retirar o pedido
track-withdraw-send = Retirar o pedido

track-reopen-lead = Um pedido concluído pode ser tratado de novo se houver factos novos. O prazo da resposta recomeça.
track-reopen-note = O que há de novo
track-reopen-missing = Escreva o que há de novo
track-reopen-send = Pedir a reabertura

track-ask-why-lead = O serviço ou a linha de atendimento que respondeu ou decidiu explica-lhe as suas razões. Não é uma queixa: não muda o andamento nem os prazos e não o prejudica em nada. Uma pergunta de cada vez.
track-ask-why-note = O que gostaria de ver explicado
track-ask-why-missing = Escreva o que gostaria de ver explicado
track-ask-why-send = Perguntar porquê
