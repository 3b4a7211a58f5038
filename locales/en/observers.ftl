# Observers are neutral; agents belong to a candidate or party.

observers-accreditation =
    To observe the election, apply at { $website }. We must have your application by { $observer-application-deadline }.
    Observers are neutral: they do not work for a party or a candidate. After we accept you, you get a badge. Carry it with you when you observe. If you have questions, call { $hotline } free of charge.
    .title = How to become an observer
    .sms = To observe the election, apply at { $website } by { $observer-application-deadline }. Observers must be neutral.

observers-accreditation-closed =
    Applications for observers closed on { $observer-application-deadline }. We can't take new ones for this election.
    You can still follow the results yourself. The signed form of each polling place is on its door and at { $results-website }. Anyone can compare them. If you have already applied, ask about it at { $hotline }, free of charge.
    .title = Observer applications closed
    .sms = Observer applications closed on { $observer-application-deadline }. You can compare results at { $results-website }.

observers-rights =
    Accredited observers may watch the voting and the counting and see the signed results form.
    Observers must stay neutral and wear their badge. They may not touch ballots, help voters or give orders. They may not look at how anyone votes or take photos of a ballot. If you are refused, ask for the presiding officer. Then call { $hotline }.
    .title = What observers may do
    .sms = Accredited observers may watch voting and counting, but not interfere or see how anyone votes. Refused? Call { $hotline }.
