### Each step of filing a request, and the uploading of files.

## Every step

file-back = Retour
file-next = Continuer
file-step = Étape { $number } sur { $of }
file-kept = Ce que vous écrivez est gardé trois jours, sur cet appareil seulement. Vous pouvez tout modifier avant l’envoi.

## Danger

file-danger-hint = Par exemple un incendie, une odeur de gaz, une personne blessée, un délit en cours.
file-danger-yes-hint = Nous vous indiquons d’abord quel numéro appeler
file-danger-title = Appelez d’abord
file-danger-call = Un appel est bien plus rapide qu’un formulaire. Touchez un numéro pour appeler :
file-danger-then = Une fois tout le monde en sécurité, vous pourrez encore déposer votre demande.
file-danger-go-on = J’ai appelé, je continue

## Kind

file-kind = Que souhaitez-vous faire ?
file-kind-hint = Choisissez le plus proche. Si ce n’est pas le bon, nous le corrigerons.
file-kind-missing = Choisissez ce que vous souhaitez faire
file-kind-inquiry = Poser une question
file-kind-inquiry-hint = Renseignement : comment obtenir un permis de résidence ? ai-je droit à cette allocation ?
file-kind-help = Faire régler un problème
file-kind-help-hint = Demande d’aide : un lampadaire éteint, une fuite d’eau, des objets qui encombrent l’escalier
file-kind-complaint = Se plaindre d’un service
file-kind-complaint-hint = Plainte : chantier bruyant la nuit, guichets qui se renvoient l’affaire, frais injustifiés
file-kind-report = Signaler une infraction
file-kind-report-hint = Signalement : commerce sans licence, construction illégale, rejet d’eaux usées
file-kind-suggestion = Faire une suggestion
file-kind-suggestion-hint = Suggestion : il faudrait un feu à ce carrefour
file-kind-praise = Remercier quelqu’un
file-kind-praise-hint = Une personne ou un service a bien agi et vous voulez le faire savoir

## Matter

file-matter = Que s’est-il passé ?
file-matter-inquiry = Écrivez ce que vous voulez savoir. Dites qui est concerné et où vous en êtes : la réponse sera plus juste.
file-matter-help = Écrivez ce qui est cassé ou ce qui manque, qui en souffre, et ce que vous souhaitez.
file-matter-complaint = Écrivez ce qui s’est passé et quand, à qui vous vous êtes déjà adressé, et ce que vous souhaitez.
file-matter-report = Écrivez ce que vous avez vu : qui, où, quoi, et ce qui le prouve.
file-matter-suggestion = Écrivez comment c’est aujourd’hui et ce qui devrait changer.
file-matter-praise = Écrivez qui c’était et ce que cette personne a fait.
file-text-missing = Écrivez ce qui s’est passé
file-text-long = { $most } caractères au maximum ; il y en a { $over } de trop. Rien n’est perdu : raccourcissez un peu
file-text-most = { $most } caractères au maximum.
file-files-later = Vous pourrez ajouter photos et documents avant l’envoi.
file-subject = De quoi s’agit-il le plus probablement ?
file-subject-hint = Trouvé d’après vos mots, dans une simple liste de mots. Choisir aide à trouver plus vite le bon service ; le bureau vérifie dans tous les cas.
file-subject-because = Vous avez écrit : { $words }
file-subject-unknown = Je ne sais pas
file-subject-unknown-hint = Le bureau s’en charge. Vous n’y perdez rien.
file-occurred = Depuis quand
file-occurred-hint = À peu près suffit : hier soir vers 23 h, depuis le mois dernier.
file-occurred-long = Le moment : { $most } caractères au maximum
file-title = Un titre
file-title-hint = Une ligne. Si vous n’en donnez pas, votre première phrase servira de titre.
file-title-long = Le titre : { $most } caractères au maximum

## Place

file-place = Où est-ce ?
file-place-hint = Écrivez ce que vous savez. Si le lieu ne compte pas, continuez simplement.
file-area = District et quartier
file-area-none = Pas sûr, ou pas de lieu précis
file-area-whole = { $name } (quartier inconnu)
file-area-unknown = Choisissez un district ou un quartier dans la liste
file-place-words = Lieu exact
file-place-words-hint = Rue et numéro, résidence, carrefour, magasin voisin : tout aide.
file-locate = Utiliser ma position actuelle
file-locate-hint = Elle est écrite dans le champ ci-dessus et nulle part ailleurs ; vous pouvez la modifier ou l’effacer.
file-locate-waiting = Recherche de votre position…
file-locate-failed = Position introuvable. Veuillez décrire le lieu par des mots.
file-locate-words = Position { $at } (à { $metres } m près)
file-place-long = Le lieu : { $most } caractères au maximum
file-about = Quel service est en cause
file-about-hint = Si vous en choisissez un, l’affaire ne lui sera pas confiée. Vous pouvez ne rien choisir.
file-about-none = Je ne sais pas, ou aucun service
file-about-us = Ligne d’assistance
file-about-hotline = Cette ligne d’assistance elle-même
file-about-departments = Administrations
file-about-districts = Districts
file-about-enterprises = Entreprises de service public
file-about-streets = Quartiers et bourgs
file-about-unknown = Choisissez un service dans la liste

## You

file-you = Comment vous joindre ?
file-you-hint = Seulement pour traiter cette demande et vous rappeler ensuite. Vos coordonnées restent masquées tant que personne n’a besoin de vous joindre.
file-named = Laisser mes coordonnées
file-named-hint = Les agents pourront vous poser des questions et vous rappeler une fois l’affaire traitée.
file-anonymous = Rester anonyme
file-anonymous-hint = Rien n’est gardé sur vous. Personne ne pourra vous poser de questions : une affaire peu claire risque de s’arrêter là. Vous lirez la réponse avec le numéro et le code de suivi, pas autrement.
file-identity-missing = Choisissez : laisser vos coordonnées ou rester anonyme
file-name = Votre nom
file-name-long = Le nom : { $most } caractères au maximum
file-phone = Téléphone
file-phone-hint = Téléphone ou adresse e-mail, au moins l’un des deux.
file-phone-odd = Un numéro de téléphone ne contient que des chiffres, des espaces, le signe plus, des tirets et des parenthèses
file-email = E-mail
file-email-odd = Une adresse e-mail ressemble à name@example.org
file-reach-missing = Pour que nous puissions vous joindre, donnez un téléphone ou une adresse e-mail ; sinon, choisissez de rester anonyme
file-confidential = Garder confidentiel
file-confidential-hint = Le service en cause ne reçoit pas cette affaire et ne voit pas de qui elle vient.

## Files

file-files = Photos et documents
file-files-hint = Photos, captures d’écran, contrats, reçus aident à comprendre plus vite. Ce n’est pas obligatoire.
file-files-choose = Choisir des fichiers
file-files-photo = Prendre une photo
file-files-done = Enregistrer et revenir
file-files-drop = Retirer
file-files-full = Il y a déjà 5 fichiers. Pour en mettre un autre, retirez-en un.
upload-kinds = Jusqu’à 5 fichiers de 10 Mo chacun : photos (JPG, PNG, WebP, GIF), PDF, Word, Excel, vidéo MP4, son MP3. Le lieu et les données du téléphone sont retirés des photos.
upload-sending = « { $name } » : { $percent } % envoyé
upload-arrived = « { $name } » est arrivé
upload-broken = « { $name } » n’est pas passé ; la connexion est peut-être coupée
upload-again = Réessayer
upload-too-large = « { $name } » dépasse 10 Mo et n’a pas été gardé
upload-unknown-kind = « { $name } » n’est pas d’un type que nous acceptons et n’a pas été gardé
upload-damaged = « { $name } » ne s’ouvre pas, il est peut-être abîmé ; il n’a pas été gardé
upload-infected = « { $name } » n’a pas été gardé : le contrôle y a trouvé un programme malveillant
upload-unchecked = « { $name } » n’a pas pu être contrôlé pour l’instant et n’a pas été gardé. Continuez sans lui et ajoutez-le plus tard.
upload-too-many = { $most } fichiers au maximum ; les autres n’ont pas été gardés

## Check and send

file-check = Relisez, puis envoyez
file-change = Modifier
file-none = Non renseigné
file-row-kind = Type
file-row-matter = Ce qui s’est passé
file-row-subject = Sujet
file-row-place = Lieu
file-row-about = Service en cause
file-row-you = Vous
file-row-files = Photos et documents
file-check-due = Si vous envoyez maintenant, vous aurez une réponse au plus tard le { $end }.
file-others = D’autres l’ont signalé à proximité
file-others-hint = Si c’est la même chose, vous pouvez la suivre. Vous pouvez aussi déposer la vôtre ; elle sera traitée.
file-others-follow = Suivre
file-check-honest = Écrivez ce qui est vrai. Après l’envoi, on ne peut plus modifier, seulement compléter.
file-send = Envoyer
