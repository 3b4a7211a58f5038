# Kujiandikisha, daftari la wapiga kura na kadi ya mpiga kura.
#
# Maneno ya kudumu: roll = "daftari la wapiga kura" / "daftari"; polling place = "kituo cha kupigia kura";
# voter card = "kadi ya mpiga kura"; office = "ofisi ya tume" (kamwe si kituo).
# Usiandike "saa" kabla ya fact ya wakati: sauti na tarehe huleta "saa" zenyewe.
# "siku" haibadiliki kwa wingi, kwa hiyo haihitaji kiteuzi cha wingi.

# --- Kujiandikisha ------------------------------------------------------------

register-how =
    Ili kujiandikisha, njoo mwenyewe kwenye ofisi yoyote ya tume.
    Leta kitambulisho chako cha taifa au pasipoti. Tutakupiga picha na kuchukua alama za vidole vyako. Ni bila malipo.
    Unaweza kujiandikisha hadi { $registration-deadline }.
    Kadi yako ya mpiga kura itakuwa tayari baada ya siku { $card-days }, kwenye ofisi hiyo hiyo.
    .title = Jinsi ya kujiandikisha
    .sms = Jiandikishe mwenyewe kwenye ofisi yoyote ya tume kwa kitambulisho au pasipoti. Bure. Hadi { $registration-deadline }.

# Huonyeshwa badala ya register-how na register-deadline baada ya siku ya mwisho kupita.
register-closed =
    Uandikishaji umefungwa. Siku ya mwisho ilikuwa { $registration-deadline }.
    Kama tayari umo kwenye daftari la wapiga kura, unaweza kupiga kura. Kuhakikisha, angalia { $roll-website }, piga simu { $hotline } au uliza kwenye ofisi yoyote ya tume.
    Kama humo kwenye daftari, huwezi kuongezwa kwa uchaguzi huu. Tutatangaza ni lini unaweza kujiandikisha tena.
    .title = Uandikishaji umefungwa
    .sms = Uandikishaji umefungwa. Kama umo kwenye daftari, unaweza kupiga kura. Hakikisha: { $roll-website } au { $hotline }.

register-how-biometric =
    Unapojiandikisha, tunapiga picha ya uso wako na kuchukua alama za vidole vyako.
    Zinaonyesha kwamba wewe ni mtu mmoja tu kwenye daftari. Pia zinasaidia kuzuia mtu mwingine asipige kura kwa jina lako.
    Mashine isiposoma kidole chako, mwombe afisa ajaribu kidole kingine.
    Kama bado haifanyi kazi, au kama umepoteza vidole, mwambie afisa. Uliza ufanye nini kabla ya kuondoka, au piga simu { $hotline }.
    .title = Picha na alama za vidole
    .sms = Kidole hakisomeki? Mwombe afisa ajaribu kingine. Ikishindikana tena, uliza ufanye nini au piga simu { $hotline }.

register-how-documents =
    Ili kujiandikisha, leta kimoja kati ya hivi: kitambulisho chako cha taifa au pasipoti yako.
    Huhitaji kuleta picha. Tunakupiga picha ofisini bila malipo.
    Kama huna hata kimoja, nenda mapema kwenye ofisi ya vitambulisho, ili uweze kujiandikisha kabla ya { $registration-deadline }.
    Cheti cha kuzaliwa peke yake hakitoshi. Una swali? Tupigie simu { $hotline } bila malipo.
    .title = Hati za kujiandikisha
    .sms = Ili kujiandikisha, leta kitambulisho cha taifa au pasipoti. Huna? Nenda kwanza kwenye ofisi ya vitambulisho.

register-how-where =
    Unaweza kujiandikisha kwenye ofisi yoyote ya tume. Si lazima iwe ile iliyo karibu na kwako.
    Ili kupata ofisi iliyo karibu nawe, piga simu { $hotline } au angalia { $website }. Kupiga simu ni bila malipo.
    Ofisi zetu ziko wazi { $office-days }, kuanzia asubuhi, { $office-hours }.
    Njoo mwenyewe, ukiwa na kitambulisho chako cha taifa au pasipoti.
    .title = Mahali pa kujiandikisha
    .sms = Jiandikishe kwenye ofisi yoyote ya tume. Kupata iliyo karibu nawe, piga { $hotline } (bure) au angalia { $website }.

register-deadline =
    Unaweza kujiandikisha hadi { $registration-deadline }.
    Njoo mwenyewe kwenye ofisi yoyote ya tume, ukiwa na kitambulisho chako cha taifa au pasipoti.
    Tafadhali usisubiri siku za mwisho. Wakati huo foleni huwa ndefu zaidi.
    Kama unaishi nje ya nchi, siku ya mwisho ni tofauti. Jiandikishe ubalozini. Siku ya mwisho huko ni { $overseas-registration-deadline }.
    .title = Siku ya mwisho kujiandikisha
    .sms = Unaweza kujiandikisha hadi { $registration-deadline }. Njoo mwenyewe kwenye ofisi yoyote ya tume.

# --- Nani anaruhusiwa ---------------------------------------------------------

register-eligibility =
    Unaweza kupiga kura kama wewe ni raia, una umri wa miaka { $voting-age } au zaidi, na umo kwenye daftari la wapiga kura.
    Unaweza kujiandikisha kuanzia umri wa miaka { $pre-registration-age }.
    Huhitaji kuwa na kazi, nyumba wala elimu. Ulemavu haukuondolei haki yako ya kupiga kura.
    Sheria zake ziko katika { $law-eligibility }.
    Kama huna hakika kuhusu hali yako, tupigie simu { $hotline } bila malipo.
    .title = Nani anaweza kupiga kura
    .sms = Unaweza kupiga kura kama wewe ni raia, una miaka { $voting-age } au zaidi na umo kwenye daftari. Maswali: { $hotline } (bure).

# Angalia: usiahidi lolote kuhusu kesi ya mtu mmoja. Sheria ndiyo huamua.
register-eligibility-prison =
    Watu wengi walio gerezani wanaweza kupiga kura.
    Kama uko mahabusu na kesi yako haijaisha, unaweza kupiga kura. Kama umehukumiwa, inategemea urefu wa kifungo chako.
    Sheria ndiyo huamua: { $law-prison }. Tafadhali tuulize kuhusu hali yako. Piga simu { $hotline } bila malipo.
    Mkuu wa gereza atakusaidia kujiandikisha.
    .title = Kupiga kura ukiwa gerezani
    .sms = Ukiwa mahabusu unaweza kupiga kura. Ukihukumiwa, inategemea kifungo. Muulize mkuu wa gereza au sisi: { $hotline }.

register-eligibility-youth =
    Unaweza kupiga kura ukifikisha miaka { $voting-age }.
    Kuanzia miaka { $pre-registration-age } unaweza kujiandikisha mapema. Jina lako litakuwa tayari kwenye daftari utakapofikisha miaka { $voting-age }.
    Kama utafikisha miaka { $voting-age } kabla ya siku ya uchaguzi au siku hiyo yenyewe, jiandikishe kabla ya { $registration-deadline }.
    Wanafunzi pia wanaweza kujiandikisha. Fikiria utakuwa wapi siku ya uchaguzi: unapiga kura kwenye kituo kimoja tu.
    .title = Vijana na wanafunzi
    .sms = Unaweza kupiga kura ukifikisha miaka { $voting-age }. Unaweza kujiandikisha kuanzia miaka { $pre-registration-age }, ofisi yoyote ya tume.

register-eligibility-citizenship =
    Kila raia wa nchi hii anaweza kujiandikisha na kupiga kura. Haijalishi ulipataje uraia wako.
    Kama wewe pia ni raia wa nchi nyingine, bado unaweza kupiga kura hapa.
    Kama wewe si raia, huwezi kupiga kura. Kibali cha ukaazi au hati za mkimbizi hazitoshi.
    Kama huna hakika, tupigie simu { $hotline } bila malipo na uulize kuhusu hali yako.
    .title = Uraia na kupiga kura
    .sms = Raia wote wanaweza kupiga kura, hata wenye uraia wa nchi mbili. Asiye raia hawezi. Maswali: { $hotline } (bure).

register-eligibility-homeless =
    Huhitaji kuwa na nyumba wala anwani ili kupiga kura.
    Jiandikishe kwa kutaja mahali unapolala kwa kawaida. Barua ya kiongozi wa eneo hilo inatosha kuwa uthibitisho.
    Peleka barua hiyo na kitambulisho chako cha taifa au pasipoti kwenye ofisi yoyote ya tume.
    Ni bila malipo, na unaweza kufanya hivyo hadi { $registration-deadline }. Kama huwezi kupata barua, tupigie simu { $hotline } bila malipo.
    .title = Kutokuwa na makazi
    .sms = Huna nyumba? Unaweza kupiga kura. Jiandikishe ukitaja unapolala. Barua ya kiongozi wa eneo ni uthibitisho. { $hotline }

register-eligibility-abroad =
    Kama wewe ni raia na unaishi nje ya nchi, unaweza kupiga kura ya urais kwenye ubalozi.
    Nenda mwenyewe ubalozini kujiandikisha. Siku ya mwisho ni { $overseas-registration-deadline }.
    Kama umerudi kuishi nchini, nenda kwenye ofisi yoyote ya tume kabla ya { $registration-deadline }. Leta kitambulisho chako cha taifa au pasipoti, nasi tutabadilisha mahali unapopigia kura.
    Kama huna hakika njia ipi inakufaa, piga simu { $hotline } au angalia { $website }.
    .title = Raia wanaoishi nje ya nchi
    .sms = Raia walio nje ya nchi wanaweza kupiga kura ya urais. Jiandikishe ubalozini hadi { $overseas-registration-deadline }.

# --- Daftari la wapiga kura -----------------------------------------------------

register-check =
    Kujua kama umo kwenye daftari la wapiga kura, angalia { $roll-website }, piga simu { $hotline } au uliza kwenye ofisi yoyote ya tume.
    Daftari pia linaonyesha kituo chako. Ni hapo tu unapoweza kupiga kura.
    Jina lako halimo, au kuna kosa? Peleka kitambulisho chako cha taifa au pasipoti kwenye ofisi yoyote ya tume, mapema uwezavyo.
    Pia unaweza kuangalia daftari kwenye vituo vya kupigia kura, kuanzia { $roll-display-start } hadi { $roll-display-end }.
    .title = Je, nimo kwenye daftari?
    .sms = Angalia kama umo kwenye daftari: { $roll-website } au { $hotline } (bure). Jina halimo? Nenda ofisi yoyote ya tume.

register-check-objection =
    Daftari la wapiga kura linawekwa wazi kuanzia { $roll-display-start } hadi { $roll-display-end }.
    Utalipata kwenye kila kituo cha kupigia kura na kila ofisi ya tume. Unaweza kulikagua, kuomba marekebisho au kupinga jina.
    Unaweza kupinga kama kuna mtu kwenye daftari asiyestahili kuwemo. Nenda kituoni au ofisini, useme ni jina gani na kwa nini.
    Tunaamua kila pingamizi ndani ya siku { $objection-decision-days }.
    .title = Kukagua daftari na kupinga jina
    .sms = Kagua daftari au pinga jina, vituoni na ofisini: kuanzia { $roll-display-start } hadi { $roll-display-end }.

# "jimbo" (Tanzania) na "eneo bunge" (Kenya) ni kitu kimoja; vivyo hivyo "kata" na "wadi".
register-check-constituency =
    Daftari linaonyesha kituo chako cha kupigia kura. Linaonyesha pia jimbo lako la uchaguzi, yaani eneo bunge, na kata au wadi yako.
    Ili kujua, angalia { $roll-website }, piga simu { $hotline } au uliza kwenye ofisi yoyote ya tume. Ni bila malipo.
    Jimbo lako ni lile la kituo ulichopangiwa kwenye daftari. Huenda si jimbo unapoishi sasa.
    Kama umehama, unaweza kutuomba tubadilishe kituo hicho, hadi { $registration-deadline }.
    .title = Jimbo langu na kata yangu
    .sms = Kujua jimbo (eneo bunge) na kata yako: { $roll-website }, { $hotline } (bure) au ofisi yoyote ya tume.

# --- Mabadiliko ------------------------------------------------------------------

register-update =
    Kama umehama, tunaweza kubadilisha mahali unapopigia kura.
    Njoo mwenyewe kwenye ofisi yoyote ya tume ukiwa na kitambulisho chako cha taifa au pasipoti. Ni bila malipo.
    Unaweza kufanya hivyo hadi { $registration-deadline }.
    Usipobadilisha, utabaki kwenye daftari na utapiga kura kwenye kituo chako cha zamani. Unaweza kuwa kwenye daftari mahali pamoja tu.
    .title = Nimehama
    .sms = Umehama? Badilisha kituo chako kwenye ofisi yoyote ya tume, ukiwa na kitambulisho. Hadi { $registration-deadline }.

# Huonyeshwa badala ya register-update baada ya siku ya mwisho kupita.
register-update-closed =
    Muda wa kubadilisha kituo chako umekwisha. Siku ya mwisho ilikuwa { $registration-deadline }.
    Bado umo kwenye daftari, na bado unaweza kupiga kura. Utapiga kura kwenye kituo ulichopangiwa kwenye daftari, hata kama umehama.
    Kujua ni kituo gani, angalia { $roll-website } au piga simu { $hotline } bila malipo. Kama huwezi kusafiri hadi huko, pia tupigie simu.
    .title = Muda wa kubadili kituo umeisha
    .sms = Huwezi tena kubadilisha kituo. Utapiga kura kwenye kituo ulichopangiwa kwenye daftari: { $roll-website } au { $hotline }.

register-update-name =
    Kama jina lako au tarehe yako ya kuzaliwa ina kosa kwenye daftari, au jina lako limebadilika, tunarekebisha bila malipo.
    Nenda kwenye ofisi yoyote ya tume ukiwa na kitambulisho chako cha taifa au pasipoti. Kama una hati nyingine inayoonyesha maelezo sahihi, kwa mfano cheti cha ndoa, ilete pia.
    Tafadhali njoo mapema uwezavyo, au wakati daftari limewekwa wazi, hadi { $roll-display-end }.
    Kama kitambulisho chako ndicho chenye kosa, ni lazima ofisi ya vitambulisho ikirekebishe kwanza.
    .title = Kurekebisha maelezo yangu
    .sms = Jina jipya, au kosa la jina au tarehe ya kuzaliwa? Ofisi yoyote ya tume hurekebisha bure. Leta kitambulisho. Msaada: { $hotline }

# Msomaji huenda yuko kwenye msiba. Iwe fupi na ya upole.
register-update-death =
    Pole sana kwa msiba.
    Ili kuondoa jina la marehemu kwenye daftari, nenda kwenye ofisi yoyote ya tume na utaje jina lake. Kama una kadi yake ya mpiga kura au cheti cha kifo, uje nacho.
    Unaweza pia kutuambia wakati daftari limewekwa wazi, hadi { $roll-display-end }.
    Hakuna anayeruhusiwa kupiga kura kwa jina la marehemu. Kama unahitaji msaada, tupigie simu { $hotline } bila malipo.
    .title = Mpiga kura amefariki
    .sms = Pole sana kwa msiba. Taja jina kwenye ofisi yoyote ya tume, tutaliondoa kwenye daftari. Msaada: { $hotline } (bure)

# --- Kadi ya mpiga kura -----------------------------------------------------------

register-card =
    Kadi yako ya mpiga kura huwa tayari siku { $card-days } baada ya kujiandikisha.
    Ichukue bila malipo kwenye ofisi ulikojiandikisha. Leta kitambulisho chako cha taifa au pasipoti.
    Kama wakati huo haiko tayari, uliza kwenye ofisi hiyo au tupigie simu { $hotline } bila malipo.
    Unaweza kupiga kura bila kadi hiyo. Kitambulisho chako cha taifa au pasipoti inatosha, mradi umo kwenye daftari.
    .title = Kupata kadi ya mpiga kura
    .sms = Kadi ya mpiga kura huwa tayari siku { $card-days } baada ya kujiandikisha, ofisi ile ile. Imechelewa? Piga { $hotline } (bure).

register-card-lost =
    Bado unaweza kupiga kura kama kadi yako ya mpiga kura imepotea, imeibwa au imeharibika.
    Siku hiyo leta kitambulisho chako cha taifa au pasipoti. Ni lazima uwe kwenye daftari, na unaweza kuhakikisha kwenye { $roll-website }.
    Kama unataka kadi mpya, uliza kwenye ofisi yoyote ya tume.
    Kama kadi yako imeibwa, au kuna mtu ameishikilia, tupigie simu { $hotline } bila malipo.
    .title = Kadi imepotea au kuibwa
    .sms = Kadi ya mpiga kura imepotea au kuibwa? Bado unaweza kupiga kura kwa kitambulisho au pasipoti. Maswali: { $hotline } (bure)
