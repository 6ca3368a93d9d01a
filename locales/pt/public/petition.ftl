### The words of the petition office.

## What was done, for the requester

told-routed = { $way }: { $unit }. Receberá informação por escrito no prazo de 15 dias.
told-designated = Ficou acordado que serviço trata do assunto: { $unit }.
told-referred = O seu assunto passou para a autoridade competente: { $body }.
told-notified = Foi-lhe comunicado por escrito que chegou e o que se segue.
told-admitted = Pedido admitido: { $procedure }.
told-guided = O caminho que a lei prevê para isto: { $route }.
told-procedure-switched = Segue pelo procedimento ordinário; a data foi ajustada.
told-hearing-opened = Vai realizar-se uma audição pública.
told-hearing-recorded = A audição pública realizou-se e ficou registada.
told-opinion-issued = O parecer foi emitido e vai a caminho.
told-served = O parecer foi-lhe entregue ({ $service }, { $when }). Se não concordar, pode pedir uma reapreciação dentro do prazo.
told-executed = O que foi decidido a seu favor está a ser cumprido.
told-review-requested = O seu requerimento ({ $instance }) chegou; decide: { $body }.
told-lapsed = Passou o prazo para pedir uma reapreciação.
told-mediated = Chegou-se a um acordo escrito.
told-terminated = O assunto terminou: { $ground }. Factos e razões novos podem ser apresentados à parte.
told-track-changed = Continua com { $track }, com o mesmo número.
told-joined = Outro envio seu ({ $channel }) foi junto a este; haverá uma só resposta.
told-converted = A sua sugestão deu origem a: { $path }.
told-awarded = A sua sugestão foi premiada.
told-paper-issued = Foi emitido um documento; pode descarregá-lo e verificá-lo.

## States, desks, clocks, notices

track-head-received = O serviço competente recebeu-o e decide se o admite
track-head-issued = O parecer foi emitido e vai a caminho
track-head-served = O parecer foi entregue
track-head-referred = Passou para a autoridade competente
track-head-guided = Use a via que a lei prevê
track-head-opined = Respondido com um parecer
track-head-mediated = Resolvido por acordo
track-who-review = Está agora com a equipa de reapreciação.
notice-routed = Para onde foi o seu assunto
notice-noticed = Aviso por escrito
notice-admitted = Pedido admitido
notice-guided = A via que a lei prevê
notice-opinion-served = Parecer entregue
notice-review-received = Requerimento de reapreciação recebido
notice-progress = Envio junto; em que ponto está
notice-terminated = Terminado de forma definitiva
notice-yellow-card = Cartão amarelo: prazo quase a acabar
notice-red-card = Cartão vermelho: fora do prazo
notice-advice = Recomendação ou apelo à coordenação

## Choices

track-hotline = a linha de atendimento
track-petition = o serviço de petições
way-transfer = Transmitido
way-assign = Confiado
procedure-ordinary = procedimento ordinário
procedure-simple = procedimento simplificado
procedure-duty = função própria do serviço
instance-first = tratamento
instance-review = reapreciação
instance-final-review = reapreciação final
verdict-support = Apoiado
verdict-explain = Explicado
verdict-not-support = Não apoiado
verdict-uphold = Mantido
verdict-change = Alterado
verdict-revoke = Anulado, a tratar de novo
verdict-adopt = Acolhida
verdict-adopt-partly = Acolhida em parte
verdict-keep-in-mind = Guardada como referência
verdict-not-adopt = Não acolhida
service-direct = Em mão
service-post = Por correio
service-online = Pela Internet
service-left = Deixado no local
service-public-notice = Por anúncio público

## Pages

track-papers = Documentos
paper-verify = Verificar um documento
paper-verified = Este documento foi emitido pelos nossos serviços.
paper-kind = Documento
paper-number = Número
paper-day = Data
paper-digest = Impressão digital do ficheiro (SHA-256)
paper-verify-help = A impressão digital do ficheiro deve ser igual à de cima; num documento em papel, compare o número, o processo e a data.
file-petition = Tratar como petição
file-petition-hint = Aviso por escrito em 15 dias, parecer escrito em 60 dias após a admissão, e reapreciação se não concordar. Para assuntos correntes, a linha de atendimento é mais rápida.
file-check-petition = Em 15 dias é-lhe comunicado por escrito quem trata do assunto; o parecer escrito vem em 60 dias após a admissão.
track-opinion = Parecer ({ $instance }): { $body }
track-opinion-note = { $verdict }, recebido em { $when }
track-noticed = Aviso por escrito
track-guided = A via que a lei prevê
track-referred = Para onde foi
track-mediated = Acordo
track-offer-request-review = Pedir reapreciação
track-offer-request-review-hint = Se não concordar: dentro do prazo, à autoridade superior, com as suas razões.
track-request-review-lead = A autoridade superior decide em trinta dias.
track-request-review-note = As suas razões
track-request-review-send = Enviar o requerimento
track-done-request-review = O seu requerimento chegou.
