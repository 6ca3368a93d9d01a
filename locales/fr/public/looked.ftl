### Who looked at my data: the record of looks, for the requester.

looked-title = Qui a consulté mes données
looked-lead = Chaque fois qu’un agent ouvre votre demande, vos coordonnées ou un fichier, le système le note d’abord, puis l’affiche. Voici ces notes.
looked-nobody = Jusqu’ici, personne ne les a consultées.
looked-who = { $unit }, { $role }
looked-viewed-case = A lu votre demande (plusieurs lectures en une heure ne sont notées qu’une fois)
looked-revealed-contact = A vu vos coordonnées
looked-opened-file = A ouvert un fichier
looked-exported = A exporté des données
looked-searched-contact = A cherché des demandes à partir de coordonnées
looked-for = { $what }. Motif : { $purpose }
looked-more = Voici les 500 plus récentes. Les plus anciennes sont gardées aussi ; vous pouvez demander à les voir.
looked-note = Ces notes sont gardées { $years } ans et personne ne peut les modifier. Elles ne donnent pas le nom des agents. Si une consultation vous paraît injustifiée, appelez la ligne d’assistance et donnez le jour et l’heure : nous vérifierons et nous vous répondrons.
