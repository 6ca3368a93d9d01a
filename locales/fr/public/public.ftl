### Words of the home page, and those all forms share.

## Home

home-title = Accueil
home-heading = Dites-nous. Chaque demande est suivie jusqu’à sa réponse.
home-lead = Question, demande d’aide, plainte, signalement, suggestion, remerciement : tout peut se déposer ici. Nous l’enregistrons, nous le confions au service compétent et nous vous disons pour quelle date vous aurez une réponse.
home-danger = En danger maintenant ?
home-danger-numbers = Ne remplissez pas de formulaire. Appelez le 110 (police), le 119 (pompiers), le 120 (urgences médicales) ou le 122 (accident de la route).
home-file = Déposer une demande
home-file-hint = Environ 2 minutes, six questions, anonymat possible. Vous pouvez vous arrêter en route : le brouillon est gardé trois jours.
home-draft = Reprendre ce que vous n’avez pas envoyé la dernière fois
home-ask = Cherchez d’abord une réponse
home-ways = Vous pouvez aussi
home-topics-hint = Proposer, sur les questions posées à tous
home-reception-hint = Réserver un jour de réception des responsables
home-answers-hint = Ce que d’autres ont demandé, et la réponse
home-track = Suivre une demande
home-track-hint = Il faut le numéro et le code de suivi du récépissé.
home-how = Ce qui se passe après l’envoi
home-how-say = Un récépissé tout de suite
home-how-say-text = Il porte un numéro, un code de suivi, la date limite de réponse et la façon dont elle est calculée.
home-how-unit = Un seul service responsable
home-how-unit-text = Où que l’affaire aille, vous voyez qui la traite. Si des services se la renvoient, votre délai ne repart pas de zéro.
home-how-date = Une réponse à la date dite
home-how-date-text = En cas de retard, la page le dit et la date ne bouge pas. Un délai plus long doit être accordé d’avance ; on vous dit pourquoi et jusqu’à quand.
home-how-rate = C’est vous qui jugez
home-how-rate-text = Deux questions : est-ce résolu, le traitement vous satisfait-il. Aucune réponse n’est cochée d’avance.
home-questions = À lire d’abord
home-questions-all = Toutes les questions
home-phone = Vous préférez le téléphone ? Appelez le { $hotline } à toute heure.

## Shared by forms

form-faults = Quelques points sont à revoir
form-optional = facultatif
