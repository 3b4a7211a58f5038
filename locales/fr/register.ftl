# S'inscrire, la liste électorale et la carte électorale.
#
# Mots choisis, les mêmes dans toutes les réponses :
# "liste électorale" (the roll), "agence de la commission" (office, jamais le lieu où l'on vote),
# "bureau de vote" (polling place), "carte électorale" (voter card, neutre ; on dit aussi "carte d'électeur").
# Dans .sms : seulement des lettres de l'alphabet GSM (à é è ù ì ò ; ni ê, ni ç, ni ô, ni î, ni â, ni œ).

# --- S'inscrire -----------------------------------------------------------------

register-how =
    Pour vous inscrire, venez vous-même dans n'importe quelle agence de la commission.
    Apportez votre carte d'identité nationale ou votre passeport. Nous prenons votre photo et vos empreintes. C'est gratuit.
    Vous pouvez vous inscrire jusqu'au { $registration-deadline }.
    Votre carte électorale est prête au bout de { $card-days ->
        [one] { $card-days } jour
        [many] { $card-days } de jours
       *[other] { $card-days } jours
    }, dans la même agence.
    .title = S'inscrire pour voter
    .sms = Inscrivez-vous en personne dans nos agences, avec carte d'identité ou passeport. Gratuit, jusqu'au { $registration-deadline }.

# Affiché à la place de register-how et de register-deadline une fois la date passée.
register-closed =
    Les inscriptions sont terminées. Le dernier jour était le { $registration-deadline }.
    Si vous êtes déjà sur la liste électorale, vous pouvez voter. Pour vérifier, allez sur { $roll-website }, appelez le { $hotline } ou demandez dans une agence de la commission.
    Si vous n'êtes pas sur la liste, on ne peut plus vous ajouter pour cette élection. Nous annoncerons la reprise des inscriptions.
    .title = Inscriptions terminées
    .sms = Inscriptions terminées. Si votre nom est sur la liste, vous pouvez voter. Vérifiez : { $roll-website } ou { $hotline }.

register-how-biometric =
    À l'inscription, nous prenons une photo de votre visage et vos empreintes digitales.
    Elles prouvent que vous figurez une seule fois sur la liste. Elles aident à empêcher quelqu'un de voter à votre place.
    Si la machine ne lit pas votre doigt, demandez à essayer avec un autre doigt.
    Si cela ne marche toujours pas, ou s'il vous manque des doigts, dites-le sur place. Avant de partir, demandez ce qu'il faut faire, ou appelez le { $hotline }.
    .title = Photo et empreintes
    .sms = Doigt non lu ? Demandez à essayer un autre doigt. Si rien ne marche, demandez quoi faire, sur place ou au { $hotline }.

register-how-documents =
    Pour vous inscrire, apportez une de ces pièces : votre carte d'identité nationale ou votre passeport.
    Pas besoin d'apporter des photos. Nous en prenons une à l'agence, gratuitement.
    Si vous n'avez ni l'un ni l'autre, allez sans attendre au service des cartes d'identité. Ainsi, vous pourrez encore vous inscrire jusqu'au { $registration-deadline }.
    Un acte de naissance seul ne suffit pas. Des questions ? Appelez le { $hotline }, c'est gratuit.
    .title = Papiers pour s'inscrire
    .sms = Pour vous inscrire : carte d'identité nationale ou passeport. Ni l'un ni l'autre ? Allez d'abord au service des cartes d'identité.

register-how-where =
    Vous pouvez vous inscrire dans n'importe quelle agence de la commission, même loin de chez vous.
    Pour trouver une agence près de vous, appelez le { $hotline } ou regardez sur { $website }. L'appel est gratuit.
    Nos agences sont ouvertes de { $office-hours }, { $office-days }.
    Venez vous-même, avec votre carte d'identité nationale ou votre passeport.
    .title = Où s'inscrire
    .sms = Inscrivez-vous dans toute agence de la commission. La plus proche : { $hotline } (gratuit) ou { $website }.

register-deadline =
    Vous pouvez vous inscrire jusqu'au { $registration-deadline }.
    Venez vous-même dans une agence de la commission, avec votre carte d'identité nationale ou votre passeport.
    N'attendez pas les derniers jours : les files sont alors plus longues.
    Si vous vivez à l'étranger, la date est différente. Inscrivez-vous à l'ambassade au plus tard le { $overseas-registration-deadline }.
    .title = Dernier jour pour s'inscrire
    .sms = Vous pouvez vous inscrire jusqu'au { $registration-deadline }, en personne, dans toute agence de la commission.

# --- Qui peut s'inscrire et voter -------------------------------------------------

register-eligibility =
    Vous pouvez voter si vous avez la nationalité du pays, si vous avez au moins { $voting-age ->
        [one] { $voting-age } an
        [many] { $voting-age } d'ans
       *[other] { $voting-age } ans
    } et si vous êtes sur la liste électorale.
    Vous pouvez vous inscrire dès l'âge de { $pre-registration-age ->
        [one] { $pre-registration-age } an
        [many] { $pre-registration-age } d'ans
       *[other] { $pre-registration-age } ans
    }.
    Il n'est pas nécessaire d'avoir un travail, une maison ou des études. Un handicap ne change rien à votre droit de vote.
    Les règles sont dans ces textes : { $law-eligibility }.
    Si vous avez un doute sur votre cas, appelez le { $hotline }, c'est gratuit.
    .title = Qui peut voter
    .sms = Pour voter : avoir la nationalité du pays, { $voting-age ->
        [one] { $voting-age } an
        [many] { $voting-age } d'ans
       *[other] { $voting-age } ans
    } ou plus, figurer sur la liste. Questions : { $hotline } (gratuit).

# Prudence : ne rien promettre sur un cas particulier. C'est la loi qui décide.
register-eligibility-prison =
    Beaucoup de personnes en prison peuvent voter.
    Si vous êtes en détention et que votre affaire n'est pas finie, vous pouvez voter. Après une condamnation, cela dépend de la durée de la peine.
    C'est la loi qui décide : { $law-prison }. Parlez-nous de votre propre cas au { $hotline }, c'est gratuit.
    La personne responsable de la prison vous aide à vous inscrire.
    .title = Voter en prison
    .sms = En attente de jugement, vous pouvez voter. Après une condamnation, cela dépend de la durée. Demandez à la prison ou au { $hotline }.

register-eligibility-youth =
    Vous pouvez voter à partir de { $voting-age ->
        [one] { $voting-age } an
        [many] { $voting-age } d'ans
       *[other] { $voting-age } ans
    }.
    Dès { $pre-registration-age ->
        [one] { $pre-registration-age } an
        [many] { $pre-registration-age } d'ans
       *[other] { $pre-registration-age } ans
    }, vous pouvez vous inscrire à l'avance. Votre nom sera prêt sur la liste quand vous aurez { $voting-age ->
        [one] { $voting-age } an
        [many] { $voting-age } d'ans
       *[other] { $voting-age } ans
    }.
    Si vous avez { $voting-age ->
        [one] { $voting-age } an
        [many] { $voting-age } d'ans
       *[other] { $voting-age } ans
    } au plus tard le jour de l'élection, inscrivez-vous avant le { $registration-deadline }.
    Vous faites des études ? Vous pouvez aussi vous inscrire. Pensez à l'endroit où vous serez le jour du vote : on vote dans un seul bureau de vote.
    .title = Vote des jeunes et des élèves
    .sms = On peut voter à partir de { $voting-age ->
        [one] { $voting-age } an
        [many] { $voting-age } d'ans
       *[other] { $voting-age } ans
    }. On peut s'inscrire dès { $pre-registration-age ->
        [one] { $pre-registration-age } an
        [many] { $pre-registration-age } d'ans
       *[other] { $pre-registration-age } ans
    }, dans toute agence de la commission.

register-eligibility-citizenship =
    Toute personne qui a la nationalité du pays peut s'inscrire et voter. Peu importe comment vous l'avez obtenue.
    Si vous avez aussi la nationalité d'un autre pays, vous pouvez quand même voter ici.
    Si vous n'avez pas la nationalité du pays, vous ne pouvez pas voter. Un titre de séjour ou des papiers de réfugié ne suffisent pas.
    Si vous avez un doute, appelez le { $hotline } et parlez-nous de votre cas. C'est gratuit.
    .title = Nationalité et vote
    .sms = Avec la nationalité du pays, on peut voter, et avec une double nationalité aussi. Sans elle, non. Questions : { $hotline }.

register-eligibility-homeless =
    Il n'est pas nécessaire d'avoir une maison ou une adresse pour voter.
    À l'inscription, donnez l'endroit où vous dormez d'habitude. Une lettre d'une autorité locale suffit pour le prouver.
    Apportez la lettre et votre carte d'identité ou votre passeport dans une agence de la commission.
    C'est gratuit, et c'est possible jusqu'au { $registration-deadline }. Si vous n'arrivez pas à avoir de lettre, appelez le { $hotline }, c'est gratuit.
    .title = Sans maison ni adresse fixe
    .sms = Vous pouvez voter sans logement. Donnez l'endroit où vous dormez. Une lettre d'une autorité locale le prouve. { $hotline }

register-eligibility-abroad =
    Si vous avez la nationalité du pays et vivez à l'étranger, vous pouvez voter dans une ambassade pour l'élection présidentielle.
    Inscrivez-vous à l'ambassade, en personne, au plus tard le { $overseas-registration-deadline }.
    Si vous êtes de retour pour vivre ici, vous pouvez changer de bureau de vote dans une agence de la commission, jusqu'au { $registration-deadline }. Apportez votre carte d'identité ou votre passeport.
    Si vous ne savez pas quel cas est le vôtre, appelez le { $hotline } ou regardez sur { $website }.
    .title = Vivre à l'étranger
    .sms = Vous vivez à l'étranger ? Pour voter à la présidentielle, inscrivez-vous à l'ambassade jusqu'au { $overseas-registration-deadline }.

# --- La liste électorale -----------------------------------------------------------

register-check =
    Pour savoir si vous êtes sur la liste électorale, allez sur { $roll-website }, appelez le { $hotline } ou demandez dans une agence.
    La liste indique aussi votre bureau de vote. C'est le seul où vous pouvez voter.
    Votre nom manque, ou il y a une erreur ? Allez dès que possible dans une agence de la commission, avec votre carte d'identité ou votre passeport.
    Vous pouvez aussi consulter la liste dans les bureaux de vote, du { $roll-display-start } au { $roll-display-end }.
    .title = Mon nom sur la liste
    .sms = Vérifiez la liste : { $roll-website } ou { $hotline } (gratuit). Nom absent ? Allez dans une agence de la commission.

register-check-objection =
    La liste électorale est affichée du { $roll-display-start } au { $roll-display-end }.
    Vous la trouvez dans chaque bureau de vote et dans chaque agence de la commission. Vous pouvez la lire, demander une correction ou contester un nom.
    Vous pouvez contester si une personne ne devrait pas être sur la liste. Allez au bureau de vote ou à l'agence. Dites quel nom vous contestez et pourquoi.
    Nous donnons notre décision en { $objection-decision-days ->
        [one] { $objection-decision-days } jour
        [many] { $objection-decision-days } de jours
       *[other] { $objection-decision-days } jours
    }.
    .title = Vérifier, contester un nom
    .sms = Liste : vérifier ou contester du { $roll-display-start } au { $roll-display-end }, au bureau de vote ou en agence.

register-check-constituency =
    La liste électorale indique votre bureau de vote, et avec lui votre circonscription et votre secteur électoral.
    Pour le savoir, allez sur { $roll-website }, appelez le { $hotline } ou demandez dans une agence de la commission. C'est gratuit.
    Votre circonscription dépend du lieu où vous êtes sur la liste. Ce n'est pas toujours là où vous vivez maintenant.
    Si vous avez déménagé, vous pouvez demander le changement jusqu'au { $registration-deadline }.
    .title = Ma circonscription, mon secteur
    .sms = Votre circonscription et votre secteur : { $roll-website }, { $hotline } (gratuit) ou une agence de la commission.

# --- Changements --------------------------------------------------------------------

register-update =
    Si vous avez déménagé, nous pouvons changer votre bureau de vote.
    Venez vous-même dans une agence de la commission, avec votre carte d'identité nationale ou votre passeport. C'est gratuit.
    Vous pouvez le faire jusqu'au { $registration-deadline }.
    Si vous ne changez rien, vous restez sur la liste et vous votez dans votre ancien bureau de vote. On ne peut être sur la liste qu'à un seul endroit.
    .title = J'ai déménagé
    .sms = Déménagement ? Changez de bureau de vote dans une agence, avec carte d'identité ou passeport. Jusqu'au { $registration-deadline }.

# Affiché à la place de register-update une fois la date passée.
register-update-closed =
    Il est trop tard pour changer de bureau de vote. Le dernier jour était le { $registration-deadline }.
    Vous êtes toujours sur la liste et vous pouvez toujours voter. Vous votez là où vous êtes sur la liste, même si vous avez déménagé.
    Pour savoir où, allez sur { $roll-website } ou appelez le { $hotline } (gratuit). Si vous ne pouvez pas vous y rendre, appelez-nous aussi.
    .title = Trop tard pour changer de bureau
    .sms = On ne peut plus changer de bureau de vote. Votez là où vous figurez sur la liste : { $roll-website } ou { $hotline }.

register-update-name =
    S'il y a une erreur sur la liste, dans votre nom ou votre date de naissance, ou si votre nom a changé, nous corrigeons. C'est gratuit.
    Allez dans une agence de la commission avec votre carte d'identité nationale ou votre passeport. Si un papier montre les bonnes informations, par exemple un acte de mariage, apportez-le aussi.
    Venez le plus tôt possible, ou pendant l'affichage de la liste, jusqu'au { $roll-display-end }.
    Si l'erreur est sur votre carte d'identité, le service des cartes d'identité doit d'abord la corriger.
    .title = Corriger mon nom, mes données
    .sms = Nom ou date de naissance à corriger ? Nos agences le font gratuitement. Apportez votre pièce d'identité. Aide : { $hotline }

# La personne qui lit est peut-être en deuil. Rester court et doux.
register-update-death =
    Nous vous présentons nos condoléances.
    Pour retirer de la liste une personne décédée, allez dans une agence de la commission et donnez son nom. Si vous avez sa carte électorale ou l'acte de décès, apportez-les.
    Vous pouvez aussi nous le dire pendant l'affichage de la liste, jusqu'au { $roll-display-end }.
    Personne n'a le droit de voter au nom d'une personne décédée. Si vous avez besoin d'aide, appelez le { $hotline }, c'est gratuit.
    .title = Signaler un décès
    .sms = Nos condoléances. Donnez le nom dans une agence de la commission, nous le retirons de la liste. Aide : { $hotline } (gratuit)

# --- La carte électorale -------------------------------------------------------------

register-card =
    Votre carte électorale est prête { $card-days ->
        [one] { $card-days } jour
        [many] { $card-days } de jours
       *[other] { $card-days } jours
    } après votre inscription.
    Retirez-la gratuitement dans l'agence de votre inscription. Apportez votre carte d'identité nationale ou votre passeport.
    Si elle n'est pas prête à ce moment-là, demandez à cette agence ou appelez le { $hotline }, c'est gratuit.
    Vous pouvez voter sans cette carte. Votre carte d'identité ou votre passeport suffit, si vous êtes sur la liste.
    .title = Retirer ma carte électorale
    .sms = Votre carte électorale est disponible { $card-days ->
        [one] { $card-days } jour
        [many] { $card-days } de jours
       *[other] { $card-days } jours
    } après l'inscription, à l'agence où vous l'avez faite. Retard ? { $hotline } (gratuit).

register-card-lost =
    Vous pouvez voter même si votre carte électorale est perdue, volée ou abîmée.
    Le jour du vote, apportez votre carte d'identité nationale ou votre passeport. Il faut être sur la liste : vérifiez sur { $roll-website }.
    Si vous voulez une nouvelle carte, demandez-la dans une agence de la commission.
    Si on vous a volé votre carte, ou si quelqu'un refuse de vous la rendre, appelez le { $hotline }, c'est gratuit.
    .title = Carte électorale perdue, volée
    .sms = Carte électorale perdue ou volée ? Vous pouvez voter avec carte d'identité ou passeport. Questions : { $hotline } (gratuit)
