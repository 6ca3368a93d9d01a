### Each step of filing a request, and the uploading of files.

## Every step

file-back = Voltar
file-next = Continuar
file-step = Passo { $number } de { $of }
file-kept = O que escrever fica guardado três dias, só neste dispositivo. Pode mudar tudo até enviar.

## Danger

file-danger-hint = Por exemplo: um incêndio, cheiro a gás, uma pessoa ferida, um crime a acontecer.
file-danger-yes-hint = Primeiro dizemos para que número ligar
file-danger-title = Ligue primeiro
file-danger-call = Uma chamada é muito mais rápida do que um formulário. Toque num número para ligar:
file-danger-then = Quando todos estiverem em segurança, ainda pode deixar tudo por escrito.
file-danger-go-on = Já liguei, continuar

## Kind

file-kind = O que deseja fazer?
file-kind-hint = Escolha o mais parecido. Se não for o certo, nós corrigimos.
file-kind-missing = Escolha o que deseja fazer
file-kind-inquiry = Fazer uma pergunta
file-kind-inquiry-hint = Informação: como obtenho uma autorização de residência, tenho direito a este subsídio?
file-kind-help = Resolver um problema
file-kind-help-hint = Pedido de ajuda: uma luz da rua apagada, uma fuga de água, objetos a ocupar as escadas
file-kind-complaint = Queixar-me de um serviço
file-kind-complaint-hint = Queixa: obras ruidosas à noite, balcões que passam o assunto uns aos outros, cobranças indevidas
file-kind-report = Denunciar algo ilegal
file-kind-report-hint = Denúncia: comércio sem licença, construção ilegal, descarga de águas sujas
file-kind-suggestion = Fazer uma sugestão
file-kind-suggestion-hint = Sugestão: este cruzamento precisa de um semáforo
file-kind-praise = Elogiar alguém
file-kind-praise-hint = Uma pessoa ou um serviço fez bem e quer que se saiba

## Matter

file-matter = O que aconteceu?
file-matter-inquiry = Escreva o que quer saber. Diga a quem diz respeito e em que ponto está: a resposta será mais certa.
file-matter-help = Escreva o que está avariado ou em falta, quem é afetado e o que gostaria que se fizesse.
file-matter-complaint = Escreva o que aconteceu e quando, a quem já se dirigiu e o que gostaria que se fizesse.
file-matter-report = Escreva o que viu: quem, onde, o que fez e o que o mostra.
file-matter-suggestion = Escreva como está agora e o que devia mudar.
file-matter-praise = Escreva quem foi e o que fez.
file-text-missing = Escreva o que aconteceu
file-text-long = No máximo { $most } caracteres; há { $over } a mais. Nada se perdeu: encurte um pouco
file-text-most = No máximo { $most } caracteres.
file-files-later = Pode acrescentar fotos e documentos antes de enviar.
file-subject = De que se trata mais provavelmente?
file-subject-hint = Encontrado pelas suas palavras numa simples lista de palavras. Escolher ajuda a chegar mais depressa ao serviço certo; o serviço verifica em qualquer caso.
file-subject-because = Escreveu: { $words }
file-subject-unknown = Não sei
file-subject-unknown-hint = O serviço descobre. Não perde nada com isso.
file-occurred = Desde quando
file-occurred-hint = Mais ou menos: ontem às 23h, desde o mês passado.
file-occurred-long = O momento pode ter no máximo { $most } caracteres
file-title = Dê-lhe um título
file-title-hint = Uma linha. Se ficar vazio, a sua primeira frase será o título.
file-title-long = O título pode ter no máximo { $most } caracteres

## Place

file-place = Onde é?
file-place-hint = Escreva o que sabe. Se o lugar não importa, basta continuar.
file-area = Distrito e bairro
file-area-none = Não sei, ou sem lugar certo
file-area-whole = { $name } (bairro por saber)
file-area-unknown = Escolha um distrito ou um bairro da lista
file-place-words = Lugar exato
file-place-words-hint = Rua e número, urbanização, cruzamento, uma loja perto: tudo ajuda.
file-locate = Usar o local onde estou
file-locate-hint = Fica escrito apenas no campo acima; pode alterá-lo ou apagá-lo.
file-locate-waiting = A procurar a sua posição…
file-locate-failed = Não foi possível obter a posição. Descreva o local por palavras.
file-locate-words = Posição { $at } (com margem de { $metres } m)
file-place-long = O lugar pode ter no máximo { $most } caracteres
file-about = De que serviço se trata
file-about-hint = Se escolher um, o assunto não será entregue a esse mesmo serviço. Não é obrigatório escolher.
file-about-none = Não sei, ou não se trata de um serviço
file-about-us = Linha de atendimento
file-about-hotline = Esta própria linha de atendimento
file-about-departments = Departamentos
file-about-districts = Distritos
file-about-enterprises = Empresas públicas
file-about-streets = Bairros e vilas
file-about-unknown = Escolha um serviço da lista

## You

file-you = Como podemos entrar em contacto consigo?
file-you-hint = Só para tratar deste assunto e perguntar depois como correu. Os seus dados ficam ocultos até alguém precisar de os usar.
file-named = Deixar os meus contactos
file-named-hint = Quem tratar do assunto pode fazer-lhe perguntas e ligar-lhe quando estiver feito.
file-anonymous = Ficar no anonimato
file-anonymous-hint = Nada fica guardado sobre si. Ninguém lhe pode fazer perguntas, por isso um assunto pouco claro pode ficar parado; a resposta só se lê com o número e o código de consulta.
file-identity-missing = Escolha se deixa os seus contactos ou fica no anonimato
file-name = O seu nome
file-name-long = O nome pode ter no máximo { $most } caracteres
file-phone = Telefone
file-phone-hint = Telefone ou e-mail, pelo menos um dos dois.
file-phone-odd = Um número de telefone só tem algarismos, espaços, o sinal mais, hífenes e parênteses
file-email = E-mail
file-email-odd = Um endereço de e-mail é parecido com name@example.org
file-reach-missing = Para podermos contactar, deixe um telefone ou um e-mail; se não quiser, escolha o anonimato
file-confidential = Pedir confidencialidade
file-confidential-hint = O serviço em causa não recebe este assunto nem vê quem o apresentou.

## Files

file-files = Fotografias e documentos
file-files-hint = Fotografias, capturas de ecrã, contratos ou recibos esclarecem mais depressa. Não são obrigatórios.
file-files-choose = Escolher ficheiros
file-files-photo = Tirar uma fotografia agora
file-files-done = Guardar e voltar
file-files-drop = Retirar
file-files-full = Já há 5 ficheiros. Para pôr outro, retire um primeiro.
upload-kinds = Até 5, cada um até 10 MB: fotografias (JPG, PNG, WebP, GIF), PDF, Word, Excel, vídeo MP4, som MP3. O lugar e os dados do telefone são retirados das fotografias.
upload-sending = «{ $name }»: { $percent }% enviado
upload-arrived = «{ $name }» chegou
upload-broken = «{ $name }» não chegou; talvez a ligação tenha caído
upload-again = Tentar de novo
upload-too-large = «{ $name }» passa de 10 MB e não foi guardado
upload-unknown-kind = «{ $name }» é de um tipo que não podemos receber e não foi guardado
upload-damaged = «{ $name }» não se consegue abrir, talvez esteja danificado; não foi guardado
upload-infected = «{ $name }» não foi guardado: a verificação de segurança encontrou algo perigoso
upload-unchecked = «{ $name }» não pôde ser verificado agora e não foi guardado. Continue sem ele e junte-o mais tarde.
upload-too-many = No máximo { $most } ficheiros; os outros não foram guardados

## Check and send

file-check = Reveja e envie
file-change = Mudar
file-none = Por preencher
file-row-kind = Tipo
file-row-matter = O que aconteceu
file-row-subject = Assunto
file-row-place = Lugar
file-row-about = Serviço em causa
file-row-you = Os seus dados
file-row-files = Fotografias e documentos
file-check-due = Se enviar agora, tem uma resposta o mais tardar até { $end }.
file-others = Outras pessoas já o comunicaram perto
file-others-hint = Se for o mesmo, pode segui-lo. Também pode apresentar o seu; será tratado.
file-others-follow = Seguir
file-check-honest = Escreva o que é verdade. Depois de enviar não se pode mudar, só acrescentar.
file-send = Enviar
