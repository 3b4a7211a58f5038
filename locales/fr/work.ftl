work-poll-worker =
    Vous pouvez travailler avec nous dans un bureau de vote. Faites la demande sur { $jobs-website } jusqu'au { $poll-worker-application-deadline }.
    Il faut être neutre : vous ne pouvez pas travailler pour un parti ou une candidature. Nous vous formons et nous payons { $poll-worker-pay } par jour. La demande est gratuite. Toute personne qui demande de l'argent pour ce travail ne vient pas de chez nous.
    .title = Travailler au bureau de vote
    .sms = Faites la demande sur { $jobs-website } jusqu'au { $poll-worker-application-deadline }. C'est gratuit. Il faut rester neutre.

work-poll-worker-closed =
    Les demandes pour travailler au bureau de vote sont terminées depuis le { $poll-worker-application-deadline }. Nous n'en prenons plus pour cette élection.
    Si vous avez déjà fait une demande, renseignez-vous au { $hotline }, c'est gratuit. D'autres emplois chez nous sont sur { $jobs-website }. Toute personne qui vous vend ce travail ne vient pas de chez nous. Vous pouvez le signaler ici.
    .title = Fin des demandes de travail
    .sms = Demandes de travail terminées depuis le { $poll-worker-application-deadline }. Autres emplois : { $jobs-website }.

work-poll-worker-pay =
    Le travail au bureau de vote est payé { $poll-worker-pay } par jour. Avant l'élection, il y a { $training-days ->
        [one] { $training-days } jour
        [many] { $training-days } de jours
       *[other] { $training-days } jours
    } de formation, et nous les payons aussi.
    La formation vous apprend chaque étape du vote et du comptage. Si votre paie est en retard ou n'est pas juste, appelez le { $hotline }, c'est gratuit. Donnez votre nom et votre bureau de vote. Vous n'avez jamais à donner une part de votre paie à quelqu'un.
    .title = Paie et formation
    .sms = Travail au bureau de vote : { $poll-worker-pay } par jour. Formation payée aussi. Paie en retard ou pas juste ? { $hotline } (gratuit).
