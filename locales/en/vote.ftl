# Voting: when, where, what to bring, how, help, rights and the count.
# "Polling place" is the one place where a voter is on the roll.
# "The roll" is the official list of voters.

### Voting

## When

vote-when =
    The general election is on { $general-election-day }. The local elections are on { $local-election-day }.
    On both days polling places are open from { $polling-hours }. Vote at the polling place where you are on the roll. Check it before the day at { $roll-website } or on { $hotline }.
    .title = Election days
    .sms = General election: { $general-election-day }. Local elections: { $local-election-day }. Voting from { $polling-hours }.

# Shown in place of vote-when once the general election is over.
vote-when-local =
    The local elections are on { $local-election-day }. Polling places are open from { $polling-hours }.
    Vote at the polling place where you are on the roll. Check it before the day at { $roll-website } or on { $hotline }.
    The general election was on { $general-election-day }. Its results are at { $results-website }.
    .title = Local election day
    .sms = Local elections: { $local-election-day }, from { $polling-hours }. The general election is over.

# Shown in place of vote-when once both elections are over.
vote-when-past =
    Both elections are over. The general election was on { $general-election-day }. The local elections were on { $local-election-day }.
    The results are at { $results-website }. We announce the next election days on { $website } and in messages from { $sms-number }. You can also ask on { $hotline }.
    .title = Past election days
    .sms = Both elections are over. Results: { $results-website }. We announce the next election days on { $website }.

vote-when-hours =
    Polling places are open from { $polling-hours } on each election day. The general election is on { $general-election-day }. The local elections are on { $local-election-day }.
    If you are in the queue at { $polling-closing }, you may still vote. Stay in the queue until you have voted.
    .title = Voting hours
    .sms = Voting is from { $polling-hours }. In the queue at { $polling-closing }? Stay there, you may still vote.

# Must stay true to the facts: no election has been moved. If one is, change the facts and this text.
vote-when-postponed =
    No, the election days have not changed. The general election is on { $general-election-day }. The local elections are on { $local-election-day }.
    Only we can announce a change. We would do it on { $website } and in messages from { $sms-number }. If you hear something else, check with us on { $hotline } before you pass it on.
    .title = Change of election date
    .sms = No change to the election days. Only we can announce one, on { $website } or from { $sms-number }. Ask: { $hotline }.

## Where

# After this answer the bot can look up polling places: the voter writes a place or shares a location.
vote-where =
    You vote at one polling place. The roll decides which one, so please check before you go.
    Check at { $roll-website }, call { $hotline }, which is free, or ask at any commission office.
    The polling place nearest to you may not be yours: the roll decides.
    .title = Where you vote
    .sms = The roll decides where you vote. Check at { $roll-website } or on { $hotline }.

vote-where-roll-outage =
    You can still vote. Your place on the roll is safe, even when the website or the line does not answer.
    If you know your polling place, go there. If not, try { $roll-website } again in a few minutes, call { $hotline }, or ask at any commission office.
    You can also write the name of your area here. We list polling places near it. Remember that you can vote only at the one where you are on the roll.
    .title = Roll website or line is down
    .sms = You can still vote. Go to your polling place if you know it. If not, call { $hotline } or ask at a commission office.

## What to bring

vote-id =
    Bring one of these: your voter card, your national identity card or your passport. One is enough.
    No voter card with you? If you are on the roll, you can still vote with another document. An expired document is accepted if we can recognise you in the photo.
    If you have none of these, ask at any commission office before the day, or call { $hotline }.
    .title = What to bring to vote
    .sms = Bring your voter card, national identity card or passport. One is enough. Expired is fine if the photo looks like you.

vote-id-expired =
    An expired card or passport is accepted if we can recognise you in the photo. The same goes for a worn or damaged one.
    If you lost your voter card, bring your national identity card or passport instead. You can still vote.
    If you have no document at all, you cannot vote until you show one. Please ask at any commission office before election day, or call { $hotline }.
    .title = Expired, damaged or missing ID
    .sms = Expired ID is accepted if the photo is recognisable. Lost voter card? Bring other ID. No ID at all? Ask us first: { $hotline }.

vote-id-face-covering =
    You may come to vote with your face covered. An officer may ask to see your face, to compare it with your photo.
    You can ask to do this in private, with an officer of your own gender. Afterwards you cover your face again and vote like everyone else.
    If this is refused, ask for the presiding officer or call { $hotline }.
    .title = Face covering when voting
    .sms = You may come with your face covered. You may be asked to show it in private, to an officer of your own gender.

## How

vote-how =
    Join the queue at your polling place and show your voter card, identity card or passport. An officer checks your fingerprint and finds you on the roll.
    You get ink on a finger and your ballot papers. Go into the booth. On each paper, mark one box with a tick or a cross.
    Fold each paper so that nobody sees your mark, and put it into the box. Then you are done. If something is unclear, ask an officer.
    .title = How to vote
    .sms = Queue, show ID, give a fingerprint, get ink and ballot papers. Mark one box in the booth, fold the paper, put it into the box.

vote-how-mark =
    On each ballot paper, put one mark in one box: the box beside your choice. A tick or a cross is fine.
    Mark only one box on each paper. Do not write your name or anything else on it. Fold the paper so that nobody sees your mark, and put it into the box.
    If you make a mistake, do not put the paper into the box. Ask an officer for a new one.
    .title = How to mark the ballot
    .sms = Put one tick or cross in one box on each paper. Write nothing else. Fold it. A mistake? Ask for a new paper first.

vote-how-remote =
    No. You vote on paper, at your polling place; some people vote early or by post. There is no voting by phone, text message, WhatsApp, app or internet.
    Anyone who offers to take your vote by phone or online is cheating you. Send them nothing, and tell us on { $hotline }.
    .title = Voting by phone or online
    .sms = No. You vote on paper, never by phone, text message or internet. Somebody offered it? They are cheating you: call { $hotline }.

vote-how-spoilt =
    If you made a mistake or tore your ballot paper, you can get a new one. Do not put the paper into the box.
    Give it back to an officer and ask for a new one. You do not have to say what you marked. Fold the paper first so that nobody sees it.
    Once a paper is in the box, it cannot be taken out or replaced.
    .title = Spoilt ballot paper
    .sms = Made a mistake? Keep the paper out of the box. Give it back to an officer and ask for a new one.

vote-how-ink =
    At the polling place an officer puts ink on one of your fingers. It shows that you have voted, so that each person votes once.
    The ink does not show whom you voted for. Nobody can learn that from it.
    Is a finger hurt, missing or bandaged, or is your skin sensitive? Tell the officer before the ink is put on. You do not lose your vote because of it.
    .title = Ink on the finger
    .sms = We put ink on one finger so that each person votes once. It never shows whom you voted for. Hurt finger? Tell the officer.

vote-how-prohibited =
    Please leave these at home on election day: weapons, alcohol, party clothing, and anything from a campaign, such as caps, badges or leaflets.
    Do not use a phone or camera in the booth. Photos of a ballot paper are not allowed. Switch your phone off before you go in.
    You may bring your ID, your walking aid, your glasses, water and your children. If you are unsure, ask an officer at the door.
    .title = What not to bring to vote
    .sms = Not allowed: weapons, alcohol, party clothing or campaign items. No phone or camera in the booth. Bring your ID.

## Early, by post, from abroad

# Early voting and postal voting are for certain groups only. No proxy voting: nobody can vote for someone else.
vote-early-postal =
    Most people vote at their polling place on election day. There are two other ways.
    Early voting is only for police, health and poll staff on duty that day, hospital patients and detainees. It is at district offices from { $early-voting-start } to { $early-voting-end }.
    Postal voting is for people who are disabled, ill, caring for someone, or away for work inside the country. Apply by { $postal-application-deadline }. Ask us on { $hotline }.
    Nobody can vote in your place.
    .title = Early and postal voting
    .sms = By post: apply by { $postal-application-deadline }. Early: staff on duty, patients, detainees. No voting for others. Ask: { $hotline }.

# Shown in place of vote-early-postal once the deadline for postal applications is over.
vote-early-postal-closed =
    The time to apply for a postal vote is over. It ended on { $postal-application-deadline }. If you applied in time, ask about your ballot on { $hotline }.
    Early voting is only for police, health and poll staff on duty that day, hospital patients and detainees. It is at district offices from { $early-voting-start } to { $early-voting-end }.
    Everyone else votes at their polling place on election day. Nobody can vote in your place, but you may bring someone to help you.
    .title = Postal applications closed
    .sms = Postal applications are closed. Vote at your polling place. You may bring a helper. Early voting or postal status: { $hotline }.

vote-early-postal-status =
    To find out where your postal ballot is, call { $hotline }. The call is free. We are there from { $office-hours }, { $office-days }.
    We can tell you if your application arrived, if your ballot was sent, and if we have it back. You can also ask at any commission office.
    We cannot see how you voted, and we will never ask you.
    .title = Status of your postal ballot
    .sms = To find out where your postal ballot is, call { $hotline }. It is free. We never ask how you voted.

vote-overseas =
    Citizens who live abroad may vote at an embassy. This is for the presidential election only.
    Register at the embassy by { $overseas-registration-deadline }. Bring your passport or national identity card. Then vote at that embassy.
    If you are on the roll at home, you can vote there if you travel back. You can vote only once. Questions: { $website }.
    .title = Voting from abroad
    .sms = Citizens abroad may vote for president at an embassy. Register there by { $overseas-registration-deadline }.

# Shown in place of vote-overseas once the deadline is over.
vote-overseas-closed =
    Registration at embassies is over. It ended on { $overseas-registration-deadline }.
    If you registered at an embassy in time, you can vote there for president. Bring your passport or national identity card.
    If you are on the roll at home, you can vote at your polling place there. Check it at { $roll-website }. You can vote only once.
    .title = Overseas registration closed
    .sms = Embassy registration is closed. Registered in time? Vote at the embassy. On the roll at home? Vote at your polling place.

## Help

# A companion may help only this many voters on the day.
vote-assistance =
    You can get help, and your vote stays your own. Bring a companion you trust, or ask a polling officer. They help you in front of witnesses. A companion may help { $companion-limit ->
        [one] { $companion-limit } voter
       *[other] { $companion-limit } voters
    } only.
    Are you older, pregnant, disabled, or with a baby? You go to the front of the queue. Just tell an officer.
    Polling places have ramps. There are also ballot guides in braille and large print. To ask about your polling place, call { $hotline }.
    .title = Help with voting
    .sms = Bring a companion you trust or ask a polling officer. Older, pregnant, disabled or with a baby? You go first. Ask: { $hotline }.

vote-assistance-children =
    Yes, your children may come along to the polling place.
    With a baby, or if you are pregnant, you need not wait in the long queue. Tell an officer and you go to the front.
    Children may watch, but only you mark the ballot paper. If someone sends you away because of your child, ask for the presiding officer or call { $hotline }.
    .title = Voting with children
    .sms = Yes, your children may come along. With a baby you go to the front of the queue. Only you mark the ballot paper.

vote-assistance-displaced =
    If you had to leave your home, you may vote where you live now. For this, your registration must have been moved by { $registration-deadline }. Ask at any commission office or call { $hotline }.
    If you are in hospital or detained, or work that day as police, health or poll staff, you may vote early. This is at district offices from { $early-voting-start } to { $early-voting-end }.
    Otherwise you vote at the polling place where you are on the roll.
    .title = Displaced, ill or on duty
    .sms = Displaced: vote where you live now if you moved your registration in time. Hospital or duty: vote early. Ask: { $hotline }.

vote-assistance-formats =
    Every voter should be able to read and mark the ballot alone. Ask the officers for the braille or tactile ballot guide, or for large print.
    Sign-language interpreters are at district offices. Videos in sign language are on { $website }.
    You may also bring a companion you trust, or ask a polling officer to help in front of witnesses. Questions before the day: { $hotline }.
    .title = Braille and sign language
    .sms = Ask for a braille or tactile ballot guide or large print. Sign language: district offices, videos at { $website }.

## Secrecy and rights

vote-secrecy =
    Your vote is secret. Nobody can find out whom you voted for: not your employer, your leader, your family or us.
    You mark your ballot in the booth and fold it. Your name is not on it. The fingerprint check only shows that you are you.
    Nobody may ask for proof, and photos of the ballot are not allowed. If someone puts pressure on you, tell us here or call { $hotline }.
    .title = Secrecy of your vote
    .sms = Your vote is secret. Nobody can find out whom you chose, not even us. Nobody may ask for proof. Pressure? Call { $hotline }.

vote-rights =
    Voting is your right. It is not compulsory, and there is no penalty if you do not vote.
    You have the right to vote in secret, freely and without pressure. You have the right to get help, and to get time off work. If you are in the queue at { $polling-closing }, you may vote.
    In danger, call { $emergency-number } first. If anyone stops you or pressures you, ask for the presiding officer or call { $hotline }.
    .title = Your rights as a voter
    .sms = Voting is your right, not a duty. Your vote is secret. If anyone stops or pressures you, call { $hotline }.

vote-rights-time-off =
    Your employer must give you time off to vote: { $time-off-hours ->
        [one] { $time-off-hours } hour
       *[other] { $time-off-hours } hours
    } on election day, with full pay. Polling places are open from { $polling-hours }.
    Tell your employer before the day when you want to go. Your employer may not ask whom you vote for.
    Your employer says no, or cuts your pay? You can complain to us here or call { $hotline }.
    .title = Time off work to vote
    .sms = Your employer must give you { $time-off-hours ->
        [one] { $time-off-hours } paid hour
       *[other] { $time-off-hours } paid hours
    } to vote. If they refuse, tell us here or call { $hotline }.

vote-rights-turned-away =
    Do not leave yet. Ask to speak to the presiding officer. This is the person in charge of the polling place. Ask for the reason.
    Then call { $hotline }, which is free. We check the roll and help you while you wait. You may be on the roll at another polling place.
    If you lack a document, you may come back with one before { $polling-closing }. Afterwards you can also complain to us here.
    .title = Turned away when voting
    .sms = Do not leave yet. Ask for the presiding officer and the reason. Then call { $hotline }. We help you while you wait.

vote-rights-queue =
    If you are in the queue at { $polling-closing }, you may vote, however long it takes. Stay in the queue and do not go home.
    Nobody may send you away because the closing time has passed. If you arrive after { $polling-closing }, you cannot join the queue.
    If someone sends you away, ask for the presiding officer and call { $hotline } at once.
    .title = In the queue at closing time
    .sms = In the queue at { $polling-closing }? Stay. You may vote, however long it takes. If they send you away, call { $hotline }.

vote-rights-once =
    You vote once in each election. Voting a second time, at the same polling place or at another, is an offence.
    An officer marks your name on the roll and puts ink on your finger, so that nobody votes twice. Once your ballot is in the box, you cannot change it.
    The general election and the local elections are two elections, and a second round would be another: you vote once in each. Are you on the roll in two places? Tell us on { $hotline }, so that one is removed.
    .title = Voting more than once
    .sms = You vote once in each election. Voting twice is an offence. General and local elections are two: you vote once in each.

# A "tendered ballot" is a ballot that is kept apart from the others. The law decides if it counts.
vote-rights-impersonated =
    Stay at the polling place and tell the presiding officer that you have not voted. Show your ID.
    You may cast a tendered ballot. This is a ballot that is kept apart from the others. What happens to it is decided by law. Ask the officer to write down what happened.
    Voting in another person's name is an offence. Please also tell us here or call { $hotline }.
    .title = Someone voted in your name
    .sms = Tell the presiding officer that you have not voted. You may cast a tendered ballot, which is kept apart. Then call { $hotline }.

vote-rights-place-problem =
    If there is violence or danger, go to a safe place and call { $emergency-number } first.
    Otherwise please stay, and call { $hotline }. Tell us which polling place it is and what is wrong.
    If it opens late, stops, or runs out of ballot papers, the lost time is added at the end. If you are in the queue at closing time, you may vote.
    .title = Problem at a polling place
    .sms = In danger, leave and call { $emergency-number } first. Otherwise stay and call { $hotline }. Lost time is added at the end.

## The count

vote-results =
    Votes are counted at each polling place after voting ends. Party agents and observers watch. The signed result form is put on the door.
    All results are at { $results-website }. The first figures are not final. The final result comes within { $results-days ->
        [one] { $results-days } day
       *[other] { $results-days } days
    }.
    Only we announce the official result. Please be careful with numbers from other sources.
    .title = Election results
    .sms = Votes are counted at each polling place. Results: on its door and { $results-website }. Only we announce the final result.

vote-results-verify =
    Anyone can check the results. The signed result form of each polling place is put on its door. The same form is at { $results-website }.
    Compare the two. You may add up the forms yourself and compare the sum with our total.
    If something does not match, tell us here, on { $hotline } or at any office. A photo of the form on the door helps. To change a result, a petition to a court is needed.
    .title = How to check the results
    .sms = Compare the signed form on the door with the one at { $results-website }. A difference? Tell us: { $hotline }.

# Neutral on purpose: we neither promise that nothing can go wrong nor doubt the election.
vote-integrity =
    Votes are on paper and are counted at each polling place. Party agents and observers watch. Devices only check who you are. They do not count votes.
    Each signed form is put on the door and at { $results-website }, so anyone can compare. Our systems are audited.
    If you saw something wrong, please tell us here or on { $hotline }. Evidence goes to us or to the { $tribunal }.
    .title = Safety of the election
    .sms = Votes are on paper. Agents and observers watch the count. Saw something wrong? Tell us: { $hotline }.
