campaign-rules =
    Candidates and parties may campaign from { $campaign-start } to { $campaign-end }. Then there is silence until voting ends.
    There must be no hate, no threats and no gifts for votes. Public cars, money and staff may not be used. No one may campaign near a polling place. If anyone breaks the rules, you can report it here.
    .title = Campaign rules
    .sms = Campaigning ends on { $campaign-end }. No hate, no gifts for votes, no state resources.

campaign-rules-finance =
    No one may give more than { $donation-limit } to a campaign. A candidate for the assembly may spend up to { $assembly-spending-limit }.
    Candidates and parties report their money to us. The report is due within { $finance-report-days } days after the election. Money for votes is always forbidden. If you know of secret or forbidden money, you can report it here.
    .title = Campaign money
    .sms = A donation may be up to { $donation-limit }. Spending has limits too. Reports are due { $finance-report-days } days after the election.
