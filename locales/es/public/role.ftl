### Who uses the system, in which role.

## Roles

role-requester = Solicitante
role-agent = Atención al público
role-dispatcher = Asignación
role-unit-handler = Tramitación en el organismo
role-unit-approver = Aprobación en el organismo
role-follow-up = Llamadas de seguimiento
role-supervisor = Supervisión
role-reviewer = Revisión
role-analyst = Análisis
role-finance = Finanzas
role-publisher = Publicación
role-pack-administrator = Administración de normas
role-security-administrator = Administración de seguridad
role-auditor = Auditoría
role-importer = Importación
role-link = Enlace con la autoridad superior
role-system = Sistema
