### Kinds of request, channels and urgency.

## Kinds of request

kind-inquiry = Inquiry
kind-help = Request for help
kind-complaint = Complaint
kind-report = Report of wrongdoing
kind-suggestion = Suggestion
kind-praise = Praise

## Channels

channel-phone = Phone
channel-web = Web
channel-app = App
channel-wechat = WeChat
channel-sms = Text message
channel-mail = E-mail
channel-letter = Letter
channel-visit = Visit
channel-fax = Fax
channel-sign-video = Sign-language video
channel-transfer = Transfer from another platform
channel-superior = Assigned from above
channel-reception = Leaders' reception day
channel-enterprise = Enterprise line

## Urgency

urgency-ordinary = Ordinary
urgency-pressing = Pressing
urgency-urgent = Urgent
urgency-critical = Critical
