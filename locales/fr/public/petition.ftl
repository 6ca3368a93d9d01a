### The words of the petition office.

## What was done, for the requester

told-routed = { $way } : { $unit }. Vous recevrez un écrit sous 15 jours.
told-designated = Après concertation, le service chargé de l’affaire est : { $unit }.
told-referred = Votre affaire a été transmise à l’autorité compétente : { $body }.
told-notified = Un écrit vous a dit que votre demande est arrivée et quelle suite elle reçoit.
told-admitted = Demande admise : { $procedure }.
told-guided = La voie prévue par la loi : { $route }.
told-procedure-switched = L’affaire passe à la procédure ordinaire ; la date a été adaptée.
told-hearing-opened = Une audition va avoir lieu.
told-hearing-recorded = L’audition a eu lieu et a été consignée.
told-opinion-issued = L’avis écrit est rendu et vous est envoyé.
told-served = L’avis vous a été remis ({ $service }, { $when }). Si vous n’êtes pas d’accord, vous pouvez demander un réexamen dans le délai.
told-executed = Ce qui a été décidé en votre faveur est en cours d’exécution.
told-review-requested = Votre demande est arrivée ({ $instance }) ; elle est examinée par : { $body }.
told-lapsed = Le délai pour demander un réexamen est passé.
told-mediated = Un accord écrit a été conclu.
told-terminated = L’affaire est terminée : { $ground }. Des faits et des raisons nouveaux peuvent être présentés à part.
told-track-changed = Votre demande continue avec { $track }, sous le même numéro.
told-joined = Un autre envoi de votre part ({ $channel }) a été joint ; une seule réponse vaudra pour les deux.
told-converted = Suite donnée à votre suggestion : { $path }.
told-awarded = Votre suggestion a été récompensée.
told-paper-issued = Un document a été établi ; vous pouvez le télécharger et le vérifier.

## States, desks, clocks, notices

track-head-received = Le service compétent l’a reçue et décide de l’admettre ou non
track-head-issued = L’avis est rendu et en cours d’envoi
track-head-served = L’avis a été remis
track-head-referred = Transmise à l’autorité compétente
track-head-guided = Utilisez la voie prévue par la loi
track-head-opined = Un avis a été rendu
track-head-mediated = Réglée par un accord
track-who-review = L’affaire est chez les agents chargés du réexamen.
notice-routed = Où est allée votre demande
notice-noticed = Information écrite
notice-admitted = Demande admise
notice-guided = La voie prévue par la loi
notice-opinion-served = Avis remis
notice-review-received = Demande de réexamen reçue
notice-progress = Envoi joint ; où en est l’affaire
notice-terminated = Affaire définitivement terminée
notice-yellow-card = Carton jaune : échéance proche
notice-red-card = Carton rouge : en retard
notice-advice = Recommandation ou appel à se concerter

## Choices

track-hotline = la ligne d’assistance
track-petition = le service des pétitions
way-transfer = Transmis
way-assign = Confié
procedure-ordinary = procédure ordinaire
procedure-simple = procédure simplifiée
procedure-duty = exercice de la mission du service
instance-first = traitement
instance-review = réexamen
instance-final-review = réexamen final
verdict-support = Demande soutenue
verdict-explain = Explications données
verdict-not-support = Demande non soutenue
verdict-uphold = Avis maintenu
verdict-change = Avis modifié
verdict-revoke = Avis annulé, affaire à traiter à nouveau
verdict-adopt = Suggestion retenue
verdict-adopt-partly = Retenue en partie
verdict-keep-in-mind = Gardée pour mémoire
verdict-not-adopt = Non retenue
service-direct = En main propre
service-post = Par courrier
service-online = En ligne
service-left = Déposé sur place
service-public-notice = Par affichage public

## Pages

track-papers = Documents
paper-verify = Vérifier un document
paper-verified = Ce document vient bien de nos services.
paper-kind = Document
paper-number = Numéro
paper-day = Date
paper-digest = Empreinte du fichier (SHA-256)
paper-verify-help = L’empreinte du fichier doit être identique à celle ci-dessus ; pour un document imprimé, comparez le numéro, le dossier et la date.
file-petition = Traiter comme une pétition
file-petition-hint = Information écrite sous 15 jours, avis écrit sous 60 jours après l’admission, réexamen possible en cas de désaccord. Pour les affaires courantes, la ligne d’assistance est plus rapide.
file-check-petition = Sous 15 jours, un écrit vous dira qui traite l’affaire ; un avis écrit suivra sous 60 jours après l’admission.
track-opinion = Avis ({ $instance }) : { $body }
track-opinion-note = { $verdict }, reçu le { $when }
track-noticed = Information écrite
track-guided = La voie prévue par la loi
track-referred = Où est allée l’affaire
track-mediated = Accord
track-offer-request-review = Demander un réexamen
track-offer-request-review-hint = En cas de désaccord : dans le délai, à l’autorité supérieure, en donnant vos raisons.
track-request-review-lead = L’autorité supérieure décide sous trente jours.
track-request-review-note = Vos raisons
track-request-review-send = Envoyer la demande
track-done-request-review = Votre demande est arrivée.
