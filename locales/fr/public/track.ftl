### Tracking: at which step, with whom, by which day, and what can be done now.

## Number and query code

track-ask = Suivre une demande
track-ask-lead = Le numéro et le code de suivi sont sur le récépissé.
track-number-hint = Par exemple { $sample }. Espaces, tirets et minuscules n’ont pas d’importance.
track-code-hint = Dix lettres et chiffres.
track-open = Afficher
track-number-missing = Saisissez le numéro
track-number-shape = Le numéro est incomplet ; comparez-le avec le récépissé
track-number-check = Un chiffre du numéro est faux, ou deux sont inversés ; vérifiez-les un par un
track-code-missing = Saisissez le code de suivi
track-wrong = Le numéro et le code ne vont pas ensemble ; vérifiez-les et réessayez
track-lost = Récépissé perdu ? Appelez le { $hotline } : après vérification de votre identité, on pourra chercher pour vous.

## At which step

track-head-registered = Reçue, en cours de vérification
track-head-awaiting-material = En attente de vos compléments
track-head-to-dispatch = Vérifiée, on cherche qui s’en charge
track-head-dispatched = Envoyée au service compétent
track-head-sent-back = On cherche à nouveau qui s’en charge
track-head-handling = En cours de traitement
track-head-drafted = Traitée, la réponse est en relecture
track-head-approved = La réponse est approuvée et va partir
track-head-replied = Réponse donnée
track-head-rework = Traitée à nouveau
track-head-to-close = Réponse donnée
track-head-closed = Terminée
track-head-archived = Terminée et archivée
track-head-merged = Traitée avec une autre demande sur le même sujet
track-head-handed-over = Transmise à un service d’urgence
track-head-declined = Ne relève pas de la ligne d’assistance
track-head-withdrawn = Vous l’avez retirée

## By which day

track-due = Vous aurez une réponse au plus tard le { $end }
track-due-today = Vous aurez une réponse aujourd’hui (avant le { $end })
track-late = Vous deviez avoir une réponse avant le { $end } ; retard : { $late }
track-paused = Le délai est suspendu pendant l’attente ; réponse prévue pour le { $end }
track-answered-in-time = Réponse donnée le { $when }, dans le délai ({ $end })
track-answered-late = Réponse donnée le { $when }, après le délai ({ $end })
track-why = Pourquoi cette date

## With whom

track-who-unit = Service responsable : { $unit }.
track-who-support = { " " }En appui : { $units }.
track-who-intake = L’accueil de la ligne d’assistance vérifie votre demande.
track-who-dispatch = Votre demande est chez les agents d’attribution de la ligne d’assistance.
track-who-follow-up = Votre demande est chez les agents de rappel de la ligne d’assistance.
track-who-supervision = Votre demande est à la supervision de la ligne d’assistance, séparée de l’accueil et de l’attribution.
track-the-hotline = La ligne d’assistance

## Answers, questions, grounds

track-question = Merci de compléter
track-question-of = Compléments demandés par : { $unit }
track-question-until = Répondez avant le { $end } ; ensuite, nous continuons avec ce que nous avons.
track-question-late = Le délai a pris fin le { $end } ; vous pouvez encore compléter.
track-reply = Réponse
track-reply-of = Réponse du service : { $unit }
track-reply-note = Envoyée le { $when }. Résultat indiqué par le service : { $outcome }.
track-why-open = Votre question
track-why-open-note = Posée le { $when }. Explication attendue de : { $whom }. Elle s’affichera ici.
track-explained-of = Raisons expliquées : { $unit }
track-explained-note = Expliqué le { $when }. Vous demandiez le { $asked } : { $question }
track-declined = Pourquoi elle n’a pas été admise
track-ground = { $name }. { $guidance } ({ $article })
track-handed-over = Transmise à

## Rest of the page

track-can = Ce que vous pouvez faire
track-nothing = Vous n’avez rien à faire pour l’instant. Si quelque chose a changé, déposez une nouvelle demande ou appelez le { $hotline }.
track-so-far = Jusqu’ici
track-asked = Ce que vous avez écrit
track-files = Vos fichiers
track-notices = Messages qui vous sont destinés
track-notice-sent = envoyé le { $when }
track-notice-waiting = en attente d’envoi
track-notice-refused = non distribué : l’adresse ne l’accepte pas
track-receipt = Revoir le récépissé
track-follow = Adresse et flux pour suivre l’avancement seul
track-back = Retour à la demande
track-not-now = Pas maintenant
track-area = { $place }, { $division }

## What can be done

track-offer-add-material = Ajouter un texte ou des photos
track-offer-add-material-hint = Le service qui traite l’affaire les reçoit, et l’historique les garde
track-offer-rate = Évaluer le traitement
track-offer-rate-hint = Deux questions : est-ce résolu, le traitement vous satisfait-il
track-offer-rate-until = Deux questions, jusqu’au { $until }
track-offer-ask-why = Demander pourquoi
track-offer-ask-why-hint = Si la réponse ou la décision n’est pas claire, ceux qui l’ont prise expliquent leurs raisons
track-offer-reopen = Demander la réouverture : il y a du nouveau
track-offer-reopen-hint = Le délai de réponse repart de zéro
track-offer-remind = Relancer
track-offer-remind-hint = Dit à ceux qui traitent l’affaire que vous attendez ; c’est inscrit dans l’historique
track-offer-withdraw = Retirer la demande
track-offer-withdraw-hint = Elle n’a plus besoin d’être traitée

track-done-add-material = Vos compléments sont arrivés.
track-done-rate = Votre évaluation est arrivée. Merci.
track-done-ask-why = Votre question est arrivée. Vous serez averti quand les raisons seront données ; elles s’affichent sur cette page.
track-done-reopen = La demande est rouverte ; la nouvelle date est ci-dessous.
track-done-remind = La relance est partie.
track-done-withdraw = La demande est retirée.

track-add-lead = Faits nouveaux, photos, papiers : tout est utile. Inutile de répéter ce que vous avez déjà écrit.
track-add-note = Vos compléments
track-add-missing = Écrivez quelques mots ou choisissez un fichier
track-add-again = Les autres fichiers conviennent, mais il faut les choisir à nouveau
track-add-send = Envoyer les compléments

track-remind-lead = La relance est inscrite dans l’historique et le service la voit aussitôt. Elle ne change pas la date et ne peut pas vous nuire.
track-remind-note = Ce que vous voulez dire
track-remind-send = Relancer

track-withdraw-lead = Une demande retirée n’est plus traitée et ne reçoit pas de réponse. Ce qui s’est passé jusqu’ici reste inscrit. Vous pourrez déposer une nouvelle demande plus tard.
track-withdraw-note = Pourquoi vous la retirez
track-withdraw-send = Retirer la demande

track-reopen-lead = Une demande terminée peut être traitée à nouveau s’il y a des faits nouveaux. Le délai de réponse repart de zéro.
track-reopen-note = Ce qui est nouveau
track-reopen-missing = Écrivez ce qui est nouveau
track-reopen-send = Demander la réouverture

track-ask-why-lead = Le service ou la ligne d’assistance qui a répondu ou décidé vous explique ses raisons. Ce n’est pas une plainte : rien ne change dans l’avancement ni dans les délais, et cela ne vous porte pas tort. Une question à la fois.
track-ask-why-note = Ce que vous souhaitez voir expliqué
track-ask-why-missing = Écrivez ce que vous souhaitez voir expliqué
track-ask-why-send = Demander pourquoi
