### Leaders' reception days: published, booked, read before, recorded, assigned, answered.

reception-title = Rencontrer un dirigeant
reception-lead = Ces jours-là, un dirigeant de la ville ou d’une administration reçoit le public en personne. Vous réservez une heure pour une demande déjà déposée ; le dossier est lu avant votre venue ; ce que vous dites est noté et vous est relu ; et l’on vous dit ce qui en est résulté.
reception-offer-hint = Parler à un dirigeant en personne : réserver une heure, ou voir la suite donnée.
reception-none = Aucune journée de réception n’est annoncée pour le moment.
reception-hours = { $day }, { $from }–{ $to }
reception-who = { $post }, { $name }
reception-full = Tout est réservé.
reception-free = { $count ->
    [one] Il reste { $count } rendez-vous libre.
   *[other] Il reste { $count } rendez-vous libres.
}
reception-there = Sur place :
reception-how = Comment réserver
reception-how-track = Vous avez une demande : ouvrez-la avec son numéro et son code de suivi, et choisissez une heure.
reception-how-file = Vous n’en avez pas encore : déposez-la d’abord, pour que le dirigeant puisse la lire avant.
reception-how-come = Vous ne pouvez pas le faire en ligne : venez à l’accueil ou appelez la ligne d’assistance, un agent réservera pour vous.
reception-kept = Rien n’est gardé sur vous au-delà de ce que l’affaire demande.
reception-calendar = S’abonner au calendrier
reception-book-lead = Choisissez une heure. Votre demande sera lue avant la rencontre.
reception-help-wanted = J’aurai besoin d’aide ce jour-là
reception-bring = Apportez le numéro de votre demande. Si vous ne pouvez pas venir, annulez, pour qu’une autre personne ait la place.
reception-slot-missing = Choisissez une heure.
reception-done-booked = C’est réservé.
reception-done-withdrawn = La réservation est annulée.
reception-record = Ce qui a été noté
reception-read-back-at = Relu et confirmé : { $when }
reception-answer = Suite donnée
reception-assigned-to = { $unit }, avant le { $due }

reception-do-book = Réserver
reception-do-withdraw = Annuler la réservation

reception-status-planned = Prévue
reception-status-published = Annoncée
reception-status-called-off = Annulée
reception-status-closed = Terminée

slot-free = Libre
slot-booked = Réservé
slot-pre-read = Dossier lu
slot-received = Reçu
slot-assigned = Confié
slot-answered = Réponse donnée
slot-missed = N’a pas eu lieu
slot-withdrawn = Annulé

missed-visitor-away = La personne n’est pas venue
missed-leader-away = Le dirigeant a été appelé ailleurs ; une autre date sera proposée
missed-settled = L’affaire était déjà réglée
missed-hindered = Météo, transports ou maladie

reception-fault-may-not-keep = Votre rôle ne permet pas de gérer les journées de réception.
reception-fault-plan-unsound = Il faut un jour, des heures, un lieu, la fonction du dirigeant et au moins cinq minutes par personne.
reception-fault-day-past = Ce jour est passé.
reception-fault-not-published = Cette journée n’est pas annoncée, ou elle est terminée.
reception-fault-not-planned = Cette journée est déjà annoncée, annulée ou terminée.
reception-fault-no-such-slot = Cette heure n’existe pas ce jour-là.
reception-fault-slot-taken = Quelqu’un vient de prendre cette heure. Choisissez-en une autre.
reception-fault-booked-already = Cette demande a déjà une heure ce jour-là.
reception-fault-too-late = La réception a commencé ; on ne peut plus réserver.
reception-fault-no-such-case = Ce dossier n’existe pas, ou vous ne pouvez pas le voir.
reception-fault-leader-is-accused = La demande met en cause le service de ce dirigeant. Choisissez un jour où quelqu’un d’autre reçoit.
reception-fault-not-there = Ce n’est pas l’étape actuelle ; quelqu’un l’a peut-être déjà faite.
reception-fault-too-early = La réception n’a pas commencé.
reception-fault-words-missing = Écrivez quelques mots ou choisissez une raison.
reception-fault-not-read-back = Relisez d’abord les notes à la personne.
reception-fault-no-such-unit = Choisissez un service.
reception-fault-unit-is-accused = Le dossier met en cause ce service. Choisissez-en un autre.
reception-fault-due-too-early = Le délai ne peut pas finir avant la journée de réception.
reception-fault-somebody-waits = Une personne qui avait réservé n’a pas encore de réponse.
