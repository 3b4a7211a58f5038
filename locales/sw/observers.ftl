# Waangalizi hawaegemei upande; mawakala ni wa mgombea au chama.

observers-accreditation =
    Ili kuwa mwangalizi wa uchaguzi, omba kwenye { $website }. Siku ya mwisho ya kupokea ombi lako ni { $observer-application-deadline }.
    Waangalizi hawaegemei upande: hawafanyii kazi chama wala mgombea. Tukikukubali, utapewa beji. Kuwa nayo unapoangalia uchaguzi. Kama una maswali, piga simu { $hotline } bila malipo.
    .title = Jinsi ya kuwa mwangalizi
    .sms = Kuwa mwangalizi wa uchaguzi, omba kwenye { $website } hadi { $observer-application-deadline }. Mwangalizi haegemei upande.

observers-accreditation-closed =
    Maombi ya waangalizi yalifungwa { $observer-application-deadline }. Hatuwezi kupokea mapya kwa uchaguzi huu.
    Bado unaweza kufuatilia matokeo mwenyewe. Fomu iliyotiwa saini ya kila kituo iko mlangoni pake na kwenye { $results-website }. Yeyote anaweza kulinganisha. Kama umeshaomba, uliza kwa { $hotline } bila malipo.
    .title = Maombi ya waangalizi yamefungwa
    .sms = Maombi ya waangalizi yalifungwa { $observer-application-deadline }. Unaweza kulinganisha matokeo: { $results-website }.

observers-rights =
    Waangalizi wenye kibali wanaweza kushuhudia upigaji kura na kuhesabu kura, na kuona fomu ya matokeo iliyotiwa saini.
    Waangalizi lazima wasiegemee upande na wavae beji yao. Hawaruhusiwi kugusa kura, kuwasaidia wapiga kura wala kutoa amri. Hawaruhusiwi kuangalia mtu anampigia nani wala kupiga picha ya kura. Ukizuiwa, omba kuonana na msimamizi wa kituo. Kisha piga simu { $hotline }.
    .title = Waangalizi wanaruhusiwa nini
    .sms = Waangalizi wenye kibali wanashuhudia kura na kuhesabu, bila kuingilia wala kuona kura ya mtu. Umezuiwa? { $hotline }.
