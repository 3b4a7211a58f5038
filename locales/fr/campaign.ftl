campaign-rules =
    Les partis et les personnes candidates peuvent faire campagne du { $campaign-start } au { $campaign-end }. Ensuite, c'est le silence : plus de campagne jusqu'à la fin du vote.
    Ni haine, ni menaces, ni cadeaux contre des votes. Les voitures, l'argent et le personnel de l'État ne doivent pas servir à la campagne. Personne n'a le droit de faire campagne près d'un bureau de vote. Si quelqu'un ne respecte pas les règles, vous pouvez le signaler ici.
    .title = Règles de la campagne
    .sms = La campagne finit le { $campaign-end }. Ni haine, ni cadeaux contre des votes, ni moyens publics.

campaign-rules-finance =
    Personne ne peut donner plus de { $donation-limit } à une campagne. Pour l'assemblée, chaque personne candidate peut dépenser au plus { $assembly-spending-limit }.
    Les partis et les personnes candidates nous rendent compte de leur argent. Ce compte est à remettre au plus tard { $finance-report-days ->
        [one] { $finance-report-days } jour
        [many] { $finance-report-days } de jours
       *[other] { $finance-report-days } jours
    } après l'élection. L'argent contre des votes est toujours interdit. Si vous savez qu'il y a de l'argent caché ou interdit, vous pouvez le signaler ici.
    .title = Argent de la campagne
    .sms = Don : { $donation-limit } au plus. Les dépenses ont aussi une limite. Compte à remettre { $finance-report-days ->
        [one] { $finance-report-days } jour
        [many] { $finance-report-days } de jours
       *[other] { $finance-report-days } jours
    } au plus après l'élection.
