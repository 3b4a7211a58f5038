# Sur la commission elle-même (EMB : organe de gestion des élections).

emb-about =
    Nous sommes la commission qui organise les élections : l'inscription, le vote, le comptage et les résultats. La Constitution garantit notre indépendance. Aucun parti, aucun service de l'État ne nous donne d'ordres.
    La commission compte { $commissioner-count ->
        [one] { $commissioner-count } commissaire
        [many] { $commissioner-count } de commissaires
       *[other] { $commissioner-count } commissaires
    }, avec un mandat de { $commissioner-term-years ->
        [one] { $commissioner-term-years } an
        [many] { $commissioner-term-years } d'ans
       *[other] { $commissioner-term-years } ans
    }. Nos réunions et nos décisions sont publiques. Pour en savoir plus : { $website }.
    .title = Qui nous sommes
    .sms = Nous organisons les élections. La Constitution garantit notre indépendance. { $commissioner-count ->
        [one] { $commissioner-count } commissaire
        [many] { $commissioner-count } de commissaires
       *[other] { $commissioner-count } commissaires
    }, mandat de { $commissioner-term-years ->
        [one] { $commissioner-term-years } an
        [many] { $commissioner-term-years } d'ans
       *[other] { $commissioner-term-years } ans
    }. { $website }

emb-about-funding =
    Le Parlement vote notre budget, avec l'argent public. Aucun parti, aucune personne candidate ne nous paie.
    Nos dépenses sont contrôlées par un audit. Nous publions le budget et l'audit sur { $website }. Vous pouvez aussi nous demander des documents, et nous répondons en { $information-request-days ->
        [one] { $information-request-days } jour
        [many] { $information-request-days } de jours
       *[other] { $information-request-days } jours
    } au plus. Si vous savez que de l'argent a été détourné, vous pouvez le signaler ici.
    .title = Qui paie la commission
    .sms = Le Parlement vote notre budget. Un audit vérifie nos dépenses. Budget et audit sont publiés sur { $website }.

emb-about-decisions =
    Nos réunions et nos décisions sont publiques. Vous pouvez lire les décisions sur { $website }.
    Ce sont les { $commissioner-count ->
        [one] { $commissioner-count } commissaire
        [many] { $commissioner-count } de commissaires
       *[other] { $commissioner-count } commissaires
    } qui décident, en toute indépendance. Pour savoir quand aura lieu la prochaine réunion, appelez le { $hotline }, c'est gratuit. Si une décision sur votre propre réclamation ne vous semble pas juste, vous pouvez faire un recours devant le { $tribunal }.
    .title = Nos réunions et décisions
    .sms = Nos réunions et décisions sont publiques. Lisez-les sur { $website }. Prochaine réunion : { $hotline } (gratuit).

emb-about-agreements =
    Nous travaillons avec d'autres institutions : la police, le service des cartes d'identité, les tribunaux, la radio et la télévision. Nos accords avec elles sont écrits et publiés sur { $website }.
    Chaque accord nomme une personne à contacter. Aucun accord ne permet à quelqu'un de nous dire comment organiser l'élection, ni de voir comment vous votez. Si vous avez une question, appelez le { $hotline }, c'est gratuit.
    .title = Nos accords avec d'autres
    .sms = Nos accords avec police, tribunaux, service d'identité, radio et télé sont sur { $website }, avec une personne à contacter.

emb-about-information =
    Vous avez le droit de nous demander des informations et des documents. Dites clairement ce que vous voulez voir. Vous n'avez pas à dire pourquoi.
    Demandez dans une agence de la commission. Nous répondons en { $information-request-days ->
        [one] { $information-request-days } jour
        [many] { $information-request-days } de jours
       *[other] { $information-request-days } jours
    } au plus. Beaucoup de choses sont déjà publiques sur { $website } : budget, décisions, marchés et accords. Si nous n'avons pas répondu à temps, appelez le { $hotline } ou faites une réclamation ici.
    .title = Demander des documents
    .sms = Demandez informations et documents dans nos agences. Réponse en { $information-request-days ->
        [one] { $information-request-days } jour
        [many] { $information-request-days } de jours
       *[other] { $information-request-days } jours
    }. Beaucoup de documents sont déjà sur { $website }.

emb-about-tenders =
    Nous publions nos appels d'offres sur { $website }. Vous y trouvez ce que nous voulons acheter, quoi envoyer et jusqu'à quand.
    Nous traitons toutes les entreprises de la même façon. Pour obtenir un marché, vous n'avez jamais à payer quelqu'un. Si on vous demande de l'argent, vous pouvez le signaler ici sans donner votre nom. Des questions ? Appelez le { $hotline }, c'est gratuit.
    .title = Appels d'offres
    .sms = Nos appels d'offres sont sur { $website }. On ne paie jamais pour un marché. On vous demande de l'argent ? Signalez-le ici.

emb-about-events =
    Nous organisons des rencontres et des journées portes ouvertes pour apprendre comment on vote. C'est gratuit et ouvert à tout le monde.
    Pour la prochaine, regardez sur { $website }, appelez le { $hotline } ou demandez dans une agence de la commission. Les écoles, les groupes et les autorités locales peuvent nous inviter. Dites-nous s'il vous faut un accès sans marches ou la langue des signes. Il y a aussi des vidéos en langue des signes sur { $website }.
    .title = Rencontres et portes ouvertes
    .sms = Pour nos prochaines rencontres sur le vote : { $website }, { $hotline } ou une agence. C'est gratuit.

emb-about-privacy =
    Nous gardons vos messages { $message-retention-days ->
        [one] { $message-retention-days } jour
        [many] { $message-retention-days } de jours
       *[other] { $message-retention-days } jours
    } et nous ne les vendons jamais. Ils servent seulement à vous répondre et à traiter votre réclamation ou votre signalement.
    Nous ne demandons jamais pour qui vous votez, et personne ne peut le savoir. Ne nous envoyez ni mot de passe ni informations bancaires. Vous pouvez réclamer ou signaler sans donner votre nom. Des questions sur vos données ? Appelez le { $hotline }, c'est gratuit.
    .title = Vos données, votre vie privée
    .sms = Messages gardés { $message-retention-days ->
        [one] { $message-retention-days } jour
        [many] { $message-retention-days } de jours
       *[other] { $message-retention-days } jours
    }, jamais vendus. On ne demande jamais votre choix de vote. N'envoyez pas de mot de passe.

# La personne a reçu un message et se demande s'il est authentique.
emb-about-verify-message =
    Nos messages viennent seulement du { $sms-number } et de { $website }. Nous ne demandons jamais d'argent, ni de mot de passe, ni pour qui vous votez.
    Si un message vient d'un autre numéro ou demande ces choses, n'y répondez pas. N'ouvrez pas ses liens. Appelez le { $hotline }, c'est gratuit, ou signalez-le ici. Si vous avez déjà payé ou donné un mot de passe, appelez tout de suite votre banque ou votre opérateur.
    .title = Ce message vient-il de nous ?
    .sms = Nos messages : { $sms-number } et { $website } seulement. Jamais d'argent, de mot de passe ni de choix de vote. Doute ? { $hotline }
