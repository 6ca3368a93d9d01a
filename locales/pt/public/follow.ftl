### How far a matter is, for whoever follows it: the standing alone, nothing anybody wrote.

follow-title = Em que ponto está
follow-at = { $subject }, { $place }, comunicado { $day }
follow-about = { $subject }, comunicado { $day }
follow-of-day = Um assunto comunicado { $day }
follow-received = Recebido
follow-handling = Em tratamento
follow-answered = Respondido
follow-closed = Concluído
follow-elsewhere = Já não é tratado aqui
follow-received-more = A linha verifica e entrega à unidade responsável.
follow-handling-more = Uma unidade é responsável. Responderá a quem o comunicou.
follow-answered-more = A unidade respondeu a quem o comunicou; a linha pergunta como correu.
follow-closed-more = Está concluído. Se o local ainda não estiver bem, apresente um pedido e indique este dia.
follow-elsewhere-more = Pode ter sido junto a outro ou passado a outro organismo. Se o local ainda não estiver bem, apresente um pedido.
follow-again = Voltar mais tarde
follow-keep = Guarde este endereço: é a chave. Quem o tem vê esta página, mas nenhum nome nem palavras de ninguém.
follow-feed = Seguir num leitor de feeds (Atom)
follow-own = Comunicar eu também
follow-track = Tenho um número e um código
follow-nothing-kept = Não sabemos quem segue nem contamos. Para parar, apague o endereço.
