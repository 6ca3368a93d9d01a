### Affairs of the office: what their forms and lists have in common.

affair-topics = الموضوعات
affair-help = المساعدة المطلوبة
affair-slot = الموعد

help-sign-language = ترجمة بلغة الإشارة
help-interpreter = مترجم شفوي
help-step-free = مدخل بلا درج
help-companion = مرافق
