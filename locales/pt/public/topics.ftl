### Solicited topics: what is asked, what people write, what came of it.

topics-title = Dê a sua opinião
topics-lead = Pedimos a opinião de todos sobre as questões abaixo. Cada uma diz para que serve, como participar e até quando; depois dizemos aqui o que foi acolhido, o que não foi, e porquê.
topics-open = Abertas agora
topics-none-open = Agora não há nenhuma aberta. Pode enviar uma sugestão sua em qualquer altura.
topics-file = Enviar uma sugestão
topics-others = Outras questões
topics-period = De { $from } a { $through }
topics-purpose = Para que serve
topics-way = Como participar
topics-answer = Resultado
topics-reasons = Razões
topics-adopted-by = { $adoption } ({ $way })
topics-opinion = Este resultado é útil?
topics-opinion-lead = Avalia-se o resultado, não quem escreveu nem quem trabalhou nele. Sem nomes.
topics-opinion-ask = A sua avaliação
topics-opinion-send = Enviar
topics-opinion-missing = Escolha uma resposta.
topics-rated = Obrigado, fica registado.
topics-write = Escreva-nos
topics-write-lead = Não é preciso dar o nome.
topics-said-shown = Nomes, telefones, moradas e outros dados pessoais são retirados do que escrever; duas pessoas leem; depois é mostrado nesta página. O seu texto original não é mostrado.
topics-said-own = Se falar de algo que precisa de resolver para si, abrimos um processo e respondemos dentro do prazo; com o código da página seguinte vê o número e o andamento.
topics-said-name = O seu nome e os seus contactos nunca são mostrados; só se usam se for preciso responder-lhe.
topics-text = O que propõe
topics-text-hint = O quê e porquê. No máximo { $most } caracteres.
topics-contact = Telefone ou e-mail
topics-contact-hint = Só se usa se for preciso responder-lhe.
topics-contact-odd = Não parece um telefone nem um e-mail. Verifique ou deixe vazio.
topics-hide = Não mostrar o que escrevo
topics-hide-hint = Lemos na mesma; só não é mostrado aqui.
topics-urgent = É urgente
topics-urgent-hint = É lido primeiro, antes do fim do período. Se alguém estiver em perigo, ligue 110, 119 ou 120.
topics-send = Enviar
topics-said = O que as pessoas escreveram
topics-counts = Recebidas: { $all }; mostradas: { $shown }; não mostradas: { $withheld }; por ler: { $waiting }.
topics-counts-help = Para não mostrar uma opinião são precisas duas pessoas e uma de cinco razões: fora do tema, sobre a vida privada ou o bom nome de outros, contra a lei, pedido pessoal, ou quem escreveu não querer.
topics-award = Sugestão distinguida
topics-sent = Recebido
topics-sent-lead = Recebemos o que escreveu.
topics-code = Código de consulta
topics-code-help = Anote este código: com ele sabe se a sua opinião é mostrada e se passou a processo. Se o perder, não se pode recuperar.
topics-next = A seguir: duas pessoas leem; no fim do período respondemos a todos em conjunto.
topics-back = Voltar à questão
topics-mine = Ver o que foi feito da minha opinião
topics-mine-lead = Escreva o código que recebeu ao enviar.
topics-mine-find = Ver
topics-mine-unknown = Esse código não existe. Verifique letra a letra.
topics-mine-words = O que escreveu
topics-mine-as-shown = Como é mostrado
topics-mine-shown = É mostrado.
topics-mine-withheld = Não é mostrado: { $ground }.
topics-mine-waiting = Ainda está a ser lido.
topics-mine-case = Passou a processo
topics-mine-case-help = Com este número e este código de consulta pode segui-lo, acrescentar informação e avaliá-lo.

## Where a topic stands

topic-standing-drafted = Rascunho
topic-standing-coming = Em breve
topic-standing-open = Aberta
topic-standing-over = Terminada; em estudo
topic-standing-answered = Com resultado

## Where a contribution stands

withholding-off-topic = Fora do tema
withholding-about-persons = Sobre a vida privada ou o bom nome de outras pessoas
withholding-unlawful = Contra a lei
withholding-own-demand = Pedido pessoal, respondido à parte
withholding-asked = Quem escreveu não quer que seja mostrado
adoption-adopted = Acolhida
adoption-partly = Acolhida em parte
adoption-kept-in-mind = Guardada como referência
adoption-not-adopted = Não acolhida
conversion-measure = passa a ser uma medida
conversion-reference = referência para o trabalho
conversion-rulemaking = entra em regras e políticas
conversion-congress = segue para a assembleia popular
conversion-decision = base para decisões
usefulness-useful = Útil
usefulness-partly = Útil em parte
usefulness-not-useful = Não é útil

## Not done

contribution-fault-may-not-manage = A sua função não permite examinar opiniões. Peça a alguém que tenha essa permissão.
contribution-fault-not-open = Esta questão não recebe opiniões agora: ainda não começou, ou já terminou. Pode enviar a sua sugestão como pedido.
contribution-fault-words-missing = Escreva alguma coisa.
contribution-fault-screened-already = Já foi examinada.
contribution-fault-nothing-proposed = Ainda ninguém propôs nada.
contribution-fault-same-person = É preciso outra pessoa: quem propõe não confirma.
contribution-fault-split-already = Já passou a processo.
contribution-fault-not-shown = Só se pode distinguir o que é mostrado.
contribution-fault-awarded-already = Já foi distinguida.
opinion-fault-no-answer = Ainda não há resultado.
opinion-fault-given-already = Já respondeu a isto.
