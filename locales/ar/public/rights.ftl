### Requests about one's own data: copy, correction, erasing, explanation.

rights-title = بياناتي الشخصية
rights-lead = { $days ->
    [one] يمكنكم طلب نسخة مما نحفظه عنكم، أو تصحيح الخطأ فيه، أو حذفه، أو شرح كيف نستعمله. نجيبكم خلال يوم عمل واحد، وتظهر الإجابة في هذه الصفحة.
    [two] يمكنكم طلب نسخة مما نحفظه عنكم، أو تصحيح الخطأ فيه، أو حذفه، أو شرح كيف نستعمله. نجيبكم خلال يومي عمل، وتظهر الإجابة في هذه الصفحة.
    [few] يمكنكم طلب نسخة مما نحفظه عنكم، أو تصحيح الخطأ فيه، أو حذفه، أو شرح كيف نستعمله. نجيبكم خلال { $days } أيام عمل، وتظهر الإجابة في هذه الصفحة.
   *[other] يمكنكم طلب نسخة مما نحفظه عنكم، أو تصحيح الخطأ فيه، أو حذفه، أو شرح كيف نستعمله. نجيبكم خلال { $days } يوم عمل، وتظهر الإجابة في هذه الصفحة.
}
rights-ask = ماذا تريدون؟
rights-words = التوضيح
rights-words-hint = بكلماتكم، مثل: ما الخطأ وما الصحيح.
rights-instead = تصحيح الاسم أو الهاتف أو البريد أو العنوان
rights-instead-hint = للتصحيح فقط. املؤوا ما تريدون تغييره، وما تتركونه فارغًا يبقى كما هو.
rights-address = العنوان
rights-id-number = رقم وثيقة الهوية
rights-send = إرسال
rights-missing = يُرجى اختيار ما تريدون.
rights-correction-missing = يُرجى بيان موضع الخطأ، أو كتابة الاسم أو الهاتف أو البريد أو العنوان الجديد.
rights-done-asked = وصلنا طلبكم.
rights-done-withdrawn = سُحب الطلب.
rights-asked-on = قُدّم { $when }
rights-due = الإجابة في موعد أقصاه { $end }.
rights-why = كيف حُسب هذا اليوم
rights-answer = الإجابة
rights-ground = { $ground } ({ $article })
rights-refused-help = إن لم توافقوا، فاتصلوا بالخط الساخن، أو ارفعوا دعوى أمام المحكمة الشعبية وفق القانون (قانون حماية المعلومات الشخصية، المادة 50).
rights-copy-open = قراءة ما يُحفظ عني
rights-copy-json = تنزيل ملف تقرؤه الآلة (JSON)
rights-withdraw = سحب هذا الطلب
rights-back = العودة إلى بياناتي الشخصية

## What for

data-right-copy = نسخة
data-right-correction = تصحيح أو إكمال
data-right-erasure = حذف
data-right-restriction = تقييد الاستعمال
data-right-explanation = شرح
rights-hint-copy = أعطوني كل ما تحفظونه عني في هذا الطلب.
rights-hint-correction = هناك خطأ أو نقص.
rights-hint-erasure = احذفوا اسمي وبيانات التواصل وما كتبته وملفاتي. يبقى سير المعالجة والإجابة من دون كلماتكم. وما يُحذف لا يمكن استرجاعه.
rights-hint-explanation = لماذا تُجمع بياناتي، وكيف تُستعمل، ومن يراها؟
rights-erasure-now-still-open = طلبكم ما زال قيد المعالجة، فلا يمكن الحذف الآن: لو حُذف لتعذّرت معالجته. يمكنكم سحبه أولًا، أو طلب الحذف بعد انتهائه وانقضاء مدة حفظه.
rights-erasure-now-must-be-kept = ما زال هذا الطلب ضمن مدة الحفظ الواجبة، فلا يمكن حذفه الآن. إن طلبتم الحذف، فلن نستعمل بيانات التواصل معكم بعد ذلك ولن يراها الموظفون؛ تُحفظ فقط.
rights-erasure-now-on-hold = يجب حفظ هذا الطلب دليلًا، فلا يمكن حذفه الآن. إن طلبتم الحذف، فلن نستعمل بيانات التواصل معكم بعد ذلك ولن يراها الموظفون؛ تُحفظ فقط.

## Where it stands

rights-standing-waiting = في الانتظار
rights-standing-taken = قيد المعالجة
rights-standing-granted = تمت الموافقة
rights-standing-refused = لم تتم الموافقة
rights-standing-withdrawn = سُحب
rights-standing-late = متأخر

## Grounds

rights-ground-still-open = الطلب ما زال قيد المعالجة ولم يتحقق غرضه
rights-ground-must-be-kept = لم تنتهِ مدة الحفظ التي يفرضها القانون؛ توقّف استعمال بيانات التواصل، وهي محفوظة فقط
rights-ground-on-hold = يلزم حفظه دليلًا؛ توقّف استعمال بيانات التواصل، وهي محفوظة فقط
rights-ground-secrecy = القانون يفرض السرية، أو أن الإخبار يعيق أداء الواجب
rights-ground-accurate = المحفوظ الآن صحيح
rights-ground-of-others = سيكشف ذلك بيانات أشخاص آخرين
rights-article-still-open = قانون حماية المعلومات الشخصية، المادة 47 الفقرة 1
rights-article-must-be-kept = قانون حماية المعلومات الشخصية، المادة 47 الفقرة 2
rights-article-on-hold = قانون حماية المعلومات الشخصية، المادة 47 الفقرة 2
rights-article-secrecy = قانون حماية المعلومات الشخصية، المواد 18 و35 و45
rights-article-accurate = قانون حماية المعلومات الشخصية، المادة 46
rights-article-of-others = قانون حماية المعلومات الشخصية، المادة 44؛ القانون المدني، المادة 1034

## Not done

rights-fault-not-the-requester = لا يقدّم هذا ولا يسحبه إلا صاحب الطلب.
rights-fault-may-not-settle = دوركم لا يسمح بالإجابة عن طلبات البيانات الشخصية. يُرجى الرجوع إلى من له هذه الصلاحية.
rights-fault-asked-already = سبق تقديم الطلب نفسه وهو قيد المعالجة، فلا حاجة إلى تكراره.
rights-fault-not-open = هذا الطلب تمت الإجابة عنه أو سُحب.
rights-fault-not-taken = يُرجى تولّي الطلب أولًا ثم الإجابة عنه.
rights-fault-taken-already = تولّى شخص آخر هذا الطلب.
rights-fault-wrong-ground = يُرجى اختيار سبب يناسب هذا الطلب.
rights-fault-may-not-erase = لا يمكن الحذف الآن: المعاملة جارية، أو مطلوب حفظها، أو لم تنتهِ مدة الحفظ (قانون حماية المعلومات الشخصية، المادة 47). يمكن عدم الموافقة مع اختيار سبب، وعندها يتوقف استعمال بيانات التواصل.
rights-fault-words-missing = يُرجى كتابة الإجابة. سيقرؤها صاحب الطلب.

## The copy

rights-copy-title = ما يُحفظ عني
rights-copy-lead = ما يُحفظ عنكم في الطلب { $number }، حتى { $when }. يمكنكم طباعة هذه الصفحة.
rights-copy-contact = الاسم وبيانات التواصل
rights-copy-none = لا شيء محفوظ.
rights-copy-asked = طلبات البيانات الشخصية
rights-copy-note = كل مرة تُفتح فيها هذه الصفحة تُسجَّل. ولا تشمل ملاحظات العمل الداخلية للموظفين؛ ولمعرفتها يمكنكم طلب «شرح».
