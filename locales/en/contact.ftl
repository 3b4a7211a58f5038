# After this answer the conversation is handed to a member of staff.
contact-human =
    We pass you on to a person. Please write your question in your own words now, so that nobody has to ask again.
    Our staff answer { $office-days }, { $office-hours }. At other times your message waits for them and is not lost. You can also call { $hotline } free of charge.
    .title = Talk to a person
    .sms = We pass you on to a person. Write your question now. Staff answer { $office-days }, { $office-hours }. Or call { $hotline }.

contact-human-cost =
    Messages to { $sms-number } and calls to { $hotline } are free. You need no airtime for either.
    On Telegram and on our website your phone company may charge you for data. Registering, voting and complaining are free as well. If anyone asks you for money in our name, do not pay. You can report it here.
    .title = What it costs to contact us
    .sms = Messages to { $sms-number } and calls to { $hotline } are free. We never charge you to register, vote or complain.

contact-office =
    Our head office is at { $head-office }. Our offices are open { $office-days }, { $office-hours }.
    You can go to any commission office. To find the one nearest to you, call { $hotline } free of charge. You can also look at { $website }. Text messages to { $sms-number } are free.
    .title = Our offices, phone and hours
    .sms = { $head-office }. Open { $office-days }, { $office-hours }. Call { $hotline }, free.
