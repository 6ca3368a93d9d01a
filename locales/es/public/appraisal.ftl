### The monthly appraisal of handling units: how well, never how many.

appraisal-title = Evaluación de los organismos
appraisal-month = { $month } { $year }
appraisal-results = Resultados de los organismos
appraisal-results-lead = Se publican una vez al mes. Los organismos se ordenan por la proporción de expedientes que atendieron bien; cuántos recibieron no cambia su puesto.
appraisal-results-of = Resultados de los organismos, { $month }
appraisal-in = { $title }: { $indicator }
appraisal-none-published = Todavía no se ha publicado nada.
appraisal-published-at = Publicado el { $moment }; después ya no cambia nada.
appraisal-download = Descargar la tabla (CSV)
appraisal-no-units = Ningún expediente cuenta en este mes.
appraisal-decisive = este decide el orden

appraisal-head-month = Mes
appraisal-head-until = Peticiones hasta
appraisal-head-requests = Peticiones
appraisal-head-undecided = Por decidir
appraisal-head-indicator = Indicador
appraisal-head-place = Puesto
appraisal-head-unit = Organismo
appraisal-head-share = Proporción ajustada (%)
appraisal-head-raw = Bien atendidos / contados
appraisal-head-left-out = Excluidos
appraisal-head-all = Con todos los expedientes
appraisal-head-remark = Nota
appraisal-head-nth = N.º
appraisal-head-from = Intervalo del 95 %, desde (%)
appraisal-head-to = Intervalo del 95 %, hasta (%)
appraisal-head-good = Bien atendidos
appraisal-head-of = Contados
appraisal-head-granted = Excluidos
appraisal-head-refused = Peticiones denegadas
appraisal-head-place-all = Puesto con todos los expedientes
appraisal-head-share-all = Proporción ajustada con todos los expedientes (%)
appraisal-head-good-all = Bien atendidos, todos los expedientes
appraisal-head-of-all = Contados, todos los expedientes

appraisal-interval = Intervalo del 95 %: { $from }–{ $to }
appraisal-left-out = { $granted ->
    [one] { $granted } concedida
   *[other] { $granted } concedidas
}, { $refused ->
    [one] { $refused } denegada
   *[other] { $refused } denegadas
}
appraisal-place = Puesto { $place }
appraisal-without-place = Unidades sin puesto: { $count }
appraisal-no-place = Sin puesto
appraisal-too-few = Muy pocos expedientes, sin puesto
appraisal-too-narrow = Muy pocas categorías distintas, sin puesto
appraisal-close = Casi igual que el anterior: el orden dice poco
appraisal-outside = { $count ->
    [one] { $count } expediente más en una categoría sin referencia, no comparado
   *[other] { $count } expedientes más en categorías sin referencia, no comparados
}

appraisal-how = Cómo se calcula
appraisal-how-shares = Cada indicador es una proporción: los expedientes bien atendidos entre todos los que cuentan. Todas las cifras salen de los expedientes, con la misma regla para todos.
appraisal-how-mix = { $months ->
    [one] A algunos organismos les llegan más asuntos difíciles. Por eso se calcula por categorías y se pondera según el reparto de toda la oficina en el mes anterior. Una categoría en la que un organismo no tiene expedientes cuenta con la proporción de toda la oficina, lo que ni le ayuda ni le perjudica.
   *[other] A algunos organismos les llegan más asuntos difíciles. Por eso se calcula por categorías y se pondera según el reparto de toda la oficina en los { $months } meses anteriores. Una categoría en la que un organismo no tiene expedientes cuenta con la proporción de toda la oficina, lo que ni le ayuda ni le perjudica.
}
appraisal-how-guards = Un organismo aparece sin puesto si tiene menos de { $cases } expedientes, o si sus categorías cubren menos del { $percent } % de ese reparto.
appraisal-how-interval = El intervalo del 95 % dice cuánto puede desviarse una proporción cuando hay pocos expedientes. Si los intervalos de dos organismos se cruzan, su orden dice poco. Los intervalos no cambian ningún puesto.
appraisal-how-exclusions = { $days ->
    [one] Un organismo tiene un día hábil para pedir que se excluya un expediente y decir por qué. Decide otra persona. Se publican los dos resultados, con y sin lo excluido.
   *[other] Un organismo tiene { $days } días hábiles para pedir que se excluya un expediente y decir por qué. Decide otra persona. Se publican los dos resultados, con y sin lo excluido.
}
appraisal-how-never = Cuántos expedientes recibe un organismo, o recibe otro, no cambia su proporción. No se cuenta a ninguna persona.

appraisal-month-missing = Elija un mes.
