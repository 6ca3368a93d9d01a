### Hardship aid: application, verification, decision, public notice, payment, review.

aid-title = Aide en cas de difficulté
aid-lead = Toute personne en difficulté dont une demande est en cours ou a été traitée chez nous peut demander une aide.
aid-never = L’aide n’oblige jamais à renoncer à un droit.
aid-never-help = Demander ou recevoir une aide ne vous empêche en rien de poursuivre votre demande, de demander un réexamen, d’aller en justice ou de déposer une plainte. Personne n’a le droit de vous faire promettre d’arrêter : si cela arrive, dites-le-nous.
aid-for = Dans quels cas
aid-how = Comment cela se passe
aid-how-apply = Vous faites la demande avec votre numéro et votre code de suivi, ou un agent la remplit pour vous.
aid-how-verify = Deux personnes vérifient la situation, chacune de son côté.
aid-how-decide = Un comité vote selon la difficulté et l’argent disponible dans l’année, et donne ses raisons.
aid-how-public = La décision est affichée { $days } jours : initiale du nom, district, montant et motif, rien d’autre.
aid-how-pay = L’aide est ensuite versée contre justificatif, puis quelqu’un vous demande si elle a été utile.
aid-apply-by-track = Demander avec mon numéro
aid-notices = Affiché en ce moment
aid-notices-help = Une remarque sur une aide affichée ? Appelez le { $hotline } pendant l’affichage.
aid-no-notices = Rien n’est affiché en ce moment.
aid-initial = { $initial }.
aid-yuan = { $amount } yuans
aid-through = Affiché jusqu’au { $day }
aid-apply = Demander une aide
aid-what-for = Motif
aid-need = La difficulté
aid-need-hint = Ce qui vous arrive et ce qui vous aiderait. Inutile de raconter à nouveau votre demande.
aid-send = Envoyer
aid-withdraw = Retirer la demande
aid-granted = Aide accordée : { $amount } yuans
aid-reasons = Raisons

## Where an application stands

aid-stage-applied = À vérifier
aid-stage-verified = À décider
aid-stage-granted = À afficher
aid-stage-announced = Affichée, à verser
aid-stage-paid = Versée
aid-stage-reviewed = Bilan fait
aid-stage-refused = Non accordée
aid-stage-closed = Terminée
aid-stage-withdrawn = Retirée

## Not done

aid-fault-may-not-manage = Votre rôle ne permet pas de traiter les aides. Adressez-vous à une personne qui en a le droit.
aid-fault-may-not-apply = Votre rôle ne permet pas de demander une aide pour quelqu’un. Adressez-vous à une personne qui en a le droit.
aid-fault-no-such-purpose = Choisissez un motif.
aid-fault-applied-already = Une demande pour ce motif est déjà en cours. Inutile d’en faire une autre.
aid-fault-no-such-application = Cette demande d’aide n’existe pas.
aid-fault-words-missing = Écrivez quelques mots.
aid-fault-not-now = Cette étape n’est pas encore venue, ou elle est passée. Regardez où en est la demande.
aid-fault-same-person = Il faut une autre personne : on ne vérifie pas deux fois, et la personne qui a écrit la demande ne la vérifie pas.
aid-fault-verifier-decides = La personne qui a vérifié ne peut pas inscrire la décision. Laissez quelqu’un d’autre le faire.
aid-fault-no-such-post = Cette fonction n’existe pas au comité. Les fonctions figurent dans aid.toml, dans le jeu de règles.
aid-fault-committee-too-small = Trop peu de membres ont siégé.
aid-fault-votes-do-not-add = Le nombre de voix ne correspond pas au nombre de membres.
aid-fault-votes-say-otherwise = Les voix disent autre chose : pour accorder, il faut plus de la moitié des membres.
aid-fault-amount-missing = Indiquez un montant, par exemple 3000 ou 3000.50.
aid-fault-over-budget = C’est plus que ce qui reste pour cette année. L’aide ne peut pas être accordée.
aid-fault-year-over = Les crédits de cette année-là sont clos. Enregistrez de nouveau la demande cette année.
aid-fault-no-such-place = Choisissez un district, rien de plus précis.
aid-fault-notice-running = L’affichage n’est pas terminé.
aid-fault-over-grant = C’est plus que le montant accordé.
aid-fault-voucher-odd = Un numéro de justificatif se compose de lettres, de chiffres, de - ou de /, et ne sert qu’une fois.
aid-fault-day-odd = La date du justificatif vient après la fin de l’affichage, et au plus tard aujourd’hui.
