### Who uses the system, in which role.

## Roles

role-requester = Requester
role-agent = Agent
role-dispatcher = Dispatcher
role-unit-handler = Unit handler
role-unit-approver = Unit approver
role-follow-up = Follow-up caller
role-supervisor = Supervisor
role-reviewer = Reviewer
role-analyst = Analyst
role-finance = Finance
role-publisher = Publisher
role-pack-administrator = Pack administrator
role-security-administrator = Security administrator
role-auditor = Auditor
role-importer = Importer
role-link = Link to the superior
role-system = System
