# The budget as everybody reads it

budgets-title = Nuestro presupuesto
budgets-lead = Cuánto podemos gastar en un año, en qué, y qué debe lograrse. Cada cifra sale del presupuesto publicado.
budgets-none = Todavía no se ha publicado ningún presupuesto.
budgets-targets = { $count ->
    [one] { $count } meta
   *[other] { $count } metas
}
budgets-one = { $nature } { $year }
budgets-unit = En decenas de miles de yuanes.
budgets-from = De dónde viene el dinero
budgets-to = Adónde va el dinero
budgets-growth = Los cambios son respecto al presupuesto de { $year }.
budgets-changed = { $change } respecto al año anterior
budgets-projects = Los proyectos y sus metas
budgets-projects-lead = Cuánto cuesta cada proyecto y qué debe alcanzar al final del año.
budgets-goals = Metas
budgets-open = Descargar los datos
budgets-open-lead = De uso libre. El paquete de datos trae cada tabla en CSV y explica sus columnas; el JSON indica dónde está cada cifra en el archivo publicado.
budgets-means-spending = Todo lo que se puede gastar en el año.
budgets-means-people = Sueldos, seguros sociales y pensiones.
budgets-means-public = Oficinas, luz y agua, viajes y otros gastos diarios.
budgets-means-project = Dinero para tareas concretas, cada una con sus metas.
budgets-means-three-public = La suma de las tres de abajo.
budgets-means-abroad = Viajes de trabajo al extranjero.
budgets-means-reception = Atención a visitas de trabajo.
budgets-means-vehicles = Compra y uso de vehículos oficiales.
