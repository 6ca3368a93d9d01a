## How figures are written

budget-blank = فارغ في الملف
budget-blank-legend = العلامة «—» تعني أن الخانة فارغة في الملف؛ و0.00 صفر مكتوب فيه.
budget-between = {"، "}
budget-places-more = ومواضع أخرى: { $count }
budget-place-line = السطر { $line }
budget-place-line-cell = السطر { $line }، الخانة { $cell }
budget-place-page-line = الصفحة { $page }، السطر { $line }
budget-place-sheet-cell = الورقة «{ $sheet }»، الصف { $row }، العمود { $column }
budget-place-table-cell = الجدول { $table }، الصف { $row }، العمود { $column }
budget-operator-at-least = لا يقل عن
budget-operator-at-most = لا يزيد على
budget-operator-equal = =
budget-operator-above = أكثر من
budget-operator-below = أقل من
budget-operator-about = نحو
budget-operator-qualitative = وصف بالكلمات
budget-role-spending = مجموع النفقات
budget-role-basic = النفقات الأساسية
budget-role-project = نفقات المشاريع
budget-role-people = العاملون
budget-role-public = تسيير العمل
budget-role-three-public = السفر إلى الخارج والضيافة والمركبات
budget-role-abroad = السفر إلى الخارج
budget-role-reception = الضيافة
budget-role-vehicles = المركبات
budget-role-purchase = منها شراء المركبات
budget-role-running = منها تشغيل المركبات
budget-role-office = نفقات تشغيل المكتب

## Columns of the open data

budget-table-projects = المشاريع
budget-column-project-name = المشروع
budget-column-component = جزء المشروع
budget-column-amount = المبلغ
budget-column-level-one = المستوى الأول
budget-column-level-two = المستوى الثاني
budget-column-indicator = المؤشر
budget-column-operator = العلامة
budget-column-goal = الهدف
budget-column-measure = الوحدة
budget-column-weight = الوزن

## The list of books

budget-book-title = { $office }، { $nature } { $year }

## One book

budget-years = السنوات
budget-running = السفر إلى الخارج والضيافة والمركبات ونفقات التشغيل
budget-tables = الجداول
budget-tables-none = هذه الموازنة نص فقط، بلا جداول.
budget-package = حزمة البيانات
budget-goals-of-none = أهداف لم يُذكر لها مشروع
