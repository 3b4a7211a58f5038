# About the commission itself (EMB = election management body).

emb-about =
    We are the commission that runs the elections: registration, voting, counting and results. The Constitution makes us independent. No party and no government office gives us orders.
    There are { $commissioner-count } commissioners, and each serves for { $commissioner-term-years } years. Our meetings and decisions are public. Read more at { $website }.
    .title = Who we are
    .sms = We run the elections. The Constitution makes us independent. { $commissioner-count } commissioners, { $commissioner-term-years }-year terms. { $website }

emb-about-funding =
    Parliament decides our budget, out of public money. No party or candidate pays us.
    Our spending is audited. We publish the budget and the audit at { $website }. You can also ask us for papers, and we answer within { $information-request-days } days. If you know of money that was misused, you can report it here.
    .title = Who pays for the commission
    .sms = Parliament decides our budget. Our spending is audited. We publish the budget and the audit at { $website }.

emb-about-decisions =
    Our meetings and our decisions are public. You can read the decisions at { $website }.
    The { $commissioner-count } commissioners decide, and they are independent. To find out when the next meeting is, call { $hotline } free of charge. If a decision on your own complaint seems wrong, you can appeal to the { $tribunal }.
    .title = Our meetings and decisions
    .sms = Our meetings and decisions are public. Read the decisions at { $website }. Next meeting: call { $hotline }, free.

emb-about-agreements =
    We work with other institutions: the police, the identity office, the courts and broadcasting. What we agree with them is written down and published at { $website }.
    Each agreement names a contact person. No agreement lets anyone tell us how to run the election or see how you vote. If you have a question, call { $hotline } free of charge.
    .title = Our agreements with others
    .sms = Our agreements with police, courts, the identity office and broadcasting are at { $website }, with a contact person.

emb-about-information =
    You have a right to ask us for information and papers. Say clearly what you want to see, not why.
    Ask at any commission office. We answer within { $information-request-days } days. Much is already public at { $website }: budget, decisions, tenders and agreements. If we have not answered in time, call { $hotline } or complain here.
    .title = Ask us for information
    .sms = You may ask us for information and papers at any office. We answer within { $information-request-days } days. Much is at { $website }.

emb-about-tenders =
    We publish our tenders at { $website }. There you find what we want to buy, what to send and by when.
    Every supplier is treated the same. You never have to pay anyone to get a contract from us. If someone asks you for money, you can report it here without your name. Questions: call { $hotline } free of charge.
    .title = Tenders and suppliers
    .sms = Our tenders are at { $website }. You never have to pay anyone for a contract. Asked for money? Report it here.

emb-about-events =
    We hold meetings and open days where you can learn how voting works. They are free and open to everyone.
    Find the next one at { $website }, call { $hotline } or ask at any commission office. Schools, groups and local leaders can ask us to come. Tell us if you need step-free access or sign language. There are also videos in sign language at { $website }.
    .title = Voter education and open days
    .sms = Find the next voter education event at { $website }, call { $hotline } or ask at any office. They are free.

emb-about-privacy =
    We keep your messages for { $message-retention-days } days and never sell them. We use them only to answer you and to deal with your complaint or report.
    We never ask whom you vote for, and nobody can find out. Please do not send us passwords or bank details. You can complain or report without your name. Questions about your data: call { $hotline } free of charge.
    .title = Your data and privacy
    .sms = We keep your messages { $message-retention-days } days. We never sell them. We never ask whom you vote for. Send us no passwords.

# The reader got a message and wonders whether it is genuine.
emb-about-verify-message =
    Messages from us come only from { $sms-number } and { $website }. We never ask for money, passwords or whom you vote for.
    If a message is from another number, or asks for such things, do not answer it. Do not open its links. Call { $hotline } free of charge, or report it here. If you have already paid or given a password, call your bank or phone company at once.
    .title = Is this message from you?
    .sms = We write only from { $sms-number } and { $website }. We never ask for money, passwords or your vote. Not sure? { $hotline }
