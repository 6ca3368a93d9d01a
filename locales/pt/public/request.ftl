### Kinds of request, channels and urgency.

## Kinds of request

kind-inquiry = Informação
kind-help = Pedido de ajuda
kind-complaint = Queixa
kind-report = Denúncia
kind-suggestion = Sugestão
kind-praise = Elogio

## Channels

channel-phone = Telefone
channel-web = Site
channel-app = Aplicação
channel-wechat = WeChat
channel-sms = SMS
channel-mail = E-mail
channel-letter = Carta
channel-visit = Visita
channel-fax = Fax
channel-sign-video = Vídeo em língua gestual
channel-transfer = Vindo de outra plataforma
channel-superior = Confiado pela autoridade superior
channel-reception = Dia de audiência
channel-enterprise = Linha para empresas

## Urgency

urgency-ordinary = Normal
urgency-pressing = Com pressa
urgency-urgent = Urgente
urgency-critical = Muito urgente
