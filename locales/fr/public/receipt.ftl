### The receipt shown after a request was sent.

## Receipt

receipt-title = Récépissé
receipt-heading = Nous avons bien reçu votre demande
receipt-number = Numéro
receipt-code = Code de suivi
receipt-keep = Gardez une photo, une capture d’écran ou une impression. Il faut le numéro et le code pour suivre la demande ; personne d’autre n’a le code, ne le rendez pas public.
receipt-due = Réponse avant le { $date } à { $time }
receipt-filed = Reçue le { $moment }.
receipt-next = La suite
receipt-next-check = La ligne d’assistance relit votre demande et cherche qui est compétent.
receipt-next-unit = Un seul service en devient responsable ; la page de suivi dit lequel.
receipt-next-reply = Ce service vous posera peut-être des questions ; il répond une fois l’affaire traitée.
receipt-next-look = Vous n’avez pas laissé de coordonnées : revenez voir la réponse, ou une question que nous aurions.
receipt-next-rate = Après la réponse, dites-nous si c’est résolu et si le traitement vous satisfait.
receipt-qr = Scannez pour suivre la demande.
receipt-qr-private = Ce code contient le code de suivi : ne le donnez qu’à des personnes de confiance.
receipt-track = Voir où en est la demande
receipt-print = Imprimer
receipt-where = Pour suivre : { $link } ou appelez le { $hotline }.
