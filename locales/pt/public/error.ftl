### Pages shown when something went wrong: what happened, and what to do next.

## Shared

error-home = Voltar ao início
error-source = Norma:
error-status = Código de erro

## Each kind: title, text, what to do

error-not-found = Esta página não foi encontrada
error-not-found-text = O endereço pode estar mal escrito, ou a página já não existe.
error-not-found-help = Recomece na página inicial ou ligue { $hotline }.
error-forbidden = Agora não pode ver esta página
error-forbidden-text = Para ver um pedido é preciso o número e o código de consulta; para o espaço de trabalho, a função adequada.
error-forbidden-help = O número e o código de consulta estão no comprovativo. Se o perdeu, ligue { $hotline }.
error-foreign-form = Este formulário não foi aceite
error-foreign-form-text = Foi enviado a partir de outro site. Para sua proteção, só se aceitam formulários preenchidos neste site.
error-foreign-form-help = Recomece na página inicial e preencha-o de novo.
error-unreadable = Não foi possível ler este envio
error-unreadable-text = Estava incompleto ou num formato errado. O seu rascunho não se perdeu.
error-unreadable-help = Volte atrás e tente de novo; se não resultar, ligue { $hotline }.
error-too-large = É grande demais
error-too-large-text = Cada ficheiro pode ter até 10 MB, e podem enviar-se até 5 ficheiros de uma vez.
error-too-large-help = Volte atrás e escolha ficheiros mais pequenos, ou envie primeiro o texto e junte os ficheiros depois. O que escreveu não se perdeu.
error-too-many = Aguarde um momento
error-too-many-text = Houve demasiadas tentativas em pouco tempo. Tente de novo dentro de { $seconds ->
    [0] { $seconds } segundos
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}.
error-too-many-help = Assim se evita que outros adivinhem o seu código de consulta. Se for urgente, ligue { $hotline }.
error-sign-in = Inicie sessão primeiro
error-sign-in-text = Não iniciou sessão, ou a sessão terminou.
error-sign-in-help = Depois volta à página que queria ver.
error-refused = Isto não pode ser feito agora
error-refused-help = Se acha que está errado, ligue { $hotline }.
error-stale = O processo acabou de mudar
error-stale-text = Enquanto escrevia, alguém fez algo de novo nele, por isso nada foi enviado.
error-stale-help = Volte atrás, atualize a página, veja o que mudou e decida. O que escreveu continua na página anterior.
error-key-reused = Este formulário já foi enviado
error-key-reused-text = O mesmo formulário já serviu para enviar outra coisa, por isso desta vez nada foi feito.
error-key-reused-help = Consulte o seu pedido para ver se o envio anterior chegou.
error-fault = Algo falhou do nosso lado
error-fault-text = A culpa não é sua. O seu rascunho fica guardado e nada do que enviou se perdeu.
error-fault-help = Tente de novo dentro de alguns minutos. Se não puder esperar, ligue { $hotline }.
