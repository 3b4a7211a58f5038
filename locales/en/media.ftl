media-accreditation =
    Journalists apply for a press badge at { $website }. We must have your application by { $media-application-deadline }.
    With the badge you may report from polling places. Never film how someone votes or a marked ballot. Please ask people before you film them. If you have questions, call { $hotline } free of charge.
    .title = Press accreditation
    .sms = Journalists: apply for a press badge at { $website } by { $media-application-deadline }.

media-accreditation-closed =
    Press applications closed on { $media-application-deadline }. We can't take new ones for this election.
    Results are at { $results-website }, with the signed form of each polling place. Our news is at { $website }. If you have already applied, ask about it at { $hotline }, free of charge.
    .title = Press applications closed
    .sms = Press applications closed on { $media-application-deadline }. Results: { $results-website }.

media-accreditation-embargo =
    Exit polls may not be published before polling closes at { $polling-closing } on the day. This is true for press, radio, television and social media.
    Early figures could sway people who are still to vote. After counting, the signed form of each polling place is public. It is put on the door and at { $results-website }. If you see an early exit poll, you can report it here.
    .title = When exit polls may be shown
    .sms = Exit polls may not be published before polling closes at { $polling-closing } on the day. That includes social media.
