# Bila kuegemea upande wowote: usitaje kamwe mgombea au chama.

candidates-list =
    Orodha ya wagombea iko kwenye { $website } na kwenye kila ofisi ya tume. Unaweza pia kuuliza kwa { $hotline } bila malipo.
    Wagombea huteuliwa kuanzia { $nomination-start } hadi { $nomination-deadline }. Orodha hukamilika baada ya hapo tu. Tunawatendea wagombea wote sawa na hatupendekezi yeyote.
    .title = Orodha ya wagombea
    .sms = Orodha ya wagombea iko kwenye { $website } na kila ofisi ya tume. Unaweza pia kupiga { $hotline } (bure).

candidates-nomination =
    Lazima uwe raia, uwe kwenye daftari la wapiga kura, na uwe na umri wa angalau miaka { $candidate-age }. Kwa urais ni miaka { $president-age }.
    Kwa ubunge unahitaji watu { $assembly-supporters } wanaokuunga mkono na dhamana ya { $assembly-deposit }. Kwa urais, watu { $presidential-supporters } na { $presidential-deposit }.
    Leta fomu zako za uteuzi kuanzia { $nomination-start } hadi { $nomination-deadline }. Unaweza kugombea kupitia chama au kama mgombea huru asiye na chama. Omba fomu kwenye ofisi yoyote ya tume.
    .title = Jinsi ya kugombea
    .sms = Uwe raia, kwenye daftari, miaka { $candidate-age } au zaidi (rais { $president-age }). Leta fomu hadi { $nomination-deadline }. Uliza: { $hotline }.

# Huonyeshwa badala ya candidates-nomination baada ya siku ya mwisho.
candidates-nomination-closed =
    Uteuzi wa wagombea ulifungwa { $nomination-deadline }. Hatuwezi kupokea wagombea wapya sasa.
    Orodha ya wagombea iko kwenye { $website } na kwenye kila ofisi ya tume. Kama unadhani uamuzi kuhusu uteuzi wako si sahihi, unaweza kulalamika hapa. Fanya haraka: muda ni mfupi. Unaweza pia kupiga simu { $hotline } bila malipo.
    .title = Uteuzi umefungwa
    .sms = Uteuzi ulifungwa { $nomination-deadline }. Hakuna wagombea wapya sasa. Orodha: { $website }.

candidates-nomination-party =
    Chama cha siasa kinasajiliwa kwenye tume. Chama kinahitaji wanachama { $party-members }.
    Njoo kwenye ofisi yetu kuu kuomba: { $head-office }. Kwanza piga simu { $hotline } bila malipo na uulize ulete nini. Huhitaji chama ili kugombea: wagombea huru wanaruhusiwa. Tunavitendea vyama vyote sawa.
    .title = Jinsi ya kusajili chama
    .sms = Chama husajiliwa kwenye tume. Kinahitaji wanachama { $party-members }. Piga { $hotline } (bure) uulize ulete nini.

# Wakala huangalia kwa niaba ya mgombea au chama. Si mwangalizi, ambaye haegemei upande.
candidates-nomination-agents =
    Chama au mgombea anaweza kuwa na wakala mmoja kwenye kila kituo cha kupigia kura. Wakala huleta barua iliyosainiwa na chama au mgombea.
    Mawakala wanaweza kushuhudia upigaji kura na kuhesabu kura. Hawaruhusiwi kufanya kampeni hapo, kuvaa nguo za chama wala kuwasaidia wapiga kura kuchagua. Wakala humwonyesha msimamizi wa kituo barua hiyo anapofika. Maswali: piga simu { $hotline } bila malipo.
    .title = Mawakala wa vyama na wagombea
    .sms = Wakala mmoja kwa kila chama au mgombea kwenye kila kituo. Leta barua iliyosainiwa na chama au mgombea.
