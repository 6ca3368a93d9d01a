### The history in plain words for the requester. Facts not listed here are not shown to them. Given $by (a role code).

## Receipt and checks

told-registered = Recebemos o seu pedido ({ $channel }) e registámo-lo.
told-answered-directly = A linha de atendimento respondeu de imediato.
told-handed-over = Passou para: { $body }.
told-declined = Verificado por uma pessoa: não é um assunto que esta linha possa tratar. A razão está acima.
told-material-asked = Foi-lhe pedida mais informação.
told-material-added = { $by ->
    [requester] Acrescentou informação.
   *[other] Foi acrescentada nova informação.
}
told-proceeded = Já não esperamos mais; continuamos com o que há.
told-withdrawn = { $by ->
    [requester] Retirou o pedido.
   *[other] O pedido foi retirado, como desejava.
}

## Dispatch and handling

told-dispatched = { $supports ->
    [none] Serviço responsável: { $unit }.
   *[other] Serviço responsável: { $unit }. Com o apoio de: { $supports }.
}
told-accepted = { $unit } assumiu o assunto.
told-sent-back = O serviço acha que compete a outro; a linha de atendimento está a decidir. A sua data mantém-se.
told-sub-dispatched = Atribuído a um serviço dependente: { $unit }.
told-support-added = { $unit } juntou-se para apoiar.
told-contact-recorded = { $reached ->
    [yes] O serviço falou consigo ({ $method }).
   *[no] O serviço tentou falar consigo ({ $method }), sem conseguir.
}
told-work-recorded = { $work ->
    [site_visit] { $unit } foi ver ao local.
    [inquiry] { $unit } apurou os factos.
    [coordination] { $unit } reuniu os interessados.
   *[measure] { $unit } tomou medidas.
}
told-extension-granted = Foi concedido mais tempo; a nova data é { $end }.
told-reply-issued = A resposta foi-lhe enviada ({ $method }); está acima.

## Follow-up and closing

told-followed-up = { $answered ->
    [yes] A linha de atendimento perguntou-lhe como correu.
   *[no] A linha de atendimento quis perguntar-lhe como correu, mas não conseguiu contactar.
}
told-rated = { $solved ->
    [yes] A sua avaliação: resolvido; tratamento: { $satisfied }.
   *[no] A sua avaliação: não resolvido; tratamento: { $satisfied }.
}
told-why-asked = { $by ->
    [requester] Perguntou porquê.
   *[other] A pergunta foi feita em seu nome.
}
told-explained = Razões explicadas por { $unit }; estão acima.
told-rework-ordered = A linha de atendimento mandou o serviço tratar de novo do assunto.
told-closed = Concluído.
told-reopened = { $by ->
    [requester] Trouxe algo de novo e o pedido foi reaberto.
   *[other] O pedido foi reaberto.
}
told-archived = Arquivado.

## Reminders and joining

told-reminded = { $by ->
    [requester] Enviou um lembrete.
   *[other] A linha de atendimento enviou um lembrete.
}
told-supervision-opened = A linha de atendimento colocou o assunto sob supervisão e exige uma explicação por escrito.
told-supervision-concluded = A supervisão terminou.
told-merged = Junto a outro pedido sobre o mesmo; também recebe a resposta.
told-unmerged = Separado outra vez e tratado à parte.
told-part-split-off = Uma parte é agora tratada à parte.
told-past-reply-recorded = Foi registada uma resposta anterior.
told-breached = A data passou sem resposta; o atraso fica registado.
