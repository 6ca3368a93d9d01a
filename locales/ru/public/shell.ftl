### Words of the frame around every page.

## Languages and navigation

language-name = Русский
shell-brand = Yingda
shell-skip = Перейти к тексту
shell-languages = Язык
shell-pages = Страницы
shell-emergency = Вам грозит опасность? Звоните: 110 (полиция), 119 (пожарные), 120 (скорая помощь), 122 (ДТП).
nav-home = Главная
nav-file = Подать обращение
nav-track = Ход дела
nav-qa = Вопросы и ответы
nav-sign-in = Вход для сотрудников

## Time

span-immediate = немедленно

## On every page

shell-help = Об этой странице
shell-demo = Это демонстрация: люди и события вымышлены. Не вводите настоящих персональных данных.
shell-offline = Нет связи с сетью. Написанное осталось на этой странице: не закрывайте её и отправьте, когда связь вернётся.
