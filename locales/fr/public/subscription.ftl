### Subscribing by e-mail or text message: the pages, and the letters themselves.

subscription-link = Recevoir un message par e-mail ou SMS
subscription-link-mail = Recevoir un message par e-mail
subscription-only-then = Seul celui qui demande des messages laisse une adresse ; elle est chiffrée et supprimée quand les messages cessent.

## Asking, one question a page

subscription-title = Recevoir des messages
subscription-what = De quoi voulez-vous être informé ?
subscription-what-hint = Nous écrivons quand il y a du nouveau, et seulement sur ce que vous choisissez.
subscription-matter-hint = Nous écrivons quand l’affaire avance. Après le dernier changement, les messages cessent.
subscription-answers-of = Réponses types : { $category }
subscription-choose = Choisissez une de ces possibilités
subscription-unavailable = Ce service n’envoie pas encore de messages. Vous pouvez suivre ses publications dans un lecteur de flux.
subscription-back = Retour
subscription-where = Où devons-nous écrire ?
subscription-where-odd = Indiquez une adresse e-mail comme nom@example.org, ou un numéro de mobile
subscription-where-odd-mail = Indiquez une adresse e-mail comme nom@example.org
subscription-contact = Adresse e-mail ou numéro de mobile
subscription-contact-mail = Adresse e-mail
subscription-contact-hint = Un numéro d’un autre pays commence par + et l’indicatif du pays.
subscription-check = Est-ce exact ?
subscription-about = Sujet
subscription-first = Nous demandons d’abord à l’adresse si elle le veut. Sans oui dans les 24 heures, elle est supprimée.
subscription-kept = Votre adresse est chiffrée, ne sert qu’à ces messages et n’est liée à aucune demande. Un lien dans chaque message y met fin d’un seul geste ; l’adresse est alors aussitôt supprimée.
subscription-until-done = Quand l’affaire est terminée, nous écrivons une dernière fois et supprimons l’adresse, au plus tard après un an.
subscription-until-year = Les messages cessent après un an, sauf si vous en demandez une autre année.
subscription-agree = Oui, interroger cette adresse
subscription-sent = Encore une étape
subscription-sent-mail = Nous avons envoyé un e-mail. Ouvrez le lien qu’il contient et dites oui.
subscription-sent-text = Nous avons envoyé un SMS avec six chiffres. Saisissez-les ici.
subscription-sent-none = Rien reçu ? Regardez dans les indésirables, vérifiez votre saisie et réessayez dans dix minutes.
subscription-sent-none-text = Rien reçu ? Vérifiez le numéro saisi et réessayez dans dix minutes.
subscription-again = Utiliser une autre adresse
subscription-code = Six chiffres
subscription-code-wrong = Ces chiffres sont faux ou ne sont plus valables. Regardez le dernier message.
subscription-code-send = Confirmer
subscription-done = Vous recevrez des messages
subscription-done-more = Chaque message contient un lien pour y mettre fin.
subscription-ended = Plus aucun message ne viendra
subscription-ended-more = Nous n’avons pas d’adresse pour ce lien ; s’il y en avait une, elle est supprimée.

## Where the link of a letter leads

subscription-confirm = Voulez-vous ces messages ?
subscription-confirm-yes = Oui, écrivez-moi
subscription-confirm-no = Non, supprimer l’adresse
subscription-end-ask = Mettre fin à ces messages ?
subscription-until = Ils arrivent au plus tard jusqu’au { $day }.
subscription-end = Mettre fin et supprimer l’adresse
subscription-renew = Continuer une année de plus

## Letters

subscription-subject = { $office } : { $topic }
subscription-letter-confirm = { $office } : voulez-vous des messages sur « { $topic } » ? Ouvrez ce lien dans les 24 heures et dites oui. Si vous n’avez rien demandé, ne faites rien ; l’adresse sera supprimée.
    { $link }
subscription-letter-code = { $office } : { $code } est le code pour vos messages, valable 24 heures. Si vous n’avez rien demandé, ne faites rien. Ou répondez oui ou non ici :
    { $link }
subscription-letter-known = { $office } : quelqu’un a demandé des messages sur « { $topic } » pour cette adresse. Vous les recevez déjà ; rien n’a changé.
subscription-letter-news = { $office } : il y a du nouveau dans « { $topic } ».
    { $address }
subscription-letter-matter = { $office } : { $topic } : maintenant « { $stage } ».
    { $address }
subscription-letter-last = { $office } : { $topic } : maintenant « { $stage } ». C’était le dernier message ; votre adresse a été supprimée.
    { $address }
subscription-letter-renew = { $office } : vos messages sur « { $topic } » cessent le { $day }. Pour une année de plus, ouvrez ce lien et appuyez sur le bouton.
    { $link }
subscription-leave = Mettre fin aux messages : { $link }
