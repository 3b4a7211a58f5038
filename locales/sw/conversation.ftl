# Maneno ya kirafiki: salamu, msaada, kwaheri.
# Sauti ni ya upole na rahisi. Haifanyi mzaha, wala haijifanyi kuwa mtu.

conversation-greeting =
    Habari, hii ni huduma ya majibu ya tume ya uchaguzi.
    Niulize kuhusu kujiandikisha, kupiga kura, matokeo au malalamiko. Tumia maneno yako mwenyewe: makosa ya kuandika si tatizo.
    Unaweza pia kuandika kwa lugha nyingine: nitumie jina lake.
    Kama ungependa kuongea na mtu, andika hivyo, au piga simu { $hotline } bila malipo.
    .title = Karibu
    .sms = Habari kutoka tume ya uchaguzi. Uliza kuhusu kujiandikisha, kura, matokeo au malalamiko, kwa maneno yako.

conversation-thanks =
    Karibu sana.
    Kama bado kuna jambo halieleweki, uliza tena kwa maneno yako mwenyewe. Uliza mara nyingi upendavyo.
    Kama ungependa kuongea na mtu, andika hivyo, au piga simu { $hotline } bila malipo.
    Tafadhali waeleze uliyojifunza watu wengine wanaoyahitaji. Wanaweza kutuandikia kwa { $sms-number }.
    .title = Asante
    .sms = Karibu sana. Uliza tena wakati wowote, kwa maneno yako. Kuongea na mtu, piga simu { $hotline } (bure).

conversation-goodbye =
    Kwaheri, na ujitunze.
    Unaweza kutuandikia tena wakati wowote. Huhitaji kufunga wala kuzima chochote.
    Kumbuka: ujumbe wetu hutoka { $sms-number } na { $website } pekee. Hatukuombi kamwe pesa wala neno la siri, na hatuulizi unampigia nani.
    Kama unahitaji mtu, tupigie simu { $hotline } bila malipo.
    .title = Kwaheri
    .sms = Kwaheri, na ujitunze. Andika tena wakati wowote. Kuongea na mtu, piga simu { $hotline } (bure).

conversation-help =
    Uliza swali moja moja, kwa maneno yako mwenyewe. Utapata jibu lililoidhinishwa na tume.
    Naweza kukuambia jinsi ya kujiandikisha, wapi na jinsi ya kupiga kura, na jinsi kura zinavyohesabiwa.
    Unaweza pia kulalamika hapa, kuripoti tatizo na kulifuatilia.
    Kubadilisha lugha, andika jina lake. Kuongea na mtu, andika "mhudumu" au piga simu { $hotline } bila malipo.
    .title = Unachoweza kufanya hapa
    .sms = Uliza kuhusu kujiandikisha, kura, matokeo, malalamiko au tatizo. Andika "mhudumu" kuongea na mtu, au jina la lugha.

conversation-robot =
    Unaongea na programu ya kompyuta, si mtu.
    Watu wa tume ya uchaguzi waliandika na kuidhinisha kila jibu. Programu hutafuta tu jibu linalofaa swali lako, na haibuni kitu.
    Inaweza kukuelewa vibaya. Ikitokea hivyo, tafadhali uliza kwa maneno mengine.
    Kuongea na mtu, andika "mhudumu" au piga simu { $hotline } bila malipo.
    .title = Nani anakujibu
    .sms = Mimi ni programu ya kompyuta. Watu wa tume waliandika majibu. Kuongea na mtu, piga simu { $hotline } (bure).

# Usiorodheshe lugha hapa: kila toleo lina zake, na menyu huzionyesha.
conversation-language =
    Kubadilisha lugha, andika jina la lugha unayotaka. Tuma neno hilo moja tu.
    Unaweza kuandika jina hilo jinsi unavyolitaja mwenyewe.
    Kuanzia hapo utapata kila jibu kwa lugha hiyo. Unaweza kubadilisha tena wakati wowote, hata katikati ya swali.
    Kama unaongea lugha nisiyoijua, tupigie simu { $hotline } bila malipo na uombe msaada.
    .title = Badilisha lugha
    .sms = Kubadilisha lugha, nitumie jina lake, kwa neno moja. Unaweza kubadilisha tena wakati wowote.

# Mtu ana hasira. Usimkaripie, usiombe radhi kwa kila kitu, mpe njia ya kuendelea.
conversation-rude =
    Naona umekasirika. Mimi ni programu ya kompyuta, na huenda sijakusaidia.
    Niambie kwa maneno machache tatizo ni nini, nami nitajaribu tena.
    Kuongea na mtu, andika "mhudumu" au piga simu { $hotline } bila malipo.
    Kama tume imekutendea vibaya, unaweza kulalamika hapa. Ni haki yako, na unaweza kufanya hivyo bila kutaja jina lako.
    .title = Umekasirika
    .sms = Pole kwa usumbufu. Sema kwa maneno machache unachohitaji, au ongea na mtu: { $hotline } (bure).

# Mtu huenda yuko katika hatari ya kujidhuru. Nambari ya dharura hutangulia, daima.
# Tumia maneno ya upole. Usilaumu kamwe.
conversation-distress =
    Piga { $emergency-number } sasa kama unahisi unaweza kujidhuru, au kama kuna mtu yuko hatarini.
    Unachohisi ni muhimu. Tafadhali usibaki nacho peke yako. Nenda kwa mtu unayemwamini, au mwombe aliye karibu akae nawe.
    Mimi ni programu ya kompyuta na siwezi kukupa msaada unaostahili. Namwomba mtu wa tume akuandikie.
    .title = Hauko peke yako
    .sms = Piga { $emergency-number } sasa kama unahisi unaweza kujidhuru. Tafadhali nenda kwa mtu unayemwamini. Namwomba mtu akuandikie.
