### Kinds of request, channels and urgency.

## Kinds of request

kind-inquiry = Renseignement
kind-help = Demande d’aide
kind-complaint = Plainte
kind-report = Signalement
kind-suggestion = Suggestion
kind-praise = Remerciement

## Channels

channel-phone = Téléphone
channel-web = Site web
channel-app = Application
channel-wechat = WeChat
channel-sms = SMS
channel-mail = E-mail
channel-letter = Lettre
channel-visit = Visite
channel-fax = Fax
channel-sign-video = Vidéo en langue des signes
channel-transfer = Venu d’une autre plateforme
channel-superior = Confié par l’échelon supérieur
channel-reception = Journée de réception
channel-enterprise = Ligne des entreprises

## Urgency

urgency-ordinary = Normale
urgency-pressing = Pressante
urgency-urgent = Urgente
urgency-critical = Très urgente
