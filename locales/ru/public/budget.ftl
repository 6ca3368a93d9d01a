# Published budgets

budget-nature-budget = Бюджет
budget-nature-accounts = Отчёт об исполнении

budget-table-balance = Общий свод, доходы
budget-table-balance-out = Общий свод, расходы
budget-table-income = Доходы
budget-table-spending = Расходы
budget-table-spending-by-unit = Расходы по учреждениям
budget-table-fiscal-balance = Средства казны, доходы
budget-table-fiscal-balance-out = Средства казны, расходы
budget-table-fiscal-by-unit = Расходы из средств казны, подробно
budget-table-general = Общий бюджет по назначению
budget-table-fund = Государственные фонды по назначению
budget-table-state-capital = Государственный капитал по назначению
budget-table-basic = Основные расходы по видам
budget-table-three-public = Поездки за границу, машины, приёмы; содержание учреждения
budget-table-goals = Цели проектов

budget-caveat-code-moved = Статья изменилась, сравниваем с новой.
budget-caveat-matched-by-name = Статью перенесли, сравниваем по названию.
budget-caveat-one-sided = Есть только в одном из двух лет.
budget-caveat-no-base = В прошлом году ноль, процента нет.
budget-caveat-from-text = Взято из текста, округлено.
budget-caveat-years-apart = Годы идут не подряд.
budget-caveat-offices-differ = Разные учреждения.
budget-caveat-planned-not-measured = Количество по плану, а не на деле.
budget-caveat-approximate = Количество приблизительное.
budget-caveat-scope-unknown = Деньги могут быть на разное.
budget-caveat-money-of-all-goals = Деньги всех проектов, у которых есть цели.
budget-caveat-units-of-count = Звонки и дела — разные единицы.
budget-caveat-projects-included = Доля всех расходов, вместе с проектами.

budget-column-code = Код
budget-column-name = Название
budget-column-total = Всего
budget-column-fiscal = Из казны
budget-column-business = От услуг
budget-column-operating = От хозяйственной деятельности
budget-column-other = Прочие доходы
budget-column-basic = Основные
budget-column-project = Проекты
budget-column-people = На людей
budget-column-public = Текущие
budget-column-general = Общий бюджет
budget-column-fund = Государственные фонды
budget-column-state-capital = Государственный капитал
budget-column-abroad = Поездки за границу
budget-column-reception = Приёмы
budget-column-vehicles = Машины
budget-column-purchase = Покупка машин
budget-column-running = Содержание машин
budget-column-office = Содержание учреждения

# Published budgets

budget-evidence-contract = Вручную, с договором
budget-evidence-document = Вручную, с документом
budget-evidence-inspection = Вручную, с актом проверки
budget-evidence-invoice = Вручную, со счётом
budget-evidence-judgement = Оценка человека, с обоснованием
budget-evidence-survey = Вручную, с опросом
budget-evidence-voucher = Вручную, с платёжным документом

budget-refused-interception = Yingda это не измеряет: как людям мешают обратиться
budget-refused-stability-control = Yingda это не измеряет: надзор за людьми
budget-refused-fewer-petitions = Yingda это не измеряет: чем меньше жалоб, тем лучше
budget-refused-pressure-on-persons = Yingda это не измеряет: давление на людей

# Published budgets

budget-binding-by-hand = пока вносят вручную
budget-binding-open = Правила нет: показатель должен назначить человек
