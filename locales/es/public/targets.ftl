### The board of targets: what the office's own budget promises, set against its cases.

targets-of-year = Metas de { $year }
targets-covers = Hasta el { $day }
targets-log = Las cifras salen de las primeras { $size } anotaciones del registro público, huella { $root }.
targets-public-note = Estas cifras están fijadas y confirmadas por dos personas. Las filas que Yingda no mide son dinero público: siguen aquí, con la razón.

targets-head-name = Meta
targets-head-goal = Valor previsto
targets-head-value = Medido
targets-head-verdict = Resultado
targets-head-forecast = Previsión
targets-head-points = Puntos
targets-ratio = { $ratio } de la meta
targets-weight = peso { $weight }

targets-earned = Puntos de las filas valoradas: { $earned } de { $out }; no hay total mientras queden otras abiertas.
targets-execution-open = No se conoce el grado de ejecución: la cuenta no tiene fondos para este proyecto.
targets-total = Total: { $total } puntos, calificación: { $grade }.
targets-grade-excellent = excelente
targets-grade-good = bien
targets-grade-fair = regular
targets-grade-poor = deficiente

targets-verdict-met = Cumplida
targets-verdict-not-met = No cumplida
targets-verdict-about = Más o menos como se previó
targets-verdict-above = Por encima de lo previsto
targets-verdict-needs-judgement = Por valorar
targets-verdict-not-measured = No medida

targets-band-achieved = Cumplida
targets-band-partly = Cumplida en parte
targets-band-missed = No cumplida
targets-band-of = { $band } ({ $from }–{ $to } %)

targets-standing-on-course = Va bien
targets-standing-in-doubt = A este paso, no
targets-standing-missed = Ya no es posible
targets-standing-open = Demasiado pronto
targets-why-too-early = Ha pasado muy poco del año.
targets-why-year-over = El año terminó; este es el resultado.
targets-why-reached = El recuento ya llegó a la meta.
targets-why-exceeded = El recuento ya pasó el límite.
targets-why-projected = Proyectado por días hábiles: cerca de { $expected } en el año.
targets-why-so-far = Según el valor de ahora.

targets-by-formula = Calculado con los expedientes: { $name }
targets-by-account = Calculado con la cuenta presupuestaria: pagado sobre asignado
targets-by-contract = Calculado con los trimestres del operador firmados por ambas partes
targets-by-bulletins = Contado según los boletines publicados
targets-by-meetings = Contado según las reuniones de coordinación celebradas
targets-no-account = Calculado con la cuenta presupuestaria; aún no hay fondos para este proyecto
targets-no-quarter = Calculado con los trimestres del operador; aún no hay ninguno firmado por ambas partes
targets-by-hand = Anotado a mano, prueba: { $evidence }
targets-by-words = Anotado a mano, con una nota
targets-judged = Valorado: { $band }, { $percent } % del peso
targets-public-money = { $why }. Es dinero público y sigue en la lista.
targets-no-cases = Calculado con los expedientes: { $name }; este año aún no hay ninguno
targets-awaits = Queda por hacer: { $what }
targets-to-enter = Por anotar a mano: { $name }
targets-unit-differs = El valor se cuenta en { $from } y la meta en { $to }; no se pueden comparar.
targets-no-unit = (sin unidad)
targets-read-as = Impreso con «=», leído como «{ $sign }»
targets-must-explain = Lejos de la meta: hace falta una explicación
targets-remark-matters-not-calls = Cuenta asuntos admitidos, no llamadas
targets-remark-first-petitions-only = Solo primeras peticiones

targets-occasion-monitoring = Control a mitad de año
targets-occasion-self-evaluation = Autoevaluación
targets-standing-of-board-open = En curso
targets-standing-of-board-frozen = Fijado, por publicar
targets-standing-of-board-published = Publicado
