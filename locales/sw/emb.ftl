# Kuhusu tume yenyewe.

emb-about =
    Sisi ndio tume inayoendesha uchaguzi: uandikishaji, upigaji kura, kuhesabu kura na matokeo. Katiba inatufanya kuwa huru. Hakuna chama wala ofisi ya serikali inayotuamuru.
    Kuna { $commissioner-count ->
        [one] kamishna mmoja anayehudumu
       *[other] makamishna { $commissioner-count }, na kila mmoja huhudumu
    } kwa { $commissioner-term-years ->
        [one] mwaka mmoja
       *[other] miaka { $commissioner-term-years }
    }. Mikutano na maamuzi yetu ni ya wazi kwa umma. Soma zaidi kwenye { $website }.
    .title = Sisi ni nani
    .sms = Tunaendesha uchaguzi. Katiba inatufanya huru. Makamishna { $commissioner-count }, muhula wa miaka { $commissioner-term-years }. { $website }

emb-about-funding =
    Bunge huamua bajeti yetu, kutoka pesa za umma. Hakuna chama wala mgombea anayetulipa.
    Matumizi yetu hukaguliwa. Tunachapisha bajeti na ripoti ya ukaguzi kwenye { $website }. Unaweza pia kutuomba hati, nasi tutajibu ndani ya siku { $information-request-days }. Kama unajua kuhusu pesa zilizotumiwa vibaya, unaweza kutoa taarifa hapa.
    .title = Nani analipia tume
    .sms = Bunge huamua bajeti yetu. Matumizi yetu hukaguliwa. Tunachapisha bajeti na ukaguzi kwenye { $website }.

emb-about-decisions =
    Mikutano na maamuzi yetu ni ya wazi kwa umma. Unaweza kusoma maamuzi kwenye { $website }.
    Wanaoamua ni { $commissioner-count ->
        [one] kamishna mmoja, naye ni huru
       *[other] makamishna { $commissioner-count }, nao ni huru
    }. Kujua mkutano ujao ni lini, piga simu { $hotline } bila malipo. Kama unaona uamuzi kuhusu malalamiko yako si sahihi, unaweza kukata rufaa kwenye { $tribunal }.
    .title = Mikutano na maamuzi yetu
    .sms = Mikutano na maamuzi yetu ni ya wazi. Soma maamuzi kwenye { $website }. Mkutano ujao: piga { $hotline } (bure).

emb-about-agreements =
    Tunafanya kazi na taasisi nyingine: polisi, ofisi ya vitambulisho, mahakama na utangazaji. Tunayokubaliana nazo huandikwa na kuchapishwa kwenye { $website }.
    Kila makubaliano yanataja mtu wa kuwasiliana naye. Hakuna makubaliano yanayomruhusu mtu kutuamuru jinsi ya kuendesha uchaguzi, au kuona unampigia nani. Kama una swali, piga simu { $hotline } bila malipo.
    .title = Makubaliano na taasisi nyingine
    .sms = Makubaliano na polisi, mahakama, ofisi ya vitambulisho na utangazaji: { $website }, pamoja na mtu wa kuwasiliana naye.

emb-about-information =
    Una haki ya kutuomba taarifa na hati. Sema wazi unataka kuona nini, si kwa nini.
    Omba kwenye ofisi yoyote ya tume. Tutajibu ndani ya siku { $information-request-days }. Mengi tayari yako wazi kwenye { $website }: bajeti, maamuzi, zabuni na makubaliano. Kama hatujajibu kwa wakati, piga simu { $hotline } au lalamika hapa.
    .title = Kuomba taarifa kwetu
    .sms = Unaweza kuomba taarifa na hati kwenye ofisi yoyote. Tunajibu ndani ya siku { $information-request-days }. Mengi yako kwenye { $website }.

emb-about-tenders =
    Tunachapisha zabuni zetu kwenye { $website }. Utaona tunataka kununua nini, utume nini na kabla ya lini.
    Wote wanaotaka kutuuzia wanatendewa sawa. Huhitaji kamwe kumlipa mtu ili kupata mkataba kwetu. Mtu akikudai pesa, unaweza kutoa taarifa hapa bila jina lako. Maswali: piga simu { $hotline } bila malipo.
    .title = Zabuni na wauzaji
    .sms = Zabuni zetu ziko kwenye { $website }. Huhitaji kumlipa mtu ili upate mkataba. Umedaiwa pesa? Toa taarifa hapa.

emb-about-events =
    Tunafanya mikutano na siku za wazi ambapo unaweza kujifunza jinsi ya kupiga kura. Ni bila malipo na kila mtu anakaribishwa.
    Kujua ujao, angalia { $website }, piga simu { $hotline } au uliza kwenye ofisi yoyote ya tume. Shule, vikundi na viongozi wa mitaa wanaweza kutuomba tuje. Tuambie kama unahitaji njia isiyo na ngazi au lugha ya ishara. Pia kuna video za lugha ya ishara kwenye { $website }.
    .title = Elimu ya mpiga kura
    .sms = Kujua mkutano ujao wa elimu ya mpiga kura: { $website }, { $hotline } au ofisi yoyote. Ni bure.

emb-about-privacy =
    Tunahifadhi ujumbe wako kwa siku { $message-retention-days }. Hatuuzi ujumbe wako kamwe. Tunautumia tu kukujibu na kushughulikia malalamiko au taarifa yako.
    Hatuulizi kamwe unampigia nani, na hakuna anayeweza kujua. Tafadhali usitutumie neno la siri wala maelezo ya benki. Unaweza kulalamika au kutoa taarifa bila jina lako. Maswali kuhusu taarifa zako binafsi: piga simu { $hotline } bila malipo.
    .title = Taarifa binafsi na faragha
    .sms = Tunahifadhi ujumbe wako siku { $message-retention-days }. Hatuuzi kamwe. Hatuulizi kamwe unampigia nani. Usitutumie neno la siri.

# Msomaji amepata ujumbe na anajiuliza kama ni wa kweli.
emb-about-verify-message =
    Ujumbe wetu hutoka { $sms-number } na { $website } pekee. Hatukuombi kamwe pesa wala neno la siri, na hatuulizi unampigia nani.
    Kama ujumbe umetoka nambari nyingine, au unaomba mambo hayo, usiujibu. Usifungue viungo vyake. Piga simu { $hotline } bila malipo, au toa taarifa hapa. Kama umeshalipa au umeshatoa neno la siri, pigia simu benki yako au kampuni ya simu mara moja.
    .title = Je, ujumbe huu ni wenu?
    .sms = Tunaandika tu kutoka { $sms-number } na { $website }. Hatuombi pesa, neno la siri wala kura yako. Huna hakika? { $hotline }
