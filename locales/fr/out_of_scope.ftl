# Ce à quoi le service ne répond pas, et où s'adresser.

# La seule réponse, neutre, à toute question sur les partis, les candidatures et l'issue du vote.
# Elle est la même, quel que soit le nom cité. Ne jamais ajouter un nom, un parti ou une prévision.
out-of-scope-opinion =
    Nous ne donnons pas d'avis sur les partis, sur les personnes candidates, ni sur qui va gagner. La commission traite tout le monde pareil.
    Votre choix est à vous, et il est secret.
    La liste des candidatures est sur { $website } et dans toutes les agences de la commission. Pour leur programme, demandez directement aux partis et aux personnes candidates.
    Les résultats viennent après le comptage, sur { $results-website }.
    .title = Partis et candidatures
    .sms = Nous sommes neutres : pas d'avis sur les partis, les candidatures ou qui va gagner. Votre choix est à vous, et il est secret.

out-of-scope-other-office =
    Nous ne pouvons pas aider pour cela, car nous nous occupons seulement des élections.
    Pour une carte d'identité ou un acte de naissance, allez au service des cartes d'identité. Pour un vol ou un autre délit, allez à la police. Pour un passeport, un permis de conduire, les impôts ou un terrain, allez au service concerné.
    En cas de danger, appelez le { $emergency-number }.
    Si votre question concerne le vote, posez-la avec d'autres mots, ou appelez le { $hotline }, c'est gratuit.
    .title = Un autre service
    .sms = C'est l'affaire d'un autre service. Nous nous occupons seulement des élections. En cas de danger, appelez le { $emergency-number }.

out-of-scope-civics =
    Je n'ai pas de réponse à cela. Je connais seulement les élections d'ici : inscription, vote, résultats, candidatures et réclamations.
    Pour une question sur le gouvernement, l'histoire ou la loi, demandez à une bibliothèque, à une école ou au service concerné.
    Pour mieux connaître les élections, venez à nos rencontres ouvertes au public. Voyez { $website } ou appelez le { $hotline }.
    .title = Gouvernement et histoire
    .sms = Je connais seulement les élections : inscription, vote, résultats, réclamations. Pour le reste, demandez ailleurs.

out-of-scope-chatter =
    Je ne peux pas vous aider pour cela. Je suis un programme de la commission électorale, et je connais seulement les élections.
    Vous pouvez me demander, par exemple, si vous êtes sur la liste, où voter ou quoi apporter.
    Pour parler à quelqu'un de l'élection, écrivez "une personne" ou appelez le { $hotline }, c'est gratuit.
    .title = Autre chose
    .sms = J'aide seulement pour les élections. Demandez comment s'inscrire, où voter, quoi apporter ou comment se plaindre.
