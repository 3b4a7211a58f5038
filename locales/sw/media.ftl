media-accreditation =
    Wanahabari huomba beji ya wanahabari kwenye { $website }. Siku ya mwisho ya kupokea ombi lako ni { $media-application-deadline }.
    Ukiwa na beji unaweza kuripoti kutoka vituo vya kupigia kura. Usimrekodi kamwe mtu anapopiga kura, wala karatasi ya kura yenye alama. Tafadhali omba ruhusa kabla ya kuwarekodi watu. Kama una maswali, piga simu { $hotline } bila malipo.
    .title = Kibali cha wanahabari
    .sms = Mwanahabari: omba beji ya wanahabari kwenye { $website } hadi { $media-application-deadline }.

media-accreditation-closed =
    Maombi ya wanahabari yalifungwa { $media-application-deadline }. Hatuwezi kupokea mapya kwa uchaguzi huu.
    Matokeo yako kwenye { $results-website }, pamoja na fomu iliyotiwa saini ya kila kituo. Habari zetu ziko kwenye { $website }. Kama umeshaomba, uliza kwa { $hotline } bila malipo.
    .title = Maombi ya wanahabari yamefungwa
    .sms = Maombi ya wanahabari yalifungwa { $media-application-deadline }. Matokeo: { $results-website }.

# "exit poll": kura za maoni zinazofanywa kwa watu wanapotoka kupiga kura.
media-accreditation-embargo =
    Kura za maoni za watu wanaotoka vituoni (exit poll) haziruhusiwi kutangazwa kabla ya { $polling-closing } siku hiyo, vituo vinapofungwa. Ni hivyo kwa magazeti, redio, televisheni na mitandao ya kijamii.
    Takwimu za mapema zinaweza kuwayumbisha wanaotarajia kupiga kura. Baada ya kuhesabu, fomu iliyotiwa saini ya kila kituo huwa wazi. Hubandikwa mlangoni na kuwekwa kwenye { $results-website }. Ukiona exit poll imetolewa mapema, unaweza kutoa taarifa hapa.
    .title = Muda wa kutangaza exit poll
    .sms = Exit poll haziruhusiwi kutangazwa kabla ya { $polling-closing } siku hiyo, vituo vinapofungwa. Hata mitandaoni.
