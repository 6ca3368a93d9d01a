### Pages shown when something went wrong: what happened, and what to do next.

## Shared

error-home = Retour à l’accueil
error-source = Référence :
error-status = Code d’erreur

## Each kind: title, text, what to do

error-not-found = Cette page est introuvable
error-not-found-text = L’adresse est peut-être mal écrite, ou la page n’existe plus.
error-not-found-help = Repartez de la page d’accueil ou appelez le { $hotline }.
error-forbidden = Vous ne pouvez pas voir cette page pour l’instant
error-forbidden-text = Pour voir une demande, il faut son numéro et son code de suivi ; pour l’espace de travail, il faut le rôle voulu.
error-forbidden-help = Le numéro et le code de suivi sont sur le récépissé. Si vous ne l’avez plus, appelez le { $hotline }.
error-foreign-form = Ce formulaire n’a pas été accepté
error-foreign-form-text = Il a été envoyé depuis un autre site. Pour vous protéger, nous n’acceptons que les formulaires remplis sur ce site.
error-foreign-form-help = Repartez de la page d’accueil et remplissez-le de nouveau.
error-unreadable = Cet envoi n’a pas pu être lu
error-unreadable-text = Il était incomplet ou mal formé. Votre brouillon n’est pas perdu.
error-unreadable-help = Revenez en arrière et réessayez ; si cela ne marche toujours pas, appelez le { $hotline }.
error-too-large = C’est trop volumineux
error-too-large-text = Chaque fichier peut faire jusqu’à 10 Mo, et vous pouvez en envoyer 5 à la fois.
error-too-large-help = Revenez en arrière et choisissez des fichiers plus légers, ou envoyez d’abord le texte et ajoutez les fichiers plus tard. Ce que vous avez écrit n’est pas perdu.
error-too-many = Attendez un instant
error-too-many-text = Il y a eu trop d’essais en peu de temps. Réessayez dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
error-too-many-help = Cela empêche que d’autres devinent votre code de suivi. Si c’est urgent, appelez le { $hotline }.
error-sign-in = Connectez-vous d’abord
error-sign-in-text = Vous n’êtes pas en session, ou la session a pris fin.
error-sign-in-help = Après la connexion, vous reviendrez à la page voulue.
error-refused = Cela n’est pas possible maintenant
error-refused-help = Si vous pensez que c’est une erreur, appelez le { $hotline }.
error-stale = Le dossier vient de changer
error-stale-text = Pendant que vous écriviez, quelqu’un y a fait quelque chose. Rien n’a donc été envoyé.
error-stale-help = Revenez en arrière, actualisez la page, regardez ce qui a changé, puis décidez. Votre texte est encore sur la page précédente.
error-key-reused = Ce formulaire a déjà été envoyé
error-key-reused-text = Le même formulaire a déjà servi à envoyer autre chose. Rien n’a donc été fait cette fois.
error-key-reused-help = Suivez votre demande pour voir si le premier envoi est arrivé.
error-fault = Une panne de notre côté
error-fault-text = Vous n’y êtes pour rien. Votre brouillon est gardé, et rien de ce que vous avez envoyé n’est perdu.
error-fault-help = Réessayez dans quelques minutes. Si vous ne pouvez pas attendre, appelez le { $hotline }.
