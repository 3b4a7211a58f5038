# Neutralité stricte : jamais un nom de parti ni de personne candidate.

candidates-list =
    La liste des candidatures est sur { $website } et dans toutes les agences de la commission. Vous pouvez aussi demander au { $hotline }, c'est gratuit.
    Les candidatures sont reçues du { $nomination-start } au { $nomination-deadline }. La liste n'est complète qu'après. Nous traitons toutes les candidatures de la même façon et n'en recommandons aucune.
    .title = Liste des candidatures
    .sms = La liste des candidatures est sur { $website } et dans nos agences. Appel gratuit : { $hotline }.

candidates-nomination =
    Il faut avoir la nationalité du pays, être sur la liste électorale et avoir au moins { $candidate-age ->
        [one] { $candidate-age } an
        [many] { $candidate-age } d'ans
       *[other] { $candidate-age } ans
    }. Pour la présidence, il faut { $president-age ->
        [one] { $president-age } an
        [many] { $president-age } d'ans
       *[other] { $president-age } ans
    }.
    Pour l'assemblée, il faut { $assembly-supporters ->
        [one] { $assembly-supporters } personne qui vous soutient
        [many] { $assembly-supporters } de personnes qui vous soutiennent
       *[other] { $assembly-supporters } personnes qui vous soutiennent
    } et une caution de { $assembly-deposit }. Pour la présidence, il faut { $presidential-supporters ->
        [one] { $presidential-supporters } personne
        [many] { $presidential-supporters } de personnes
       *[other] { $presidential-supporters } personnes
    } et une caution de { $presidential-deposit }.
    Apportez votre dossier du { $nomination-start } au { $nomination-deadline }. Vous pouvez vous présenter pour un parti ou sans parti. Demandez les formulaires dans une agence de la commission.
    .title = Se présenter à l'élection
    .sms = Il faut la nationalité, figurer sur la liste, { $candidate-age ->
        [one] { $candidate-age } an
        [many] { $candidate-age } d'ans
       *[other] { $candidate-age } ans
    } (présidence { $president-age }). Dossier jusqu'au { $nomination-deadline }. { $hotline }.

# Affiché à la place de candidates-nomination une fois la date passée.
candidates-nomination-closed =
    La période des candidatures a pris fin le { $nomination-deadline }. Nous ne pouvons plus en recevoir.
    La liste des candidatures est sur { $website } et dans toutes les agences de la commission. Si vous pensez qu'il y a une erreur dans une décision sur votre candidature, vous pouvez faire une réclamation ici. Faites vite : les délais sont courts. Vous pouvez aussi appeler le { $hotline }, c'est gratuit.
    .title = Candidatures terminées
    .sms = Candidatures terminées depuis le { $nomination-deadline }. Nous n'en recevons plus. Liste : { $website }.

candidates-nomination-party =
    On enregistre un parti politique à la commission. Le parti doit avoir { $party-members ->
        [one] { $party-members } membre
        [many] { $party-members } de membres
       *[other] { $party-members } membres
    }.
    Faites la demande à notre siège : { $head-office }. Avant, appelez le { $hotline }, c'est gratuit, et demandez quoi apporter. Il n'est pas nécessaire d'avoir un parti pour se présenter : les candidatures sans parti sont permises. Nous traitons tous les partis de la même façon.
    .title = Enregistrer un parti
    .sms = Un parti s'enregistre à la commission. Il faut { $party-members ->
        [one] { $party-members } membre
        [many] { $party-members } de membres
       *[other] { $party-members } membres
    }. Demandez quoi apporter au { $hotline }, c'est gratuit.

# Il s'agit des représentants d'un parti, pas de l'observation, qui est neutre.
# "Mandataire" convient à tous les genres. Selon les pays : représentant, délégué, témoin.
candidates-nomination-agents =
    Chaque parti, chaque personne candidate peut avoir dans chaque bureau de vote une personne qui suit le vote. On l'appelle mandataire. Elle apporte une lettre signée du parti ou de la personne candidate.
    Les mandataires peuvent regarder le vote et le comptage. Il leur est interdit de faire campagne sur place, de porter des habits de parti ou d'aider à choisir. À l'arrivée, il faut montrer la lettre à la personne qui préside le bureau de vote. Des questions ? Appelez le { $hotline }, c'est gratuit.
    .title = Mandataires dans les bureaux
    .sms = Chaque parti ou candidature peut avoir un ou une mandataire par bureau de vote, avec une lettre signée.
