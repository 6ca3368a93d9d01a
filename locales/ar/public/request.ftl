### Kinds of request, channels and urgency.

## Kinds of request

kind-inquiry = استفسار
kind-help = طلب مساعدة
kind-complaint = شكوى
kind-report = بلاغ عن مخالفة
kind-suggestion = اقتراح
kind-praise = ثناء

## Channels

channel-phone = الهاتف
channel-web = الموقع
channel-app = تطبيق الهاتف
channel-wechat = ويتشات
channel-sms = رسالة نصية
channel-mail = بريد إلكتروني
channel-letter = رسالة ورقية
channel-visit = زيارة
channel-fax = فاكس
channel-sign-video = فيديو بلغة الإشارة
channel-transfer = تحويل من منصة أخرى
channel-superior = إسناد من جهة أعلى
channel-reception = يوم استقبال المسؤولين
channel-enterprise = خط الشركات

## Urgency

urgency-ordinary = عادي
urgency-pressing = مستعجل
urgency-urgent = عاجل
urgency-critical = عاجل جدًا
