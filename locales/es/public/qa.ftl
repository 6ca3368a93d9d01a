### Published questions and answers.

## Questions and answers

qa-title = Preguntas frecuentes
qa-lead = Busque primero: quizá la respuesta ya esté aquí.
qa-search = Palabras que buscar
qa-category = Categoría
qa-category-all = Todas
qa-find = Buscar
qa-count = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
qa-nothing = No se encontró nada. Pruebe con otra palabra o pregúntenos.
qa-all = Ver todas las preguntas
qa-back = Todas las preguntas
qa-source = Fuente: { $source }
qa-checked = Última comprobación: { $date }
qa-others = Preguntas relacionadas
qa-still = ¿No resuelve su duda?
