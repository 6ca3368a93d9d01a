### The page where anyone checks a receipt, and what receipt pages say of the log.

verify-title = Verificar um comprovativo
verify-lead = Veja se o seu pedido foi registado quando o comprovativo diz, e se o registo continua intacto.
verify-file = Ficheiro do comprovativo
verify-text = Ou cole o seu conteúdo
verify-check = Verificar
verify-holds = O comprovativo é válido
verify-recorded = { $number } foi registado em { $moment } e não foi alterado desde então.
verify-grown = O registo tinha { $then } entradas quando o comprovativo foi dado e tem agora { $now }; só cresceu.
verify-witnessed =
    { $count ->
        [0] { $count } testemunhas independentes atestam o registo.
        [one] { $count } testemunha independente atesta o registo.
       *[other] { $count } testemunhas independentes atestam o registo.
    }
verify-unreadable = Isto não é um comprovativo
verify-unreadable-more = Escolha o ficheiro «receipt.json» da página do seu comprovativo, ou cole todo o conteúdo, da primeira chaveta à última.
verify-foreign = Este comprovativo é de outra entidade
verify-foreign-more = Verifique-o no site da entidade que o emitiu.
verify-altered = O comprovativo não é válido
verify-altered-more = Algo nele foi alterado, ou nunca foi emitido pelos nossos serviços. Use o ficheiro tal como o descarregou; se continuar a falhar, leve-o à autoridade de controlo.
verify-not-there = O comprovativo não é válido
verify-not-there-more = Não há nada registado no lugar que o comprovativo indica. Leia o código outra vez; se continuar a falhar, dirija-se à autoridade de controlo.
verify-rewritten = O comprovativo é autêntico, mas o registo já não é o original
verify-rewritten-more = Os nossos serviços assinaram este comprovativo para { $number }, e o registo já não contém o que foi assinado. Guarde o ficheiro e leve-o à autoridade de controlo: prova que o registo foi reescrito.
verify-no-key = De momento não se pode verificar aqui
verify-no-key-more = Este site não tem a chave do registo. Use o programa independente indicado abaixo.
verify-without = Sem depender deste site
verify-without-how = O programa yingda-verifier verifica o mesmo ficheiro no seu próprio computador, sem rede. Obtenha a chave pública num lugar que não seja este site, por exemplo num aviso impresso.
verify-key = Chave pública do nosso registo:
verify-log = Todo o registo é público e não contém dados pessoais:
verify-sealing = O seu pedido fica inscrito no registo público dentro de um minuto. Aparece então aqui um comprovativo que qualquer pessoa pode verificar.
verify-sealed = O seu pedido está inscrito no registo público: ninguém, nem os nossos serviços, o pode mudar ou retirar sem que se note.
verify-download = Descarregar o comprovativo
verify-qr = Leia o código para verificar este comprovativo
verify-link = Verificar
