### Kinds of request, channels and urgency.

## Kinds of request

kind-inquiry = 諮詢
kind-help = 求助
kind-complaint = 投訴
kind-report = 檢舉
kind-suggestion = 建議
kind-praise = 表揚

## Channels

channel-phone = 電話
channel-web = 網站
channel-app = 手機 App
channel-wechat = 微信
channel-sms = 簡訊
channel-mail = 電子郵件
channel-letter = 來信
channel-visit = 來訪
channel-fax = 傳真
channel-sign-video = 手語視訊
channel-transfer = 其他平台轉入
channel-superior = 上級交辦
channel-reception = 領導接待日
channel-enterprise = 企業專線

## Urgency

urgency-ordinary = 一般
urgency-pressing = 加急
urgency-urgent = 緊急
urgency-critical = 特急
