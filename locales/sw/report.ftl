# Taarifa za makosa. Usalama kwanza: palipo na hatari, nambari ya dharura hutangulia kila kitu.
# Usionyeshe kamwe kwamba mtu fulani ana hatia, wala usitaje chama, kiongozi au kundi.

report-intimidation =
    Kama uko hatarini, piga { $emergency-number } kwanza. Kumtishia, kumlazimisha au kumwadhibu mtu kwa sababu ya kura yake ni kosa kwa mujibu wa { $law-offences }.
    Ukiwa salama, toa taarifa hapa au piga simu { $hotline } bila malipo. Tutakuuliza maswali machache mafupi. Si lazima utaje jina lako. Kura yako ni siri: hakuna anayeweza kujua ulimpigia nani.
    .title = Kuripoti vitisho au vurugu
    .sms = Uko hatarini? Piga { $emergency-number } kwanza. Ukiwa salama, toa taarifa hapa au piga { $hotline }. Si lazima utaje jina.

# Nambari ya dharura ibaki kwenye maneno ya kwanza. Jibu liwe fupi: msomaji huenda anakimbia.
report-intimidation-danger =
    Piga { $emergency-number } sasa hivi. Nenda mahali salama ukiweza, pamoja na watu unaowaamini. Usijihatarishe kwa ajili ya taarifa au picha.
    Ukiwa salama, tuambie hapa nini kimetokea na wapi, au piga simu { $hotline } bila malipo. Si lazima utaje jina lako.
    .title = Piga { $emergency-number } ukiwa hatarini
    .sms = Piga { $emergency-number } sasa hivi. Nenda mahali salama ukiweza. Ukiwa salama, tuambie hapa au piga simu { $hotline }.

# Kwa yeyote anayenyanyaswa kwa sababu ya jinsia yake: mpiga kura, mgombea, mfanyakazi; ana kwa ana au mtandaoni.
report-intimidation-gender =
    Kama uko hatarini, piga { $emergency-number } kwanza. Hakuna anayeruhusiwa kukunyanyasa, kukutukana au kukushinikiza kwa sababu ya jinsia yako. Ni hivyo kwa wapiga kura, wagombea na wafanyakazi wa uchaguzi, ana kwa ana na mtandaoni.
    Unaweza kutoa taarifa hapa, na si lazima utaje jina lako. Au piga simu { $hotline } na uombe kuongea na afisa anayetunza siri. Wewe ndiye unayeamua useme kiasi gani.
    .title = Kuripoti unyanyasaji wa kijinsia
    .sms = Uko hatarini? Piga { $emergency-number } kwanza. Umenyanyaswa kijinsia? Toa taarifa hapa, au piga { $hotline }, omba afisa anayetunza siri.

report-bribery =
    Kununua au kuuza kura ni kosa kwa mujibu wa { $law-offences }. Pesa, chakula, zawadi, kazi na upendeleo, vyote vinahesabika.
    Unaweza kutoa taarifa hapa: uliona nini, wapi na lini. Si lazima utaje jina lako. Jilinde, na usijaribu kukusanya ushahidi. Kura yako inabaki siri, hata kama mtu alikupa kitu.
    .title = Kuripoti ununuzi wa kura
    .sms = Kununua au kuuza kura ni kosa kisheria. Toa taarifa hapa: nini, wapi na lini. Si lazima utaje jina lako.

report-corruption =
    Hairuhusiwi kutumia pesa, magari, majengo au wafanyakazi wa umma kwa kampeni. Kutumia vibaya madaraka ni kosa kwa mujibu wa { $law-offences }.
    Unaweza kutoa taarifa hapa: uliona nini, wapi na lini. Si lazima utaje jina lako. Kama umejua kupitia kazi yako, sheria inakulinda. Hapo unaweza pia kupiga simu { $whistleblower-line }.
    .title = Matumizi mabaya ya madaraka
    .sms = Hairuhusiwi kutumia pesa, magari au watumishi wa umma kwa kampeni. Toa taarifa hapa bila jina ukitaka. Au piga { $whistleblower-line }.

report-whistleblower =
    Kama kuna mtu anakutishia, piga { $emergency-number } kwanza. { $law-disclosure } inakulinda unapotoa kwa uaminifu taarifa za maovu unayoyajua kupitia kazi yako.
    Piga simu kwenye laini yenye ulinzi, { $whistleblower-line }. Unaweza pia kutoa taarifa hapa. Si lazima utaje jina lako. Tumia simu yako mwenyewe, si ya kazini.
    .title = Ulinzi kwa wanaofichua maovu
    .sms = Sheria inawalinda wanaofichua kwa uaminifu maovu ya kazini. Piga { $whistleblower-line } au toa taarifa hapa bila jina.

report-campaigning =
    Kampeni zinaisha { $campaign-end }. Baada ya hapo, mikutano ya kampeni na kuomba kura haviruhusiwi. Kampeni karibu na kituo cha kupigia kura hairuhusiwi wakati wowote.
    Ukiona, tuambie hapa: nini, wapi na lini. Si lazima utaje jina lako. Ukiwa kituoni, mwambie msimamizi wa kituo mara moja.
    .title = Kuripoti kampeni zisizoruhusiwa
    .sms = Hakuna kampeni karibu na vituo, wala baada ya kampeni kufungwa. Mwambie msimamizi wa kituo, na utoe taarifa hapa.

# Msomaji anauliza "ni kweli?" au ametuma uvumi. Haturudii uvumi wala hatumwiti mtu mwongo.
report-misinformation =
    Kama huna hakika kwamba ni kweli, usisambaze bado. Hakikisha kwenye { $website } au piga simu { $hotline } bila malipo.
    Ujumbe wetu hutoka { $sms-number } na { $website } pekee. Unaweza pia kutoa taarifa hapa. Tuambie ujumbe unasema nini na uliuona wapi. Kisha tunaweza kuuchunguza na kutangaza lililo sahihi.
    .title = Je, ni kweli? Habari za uongo
    .sms = Huna hakika kama ni kweli? Usisambaze. Angalia { $website } au piga { $hotline }. Unaweza pia kutoa taarifa hapa.

report-misinformation-hate =
    Kama kuna mtu yuko hatarini, piga { $emergency-number } kwanza. Maneno ya chuki na wito wa vurugu havina nafasi kwenye uchaguzi. Hakuna anayeruhusiwa kuwashambulia watu kwa asili, imani, jinsia au maoni yao.
    Unaweza kutoa taarifa hapa: nini kilisemwa, wapi na lini. Tafadhali usisambaze zaidi. Si lazima utaje jina lako.
    .title = Kuripoti maneno ya chuki
    .sms = Kuna hatari? Piga { $emergency-number } kwanza. Toa taarifa ya maneno ya chuki hapa: nini, wapi, lini. Usisambaze zaidi.

report-misinformation-deepfake =
    Video, picha au sauti inaweza kutengenezwa na kompyuta. Ikionekana si ya kawaida au ikikushtua, subiri kabla ya kuisambaza.
    Unaweza kutoa taarifa hapa: inaonyesha nini na uliiona wapi. Hifadhi kiungo chake kama unacho. Tuliyosema kweli yako kwenye { $website }. Unaweza pia kutuuliza kwa { $hotline } bila malipo.
    .title = Kuripoti video au sauti bandia
    .sms = Video au sauti huenda ni bandia? Usisambaze. Toa taarifa hapa: inaonyesha nini, uliiona wapi. Au piga { $hotline }.

report-interference =
    Kama uko hatarini, piga { $emergency-number } kwanza. Katiba inaifanya tume kuwa huru. Hakuna afisa, kiongozi wala kikosi cha usalama kinachoruhusiwa kuwashinikiza wapiga kura au wafanyakazi wa uchaguzi.
    Unaweza kutoa taarifa hapa: nani alifanya nini, wapi na lini. Si lazima utaje jina lako. Kama umejua kupitia kazi yako, unaweza kupiga simu { $whistleblower-line }.
    .title = Kuripoti kuingilia uchaguzi
    .sms = Uko hatarini? Piga { $emergency-number } kwanza. Hakuna afisa anayeruhusiwa kuingilia uchaguzi. Toa taarifa hapa, jina si lazima.

# Kuhusu watu wetu wenyewe. Kwa uzito na uwazi, bila kuwatetea.
report-interference-commission-staff =
    Wafanyakazi wetu lazima wasipendelee upande wowote na wamtendee kila mtu sawa. Kama mmoja wetu amekosea, tunataka kujua.
    Unaweza kutoa taarifa hapa: nini kilitokea, wapi na lini. Si lazima utaje jina lako. Ukiwa kituoni, omba kuonana na msimamizi wa kituo. Kama unafanya kazi nasi, { $law-disclosure } inakulinda: piga simu { $whistleblower-line }.
    .title = Kuripoti wafanyakazi wa uchaguzi
    .sms = Wafanyakazi wetu wasipendelee. Mmoja amekosea? Toa taarifa hapa, si lazima utaje jina. Wafanyakazi: { $whistleblower-line }.
