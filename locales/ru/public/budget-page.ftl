## How figures are written

budget-blank = в документе пусто
budget-blank-legend = «—» значит, что в документе пусто; 0.00 — это ноль, который там написан.
budget-between = {", "}
budget-places-more = и ещё { $count }
budget-place-line = строка { $line }
budget-place-line-cell = строка { $line }, ячейка { $cell }
budget-place-page-line = страница { $page }, строка { $line }
budget-place-sheet-cell = лист «{ $sheet }», строка { $row }, столбец { $column }
budget-place-table-cell = таблица { $table }, строка { $row }, столбец { $column }
budget-operator-at-least = ≥
budget-operator-at-most = ≤
budget-operator-equal = =
budget-operator-above = >
budget-operator-below = <
budget-operator-about = около
budget-operator-qualitative = словами
budget-role-spending = Все расходы
budget-role-basic = Основные расходы
budget-role-project = Проекты
budget-role-people = На людей
budget-role-public = Текущие расходы
budget-role-three-public = Поездки за границу, приёмы, машины
budget-role-abroad = Поездки за границу
budget-role-reception = Приёмы
budget-role-vehicles = Машины
budget-role-purchase = в том числе покупка
budget-role-running = в том числе содержание
budget-role-office = Содержание учреждения

## Columns of the open data

budget-table-projects = Проекты
budget-column-project-name = Проект
budget-column-component = Часть проекта
budget-column-amount = Сумма
budget-column-level-one = Уровень 1
budget-column-level-two = Уровень 2
budget-column-indicator = Показатель
budget-column-operator = Знак
budget-column-goal = Цель
budget-column-measure = Единица
budget-column-weight = Вес

## The list of books

budget-book-title = { $office }: { $nature }, { $year } год

## One book

budget-years = Годы
budget-running = Поездки за границу, приёмы, машины и содержание учреждения
budget-tables = Таблицы
budget-tables-none = В этом бюджете только текст, таблиц нет.
budget-package = Пакет данных
budget-goals-of-none = Показатели, у которых не указан проект
