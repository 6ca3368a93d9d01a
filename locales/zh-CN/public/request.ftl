### 诉求的类型、来源和紧急程度。

## 诉求类型

kind-inquiry = 咨询
kind-help = 求助
kind-complaint = 投诉
kind-report = 举报
kind-suggestion = 建议
kind-praise = 表扬

## 来源

channel-phone = 电话
channel-web = 网站
channel-app = 移动端
channel-wechat = 微信
channel-sms = 短信
channel-mail = 电子邮件
channel-letter = 来信
channel-visit = 来访
channel-fax = 传真
channel-sign-video = 手语视频
channel-transfer = 其他平台转入
channel-superior = 上级交办
channel-reception = 领导接待日
channel-enterprise = 企业专线

## 紧急程度

urgency-ordinary = 一般
urgency-pressing = 加急
urgency-urgent = 紧急
urgency-critical = 特急
