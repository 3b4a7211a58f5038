# Signaler une faute. La sécurité d'abord : dès qu'il y a danger, le numéro d'urgence vient avant tout le reste.
# Ne jamais laisser croire qu'une personne est coupable. Ne nommer ni parti, ni responsable, ni groupe.

report-intimidation =
    Si vous êtes en danger, appelez d'abord le { $emergency-number }. Menacer, forcer ou punir quelqu'un à cause de son vote est une infraction ({ $law-offences }).
    Quand vous êtes à l'abri, signalez-le ici ou appelez le { $hotline }, c'est gratuit. Nous posons quelques questions courtes. Vous n'avez pas à donner votre nom. Votre vote est secret : personne ne peut savoir pour qui vous votez.
    .title = Signaler menaces ou violence
    .sms = En danger ? Appelez d'abord le { $emergency-number }. Une fois à l'abri, signalez les menaces ici ou au { $hotline }. Sans nom, c'est possible.

# Le numéro d'urgence doit rester dans les premiers mots. Réponse courte : la personne est peut-être en fuite.
report-intimidation-danger =
    Appelez le { $emergency-number } maintenant. Mettez-vous à l'abri si vous le pouvez, avec des personnes de confiance. Ne prenez pas de risque pour un signalement ou une photo.
    Une fois en sécurité, dites-nous ici ce qui s'est passé et où, ou appelez le { $hotline }, c'est gratuit. Vous n'avez pas à donner votre nom.
    .title = Appelez le { $emergency-number } en cas de danger
    .sms = Appelez le { $emergency-number } maintenant. Mettez-vous à l'abri si possible. Une fois en sécurité, dites-le ici ou au { $hotline }.

# Pour toute personne harcelée à cause de son genre : vote, candidature, travail, sur place ou en ligne.
report-intimidation-gender =
    Si vous êtes en danger, appelez d'abord le { $emergency-number }. Personne n'a le droit de vous harceler, de vous insulter ou de faire pression sur vous parce que vous êtes une femme, ou à cause de votre genre. C'est vrai pour qui vote, pour qui se présente et pour qui travaille au bureau de vote, sur place et en ligne.
    Vous pouvez le signaler ici, sans donner votre nom. Ou appelez le { $hotline } et demandez la personne chargée des cas confidentiels. C'est vous qui décidez de ce que vous dites.
    .title = Signaler un harcèlement sexiste
    .sms = En danger ? Appelez d'abord le { $emergency-number }. Harcèlement sexiste : signalez-le ici, ou en toute discrétion au { $hotline }.

report-bribery =
    Acheter ou vendre un vote est une infraction ({ $law-offences }). L'argent, la nourriture, les cadeaux, les emplois et les services rendus, tout cela compte.
    Vous pouvez le signaler ici : ce que vous avez vu, où et quand. Vous n'avez pas à donner votre nom. Pensez à votre sécurité et ne cherchez pas de preuves. Votre vote reste secret, quoi qu'on vous ait donné.
    .title = Signaler un achat de votes
    .sms = Acheter ou vendre un vote est une infraction. Signalez-le ici : quoi, où et quand. Vous n'avez pas à donner votre nom.

report-corruption =
    L'argent, les voitures, les bâtiments et le personnel de l'État ne doivent pas servir à faire campagne. Abuser de son poste est une infraction ({ $law-offences }).
    Vous pouvez le signaler ici : ce que vous avez vu, où et quand. Vous n'avez pas à donner votre nom. Si vous le savez par votre travail, la loi vous protège. Vous pouvez alors appeler aussi le { $whistleblower-line }.
    .title = Signaler un abus de pouvoir
    .sms = Argent, voitures et personnel publics ne doivent pas servir à la campagne. Signalez-le ici, sans nom, ou au { $whistleblower-line }.

report-whistleblower =
    Si quelqu'un vous menace, appelez d'abord le { $emergency-number }. La loi vous protège quand vous signalez de bonne foi une faute que vous connaissez par votre travail ({ $law-disclosure }).
    Appelez la ligne protégée, le { $whistleblower-line }. Vous pouvez aussi faire un signalement ici. Vous n'avez pas à donner votre nom. Utilisez votre propre téléphone, pas celui du travail.
    .title = Protection si vous dénoncez
    .sms = La loi vous protège si vous signalez de bonne foi une faute au travail. Appelez le { $whistleblower-line } ou écrivez ici, sans nom.

report-campaigning =
    La campagne finit le { $campaign-end }. Après, les meetings et les appels à voter pour quelqu'un sont interdits. Près d'un bureau de vote, faire campagne est toujours interdit.
    Si vous le voyez, dites-le-nous ici : quoi, où et quand. Vous n'avez pas à donner votre nom. Au bureau de vote, prévenez tout de suite la personne qui le préside.
    .title = Signaler une campagne interdite
    .sms = Pas de campagne près d'un bureau de vote ni juste avant le vote. Prévenez la personne qui préside le bureau, et signalez-le ici.

# La personne demande "c'est vrai ?" ou envoie une rumeur. Ne pas répéter la rumeur, ne traiter personne de menteur.
report-misinformation =
    Si vous ne savez pas si c'est vrai, ne le partagez pas encore. Vérifiez sur { $website } ou appelez le { $hotline }, c'est gratuit.
    Nos propres messages viennent seulement du { $sms-number } et de { $website }. Vous pouvez aussi le signaler ici. Dites ce que le message raconte et où vous l'avez vu. Nous pouvons alors vérifier et publier ce qui est exact.
    .title = Est-ce vrai ? Fausse nouvelle
    .sms = Un doute ? Ne partagez pas. Vérifiez sur { $website } ou au { $hotline }. Vous pouvez aussi le signaler ici.

report-misinformation-hate =
    Si quelqu'un est en danger, appelez d'abord le { $emergency-number }. Les paroles de haine et les appels à la violence n'ont pas leur place dans une élection. Personne ne doit attaquer les autres pour leur origine, leur religion, leur genre ou leurs idées.
    Vous pouvez le signaler ici : ce qui a été dit, où et quand. Ne partagez pas ces paroles. Vous n'avez pas à donner votre nom.
    .title = Signaler des paroles de haine
    .sms = Quelqu'un en danger ? Appelez d'abord le { $emergency-number }. Paroles de haine : dites ici quoi, où, quand. Ne les partagez pas.

report-misinformation-deepfake =
    Une vidéo, une image ou une voix peut être fabriquée par ordinateur. Si elle vous semble étrange ou vous choque, attendez avant de la partager.
    Vous pouvez la signaler ici : ce qu'elle montre et où vous l'avez vue. Gardez le lien si vous l'avez. Ce que nous avons vraiment dit est sur { $website }. Vous pouvez aussi poser la question au { $hotline }, c'est gratuit.
    .title = Vidéo ou voix truquée
    .sms = Vidéo ou voix truquée ? Ne la partagez pas. Signalez ici ce qu'elle montre et où vous l'avez vue, ou appelez le { $hotline }.

report-interference =
    Si vous êtes en danger, appelez d'abord le { $emergency-number }. La Constitution garantit l'indépendance de la commission. Aucune autorité, aucun chef, aucune force ne doit faire pression sur les personnes qui votent ou qui travaillent au bureau de vote.
    Vous pouvez le signaler ici : qui a fait quoi, où et quand. Vous n'avez pas à donner votre nom. Si vous le savez par votre travail, vous pouvez appeler le { $whistleblower-line }.
    .title = Une autorité se mêle du vote
    .sms = En danger ? Appelez d'abord le { $emergency-number }. Aucune autorité ne doit peser sur l'élection. Signalez-le ici, sans nom si vous voulez.

# Il s'agit de notre propre personnel. Sérieux et ouvert, sans défendre qui que ce soit.
report-interference-commission-staff =
    Notre personnel doit être neutre et traiter tout le monde pareil. Si quelqu'un chez nous a mal agi, nous voulons le savoir.
    Vous pouvez le signaler ici : ce qui s'est passé, où et quand. Vous n'avez pas à donner votre nom. Au bureau de vote, demandez la personne qui le préside. Si vous travaillez avec nous, la loi vous protège ({ $law-disclosure }) : appelez le { $whistleblower-line }.
    .title = Signaler notre personnel
    .sms = Notre personnel doit rester neutre. Une faute ? Signalez-la ici, avec ou sans nom. Vous travaillez chez nous ? Appelez le { $whistleblower-line }.
