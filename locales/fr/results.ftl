# Contester un résultat. La "requête" (petition) va devant un tribunal.
# Ce n'est pas la même chose qu'une "réclamation" (complaint) à la commission.
# Les articles (au, à la) suivent le genre du nom dans facts.toml : { $tribunal } masculin, { $supreme-court } féminin.

results-dispute =
    Pour contester un résultat, il n'y a qu'un moyen : une requête devant un tribunal. Elle va au { $tribunal }. Pour l'élection présidentielle, elle va à la { $supreme-court }.
    Après le résultat, vous avez { $petition-days ->
        [one] { $petition-days } jour
        [many] { $petition-days } de jours
       *[other] { $petition-days } jours
    } pour la déposer. Les juges décident en { $petition-decision-days ->
        [one] { $petition-decision-days } jour
        [many] { $petition-decision-days } de jours
       *[other] { $petition-decision-days } jours
    } au plus. Si vous voulez un nouveau comptage, demandez-le aux juges.
    Une réclamation à la commission ne change pas un résultat. Les règles sont dans ce texte : { $law-disputes }. Il peut être utile de demander vite conseil à une avocate ou à un avocat.
    .title = Contester un résultat
    .sms = Pour contester un résultat, portez l'affaire devant le { $tribunal } (présidentielle : { $supreme-court }). Vous avez { $petition-days ->
        [one] { $petition-days } jour
        [many] { $petition-days } de jours
       *[other] { $petition-days } jours
    }.
