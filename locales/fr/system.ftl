# Ce que le service dit lui-même : menus, questions, formulaires, erreurs, boutons.
# Les réponses aux questions sont dans les autres fichiers.
#
# Les arguments sont nommés au-dessus de chaque message ; toute autre variable est un fait.
# Libellés courts : ce sont des boutons, et des lignes dans un SMS.
# Les messages partent aussi en SMS : éviter ê, ç, ô, î, â, œ quand un autre mot va aussi bien.
# Mots à envoyer, en majuscules, les mêmes que dans intents/reserved.toml : COMMENCER, STOP, SUITE, RETOUR, PASSER, ANNULER, CONTINUER, OUI.

## Quand il y a un doute

did-you-mean = Je n'ai pas bien compris. Est-ce l'un de ces sujets ?

# Demandé avant une réponse qui ferait du tort si nous avions mal compris.
# Arguments: $title (what we think was meant)
confirm-one = Est-ce bien ce que vous voulez savoir ? { $title }

unclear = Je n'ai pas de réponse à cela. Demandez avec d'autres mots, choisissez un sujet ou parlez à une personne.

# La deuxième fois de suite.
unclear-again =
    Je ne comprends toujours pas, et je ne veux pas deviner. Une personne peut vous aider : faites ce choix ci-dessous ou appelez le { $hotline }, c'est gratuit.

# Un message vide, ou seulement des images et des signes.
nothing-said = Je peux lire seulement des mots. Écrivez votre question avec vos mots, dans votre langue.

# Une photo, un autocollant, un message vocal.
unsupported = Je ne peux pas encore ouvrir les images, les fichiers ni les messages vocaux. Écrivez votre question avec des mots, ou appelez le { $hotline }, c'est gratuit.

# La personne a dit non à ce que nous proposions.
neither = Merci de me l'avoir dit. Demandez avec d'autres mots, choisissez un sujet ou parlez à une personne.

# Une panne chez nous.
trouble = Il y a eu un problème chez nous, et votre dernier message n'a pas été traité. Envoyez-le de nouveau dans une minute, ou appelez le { $hotline }, c'est gratuit.

## Menu, langue, aide

menu = Que voulez-vous savoir ?
choose-language = Quelle langue voulez-vous ?
language-changed = Désormais, vous recevez les réponses en français.

# Après "suite", quand la dernière réponse était déjà entière.
more-nothing = C'était toute la réponse. Vous pouvez demander autre chose.
back-nothing = Il n'y a rien avant. Posez une question ou choisissez un sujet.
cancel-nothing = Il n'y a rien à annuler. Posez une question ou choisissez un sujet. Pour ne plus recevoir de nouvelles de notre part, écrivez STOP.

## Arrêter, reprendre, oublier, source

stop-done = Vous ne recevrez plus de rappels ni de nouvelles de notre part. Nous continuons à répondre quand vous écrivez, et à vous informer sur votre propre réclamation. Pour recevoir de nouveau des nouvelles, écrivez COMMENCER.
start-done = Bon retour parmi nous. Posez une question ou choisissez un sujet.
forget-done = Nous avons effacé ce que cette conversation avait gardé. Les réclamations et les signalements que vous avez envoyés restent à la commission, car la loi l'exige. Si vous avez écrit STOP, nous gardons aussi ce souhait, pour ne pas vous envoyer de nouvelles.

# Arguments: $authority, $release (a number), $hash (letters that prove the text)
source = Réponses : { $authority }, édition { $release }, empreinte { $hash }.

## Une personne

# Arguments: $reference
handover-opened = Votre numéro de dossier est { $reference }. Une personne de notre équipe vous écrira ici.

# The same where nobody can be written to later.
# Arguments: $reference
handover-opened-unreachable = Votre numéro de dossier est { $reference }. Nous ne pourrons pas vous écrire ici plus tard : envoyez un numéro de téléphone ou une adresse où notre équipe peut vous joindre, ou appelez le { $hotline }, c'est gratuit.

# Arguments: $reference
handover-already = Nous avons déjà passé votre message à une personne. Votre numéro de dossier est { $reference }. L'équipe travaille { $office-days }, de { $office-hours }.

# Le message a été ajouté au dossier.
# Arguments: $reference
handover-noted = Nous avons ajouté votre message au dossier { $reference }. Une personne le lira. En attendant, vous pouvez continuer à me poser des questions : celles auxquelles je réponds ne sont pas transmises.

# The same below an answer to that message.
# Arguments: $reference
handover-added = Nous avons aussi ajouté votre message au dossier { $reference }.

# Arguments: $reference
handover-full = Le dossier { $reference } est plein : ce message n'y a pas été ajouté. Une personne lira les messages précédents. Si c'est urgent, appelez le { $hotline }, c'est gratuit.

# Arguments: $reference
handover-closed = Le dossier { $reference } est réglé : votre message n'y a pas été ajouté. Si vous avez encore besoin d'une personne, demandez-la de nouveau.

# The store could not be reached.
# Arguments: $reference
handover-failed = Nous n'avons pas pu ajouter votre message au dossier { $reference }. Pour qu'une personne le lise, envoyez-le de nouveau dans une minute.

## Réclamations et signalements : les formulaires

# The voter wants to complain or report, and has not said which. The titles of the forms are the choices.
form-choose = Voulez-vous faire une réclamation sur l'organisation de l'élection, ou signaler des menaces, un achat de votes ou une autre faute ?

form-complaint-intro = Nous posons quelques questions courtes. Vous pouvez toujours écrire RETOUR, PASSER ou ANNULER.
    .title = Faire ma réclamation
    .sms = Quelques questions courtes. Vous pouvez toujours écrire RETOUR ou ANNULER.

form-complaint-legal = La commission examine les réclamations. Une réclamation ne change pas un résultat : pour cela, il faut déposer une requête devant le { $tribunal } ou, pour l'élection présidentielle, devant la { $supreme-court }. Après le résultat, vous avez { $petition-days ->
        [one] { $petition-days } jour
        [many] { $petition-days } de jours
       *[other] { $petition-days } jours
    } pour le faire. Une réclamation n'arrête pas ce délai.
    .sms = La commission décide de la réclamation. Seul un tribunal peut changer un résultat : il faut le lui demander au plus tard { $petition-days ->
        [one] { $petition-days } jour
        [many] { $petition-days } de jours
       *[other] { $petition-days } jours
    } après.

# Arguments: $reference
form-complaint-done =
    Nous avons votre réclamation. Votre numéro de dossier est { $reference }. Notez-le bien.
    Nous donnons notre décision en { $complaint-decision-days ->
        [one] { $complaint-decision-days } jour
        [many] { $complaint-decision-days } de jours
       *[other] { $complaint-decision-days } jours
    } au plus. Pour savoir où en est le dossier, envoyez-nous ce numéro. Pour un recours, allez au { $tribunal } : après la décision, vous avez { $appeal-days ->
        [one] { $appeal-days } jour
        [many] { $appeal-days } de jours
       *[other] { $appeal-days } jours
    }.

form-complaint-what = Que s'est-il passé ? Racontez avec vos mots.
form-complaint-when = Quand cela s'est-il passé ?
form-complaint-where = Où cela s'est-il passé ? Écrivez le bureau de vote, l'agence ou la ville.
form-complaint-witness = Quelqu'un d'autre l'a-t-il vu ?
form-complaint-wish = Que doit faire la commission ?
form-complaint-anonymous = Notre équipe peut-elle voir votre numéro et vous écrire ? Si vous dites non, la réclamation est anonyme et nous ne pourrons rien vous demander.

form-report-intro = En danger ? Appelez d'abord le { $emergency-number }. Nous posons quelques questions courtes. Vous pouvez toujours écrire RETOUR, PASSER ou ANNULER.
    .title = Faire un signalement
    .sms = En danger ? Appelez d'abord le { $emergency-number }. Quelques questions courtes. Vous pouvez écrire RETOUR ou ANNULER.

form-report-legal = Nous examinons votre signalement. Nous le passons à la police ou à la justice quand la loi le dit. Il ne change pas un résultat : seul un tribunal peut le faire.
    .sms = Nous examinons votre signalement et le passons à la police ou à la justice quand la loi le dit.

# Arguments: $reference
form-report-done =
    Nous avons votre signalement. Votre numéro de dossier est { $reference }. Notez-le bien. Pour savoir où en est le dossier, envoyez-nous ce numéro.
    Si quelqu'un est en danger, appelez le { $emergency-number }.

# Below the number where nobody can be written to later.
form-no-contact = Nous ne pourrons pas vous écrire plus tard : pour savoir où en est le dossier, il faut ce numéro.

form-report-danger = Quelqu'un est-il en danger en ce moment ?
form-report-what = Que s'est-il passé ? Racontez avec vos mots. Ne prenez pas de risque.
form-report-where = Où cela s'est-il passé ?
form-report-when = Quand cela s'est-il passé ?
form-report-who = Qui l'a fait ? Écrivez-le seulement si vous le savez et si vous ne risquez rien.
form-report-anonymous = Notre équipe peut-elle voir votre numéro et vous écrire ? Si vous dites non, le signalement est anonyme et nous ne pourrons rien vous demander.

# Dit aussitôt quand quelqu'un répond qu'il y a danger en ce moment.
form-danger-now = Appelez le { $emergency-number } maintenant, et mettez-vous à l'abri si vous le pouvez. Pouvez-vous continuer sans danger ?

# The voter is not safe yet.
form-paused = Votre formulaire vous attend. Continuez une fois le danger passé. En danger, appelez le { $emergency-number }.

# Words came instead of a yes or no to "Is anyone in danger?"; they are kept.
form-danger-perhaps = Si quelqu'un est en danger, appelez le { $emergency-number } maintenant. Nous gardons ce que vous avez écrit comme réponse à "Que s'est-il passé ?".

# Arguments: $at (number of the question), $of (how many)
form-progress = Question { $at } sur { $of }

form-optional = Vous pouvez écrire PASSER.
form-need-answer = Il faut une réponse à cette question. Écrivez quelques mots, ou ANNULER pour abandonner.
form-need-choice = Choisissez une de ces réponses.
form-need-yes-no = Répondez par oui ou par non.

# A place where a time was asked for, and the other way round. Said once; what comes then is kept.
form-need-when = Cela ressemble à un lieu. Ici, nous demandons quand c'était. Si c'est bien votre réponse, envoyez-la de nouveau.
form-need-where = Cela ressemble à un moment. Ici, nous demandons où c'était. Si c'est bien votre réponse, envoyez-la de nouveau.

form-too-long = C'est trop long pour nous. Dites-le en moins de mots.

# A question that we have no answer to came instead of an answer. It is not kept yet.
form-unknown-question = Je n'ai pas de réponse à cette question. Posez-la avec d'autres mots. Si c'est votre réponse à notre question, écrivez OUI.

# Words were kept as an answer that may have been a question.
form-kept-question = Nous l'avons gardé comme réponse. Si c'était une question, posez-la avec d'autres mots et un point d'interrogation à la fin. Pour changer la réponse, écrivez RETOUR.

# What the voter answered, one line each, before it is sent.
form-summary = Voici ce que vous avez écrit :

# Arguments: $label (what was asked, short), $answer (the voter's words)
form-answer = { $label } : { $answer }

form-send = Faut-il l'envoyer à la commission ?

# What was asked, short: before the answer in that list.
form-label-what = Les faits
form-label-when = Quand
form-label-where = Où
form-label-witness = Quelqu'un d'autre l'a vu
form-label-wish = Ce que la commission doit faire
form-label-anonymous = L'équipe peut voir mon numéro et m'écrire
form-label-danger = Danger en ce moment
form-label-who = Qui l'a fait
form-not-sent = Ce n'est pas encore envoyé. Choisissez : envoyer, revenir en arrière ou annuler.
form-cancelled = C'est annulé. Nous n'avons rien gardé.
form-first = C'est la première question.

# Below the menu, the languages, or the word that STOP was heard: a form is open.
form-waits = Votre formulaire vous attend. Écrivez CONTINUER pour le reprendre, ou ANNULER pour l'abandonner.

# STATUS, in a form: a number would be taken for its answer.
form-before-status = Avant de demander où en est un dossier, envoyez ce formulaire ou écrivez ANNULER.

# Après une question posée au milieu d'un formulaire.
form-go-on = Revenons à votre formulaire.

# Impossible d'enregistrer : le formulaire est gardé, il n'y a pas encore de numéro.
form-failed = Nous n'avons pas pu l'enregistrer, donc ce n'est pas encore envoyé. Vos réponses sont gardées. Écrivez OUI dans une minute pour réessayer, ou appelez le { $hotline }, c'est gratuit.

## Suivi d'un dossier

status-ask = Envoyez votre numéro de dossier. Il a dix chiffres.

# En toutes lettres : un message ne contient aucun chiffre à lui.
status-mistyped = Un chiffre de ce numéro est faux. Vérifiez le numéro et envoyez-le de nouveau.
status-unknown = Nous ne connaissons pas ce numéro. Vérifiez-le, ou appelez le { $hotline }, c'est gratuit.

# Arguments: $reference, $opened (a date), $due (a date)
status-open = Dossier { $reference }, arrivé le { $opened }. La décision doit venir au plus tard le { $due }.

# A request to talk to a person, or a report: no decision is due.
# Arguments: $reference, $opened (a date)
status-with-staff = Dossier { $reference }, arrivé le { $opened }. Notre équipe s'en occupe. Pour toute question, appelez le { $hotline }, c'est gratuit.

# Arguments: $reference, $opened (a date)
status-settled = Le dossier { $reference }, arrivé le { $opened }, est réglé. Pour avoir la décision, appelez le { $hotline }, c'est gratuit.

## Bureaux de vote

places-ask = Où vous trouvez-vous ? Écrivez un lieu, un secteur électoral ou un code postal. Je donne les bureaux de vote proches.
places-share = Vous pouvez aussi partager votre position.
places-none = Je n'ai trouvé aucun bureau de vote de ce nom. Essayez le secteur électoral, le code postal ou une ville plus grande près de vous, ou appelez le { $hotline }, c'est gratuit.

# The same where it may have been another question. The questions it may have been are the choices.
places-none-others = Je n'ai trouvé aucun bureau de vote de ce nom. Pensiez-vous à l'un de ces sujets ?

# The name written is not quite one that we know.
places-sure = Est-ce l'un de ces lieux ?

# The same where only one comes near. Arguments: $name (a place or a ward)
places-sure-one = Vouliez-vous dire { $name } ?

# Above a list of them.
places-there = Bureaux de vote à cet endroit :

# C'est la liste qui décide : ne jamais dire "votre bureau de vote".
places-list-roll = Vous pouvez voter seulement dans celui où votre nom est sur la liste électorale. Vérifiez lequel sur { $roll-website } ou au { $hotline }.
    .sms = Bureaux de vote à cet endroit. La liste électorale décide où vous votez : { $roll-website } ou { $hotline }.
places-list-area = Si vous habitez leur zone, vous pouvez voter dans un de ces bureaux de vote, au choix.
places-list-any = Vous pouvez voter dans un de ces bureaux de vote, au choix.

# The same where there is one.
places-one-roll = Nous avons trouvé ce bureau de vote. Vous pouvez voter seulement dans celui où votre nom est sur la liste électorale. Vérifiez lequel sur { $roll-website } ou au { $hotline }.
    .sms = Nous avons trouvé ce bureau de vote. La liste électorale décide où vous votez : { $roll-website } ou { $hotline }.
places-one-area = Si vous habitez sa zone, vous pouvez voter dans ce bureau de vote.
places-one-any = Vous pouvez voter dans ce bureau de vote.

# Un seul lieu. Arguments: $name, $address
place-line = { $name }, { $address }

# Arguments: $name, $address, $distance
place-line-distance = { $name }, { $address } ({ $distance })

# The same where a place has no address. Arguments: $name
place-line-bare = { $name }

# Arguments: $name, $distance
place-line-bare-distance = { $name } ({ $distance })

# Below a list that is not whole. Arguments: $from, $to (which of them are shown), $of (how many there are)
places-some = { $from } à { $to } sur { $of }. Écrivez SUITE pour les suivants, ou un secteur électoral ou un code postal.
    .sms = { $from } à { $to } sur { $of }. Écrivez SUITE pour les suivants.

# The same where there are more than are counted. Arguments: $from, $to, $of
places-some-of-many = { $from } à { $to } sur plus de { $of }. Écrivez SUITE pour les suivants, ou un secteur électoral ou un code postal.
    .sms = { $from } à { $to } sur plus de { $of }. Écrivez SUITE pour les suivants.

# Below the last of several lists. Arguments: $from, $to, $of
places-rest = { $from } à { $to } sur { $of }.

# Below places near a position, nearest first.
places-nearer = Écrivez SUITE pour des lieux plus loin.

# Arguments: $hours (opening to closing)
place-hours = Ouvert de { $hours }.
place-usual-hours = Ouvert de { $polling-hours }.
place-step-free = On peut entrer sans monter de marches.
place-steps = Il y a des marches à l'entrée. Demandez de l'aide sur place.

## Comment les morceaux s'assemblent

# Un titre devant sa réponse, dans un SMS. Arguments: $title
heading = { $title } :

# Arguments: $start, $end (two times of day)
time-span = { $start } à { $end }

# Arguments: $metres
distance-metres = { $metres } m

# Arguments: $kilometres
distance-kilometres = { $kilometres } km

# Dernière ligne d'un SMS qui a une suite. SUITE est le mot à envoyer.
sms-more = Envoyez SUITE pour plus.

# Avant des choix numérotés dans un SMS.
reply-with-number = Répondez par un numéro :

## Boutons

label-yes = Oui
label-no = Non
label-neither = Rien de tout cela
label-person = Parler à une personne
label-menu = Sujets
label-send = Envoyer
label-back = Retour
label-change = Modifier
label-more = Suite
label-skip = Passer
label-cancel = Annuler
label-continue = Continuer
label-language = Langue

## La page web

web-title = Questions à la commission
web-intro = Inscription, vote, résultats, réclamations : posez vos questions avec vos mots.
web-question = Votre question
web-send = Envoyer
web-listen = Écouter
web-stop-listening = Arrêter
web-share-location = Partager ma position
web-language = Langue

# Read out for the button beside the list of languages.
web-change-language = Changer de langue

web-conversation = Conversation
web-you = Vous
web-bot = Réponse

# Read out before a row of buttons.
web-choices = Choix

web-connecting = Nouvel essai de connexion au service.
web-failed = Votre message n'a pas pu partir. Vérifiez votre connexion et envoyez-le de nouveau.
web-open = Des questions sur l'élection ?
web-close = Fermer

# Before a place's name. The map is OpenStreetMap's, which says where the link leads.
web-map = Voir sur une carte (OpenStreetMap)
web-no-location = Votre position n'est pas disponible. Écrivez plutôt le nom d'un lieu.

# A page without a script sent more than can be read. A link to a new page follows.
web-too-long = Votre message était trop long, nous n'avons pas pu le lire. Revenez en arrière dans votre navigateur et écrivez-le en moins de mots.
web-start-again = Commencer une nouvelle conversation

# Sur chaque page tant que le contenu est une démonstration.
web-demo = Démonstration : Maruvia et tout ce qui est dit ici sont inventés.
