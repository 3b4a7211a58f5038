# Voter : quand, où, avec quoi, comment, avec quelle aide, quels droits, et le comptage.
# "Bureau de vote" : le seul où la personne est sur la liste.
# "Agence" : un local de la commission, jamais un lieu de vote.

### Voter

## Quand

vote-when =
    Les élections générales ont lieu le { $general-election-day }. Les élections locales ont lieu le { $local-election-day }.
    Ces deux jours, les bureaux de vote sont ouverts de { $polling-hours }. Votez dans le bureau de vote où vous êtes sur la liste. Vérifiez-le avant, sur { $roll-website } ou au { $hotline }.
    .title = Jours de vote
    .sms = Élections générales : { $general-election-day }. Élections locales : { $local-election-day }. Vote de { $polling-hours }.

# Affiché à la place de vote-when après les élections générales.
vote-when-local =
    Les élections locales ont lieu le { $local-election-day }. Les bureaux de vote sont ouverts de { $polling-hours }.
    Votez dans le bureau de vote où vous êtes sur la liste. Vérifiez-le avant, sur { $roll-website } ou au { $hotline }.
    Les élections générales ont eu lieu le { $general-election-day }. Leurs résultats sont sur { $results-website }.
    .title = Jour des élections locales
    .sms = Élections locales : { $local-election-day }, de { $polling-hours }. Les élections générales sont passées.

# Affiché à la place de vote-when après les deux élections.
vote-when-past =
    Les deux élections sont passées. Les élections générales ont eu lieu le { $general-election-day }. Les élections locales ont eu lieu le { $local-election-day }.
    Les résultats sont sur { $results-website }. Nous annonçons les prochains jours de vote sur { $website } et par les messages du { $sms-number }. Vous pouvez aussi demander au { $hotline }.
    .title = Élections passées
    .sms = Les deux élections sont passées. Résultats : { $results-website }. Les prochaines dates seront sur { $website }.

vote-when-hours =
    Les bureaux de vote sont ouverts de { $polling-hours } chaque jour d'élection. Les élections générales ont lieu le { $general-election-day }. Les élections locales ont lieu le { $local-election-day }.
    Si vous êtes dans la file à { $polling-closing }, vous pouvez encore voter. Restez dans la file jusqu'à votre tour.
    .title = Heures de vote
    .sms = On vote de { $polling-hours }. Vous attendez dans la file à { $polling-closing } ? Restez, vous pouvez encore voter.

# Doit rester vrai : aucune élection n'a été déplacée. Sinon, changer les faits et ce texte.
vote-when-postponed =
    Non, les jours de vote n'ont pas changé. Les élections générales ont lieu le { $general-election-day }. Les élections locales ont lieu le { $local-election-day }.
    Seule la commission peut annoncer un changement. Elle le ferait sur { $website } et par les messages du { $sms-number }. Si vous entendez autre chose, vérifiez au { $hotline } avant d'en parler autour de vous.
    .title = Changement de date du vote
    .sms = Pas de changement des jours de vote. Seule la commission peut en annoncer un : { $website } ou { $sms-number }. Doute ? { $hotline }.

## Où

# Après cette réponse, la personne peut écrire un lieu ou partager sa position.
vote-where =
    Vous votez dans un seul bureau de vote. C'est la liste électorale qui décide lequel : vérifiez avant d'y aller.
    Vérifiez sur { $roll-website }, appelez le { $hotline }, c'est gratuit, ou demandez dans une agence de la commission.
    Le bureau de vote le plus proche n'est peut-être pas le vôtre : c'est la liste qui décide.
    .title = Où voter
    .sms = La liste électorale décide de votre bureau de vote. Vérifiez sur { $roll-website } ou au { $hotline }.

vote-where-roll-outage =
    Vous pouvez quand même voter. Votre nom reste sur la liste, même quand le site ou la ligne ne répond pas.
    Si vous connaissez votre bureau de vote, allez-y. Sinon, réessayez { $roll-website } dans quelques minutes, appelez le { $hotline } ou demandez dans une agence de la commission.
    Vous pouvez aussi écrire ici le nom de votre quartier. Nous donnons les bureaux de vote proches. Attention, vous ne pouvez voter que dans celui où vous êtes sur la liste.
    .title = Site ou ligne en panne
    .sms = Vous pouvez voter malgré la panne. Si vous connaissez votre bureau de vote, allez-y. Sinon : { $hotline } ou une agence.

## Quoi apporter

vote-id =
    Apportez une de ces pièces : votre carte électorale, votre carte d'identité nationale ou votre passeport. Une seule suffit.
    Vous n'avez pas la carte électorale ? Si vous êtes sur la liste, vous pouvez voter avec une autre pièce. Une pièce périmée est acceptée si on vous reconnaît sur la photo.
    Si vous n'avez aucune de ces pièces, demandez dans une agence de la commission avant le jour du vote, ou appelez le { $hotline }.
    .title = Quoi apporter pour voter
    .sms = Une pièce suffit : carte électorale, carte d'identité nationale ou passeport. Périmée, elle est acceptée si la photo vous ressemble.

vote-id-expired =
    Une carte ou un passeport périmé est accepté si on vous reconnaît sur la photo. C'est pareil pour une pièce usée ou abîmée.
    Si vous avez perdu votre carte électorale, apportez votre carte d'identité nationale ou votre passeport. Vous pouvez voter.
    Si vous n'avez aucune pièce, vous ne pouvez pas voter avant d'en montrer une. Demandez avant le jour du vote dans une agence de la commission, ou appelez le { $hotline }.
    .title = Pièce périmée, usée, absente
    .sms = Pièce périmée : acceptée si la photo vous ressemble. Carte électorale perdue : autre pièce. Aucune pièce ? Appelez le { $hotline }.

vote-id-face-covering =
    Vous pouvez venir voter le visage couvert. On peut vous demander de le montrer, pour le comparer à votre photo.
    Vous pouvez demander à le faire à l'écart, devant une personne de votre sexe. Ensuite, vous couvrez de nouveau votre visage et vous votez comme tout le monde.
    Si on vous le refuse, demandez la personne qui préside le bureau de vote ou appelez le { $hotline }.
    .title = Visage couvert pour voter
    .sms = Vous pouvez venir le visage couvert. On peut vous demander de le montrer à l'écart, devant une personne de votre sexe.

## Comment

vote-how =
    Mettez-vous dans la file de votre bureau de vote. Montrez votre carte électorale, votre carte d'identité ou votre passeport. On vérifie votre empreinte et on trouve votre nom sur la liste.
    On met de l'encre sur un de vos doigts et on vous donne les bulletins. Allez dans l'isoloir. Sur chaque bulletin, marquez une seule case, avec une coche ou une croix.
    Pliez chaque bulletin pour que personne ne voie votre choix, et mettez-le dans l'urne. C'est fini. Si quelque chose n'est pas clair, demandez à un membre du bureau.
    .title = Comment voter
    .sms = Montrez votre pièce, donnez l'empreinte, prenez encre et bulletins. Marquez une case dans l'isoloir, pliez, mettez dans l'urne.

vote-how-mark =
    Sur chaque bulletin, faites une seule marque dans une seule case : celle à côté de votre choix. Une coche ou une croix convient.
    Ne marquez qu'une case par bulletin. N'écrivez pas votre nom ni rien d'autre. Pliez le bulletin pour que personne ne voie votre choix, et mettez-le dans l'urne.
    Si vous vous trompez, ne mettez pas le bulletin dans l'urne. Demandez-en un nouveau à un membre du bureau.
    .title = Comment remplir le bulletin
    .sms = Faites une coche ou une croix dans une seule case par bulletin. Rien d'autre. Pliez. Une erreur ? Demandez un autre bulletin.

vote-how-remote =
    Non. On vote sur papier, dans son bureau de vote. Certaines personnes ont droit au vote anticipé ou par la poste. On ne vote ni par téléphone, ni par SMS, ni par WhatsApp, ni par une application, ni par internet.
    Si quelqu'un vous propose de voter par téléphone ou en ligne, c'est une arnaque. N'envoyez rien et prévenez-nous au { $hotline }.
    .title = Voter par téléphone ou en ligne
    .sms = Non : on vote sur papier, jamais par téléphone, SMS ou internet. On vous le propose ? C'est une arnaque. Appelez le { $hotline }.

vote-how-spoilt =
    Si vous avez marqué la mauvaise case, ou si votre bulletin est déchiré, vous pouvez en avoir un nouveau. Ne le mettez pas dans l'urne.
    Rendez-le à un membre du bureau et demandez-en un autre. Vous n'avez pas à dire ce que vous avez marqué. Pliez d'abord le bulletin pour que personne ne le voie.
    Quand un bulletin est dans l'urne, on ne peut plus le reprendre ni le remplacer.
    .title = Erreur sur le bulletin
    .sms = Erreur sur le bulletin ? Ne le mettez pas dans l'urne. Rendez-le à un membre du bureau et demandez-en un autre.

vote-how-ink =
    Au bureau de vote, on met de l'encre sur un de vos doigts. Elle montre que vous avez voté, pour que chaque personne vote une seule fois.
    L'encre ne montre pas pour qui vous avez voté. Personne ne peut le savoir.
    Vous avez un doigt blessé, bandé ou en moins, ou la peau fragile ? Dites-le avant qu'on mette l'encre. Vous ne perdez pas votre vote pour cela.
    .title = Encre sur le doigt
    .sms = L'encre sur un doigt : ainsi, chaque personne vote une fois. Elle ne montre jamais votre choix. Doigt blessé ? Dites-le.

vote-how-prohibited =
    Le jour du vote, laissez à la maison les armes, l'alcool, les habits de parti et tout objet de campagne, comme les casquettes, les badges ou les tracts.
    Dans l'isoloir, n'utilisez ni téléphone ni appareil photo. Il est interdit de photographier un bulletin. Éteignez votre téléphone avant d'entrer.
    Vous pouvez apporter votre pièce d'identité, votre canne, vos lunettes et de l'eau, et venir avec vos enfants. Si vous avez un doute, demandez à l'entrée.
    .title = Interdit au bureau de vote
    .sms = Interdits : armes, alcool, habits de parti, objets de campagne. Dans l'isoloir, ni téléphone ni photo. Prenez votre pièce d'identité.

## Avant le jour, par la poste, de l'étranger

# Réservé à certaines personnes. Pas de procuration : personne ne peut voter à la place d'une autre.
vote-early-postal =
    La plupart des gens votent dans leur bureau de vote, le jour de l'élection. Il y a deux autres façons.
    Le vote anticipé est réservé à la police, au personnel de santé et au personnel électoral en service ce jour-là, aux malades à l'hôpital et aux personnes détenues. Il a lieu dans les agences de district, du { $early-voting-start } au { $early-voting-end }.
    Le vote par la poste est réservé aux personnes handicapées ou malades, à celles qui prennent soin de quelqu'un et à celles qui sont loin pour leur travail, dans le pays. Demandez-le au plus tard le { $postal-application-deadline }. Renseignez-vous au { $hotline }.
    Personne ne peut voter à votre place.
    .title = Vote anticipé ou par la poste
    .sms = Par poste : demande jusqu'au { $postal-application-deadline }. Anticipé : service, hospitalisation, détention. Pas de procuration. { $hotline }

# Affiché à la place de vote-early-postal une fois la date des demandes passée.
vote-early-postal-closed =
    Il est trop tard pour demander le vote par la poste. La date limite était le { $postal-application-deadline }. Si vous avez fait votre demande à temps, demandez au { $hotline } où est votre bulletin.
    Le vote anticipé est réservé à la police, au personnel de santé et au personnel électoral en service ce jour-là, aux malades à l'hôpital et aux personnes détenues. Il a lieu dans les agences de district, du { $early-voting-start } au { $early-voting-end }.
    Toutes les autres personnes votent dans leur bureau de vote, le jour de l'élection. Personne ne peut voter à votre place, mais vous pouvez venir avec quelqu'un pour vous aider.
    .title = Fin des demandes par la poste
    .sms = Trop tard pour demander le vote par la poste. Allez au bureau de vote, avec une aide si besoin. Vote anticipé, suivi : { $hotline }.

vote-early-postal-status =
    Pour savoir où est votre bulletin envoyé par la poste, appelez le { $hotline }. L'appel est gratuit. Nous répondons de { $office-hours }, { $office-days }.
    Nous pouvons vous dire si votre demande est arrivée, si votre bulletin est parti et si nous l'avons reçu en retour. Vous pouvez aussi demander dans une agence de la commission.
    Nous ne voyons pas comment vous avez voté, et nous ne vous le demanderons jamais.
    .title = Suivi du bulletin par la poste
    .sms = Pour savoir où est votre bulletin par la poste, appelez le { $hotline }. C'est gratuit. On ne vous demande jamais votre choix.

vote-overseas =
    Les personnes qui ont la nationalité du pays et vivent à l'étranger peuvent voter dans une ambassade. C'est seulement pour l'élection présidentielle.
    Inscrivez-vous à l'ambassade au plus tard le { $overseas-registration-deadline }. Apportez votre passeport ou votre carte d'identité nationale. Ensuite, vous votez dans cette ambassade.
    Si vous êtes sur la liste au pays, vous pouvez y voter si vous rentrez. On ne vote qu'une fois. Des questions ? Allez sur { $website }.
    .title = Voter depuis l'étranger
    .sms = De l'étranger, on vote à l'ambassade, pour la présidentielle seulement. Inscrivez-vous là-bas jusqu'au { $overseas-registration-deadline }.

# Affiché à la place de vote-overseas une fois la date passée.
vote-overseas-closed =
    Les inscriptions dans les ambassades sont terminées. La date limite était le { $overseas-registration-deadline }.
    Si vous vous êtes fait inscrire à temps à une ambassade, vous pouvez y voter pour la présidentielle. Apportez votre passeport ou votre carte d'identité nationale.
    Si vous êtes sur la liste au pays, vous pouvez voter là-bas, dans votre bureau de vote. Vérifiez sur { $roll-website }. On ne vote qu'une fois.
    .title = Inscription à l'étranger finie
    .sms = Inscriptions terminées à l'ambassade. Inscription faite à temps ? Votez-y. Sur la liste au pays ? Votez à votre bureau de vote.

## Aide

# Le nombre dit combien de personnes une même personne peut aider ce jour-là.
vote-assistance =
    Vous pouvez recevoir de l'aide, et votre vote reste le vôtre. Venez avec une personne de confiance, ou demandez à un membre du bureau de vote. L'aide se fait devant témoins. Une personne de confiance peut aider { $companion-limit ->
        [one] { $companion-limit } personne
        [many] { $companion-limit } de personnes
       *[other] { $companion-limit } personnes
    }, pas plus.
    Vous êtes une personne âgée, handicapée, enceinte ou avec un bébé ? Vous passez en premier. Dites-le simplement à l'entrée.
    Les bureaux de vote ont des rampes. Il y a aussi des guides du bulletin en braille et en gros caractères. Pour votre bureau de vote, appelez le { $hotline }.
    .title = Aide pour voter
    .sms = Venez avec une personne de confiance ou demandez de l'aide au bureau. Vieillesse, handicap, grossesse, bébé : priorité. { $hotline }.

vote-assistance-children =
    Oui, vos enfants peuvent venir avec vous au bureau de vote.
    Avec un bébé, ou si vous êtes enceinte, vous n'avez pas à attendre dans la longue file. Dites-le à l'entrée et vous passez en premier.
    Les enfants peuvent regarder, mais c'est vous, et personne d'autre, qui marquez le bulletin. Si on vous renvoie à cause de votre enfant, demandez la personne qui préside le bureau de vote ou appelez le { $hotline }.
    .title = Voter avec des enfants
    .sms = Oui, vos enfants peuvent venir. Avec un bébé, vous passez en premier. Personne d'autre que vous ne marque le bulletin.

vote-assistance-displaced =
    Si vous avez dû quitter votre maison, vous pouvez voter là où vous vivez maintenant. Pour cela, votre inscription doit avoir été déplacée au plus tard le { $registration-deadline }. Demandez dans une agence de la commission ou appelez le { $hotline }.
    Si vous êtes à l'hôpital, en détention, ou en service ce jour-là (police, santé, bureaux de vote), vous pouvez voter avant. C'est dans les agences de district, du { $early-voting-start } au { $early-voting-end }.
    Sinon, vous votez dans le bureau de vote où vous êtes sur la liste.
    .title = Déplacement, hôpital, service
    .sms = Déplacement forcé : votez là où vous vivez si l'inscription a changé à temps. Hospitalisation, service : vote anticipé. { $hotline }.

vote-assistance-formats =
    Chaque personne doit pouvoir lire et marquer seule son bulletin. Demandez au bureau de vote le guide du bulletin en braille ou en relief, ou les gros caractères.
    Il y a des interprètes en langue des signes dans les agences de district. Des vidéos en langue des signes sont sur { $website }.
    Vous pouvez aussi venir avec une personne de confiance, ou demander à un membre du bureau de vous aider devant témoins. Des questions avant le jour du vote ? Appelez le { $hotline }.
    .title = Braille et langue des signes
    .sms = Guide en braille, relief, gros caractères : demandez sur place. Langue des signes : agences de district et { $website }.

## Secret et droits

vote-secrecy =
    Votre vote est secret. Personne ne peut savoir pour qui vous avez voté : ni votre employeur, ni votre chef, ni votre famille, ni nous.
    Vous marquez votre bulletin dans l'isoloir et vous le pliez. Votre nom n'est pas dessus. L'empreinte montre seulement que c'est bien vous.
    Personne n'a le droit de vous demander une preuve, et les photos du bulletin sont interdites. Si quelqu'un fait pression sur vous, dites-le-nous ici ou appelez le { $hotline }.
    .title = Le secret du vote
    .sms = Votre vote est secret. Ni nous ni personne ne peut savoir votre choix. Demander une preuve est interdit. Pression ? { $hotline }.

vote-rights =
    Voter est votre droit. Ce n'est pas obligatoire, et il n'y a pas de sanction si vous ne votez pas.
    Vous avez le droit de voter en secret, librement et sans pression. Vous avez le droit de recevoir de l'aide et de vous absenter du travail pour voter. Si vous êtes dans la file à { $polling-closing }, vous pouvez voter.
    En cas de danger, appelez d'abord le { $emergency-number }. Si quelqu'un vous empêche de voter ou fait pression sur vous, demandez la personne qui préside le bureau de vote ou appelez le { $hotline }.
    .title = Vos droits quand vous votez
    .sms = Voter est un droit, pas une obligation. Votre vote est secret. Si on vous bloque ou fait pression sur vous, appelez le { $hotline }.

vote-rights-time-off =
    Votre employeur doit vous libérer pour voter : { $time-off-hours ->
        [one] { $time-off-hours } heure
        [many] { $time-off-hours } d'heures
       *[other] { $time-off-hours } heures
    } le jour de l'élection, sans baisse de salaire. Les bureaux de vote sont ouverts de { $polling-hours }.
    Dites au travail, avant le jour du vote, à quel moment vous voulez y aller. Votre employeur n'a pas le droit de demander pour qui vous votez.
    Votre employeur refuse, ou retient une part de votre paie ? Vous pouvez faire une réclamation ici ou appeler le { $hotline }.
    .title = S'absenter du travail pour voter
    .sms = Votre employeur doit vous donner { $time-off-hours ->
        [one] { $time-off-hours } heure payée
        [many] { $time-off-hours } d'heures payées
       *[other] { $time-off-hours } heures payées
    } pour voter. S'il refuse, dites-le ici ou au { $hotline }.

vote-rights-turned-away =
    Ne partez pas tout de suite. Demandez la personne qui préside le bureau de vote : c'est elle la responsable. Demandez-lui la raison.
    Appelez ensuite le { $hotline }, c'est gratuit. Nous regardons la liste et nous vous aidons pendant que vous attendez. Vous êtes peut-être sur la liste d'un autre bureau de vote.
    S'il vous manque une pièce, vous pouvez revenir avec elle avant { $polling-closing }. Après, vous pouvez aussi faire une réclamation ici.
    .title = On me refuse le vote
    .sms = Ne partez pas. Demandez la raison à la personne qui préside le bureau. Appelez le { $hotline } : on vous aide tout de suite.

vote-rights-queue =
    Si vous êtes dans la file à { $polling-closing }, vous pouvez voter, même si c'est long. Restez dans la file, ne rentrez pas chez vous.
    Personne n'a le droit de vous renvoyer parce que l'heure est passée. Si vous arrivez après { $polling-closing }, vous ne pouvez plus entrer dans la file.
    Si on vous renvoie, demandez la personne qui préside le bureau de vote et appelez tout de suite le { $hotline }.
    .title = Dans la file à la fermeture
    .sms = Dans la file à { $polling-closing } ? Restez. Vous pouvez voter, quelle que soit l'attente. On vous renvoie ? Appelez le { $hotline }.

vote-rights-once =
    On vote une seule fois à chaque élection. Voter une deuxième fois, dans le même bureau de vote ou dans un autre, est une infraction.
    Au bureau de vote, on coche votre nom sur la liste et on met de l'encre sur votre doigt, pour que personne ne vote deux fois. Une fois le bulletin dans l'urne, vous ne pouvez plus changer votre vote.
    Les élections générales et les élections locales sont deux élections différentes, et un second tour en serait une autre : on vote une fois à chacune. Vous êtes sur la liste à deux endroits ? Dites-le-nous au { $hotline }, pour qu'on retire une des deux inscriptions.
    .title = Voter plus d'une fois
    .sms = On vote une seule fois à chaque élection. Voter deux fois est une infraction. Générales et locales : une fois à chacune.

# "Bulletin mis à part" (tendered ballot) : gardé séparé des autres. La loi décide s'il compte.
vote-rights-impersonated =
    Restez au bureau de vote et dites à la personne qui le préside que vous n'avez pas voté. Montrez votre pièce d'identité.
    Vous pouvez voter avec un bulletin mis à part. On le garde séparé des autres. C'est la loi qui dit ce qu'il devient. Demandez qu'on écrive ce qui s'est passé.
    Voter au nom d'une autre personne est une infraction. Dites-le-nous aussi ici ou appelez le { $hotline }.
    .title = On a voté à ma place
    .sms = Dites à la personne qui préside le bureau que vous n'avez pas voté. Demandez un bulletin mis à part. Appelez le { $hotline }.

vote-rights-place-problem =
    S'il y a de la violence ou du danger, mettez-vous à l'abri et appelez d'abord le { $emergency-number }.
    Sinon, restez et appelez le { $hotline }. Dites-nous quel bureau de vote et ce qui ne va pas.
    Si le bureau ouvre en retard, s'arrête ou n'a plus de bulletins, le temps perdu est ajouté à la fin. Si vous êtes dans la file à l'heure de fermeture, vous pouvez voter.
    .title = Problème au bureau de vote
    .sms = Danger ? Partez et appelez d'abord le { $emergency-number }. Sinon, restez et appelez le { $hotline }. Le temps perdu est ajouté à la fin.

## Le comptage

vote-results =
    On compte les voix dans chaque bureau de vote, après la fin du vote. Les mandataires des partis et les équipes d'observation regardent. La feuille de résultats signée (le procès-verbal) est affichée sur la porte.
    Tous les résultats sont sur { $results-website }. Les premiers chiffres ne sont pas définitifs. Le résultat définitif arrive en { $results-days ->
        [one] { $results-days } jour
        [many] { $results-days } de jours
       *[other] { $results-days } jours
    } au plus.
    Seule la commission annonce le résultat officiel. Méfiez-vous des chiffres qui viennent d'ailleurs.
    .title = Résultats des élections
    .sms = On compte dans chaque bureau de vote. Résultats : sur sa porte et { $results-website }. Seul notre résultat final est officiel.

vote-results-verify =
    Tout le monde peut vérifier les résultats. La feuille de résultats signée (le procès-verbal) de chaque bureau de vote est affichée sur sa porte. La même feuille est sur { $results-website }.
    Comparez les deux. Vous pouvez aussi additionner les feuilles et comparer avec notre total.
    Si quelque chose ne va pas, dites-le-nous ici, au { $hotline } ou dans une agence. Une photo de la feuille affichée nous aide. Pour changer un résultat, il faut une requête devant un tribunal.
    .title = Vérifier les résultats
    .sms = Comparez la feuille signée sur la porte avec celle de { $results-website }. Une différence ? Dites-le au { $hotline }.

# Neutre exprès : ni promettre que rien ne peut arriver, ni douter de l'élection.
vote-integrity =
    On vote sur papier, et on compte les voix dans chaque bureau de vote. Les mandataires des partis et les équipes d'observation regardent. Les appareils vérifient seulement qui vous êtes. Ils ne comptent pas les voix.
    Chaque feuille signée est affichée sur la porte et sur { $results-website }. Tout le monde peut comparer. Nos systèmes sont contrôlés par des audits.
    Si vous avez vu quelque chose d'anormal, dites-le-nous ici ou au { $hotline }. Les preuves vont à la commission ou au { $tribunal }.
    .title = Sécurité de l'élection
    .sms = On vote sur papier. Les partis et les équipes d'observation suivent le comptage. Vous avez vu un problème ? Dites-le au { $hotline }.
