# Baada ya jibu hili mazungumzo hukabidhiwa mfanyakazi wa tume.
# "mhudumu" ni neno ambalo voter huambiwa aandike; lazima liwe keyword ya contact.human.
contact-human =
    Tunakuunganisha na mhudumu. Tafadhali andika swali lako sasa kwa maneno yako mwenyewe, ili usiulizwe tena.
    Wahudumu wetu hujibu { $office-days }, kuanzia asubuhi, { $office-hours }. Nje ya saa hizo, ujumbe wako utawasubiri na hautapotea. Unaweza pia kupiga simu { $hotline } bila malipo.
    .title = Ongea na mhudumu
    .sms = Tunakuunganisha na mhudumu. Andika swali sasa. Wanajibu { $office-days } kuanzia asubuhi, { $office-hours }. Au piga { $hotline }.

contact-human-cost =
    Ujumbe kwa { $sms-number } na simu kwa { $hotline } ni bila malipo. Huhitaji salio kwa vyote viwili.
    Kwenye Telegram na tovuti yetu, kampuni ya simu inaweza kukutoza pesa za data. Kujiandikisha, kupiga kura na kulalamika pia ni bila malipo. Mtu akikudai pesa kwa jina letu, usilipe. Unaweza kutoa taarifa hapa.
    .title = Gharama za kuwasiliana nasi
    .sms = Ujumbe kwa { $sms-number } na simu kwa { $hotline } ni bure. Kujiandikisha, kupiga kura na kulalamika pia ni bure.

contact-office =
    Ofisi yetu kuu iko { $head-office }. Ofisi zetu ziko wazi { $office-days }, kuanzia asubuhi, { $office-hours }.
    Unaweza kwenda kwenye ofisi yoyote ya tume. Kupata iliyo karibu nawe, piga simu { $hotline } bila malipo. Unaweza pia kuangalia { $website }. Ujumbe kwa { $sms-number } ni bila malipo.
    .title = Ofisi, simu na saa za kazi
    .sms = { $head-office }. Wazi { $office-days } kuanzia asubuhi, { $office-hours }. Piga { $hotline } (bure).
