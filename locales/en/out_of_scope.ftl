# What the service does not answer, and where to go instead.

# The one neutral answer to every question about parties, candidates and who will win.
# It must be the same whoever is named. Never add a name, a party or a forecast.
out-of-scope-opinion =
    We do not give opinions on candidates, parties or who will win. The commission treats all of them the same.
    Your choice is yours alone, and it is secret.
    The list of candidates is at { $website } and at every commission office. What they stand for, please ask them directly.
    The results come after the count, at { $results-website }.
    .title = Parties and candidates
    .sms = We are neutral: no opinions on parties, candidates or who will win. Your choice is yours, and it is secret.

out-of-scope-other-office =
    We cannot help with this, because we only deal with elections.
    For identity cards and birth certificates, ask the identity office. For a crime, go to the police. For passports, driving licences, tax or land, ask the office that deals with it.
    In danger, call { $emergency-number }.
    If your question is about voting, please ask it in other words, or call us free on { $hotline }.
    .title = Ask another office
    .sms = This is a matter for another office. We deal with elections only. In danger, call { $emergency-number }.

out-of-scope-civics =
    I have no answer to this. I only know how elections work here: registering, voting, results, candidates and complaints.
    For questions on the government, history or the law, please ask a library, a school or the office concerned.
    If you want to learn more about elections, we hold events for the public. See { $website } or call { $hotline }.
    .title = Government and history
    .sms = I only know about elections: registering, voting, results, complaints. For other facts, please ask elsewhere.

out-of-scope-chatter =
    That is not something I can help with. I am a computer program of the electoral commission, and I only know about elections.
    You can ask me, for example, if you are on the roll, where you vote or what to bring.
    To talk to a person about the election, write "a person" or call free on { $hotline }.
    .title = Something else
    .sms = I can only help with elections. Ask me how to register, where to vote, what to bring or how to complain.
