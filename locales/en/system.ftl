# What the service itself says: menus, questions, forms, errors, labels of buttons.
# Answers to voters' questions are in the other files.
#
# Arguments are named above each message; any other variable is a fact.
# Keep labels short: they are buttons, and lines in a text message.

## When we are not sure

did-you-mean = I am not sure what you mean. Is it one of these?

# Asked before an answer that would do harm if we had misunderstood.
# Arguments: $title (what we think was meant)
confirm-one = Is this what you want to know? { $title }

unclear = I am sorry, I do not have an answer to that. Ask in other words, choose a topic, or talk to a person.

# The second time in a row.
unclear-again =
    I still do not understand, and I do not want to guess. A person can help: choose that below, or call { $hotline } free of charge.

# An empty message, or only pictures and signs.
nothing-said = I can only read words. Write your question in your own words and language.

# A photo, a sticker, a voice message.
unsupported = I cannot open pictures, files or voice messages yet. Please write your question in words, or call { $hotline } free of charge.

# A person said no to what we offered.
neither = Thank you for telling me. Please ask in other words, choose a topic, or talk to a person.

# Something broke on our side.
trouble = Something went wrong on our side, and your last message was not dealt with. Please send it again in a minute, or call { $hotline } free of charge.

## Menu, language, help

menu = What would you like to know about?
choose-language = Which language do you want?
language-changed = From now on you get answers in English.

# After "more" where the last answer was shown whole.
more-nothing = That was the whole answer. You can ask something else.
back-nothing = There is nothing to go back to. Ask a question, or choose a topic.
cancel-nothing = There is nothing to cancel. Ask a question, or choose a topic. To get no news from us, write STOP.

## Stop, start, forget, source

stop-done = You will get no reminders and no news from us. We still answer when you write, and still tell you about your own complaint. To get news again, write START.
start-done = Welcome back. Ask a question, or choose a topic.
forget-done = We deleted what this conversation had stored. Complaints and reports that you sent stay with the commission, because the law requires it. If you wrote STOP, we keep that wish too, so that we send you no news.

# Arguments: $authority, $release (a number), $hash (letters that prove the text)
source = Answers of the { $authority }, release { $release }, fingerprint { $hash }.

## A person

# Arguments: $reference
handover-opened = Your number is { $reference }. A member of our staff will write to you here.

# The same where nobody can be written to later.
# Arguments: $reference
handover-opened-unreachable = Your number is { $reference }. We cannot write to you here later: send a phone number or an address where our staff can reach you, or call { $hotline } free of charge.

# Arguments: $reference
handover-already = We have already passed you on to a person. Your number is { $reference }. They work { $office-days }, { $office-hours }.

# The message was added to the case.
# Arguments: $reference
handover-noted = We added your message to { $reference }. A person will read it. You can go on asking me meanwhile: questions that I answer are not passed on.

# The same below an answer to that message.
# Arguments: $reference
handover-added = We added your message to { $reference } as well.

# Arguments: $reference
handover-full = { $reference } holds as many messages as it can, so this one was not added. A person will read the earlier ones. If it is urgent, call { $hotline } free of charge.

# Arguments: $reference
handover-closed = { $reference } is settled, so your message was not added to it. If you still need a person, ask for one again.

# The store could not be reached.
# Arguments: $reference
handover-failed = We could not add your message to { $reference } just now. For a person to read it, please send it again in a minute.

## Complaints and reports: the forms

# The voter wants to complain or report, and has not said which. The titles of the forms are the choices.
form-choose = Do you want to complain about how the election is run, or report threats, vote buying or other wrongdoing?

form-complaint-intro = We ask a few short questions. You can write BACK, SKIP or CANCEL at any time.
    .title = Make a complaint
    .sms = A few short questions. You can write BACK or CANCEL at any time.

form-complaint-legal = A complaint is looked at by the commission. It does not change a result: for that, a petition must be filed within { $petition-days } days after the result, with the { $tribunal } or, for the election of the President, with the { $supreme-court }. A complaint does not stop that time.
    .sms = The commission decides it. Only a court can change a result: a petition must be filed within { $petition-days } days after the result.

# Arguments: $reference
form-complaint-done =
    We have your complaint. Your number is { $reference }. Please write it down.
    We decide within { $complaint-decision-days } days. To hear how far it is, send us the number. To appeal, go to the { $tribunal } within { $appeal-days } days after the decision.

form-complaint-what = What happened? Tell us in your own words.
form-complaint-when = When did it happen?
form-complaint-where = Where did it happen? Write the polling place, office or town.
form-complaint-witness = Did anyone else see it?
form-complaint-wish = What should the commission do about it?
form-complaint-anonymous = May our staff see your number and write to you? If you say no, the complaint is anonymous and we cannot ask you anything.

form-report-intro = If you are in danger, call { $emergency-number } first. We ask a few short questions. You can write BACK, SKIP or CANCEL at any time.
    .title = Make a report
    .sms = In danger? Call { $emergency-number } first. A few short questions. You can write BACK or CANCEL.

form-report-legal = We look at your report and pass it to the police or the prosecutor where the law says so. It does not change a result: only a court can do that.
    .sms = We look at your report and pass it to the police or the prosecutor where the law says so.

# Arguments: $reference
form-report-done =
    We have your report. Your number is { $reference }. Please write it down. To hear how far it is, send us the number.
    If anyone is in danger, call { $emergency-number }.

# Below the number where nobody can be written to later.
form-no-contact = We cannot write to you later: your number is the way to follow it.

form-report-danger = Is anyone in danger right now?
form-report-what = What happened? Tell us in your own words. Do not put yourself at risk.
form-report-where = Where did it happen?
form-report-when = When did it happen?
form-report-who = Who did it? Write it only if you know and feel safe.
form-report-anonymous = May our staff see your number and write to you? If you say no, the report is anonymous and we cannot ask you anything.

# Said at once when somebody answers that there is danger now.
form-danger-now = Call { $emergency-number } now, and go to a safe place if you can. Are you safe enough to go on with the questions?

# The voter is not safe yet.
form-paused = Your form waits for you. Go on when you are safe. In danger, call { $emergency-number }.

# Words came instead of a yes or no to "Is anyone in danger?"; they are kept.
form-danger-perhaps = If anyone is in danger, call { $emergency-number } now. We keep what you wrote as your answer to "What happened?".

# Arguments: $at (number of the question), $of (how many)
form-progress = Question { $at } of { $of }

form-optional = You can write SKIP.
form-need-answer = This question needs an answer. Write a few words, or CANCEL to stop.
form-need-choice = Please choose one of these.
form-need-yes-no = Please answer yes or no.

# A place where a time was asked for, and the other way round. Said once; what comes then is kept.
form-need-when = That looks like a place. Here we ask for the time. If it is your answer, send it again.
form-need-where = That looks like a time. Here we ask for the place. If it is your answer, send it again.

form-too-long = That is longer than we can keep. Please say it in fewer words.

# A question that we have no answer to came instead of an answer. It is not kept yet.
form-unknown-question = I have no answer to that question. Ask it in other words. If it is your answer to our question, write YES.

# Words were kept as an answer that may have been a question.
form-kept-question = We kept that as your answer. If it was a question, ask it in other words, with a question mark at the end. To change the answer, write BACK.

# What the voter answered, one line each, before it is sent.
form-summary = This is what you wrote:

# Arguments: $label (what was asked, short), $answer (the voter's words)
form-answer = { $label }: { $answer }

form-send = Shall we send it to the commission?

# What was asked, short: before the answer in that list.
form-label-what = What happened
form-label-when = When
form-label-where = Where
form-label-witness = Somebody else saw it
form-label-wish = What the commission should do
form-label-anonymous = Staff may see my number and write to me
form-label-danger = Danger now
form-label-who = Who did it
form-not-sent = It is not sent yet. Choose whether to send it, go back, or cancel.
form-cancelled = It is cancelled. We kept nothing of it.
form-first = This is the first question.

# Below the menu, the languages, or the word that STOP was heard: a form is open.
form-waits = Your form waits. Write CONTINUE to go on with it, or CANCEL to end it.

# STATUS, in a form: a number would be taken for its answer.
form-before-status = Before you ask about a number, send this form or write CANCEL.

# After a question in the middle of a form was answered.
form-go-on = Now back to your form.

# The store could not be reached: the form is kept, there is no number yet.
form-failed = We could not save it just now, so it is not sent yet. Your answers are kept. Write YES in a minute to try again, or call { $hotline } free of charge.

## Status of a complaint

status-ask = Please send your number. It has ten digits.

# Written out: a message must hold no digits of its own.
status-mistyped = There is a wrong digit in that number. Please check it and send it again.
status-unknown = We do not know that number. Please check it, or call { $hotline } free of charge.

# Arguments: $reference, $opened (a date), $due (a date)
status-open = { $reference }: we received it on { $opened }. A decision is due by { $due }.

# A request to talk to a person, or a report: no decision is due.
# Arguments: $reference, $opened (a date)
status-with-staff = { $reference }: we received it on { $opened }. It is with our staff. If you have a question about it, call { $hotline } free of charge.

# Arguments: $reference, $opened (a date)
status-settled = { $reference }, received on { $opened }, is settled. For the decision, call { $hotline } free of charge.

## Polling places

places-ask = Where are you? Write a place, ward or postcode, and I list the polling places near there.

# Added to it where the channel can send a position.
places-share = You can also share your position.

places-none = I found no polling place by that name. Try the ward, the postcode or a bigger place near you, or call { $hotline } free of charge.

# The same where it may have been another question. The questions it may have been are the choices.
places-none-others = I found no polling place by that name. Did you mean one of these?

# The name written is not quite one that we know.
places-sure = Is it one of these?

# The same where only one comes near. Arguments: $name (a place or a ward)
places-sure-one = Did you mean { $name }?

# Above a list of them.
places-there = Polling places in that area:

# The roll decides: never "your polling place".
places-list-roll = You can vote only at the one where you are on the roll. Check which one it is at { $roll-website } or on { $hotline }.
    .sms = Polling places there. The roll decides where you vote: { $roll-website } or { $hotline }.
places-list-area = You can vote at any of these polling places if you live in their area.
places-list-any = You can vote at any of these polling places.

# The same where there is one.
places-one-roll = We found this polling place. You can vote only at the one where you are on the roll. Check which one it is at { $roll-website } or on { $hotline }.
    .sms = We found this polling place. The roll decides where you vote: { $roll-website } or { $hotline }.
places-one-area = You can vote at this polling place if you live in its area.
places-one-any = You can vote at this polling place.

# One place. Arguments: $name, $address
place-line = { $name }, { $address }

# Arguments: $name, $address, $distance
place-line-distance = { $name }, { $address } ({ $distance })

# The same where a place has no address. Arguments: $name
place-line-bare = { $name }

# Arguments: $name, $distance
place-line-bare-distance = { $name } ({ $distance })

# Below a list that is not whole. Arguments: $from, $to (which of them are shown), $of (how many there are)
places-some = { $from } to { $to } of { $of }. Write MORE for the next ones, or write a ward or postcode.
    .sms = { $from } to { $to } of { $of }. MORE shows the next ones.

# The same where there are more than are counted. Arguments: $from, $to, $of
places-some-of-many = { $from } to { $to } of more than { $of }. Write MORE for the next ones, or write a ward or postcode.
    .sms = { $from } to { $to } of more than { $of }. MORE shows the next ones.

# Below the last of several lists. Arguments: $from, $to, $of
places-rest = { $from } to { $to } of { $of }.

# Below places near a position, nearest first.
places-nearer = Write MORE for places further away.

# Arguments: $hours (opening to closing)
place-hours = Open { $hours }.
place-usual-hours = Open { $polling-hours }.
place-step-free = You can get in without steps.
place-steps = There are steps at the entrance. Help is there: ask the staff.

## How things are put together

# Arguments: $start, $end (two times of day)
time-span = { $start } to { $end }

# Arguments: $metres
distance-metres = { $metres } m

# Arguments: $kilometres
distance-kilometres = { $kilometres } km

# The last line of a text message that has more to say. Keep MORE as the word to send.
sms-more = Write MORE for more.

# Before numbered choices in a text message.
reply-with-number = Reply with a number:

## Labels of buttons

label-yes = Yes
label-no = No
label-neither = None of these
label-person = Talk to a person
label-menu = Topics
label-send = Send it
label-back = Back
label-change = Change
label-more = More
label-skip = Skip
label-cancel = Cancel
label-continue = Go on
label-language = Language

## The web page

web-title = Ask the commission
web-intro = Ask about registering, voting, results or complaints, in your own words.
web-question = Your question
web-send = Send
web-listen = Listen
web-stop-listening = Stop
web-share-location = Share my position
web-language = Language

# Read out for the button beside the list of languages.
web-change-language = Change language

web-conversation = Conversation
web-you = You
web-bot = Answer

# Read out before a row of buttons.
web-choices = Choices

web-connecting = Trying to reach the service again.
web-failed = Your message could not be sent. Check your connection and send it again.
web-open = Questions about the election?
web-close = Close

# Before a place's name. The map is OpenStreetMap's, which says where the link leads.
web-map = Show on a map (OpenStreetMap)
web-no-location = Your position is not available. Write the name of a place instead.

# A page without a script sent more than can be read. A link to a new page follows.
web-too-long = Your message was too long for us to read. Go back in your browser and write it in fewer words.
web-start-again = Begin a new conversation

# On every page while the content is a demonstration.
web-demo = Demonstration: Maruvia and everything said here are invented.
