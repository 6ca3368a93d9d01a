### Subscribing by e-mail or text message: the pages, and the letters themselves.

subscription-link = Receber mensagem por e-mail ou SMS
subscription-link-mail = Receber mensagem por e-mail
subscription-only-then = Só quem pede mensagens deixa um endereço; fica cifrado e é apagado quando as mensagens terminam.

## Asking, one question a page

subscription-title = Receber mensagens
subscription-what = Sobre o que quer receber notícias?
subscription-what-hint = Escrevemos quando há novidades, e só sobre o que escolher.
subscription-matter-hint = Escrevemos quando o assunto avança. Depois da última mudança, as mensagens terminam.
subscription-answers-of = Respostas típicas: { $category }
subscription-choose = Escolha uma destas opções
subscription-unavailable = Este serviço ainda não envia mensagens. Pode seguir o que publica num leitor de feeds.
subscription-back = Voltar
subscription-where = Para onde escrevemos?
subscription-where-odd = Indique um e-mail como nome@example.org ou um número de telemóvel
subscription-where-odd-mail = Indique um e-mail como nome@example.org
subscription-contact = E-mail ou número de telemóvel
subscription-contact-mail = E-mail
subscription-contact-hint = Um número de outro país começa por + e o indicativo do país.
subscription-check = Está certo?
subscription-about = Assunto
subscription-first = Primeiro perguntamos ao endereço se o deseja. Sem um sim em 24 horas, é apagado.
subscription-kept = O seu endereço fica cifrado, serve só para estas mensagens e não é ligado a nenhum pedido. Em cada mensagem pode terminá-las com um toque; o endereço é então logo apagado.
subscription-until-done = Quando o assunto terminar, escrevemos uma última vez e apagamos o endereço, o mais tardar após um ano.
subscription-until-year = As mensagens terminam após um ano, salvo se pedir mais um.
subscription-agree = Sim, perguntem a este endereço
subscription-sent = Falta um passo
subscription-sent-mail = Enviámos um e-mail. Abra a ligação que contém e diga que sim.
subscription-sent-text = Enviámos um SMS com seis algarismos. Escreva-os aqui.
subscription-sent-none = Não chegou nada? Veja no correio indesejado, verifique o que escreveu e tente de novo dentro de dez minutos.
subscription-sent-none-text = Não chegou nada? Verifique o número que escreveu e tente de novo dentro de dez minutos.
subscription-again = Usar outro endereço
subscription-code = Seis algarismos
subscription-code-wrong = Estes algarismos não estão certos ou já não valem. Veja a mensagem mais recente.
subscription-code-send = Confirmar
subscription-done = Vai receber mensagens
subscription-done-more = Cada mensagem tem uma ligação para as terminar.
subscription-ended = Não virão mais mensagens
subscription-ended-more = Não temos endereço para esta ligação; se o houve, foi apagado.

## Where the link of a letter leads

subscription-confirm = Quer estas mensagens?
subscription-confirm-yes = Sim, escrevam-me
subscription-confirm-no = Não, apagar o endereço
subscription-end-ask = Terminar estas mensagens?
subscription-until = Chegam o mais tardar até { $day }.
subscription-end = Terminar e apagar o endereço
subscription-renew = Continuar mais um ano

## Letters

subscription-subject = { $office }: { $topic }
subscription-letter-confirm = { $office }: Quer mensagens sobre «{ $topic }»? Abra esta ligação em 24 horas e diga que sim. Se não o pediu, não faça nada; o endereço será apagado.
    { $link }
subscription-letter-code = { $office }: { $code } é o código para as suas mensagens, válido 24 horas. Se não o pediu, não faça nada. Ou responda sim ou não aqui:
    { $link }
subscription-letter-known = { $office }: Alguém pediu para este endereço mensagens sobre «{ $topic }». Já as recebe; nada mudou.
subscription-letter-news = { $office }: Há novidades em «{ $topic }».
    { $address }
subscription-letter-matter = { $office }: { $topic }: agora «{ $stage }».
    { $address }
subscription-letter-last = { $office }: { $topic }: agora «{ $stage }». Esta foi a última mensagem; o seu endereço foi apagado.
    { $address }
subscription-letter-renew = { $office }: As suas mensagens sobre «{ $topic }» terminam em { $day }. Para mais um ano, abra esta ligação e carregue no botão.
    { $link }
subscription-leave = Terminar as mensagens: { $link }
