### Published questions and answers.

## Questions and answers

qa-title = أسئلة وأجوبة
qa-lead = ابحثوا أولًا، فقد تجدون الجواب هنا مباشرة.
qa-search = كلمات البحث
qa-category = التصنيف
qa-category-all = الكل
qa-find = بحث
qa-count = { $count ->
    [one] وجدنا نتيجة واحدة
    [two] وجدنا نتيجتين
    [few] وجدنا { $count } نتائج
   *[other] وجدنا { $count } نتيجة
}
qa-nothing = لم نجد شيئًا. جرّبوا كلمة أخرى، أو اسألونا مباشرة.
qa-all = عرض كل الأسئلة
qa-back = كل الأسئلة
qa-source = المصدر: { $source }
qa-checked = آخر تدقيق: { $date }
qa-others = أسئلة ذات صلة
qa-still = لم تجدوا جوابًا لسؤالكم؟
