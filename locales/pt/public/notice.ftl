### Names of what a requester or a unit is told.

## Notices

notice-receipt = Comprovativo
notice-declined = Pedido não admitido
notice-material-asked = Pedido de mais informação
notice-extended = Prazo prorrogado
notice-reply = Resposta
notice-rework = Pedido tratado de novo
notice-merged = Junto a outro pedido
notice-closed = Pedido encerrado
notice-message = { $number }: { $notice }. Consulte em linha com o número e o código, ou ligue para a linha.
notice-subject = { $office }: { $notice }
notice-new-for-unit = Novo processo para o serviço
notice-send-back-refused = Devolução recusada
notice-reminder = Lembrete
notice-supervision = Supervisão
notice-material-added = Informação acrescentada
notice-why-asked = O requerente pergunta porquê
notice-explained = Razões explicadas
notice-rights-settled = Resposta sobre os seus dados pessoais
notice-reception-answered = Audiência com um dirigente: resultado
notice-reception-called-off = Dia de audiência cancelado
