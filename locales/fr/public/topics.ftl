### Solicited topics: what is asked, what people write, what came of it.

topics-title = Donnez votre avis
topics-lead = Nous demandons l’avis de tous sur les questions ci-dessous. Chacune dit à quoi elle sert, comment participer et jusqu’à quand ; ensuite, nous disons ici ce qui a été retenu, ce qui ne l’a pas été, et pourquoi.
topics-open = Ouvert en ce moment
topics-none-open = Rien n’est ouvert en ce moment. Vous pouvez envoyer vos propres suggestions à tout moment.
topics-file = Faire une suggestion
topics-others = Autres sujets
topics-period = Du { $from } au { $through }
topics-purpose = Pourquoi cette question
topics-way = Comment participer
topics-answer = Résultat
topics-reasons = Raisons
topics-adopted-by = { $adoption } ({ $way })
topics-opinion = Ce résultat vous est-il utile ?
topics-opinion-lead = On juge le résultat, ni les personnes qui ont écrit ni celles qui y ont travaillé. Sans nom.
topics-opinion-ask = Votre évaluation
topics-opinion-send = Envoyer
topics-opinion-missing = Choisissez une réponse.
topics-rated = Merci, c’est noté.
topics-write = Écrivez-nous
topics-write-lead = Vous n’avez pas à donner votre nom.
topics-said-shown = Noms, téléphones, adresses et autres données personnelles sont retirés de ce que vous écrivez ; deux personnes le lisent ; puis cela paraît sur cette page. Votre texte d’origine n’est pas montré.
topics-said-own = Si vous décrivez un problème à résoudre pour vous-même, nous en faisons un dossier et vous répondons dans son délai ; le code de la page suivante vous mène à son numéro et à son avancement.
topics-said-name = Votre nom et vos coordonnées ne sont jamais montrés ; ils ne servent que s’il faut vous répondre.
topics-text = Votre proposition
topics-text-hint = Quoi, et pourquoi. { $most } caractères au maximum.
topics-contact = Téléphone ou e-mail
topics-contact-hint = Ne sert que s’il faut vous répondre.
topics-contact-odd = Cela ne ressemble ni à un téléphone ni à une adresse e-mail. Vérifiez, ou laissez vide.
topics-hide = Ne pas montrer ce que j’écris
topics-hide-hint = Nous le lirons tout de même ; ce ne sera simplement pas montré ici.
topics-urgent = C’est urgent
topics-urgent-hint = Nous le lisons en premier, sans attendre la fin. Si quelqu’un est en danger, appelez le 110, le 119 ou le 120.
topics-send = Envoyer
topics-said = Ce que les gens ont écrit
topics-counts = Reçus : { $all } ; montrés : { $shown } ; non montrés : { $withheld } ; encore à lire : { $waiting }.
topics-counts-help = Pour ne pas montrer un avis, il faut deux personnes et l’une de ces cinq raisons : hors sujet, touche à la vie privée ou à la réputation d’autrui, contraire à la loi, demande personnelle, ou l’auteur ne le souhaite pas.
topics-award = Suggestion distinguée
topics-sent = C’est bien arrivé
topics-sent-lead = Nous avons reçu ce que vous avez écrit.
topics-code = Code de suivi
topics-code-help = Notez ce code : il vous dit si votre avis est montré et s’il est devenu un dossier. Un code perdu ne se retrouve pas.
topics-next = La suite : deux personnes le lisent ; à la fin, nous répondons à tous ensemble.
topics-back = Retour au sujet
topics-mine = Voir ce qu’est devenu mon avis
topics-mine-lead = Saisissez le code reçu lors de l’envoi.
topics-mine-find = Voir
topics-mine-unknown = Ce code n’existe pas. Vérifiez-le caractère par caractère.
topics-mine-words = Ce que vous avez écrit
topics-mine-as-shown = Tel que montré
topics-mine-shown = Il est montré.
topics-mine-withheld = Il n’est pas montré : { $ground }.
topics-mine-waiting = Il attend encore d’être lu.
topics-mine-case = Il est devenu un dossier
topics-mine-case-help = Avec ce numéro et ce code de suivi, vous pouvez suivre le dossier, le compléter et évaluer son traitement.

## Where a topic stands

topic-standing-drafted = Brouillon
topic-standing-coming = À venir
topic-standing-open = Ouvert
topic-standing-over = Terminé, à l’étude
topic-standing-answered = Résultat publié

## Where a contribution stands

withholding-off-topic = Hors sujet
withholding-about-persons = Touche à la vie privée ou à la réputation d’autrui
withholding-unlawful = Contraire à la loi
withholding-own-demand = Demande personnelle, réponse à part
withholding-asked = L’auteur ne le souhaite pas
adoption-adopted = Retenue
adoption-partly = Retenue en partie
adoption-kept-in-mind = Gardée pour mémoire
adoption-not-adopted = Non retenue
conversion-measure = devient une mesure
conversion-reference = sert de référence au travail
conversion-rulemaking = entre dans les règles et les politiques
conversion-congress = transmise à l’assemblée populaire
conversion-decision = sert de base à une décision
usefulness-useful = Utile
usefulness-partly = Utile en partie
usefulness-not-useful = Pas utile

## Not done

contribution-fault-may-not-manage = Votre rôle ne permet pas d’examiner les avis. Adressez-vous à une personne qui en a le droit.
contribution-fault-not-open = Ce sujet ne reçoit pas d’avis : il n’est pas encore ouvert, ou il est terminé. Vous pouvez envoyer votre suggestion comme une demande.
contribution-fault-words-missing = Écrivez quelques mots.
contribution-fault-screened-already = C’est déjà examiné.
contribution-fault-nothing-proposed = Personne n’a encore rien proposé.
contribution-fault-same-person = Il faut une autre personne : celle qui propose ne confirme pas.
contribution-fault-split-already = C’est déjà devenu un dossier.
contribution-fault-not-shown = Seul un avis montré peut être distingué.
contribution-fault-awarded-already = Il est déjà distingué.
opinion-fault-no-answer = Il n’y a pas encore de résultat.
opinion-fault-given-already = Vous avez déjà répondu.
