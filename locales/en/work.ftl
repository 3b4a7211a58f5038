work-poll-worker =
    You can work with us at a polling place. Apply at { $jobs-website } by { $poll-worker-application-deadline }.
    Poll workers must be neutral: you may not work for a party or a candidate. We train you and pay you { $poll-worker-pay } a day. Applying is free. Anyone who asks you for money for this job is not from us.
    .title = Work at a polling place
    .sms = Apply at { $jobs-website } by { $poll-worker-application-deadline }. Applying is free. You must be neutral.

work-poll-worker-closed =
    Applications for poll workers closed on { $poll-worker-application-deadline }. We can't take new ones for this election.
    If you have already applied, ask about it at { $hotline }, free of charge. Look for other jobs with us at { $jobs-website }. Anyone who sells you a job as a poll worker is not from us. You can report that here.
    .title = Poll worker applications closed
    .sms = Poll worker applications closed on { $poll-worker-application-deadline }. Other jobs: { $jobs-website }.

# A fork may have one day of training: keep the plural choice of your language.
work-poll-worker-pay =
    Poll workers get { $poll-worker-pay } a day. Before the election there { $training-days ->
        [one] is { $training-days } day
       *[other] are { $training-days } days
    } of training, and we pay that too.
    In the training you learn each step of the voting and the counting. If your pay is late or wrong, call { $hotline } free of charge. Have your name and your polling place ready. You never have to give anyone a share of your pay.
    .title = Poll worker pay and training
    .sms = Poll workers get { $poll-worker-pay } a day. Training is paid too. Pay late or wrong? Call { $hotline }, free.
