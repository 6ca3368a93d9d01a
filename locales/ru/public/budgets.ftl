# The budget as everybody reads it

budgets-title = Наш бюджет
budgets-lead = Сколько мы можем потратить за год, на что и чего должны этим добиться. Каждое число взято из опубликованного бюджета.
budgets-none = Бюджет пока не опубликован.
budgets-targets = { $count ->
    [one] { $count } показатель
    [few] { $count } показателя
    [many] { $count } показателей
   *[other] { $count } показателя
}
budgets-one = { $nature }, { $year } год
budgets-unit = В десятках тысяч юаней.
budgets-from = Откуда деньги
budgets-to = На что идут деньги
budgets-growth = Изменения по сравнению с бюджетом { $year } года.
budgets-changed = { $change } к прошлому году
budgets-projects = Проекты и их цели
budgets-projects-lead = Сколько стоит каждый проект и чего он должен достичь к концу года.
budgets-goals = Цели
budgets-open = Скачать данные
budgets-open-lead = Можно свободно использовать. В пакете данных — каждая таблица в CSV с описанием столбцов; в JSON у каждого числа указано, где оно стоит в исходном документе.
budgets-means-spending = Всё, что можно потратить за год.
budgets-means-people = Зарплаты, надбавки, социальное страхование и пенсии.
budgets-means-public = Помещения, вода и свет, командировки и другие повседневные расходы.
budgets-means-project = Деньги на определённые задачи, у каждой свои цели.
budgets-means-three-public = Сумма трёх строк ниже.
budgets-means-abroad = Служебные поездки за границу.
budgets-means-reception = Приём официальных гостей.
budgets-means-vehicles = Покупка и содержание служебных машин.
