### Kinds of request, channels and urgency.

## Kinds of request

kind-inquiry = 問い合わせ
kind-help = 相談
kind-complaint = 苦情
kind-report = 通報
kind-suggestion = 提案
kind-praise = 称賛

## Channels

channel-phone = 電話
channel-web = ウェブサイト
channel-app = アプリ
channel-wechat = 微信（WeChat）
channel-sms = ショートメッセージ
channel-mail = 電子メール
channel-letter = 手紙
channel-visit = 来訪
channel-fax = ファクス
channel-sign-video = 手話ビデオ通話
channel-transfer = ほかの窓口からの転送
channel-superior = 上級機関からの指示
channel-reception = 幹部面談日
channel-enterprise = 企業専用ライン

## Urgency

urgency-ordinary = 通常
urgency-pressing = 急ぎ
urgency-urgent = 緊急
urgency-critical = 最緊急
