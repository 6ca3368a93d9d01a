### Names of what a requester or a unit is told.

## Notices

notice-receipt = Récépissé
notice-declined = Demande non admise
notice-material-asked = Compléments demandés
notice-extended = Délai prolongé
notice-reply = Réponse
notice-rework = Demande traitée à nouveau
notice-merged = Demande jointe à une autre
notice-closed = Demande close
notice-message = { $number } : { $notice }. Consultez-la en ligne avec le numéro et le code, ou appelez la ligne.
notice-subject = { $office } : { $notice }
notice-new-for-unit = Nouveau dossier pour le service
notice-send-back-refused = Renvoi refusé
notice-reminder = Relance
notice-supervision = Supervision
notice-material-added = Compléments reçus
notice-why-asked = Le demandeur demande pourquoi
notice-explained = Raisons expliquées
notice-rights-settled = Réponse sur vos données personnelles
notice-reception-answered = Suites de votre rencontre avec un dirigeant
notice-reception-called-off = Journée de réception annulée
