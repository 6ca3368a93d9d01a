### Published questions and answers.

## Questions and answers

qa-title = Вопросы и ответы
qa-lead = Сначала поищите: возможно, ответ уже есть.
qa-search = Слова для поиска
qa-category = Раздел
qa-category-all = Все
qa-find = Найти
qa-count = Найдено: { $count }
qa-nothing = Ничего не найдено. Попробуйте другое слово или спросите нас.
qa-all = Все вопросы
qa-back = Все вопросы
qa-source = Источник: { $source }
qa-checked = Проверено: { $date }
qa-others = Похожие вопросы
qa-still = Не нашли ответа?
