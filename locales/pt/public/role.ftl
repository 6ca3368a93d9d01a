### Who uses the system, in which role.

## Roles

role-requester = Requerente
role-agent = Atendimento
role-dispatcher = Atribuição
role-unit-handler = Tratamento no serviço
role-unit-approver = Aprovação no serviço
role-follow-up = Chamadas de seguimento
role-supervisor = Supervisão
role-reviewer = Reapreciação
role-analyst = Análise
role-finance = Finanças
role-publisher = Publicação
role-pack-administrator = Administração das regras
role-security-administrator = Administração da segurança
role-auditor = Auditoria
role-importer = Importação
role-link = Ligação à autoridade superior
role-system = Sistema
