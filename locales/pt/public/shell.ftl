### Words of the frame around every page.

## Languages and navigation

language-name = Português
shell-brand = Yingda
shell-skip = Ir para o conteúdo
shell-languages = Língua
shell-pages = Páginas
shell-emergency = Em perigo agora? Ligue diretamente 110 (polícia), 119 (bombeiros), 120 (ambulância) ou 122 (acidente de viação).
nav-home = Início
nav-file = Apresentar pedido
nav-track = Consultar pedido
nav-qa = Perguntas frequentes
nav-sign-in = Acesso dos serviços

## Time

span-immediate = de imediato

## On every page

shell-help = Sobre esta página
shell-demo = Isto é uma demonstração: nada nem ninguém aqui é real. Não introduza dados pessoais verdadeiros.
shell-offline = A rede foi interrompida. O que escreveu continua nesta página: não a feche e envie quando a rede voltar.
