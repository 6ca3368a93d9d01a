### Hardship aid: application, verification, decision, public notice, payment, review.

aid-title = Apoio em caso de dificuldade
aid-lead = Quem passa por dificuldades e tem, ou teve, um pedido connosco pode pedir um apoio.
aid-never = O apoio nunca obriga a renunciar a um direito.
aid-never-help = Pedir ou receber apoio não altera o seu pedido nem impede de pedir uma reapreciação, ir a tribunal ou apresentar queixa. Ninguém pode exigir-lhe a promessa de não insistir: se isso acontecer, diga-nos.
aid-for = Em que casos
aid-how = Como funciona
aid-how-apply = O pedido faz-se com o número e o código de consulta, ou uma pessoa dos serviços escreve-o por si.
aid-how-verify = Duas pessoas verificam a situação, cada uma por si.
aid-how-decide = Uma comissão vota conforme a dificuldade e o dinheiro desse ano, e dá as suas razões.
aid-how-public = O apoio fica afixado durante { $days } dias: inicial do apelido, distrito, valor e finalidade, mais nada.
aid-how-pay = Depois é pago contra comprovativo, e alguém pergunta se ajudou.
aid-apply-by-track = Pedir com o meu número
aid-notices = Afixado agora
aid-notices-help = Se algo não lhe parecer certo, ligue { $hotline } enquanto estiver afixado.
aid-no-notices = Agora não há nada afixado.
aid-initial = { $initial }.
aid-yuan = { $amount } yuans
aid-through = Afixado até { $day }
aid-apply = Pedir um apoio
aid-what-for = Para quê
aid-need = A dificuldade
aid-need-hint = O que se passa e o que ajudaria. Não é preciso repetir o pedido inicial.
aid-send = Enviar
aid-withdraw = Retirar
aid-granted = Apoio concedido: { $amount } yuans
aid-reasons = Razões

## Where an application stands

aid-stage-applied = Por verificar
aid-stage-verified = Por decidir
aid-stage-granted = Por afixar
aid-stage-announced = Afixado; por pagar
aid-stage-paid = Pago
aid-stage-reviewed = Balanço feito
aid-stage-refused = Não concedido
aid-stage-closed = Concluído
aid-stage-withdrawn = Retirado

## Not done

aid-fault-may-not-manage = A sua função não permite tratar de apoios. Peça a alguém que tenha essa permissão.
aid-fault-may-not-apply = A sua função não permite pedir apoios por outra pessoa. Peça a alguém que tenha essa permissão.
aid-fault-no-such-purpose = Escolha para que é o apoio.
aid-fault-applied-already = Já está a ser tratado um pedido para o mesmo fim. Não é preciso pedir outra vez.
aid-fault-no-such-application = Esse pedido de apoio não existe.
aid-fault-words-missing = Escreva alguma coisa.
aid-fault-not-now = Ainda não chegou a este passo, ou já passou. Veja em que ponto está.
aid-fault-same-person = É preciso outra pessoa: ninguém verifica duas vezes, e quem escreveu o pedido não o verifica.
aid-fault-verifier-decides = Quem verificou não regista a decisão. Deixe que outra pessoa o faça.
aid-fault-no-such-post = Esse cargo não existe na comissão. Os cargos estão em aid.toml, no conjunto de regras.
aid-fault-committee-too-small = Participaram poucos membros.
aid-fault-votes-do-not-add = O número de votos não corresponde ao de membros.
aid-fault-votes-say-otherwise = Os votos dizem outra coisa: para conceder é preciso mais de metade dos membros.
aid-fault-amount-missing = Indique um valor, por exemplo 3000 ou 3000.50.
aid-fault-over-budget = É mais do que resta do dinheiro deste ano. Não pode ser concedido.
aid-fault-year-over = O dinheiro desse ano já fechou. Registe o pedido de novo este ano.
aid-fault-no-such-place = Escolha um distrito, nada mais preciso.
aid-fault-notice-running = O período de afixação ainda não terminou.
aid-fault-over-grant = É mais do que foi concedido.
aid-fault-voucher-odd = O número do comprovativo tem letras, algarismos, - ou /, e só se usa uma vez.
aid-fault-day-odd = A data do comprovativo é posterior à afixação e não passa de hoje.
