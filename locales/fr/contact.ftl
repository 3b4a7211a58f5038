# Après cette réponse, la conversation passe à une personne de l'équipe.
contact-human =
    Nous vous mettons en contact avec une personne. Écrivez dès maintenant votre question avec vos mots. Ainsi, on n'aura pas à vous la redemander.
    L'équipe répond { $office-days }, de { $office-hours }. En dehors de ces heures, votre message attend et n'est pas perdu. Vous pouvez aussi appeler le { $hotline }, c'est gratuit.
    .title = Parler à une personne
    .sms = Une personne va vous répondre. Écrivez votre question. Réponse { $office-days }, de { $office-hours }, ou au { $hotline }.

contact-human-cost =
    Les messages au { $sms-number } et les appels au { $hotline } sont gratuits. Il ne faut pas de crédit.
    Sur Telegram et sur notre site, votre opérateur peut vous faire payer internet. S'inscrire, voter et faire une réclamation, c'est gratuit aussi. Si quelqu'un vous demande de l'argent en notre nom, ne payez pas. Vous pouvez le signaler ici.
    .title = Prix des messages, des appels
    .sms = Messages au { $sms-number } et appels au { $hotline } : gratuits. S'inscrire, voter, réclamer : toujours gratuit aussi.

contact-office =
    Notre siège est ici : { $head-office }. Nos agences sont ouvertes { $office-days }, de { $office-hours }.
    Vous pouvez aller dans n'importe quelle agence de la commission. Pour trouver la plus proche, appelez le { $hotline }, c'est gratuit. Vous pouvez aussi regarder sur { $website }. Les SMS au { $sms-number } sont gratuits.
    .title = Adresse, téléphone, horaires
    .sms = { $head-office }. Ouvert { $office-days }, de { $office-hours }. Appel gratuit : { $hotline }.
