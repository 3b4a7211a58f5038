# Kupiga kura: lini, wapi, ulete nini, vipi, msaada, haki na kuhesabu kura.
# "Kituo" ni kile kimoja tu ambacho mpiga kura ameandikwa kwenye daftari.
# "Uchaguzi wa serikali za mitaa" = local elections. "Msimamizi wa kituo" = presiding officer.

### Kupiga kura

## Lini

vote-when =
    Uchaguzi mkuu ni { $general-election-day }. Uchaguzi wa serikali za mitaa ni { $local-election-day }.
    Siku zote mbili vituo viko wazi kuanzia asubuhi hadi jioni, { $polling-hours }. Piga kura kwenye kituo ulichopangiwa kwenye daftari. Hakikisha kabla ya siku hiyo kwenye { $roll-website } au kwa kupiga simu { $hotline }.
    .title = Siku za uchaguzi
    .sms = Uchaguzi mkuu: { $general-election-day }. Serikali za mitaa: { $local-election-day }. Kura ni asubuhi hadi jioni, { $polling-hours }.

# Huonyeshwa badala ya vote-when baada ya uchaguzi mkuu.
vote-when-local =
    Uchaguzi wa serikali za mitaa ni { $local-election-day }. Vituo viko wazi kuanzia asubuhi hadi jioni, { $polling-hours }.
    Piga kura kwenye kituo ulichopangiwa kwenye daftari. Hakikisha kabla ya siku hiyo kwenye { $roll-website } au kwa kupiga simu { $hotline }.
    Uchaguzi mkuu ulikuwa { $general-election-day }. Matokeo yake yako kwenye { $results-website }.
    .title = Uchaguzi wa serikali za mitaa
    .sms = Uchaguzi wa serikali za mitaa: { $local-election-day }, asubuhi hadi jioni, { $polling-hours }. Uchaguzi mkuu umekwisha.

# Huonyeshwa badala ya vote-when baada ya chaguzi zote mbili.
vote-when-past =
    Chaguzi zote mbili zimekwisha. Uchaguzi mkuu ulikuwa { $general-election-day }. Uchaguzi wa serikali za mitaa ulikuwa { $local-election-day }.
    Matokeo yako kwenye { $results-website }. Siku za uchaguzi ujao tutazitangaza kwenye { $website } na kwa ujumbe kutoka { $sms-number }. Unaweza pia kuuliza kwa { $hotline }.
    .title = Siku za uchaguzi uliopita
    .sms = Chaguzi zote mbili zimekwisha. Matokeo: { $results-website }. Siku za uchaguzi ujao zitatangazwa: { $website }.

vote-when-hours =
    Vituo viko wazi kuanzia asubuhi hadi jioni, { $polling-hours }, kila siku ya uchaguzi. Uchaguzi mkuu ni { $general-election-day }. Uchaguzi wa serikali za mitaa ni { $local-election-day }.
    Kama uko kwenye foleni ifikapo { $polling-closing }, bado unaweza kupiga kura. Baki kwenye foleni mpaka umepiga kura.
    .title = Saa za kupiga kura
    .sms = Kura ni asubuhi hadi jioni, { $polling-hours }. Uko kwenye foleni ifikapo { $polling-closing }? Baki hapo, bado unaweza kupiga kura.

# Lazima iendane na facts: hakuna uchaguzi ulioahirishwa. Ukiahirishwa, badilisha facts na maandishi haya.
vote-when-postponed =
    Hapana, siku za uchaguzi hazijabadilika. Uchaguzi mkuu ni { $general-election-day }. Uchaguzi wa serikali za mitaa ni { $local-election-day }.
    Ni sisi tu tunaoweza kutangaza mabadiliko. Tukiyatangaza, yatakuwa kwenye { $website } na kwenye ujumbe kutoka { $sms-number }. Ukisikia jambo jingine, tuulize kwa { $hotline } kabla ya kulisambaza.
    .title = Kubadilika kwa siku ya uchaguzi
    .sms = Siku za uchaguzi hazijabadilika. Ni sisi tu tunaotangaza mabadiliko: { $website } au { $sms-number }. Uliza: { $hotline }.

## Wapi

# Baada ya jibu hili mfumo unaweza kutafuta vituo: mtu huandika mahali au hutuma mahali alipo.
vote-where =
    Unapiga kura kwenye kituo kimoja tu. Daftari la wapiga kura ndilo huamua kituo hicho, kwa hiyo hakikisha kabla ya kwenda.
    Angalia { $roll-website }, piga simu { $hotline } bila malipo, au uliza kwenye ofisi yoyote ya tume.
    Kituo kilicho karibu zaidi nawe huenda si chako: daftari ndilo huamua.
    .title = Kituo chako cha kura
    .sms = Daftari ndilo huamua kituo chako. Angalia { $roll-website } au { $hotline }.

vote-where-roll-outage =
    Bado unaweza kupiga kura. Jina lako kwenye daftari liko salama, hata kama tovuti au simu haijibu.
    Kama unakijua kituo chako, nenda hapo. Kama hukijui, jaribu tena { $roll-website } baada ya dakika chache, piga simu { $hotline }, au uliza kwenye ofisi yoyote ya tume.
    Unaweza pia kuandika hapa jina la eneo lako. Tutakutajia vituo vilivyo karibu. Kumbuka, unaweza kupiga kura kwenye kile tu ulichopangiwa kwenye daftari.
    .title = Tovuti au simu haipatikani
    .sms = Bado unaweza kupiga kura. Nenda kwenye kituo chako ukikijua. Kama hukijui, piga { $hotline } au uliza ofisi ya tume.

## Ulete nini

vote-id =
    Leta kimoja kati ya hivi: kadi yako ya mpiga kura, kitambulisho chako cha taifa au pasipoti yako. Kimoja kinatosha.
    Huna kadi ya mpiga kura? Kama umo kwenye daftari, bado unaweza kupiga kura kwa hati nyingine kati ya hizo. Hati iliyokwisha muda inakubaliwa kama tunaweza kukutambua kwenye picha.
    Kama huna hata kimoja, uliza kwenye ofisi yoyote ya tume kabla ya siku hiyo, au piga simu { $hotline }.
    .title = Ulete nini ili upige kura
    .sms = Leta kadi ya mpiga kura, kitambulisho au pasipoti. Kimoja kinatosha. Kilichokwisha muda ni sawa kama picha inatambulika.

vote-id-expired =
    Kitambulisho au pasipoti iliyokwisha muda inakubaliwa kama tunaweza kukutambua kwenye picha. Ni hivyo pia kwa iliyochakaa au kuharibika.
    Kama umepoteza kadi yako ya mpiga kura, leta kitambulisho chako cha taifa au pasipoti. Bado unaweza kupiga kura.
    Kama huna hati yoyote kabisa, huwezi kupiga kura mpaka uonyeshe moja. Tafadhali uliza kwenye ofisi yoyote ya tume kabla ya siku ya uchaguzi, au piga simu { $hotline }.
    .title = Huna hati, au imeisha muda
    .sms = Hati iliyokwisha muda ni sawa kama picha inatambulika. Kadi imepotea? Leta hati nyingine. Huna hati? Uliza kwanza: { $hotline }.

vote-id-face-covering =
    Unaweza kuja kupiga kura ukiwa umefunika uso. Afisa anaweza kuomba kuona uso wako, ili aulinganishe na picha yako.
    Unaweza kuomba hili lifanyike faraghani, na afisa wa jinsia yako. Baadaye utafunika uso tena na kupiga kura kama kila mtu.
    Wakikataa, omba kuonana na msimamizi wa kituo au piga simu { $hotline }.
    .title = Kufunika uso unapopiga kura
    .sms = Unaweza kuja umefunika uso. Unaweza kuombwa kuonyesha uso faraghani, kwa afisa wa jinsia yako.

## Vipi

vote-how =
    Panga foleni kwenye kituo chako na uonyeshe kadi yako ya mpiga kura, kitambulisho cha taifa au pasipoti. Afisa atakagua alama ya kidole chako na kukutafuta kwenye daftari.
    Utapakwa wino kwenye kidole na kupewa karatasi zako za kura. Ingia kwenye kibanda cha kupigia kura. Kwenye kila karatasi, weka alama ya vema (tiki) au ya X kwenye kisanduku kimoja.
    Kunja kila karatasi ili mtu asione alama yako, kisha uitumbukize kwenye sanduku la kura. Hapo umemaliza. Kama jambo halieleweki, muulize afisa.
    .title = Jinsi ya kupiga kura
    .sms = Panga foleni, onyesha hati na uweke kidole. Utapakwa wino na kupewa karatasi. Weka alama kisanduku kimoja, ikunje, itumbukize.

# "vema" (Tanzania) na "tiki" (Kenya) ni kitu kimoja: tick. X = cross.
vote-how-mark =
    Kwenye kila karatasi ya kura, weka alama moja kwenye kisanduku kimoja: kilicho kando ya chaguo lako. Alama ya vema (tiki) au ya X inafaa.
    Weka alama kwenye kisanduku kimoja tu kwa kila karatasi. Usiandike jina lako wala kitu kingine. Kunja karatasi ili mtu asione alama yako, kisha uitumbukize kwenye sanduku la kura.
    Ukikosea, usiitumbukize kwenye sanduku. Mwombe afisa karatasi mpya.
    .title = Kuweka alama kwenye kura
    .sms = Weka tiki au X moja kwenye kisanduku kimoja kwa kila karatasi. Usiandike kingine. Kunja. Umekosea? Omba karatasi mpya kwanza.

vote-how-remote =
    Hapana. Kura hupigwa kwa karatasi, kwenye kituo chako; baadhi ya watu hupiga mapema au kwa posta. Hakuna kupiga kura kwa simu, SMS, WhatsApp, programu wala intaneti.
    Anayesema atapokea kura yako kwa simu au mtandaoni anakudanganya. Usimtumie chochote, na utuambie kwa { $hotline }.
    .title = Kura kwa simu au mtandaoni
    .sms = Hapana. Kura ni kwa karatasi, si kwa simu, SMS wala intaneti. Umeambiwa inawezekana? Ni udanganyifu. Piga { $hotline }.

vote-how-spoilt =
    Kama umekosea au umechana karatasi yako ya kura, unaweza kupata mpya. Usiitumbukize kwenye sanduku.
    Mrudishie afisa na uombe mpya. Si lazima useme uliweka alama wapi. Ikunje kwanza ili mtu asiione.
    Karatasi ikishaingia kwenye sanduku, haiwezi kutolewa wala kubadilishwa.
    .title = Karatasi ya kura imeharibika
    .sms = Umekosea? Usitumbukize karatasi kwenye sanduku. Mrudishie afisa na uombe mpya.

vote-how-ink =
    Kituoni afisa atakupaka wino kwenye kidole kimoja. Wino unaonyesha kwamba umepiga kura, ili kila mtu apige kura mara moja tu.
    Wino hauonyeshi ulimpigia nani. Hakuna anayeweza kujua kwa wino huo.
    Je, kidole kina jeraha, hakipo au kimefungwa bandeji, au ngozi yako huumia upesi? Mwambie afisa kabla ya kupakwa wino. Hutapoteza kura yako kwa sababu hiyo.
    .title = Wino kwenye kidole
    .sms = Tunapaka wino kidole kimoja ili kila mtu apige kura mara moja. Hauonyeshi ulimpigia nani. Kidole kina jeraha? Mwambie afisa.

vote-how-prohibited =
    Tafadhali acha hivi nyumbani siku ya uchaguzi: silaha, pombe, nguo za chama, na kitu chochote cha kampeni, kama kofia, beji au vipeperushi.
    Usitumie simu wala kamera kwenye kibanda cha kupigia kura. Hairuhusiwi kupiga picha karatasi ya kura. Zima simu yako kabla ya kuingia.
    Unaweza kuja na kitambulisho chako, fimbo au kifaa cha kutembelea, miwani, maji na watoto wako. Kama huna hakika, muulize afisa mlangoni.
    .title = Vitu visivyoruhusiwa kituoni
    .sms = Haviruhusiwi: silaha, pombe, nguo za chama, vitu vya kampeni. Usitumie simu wala kamera kibandani. Leta kitambulisho.

## Mapema, kwa posta, nje ya nchi

# Kura ya mapema na ya posta ni kwa makundi maalum tu. Hakuna kupigiwa kura na mtu mwingine.
vote-early-postal =
    Watu wengi hupiga kura kwenye kituo chao siku ya uchaguzi. Kuna njia nyingine mbili.
    Kura ya mapema ni kwa polisi, wahudumu wa afya na wafanyakazi wa uchaguzi walio zamu siku hiyo, wagonjwa waliolazwa hospitalini, na watu walio kizuizini. Hupigwa kwenye ofisi za wilaya kuanzia { $early-voting-start } hadi { $early-voting-end }.
    Kura ya posta ni kwa watu wenye ulemavu, wagonjwa, wanaomtunza mgonjwa au mtu mwingine, au walio mbali kikazi ndani ya nchi. Siku ya mwisho ya kuomba ni { $postal-application-deadline }. Tuulize kwa { $hotline }.
    Hakuna anayeweza kupiga kura kwa niaba yako.
    .title = Kura ya mapema na ya posta
    .sms = Posta: omba hadi { $postal-application-deadline }. Mapema: walio zamu (polisi, afya, kura), waliolazwa, mahabusu. Piga kura mwenyewe. { $hotline }

# Huonyeshwa badala ya vote-early-postal baada ya muda wa kuomba kura ya posta kwisha.
vote-early-postal-closed =
    Muda wa kuomba kura ya posta umekwisha. Uliisha { $postal-application-deadline }. Kama uliomba kwa wakati, uliza kuhusu karatasi yako ya kura kwa { $hotline }.
    Kura ya mapema ni kwa polisi, wahudumu wa afya na wafanyakazi wa uchaguzi walio zamu siku hiyo, wagonjwa waliolazwa hospitalini na watu walio kizuizini. Hupigwa kwenye ofisi za wilaya kuanzia { $early-voting-start } hadi { $early-voting-end }.
    Wengine wote hupiga kura kwenye kituo chao siku ya uchaguzi. Hakuna anayeweza kupiga kura kwa niaba yako, lakini unaweza kuja na mtu wa kukusaidia.
    .title = Maombi ya posta yamefungwa
    .sms = Maombi ya kura ya posta yamefungwa. Piga kura kituoni, unaweza kuja na msaidizi. Kura ya mapema au ya posta: { $hotline }.

vote-early-postal-status =
    Kujua karatasi yako ya kura ya posta iko wapi, piga simu { $hotline }. Kupiga simu ni bila malipo. Tupo { $office-days }, kuanzia asubuhi, { $office-hours }.
    Tunaweza kukuambia kama ombi lako lilifika, kama karatasi yako imetumwa, na kama imerudi kwetu. Unaweza pia kuuliza kwenye ofisi yoyote ya tume.
    Hatuwezi kuona ulimpigia nani, na hatutakuuliza kamwe.
    .title = Kura yangu ya posta iko wapi
    .sms = Kujua kura yako ya posta iko wapi, piga simu { $hotline }. Ni bure. Hatuulizi kamwe ulimpigia nani.

vote-overseas =
    Raia wanaoishi nje ya nchi wanaweza kupiga kura kwenye ubalozi. Hii ni kwa uchaguzi wa rais tu.
    Jiandikishe ubalozini. Siku ya mwisho ni { $overseas-registration-deadline }. Leta pasipoti yako au kitambulisho cha taifa. Kisha utapiga kura kwenye ubalozi huo.
    Kama umo kwenye daftari nchini, unaweza kupiga kura huko ukisafiri kurudi nyumbani. Unaweza kupiga kura mara moja tu. Maswali: { $website }.
    .title = Kupiga kura nje ya nchi
    .sms = Raia walio nje wanaweza kupiga kura ya urais ubalozini. Jiandikishe huko hadi { $overseas-registration-deadline }.

# Huonyeshwa badala ya vote-overseas baada ya siku ya mwisho.
vote-overseas-closed =
    Uandikishaji kwenye balozi umekwisha. Uliisha { $overseas-registration-deadline }.
    Kama ulijiandikisha ubalozini kwa wakati, unaweza kupiga kura ya urais huko. Leta pasipoti yako au kitambulisho cha taifa.
    Kama umo kwenye daftari nchini, unaweza kupiga kura kwenye kituo chako huko. Hakikisha kwenye { $roll-website }. Unaweza kupiga kura mara moja tu.
    .title = Uandikishaji wa nje umefungwa
    .sms = Uandikishaji ubalozini umefungwa. Ulijiandikisha kwa wakati? Piga kura ubalozini. Umo kwenye daftari nchini? Piga kura kituoni kwako.

## Msaada

# Msaidizi mmoja anaweza kuwasaidia wapiga kura hawa tu kwa siku.
vote-assistance =
    Unaweza kupata msaada, na kura yako inabaki yako. Njoo na msaidizi unayemwamini, au mwombe afisa wa kituo. Watakusaidia mbele ya mashahidi. Msaidizi anaweza kusaidia { $companion-limit ->
        [one] mpiga kura mmoja
       *[other] wapiga kura { $companion-limit }
    } tu.
    Je, una umri mkubwa, ulemavu, ujauzito au mtoto mchanga? Unapita mbele ya foleni. Mwambie tu afisa.
    Vituo vina njia za mteremko kwa viti vya magurudumu. Pia kuna miongozo ya kura ya nukta nundu (breli) na ya maandishi makubwa. Kuuliza kuhusu kituo chako, piga simu { $hotline }.
    .title = Msaada wa kupiga kura
    .sms = Njoo na msaidizi unayemwamini au mwombe afisa. Mzee, mjamzito, una ulemavu au mtoto mchanga? Unapita mbele. Uliza: { $hotline }.

vote-assistance-children =
    Ndiyo, watoto wako wanaweza kuja nawe kituoni.
    Ukiwa na mtoto mchanga, au ukiwa na ujauzito, huna haja ya kungoja kwenye foleni ndefu. Mwambie afisa, nawe utapita mbele.
    Watoto wanaweza kutazama, lakini ni wewe tu unayeweka alama kwenye karatasi ya kura. Mtu akikufukuza kwa sababu ya mtoto wako, omba kuonana na msimamizi wa kituo au piga simu { $hotline }.
    .title = Kupiga kura ukiwa na watoto
    .sms = Ndiyo, watoto wanaweza kuja nawe. Ukiwa na mtoto mchanga unapita mbele ya foleni. Ni wewe tu unayeweka alama kwenye kura.

vote-assistance-displaced =
    Kama ulilazimika kuhama makazi yako, unaweza kupiga kura unapoishi sasa. Kwa hilo, uandikishaji wako lazima uwe umehamishwa kabla ya { $registration-deadline }. Uliza kwenye ofisi yoyote ya tume au piga simu { $hotline }.
    Kama umelazwa hospitalini au uko kizuizini, unaweza kupiga kura mapema. Ni hivyo pia kwa polisi, wahudumu wa afya na wafanyakazi wa uchaguzi walio zamu siku hiyo. Hupigwa kwenye ofisi za wilaya kuanzia { $early-voting-start } hadi { $early-voting-end }.
    Vinginevyo utapiga kura kwenye kituo ulichopangiwa kwenye daftari.
    .title = Waliohamishwa, wagonjwa, zamuni
    .sms = Umelazimika kuhama? Piga kura unapoishi kama ulihamisha jina kwa wakati. Zamuni (polisi, afya, kura) au umelazwa: mapema. { $hotline }

vote-assistance-formats =
    Kila mpiga kura anapaswa kuweza kusoma na kuweka alama kwenye kura bila msaada. Waombe maafisa mwongozo wa kura wa nukta nundu (breli) au wa kugusa, au wa maandishi makubwa.
    Wakalimani wa lugha ya ishara wako kwenye ofisi za wilaya. Video za lugha ya ishara ziko kwenye { $website }.
    Unaweza pia kuja na msaidizi unayemwamini, au kumwomba afisa wa kituo akusaidie mbele ya mashahidi. Maswali kabla ya siku hiyo: { $hotline }.
    .title = Breli na lugha ya ishara
    .sms = Omba mwongozo wa kura wa breli au wa kugusa, au maandishi makubwa. Lugha ya ishara: ofisi za wilaya, video { $website }.

## Siri na haki

vote-secrecy =
    Kura yako ni siri. Hakuna anayeweza kujua ulimpigia nani: si mwajiri wako, kiongozi wako, familia yako wala sisi.
    Unaweka alama ukiwa kwenye kibanda, kisha unakunja karatasi. Jina lako halipo juu yake. Alama ya kidole inathibitisha tu kwamba ni wewe.
    Hakuna anayeruhusiwa kukudai uthibitisho, na hairuhusiwi kupiga picha ya kura. Mtu akikushinikiza, tuambie hapa au piga simu { $hotline }.
    .title = Siri ya kura yako
    .sms = Kura yako ni siri. Hakuna anayeweza kujua ulimchagua nani, hata sisi. Hakuna wa kudai uthibitisho. Unashinikizwa? Piga { $hotline }.

vote-rights =
    Kupiga kura ni haki yako. Si lazima, na hakuna adhabu usipopiga kura.
    Una haki ya kupiga kura kwa siri, kwa uhuru na bila shinikizo. Una haki ya kupata msaada, na kupewa ruhusa kazini ukapige kura. Kama uko kwenye foleni ifikapo { $polling-closing }, una haki ya kupiga kura.
    Ukiwa hatarini, piga { $emergency-number } kwanza. Mtu akikuzuia au kukushinikiza, omba kuonana na msimamizi wa kituo au piga simu { $hotline }.
    .title = Haki zako kama mpiga kura
    .sms = Kupiga kura ni haki yako, si lazima. Kura yako ni siri. Mtu akikuzuia au kukushinikiza, piga simu { $hotline }.

vote-rights-time-off =
    Mwajiri wako lazima akupe ruhusa ya kwenda kupiga kura: muda wa saa { $time-off-hours } siku ya uchaguzi, kwa malipo kamili. Vituo viko wazi kuanzia asubuhi hadi jioni, { $polling-hours }.
    Mwambie mwajiri wako kabla ya siku hiyo ni wakati gani unataka kwenda. Mwajiri wako haruhusiwi kukuuliza utampigia nani.
    Mwajiri amekataa, au amekukata mshahara? Unaweza kulalamika kwetu hapa au kupiga simu { $hotline }.
    .title = Ruhusa kazini ya kupiga kura
    .sms = Mwajiri lazima akupe muda wa saa { $time-off-hours } wenye malipo ukapige kura. Akikataa, tuambie hapa au piga { $hotline }.

vote-rights-turned-away =
    Usiondoke bado. Omba kuongea na msimamizi wa kituo. Huyu ndiye mkuu wa kituo hicho. Uliza sababu.
    Kisha piga simu { $hotline }, bila malipo. Tutaangalia daftari na kukusaidia ukiwa unasubiri. Huenda umeandikwa kwenye kituo kingine.
    Kama huna hati, unaweza kurudi nayo kabla ya { $polling-closing }. Baadaye unaweza pia kulalamika kwetu hapa.
    .title = Umezuiwa kupiga kura
    .sms = Usiondoke bado. Mwone msimamizi wa kituo na uulize sababu. Kisha piga { $hotline }. Tutakusaidia ukiwa unasubiri.

vote-rights-queue =
    Kama uko kwenye foleni ifikapo { $polling-closing }, una haki ya kupiga kura, hata ikichukua muda mrefu. Baki kwenye foleni, usiende nyumbani.
    Hakuna anayeruhusiwa kukufukuza kwa sababu muda wa kufunga umepita. Ukifika baada ya { $polling-closing }, huwezi kuingia kwenye foleni.
    Mtu akikufukuza, omba kuonana na msimamizi wa kituo na upige simu { $hotline } mara moja.
    .title = Kwenye foleni wakati wa kufunga
    .sms = Uko kwenye foleni ifikapo { $polling-closing }? Baki. Utapiga kura hata ikichukua muda mrefu. Wakikufukuza, piga { $hotline }.

vote-rights-once =
    Unapiga kura mara moja tu katika kila uchaguzi. Kupiga kura mara ya pili, kwenye kituo hicho hicho au kingine, ni kosa kisheria.
    Afisa huweka alama kwenye jina lako daftarini na kukupaka wino kwenye kidole, ili mtu asipige kura mara mbili. Kura yako ikishaingia kwenye sanduku, huwezi kuibadilisha.
    Uchaguzi mkuu na uchaguzi wa serikali za mitaa ni chaguzi mbili, na duru ya pili, ikifanyika, ni uchaguzi mwingine: unapiga kura mara moja katika kila mmoja. Jina lako liko kwenye daftari mahali pawili? Tuambie kwa { $hotline }, ili moja liondolewe.
    .title = Kupiga kura zaidi ya mara moja
    .sms = Unapiga kura mara moja tu kila uchaguzi. Mara mbili ni kosa kisheria. Mkuu na wa serikali za mitaa: mara moja kila mmoja.

# "Kura ya kando" (tendered ballot) huwekwa mbali na nyingine. Sheria huamua kama itahesabiwa.
vote-rights-impersonated =
    Baki kituoni na umwambie msimamizi wa kituo kwamba hujapiga kura. Onyesha kitambulisho chako.
    Unaweza kupiga kura ya kando. Hii ni kura inayowekwa peke yake, bila kuchanganywa na nyingine. Sheria ndiyo huamua itashughulikiwaje. Mwombe afisa aandike kilichotokea.
    Kupiga kura kwa jina la mtu mwingine ni kosa kisheria. Tafadhali pia tuambie hapa au piga simu { $hotline }.
    .title = Mtu amepiga kura kwa jina lako
    .sms = Mwambie msimamizi wa kituo hujapiga kura. Unaweza kupiga kura ya kando, inayowekwa peke yake. Kisha piga { $hotline }.

vote-rights-place-problem =
    Kama kuna vurugu au hatari, nenda mahali salama na upige { $emergency-number } kwanza.
    Kama hakuna hatari, tafadhali baki, na upige simu { $hotline }. Tuambie ni kituo gani na kuna tatizo gani.
    Kituo kikichelewa kufunguliwa, kikisimama, au karatasi za kura zikiisha, muda uliopotea utaongezwa mwishoni. Kama uko kwenye foleni wakati wa kufunga, utapiga kura.
    .title = Tatizo kwenye kituo
    .sms = Kuna hatari? Ondoka, piga { $emergency-number } kwanza. Kama si hivyo, baki na upige { $hotline }. Muda uliopotea utaongezwa mwishoni.

## Kuhesabu kura

vote-results =
    Kura zinahesabiwa kwenye kila kituo baada ya upigaji kura kwisha. Mawakala wa vyama na waangalizi hushuhudia. Fomu ya matokeo iliyotiwa saini hubandikwa mlangoni.
    Matokeo yote yako kwenye { $results-website }. Takwimu za kwanza si za mwisho. Matokeo ya mwisho yatatoka ndani ya siku { $results-days }.
    Ni sisi tu tunaotangaza matokeo rasmi. Kuwa mwangalifu na takwimu kutoka kwingine.
    .title = Matokeo ya uchaguzi
    .sms = Kura huhesabiwa kila kituo. Matokeo: mlangoni na { $results-website }. Ni sisi tu tunaotangaza matokeo ya mwisho.

vote-results-verify =
    Yeyote anaweza kukagua matokeo. Fomu ya matokeo ya kila kituo, iliyotiwa saini, hubandikwa mlangoni. Fomu hiyo hiyo iko kwenye { $results-website }.
    Linganisha hizo mbili. Unaweza kujumlisha fomu mwenyewe na kulinganisha na jumla yetu.
    Kama kuna tofauti, tuambie hapa, kwa { $hotline } au kwenye ofisi yoyote. Picha ya fomu iliyo mlangoni inasaidia. Ili kubadilisha matokeo, lazima kesi ifunguliwe mahakamani.
    .title = Jinsi ya kukagua matokeo
    .sms = Linganisha fomu iliyosainiwa mlangoni na ile ya { $results-website }. Kuna tofauti? Tuambie: { $hotline }.

# Bila kuegemea upande: hatuahidi kwamba hakuna kitu kinaweza kuharibika, wala hatuutilii shaka uchaguzi.
vote-integrity =
    Kura ziko kwenye karatasi na huhesabiwa kwenye kila kituo. Mawakala wa vyama na waangalizi hushuhudia. Vifaa hutambua tu wewe ni nani. Havihesabu kura.
    Kila fomu iliyotiwa saini hubandikwa mlangoni na kuwekwa kwenye { $results-website }, ili yeyote aweze kulinganisha. Mifumo yetu hukaguliwa.
    Kama uliona jambo lisilo sawa, tafadhali tuambie hapa au kwa { $hotline }. Ushahidi hupelekwa kwetu au kwenye { $tribunal }.
    .title = Usalama wa uchaguzi
    .sms = Kura ziko kwenye karatasi. Mawakala na waangalizi hushuhudia kuhesabu. Uliona kosa? Tuambie: { $hotline }.
