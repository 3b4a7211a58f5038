# Les personnes qui observent sont neutres. Les mandataires représentent un parti ou une candidature.

observers-accreditation =
    Pour observer l'élection, faites la demande sur { $website }. Elle doit nous arriver au plus tard le { $observer-application-deadline }.
    Il faut être neutre : vous ne pouvez pas travailler pour un parti ou une candidature. Quand votre demande est acceptée, vous recevez un badge. Portez-le quand vous observez. Si vous avez des questions, appelez le { $hotline }, c'est gratuit.
    .title = Observer l'élection
    .sms = Pour observer l'élection, faites la demande sur { $website } jusqu'au { $observer-application-deadline }. Il faut rester neutre.

observers-accreditation-closed =
    Les demandes pour observer sont terminées depuis le { $observer-application-deadline }. Nous n'en prenons plus pour cette élection.
    Vous pouvez quand même suivre les résultats. La feuille signée de chaque bureau de vote est sur sa porte et sur { $results-website }. Tout le monde peut comparer. Si vous avez déjà fait une demande, renseignez-vous au { $hotline }, c'est gratuit.
    .title = Fin des demandes d'observation
    .sms = Demandes pour observer terminées depuis le { $observer-application-deadline }. Comparez les résultats : { $results-website }.

observers-rights =
    Avec une accréditation, vous pouvez observer le vote et le comptage, et voir la feuille de résultats signée.
    Vous devez rester neutre et porter votre badge. Il est interdit de toucher les bulletins, d'aider quelqu'un à voter ou de donner des ordres. Il est interdit de regarder comment une personne vote ou de photographier un bulletin. Si on vous refuse l'accès, demandez la personne qui préside le bureau de vote. Appelez ensuite le { $hotline }.
    .title = Ce qu'on peut observer
    .sms = Avec une accréditation, observez vote et comptage, sans intervenir ni voir qui vote quoi. Refus ? Appelez le { $hotline }.
