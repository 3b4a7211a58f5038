# Mambo ambayo huduma haijibu, na pa kwenda badala yake.

# Jibu moja lisiloegemea upande kwa kila swali kuhusu vyama, wagombea na nani atashinda.
# Lazima liwe lile lile yeyote akitajwa. Usiongeze kamwe jina, chama au utabiri.
out-of-scope-opinion =
    Hatutoi maoni kuhusu wagombea, vyama au nani atashinda. Tume inawatendea wote sawa.
    Chaguo ni lako peke yako, na ni siri.
    Orodha ya wagombea iko kwenye { $website } na kwenye kila ofisi ya tume. Kuhusu sera zao, tafadhali waulize wao wenyewe.
    Matokeo hutoka baada ya kuhesabu, kwenye { $results-website }.
    .title = Vyama na wagombea
    .sms = Hatuegemei upande: hatutoi maoni kuhusu vyama, wagombea au nani atashinda. Chaguo ni lako, na ni siri.

out-of-scope-other-office =
    Hatuwezi kusaidia kwa hili, kwa sababu tunashughulikia uchaguzi tu.
    Kwa vitambulisho na vyeti vya kuzaliwa, uliza ofisi ya vitambulisho. Kwa uhalifu, nenda polisi. Kwa pasipoti, leseni ya kuendesha gari, kodi au ardhi, uliza ofisi inayohusika.
    Ukiwa hatarini, piga { $emergency-number }.
    Kama swali lako ni kuhusu kupiga kura, tafadhali uliza kwa maneno mengine, au tupigie simu { $hotline } bila malipo.
    .title = Uliza ofisi nyingine
    .sms = Jambo hili ni la ofisi nyingine. Sisi tunashughulikia uchaguzi tu. Ukiwa hatarini, piga { $emergency-number }.

out-of-scope-civics =
    Sina jibu la hili. Najua tu jinsi uchaguzi unavyofanyika hapa: kujiandikisha, kupiga kura, matokeo, wagombea na malalamiko.
    Kwa maswali kuhusu serikali, historia au sheria, tafadhali uliza maktaba, shule au ofisi inayohusika.
    Kama unataka kujifunza zaidi kuhusu uchaguzi, tunafanya mikutano kwa umma. Angalia { $website } au piga simu { $hotline }.
    .title = Serikali na historia
    .sms = Najua kuhusu uchaguzi tu: kujiandikisha, kura, matokeo, malalamiko. Kwa mengine, tafadhali uliza kwingine.

out-of-scope-chatter =
    Siwezi kusaidia kwa hilo. Mimi ni programu ya kompyuta ya tume ya uchaguzi, na najua kuhusu uchaguzi tu.
    Unaweza kuniuliza, kwa mfano, kama umo kwenye daftari, unapiga kura wapi au ulete nini.
    Kuongea na mtu kuhusu uchaguzi, andika "mhudumu" au piga simu { $hotline } bila malipo.
    .title = Jambo jingine
    .sms = Naweza kusaidia kuhusu uchaguzi tu. Uliza jinsi ya kujiandikisha, wapi pa kupiga kura, ulete nini au jinsi ya kulalamika.
