# Complaints to the commission. "Here" always means this conversation (SMS, Telegram or web chat).
# A complaint is NOT a petition: keep two different words in your language.

complain-how =
    You can complain here. We ask a few short questions, one at a time. You do not have to give your name.
    Complain within { $complaint-filing-days } days of what happened. You can also complain at any commission office or at { $complaints-website }. A complaint does not change a result: only a petition to a court can do that.
    .title = How to complain
    .sms = You can complain here. We ask a few questions. Your name is optional. Do it within { $complaint-filing-days } days of what happened.

complain-decide =
    The commission decides complaints about the election. We decide within { $complaint-decision-days } days.
    If you do not agree with our decision, you can appeal to the { $tribunal }. You have { $appeal-days } days for that. A complaint does not change a result. Whoever wants to challenge a result must bring a petition to a court.
    .title = Who decides complaints
    .sms = The commission decides within { $complaint-decision-days } days. If you do not agree, appeal to the { $tribunal } within { $appeal-days } days.

# The time limit to complain, then the time we take, then the time to appeal.
complain-deadline =
    You have { $complaint-filing-days } days to complain, counted from what happened. We decide your complaint within { $complaint-decision-days } days.
    If you do not agree with our decision, you have { $appeal-days } days to appeal to the { $tribunal }. Do not wait for the last day. If you are not sure that you are still in time, call { $hotline } free of charge.
    .title = Time limits for complaints
    .sms = Complain within { $complaint-filing-days } days of what happened. We decide within { $complaint-decision-days } days. You can appeal within { $appeal-days } days.

complain-appeal =
    If you do not agree with our decision, you can appeal to the { $tribunal }. You have { $appeal-days } days after our decision.
    Keep our decision and your reference number: you need both. The { $tribunal } is independent of us. An appeal is about a complaint. To challenge a result, you need a petition instead.
    .title = How to appeal a decision
    .sms = Do not agree with our decision? Appeal to the { $tribunal } within { $appeal-days } days. Keep your reference number.

# After this answer the bot asks for the reference number and looks it up.
complain-status =
    Send us the reference number of your complaint or report. You got it when you sent your complaint. We then tell you how far it is.
    We decide complaints within { $complaint-decision-days } days. If you have lost the number, call { $hotline } free of charge or come to any commission office.
    .title = Follow my complaint
    .sms = Send us your reference number and we tell you how far your complaint is. Number lost? Call { $hotline }, free.
