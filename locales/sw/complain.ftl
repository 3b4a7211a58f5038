# Malalamiko kwa tume. "Hapa" ni mazungumzo haya yenyewe (SMS, Telegram au tovuti).
# Malalamiko (complaint) SI kesi ya kupinga matokeo (petition).

complain-how =
    Unaweza kulalamika hapa. Tutakuuliza maswali machache mafupi, moja baada ya jingine. Si lazima utaje jina lako.
    Lalamika ndani ya siku { $complaint-filing-days } tangu jambo lilipotokea. Unaweza pia kulalamika kwenye ofisi yoyote ya tume au kwenye { $complaints-website }. Malalamiko hayabadilishi matokeo: ni kesi mahakamani tu inayoweza kufanya hivyo.
    .title = Jinsi ya kulalamika
    .sms = Lalamika hapa. Tutauliza maswali machache. Si lazima utaje jina. Fanya hivyo ndani ya siku { $complaint-filing-days } tangu jambo litokee.

complain-decide =
    Tume ndiyo huamua malalamiko kuhusu uchaguzi. Tunaamua ndani ya siku { $complaint-decision-days }.
    Kama hukubaliani na uamuzi wetu, unaweza kukata rufaa kwenye { $tribunal }. Una siku { $appeal-days } za kufanya hivyo. Malalamiko hayabadilishi matokeo. Anayetaka kupinga matokeo lazima afungue kesi mahakamani.
    .title = Nani huamua malalamiko
    .sms = Tume huamua ndani ya siku { $complaint-decision-days }. Usipokubali, kata rufaa kwenye { $tribunal } ndani ya siku { $appeal-days }.

# Muda wa kulalamika, kisha muda wetu wa kuamua, kisha muda wa rufaa.
complain-deadline =
    Una siku { $complaint-filing-days } za kulalamika, tangu jambo lilipotokea. Tunaamua malalamiko yako ndani ya siku { $complaint-decision-days }.
    Kama hukubaliani na uamuzi wetu, una siku { $appeal-days } za kukata rufaa kwenye { $tribunal }. Usingoje siku ya mwisho. Kama huna hakika kwamba bado uko ndani ya muda, piga simu { $hotline } bila malipo.
    .title = Muda wa malalamiko
    .sms = Lalamika ndani ya siku { $complaint-filing-days } tangu jambo litokee. Tunaamua ndani ya siku { $complaint-decision-days }. Rufaa: ndani ya siku { $appeal-days }.

complain-appeal =
    Kama hukubaliani na uamuzi wetu, unaweza kukata rufaa kwenye { $tribunal }. Una siku { $appeal-days } baada ya uamuzi wetu.
    Hifadhi uamuzi wetu na nambari yako ya kumbukumbu: utahitaji vyote viwili. { $tribunal } haiko chini yetu. Rufaa ni kuhusu malalamiko. Ili kupinga matokeo, unahitaji kufungua kesi ya kupinga matokeo.
    .title = Kukata rufaa
    .sms = Hukubaliani na uamuzi wetu? Kata rufaa kwenye { $tribunal } ndani ya siku { $appeal-days }. Hifadhi nambari yako ya kumbukumbu.

# Baada ya jibu hili mfumo huuliza nambari ya kumbukumbu na kuitafuta.
complain-status =
    Tutumie nambari ya kumbukumbu ya malalamiko au taarifa yako. Ulipewa ulipotuma malalamiko yako. Kisha tutakuambia yamefikia wapi.
    Tunaamua malalamiko ndani ya siku { $complaint-decision-days }. Kama umepoteza nambari hiyo, piga simu { $hotline } bila malipo au njoo kwenye ofisi yoyote ya tume.
    .title = Malalamiko yangu yamefikia wapi
    .sms = Tutumie nambari ya kumbukumbu, tutakuambia malalamiko yako yamefikia wapi. Umepoteza nambari? Piga { $hotline } (bure).
