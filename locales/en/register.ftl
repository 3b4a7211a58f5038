# Registering to vote, the voters' roll and the voter card.
#
# "The roll" is the official list of voters. Use the word people say in your
# language, and use the same word in every answer.
# "Office" is an office of the commission, never the polling place.

# --- How to register ----------------------------------------------------------

register-how =
    To register, come in person to any commission office.
    Bring your national identity card or passport. We take your photo and fingerprints. It is free.
    You can register until { $registration-deadline }.
    Your voter card is ready after { $card-days } days, at the same office.
    .title = How to register
    .sms = Register in person at any commission office with your identity card or passport. Free. Until { $registration-deadline }.

# Shown in place of register-how and register-deadline once the deadline has passed.
register-closed =
    Registration is closed. The last day was { $registration-deadline }.
    If you are already on the roll, you can vote. To check, go to { $roll-website }, call { $hotline } or ask at any commission office.
    If you are not on the roll, you cannot be added for this election. We will announce when you can register again.
    .title = Registration is closed
    .sms = Registration is closed. If you are on the roll, you can vote. To check: { $roll-website } or { $hotline }.

register-how-biometric =
    When you register, we take a photo of your face and your fingerprints.
    They show that you are one person on the roll, and help to stop others from voting as you.
    If the machine does not read your finger, ask the officer to try again with another one.
    If it still does not work, or if you have lost fingers, tell the officer. Ask what to do next before you leave, or call { $hotline }.
    .title = Photo and fingerprints
    .sms = Finger not read? Ask the officer to try another finger. If it still fails, ask what to do next or call { $hotline }.

register-how-documents =
    To register, bring one of these: your national identity card or your passport.
    You do not need to bring photos. We take one at the office, free.
    If you have neither paper, go to the identity office early, so that you can still register by { $registration-deadline }.
    A birth certificate alone is not enough. Questions: call us free on { $hotline }.
    .title = Papers to register
    .sms = To register, bring your national identity card or passport. Have neither? Go to the identity office first.

register-how-where =
    You can register at any commission office. It does not have to be the one nearest your home.
    To find an office near you, call { $hotline } or look at { $website }. The call is free.
    Our offices are open from { $office-hours }, { $office-days }.
    Come in person, with your national identity card or passport.
    .title = Where to register
    .sms = Register at any commission office. To find one near you, call { $hotline } (free) or see { $website }.

register-deadline =
    You can register until { $registration-deadline }.
    Come in person to any commission office, with your national identity card or passport.
    Please do not wait for the last days. The queues are longer then.
    If you live abroad, the last day is different. Register at the embassy by { $overseas-registration-deadline }.
    .title = Last day to register
    .sms = You can register until { $registration-deadline }, in person, at any commission office.

# --- Who may register and vote -----------------------------------------------

register-eligibility =
    You can vote if you are a citizen, are at least { $voting-age } years old and are on the roll.
    You can register from the age of { $pre-registration-age }.
    You do not need a job, a house or schooling. A disability does not change your right to vote.
    The rules are in the { $law-eligibility }.
    If you are not sure about your own case, call us free on { $hotline }.
    .title = Who can vote
    .sms = You can vote if you are a citizen, are { $voting-age } or older and are on the roll. Questions: { $hotline } (free).

# Be careful: do not promise anything about a single case. The law decides.
register-eligibility-prison =
    Many people in prison can vote.
    If you are held and your case is not finished, you can vote. If you were sentenced, it depends on how long the sentence is.
    The law decides: { $law-prison }. Please ask us about your own case, free on { $hotline }.
    The prison's officer in charge helps you to register.
    .title = Voting and prison
    .sms = On remand you can vote. If sentenced, it depends on the sentence. Ask the officer in charge or us: { $hotline }.

register-eligibility-youth =
    You can vote once you are { $voting-age }.
    From the age of { $pre-registration-age } you can register early. Your name is then ready on the roll when you turn { $voting-age }.
    If you turn { $voting-age } by the day of the election, register before { $registration-deadline }.
    Students can register too. Think about where you will be on election day: you vote at one polling place only.
    .title = Young voters and students
    .sms = You can vote once you are { $voting-age }. You can register from the age of { $pre-registration-age }, at any commission office.

register-eligibility-citizenship =
    Every citizen of the country can register and vote. It does not matter how you became a citizen.
    If you are also a citizen of another country, you can still vote here.
    If you are not a citizen, you cannot vote. A residence permit or refugee papers are not enough.
    If you are not sure, call us free on { $hotline } and ask about your own case.
    .title = Citizenship and voting
    .sms = All citizens can vote, dual citizens too. People who are not citizens cannot. Questions: { $hotline } (free).

register-eligibility-homeless =
    You do not need a house or an address to vote.
    Register with the place where you usually sleep. A letter from a local leader is enough to show it.
    Take the letter and your identity card or passport to any commission office.
    It is free, and you can do it until { $registration-deadline }. If you cannot get a letter, call us free on { $hotline }.
    .title = No home or fixed address
    .sms = You can vote without a home. Register with the place where you sleep. A local leader's letter is proof. { $hotline }

register-eligibility-abroad =
    If you are a citizen and live abroad, you can vote for president at an embassy.
    Register in person at the embassy by { $overseas-registration-deadline }.
    If you have come back to live here, go to any commission office by { $registration-deadline }. Bring your identity card or passport, and we change where you vote.
    If you are not sure which is right for you, call { $hotline } or look at { $website }.
    .title = Citizens living abroad
    .sms = Citizens abroad can vote for president. Register at the embassy by { $overseas-registration-deadline }.

# --- The roll -------------------------------------------------------------------

register-check =
    To see if you are on the roll, go to { $roll-website }, call { $hotline } or ask at any office.
    The roll also shows your polling place. It is the only place where you can vote.
    Is your name missing, or is something wrong? Take your identity card or passport to any commission office, as soon as you can.
    You can also look at the roll at polling places, from { $roll-display-start } to { $roll-display-end }.
    .title = Am I on the roll?
    .sms = Check if you are on the roll: { $roll-website } or { $hotline } (free). Name missing? Go to any commission office.

register-check-objection =
    The roll is on display from { $roll-display-start } to { $roll-display-end }.
    You find it at every polling place and commission office. You can look at it, ask for a correction or object to a name.
    You can object if someone on the roll should not be there. Go to the polling place or the office and say which name and why.
    We decide each objection in { $objection-decision-days } days.
    .title = Checking and objecting
    .sms = Check the roll or object to a name: { $roll-display-start } to { $roll-display-end }, at polling places and offices.

register-check-constituency =
    The roll shows your polling place, and with it your constituency and ward.
    To look it up, go to { $roll-website }, call { $hotline } or ask at any commission office. It is free.
    Your constituency depends on where you are registered. That may not be where you live now.
    If you have moved, you can ask us to change it until { $registration-deadline }.
    .title = My constituency and ward
    .sms = To find your constituency and ward: { $roll-website }, { $hotline } (free) or any commission office.

# --- Changes ---------------------------------------------------------------------

register-update =
    If you have moved, we can change where you vote.
    Come in person to any commission office with your national identity card or passport. It is free.
    You can do this until { $registration-deadline }.
    If you do not change it, you stay on the roll and vote at your old polling place. You can only be on the roll in one place.
    .title = I have moved
    .sms = Moved? Change your polling place at any commission office, with your ID. Until { $registration-deadline }.

# Shown in place of register-update once the deadline has passed.
register-update-closed =
    The time to change your polling place is over. The last day was { $registration-deadline }.
    You are still on the roll, and you can still vote. You vote at the place where you are registered, even if you have moved.
    To see which place that is, go to { $roll-website } or call { $hotline } (free). If you cannot travel there, call us too.
    .title = Changing place is closed
    .sms = You can no longer change your polling place. You vote where you are registered: { $roll-website } or { $hotline }.

register-update-name =
    If your name or birth date is wrong on the roll, or your name has changed, we correct it, free.
    Go to any commission office with your national identity card or passport. If you have a paper that shows the right details, such as a marriage certificate, bring it too.
    Please come as early as you can, or while the roll is on display, until { $roll-display-end }.
    If your identity card is wrong, the identity office must correct it first.
    .title = Correct my details
    .sms = Wrong or new name, wrong birth date? Any commission office corrects it, free. Bring your ID. Help: { $hotline }

# The reader may be grieving. Keep it gentle and short.
register-update-death =
    We are sorry for your loss.
    To take a person who has died off the roll, go to any commission office and tell us their name. If you have their voter card or the death certificate, bring it.
    You can also tell us while the roll is on display, until { $roll-display-end }.
    Nobody may vote in the name of a person who has died. If you need help, call us free on { $hotline }.
    .title = A voter has died
    .sms = We are sorry for your loss. Tell any commission office the name and we take it off the roll. Help: { $hotline } (free)

# --- The voter card ---------------------------------------------------------------

register-card =
    Your voter card is ready { $card-days } days after you register.
    Collect it, free, at the office where you registered. Bring your national identity card or passport.
    If it is not ready by then, ask at that office or call us free on { $hotline }.
    You can vote without the card. Your identity card or passport is enough, as long as you are on the roll.
    .title = Get my voter card
    .sms = Your voter card is ready { $card-days } days after you register, at the same office. Late? Call { $hotline } (free).

register-card-lost =
    You can still vote if your voter card is lost, stolen or damaged.
    Bring your national identity card or passport on the day. You must be on the roll, and you can check it at { $roll-website }.
    If you would like a new card, ask at any commission office.
    If your card was stolen, or if someone keeps it from you, call us free on { $hotline }.
    .title = Lost or stolen voter card
    .sms = Voter card lost or stolen? You can still vote with your identity card or passport. Questions: { $hotline } (free)
