### How far a matter is, for whoever follows it: the standing alone, nothing anybody wrote.

follow-title = Où en est-on
follow-at = { $subject }, { $place }, signalé { $day }
follow-about = { $subject }, signalé { $day }
follow-of-day = Une affaire signalée { $day }
follow-received = Reçue
follow-handling = En cours de traitement
follow-answered = Réponse donnée
follow-closed = Terminée
follow-elsewhere = N’est plus traitée ici
follow-received-more = La ligne vérifie et transmet au service responsable.
follow-handling-more = Un service en est responsable. Il répondra à qui l’a signalée.
follow-answered-more = Le service a répondu à qui l’a signalée ; la ligne demande si c’est résolu.
follow-closed-more = C’est terminé. Si le lieu n’est toujours pas en état, déposez une demande en indiquant cette date.
follow-elsewhere-more = Elle a peut-être été jointe à une autre ou transmise ailleurs. Si le lieu n’est toujours pas en état, déposez une demande.
follow-again = Revenir plus tard
follow-keep = Gardez cette adresse : elle sert de clé. Qui la connaît voit cette page, mais ni nom ni texte de personne.
follow-feed = Suivre dans un lecteur de flux (Atom)
follow-own = Signaler moi aussi
follow-track = J’ai un numéro et un code
follow-nothing-kept = Nous ne savons pas qui suit et ne comptons pas. Pour arrêter, supprimez l’adresse.
