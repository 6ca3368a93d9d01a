### The page where anyone checks a receipt, and what receipt pages say of the log.

verify-title = Vérifier un récépissé
verify-lead = Vérifiez que votre demande a bien été enregistrée au moment indiqué sur le récépissé, et que rien n’a changé depuis.
verify-file = Fichier du récépissé
verify-text = Ou collez son contenu
verify-check = Vérifier
verify-holds = Le récépissé est valable
verify-recorded = { $number } a été enregistré le { $moment } et n’a pas été modifié depuis.
verify-grown = Le registre contenait { $then } entrées quand le récépissé a été remis et en contient { $now } maintenant ; il n’a fait que grandir.
verify-witnessed =
    { $count ->
        [one] { $count } témoin indépendant se porte garant du registre.
       *[other] { $count } témoins indépendants se portent garants du registre.
    }
verify-unreadable = Ce n’est pas un récépissé
verify-unreadable-more = Choisissez le fichier « receipt.json » téléchargé depuis la page du récépissé, ou collez tout son contenu, de la première accolade à la dernière.
verify-foreign = Ce récépissé vient d’un autre organisme
verify-foreign-more = Vérifiez-le sur le site de l’organisme qui vous l’a remis.
verify-altered = Le récépissé n’est pas valable
verify-altered-more = Son contenu a été modifié, ou il ne vient pas de nos services. Utilisez le fichier tel que vous l’avez téléchargé ; si cela échoue encore, portez-le à l’autorité de contrôle.
verify-not-there = Le récépissé n’est pas valable
verify-not-there-more = Rien n’est enregistré à l’endroit que le récépissé indique. Scannez le code de nouveau ; si cela échoue encore, adressez-vous à l’autorité de contrôle.
verify-rewritten = Le récépissé est authentique, mais le registre n’est plus celui d’origine
verify-rewritten-more = Nos services ont signé ce récépissé pour { $number }, et leur registre ne contient plus ce qui a été signé. Gardez le fichier et portez-le à l’autorité de contrôle : il prouve que le registre a été réécrit.
verify-no-key = Vérification impossible ici pour le moment
verify-no-key-more = Ce site n’a pas la clé du registre. Utilisez le programme séparé ci-dessous.
verify-without = Sans dépendre de ce site
verify-without-how = Le programme yingda-verifier vérifie le même fichier sur votre propre ordinateur, sans réseau. Prenez la clé publique ailleurs que sur ce site, par exemple sur une affiche.
verify-key = Clé publique de notre registre :
verify-log = Tout le registre est public et ne contient aucune donnée personnelle :
verify-sealing = Votre demande sera inscrite dans le registre public d’ici une minute. Un récépissé que chacun peut vérifier paraîtra alors ici.
verify-sealed = Votre demande est inscrite dans le registre public : personne, pas même nos services, ne peut la modifier ou l’enlever sans que cela se voie.
verify-download = Télécharger le récépissé
verify-qr = Scannez pour vérifier ce récépissé
verify-link = Vérifier
