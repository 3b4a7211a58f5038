campaign-rules =
    Wagombea na vyama wanaweza kufanya kampeni kuanzia { $campaign-start } hadi { $campaign-end }. Baada ya hapo hakuna kampeni mpaka upigaji kura uishe.
    Hairuhusiwi chuki, vitisho wala zawadi za kupata kura. Magari, pesa na wafanyakazi wa umma wasitumike. Hakuna anayeruhusiwa kufanya kampeni karibu na kituo cha kupigia kura. Mtu akivunja sheria hizi, unaweza kutoa taarifa hapa.
    .title = Sheria za kampeni
    .sms = Kampeni zinaisha { $campaign-end }. Bila chuki, bila zawadi za kura, bila mali ya umma.

campaign-rules-finance =
    Hakuna anayeruhusiwa kuchangia kampeni zaidi ya { $donation-limit }. Mgombea ubunge anaweza kutumia hadi { $assembly-spending-limit }.
    Wagombea na vyama hutuletea taarifa ya fedha zao. Taarifa hiyo lazima ifike ndani ya siku { $finance-report-days } baada ya uchaguzi. Pesa za kununua kura haziruhusiwi wakati wowote. Kama unajua kuhusu pesa za siri au zisizoruhusiwa, unaweza kutoa taarifa hapa.
    .title = Fedha za kampeni
    .sms = Mchango usizidi { $donation-limit }. Matumizi pia yana kikomo. Taarifa ya fedha: siku { $finance-report-days } baada ya uchaguzi.
