### Requests about one's own data: copy, correction, erasing, explanation.

rights-title = Mes données personnelles
rights-lead = Vous pouvez demander une copie de ce que nous gardons sur vous, faire corriger une erreur, demander l’effacement ou demander comment nous utilisons vos données. Nous répondons sous { $days } jours ouvrés. La réponse paraît sur cette page.
rights-ask = Que souhaitez-vous ?
rights-words = Vos explications
rights-words-hint = Avec vos mots : ce qui est faux, par exemple, et ce qu’il faudrait mettre.
rights-instead = Corriger le nom, le téléphone, l’e-mail ou l’adresse
rights-instead-hint = Seulement pour une correction. Remplissez ce qui change ; ce que vous laissez vide reste tel quel.
rights-address = Adresse
rights-id-number = Numéro de pièce d’identité
rights-send = Envoyer
rights-missing = Choisissez ce que vous souhaitez.
rights-correction-missing = Écrivez ce qui est faux, ou donnez le nouveau nom, téléphone, e-mail ou la nouvelle adresse.
rights-done-asked = Votre demande est arrivée.
rights-done-withdrawn = Demande retirée.
rights-asked-on = Demandé le { $when }
rights-due = Réponse au plus tard le { $end }.
rights-why = Comment cette date est calculée
rights-answer = Réponse
rights-ground = { $ground } ({ $article })
rights-refused-help = Si vous n’êtes pas d’accord, appelez la ligne d’assistance, ou saisissez le tribunal (Loi sur la protection des informations personnelles, article 50).
rights-copy-open = Voir mes données
rights-copy-json = Télécharger au format JSON (pour logiciels)
rights-withdraw = Retirer cette demande
rights-back = Retour à mes données personnelles

## What for

data-right-copy = Une copie
data-right-correction = Une correction
data-right-erasure = L’effacement
data-right-restriction = La limitation
data-right-explanation = Une explication
rights-hint-copy = Donnez-moi tout ce que vous gardez sur moi dans cette demande.
rights-hint-correction = Quelque chose est faux ou manque.
rights-hint-erasure = Effacez mon nom, mes coordonnées, ce que j’ai écrit et mes fichiers. Ce qui a été fait et la réponse restent, sans vos mots. Ce qui est effacé ne revient pas.
rights-hint-explanation = Pourquoi ces données, à quoi servent-elles, qui les voit ?
rights-erasure-now-still-open = Votre demande est encore en cours : l’effacer maintenant empêcherait de la traiter. Vous pouvez d’abord la retirer, ou redemander l’effacement une fois qu’elle est close et que la durée de conservation est passée.
rights-erasure-now-must-be-kept = Cette demande doit encore être conservée : elle ne peut pas être effacée maintenant. Si vous le demandez, vos coordonnées ne sont plus utilisées et les agents ne peuvent plus les voir ; elles sont seulement conservées.
rights-erasure-now-on-hold = Cette demande doit être gardée comme preuve : elle ne peut pas être effacée maintenant. Si vous le demandez, vos coordonnées ne sont plus utilisées et les agents ne peuvent plus les voir ; elles sont seulement conservées.

## Where it stands

rights-standing-waiting = En attente
rights-standing-taken = En cours
rights-standing-granted = Acceptée
rights-standing-refused = Refusée
rights-standing-withdrawn = Retirée
rights-standing-late = En retard

## Grounds

rights-ground-still-open = La demande est encore en cours et son but n’est pas atteint
rights-ground-must-be-kept = La loi impose de la conserver plus longtemps ; les coordonnées ne sont plus utilisées, seulement conservées
rights-ground-on-hold = Elle est nécessaire comme preuve ; les coordonnées ne sont plus utilisées, seulement conservées
rights-ground-secrecy = Une loi impose le secret, ou le dire gênerait une mission
rights-ground-accurate = Ce qui est conservé est exact
rights-ground-of-others = Cela montrerait les données d’autres personnes
rights-article-still-open = Loi sur la protection des informations personnelles, article 47, alinéa 1
rights-article-must-be-kept = Loi sur la protection des informations personnelles, article 47, alinéa 2
rights-article-on-hold = Loi sur la protection des informations personnelles, article 47, alinéa 2
rights-article-secrecy = Loi sur la protection des informations personnelles, articles 18, 35 et 45
rights-article-accurate = Loi sur la protection des informations personnelles, article 46
rights-article-of-others = Loi sur la protection des informations personnelles, article 44 ; Code civil, article 1034

## Not done

rights-fault-not-the-requester = Seul l’auteur de la demande peut demander et retirer.
rights-fault-may-not-settle = Votre rôle ne permet pas de répondre aux demandes sur les données personnelles. Adressez-vous à une personne qui en a le droit.
rights-fault-asked-already = Vous l’avez déjà demandé et c’est en cours. Inutile de le redemander.
rights-fault-not-open = Cette demande a déjà reçu une réponse, ou elle a été retirée.
rights-fault-not-taken = Prenez d’abord la demande en charge, puis répondez.
rights-fault-taken-already = Quelqu’un l’a déjà prise en charge.
rights-fault-wrong-ground = Choisissez une raison qui convient à cette demande.
rights-fault-may-not-erase = L’effacement n’est pas possible maintenant : le dossier est en cours, gardé comme preuve ou encore à conserver (Loi sur la protection des informations personnelles, article 47). Refusez en choisissant une raison ; les coordonnées ne seront plus utilisées.
rights-fault-words-missing = Écrivez une réponse. L’auteur de la demande la lira.

## The copy

rights-copy-title = Ce qui est gardé sur moi
rights-copy-lead = Ce qui est gardé sur vous dans la demande { $number }, à la date du { $when }. Vous pouvez imprimer cette page.
rights-copy-contact = Nom et coordonnées
rights-copy-none = Rien n’est gardé.
rights-copy-asked = Demandes sur les données personnelles
rights-copy-note = Chaque ouverture de cette page est notée. Les notes de travail internes n’en font pas partie ; pour en savoir plus, demandez une explication.
