### Who looked at my data: the record of looks, for the requester.

looked-title = Quem viu os meus dados
looked-lead = Sempre que alguém dos serviços vê o seu pedido, os seus contactos ou um ficheiro, o sistema primeiro anota-o e só depois o mostra. São estas as anotações.
looked-nobody = Até agora ninguém os viu.
looked-who = { $unit }, { $role }
looked-viewed-case = Leu o seu pedido (várias leituras numa hora são anotadas uma vez)
looked-revealed-contact = Viu os seus contactos
looked-opened-file = Abriu um ficheiro
looked-exported = Exportou dados
looked-searched-contact = Procurou pedidos a partir de um contacto
looked-for = { $what }. Finalidade: { $purpose }
looked-more = São as 500 mais recentes. As anteriores também ficam guardadas; pode pedir para as ver.
looked-note = As anotações guardam-se { $years } anos e ninguém as pode mudar. Não dão o nome dos funcionários. Se acha que alguém não devia ter visto, ligue para a linha de atendimento e diga o dia e a hora: vamos apurar e responder-lhe.
