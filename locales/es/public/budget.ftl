# Published budgets

budget-nature-budget = Presupuesto
budget-nature-accounts = Cuenta definitiva

budget-table-balance = Balance general, ingresos
budget-table-balance-out = Balance general, gastos
budget-table-income = Ingresos
budget-table-spending = Gastos
budget-table-spending-by-unit = Gastos por oficina
budget-table-fiscal-balance = Fondos del erario, ingresos
budget-table-fiscal-balance-out = Fondos del erario, gastos
budget-table-fiscal-by-unit = Fondos del erario por oficina
budget-table-general = Presupuesto público general por función
budget-table-fund = Fondos gubernamentales por función
budget-table-state-capital = Presupuesto del capital estatal por función
budget-table-basic = Gastos básicos por clase económica
budget-table-three-public = Viajes al extranjero, vehículos, recepciones; funcionamiento
budget-table-goals = Metas de los proyectos

budget-caveat-code-moved = El código cambió; se compara con el nuevo.
budget-caveat-matched-by-name = Emparejado por el nombre en el grupo nuevo.
budget-caveat-one-sided = Solo en uno de los dos presupuestos.
budget-caveat-no-base = Cero el año anterior, sin porcentaje.
budget-caveat-from-text = Redondeado, tomado del texto.
budget-caveat-years-apart = No son dos años seguidos.
budget-caveat-offices-differ = No es la misma oficina.
budget-caveat-planned-not-measured = Número de asuntos previsto, no medido.
budget-caveat-approximate = Número de asuntos aproximado.
budget-caveat-scope-unknown = El dinero quizá no paga lo mismo.
budget-caveat-money-of-all-goals = Dinero de todos los proyectos con metas.
budget-caveat-units-of-count = Llamadas y expedientes no se cuentan igual.
budget-caveat-projects-included = Porcentaje de todo el gasto, con proyectos.

budget-column-code = Código
budget-column-name = Nombre
budget-column-total = Total
budget-column-fiscal = Fondos del erario
budget-column-business = Ingresos por servicios
budget-column-operating = Ingresos de explotación
budget-column-other = Otros ingresos
budget-column-basic = Básicos
budget-column-project = Proyectos
budget-column-people = Personal
budget-column-public = Funcionamiento
budget-column-general = Presupuesto general
budget-column-fund = Fondos gubernamentales
budget-column-state-capital = Capital estatal
budget-column-abroad = Viajes al extranjero
budget-column-reception = Recepciones
budget-column-vehicles = Vehículos
budget-column-purchase = Compra de vehículos
budget-column-running = Uso de vehículos
budget-column-office = Funcionamiento de la oficina

# Published budgets

budget-evidence-contract = A mano, con el contrato
budget-evidence-document = A mano, con un documento
budget-evidence-inspection = A mano, con el acta de inspección
budget-evidence-invoice = A mano, con la factura
budget-evidence-judgement = Valorado por una persona, con sus razones
budget-evidence-survey = A mano, con la encuesta
budget-evidence-voucher = A mano, con el comprobante contable

budget-refused-interception = Yingda no lo mide: impedir que la gente acuda
budget-refused-stability-control = Yingda no lo mide: controlar a personas
budget-refused-fewer-petitions = Yingda no lo mide: tener menos peticiones como meta
budget-refused-pressure-on-persons = Yingda no lo mide: presionar a personas

# Published budgets

budget-binding-by-hand = por ahora se anota a mano
budget-binding-open = Ninguna norma encaja: debe asignarlo una persona
