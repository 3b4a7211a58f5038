# Strict neutrality: no names of candidates or parties, ever.

candidates-list =
    The list of candidates is at { $website } and at every commission office. You can also ask at { $hotline }, free of charge.
    Candidates are nominated from { $nomination-start } to { $nomination-deadline }. The list is complete only after that. We treat all candidates the same and recommend no one.
    .title = List of candidates
    .sms = The list of candidates is at { $website } and at every commission office. You can also call { $hotline }, free.

candidates-nomination =
    You must be a citizen, on the roll and at least { $candidate-age } years old, for president { $president-age }.
    For the assembly you need { $assembly-supporters } supporters and a deposit of { $assembly-deposit }. For president, { $presidential-supporters } supporters and { $presidential-deposit }.
    Bring your nomination papers from { $nomination-start } to { $nomination-deadline }. You can stand for a party or as an independent. Ask for the forms at any commission office.
    .title = How to stand as a candidate
    .sms = Citizen, on the roll, aged { $candidate-age } or over (president { $president-age }). Nominate by { $nomination-deadline }. Ask: { $hotline }.

# Shown instead of candidates-nomination after the deadline has passed.
candidates-nomination-closed =
    Nomination closed on { $nomination-deadline }. We can't take new candidates now.
    The list of candidates is at { $website } and at every commission office. If you think that a decision about your nomination is wrong, you can complain here. Be quick: the time limits are short. You can also call { $hotline } free of charge.
    .title = Nomination has closed
    .sms = Nomination closed on { $nomination-deadline }. No new candidates now. List: { $website }.

candidates-nomination-party =
    You register a political party with the commission. The party needs { $party-members } members.
    Come to our head office to apply: { $head-office }. First call { $hotline } free of charge and ask what to bring. You do not need a party to stand: independent candidates are allowed. We treat every party the same.
    .title = How to register a party
    .sms = Register a party with the commission. It needs { $party-members } members. Call { $hotline }, free, and ask what to bring.

# Agents watch for a candidate or party. Not to be confused with observers, who are neutral.
candidates-nomination-agents =
    A party or candidate can have one agent at each polling place. The agent brings a letter signed by the party or the candidate.
    Agents may watch the voting and the counting. They may not campaign there, wear party clothing or help voters choose. The agent shows the letter to the presiding officer on arrival. Questions: call { $hotline } free of charge.
    .title = Party and candidate agents
    .sms = One agent for each party or candidate at each polling place. Bring a letter signed by the party or candidate.
