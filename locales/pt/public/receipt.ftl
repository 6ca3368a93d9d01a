### The receipt shown after a request was sent.

## Receipt

receipt-title = Comprovativo
receipt-heading = Recebemos o seu pedido
receipt-number = Número
receipt-code = Código de consulta
receipt-keep = Guarde uma fotografia, uma captura de ecrã ou uma cópia em papel. Para consultar é preciso o número e o código; mais ninguém tem o código, não o torne público.
receipt-due = Resposta até { $date }, { $time }
receipt-filed = Recebido: { $moment }.
receipt-next = O que se segue
receipt-next-check = A linha de atendimento verifica o que escreveu e a quem compete.
receipt-next-unit = Um só serviço fica responsável; a página de consulta diz qual.
receipt-next-reply = Esse serviço pode fazer-lhe perguntas e responde quando estiver feito.
receipt-next-look = Não deixou contactos: volte para ver a resposta, ou alguma pergunta que tenhamos.
receipt-next-rate = Quando tiver a resposta, diga-nos se ficou resolvido e se o atendimento foi satisfatório.
receipt-qr = Leia o código para consultar.
receipt-qr-private = Contém o código de consulta: mostre-o só a quem confia.
receipt-track = Ver em que ponto está
receipt-print = Imprimir
receipt-where = Consulte em { $link } ou ligue { $hotline }.
