# Small talk with voters: how the service greets, helps and says goodbye.
# The tone is warm and plain. It never jokes, and never pretends to be a person.

conversation-greeting =
    Hello, this is the answer service of the electoral commission.
    Ask me about registering, voting, results or complaints. Use your own words: spelling does not matter.
    You can also write in another language: send me its name.
    If you would rather talk to a person, write that, or call free on { $hotline }.
    .title = Welcome
    .sms = Hello from the electoral commission. Ask about registering, voting, results or complaints, in your own words.

conversation-thanks =
    You are welcome.
    If something is still not clear, ask again in your own words. You can ask as often as you like.
    If you would rather talk to a person, write that, or call free on { $hotline }.
    Please share what you learned with people who need it. They can write to us at { $sms-number }.
    .title = Thanks
    .sms = You are welcome. Ask again any time, in your own words. To talk to a person, call { $hotline } (free).

conversation-goodbye =
    Goodbye, and take care.
    You can write to us again at any time. There is nothing you need to close or switch off.
    Remember: our messages come only from { $sms-number } and { $website }. We never ask you for money, for a password or who you vote for.
    If you need a person, call us free on { $hotline }.
    .title = Goodbye
    .sms = Goodbye, and take care. Write again at any time. To talk to a person, call { $hotline } (free).

conversation-help =
    Ask one question at a time, in your own words. You get an answer that the commission has approved.
    I can tell you how to register, where and how to vote, and how votes are counted.
    You can also make a complaint here, report a problem and follow it up.
    To change the language, write its name. To talk to a person, write "a person" or call free on { $hotline }.
    .title = What you can do here
    .sms = Ask about registering, voting, results, complaints or problems. Write "a person" to talk to someone, or a language.

conversation-robot =
    You are talking to a computer program, not to a person.
    People at the electoral commission wrote and approved each answer. The program only looks for the one that fits your question, and makes nothing up.
    It can misunderstand you. If that happens, please ask in other words.
    To talk to a person, write "a person" or call free on { $hotline }.
    .title = Who is answering you
    .sms = I am a computer program. People at the commission wrote the answers. To talk to a person, call { $hotline } (free).

# Do not list the languages here: each pack has its own, and the menu shows them.
conversation-language =
    To change the language, write the name of the language you want. Send only that one word.
    You can write the name the way you say it yourself.
    From then on you get every answer in that language. You can change it again at any time, even in the middle of a question.
    If you speak a language that I do not, call us free on { $hotline } and ask for help.
    .title = Change the language
    .sms = To change the language, send me its name, in one word. You can change it again at any time.

# The voter is angry. Do not scold, do not apologise for the whole world, offer a way on.
conversation-rude =
    I can hear that you are upset. I am a computer program, and perhaps I have not been of help.
    Tell me in a few words what went wrong, and I will try again.
    To talk to a person, write "a person" or call free on { $hotline }.
    If the commission has treated you badly, you can make a complaint here. It is your right, and you can do it without giving your name.
    .title = You are upset
    .sms = I am sorry this is hard. Say in a few words what you need, or talk to a person: { $hotline } (free).

# Somebody may be in danger of harming themselves. The emergency number comes first, always.
# Use the gentle words of your language. Never "commit", never blame.
conversation-distress =
    Call { $emergency-number } now if you might hurt yourself, or if someone is in danger.
    What you feel matters. Please do not stay alone with it. Go to someone you trust, or ask a person near you to stay with you.
    I am a computer program and cannot give you the help you deserve. I am asking a person at the commission to write to you.
    .title = You are not alone
    .sms = Call { $emergency-number } now if you might hurt yourself. Please go to someone you trust. I am asking a person to write to you.
