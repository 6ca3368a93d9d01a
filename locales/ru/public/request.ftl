### Kinds of request, channels and urgency.

## Kinds of request

kind-inquiry = Вопрос
kind-help = Просьба о помощи
kind-complaint = Жалоба
kind-report = Сообщение о нарушении
kind-suggestion = Предложение
kind-praise = Благодарность

## Channels

channel-phone = Телефон
channel-web = Сайт
channel-app = Приложение
channel-wechat = WeChat
channel-sms = СМС
channel-mail = Электронная почта
channel-letter = Письмо
channel-visit = Личный визит
channel-fax = Факс
channel-sign-video = Видеозвонок на жестовом языке
channel-transfer = С другой площадки
channel-superior = Поручение сверху
channel-reception = Приём у руководства
channel-enterprise = Линия для предприятий

## Urgency

urgency-ordinary = Обычное
urgency-pressing = Ускоренное
urgency-urgent = Срочное
urgency-critical = Особо срочное
