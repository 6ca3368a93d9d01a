### Affairs of the office: what their forms and lists have in common.

affair-topics = Темы
affair-help = Нужная помощь
affair-slot = Время

help-sign-language = Жестовый язык
help-interpreter = Переводчик
help-step-free = Вход без ступеней
help-companion = Сопровождающий
