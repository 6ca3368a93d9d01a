### Words of the frame around every page.

## Languages and navigation

language-name = Français
shell-brand = Yingda
shell-skip = Aller au contenu
shell-languages = Langue
shell-pages = Pages
shell-emergency = En danger maintenant ? Appelez directement le 110 (police), le 119 (pompiers), le 120 (urgences médicales) ou le 122 (accident de la route).
nav-home = Accueil
nav-file = Déposer une demande
nav-track = Suivre une demande
nav-qa = Questions fréquentes
nav-sign-in = Accès des agents

## Time

span-immediate = immédiatement

## On every page

shell-help = À propos de cette page
shell-demo = Ceci est une démonstration : rien ni personne ici n’est réel. N’entrez pas de vraies données personnelles.
shell-offline = Le réseau est coupé. Ce que vous avez écrit est encore sur cette page : gardez-la ouverte et envoyez quand le réseau revient.
