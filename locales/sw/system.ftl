# Maneno ya huduma yenyewe: menyu, maswali, fomu, makosa, majina ya vitufe.
# Majibu kwa maswali ya wapiga kura yako kwenye faili nyingine.
#
# Arguments zimetajwa juu ya kila ujumbe; $jina jingine lolote ni fact.
# Vitufe viwe vifupi. Maneno ya amri (ZAIDI, RUDI, RUKA, GHAIRI, ANZA, NDIYO) lazima yawe
# yale yale yaliyo kwenye intents/reserved.toml.

## When we are not sure

did-you-mean = Sina hakika unamaanisha nini. Je, ni moja kati ya haya?

# Asked before an answer that would do harm if we had misunderstood.
# Arguments: $title (what we think was meant)
confirm-one = Je, hili ndilo unalotaka kujua? { $title }

unclear = Samahani, sina jibu la hilo. Uliza kwa maneno mengine, chagua mada, au ongea na mtu.

# The second time in a row.
unclear-again =
    Bado sijaelewa, na sitaki kubahatisha. Mtu anaweza kukusaidia: chagua hilo hapa chini, au piga simu { $hotline } bila malipo.

# An empty message, or only pictures and signs.
nothing-said = Naweza kusoma maneno tu. Andika swali lako kwa maneno yako na kwa lugha yako.

# A photo, a sticker, a voice message.
unsupported = Bado siwezi kufungua picha, faili wala ujumbe wa sauti. Tafadhali andika swali lako kwa maneno, au piga simu { $hotline } bila malipo.

# A person said no to what we offered.
neither = Asante kwa kuniambia. Tafadhali uliza kwa maneno mengine, chagua mada, au ongea na mtu.

# Something broke on our side.
trouble = Kuna hitilafu upande wetu, na ujumbe wako wa mwisho haujashughulikiwa. Tafadhali utume tena baada ya dakika moja, au piga simu { $hotline } bila malipo.

## Menu, language, help

menu = Unataka kujua kuhusu nini?
choose-language = Unataka lugha gani?
language-changed = Kuanzia sasa utapata majibu kwa Kiswahili.

# After "more" where the last answer was shown whole.
more-nothing = Hilo lilikuwa jibu lote. Unaweza kuuliza jambo jingine.
back-nothing = Hakuna pa kurudi. Uliza swali, au chagua mada.
cancel-nothing = Hakuna cha kughairi. Uliza swali, au chagua mada. Kama hutaki habari kutoka kwetu, andika ACHA.

## Stop, start, forget, source

stop-done = Hutapata vikumbusho wala habari kutoka kwetu. Bado tutakujibu ukituandikia, na bado tutakujulisha kuhusu malalamiko yako mwenyewe. Kupata habari tena, andika ANZA.
start-done = Karibu tena. Uliza swali, au chagua mada.
forget-done = Tumefuta tuliyokuwa tumehifadhi kutoka mazungumzo haya. Malalamiko na taarifa ulizotuma zinabaki kwa tume, kwa sababu sheria inataka hivyo. Kama uliandika ACHA, tunahifadhi ombi hilo pia, ili tusikutumie habari.

# Arguments: $authority, $release (a number), $hash (letters that prove the text)
source = Majibu ya { $authority }, toleo { $release }, alama ya uthibitisho { $hash }.

## A person

# Arguments: $reference
handover-opened = Nambari yako ni { $reference }. Mhudumu wetu atakuandikia hapa.

# The same where nobody can be written to later.
# Arguments: $reference
handover-opened-unreachable = Nambari yako ni { $reference }. Hatutaweza kukuandikia hapa baadaye: tuma nambari ya simu au anwani ambapo wahudumu wetu wanaweza kukupata, au piga simu { $hotline } bila malipo.

# Arguments: $reference
handover-already = Tayari tumekuunganisha na mhudumu. Nambari yako ni { $reference }. Wahudumu wako kazini { $office-days }, kuanzia asubuhi, { $office-hours }.

# The message was added to the case.
# Arguments: $reference
handover-noted = Tumeongeza ujumbe wako kwenye { $reference }. Mhudumu atausoma. Wakati huo unaweza kuendelea kuniuliza: maswali ninayoyajibu hayapelekwi kwa mhudumu.

# The same below an answer to that message.
# Arguments: $reference
handover-added = Tumeongeza pia ujumbe wako kwenye { $reference }.

# Arguments: $reference
handover-full = { $reference } haiwezi kupokea ujumbe zaidi, kwa hiyo huu haukuongezwa. Mhudumu atasoma uliotangulia. Kama ni haraka, piga simu { $hotline } bila malipo.

# Arguments: $reference
handover-closed = { $reference } imefungwa, kwa hiyo ujumbe wako haukuongezwa. Kama bado unahitaji mhudumu, omba tena kuongea na mtu.

# The store could not be reached.
# Arguments: $reference
handover-failed = Hatukuweza kuongeza ujumbe wako kwenye { $reference } kwa sasa. Ili mhudumu ausome, tafadhali utume tena baada ya dakika moja.

## Complaints and reports: the forms

# The voter wants to complain or report, and has not said which. The titles of the forms are the choices.
form-choose = Je, unataka kulalamika kuhusu jinsi uchaguzi unavyoendeshwa, au kutoa taarifa ya vitisho, ununuzi wa kura au kosa jingine?

form-complaint-intro = Tunauliza maswali machache mafupi. Unaweza kuandika RUDI, RUKA au GHAIRI wakati wowote.
    .title = Tuma malalamiko
    .sms = Maswali machache mafupi. Unaweza kuandika RUDI au GHAIRI wakati wowote.

form-complaint-legal = Malalamiko huchunguzwa na tume. Hayabadilishi matokeo: kwa hilo, kesi ya kupinga matokeo lazima ifunguliwe ndani ya siku { $petition-days } baada ya matokeo, kwenye { $tribunal } au, kwa uchaguzi wa rais, kwenye { $supreme-court }. Malalamiko hayasimamishi muda huo.
    .sms = Tume ndiyo huamua. Matokeo hubadilishwa na mahakama tu: kesi lazima ifunguliwe ndani ya siku { $petition-days } baada ya matokeo.

# Arguments: $reference
form-complaint-done =
    Tumepokea malalamiko yako. Nambari yako ni { $reference }. Tafadhali iandike mahali.
    Tunaamua ndani ya siku { $complaint-decision-days }. Kujua yamefikia wapi, tutumie nambari hiyo. Kukata rufaa, nenda kwenye { $tribunal } ndani ya siku { $appeal-days } baada ya uamuzi.

form-complaint-what = Nini kilitokea? Tuambie kwa maneno yako mwenyewe.
form-complaint-when = Ilitokea lini?
form-complaint-where = Ilitokea wapi? Andika kituo, ofisi au mji.
form-complaint-witness = Je, kuna mtu mwingine aliyeona?
form-complaint-wish = Ungependa tume ifanye nini kuhusu jambo hili?
form-complaint-anonymous = Je, wafanyakazi wetu wanaweza kuona nambari yako ya simu na kukuandikia? Ukisema hapana, malalamiko yanabaki bila jina na hatuwezi kukuuliza chochote.

form-report-intro = Kama uko hatarini, piga { $emergency-number } kwanza. Tunauliza maswali machache mafupi. Unaweza kuandika RUDI, RUKA au GHAIRI wakati wowote.
    .title = Toa taarifa
    .sms = Uko hatarini? Piga { $emergency-number } kwanza. Maswali machache mafupi. Unaweza kuandika RUDI au GHAIRI.

form-report-legal = Tunachunguza taarifa yako na kuipeleka kwa polisi au mwendesha mashtaka pale sheria inaposema hivyo. Haibadilishi matokeo: mahakama tu ndiyo inayoweza kufanya hivyo.
    .sms = Tunachunguza taarifa yako na kuipeleka kwa polisi au mwendesha mashtaka pale sheria inaposema hivyo.

# Arguments: $reference
form-report-done =
    Tumepokea taarifa yako. Nambari yako ni { $reference }. Tafadhali iandike mahali. Kujua imefikia wapi, tutumie nambari hiyo.
    Kama kuna mtu yuko hatarini, piga { $emergency-number }.

# Below the number where nobody can be written to later.
form-no-contact = Hatutaweza kukuandikia baadaye: nambari yako ndiyo njia ya kujua imefikia wapi.

form-report-danger = Je, kuna mtu yuko hatarini sasa hivi?
form-report-what = Nini kilitokea? Tuambie kwa maneno yako mwenyewe. Usijihatarishe.
form-report-where = Ilitokea wapi?
form-report-when = Ilitokea lini?
form-report-who = Nani alifanya hivyo? Andika ikiwa tu unajua na unajisikia salama.
form-report-anonymous = Je, wafanyakazi wetu wanaweza kuona nambari yako ya simu na kukuandikia? Ukisema hapana, taarifa inabaki bila jina na hatuwezi kukuuliza chochote.

# Said at once when somebody answers that there is danger now.
form-danger-now = Piga { $emergency-number } sasa hivi, na uende mahali salama ukiweza. Je, uko salama vya kutosha kuendelea na maswali?

# The voter is not safe yet.
form-paused = Fomu yako inakusubiri. Endelea ukiwa salama. Ukiwa hatarini, piga { $emergency-number }.

# Words came instead of a yes or no to "Is anyone in danger?"; they are kept.
form-danger-perhaps = Kama kuna mtu yuko hatarini, piga { $emergency-number } sasa hivi. Tumeyahifadhi maneno yako kama maelezo ya kilichotokea.

# Arguments: $at (number of the question), $of (how many)
form-progress = Swali la { $at } kati ya { $of }

form-optional = Unaweza kuandika RUKA.
form-need-answer = Swali hili linahitaji jibu. Andika maneno machache, au GHAIRI ili kuacha.
form-need-choice = Tafadhali chagua moja kati ya haya.
form-need-yes-no = Tafadhali jibu ndiyo au hapana.

# A place where a time was asked for, and the other way round. Said once; what comes then is kept.
form-need-when = Inaonekana umeandika mahali. Hapa tunauliza ilitokea lini. Kama ndilo jibu lako, litume tena.
form-need-where = Inaonekana umeandika wakati. Hapa tunauliza ilitokea wapi. Kama ndilo jibu lako, litume tena.

form-too-long = Hayo ni marefu kuliko tunayoweza kuhifadhi. Tafadhali sema kwa maneno machache zaidi.

# A question that we have no answer to came instead of an answer. It is not kept yet.
form-unknown-question = Sina jibu la swali hilo. Uliza kwa maneno mengine. Kama ulichoandika ni jibu lako kwa swali letu, andika NDIYO.

# Words were kept as an answer that may have been a question.
form-kept-question = Tumeyahifadhi maneno hayo kama jibu lako. Kama yalikuwa swali, uliza kwa maneno mengine, na uweke alama ya kuuliza mwishoni. Kubadilisha jibu, andika RUDI.

# What the voter answered, one line each, before it is sent.
form-summary = Haya ndiyo uliyoandika:

# Arguments: $label (what was asked, short), $answer (the voter's words)
form-answer = { $label }: { $answer }

form-send = Je, tutume majibu yako kwa tume?

# What was asked, short: before the answer in that list.
form-label-what = Kilichotokea
form-label-when = Lini
form-label-where = Wapi
form-label-witness = Mtu mwingine aliona
form-label-wish = Tume ifanye nini
form-label-anonymous = Wafanyakazi waone nambari yangu ya simu na waniandikie
form-label-danger = Hatari sasa hivi
form-label-who = Aliyefanya
form-not-sent = Majibu yako bado hayajatumwa. Chagua kuyatuma, kurudi nyuma, au kughairi.
form-cancelled = Umeghairi. Hatukuhifadhi chochote.
form-first = Hili ndilo swali la kwanza.

# Below the menu, the languages, or the word that STOP was heard: a form is open.
form-waits = Fomu yako inakusubiri. Andika ENDELEA ili kuendelea nayo, au GHAIRI ili kuiacha.

# STATUS, in a form: a number would be taken for its answer.
form-before-status = Kabla ya kuuliza kuhusu nambari ya kumbukumbu, tuma fomu hii au andika GHAIRI.

# After a question in the middle of a form was answered.
form-go-on = Sasa turudi kwenye fomu yako.

# The store could not be reached: the form is kept, there is no number yet.
form-failed = Tumeshindwa kuihifadhi fomu yako kwa sasa, kwa hiyo bado haijatumwa. Majibu yako hayajapotea. Andika NDIYO baada ya dakika moja ili kujaribu tena, au piga simu { $hotline } bila malipo.

## Status of a complaint

status-ask = Tafadhali tuma nambari yako ya kumbukumbu. Ina tarakimu kumi.

# Written out: a message must hold no digits of its own.
status-mistyped = Kuna tarakimu isiyo sahihi kwenye nambari hiyo. Tafadhali ikague na uitume tena.
status-unknown = Hatuitambui nambari hiyo. Tafadhali ikague, au piga simu { $hotline } bila malipo.

# Arguments: $reference, $opened (a date), $due (a date)
status-open = { $reference }: tuliipokea { $opened }. Siku ya mwisho ya kutoa uamuzi ni { $due }.

# A request to talk to a person, or a report: no decision is due.
# Arguments: $reference, $opened (a date)
status-with-staff = { $reference }: tuliipokea { $opened }. Iko kwa wahudumu wetu. Ukiwa na swali kuihusu, piga simu { $hotline } bila malipo.

# Arguments: $reference, $opened (a date)
status-settled = { $reference }, tuliyoipokea { $opened }, imeshaamuliwa. Kujua uamuzi, piga simu { $hotline } bila malipo.

## Polling places

places-ask = Uko wapi? Andika jina la mahali, kata (wadi) au msimbo wa posta. Nitakutajia vituo vya kupigia kura vilivyo karibu.
places-share = Unaweza pia kutuma mahali ulipo.
places-none = Sijapata kituo cha kupigia kura kwa jina hilo. Jaribu kata (wadi), msimbo wa posta au mji ulio karibu nawe, au piga simu { $hotline } bila malipo.

# The same where it may have been another question. The questions it may have been are the choices.
places-none-others = Sijapata kituo cha kupigia kura kwa jina hilo. Je, ulimaanisha mojawapo ya haya?

# The name written is not quite one that we know.
places-sure = Je, ni mojawapo ya maeneo haya?

# The same where only one comes near. Arguments: $name (a place or a ward)
places-sure-one = Je, ulimaanisha { $name }?

# Above a list of them.
places-there = Vituo vya kupigia kura vya eneo hilo:

# The roll decides: never "your polling place".
places-list-roll = Unaweza kupiga kura kwenye kile tu ulichopangiwa kwenye daftari. Angalia ni kipi kwenye { $roll-website } au kwa { $hotline }.
    .sms = Vituo vya eneo hilo. Daftari ndilo huamua utapiga kura wapi: { $roll-website } au { $hotline }.
places-list-area = Unaweza kupiga kura kwenye kituo chochote kati ya hivi kama unaishi katika eneo lake.
places-list-any = Unaweza kupiga kura kwenye kituo chochote kati ya hivi.

# The same where there is one.
places-one-roll = Tumepata kituo hiki cha kupigia kura. Unaweza kupiga kura kwenye kile tu ulichopangiwa kwenye daftari. Angalia ni kipi kwenye { $roll-website } au kwa { $hotline }.
    .sms = Tumepata kituo hiki. Daftari ndilo huamua utapiga kura wapi: { $roll-website } au { $hotline }.
places-one-area = Unaweza kupiga kura kwenye kituo hiki kama unaishi katika eneo lake.
places-one-any = Unaweza kupiga kura kwenye kituo hiki.

# One place. Arguments: $name, $address
place-line = { $name }, { $address }

# Arguments: $name, $address, $distance
place-line-distance = { $name }, { $address } ({ $distance })

# The same where a place has no address. Arguments: $name
place-line-bare = { $name }

# Arguments: $name, $distance
place-line-bare-distance = { $name } ({ $distance })

# Below a list that is not whole. Arguments: $from, $to (which of them are shown), $of (how many there are)
places-some = { $from } hadi { $to } kati ya { $of }. Andika ZAIDI upate vingine, au andika kata (wadi) au msimbo wa posta.
    .sms = { $from } hadi { $to } kati ya { $of }. Andika ZAIDI upate vingine.

# The same where there are more than are counted. Arguments: $from, $to, $of
places-some-of-many = { $from } hadi { $to } kati ya zaidi ya { $of }. Andika ZAIDI upate vingine, au andika kata (wadi) au msimbo wa posta.
    .sms = { $from } hadi { $to } kati ya zaidi ya { $of }. Andika ZAIDI upate vingine.

# Below the last of several lists. Arguments: $from, $to, $of
places-rest = { $from } hadi { $to } kati ya { $of }.

# Below places near a position, nearest first.
places-nearer = Andika ZAIDI upate vilivyo mbali zaidi.

# Arguments: $hours (opening to closing)
place-hours = Kiko wazi kuanzia asubuhi, { $hours }.
place-usual-hours = Kiko wazi kuanzia asubuhi, { $polling-hours }.
place-step-free = Unaweza kuingia bila kupanda ngazi.
place-steps = Kuna ngazi mlangoni. Msaada upo: waombe maafisa wa kituo.

## How things are put together

# Arguments: $start, $end (two times of day)
time-span = { $start } hadi { $end }

# Bila hii koma huandikwa baada ya siku ya mwezi.
# Arguments: $weekday, $day-month, $year
date-full = { $weekday }, { $day-month } { $year }

# Bila neno "saa" kwa makusudi: nambari baada ya "saa" husomwa kwa saa ya Kiswahili,
# yaani saa sita baadaye au kabla. Kwa sababu hiyo hiyo, palipo na saa za kufungua
# ujumbe husema pia "asubuhi" au "asubuhi hadi jioni".
# Arguments: $date, $time
date-time = { $date }, { $time }

# Arguments: $metres
distance-metres = mita { $metres }

# Arguments: $kilometres
distance-kilometres = kilomita { $kilometres }

# The last line of a text message that has more to say. Keep MORE as the word to send.
# ZAIDI ndiyo MORE kwa Kiswahili (intents/reserved.toml).
sms-more = Andika ZAIDI upate zaidi.

# Before numbered choices in a text message.
reply-with-number = Jibu kwa nambari:

## Labels of buttons

label-yes = Ndiyo
label-no = Hapana
label-neither = Hakuna kati ya haya
label-person = Ongea na mtu
label-menu = Mada
label-send = Tuma
label-back = Rudi
label-change = Badilisha
label-more = Zaidi
label-skip = Ruka
label-cancel = Ghairi
label-continue = Endelea
label-language = Lugha

## The web page

web-title = Uliza tume
web-intro = Uliza kuhusu kujiandikisha, kupiga kura, matokeo au malalamiko, kwa maneno yako mwenyewe.
web-question = Swali lako
web-send = Tuma
web-listen = Sikiliza
web-stop-listening = Simamisha
web-share-location = Tuma mahali nilipo
web-language = Lugha

# Read out for the button beside the list of languages.
web-change-language = Badilisha lugha

web-conversation = Mazungumzo
web-you = Wewe
web-bot = Jibu

# Read out before a row of buttons.
web-choices = Machaguo

web-connecting = Tunajaribu kuunganisha tena.
web-failed = Ujumbe wako haukutumwa. Angalia mtandao wako na uutume tena.
web-open = Una swali kuhusu uchaguzi?
web-close = Funga

# Before a place's name. The map is OpenStreetMap's, which says where the link leads.
web-map = Onyesha kwenye ramani (OpenStreetMap)
web-no-location = Mahali ulipo hapajulikani. Andika jina la mahali badala yake.

# A page without a script sent more than can be read. A link to a new page follows.
web-too-long = Ujumbe wako ulikuwa mrefu mno, hatukuweza kuusoma. Rudi nyuma kwenye kivinjari chako na uuandike kwa maneno machache zaidi.
web-start-again = Anza mazungumzo mapya

# On every page while the content is a demonstration.
web-demo = Onyesho: Maruvia na yote yaliyosemwa hapa ni ya kubuni.
