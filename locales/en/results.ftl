# Challenging a result. A petition goes to a court. It is not the same as a complaint to the commission.

results-dispute =
    A result can be challenged only with a petition to a court. It goes to the { $tribunal }. For the presidential election it goes to the { $supreme-court }.
    File it within { $petition-days ->
        [one] { $petition-days } day
       *[other] { $petition-days } days
    } of the result. The court decides within { $petition-decision-days ->
        [one] { $petition-decision-days } day
       *[other] { $petition-decision-days } days
    }. If you want a recount, ask the court for it.
    A complaint to us does not change a result. The rules are in the { $law-disputes }. You may want to ask a lawyer soon.
    .title = How to challenge a result
    .sms = To challenge a result, petition the { $tribunal } (president: { $supreme-court }) within { $petition-days ->
        [one] { $petition-days } day
       *[other] { $petition-days } days
    }.
