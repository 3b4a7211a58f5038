# Réclamations à la commission. "Ici" veut toujours dire : cette conversation (SMS, Telegram ou site).
# Trois mots à ne pas mélanger : "réclamation" (à la commission), "recours" (contre notre décision),
# "requête" (devant un tribunal, contre un résultat). "Plainte" est le mot de la police : l'éviter.

complain-how =
    Vous pouvez faire une réclamation ici. Nous posons quelques questions courtes, une par une. Vous n'avez pas à donner votre nom.
    Faites-la au plus tard { $complaint-filing-days ->
        [one] { $complaint-filing-days } jour
        [many] { $complaint-filing-days } de jours
       *[other] { $complaint-filing-days } jours
    } après ce qui s'est passé. Vous pouvez aussi la faire dans une agence de la commission ou sur { $complaints-website }. Une réclamation ne change pas un résultat : pour cela, il faut une requête devant un tribunal.
    .title = Faire une réclamation
    .sms = Faites votre réclamation ici, en quelques questions, sans nom si vous voulez. Vous avez { $complaint-filing-days ->
        [one] { $complaint-filing-days } jour
        [many] { $complaint-filing-days } de jours
       *[other] { $complaint-filing-days } jours
    } après les faits.

complain-decide =
    C'est la commission qui décide quand il y a une réclamation sur l'élection. Nous donnons notre décision en { $complaint-decision-days ->
        [one] { $complaint-decision-days } jour
        [many] { $complaint-decision-days } de jours
       *[other] { $complaint-decision-days } jours
    } au plus.
    Si vous n'êtes pas d'accord avec notre décision, vous pouvez faire un recours devant le { $tribunal }. Vous avez { $appeal-days ->
        [one] { $appeal-days } jour
        [many] { $appeal-days } de jours
       *[other] { $appeal-days } jours
    } pour cela. Une réclamation ne change pas un résultat. Pour contester un résultat, il faut une requête devant un tribunal.
    .title = Qui décide d'une réclamation
    .sms = La commission décide en { $complaint-decision-days ->
        [one] { $complaint-decision-days } jour
        [many] { $complaint-decision-days } de jours
       *[other] { $complaint-decision-days } jours
    }. Pas d'accord ? Faites un recours devant le { $tribunal }. Vous avez { $appeal-days ->
        [one] { $appeal-days } jour
        [many] { $appeal-days } de jours
       *[other] { $appeal-days } jours
    }.

# Le délai pour réclamer, puis le temps que nous prenons, puis le délai du recours.
complain-deadline =
    Vous avez { $complaint-filing-days ->
        [one] { $complaint-filing-days } jour
        [many] { $complaint-filing-days } de jours
       *[other] { $complaint-filing-days } jours
    } pour faire une réclamation, à partir du jour où cela s'est passé. Nous donnons notre décision en { $complaint-decision-days ->
        [one] { $complaint-decision-days } jour
        [many] { $complaint-decision-days } de jours
       *[other] { $complaint-decision-days } jours
    } au plus.
    Si vous n'êtes pas d'accord avec notre décision, vous avez { $appeal-days ->
        [one] { $appeal-days } jour
        [many] { $appeal-days } de jours
       *[other] { $appeal-days } jours
    } pour faire un recours devant le { $tribunal }. N'attendez pas le dernier jour. Si vous ne savez pas s'il est encore temps, appelez le { $hotline }, c'est gratuit.
    .title = Délais d'une réclamation
    .sms = Réclamation : { $complaint-filing-days ->
        [one] { $complaint-filing-days } jour
        [many] { $complaint-filing-days } de jours
       *[other] { $complaint-filing-days } jours
    } après les faits. Notre décision : { $complaint-decision-days ->
        [one] { $complaint-decision-days } jour
        [many] { $complaint-decision-days } de jours
       *[other] { $complaint-decision-days } jours
    } au plus. Recours : { $appeal-days ->
        [one] { $appeal-days } jour
        [many] { $appeal-days } de jours
       *[other] { $appeal-days } jours
    } après.

complain-appeal =
    Si vous n'êtes pas d'accord avec notre décision, vous pouvez faire un recours devant le { $tribunal }. Après notre décision, vous avez { $appeal-days ->
        [one] { $appeal-days } jour
        [many] { $appeal-days } de jours
       *[other] { $appeal-days } jours
    }.
    Gardez notre décision et votre numéro de dossier : il faut les deux. Le { $tribunal } ne dépend pas de nous. Un recours concerne une réclamation. Pour contester un résultat, il faut une requête.
    .title = Faire un recours
    .sms = Pas d'accord avec notre décision ? Recours devant le { $tribunal } : vous avez { $appeal-days ->
        [one] { $appeal-days } jour
        [many] { $appeal-days } de jours
       *[other] { $appeal-days } jours
    }. Gardez votre numéro de dossier.

# Après cette réponse, le service demande le numéro de dossier et le cherche.
complain-status =
    Envoyez-nous le numéro de dossier de votre réclamation ou de votre signalement. Nous vous l'avons donné à l'envoi. Nous vous disons alors où en est le dossier.
    Pour une réclamation, nous donnons notre décision en { $complaint-decision-days ->
        [one] { $complaint-decision-days } jour
        [many] { $complaint-decision-days } de jours
       *[other] { $complaint-decision-days } jours
    } au plus. Si vous avez perdu le numéro, appelez le { $hotline }, c'est gratuit, ou venez dans une agence de la commission.
    .title = Suivre ma réclamation
    .sms = Envoyez votre numéro de dossier, nous vous disons où en est votre réclamation. Numéro perdu ? Appelez le { $hotline } (gratuit).
