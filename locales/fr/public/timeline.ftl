### The history in plain words for the requester. Facts not listed here are not shown to them. Given $by (a role code).

## Receipt and checks

told-registered = Votre demande est arrivée ({ $channel }) et nous l’avons enregistrée.
told-answered-directly = La ligne d’assistance a répondu tout de suite.
told-handed-over = Transmise à : { $body }.
told-declined = Après vérification par une personne : cette affaire ne relève pas de la ligne d’assistance. La raison est indiquée plus haut.
told-material-asked = Des compléments vous ont été demandés.
told-material-added = { $by ->
    [requester] Vous avez ajouté des compléments.
   *[other] De nouveaux éléments ont été ajoutés.
}
told-proceeded = Nous n’attendons plus et continuons avec ce que nous avons.
told-withdrawn = { $by ->
    [requester] Vous avez retiré votre demande.
   *[other] La demande a été retirée, comme vous le souhaitiez.
}

## Dispatch and handling

told-dispatched = { $supports ->
    [none] Service responsable : { $unit }.
   *[other] Service responsable : { $unit }. En appui : { $supports }.
}
told-accepted = { $unit } a pris l’affaire en charge.
told-sent-back = Ce service pense qu’un autre devrait s’en charger ; la ligne d’assistance tranche. Votre date ne change pas.
told-sub-dispatched = Confiée à un service rattaché : { $unit }.
told-support-added = { $unit } vient en appui.
told-contact-recorded = { $reached ->
    [yes] Le service a pris contact avec vous ({ $method }).
   *[no] Le service a essayé de vous joindre ({ $method }), sans succès.
}
told-work-recorded = { $work ->
    [site_visit] { $unit } a fait une visite sur place.
    [inquiry] { $unit } a vérifié les faits.
    [coordination] { $unit } a réuni les personnes concernées.
   *[measure] { $unit } a pris des mesures.
}
told-extension-granted = Le délai a été prolongé ; la nouvelle date est le { $end }.
told-reply-issued = La réponse vous a été envoyée ({ $method }) ; elle figure plus haut.

## Follow-up and closing

told-followed-up = { $answered ->
    [yes] La ligne d’assistance vous a demandé comment cela s’est passé.
   *[no] La ligne d’assistance a essayé de vous joindre pour savoir comment cela s’est passé, sans succès.
}
told-rated = { $solved ->
    [yes] Votre évaluation : résolu ; traitement : { $satisfied }.
   *[no] Votre évaluation : pas résolu ; traitement : { $satisfied }.
}
told-why-asked = { $by ->
    [requester] Vous avez demandé pourquoi.
   *[other] La question a été posée pour vous.
}
told-explained = Raisons expliquées par : { $unit }. Elles figurent ci-dessus.
told-rework-ordered = La ligne d’assistance a demandé au service de traiter l’affaire à nouveau.
told-closed = Traitement terminé.
told-reopened = { $by ->
    [requester] Vous avez signalé du nouveau : la demande est rouverte.
   *[other] La demande est rouverte.
}
told-archived = Archivée.

## Reminders and joining

told-reminded = { $by ->
    [requester] Vous avez envoyé une relance.
   *[other] La ligne d’assistance a envoyé une relance.
}
told-supervision-opened = La ligne d’assistance a placé l’affaire sous supervision et exige une explication écrite.
told-supervision-concluded = La supervision est terminée.
told-merged = Jointe à une autre demande sur le même sujet ; vous recevrez aussi la réponse.
told-unmerged = Séparée de nouveau et traitée à part.
told-part-split-off = Une partie est maintenant traitée à part.
told-past-reply-recorded = Une réponse antérieure a été inscrite.
told-breached = La date est passée sans réponse ; le retard est inscrit.
