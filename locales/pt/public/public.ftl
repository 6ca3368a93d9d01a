### Words of the home page, and those all forms share.

## Home

home-title = Início
home-heading = Conte-nos. Cada pedido é seguido até à resposta.
home-lead = Perguntas, pedidos de ajuda, queixas, denúncias, sugestões ou elogios: tudo se pode enviar aqui. Registamos, entregamos ao serviço competente e dizemos até que dia terá uma resposta.
home-danger = Em perigo agora?
home-danger-numbers = Não preencha um formulário. Ligue 110 (polícia), 119 (bombeiros), 120 (ambulância) ou 122 (acidente de viação).
home-file = Apresentar um pedido
home-file-hint = Cerca de 2 minutos, seis perguntas, anónimo se quiser. Pode parar a meio; o rascunho fica guardado três dias.
home-draft = Continuar o que não enviou da última vez
home-ask = Procure primeiro uma resposta
home-ways = Também pode
home-topics-hint = Propor algo sobre o que perguntamos a todos
home-reception-hint = Marcar um dia de atendimento dos responsáveis
home-answers-hint = O que outros perguntaram e a resposta
home-track = Consultar um pedido
home-track-hint = É preciso o número e o código de consulta do comprovativo.
home-how = O que acontece depois de enviar
home-how-say = Recebe logo um comprovativo
home-how-say-text = Tem um número, um código de consulta, o último dia para a resposta e a forma como foi calculado.
home-how-unit = Um só serviço é responsável
home-how-unit-text = Para onde quer que o assunto vá, vê quem o tem agora. Se os serviços o passarem de uns para outros, o seu prazo não recomeça.
home-how-date = Tem uma resposta até esse dia
home-how-date-text = Se houver atraso, a página mostra-o e a data não muda. Mais tempo só se concede antes do fim do prazo, e dizemos-lhe a razão e a nova data.
home-how-rate = É a sua opinião que conta
home-how-rate-text = Duas perguntas: se está resolvido e se o atendimento foi satisfatório. Nenhuma resposta vem marcada.
home-questions = Antes de enviar
home-questions-all = Todas as perguntas
home-phone = Prefere o telefone? Ligue { $hotline } a qualquer hora.

## Shared by forms

form-faults = Há alguns pontos a rever
form-optional = facultativo
