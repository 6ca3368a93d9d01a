### Kinds of request, channels and urgency.

## Kinds of request

kind-inquiry = Anfrage
kind-help = Bitte um Hilfe
kind-complaint = Beschwerde
kind-report = Meldung eines Verstoßes
kind-suggestion = Vorschlag
kind-praise = Lob

## Channels

channel-phone = Telefon
channel-web = Website
channel-app = App
channel-wechat = WeChat
channel-sms = SMS
channel-mail = E-Mail
channel-letter = Brief
channel-visit = Besuch
channel-fax = Fax
channel-sign-video = Video in Gebärdensprache
channel-transfer = Von einer anderen Plattform
channel-superior = Von übergeordneter Stelle
channel-reception = Sprechtag der Leitung
channel-enterprise = Telefon für Unternehmen

## Urgency

urgency-ordinary = Normal
urgency-pressing = Eilig
urgency-urgent = Dringend
urgency-critical = Äußerst dringend
