### Who uses the system, in which role.

## Roles

role-requester = صاحب الطلب
role-agent = موظف الاستقبال الهاتفي
role-dispatcher = موظف الإحالة
role-unit-handler = موظف المعالجة في الجهة
role-unit-approver = معتمِد الجهة
role-follow-up = موظف المتابعة
role-supervisor = مشرف
role-reviewer = موظف المراجعة
role-analyst = محلل
role-finance = المالية
role-publisher = مسؤول النشر
role-pack-administrator = مدير حزمة السياسات
role-security-administrator = مدير الأمان
role-auditor = مدقق
role-importer = استيراد
role-link = الربط مع الجهة الأعلى
role-system = النظام
