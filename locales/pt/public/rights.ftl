### Requests about one's own data: copy, correction, erasing, explanation.

rights-title = Os meus dados pessoais
rights-lead = Pode pedir uma cópia do que guardamos sobre si, a correção de erros, o apagamento, ou uma explicação de como usamos os seus dados. Respondemos em { $days } dias úteis. A resposta aparece nesta página.
rights-ask = O que deseja?
rights-words = Por palavras suas
rights-words-hint = Por exemplo: o que está errado e como devia ser.
rights-instead = Corrigir nome, telefone, e-mail ou morada
rights-instead-hint = Só para uma correção. Preencha o que muda; o que ficar vazio mantém-se.
rights-address = Morada
rights-id-number = Número do documento de identificação
rights-send = Enviar
rights-missing = Escolha o que deseja.
rights-correction-missing = Diga o que está errado, ou escreva o nome, telefone, e-mail ou morada certos.
rights-done-asked = Recebemos o seu requerimento.
rights-done-withdrawn = Retirado.
rights-asked-on = Pedido em { $when }
rights-due = Resposta o mais tardar até { $end }.
rights-why = Como se calcula este dia
rights-answer = Resposta
rights-ground = { $ground } ({ $article })
rights-refused-help = Se não concordar, ligue para a linha de atendimento ou recorra ao tribunal (Lei de Proteção de Informações Pessoais, artigo 50.º).
rights-copy-open = Ver o que está guardado sobre mim
rights-copy-json = Descarregar um ficheiro para programas (JSON)
rights-withdraw = Retirar este requerimento
rights-back = Voltar aos meus dados pessoais

## What for

data-right-copy = Uma cópia
data-right-correction = Uma correção
data-right-erasure = O apagamento
data-right-restriction = A limitação do uso
data-right-explanation = Uma explicação
rights-hint-copy = Quero tudo o que está guardado sobre mim neste pedido.
rights-hint-correction = Algo está errado ou em falta.
rights-hint-erasure = Apagar o meu nome, os meus contactos, o que escrevi e os meus ficheiros. Ficam os passos dados e a resposta, sem as suas palavras. O que se apaga não volta.
rights-hint-explanation = Por que razão são recolhidos, como são usados, quem os vê?
rights-erasure-now-still-open = O seu pedido ainda está a ser tratado, por isso não pode ser apagado agora: ninguém conseguiria continuar. Pode retirá-lo primeiro, ou pedir de novo quando estiver encerrado e passado o tempo obrigatório de conservação.
rights-erasure-now-must-be-kept = Este pedido ainda tem de ser conservado, por isso não pode ser apagado agora. Se o pedir, os seus contactos deixam de ser usados e os funcionários já não os podem ver; ficam apenas conservados.
rights-erasure-now-on-hold = Este pedido tem de ser conservado como prova, por isso não pode ser apagado agora. Se o pedir, os seus contactos deixam de ser usados e os funcionários já não os podem ver; ficam apenas conservados.

## Where it stands

rights-standing-waiting = À espera
rights-standing-taken = A ser tratado
rights-standing-granted = Deferido
rights-standing-refused = Recusado
rights-standing-withdrawn = Retirado
rights-standing-late = Em atraso

## Grounds

rights-ground-still-open = O pedido ainda está a ser tratado e não cumpriu a sua finalidade
rights-ground-must-be-kept = A lei exige que seja conservado mais tempo; os contactos já não são usados, só conservados
rights-ground-on-hold = É necessário como prova; os contactos já não são usados, só conservados
rights-ground-secrecy = Uma lei exige segredo, ou dizê-lo impediria o cumprimento de uma função
rights-ground-accurate = O que está guardado está certo
rights-ground-of-others = Mostraria dados de outras pessoas
rights-article-still-open = Lei de Proteção de Informações Pessoais, artigo 47.º, n.º 1
rights-article-must-be-kept = Lei de Proteção de Informações Pessoais, artigo 47.º, n.º 2
rights-article-on-hold = Lei de Proteção de Informações Pessoais, artigo 47.º, n.º 2
rights-article-secrecy = Lei de Proteção de Informações Pessoais, artigos 18.º, 35.º e 45.º
rights-article-accurate = Lei de Proteção de Informações Pessoais, artigo 46.º
rights-article-of-others = Lei de Proteção de Informações Pessoais, artigo 44.º; Código Civil, artigo 1034.º

## Not done

rights-fault-not-the-requester = Só quem fez o pedido pode requerer e retirar.
rights-fault-may-not-settle = A sua função não permite responder a requerimentos sobre dados pessoais. Peça a alguém que tenha essa permissão.
rights-fault-asked-already = Já o pediu e está a ser tratado. Não é preciso pedir outra vez.
rights-fault-not-open = Este requerimento já teve resposta, ou foi retirado.
rights-fault-not-taken = Primeiro assuma o requerimento, depois responda.
rights-fault-taken-already = Alguém já o assumiu.
rights-fault-wrong-ground = Escolha uma razão que sirva a este requerimento.
rights-fault-may-not-erase = Agora não pode ser apagado: o processo está aberto, é guardado como prova ou ainda tem de ser conservado (Lei de Proteção de Informações Pessoais, artigo 47.º). Recuse escolhendo uma razão; os contactos deixam então de ser usados.
rights-fault-words-missing = Escreva uma resposta. Quem fez o pedido vai lê-la.

## The copy

rights-copy-title = O que está guardado sobre mim
rights-copy-lead = O que está guardado sobre si no pedido { $number }, à data de { $when }. Pode imprimir esta página.
rights-copy-contact = Nome e contactos
rights-copy-none = Nada está guardado.
rights-copy-asked = Requerimentos sobre dados pessoais
rights-copy-note = Cada abertura desta página fica anotada. As notas internas de trabalho não fazem parte dela; para saber mais, peça uma explicação.
