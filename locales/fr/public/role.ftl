### Who uses the system, in which role.

## Roles

role-requester = Auteur de la demande
role-agent = Agent d’accueil
role-dispatcher = Agent d’attribution
role-unit-handler = Agent traitant
role-unit-approver = Responsable qui approuve
role-follow-up = Agent de rappel
role-supervisor = Superviseur
role-reviewer = Agent de réexamen
role-analyst = Analyste
role-finance = Finances
role-publisher = Agent de publication
role-pack-administrator = Administrateur des règles
role-security-administrator = Administrateur de la sécurité
role-auditor = Auditeur
role-importer = Importation
role-link = Liaison avec l’échelon supérieur
role-system = Système
