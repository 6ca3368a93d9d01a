### Who uses the system, in which role.

## Roles

role-requester = Заявитель
role-agent = Оператор
role-dispatcher = Диспетчер
role-unit-handler = Исполнитель
role-unit-approver = Согласующий
role-follow-up = Сотрудник обратной связи
role-supervisor = Контролёр
role-reviewer = Сотрудник по пересмотру
role-analyst = Аналитик
role-finance = Финансист
role-publisher = Редактор
role-pack-administrator = Администратор правил
role-security-administrator = Администратор безопасности
role-auditor = Аудитор
role-importer = Загрузка данных
role-link = Связь с вышестоящим органом
role-system = Система
