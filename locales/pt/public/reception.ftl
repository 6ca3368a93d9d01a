### Leaders' reception days: published, booked, read before, recorded, assigned, answered.

reception-title = Audiências com dirigentes
reception-lead = Nestes dias, um dirigente da cidade ou de um departamento recebe as pessoas em audiência. Marca-se uma hora para um pedido já apresentado; o processo é lido antes; o que disser é escrito e lido em voz alta; e fica a saber o resultado.
reception-offer-hint = Falar em pessoa com um dirigente: marcar hora, ou ver o resultado.
reception-none = De momento não há nenhum dia de audiência anunciado.
reception-hours = { $day }, { $from }–{ $to }
reception-who = { $post }, { $name }
reception-full = Todas as horas estão marcadas.
reception-free = { $count ->
    [0] Há { $count } horas livres.
    [one] Há { $count } hora livre.
   *[other] Há { $count } horas livres.
}
reception-there = No local haverá:
reception-how = Como marcar
reception-how-track = Já tem um pedido: abra-o com o número e o código de consulta e escolha uma hora.
reception-how-file = Ainda não tem: apresente-o primeiro, para que o dirigente o possa ler antes.
reception-how-come = Não pode fazê-lo pela Internet: venha à sala ou ligue para a linha de atendimento, e marcamos por si.
reception-kept = Nada fica guardado sobre si além do que o assunto exige.
reception-calendar = Subscrever o calendário
reception-book-lead = Escolha uma hora. O seu pedido é lido antes da audiência.
reception-help-wanted = Nesse dia preciso de ajuda
reception-bring = Traga o número do seu pedido. Se não puder vir, desmarque, para outra pessoa aproveitar a hora.
reception-slot-missing = Escolha uma hora.
reception-done-booked = Hora marcada.
reception-done-withdrawn = Hora desmarcada.
reception-record = O que ficou escrito
reception-read-back-at = Lido em voz alta e confirmado: { $when }
reception-answer = Resultado
reception-assigned-to = { $unit }, até { $due }

reception-do-book = Marcar
reception-do-withdraw = Desmarcar

reception-status-planned = Previsto
reception-status-published = Anunciado
reception-status-called-off = Cancelado
reception-status-closed = Terminado

slot-free = Livre
slot-booked = Marcada
slot-pre-read = Processo lido
slot-received = Audiência feita
slot-assigned = Confiado
slot-answered = Respondido
slot-missed = Não se realizou
slot-withdrawn = Desmarcada

missed-visitor-away = A pessoa não veio
missed-leader-away = O dirigente teve de se ausentar; será marcado outro dia
missed-settled = O assunto já estava resolvido
missed-hindered = Mau tempo, transportes ou doença

reception-fault-may-not-keep = A sua função não permite gerir os dias de audiência.
reception-fault-plan-unsound = É preciso um dia, um horário, um lugar, o cargo do dirigente e pelo menos cinco minutos por pessoa.
reception-fault-day-past = Esse dia já passou.
reception-fault-not-published = Esse dia não está anunciado, ou já terminou.
reception-fault-not-planned = Esse dia já está anunciado, cancelado ou terminado.
reception-fault-no-such-slot = Essa hora não existe nesse dia.
reception-fault-slot-taken = Alguém acabou de marcar essa hora. Escolha outra.
reception-fault-booked-already = Este pedido já tem hora marcada nesse dia.
reception-fault-too-late = A audiência começou; já não se pode marcar.
reception-fault-no-such-case = Esse processo não existe, ou não o pode ver.
reception-fault-leader-is-accused = O pedido diz respeito ao próprio serviço deste dirigente. Escolha um dia em que outra pessoa recebe.
reception-fault-not-there = Não é este o passo seguinte; talvez alguém já o tenha feito.
reception-fault-too-early = A audiência ainda não começou.
reception-fault-words-missing = Escreva alguma coisa ou escolha uma razão.
reception-fault-not-read-back = Primeiro leia em voz alta à pessoa o que ficou escrito.
reception-fault-no-such-unit = Escolha um serviço.
reception-fault-unit-is-accused = O processo diz respeito a este serviço. Escolha outro.
reception-fault-due-too-early = O prazo não pode acabar antes do dia de audiência.
reception-fault-somebody-waits = Alguém que tinha hora marcada ainda não tem resposta.
