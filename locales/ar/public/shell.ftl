### Words of the frame around every page.

## Languages and navigation

language-name = العربية
shell-brand = ينغدا
shell-skip = الانتقال إلى المحتوى
shell-languages = اللغة
shell-pages = الصفحات
shell-emergency = في خطر الآن؟ اتصلوا مباشرة: 110 الشرطة · 119 الإطفاء · 120 الإسعاف · 122 حوادث الطرق
nav-home = الرئيسية
nav-file = تقديم طلب
nav-track = متابعة طلب
nav-qa = أسئلة وأجوبة
nav-sign-in = دخول الموظفين

## Time

span-immediate = فورًا

## On every page

shell-help = عن هذه الصفحة
shell-demo = هذا عرض تجريبي: الأشخاص والوقائع هنا كلها من الخيال. يُرجى عدم إدخال بيانات شخصية حقيقية.
shell-offline = انقطعت الشبكة. ما كتبتموه لا يزال في هذه الصفحة: لا تغلقوها، وأرسلوه حين تعود الشبكة.
