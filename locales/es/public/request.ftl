### Kinds of request, channels and urgency.

## Kinds of request

kind-inquiry = Consulta
kind-help = Petición de ayuda
kind-complaint = Queja
kind-report = Denuncia
kind-suggestion = Sugerencia
kind-praise = Felicitación

## Channels

channel-phone = Teléfono
channel-web = Sitio web
channel-app = Aplicación
channel-wechat = WeChat
channel-sms = SMS
channel-mail = Correo electrónico
channel-letter = Carta
channel-visit = Visita
channel-fax = Fax
channel-sign-video = Vídeo en lengua de señas
channel-transfer = Llegada de otra plataforma
channel-superior = Encargo de la autoridad superior
channel-reception = Día de audiencia
channel-enterprise = Línea para empresas

## Urgency

urgency-ordinary = Normal
urgency-pressing = Con prisa
urgency-urgent = Urgente
urgency-critical = Muy urgente
