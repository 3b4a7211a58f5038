# Reports of wrongdoing. Safety first: whatever mentions danger says the emergency number before anything else.
# Never suggest that anybody is guilty, and never name a party, office holder or group.

report-intimidation =
    If you are in danger, call { $emergency-number } first. To threaten, force or punish people because of their vote is an offence under the { $law-offences }.
    When you are safe, report it here or call { $hotline } free of charge. We ask a few short questions. You do not have to give your name. Your vote is secret: nobody can find out whom you vote for.
    .title = Report threats or violence
    .sms = In danger? Call { $emergency-number } first. When safe, report threats here or call { $hotline }. Your name is optional.

# The emergency number must stay in the first words. Keep this answer short: the reader may be running.
report-intimidation-danger =
    Call { $emergency-number } now. Go to a safe place if you can, with people you trust. Do not put yourself at risk for a report or a photo.
    When you are safe, tell us here what happened and where, or call { $hotline } free of charge. You do not have to give your name.
    .title = Call { $emergency-number } if you are in danger
    .sms = Call { $emergency-number } now. Go to a safe place if you can. When you are safe, tell us here or call { $hotline }.

# For anyone harassed because of their gender: voters, candidates, staff, online or offline.
report-intimidation-gender =
    If you are in danger, call { $emergency-number } first. No one may harass, insult or pressure you because of your gender. That is true for voters, candidates and poll staff, in person and online.
    You can report it here, and you do not have to give your name. Or call { $hotline } and ask for the confidential officer. You decide how much you tell.
    .title = Report gender harassment
    .sms = In danger? Call { $emergency-number } first. Report gender harassment here, or call { $hotline } for the confidential officer.

report-bribery =
    To buy or sell a vote is an offence under the { $law-offences }. Money, food, gifts, jobs and favours all count.
    You can report it here: what you saw, where and when. You do not have to give your name. Keep yourself safe and do not try to collect proof. Your vote stays secret, whatever anyone gave you.
    .title = Report vote buying
    .sms = Buying or selling votes is an offence. Report it here: what, where and when. You do not have to give your name.

report-corruption =
    Public money, cars, buildings and staff may not be used to campaign. Misuse of office is an offence under the { $law-offences }.
    You can report it here: what you saw, where and when. You do not have to give your name. If you know of it from your work, the law protects you. Then you can also call { $whistleblower-line }.
    .title = Report misuse of office
    .sms = Public money, cars and staff may not be used to campaign. Report it here. Your name is optional. Or call { $whistleblower-line }.

report-whistleblower =
    If someone threatens you, call { $emergency-number } first. The { $law-disclosure } protects you when you honestly report wrongdoing you know of from your work.
    Call the protected line, { $whistleblower-line }. You can also report here. You do not have to give your name. Use your own phone, not one from work.
    .title = Protection for whistle-blowers
    .sms = The law protects people who honestly report wrongdoing at work. Call { $whistleblower-line } or report here without your name.

report-campaigning =
    Campaigning ends on { $campaign-end }. After that, rallies and calls for votes are not allowed. Campaigning near a polling place is never allowed.
    If you see it, tell us here: what, where and when. You do not have to give your name. At a polling place, tell the presiding officer at once.
    .title = Report late campaigning
    .sms = No campaigning near polling places or in the silence before voting. Tell the presiding officer, and report it to us here.

# The reader asks "is this true?" or forwards a rumour. We neither repeat the rumour nor call anyone a liar.
report-misinformation =
    If you are not sure that it is true, do not share it yet. Check it at { $website } or call { $hotline } free of charge.
    Our own messages come only from { $sms-number } and { $website }. You can also report it here. Tell us what it says and where you saw it. Then we can check it and publish what is correct.
    .title = Is this true? Report false news
    .sms = Not sure it is true? Do not share it. Check { $website } or call { $hotline }. You can also report it to us here.

report-misinformation-hate =
    If anyone is in danger, call { $emergency-number } first. Hate speech and calls to violence have no place in an election. No one may attack people for their origin, faith, gender or opinion.
    You can report it here: what was said, where and when. Please do not share it further. You do not have to give your name.
    .title = Report hate speech
    .sms = Anyone in danger? Call { $emergency-number } first. Report hate speech here: what, where, when. Do not share it further.

report-misinformation-deepfake =
    A video, picture or voice can be made by a computer. If it seems strange or shocks you, wait before you share it.
    You can report it here: what it shows and where you saw it. Keep the link if you have it. What we really said is at { $website }. You can also ask us at { $hotline }, free of charge.
    .title = Report a fake video or voice
    .sms = Video or voice may be fake? Do not share it. Report it here: what it shows and where you saw it. Or call { $hotline }.

report-interference =
    If you are in danger, call { $emergency-number } first. The Constitution makes the commission independent. No official, leader or force may put pressure on voters or poll staff.
    You can report it here: who did what, where and when. You do not have to give your name. If you know of it from your work, you can call { $whistleblower-line }.
    .title = Report official interference
    .sms = In danger? Call { $emergency-number } first. No office or official may interfere in the election. Report it here, name optional.

# About our own people. Serious and open, no defence of colleagues.
report-interference-commission-staff =
    Our staff must be neutral and treat everyone the same. If one of us did something wrong, we want to know.
    You can report it here: what happened, where and when. You do not have to give your name. At a polling place, ask for the presiding officer. If you work with us, the { $law-disclosure } protects you: call { $whistleblower-line }.
    .title = Report election staff
    .sms = Our staff must be neutral. If one did wrong, report it here. Your name is optional. Staff can call { $whistleblower-line }.
