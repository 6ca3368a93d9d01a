### The requester's rating. No answer is suggested.

## Rating

rate-lead = Vos réponses sont notées telles quelles et n’ont aucun effet sur vos demandes futures. Une seule évaluation par traitement.
rate-solved = Votre problème est-il résolu ?
rate-solved-yes = Résolu
rate-solved-no = Pas résolu
rate-solved-missing = Indiquez si le problème est résolu
rate-satisfied = Que pensez-vous de la façon dont votre demande a été traitée ?
rate-satisfied-missing = Indiquez ce que vous en pensez
rate-reason = Si ce n’est pas satisfaisant, pour quelle raison surtout
rate-reason-none = Sans raison précise
rate-note = Autre chose à dire
rate-send = Envoyer l’évaluation
