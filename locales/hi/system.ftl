# सेवा के अपने शब्द: मेनू, सवाल, फ़ॉर्म, गड़बड़ी के संदेश, बटन।
# मतदाताओं के सवालों के जवाब दूसरी फ़ाइलों में हैं।
#
# हर संदेश के ऊपर उसके मान (arguments) लिखे हैं; बाकी हर $नाम एक तथ्य है।
# बटन के शब्द छोटे रखें।
# "और", "पीछे", "छोड़ें", "रद्द", "शुरू", "हाँ" आदेश के शब्द हैं: intents/reserved.toml से मेल रखें।

## जब पक्का न हो

did-you-mean = आपकी बात ठीक से समझ नहीं आई। क्या इनमें से कुछ पूछना है?

# ऐसे जवाब से पहले पूछा जाता है जिसमें गलत समझने से नुकसान हो।
# Arguments: $title (what we think was meant)
confirm-one = क्या आपको यही जानना है? { $title }

unclear = माफ़ करें, इसका जवाब यहाँ नहीं है। दूसरे शब्दों में पूछें या नीचे से चुनें।

# लगातार दूसरी बार।
unclear-again =
    अब भी समझ नहीं आया, और अंदाज़े से जवाब देना ठीक नहीं। कोई व्यक्ति मदद कर सकता है: नीचे वह चुनें, या { $hotline } पर मुफ़्त फ़ोन करें।

# खाली संदेश, या सिर्फ़ चित्र और चिह्न।
nothing-said = यहाँ सिर्फ़ शब्द पढ़े जा सकते हैं। अपना सवाल अपने शब्दों और अपनी भाषा में लिखें।

# फ़ोटो, स्टिकर, आवाज़ का संदेश।
unsupported = चित्र, फ़ाइल या आवाज़ के संदेश यहाँ अभी नहीं खुलते। अपना सवाल शब्दों में लिखें, या { $hotline } पर मुफ़्त फ़ोन करें।

# हमने जो दिखाया, उसे मना किया गया।
neither = बताने के लिए धन्यवाद। दूसरे शब्दों में पूछें, कोई विषय चुनें या किसी व्यक्ति से बात करें।

# गड़बड़ी हमारी ओर से है।
trouble = हमारी ओर से कुछ गड़बड़ हुई, और आपके पिछले संदेश पर काम नहीं हो पाया। एक मिनट बाद उसे फिर भेजें, या { $hotline } पर मुफ़्त फ़ोन करें।

## मेनू, भाषा, मदद

menu = किस बारे में जानना है?
choose-language = कौन सी भाषा चाहिए?
language-changed = अब से जवाब हिंदी में मिलेंगे।

# "और" लिखने पर, जब पिछला जवाब पूरा दिखाया जा चुका हो।
more-nothing = जवाब इतना ही था। अब कुछ और पूछें।
back-nothing = पीछे जाने को कुछ नहीं है। कोई सवाल पूछें या विषय चुनें।
cancel-nothing = रद्द करने को कुछ नहीं है। कोई सवाल पूछें या विषय चुनें। हमारी खबरें न चाहिए हों, तो "बंद करें" लिखें।

## रोकना, शुरू करना, मिटाना, स्रोत

stop-done = अब हमारी ओर से कोई याद दिलाने वाला संदेश या खबर नहीं आएगी। आपके लिखने पर जवाब फिर भी मिलेगा, और आपकी अपनी शिकायत की सूचना भी। खबरें फिर से पाने के लिए "शुरू" लिखें।
start-done = फिर से स्वागत है। कोई सवाल पूछें या विषय चुनें।
forget-done = इस बातचीत का जो कुछ रखा था, वह मिटा दिया गया है। आपकी भेजी शिकायतें और रिपोर्टें आयोग के पास रहती हैं, क्योंकि कानून यही कहता है। अगर आपने "बंद करें" लिखा था, तो वह इच्छा भी रखी जाती है, ताकि आपको खबरें न भेजी जाएँ।

# Arguments: $authority, $release (a number), $hash (letters that prove the text)
source = जवाब किसके हैं: { $authority }। संस्करण { $release }, पहचान चिह्न { $hash }।

## कोई व्यक्ति

# Arguments: $reference
handover-opened = आपका संदर्भ नंबर { $reference } है। हमारे एक कर्मी आपको यहीं लिखेंगे।

# The same where nobody can be written to later.
# Arguments: $reference
handover-opened-unreachable = आपका संदर्भ नंबर { $reference } है। बाद में हम आपको यहाँ नहीं लिख पाएँगे: कोई फ़ोन नंबर या पता भेजें जहाँ हमारे कर्मी आपसे बात कर सकें, या { $hotline } पर मुफ़्त फ़ोन करें।

# Arguments: $reference
handover-already = आपकी बात पहले ही एक व्यक्ति को सौंपी जा चुकी है। आपका संदर्भ नंबर { $reference } है। काम का समय: { $office-days }, { $office-hours } बजे तक।

# संदेश मामले में जोड़ दिया गया।
# Arguments: $reference
handover-noted = आपका संदेश { $reference } में जोड़ दिया गया है। एक व्यक्ति इसे पढ़ेगा। तब तक यहाँ सवाल पूछते रहना ठीक है: जिनका जवाब यहीं मिल जाता है, वे आगे नहीं भेजे जाते।

# The same below an answer to that message.
# Arguments: $reference
handover-added = आपका संदेश { $reference } में भी जोड़ दिया गया है।

# Arguments: $reference
handover-full = { $reference } में और संदेश नहीं जुड़ सकते, इसलिए यह नहीं जोड़ा गया। एक व्यक्ति पहले के संदेश पढ़ेगा। तुरंत मदद चाहिए, तो { $hotline } पर मुफ़्त फ़ोन करें।

# Arguments: $reference
handover-closed = { $reference } का काम पूरा हो चुका है, इसलिए आपका संदेश उसमें नहीं जोड़ा गया। अब भी किसी व्यक्ति की ज़रूरत हो, तो फिर से कहें।

# The store could not be reached.
# Arguments: $reference
handover-failed = आपका संदेश अभी { $reference } में नहीं जोड़ा जा सका। कोई व्यक्ति इसे पढ़ सके, इसके लिए एक मिनट बाद फिर भेजें।

## शिकायत और रिपोर्ट के फ़ॉर्म

# The voter wants to complain or report, and has not said which. The titles of the forms are the choices.
form-choose = क्या चुनाव के इंतज़ाम की शिकायत करनी है, या धमकी, वोट की खरीद या किसी और गड़बड़ी की रिपोर्ट?

form-complaint-intro = हम कुछ छोटे सवाल पूछेंगे। चाहें तो कभी भी "पीछे", "छोड़ें" या "रद्द" लिखें।
    .title = शिकायत करें
    .sms = कुछ छोटे सवाल। चाहें तो कभी भी "पीछे" या "रद्द" लिखें।

form-complaint-legal = शिकायत आयोग देखता है। इससे नतीजा नहीं बदलता। उसके लिए नतीजा आने के { $petition-days } दिन के भीतर याचिका देनी होती है: { $tribunal } में या, राष्ट्रपति चुनाव हो तो, { $supreme-court } में। शिकायत करने से यह समय नहीं रुकता।
    .sms = फ़ैसला आयोग करता है। नतीजा सिर्फ़ अदालत बदल सकती है: याचिका नतीजे के { $petition-days } दिन के भीतर दें।

# Arguments: $reference
form-complaint-done =
    आपकी शिकायत मिल गई। आपका संदर्भ नंबर { $reference } है। इसे लिख लें।
    हम { $complaint-decision-days } दिन के भीतर फ़ैसला करेंगे। बात कहाँ तक पहुँची, यह जानने के लिए यही नंबर भेजें। अपील के लिए फ़ैसले के { $appeal-days } दिन के भीतर { $tribunal } जाएँ।

form-complaint-what = क्या हुआ? अपने शब्दों में बताएँ।
form-complaint-when = यह कब हुआ?
form-complaint-where = यह कहाँ हुआ? मतदान केंद्र, दफ़्तर या जगह का नाम लिखें।
form-complaint-witness = क्या किसी और ने भी देखा?
form-complaint-wish = आपके हिसाब से आयोग को क्या करना चाहिए?
form-complaint-anonymous = क्या हमारे कर्मी आपका फ़ोन नंबर देख सकते हैं और आपको लिख सकते हैं? "नहीं" कहने पर शिकायत बिना नाम की रहेगी और हम आपसे कुछ पूछ नहीं पाएँगे।

form-report-intro = खतरा हो, तो पहले { $emergency-number } पर फ़ोन करें। हम कुछ छोटे सवाल पूछेंगे। चाहें तो कभी भी "पीछे", "छोड़ें" या "रद्द" लिखें।
    .title = रिपोर्ट करें
    .sms = खतरा हो, तो पहले { $emergency-number } पर फ़ोन करें। कुछ छोटे सवाल। चाहें तो कभी भी "पीछे" या "रद्द" लिखें।

form-report-legal = हम आपकी रिपोर्ट देखते हैं, और जहाँ कानून कहे, वहाँ पुलिस या सरकारी वकील को भेजते हैं। इससे नतीजा नहीं बदलता: नतीजा सिर्फ़ अदालत बदल सकती है।
    .sms = हम आपकी रिपोर्ट देखते हैं, और जहाँ कानून कहे, वहाँ पुलिस या सरकारी वकील को भेजते हैं।

# Arguments: $reference
form-report-done =
    आपकी रिपोर्ट मिल गई। आपका संदर्भ नंबर { $reference } है। इसे लिख लें। बात कहाँ तक पहुँची, यह जानने के लिए यही नंबर भेजें।
    किसी को खतरा हो, तो { $emergency-number } पर फ़ोन करें।

# Below the number where nobody can be written to later.
form-no-contact = बाद में हम आपको नहीं लिख पाएँगे: बात कहाँ तक पहुँची, यह आपके संदर्भ नंबर से ही पता चलेगा।

form-report-danger = क्या अभी किसी को खतरा है?
form-report-what = क्या हुआ? अपने शब्दों में बताएँ। खुद को जोखिम में न डालें।
form-report-where = यह कहाँ हुआ?
form-report-when = यह कब हुआ?
form-report-who = यह किसने किया? तभी लिखें जब पता हो और लिखना सुरक्षित लगे।
form-report-anonymous = क्या हमारे कर्मी आपका फ़ोन नंबर देख सकते हैं और आपको लिख सकते हैं? "नहीं" कहने पर रिपोर्ट बिना नाम की रहेगी और हम आपसे कुछ पूछ नहीं पाएँगे।

# जैसे ही कोई कहे कि अभी खतरा है।
form-danger-now = अभी { $emergency-number } पर फ़ोन करें और हो सके तो सुरक्षित जगह जाएँ। आप सुरक्षित हों, तो क्या हम आगे के सवाल पूछें?

# The voter is not safe yet.
form-paused = आपका फ़ॉर्म रखा है। सुरक्षित होने पर आगे बढ़ें। खतरा हो, तो { $emergency-number } पर फ़ोन करें।

# Words came instead of a yes or no to "Is anyone in danger?"; they are kept.
form-danger-perhaps = किसी को खतरा हो, तो अभी { $emergency-number } पर फ़ोन करें। आपने जो लिखा, उसे हमने "क्या हुआ" के जवाब में रख लिया है।

# Arguments: $at (number of the question), $of (how many)
form-progress = सवाल { $at }, कुल { $of }

form-optional = न बताना हो, तो "छोड़ें" लिखें।
form-need-answer = इस सवाल का जवाब ज़रूरी है। कुछ शब्द लिखें, या फ़ॉर्म रद्द करने के लिए "रद्द" लिखें।
form-need-choice = इनमें से एक चुनें।
form-need-yes-no = "हाँ" या "नहीं" लिखें।

# A place where a time was asked for, and the other way round. Said once; what comes then is kept.
form-need-when = यह किसी जगह का नाम लगता है। यहाँ समय पूछा गया है। यही जवाब हो, तो इसे दोबारा भेजें।
form-need-where = यह समय लगता है। यहाँ जगह पूछी गई है। यही जवाब हो, तो इसे दोबारा भेजें।

form-too-long = यह बहुत लंबा है, इतना नहीं रखा जा सकता। कम शब्दों में लिखें।

# A question that we have no answer to came instead of an answer. It is not kept yet.
form-unknown-question = इस सवाल का जवाब यहाँ नहीं है। दूसरे शब्दों में पूछें। अगर यह हमारे सवाल का जवाब है, तो "हाँ" लिखें।

# Words were kept as an answer that may have been a question.
form-kept-question = इसे हमने आपका जवाब मानकर रख लिया है। यह सवाल था, तो दूसरे शब्दों में पूछें और अंत में प्रश्न चिह्न लगाएँ। जवाब बदलने के लिए "पीछे" लिखें।

# What the voter answered, one line each, before it is sent.
form-summary = आपने यह लिखा है:

# Arguments: $label (what was asked, short), $answer (the voter's words)
form-answer = { $label }: { $answer }

form-send = क्या इसे आयोग को भेज दें?

# What was asked, short: before the answer in that list.
form-label-what = क्या हुआ
form-label-when = कब
form-label-where = कहाँ
form-label-witness = किसी और ने देखा
form-label-wish = आयोग क्या करे
form-label-anonymous = कर्मी मेरा फ़ोन नंबर देखें और मुझे लिखें
form-label-danger = अभी खतरा
form-label-who = किसने किया
form-not-sent = अभी भेजा नहीं गया है। चुनें: भेजना है, पीछे जाना है या रद्द करना है।
form-cancelled = रद्द कर दिया गया। इसका कुछ भी नहीं रखा गया।
form-first = यह पहला सवाल है।

# Below the menu, the languages, or the word that STOP was heard: a form is open.
form-waits = आपका फ़ॉर्म रखा है। उस पर लौटने के लिए "आगे बढ़ें" लिखें, या उसे रद्द करने के लिए "रद्द" लिखें।

# STATUS, in a form: a number would be taken for its answer.
form-before-status = किसी संदर्भ नंबर के बारे में पूछने से पहले यह फ़ॉर्म भेजें, या "रद्द" लिखें।

# फ़ॉर्म के बीच में पूछे सवाल का जवाब देने के बाद।
form-go-on = अब आपके फ़ॉर्म पर लौटते हैं।

# सहेजा नहीं जा सका: फ़ॉर्म रखा है, नंबर अभी नहीं मिला।
form-failed = अभी सहेजा नहीं जा सका, इसलिए यह अब तक भेजा नहीं गया है। आपके जवाब रखे हैं। एक मिनट बाद फिर कोशिश के लिए "हाँ" लिखें, या { $hotline } पर मुफ़्त फ़ोन करें।

## शिकायत की स्थिति

status-ask = अपना संदर्भ नंबर भेजें (फ़ोन नंबर नहीं)। उसमें दस अंक हैं।

# शब्दों में लिखा है: संदेश में अंक नहीं होने चाहिए।
status-mistyped = इस नंबर में कोई अंक गलत है। देखकर फिर भेजें।
status-unknown = यह नंबर हमारे पास नहीं है। उसे फिर देखें, या { $hotline } पर मुफ़्त फ़ोन करें।

# Arguments: $reference, $opened (a date), $due (a date)
status-open = { $reference }: यह हमें { $opened } को मिली। फ़ैसला { $due } तक होना है।

# A request to talk to a person, or a report: no decision is due.
# Arguments: $reference, $opened (a date)
status-with-staff = { $reference }: यह हमें { $opened } को मिला। यह हमारे कर्मियों के पास है। इसके बारे में कुछ पूछना हो, तो { $hotline } पर मुफ़्त फ़ोन करें।

# Arguments: $reference, $opened (a date)
status-settled = { $reference }: यह हमें { $opened } को मिला। इसका काम पूरा हो चुका है। फ़ैसला जानने के लिए { $hotline } पर मुफ़्त फ़ोन करें।

## मतदान केंद्र

places-ask = आप कहाँ हैं? जगह, वार्ड या पिन कोड लिखें। हम वहाँ के आसपास के मतदान केंद्र बताएँगे।
places-share = अपनी लोकेशन भी भेजी जा सकती है।
places-none = इस नाम का कोई मतदान केंद्र नहीं मिला। वार्ड, पिन कोड या पास की किसी बड़ी जगह का नाम लिखें, या { $hotline } पर मुफ़्त फ़ोन करें।

# The same where it may have been another question. The questions it may have been are the choices.
places-none-others = इस नाम का कोई मतदान केंद्र नहीं मिला। क्या आपका सवाल इनमें से कोई है?

# The name written is not quite one that we know.
places-sure = क्या इनमें से कोई है?

# The same where only one comes near. Arguments: $name (a place or a ward)
places-sure-one = क्या आपका मतलब { $name } है?

# Above a list of them.
places-there = उस इलाके के मतदान केंद्र:

# सूची तय करती है: "आपका मतदान केंद्र" कभी न लिखें।
places-list-roll = वोट सिर्फ़ उसी केंद्र पर पड़ेगा जहाँ की मतदाता सूची में आपका नाम है। वह कौन सा है, { $roll-website } पर देख लें या { $hotline } पर पूछ लें।
    .sms = वहाँ के केंद्र। वोट की जगह मतदाता सूची से तय होती है: { $roll-website } या { $hotline }।
places-list-area = अगर आपका घर इनके इलाके में है, तो इनमें से किसी भी मतदान केंद्र पर वोट दिया जा सकता है।
places-list-any = इनमें से किसी भी मतदान केंद्र पर वोट दिया जा सकता है।

# The same where there is one.
places-one-roll = यह मतदान केंद्र मिला है। वोट सिर्फ़ उसी केंद्र पर पड़ेगा जहाँ की मतदाता सूची में आपका नाम है। वह कौन सा है, { $roll-website } पर देख लें या { $hotline } पर पूछ लें।
    .sms = यह केंद्र मिला है। वोट कहाँ पड़ेगा, यह मतदाता सूची से तय होता है: { $roll-website } या { $hotline }।
places-one-area = अगर आपका घर इसके इलाके में है, तो इस मतदान केंद्र पर वोट दिया जा सकता है।
places-one-any = इस मतदान केंद्र पर वोट दिया जा सकता है।

# एक जगह।
# Arguments: $name, $address
place-line = { $name }, { $address }

# Arguments: $name, $address, $distance
place-line-distance = { $name }, { $address } ({ $distance })

# The same where a place has no address. Arguments: $name
place-line-bare = { $name }

# Arguments: $name, $distance
place-line-bare-distance = { $name } ({ $distance })

# Below a list that is not whole. Arguments: $from, $to (which of them are shown), $of (how many there are)
places-some = { $from } से { $to }, कुल { $of }। बाकी के लिए "और" लिखें, या वार्ड या पिन कोड लिखें।
    .sms = { $from } से { $to }, कुल { $of }। बाकी के लिए "और" लिखें।

# The same where there are more than are counted. Arguments: $from, $to, $of
places-some-of-many = { $from } से { $to }, कुल { $of } से ज़्यादा। बाकी के लिए "और" लिखें, या वार्ड या पिन कोड लिखें।
    .sms = { $from } से { $to }, कुल { $of } से ज़्यादा। बाकी के लिए "और" लिखें।

# Below the last of several lists. Arguments: $from, $to, $of
places-rest = { $from } से { $to }, कुल { $of }।

# Below places near a position, nearest first.
places-nearer = और दूर के केंद्रों के लिए "और" लिखें।

# Arguments: $hours (opening to closing)
place-hours = खुला: { $hours } बजे तक।
place-usual-hours = खुला: { $polling-hours } बजे तक।
place-step-free = अंदर जाने में सीढ़ी नहीं है।
place-steps = दरवाज़े पर सीढ़ियाँ हैं। मदद मिलेगी: वहाँ के कर्मियों से कहें।

## चीज़ें कैसे जुड़ती हैं

# Arguments: $start, $end (two times of day)
time-span = { $start } से { $end }

# Arguments: $metres
distance-metres = { $metres } मीटर

# Arguments: $kilometres
distance-kilometres = { $kilometres } किमी

# लंबे संदेश की आखिरी पंक्ति। भेजने का शब्द "और" ही रखें।
sms-more = आगे पढ़ने के लिए "और" लिखें।

# संदेश में गिनती वाले विकल्पों से पहले।
reply-with-number = जवाब में नंबर भेजें:

## बटन के शब्द

label-yes = हाँ
label-no = नहीं
label-neither = इनमें से कोई नहीं
label-person = व्यक्ति से बात करें
label-menu = विषय
label-send = भेज दें
label-back = पीछे
label-change = बदलें
label-more = और
label-skip = छोड़ें
label-cancel = रद्द करें
label-continue = आगे बढ़ें
label-language = भाषा

## वेब पन्ना

web-title = आयोग से पूछें
web-intro = पंजीकरण, वोट, नतीजे या शिकायत के बारे में अपने शब्दों में पूछें।
web-question = आपका सवाल
web-send = भेजें
web-listen = सुनें
web-stop-listening = रोकें
web-share-location = मेरी लोकेशन भेजें
web-language = भाषा

# Read out for the button beside the list of languages.
web-change-language = भाषा बदलें

web-conversation = बातचीत
web-you = आप
web-bot = जवाब

# Read out before a row of buttons.
web-choices = विकल्प

web-connecting = सेवा से फिर जुड़ने की कोशिश हो रही है।
web-failed = आपका संदेश नहीं जा सका। अपना इंटरनेट देखें और फिर भेजें।
web-open = चुनाव के बारे में सवाल?
web-close = बंद करें

# Before a place's name. The map is OpenStreetMap's, which says where the link leads.
web-map = नक्शे पर देखें (OpenStreetMap)
web-no-location = आपकी लोकेशन नहीं मिल रही। इसके बदले किसी जगह का नाम लिखें।

# A page without a script sent more than can be read. A link to a new page follows.
web-too-long = आपका संदेश बहुत लंबा था, इसलिए हम उसे पढ़ नहीं पाए। ब्राउज़र में पीछे जाएँ और कम शब्दों में लिखें।
web-start-again = नई बातचीत शुरू करें

# जब तक सामग्री नमूना है, हर पन्ने पर।
web-demo = नमूना: मारुविया और यहाँ लिखी हर बात काल्पनिक है।
