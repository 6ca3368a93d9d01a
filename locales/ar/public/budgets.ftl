# The budget as everybody reads it

budgets-title = موازنتنا
budgets-lead = كم ننفق في السنة، وعلى ماذا، وما الذي يجب أن يتحقق. وكل رقم مأخوذ من الموازنة المنشورة.
budgets-none = لم تُنشر أي موازنة بعد.
budgets-targets = عدد الأهداف: { $count }
budgets-one = { $nature } { $year }
budgets-unit = الوحدة: عشرة آلاف يوان.
budgets-from = من أين يأتي المال
budgets-to = أين يُنفق
budgets-growth = التغيّر محسوب بالمقارنة مع موازنة { $year }.
budgets-changed = { $change } مقارنة بالسنة السابقة
budgets-projects = المشاريع وما يجب أن تحققه
budgets-projects-lead = كم يكلّف كل مشروع، وما الذي يجب أن يبلغه في نهاية السنة.
budgets-goals = الأهداف
budgets-open = تنزيل البيانات
budgets-open-lead = استعمالها حر. في حزمة البيانات ملف CSV لكل جدول مع شرح أعمدته؛ وفي ملف JSON موضع كل رقم في الملف المنشور.
budgets-means-spending = كل ما يمكن إنفاقه في السنة.
budgets-means-people = الرواتب والبدلات والتأمينات ومعاشات التقاعد.
budgets-means-public = المكاتب والماء والكهرباء والتنقل وسائر النفقات اليومية.
budgets-means-project = مال مخصص لأعمال معيّنة، ولكل منها أهدافه.
budgets-means-three-public = مجموع البنود الثلاثة التالية.
budgets-means-abroad = السفر إلى الخارج في مهام العمل.
budgets-means-reception = استقبال الضيوف في مهام العمل.
budgets-means-vehicles = شراء مركبات العمل وتشغيلها.
