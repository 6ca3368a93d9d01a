### Published questions and answers.

## Questions and answers

qa-title = Perguntas frequentes
qa-lead = Procure primeiro: talvez a resposta já esteja aqui.
qa-search = Palavras a procurar
qa-category = Categoria
qa-category-all = Todas
qa-find = Procurar
qa-count = { $count ->
    [0] { $count } resultados
    [one] { $count } resultado
   *[other] { $count } resultados
}
qa-nothing = Nada foi encontrado. Tente outra palavra ou pergunte-nos.
qa-all = Ver todas as perguntas
qa-back = Todas as perguntas
qa-source = Fonte: { $source }
qa-checked = Última verificação: { $date }
qa-others = Perguntas relacionadas
qa-still = Ainda tem dúvidas?
