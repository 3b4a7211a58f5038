work-poll-worker =
    Unaweza kufanya kazi nasi kwenye kituo cha kupigia kura. Omba kwenye { $jobs-website }. Siku ya mwisho ya kuomba ni { $poll-worker-application-deadline }.
    Wafanyakazi wa uchaguzi hawaegemei upande: huruhusiwi kukifanyia kazi chama wala mgombea. Tutakupa mafunzo na kukulipa { $poll-worker-pay } kwa siku. Kuomba ni bila malipo. Anayekudai pesa kwa ajili ya kazi hii si wetu.
    .title = Kazi kwenye kituo cha kura
    .sms = Omba kwenye { $jobs-website } hadi { $poll-worker-application-deadline }. Kuomba ni bure. Usiegemee upande wowote.

work-poll-worker-closed =
    Maombi ya kazi za uchaguzi yalifungwa { $poll-worker-application-deadline }. Hatuwezi kupokea mapya kwa uchaguzi huu.
    Kama umeshaomba, uliza kwa { $hotline } bila malipo. Tafuta kazi nyingine kwetu kwenye { $jobs-website }. Anayekuuzia kazi ya uchaguzi si wetu. Unaweza kutoa taarifa hapa.
    .title = Maombi ya kazi yamefungwa
    .sms = Maombi ya kazi za uchaguzi yalifungwa { $poll-worker-application-deadline }. Kazi nyingine: { $jobs-website }.

# "siku" haibadiliki kwa wingi, kwa hiyo hakuna kiteuzi hapa.
work-poll-worker-pay =
    Wafanyakazi wa uchaguzi hulipwa { $poll-worker-pay } kwa siku. Kabla ya uchaguzi kuna mafunzo ya siku { $training-days }, na hayo pia tunayalipa.
    Kwenye mafunzo utajifunza kila hatua ya kupiga na kuhesabu kura. Kama malipo yako yamechelewa au si sahihi, piga simu { $hotline } bila malipo. Uwe tayari na jina lako na kituo chako. Huhitaji kamwe kumpa mtu sehemu ya malipo yako.
    .title = Malipo na mafunzo ya kazi
    .sms = Wafanyakazi wa uchaguzi hulipwa { $poll-worker-pay } kwa siku. Mafunzo pia hulipwa. Malipo hayajafika? Piga { $hotline } (bure).
