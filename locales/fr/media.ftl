media-accreditation =
    Les journalistes demandent un badge de presse sur { $website }. La demande doit nous arriver au plus tard le { $media-application-deadline }.
    Avec le badge, vous pouvez faire votre reportage dans les bureaux de vote. Ne filmez jamais comment quelqu'un vote, ni un bulletin rempli. Demandez l'accord des gens avant de les filmer. Si vous avez des questions, appelez le { $hotline }, c'est gratuit.
    .title = Accréditation de la presse
    .sms = Journalistes : demandez un badge de presse sur { $website }, jusqu'au { $media-application-deadline }.

media-accreditation-closed =
    Les demandes de la presse sont terminées depuis le { $media-application-deadline }. Nous n'en prenons plus pour cette élection.
    Les résultats sont sur { $results-website }, avec la feuille signée de chaque bureau de vote. Nos informations sont sur { $website }. Si vous avez déjà fait une demande, renseignez-vous au { $hotline }, c'est gratuit.
    .title = Fin des demandes de la presse
    .sms = Demandes de la presse terminées depuis le { $media-application-deadline }. Résultats : { $results-website }.

media-accreditation-embargo =
    Il est interdit de publier un sondage à la sortie des urnes avant la fermeture des bureaux de vote, à { $polling-closing } le jour du vote. C'est vrai pour la presse, la radio, la télévision et les réseaux sociaux.
    Des chiffres donnés trop tôt peuvent influencer les personnes qui n'ont pas encore voté. Après le comptage, la feuille signée de chaque bureau de vote est publique. Elle est sur la porte et sur { $results-website }. Si vous voyez un tel sondage trop tôt, vous pouvez le signaler ici.
    .title = Sondages le jour du vote
    .sms = Aucun sondage à la sortie des urnes avant la fermeture, à { $polling-closing } le jour du vote. Réseaux sociaux compris.
