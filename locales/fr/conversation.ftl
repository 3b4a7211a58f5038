# Les petits mots : accueillir, aider, dire au revoir.
# Ton simple et chaleureux. Ne jamais plaisanter, ne jamais se faire passer pour une personne.

conversation-greeting =
    Bonjour, ici le service de réponses de la commission électorale.
    Posez vos questions sur l'inscription, le vote, les résultats ou les réclamations. Écrivez avec vos mots : l'orthographe ne compte pas.
    Vous pouvez aussi écrire dans une autre langue : envoyez-moi son nom.
    Si vous préférez parler à une personne, écrivez-le ou appelez le { $hotline }, c'est gratuit.
    .title = Accueil
    .sms = Bonjour, ici la commission électorale. Inscription, vote, résultats, réclamations : posez vos questions avec vos mots.

conversation-thanks =
    Je vous en prie.
    Si quelque chose n'est pas clair, posez encore votre question avec vos mots. Vous pouvez demander autant de fois que vous voulez.
    Si vous préférez parler à une personne, écrivez-le ou appelez le { $hotline }, c'est gratuit.
    Parlez-en aux personnes qui en ont besoin. Elles peuvent nous écrire au { $sms-number }.
    .title = Merci
    .sms = Je vous en prie. Demandez encore si besoin, avec vos mots. Pour parler à une personne : { $hotline } (gratuit).

conversation-goodbye =
    Au revoir, et prenez soin de vous.
    Vous pouvez nous réécrire à tout moment. Il n'y a rien à fermer ni à éteindre.
    Rappel : nos messages viennent seulement du { $sms-number } et de { $website }. Nous ne demandons jamais d'argent, ni de mot de passe, ni pour qui vous votez.
    Pour parler à une personne, appelez le { $hotline }, c'est gratuit.
    .title = Au revoir
    .sms = Au revoir, prenez soin de vous. Écrivez-nous quand vous voulez. Pour parler à une personne : { $hotline } (gratuit).

# "une personne" : les mots à écrire pour parler à quelqu'un. Les garder entre guillemets.
conversation-help =
    Posez une question à la fois, avec vos mots. Vous recevez une réponse approuvée par la commission.
    Je peux vous dire comment vous inscrire, où et comment voter, et comment on compte les voix.
    Vous pouvez aussi faire une réclamation ici, signaler un problème et suivre votre dossier.
    Pour changer de langue, écrivez son nom. Pour parler à quelqu'un, écrivez "une personne" ou appelez le { $hotline }, c'est gratuit.
    .title = Ce que je peux faire pour vous
    .sms = Posez une question sur l'élection. Pour parler à quelqu'un, écrivez "une personne". Pour changer de langue, écrivez son nom.

conversation-robot =
    Vous parlez à un programme informatique, pas à une personne.
    À la commission électorale, des personnes ont écrit et approuvé chaque réponse. Le programme cherche seulement celle qui convient à votre question. Il n'invente rien.
    Il peut mal vous comprendre. Dans ce cas, posez la question avec d'autres mots.
    Pour parler à quelqu'un, écrivez "une personne" ou appelez le { $hotline }, c'est gratuit.
    .title = Qui vous répond
    .sms = Je suis un programme informatique. La commission a écrit les réponses. Pour parler à une personne : { $hotline } (gratuit).

# Ne pas énumérer les langues ici : chaque édition a les siennes, et le menu les montre.
conversation-language =
    Pour changer de langue, écrivez le nom de la langue que vous voulez. Envoyez seulement ce mot.
    Vous pouvez écrire ce nom comme vous le dites vous-même.
    Ensuite, toutes les réponses viennent dans cette langue. Vous pouvez changer encore à tout moment, même au milieu d'une question.
    Si vous parlez une langue que je ne connais pas, appelez le { $hotline }, c'est gratuit, et demandez de l'aide.
    .title = Changer de langue
    .sms = Pour changer de langue, envoyez son nom, en un seul mot. Vous pouvez changer encore quand vous voulez.

# La personne est en colère. Ne pas gronder, ne pas s'excuser de tout, proposer une suite.
conversation-rude =
    Je vois votre colère. Je suis un programme informatique, et ma réponse ne vous a peut-être pas été utile.
    Dites en quelques mots ce qui n'a pas marché, et je vais réessayer.
    Pour parler à quelqu'un, écrivez "une personne" ou appelez le { $hotline }, c'est gratuit.
    Si la commission vous a fait du tort, vous pouvez faire une réclamation ici. C'est votre droit, et vous pouvez le faire sans donner votre nom.
    .title = Votre colère
    .sms = Je vois que c'est difficile. Dites en quelques mots votre besoin, ou parlez à une personne : { $hotline } (gratuit).

# La personne risque peut-être de se faire du mal. Le numéro d'urgence vient toujours en premier.
# Mots doux. Ne jamais dire "commettre", ne jamais reprocher.
conversation-distress =
    Appelez le { $emergency-number } maintenant si vous risquez de vous faire du mal, ou si quelqu'un est en danger.
    Ce que vous ressentez compte. Ne gardez pas cela pour vous. Allez voir quelqu'un en qui vous avez confiance, ou demandez à une personne proche de rester avec vous.
    Je suis un programme informatique et je ne peux pas vous donner l'aide que vous méritez. Je demande à une personne de la commission de vous écrire.
    .title = Il y a de l'aide pour vous
    .sms = Appelez le { $emergency-number } maintenant si vous risquez de vous faire du mal. Allez voir une personne de confiance. Je demande qu'on vous écrive.
