### Who uses the system, in which role.

## Roles

role-requester = Einreichende Person
role-agent = Annahme
role-dispatcher = Zuteilung
role-unit-handler = Sachbearbeitung der Stelle
role-unit-approver = Freigabe der Stelle
role-follow-up = Nachfrage
role-supervisor = Aufsicht
role-reviewer = Überprüfung
role-analyst = Auswertung
role-finance = Finanzen
role-publisher = Veröffentlichung
role-pack-administrator = Pflege des Regelpakets
role-security-administrator = Verwaltung der Konten
role-auditor = Revision
role-importer = Datenübernahme
role-link = Verbindung zur höheren Stelle
role-system = System
