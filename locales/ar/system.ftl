# ما تقوله الخدمة نفسها: القوائم والأسئلة والاستمارات والأخطاء والأزرار.
# أجوبة الناس في الملفات الأخرى.
#
# المتغيرات مذكورة فوق كل رسالة؛ وأي متغير آخر هو حقيقة من facts.toml.
# التسميات قصيرة: فهي أزرار وأسطر في رسائل الهاتف.
# كلمات الإرسال هي نفسها في intents/reserved.toml: ابدأ، المزيد، رجوع، تخطي، إلغاء، نعم.

## عند الشك

did-you-mean = لم أفهم قصدكم تمامًا. هل هو واحد من هذه؟

# يُسأل قبل جواب قد يضر لو أسأنا الفهم.
# Arguments: $title (what we think was meant)
confirm-one = هل هذا ما تريدون معرفته؟ { $title }

unclear = عذرًا، ليس عندي إجابة عن ذلك. اسألوا بكلمات أخرى، أو اختاروا موضوعًا، أو تحدثوا إلى شخص.

# للمرة الثانية على التوالي.
unclear-again =
    ما زلت لا أفهم، ولا أريد أن أخمّن. يمكن لشخص أن يساعدكم: اختاروا ذلك في الأسفل، أو اتصلوا مجانًا بالرقم { $hotline }.

# رسالة فارغة، أو صور ورموز فقط.
nothing-said = أقرأ الكلمات فقط. اكتبوا سؤالكم بكلماتكم وبلغتكم.

# صورة أو ملصق أو رسالة صوتية.
unsupported = لا أستطيع بعد فتح الصور أو الملفات أو الرسائل الصوتية. اكتبوا سؤالكم بالكلمات، أو اتصلوا مجانًا بالرقم { $hotline }.

# رُفض ما عرضناه.
neither = شكرًا لإخباري. اسألوا بكلمات أخرى، أو اختاروا موضوعًا، أو تحدثوا إلى شخص.

# عطل عندنا.
trouble = حدث عطل عندنا، ولم تُعالج رسالتكم الأخيرة. أرسلوها مرة أخرى بعد دقيقة، أو اتصلوا مجانًا بالرقم { $hotline }.

## القائمة واللغة والمساعدة

menu = ماذا تريدون أن تعرفوا؟
choose-language = أي لغة تريدون؟
language-changed = من الآن تصلكم الإجابات بالعربية.

# بعد "المزيد" حين كان الجواب الأخير كاملًا.
more-nothing = كانت تلك الإجابة كاملة. يمكنكم أن تسألوا عن شيء آخر.
back-nothing = لا يوجد ما نرجع إليه. اسألوا سؤالًا، أو اختاروا موضوعًا.
cancel-nothing = لا يوجد ما نلغيه. اسألوا سؤالًا، أو اختاروا موضوعًا. إذا لم تريدوا أخبارًا منا، فاكتبوا "توقف".

## التوقف والبدء والنسيان والمصدر

stop-done = لن يصلكم منا أي تذكير ولا أي أخبار. سنظل نرد حين تكتبون إلينا، ونخبركم بما يخص شكواكم أنتم. لتصلكم الأخبار من جديد، اكتبوا "ابدأ".
start-done = أهلًا بعودتكم. اسألوا سؤالًا، أو اختاروا موضوعًا.
forget-done = حذفنا ما حُفظ من هذه المحادثة. أما الشكاوى والبلاغات التي أرسلتموها فتبقى لدى المفوضية، لأن القانون يلزمنا بذلك. وإن كنتم قد كتبتم "توقف"، فإننا نحفظ هذه الرغبة أيضًا، كي لا نرسل إليكم أخبارًا.

# Arguments: $authority, $release (a number), $hash (letters that prove the text)
source = إجابات { $authority }، الإصدار { $release }، البصمة { $hash }.

## التحدث إلى شخص

# Arguments: $reference
handover-opened = رقم المتابعة هو { $reference }. سيكتب إليكم هنا شخص من طاقمنا.

# The same where nobody can be written to later.
# Arguments: $reference
handover-opened-unreachable = رقم المتابعة هو { $reference }. لا يمكننا أن نكتب إليكم هنا لاحقًا: أرسلوا رقم هاتف أو عنوانًا يصل إليكم طاقمنا من خلاله، أو اتصلوا مجانًا بالرقم { $hotline }.

# Arguments: $reference
handover-already = حوّلناكم من قبل إلى شخص منا. رقم المتابعة هو { $reference }. أوقات العمل { $office-days }، من { $office-hours }.

# أُضيفت الرسالة إلى الملف.
# Arguments: $reference
handover-noted = أضفنا رسالتكم إلى الملف رقم { $reference }. سيقرؤها شخص منا. ويمكنكم أن تواصلوا سؤالي في هذه الأثناء، وما أجيب عنه من أسئلة لا أحوّله إلى أحد.

# The same below an answer to that message.
# Arguments: $reference
handover-added = أضفنا رسالتكم أيضًا إلى الملف رقم { $reference }.

# Arguments: $reference
handover-full = امتلأ الملف رقم { $reference }، فلم نضف إليه هذه الرسالة. سيقرأ شخص منا الرسائل السابقة. إذا كان الأمر عاجلًا، فاتصلوا مجانًا بالرقم { $hotline }.

# Arguments: $reference
handover-closed = أُغلق الملف رقم { $reference }، فلم نضف إليه رسالتكم. إذا بقيتم بحاجة إلى شخص، فاطلبوه من جديد.

# The store could not be reached.
# Arguments: $reference
handover-failed = لم نتمكن الآن من إضافة رسالتكم إلى الملف رقم { $reference }. لكي يقرأها شخص منا، أرسلوها مرة أخرى بعد دقيقة.

## الشكاوى والبلاغات: الاستمارات

# The voter wants to complain or report, and has not said which. The titles of the forms are the choices.
form-choose = هل تريدون الشكوى من سير الانتخابات، أم الإبلاغ عن تهديد أو شراء أصوات أو مخالفة أخرى؟

form-complaint-intro = نسألكم بضعة أسئلة قصيرة. يمكنكم في أي وقت أن تكتبوا "رجوع" أو "تخطي" أو "إلغاء".
    .title = تقديم شكوى
    .sms = بضعة أسئلة قصيرة. اكتبوا "رجوع" أو "إلغاء" متى شئتم.

form-complaint-legal = المفوضية هي التي تنظر في الشكوى. الشكوى لا تغيّر نتيجة الانتخابات: تغيير النتيجة يحتاج إلى طعن خلال { $petition-days ->
        [zero] { $petition-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $petition-days } أيام
        [many] { $petition-days } يومًا
       *[other] { $petition-days } يوم
    } بعد النتيجة، أمام { $tribunal }، أو أمام { $supreme-court } في انتخابات الرئاسة. والشكوى لا توقف هذه المهلة.
    .sms = المفوضية تقرر في الشكوى. أما النتيجة فلا تغيّرها إلا المحكمة، بطعن يُقدَّم خلال { $petition-days ->
        [zero] { $petition-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $petition-days } أيام
        [many] { $petition-days } يومًا
       *[other] { $petition-days } يوم
    } بعد النتيجة.

# Arguments: $reference
form-complaint-done =
    استلمنا شكواكم. رقم المتابعة هو { $reference }. اكتبوه واحتفظوا به.
    نقرر خلال { $complaint-decision-days ->
        [zero] { $complaint-decision-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $complaint-decision-days } أيام
        [many] { $complaint-decision-days } يومًا
       *[other] { $complaint-decision-days } يوم
    }. لمعرفة إلى أين وصلت، أرسلوا إلينا الرقم. وللاستئناف، توجهوا إلى { $tribunal } خلال { $appeal-days ->
        [zero] { $appeal-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $appeal-days } أيام
        [many] { $appeal-days } يومًا
       *[other] { $appeal-days } يوم
    } بعد القرار.

form-complaint-what = ماذا حدث؟ احكوا لنا بكلماتكم.
form-complaint-when = متى حدث ذلك؟
form-complaint-where = أين حدث ذلك؟ اكتبوا مركز الاقتراع أو المكتب أو المدينة.
form-complaint-witness = هل رأى ذلك أحد غيركم؟
form-complaint-wish = ماذا تريدون من المفوضية أن تفعل؟
form-complaint-anonymous = هل يمكن لطاقمنا أن يرى رقم هاتفكم ويكتب إليكم؟ إذا قلتم لا، فستكون الشكوى بلا اسم ولا يمكننا أن نسألكم عن شيء.

form-report-intro = في حالة الخطر، اتصلوا أولًا بالرقم { $emergency-number }. نسألكم بضعة أسئلة قصيرة. يمكنكم في أي وقت أن تكتبوا "رجوع" أو "تخطي" أو "إلغاء".
    .title = تقديم بلاغ
    .sms = خطر؟ اتصلوا أولًا: { $emergency-number }. بضعة أسئلة قصيرة. اكتبوا "رجوع" أو "إلغاء" متى شئتم.

form-report-legal = ننظر في بلاغكم ونحيله إلى الشرطة أو النيابة حين ينص القانون على ذلك. البلاغ لا يغيّر نتيجة الانتخابات: لا تغيّرها إلا المحكمة.
    .sms = ننظر في بلاغكم ونحيله إلى الشرطة أو النيابة حين ينص القانون على ذلك.

# Arguments: $reference
form-report-done =
    استلمنا بلاغكم. رقم المتابعة هو { $reference }. اكتبوه واحتفظوا به. لمعرفة إلى أين وصل، أرسلوا إلينا الرقم.
    إذا كان أحد في خطر، فاتصلوا بالرقم { $emergency-number }.

# Below the number where nobody can be written to later.
form-no-contact = لا يمكننا أن نكتب إليكم لاحقًا: برقم المتابعة تعرفون إلى أين وصل الأمر.

form-report-danger = هل هناك أحد في خطر الآن؟
form-report-what = ماذا حدث؟ احكوا لنا بكلماتكم. لا تعرّضوا أنفسكم للخطر.
form-report-where = أين حدث ذلك؟
form-report-when = متى حدث ذلك؟
form-report-who = من فعل ذلك؟ اكتبوه فقط إذا كنتم تعرفون وتشعرون بالأمان.
form-report-anonymous = هل يمكن لطاقمنا أن يرى رقم هاتفكم ويكتب إليكم؟ إذا قلتم لا، فسيكون البلاغ بلا اسم ولا يمكننا أن نسألكم عن شيء.

# يقال فورًا حين يكون الجواب أن هناك خطرًا الآن.
form-danger-now = اتصلوا الآن بالرقم { $emergency-number }، واذهبوا إلى مكان آمن إن أمكن. هل أنتم في أمان لنكمل الأسئلة؟

# The voter is not safe yet.
form-paused = استمارتكم محفوظة. تابعوا حين تكونون في أمان. في حالة الخطر، اتصلوا بالرقم { $emergency-number }.

# Words came instead of a yes or no to "Is anyone in danger?"; they are kept.
form-danger-perhaps = إذا كان أحد في خطر، فاتصلوا الآن بالرقم { $emergency-number }. حفظنا ما كتبتم جوابًا عن سؤال: ماذا حدث؟

# Arguments: $at (number of the question), $of (how many)
form-progress = السؤال { $at } من { $of }

form-optional = يمكنكم كتابة "تخطي".
form-need-answer = هذا السؤال يحتاج إلى إجابة. اكتبوا كلمات قليلة، أو اكتبوا "إلغاء" للتوقف.
form-need-choice = اختاروا واحدًا من هذه.
form-need-yes-no = أجيبوا بكلمة نعم أو لا.

# A place where a time was asked for, and the other way round. Said once; what comes then is kept.
form-need-when = يبدو هذا اسم مكان، ونحن نسأل هنا عن الوقت. إذا كان هذا جوابكم، فأرسلوه مرة أخرى.
form-need-where = يبدو هذا وقتًا، ونحن نسأل هنا عن المكان. إذا كان هذا جوابكم، فأرسلوه مرة أخرى.

form-too-long = هذا أطول مما نستطيع حفظه. قولوه في كلمات أقل.

# A question that we have no answer to came instead of an answer. It is not kept yet.
form-unknown-question = ليس عندي إجابة عن هذا السؤال. اسألوا بكلمات أخرى. إذا كان هذا جوابكم عن سؤالنا، فاكتبوا "نعم".

# Words were kept as an answer that may have been a question.
form-kept-question = حفظنا ذلك جوابًا لكم. إذا كان سؤالًا، فاطرحوه بكلمات أخرى وفي آخره علامة استفهام. لتغيير الجواب اكتبوا "رجوع".

# What the voter answered, one line each, before it is sent.
form-summary = هذا ما كتبتم:

# Arguments: $label (what was asked, short), $answer (the voter's words)
form-answer = { $label }: { $answer }

form-send = هل نرسل إجاباتكم إلى المفوضية؟

# What was asked, short: before the answer in that list.
form-label-what = ما حدث
form-label-when = متى
form-label-where = أين
form-label-witness = رآه أحد غيري
form-label-wish = المطلوب من المفوضية
form-label-anonymous = للطاقم أن يرى رقمي ويكتب إليّ
form-label-danger = خطر الآن
form-label-who = من فعل ذلك
form-not-sent = لم تُرسل بعد. اختاروا: إرسال أو رجوع أو إلغاء.
form-cancelled = تم الإلغاء. لم نحفظ شيئًا مما كتبتم.
form-first = هذا هو السؤال الأول.

# Below the menu, the languages, or the word that STOP was heard: a form is open.
form-waits = استمارتكم محفوظة. اكتبوا "متابعة" للرجوع إليها، أو "إلغاء" لتركها.

# STATUS, in a form: a number would be taken for its answer.
form-before-status = قبل السؤال عن رقم متابعة، أرسلوا هذه الاستمارة أو اكتبوا "إلغاء".

# بعد الإجابة عن سؤال في وسط الاستمارة.
form-go-on = نرجع الآن إلى استمارتكم.

# تعذّر الحفظ: تبقى الاستمارة، ولا رقم بعد.
form-failed = تعذّر الحفظ الآن، فلم يُرسل شيء بعد. إجاباتكم باقية. اكتبوا "نعم" بعد دقيقة للمحاولة مرة أخرى، أو اتصلوا مجانًا بالرقم { $hotline }.

## حالة الشكوى

status-ask = أرسلوا إلينا رقم المتابعة. وفيه عشرة أرقام.

# مكتوب بالحروف: لا أرقام في نص الرسالة.
status-mistyped = في هذا الرقم خطأ. راجعوه وأرسلوه مرة أخرى.
status-unknown = لا نعرف هذا الرقم. راجعوه، أو اتصلوا مجانًا بالرقم { $hotline }.

# Arguments: $reference, $opened (a date), $due (a date)
status-open = { $reference }: استلمناه يوم { $opened }. آخر موعد للقرار يوم { $due }.

# A request to talk to a person, or a report: no decision is due.
# Arguments: $reference, $opened (a date)
status-with-staff = { $reference }: استلمناه يوم { $opened }، وهو عند طاقمنا. للسؤال عنه، اتصلوا مجانًا بالرقم { $hotline }.

# Arguments: $reference, $opened (a date)
status-settled = { $reference }: استلمناه يوم { $opened }، وقد انتهى النظر فيه. لمعرفة القرار، اتصلوا مجانًا بالرقم { $hotline }.

## مراكز الاقتراع

places-ask = أين أنتم؟ اكتبوا اسم مكان أو حي أو الرمز البريدي، فأعرض مراكز الاقتراع القريبة منه.
places-share = ويمكنكم أيضًا إرسال موقعكم.
places-none = لم أجد مركز اقتراع بهذا الاسم. جرّبوا الحي أو الرمز البريدي أو مكانًا أكبر قريبًا منكم، أو اتصلوا مجانًا بالرقم { $hotline }.

# The same where it may have been another question. The questions it may have been are the choices.
places-none-others = لم أجد مركز اقتراع بهذا الاسم. هل تقصدون واحدًا من هذه؟

# The name written is not quite one that we know.
places-sure = هل هو واحد من هذه؟

# The same where only one comes near. Arguments: $name (a place or a ward)
places-sure-one = هل تقصدون { $name }؟

# Above a list of them.
places-there = مراكز الاقتراع في تلك المنطقة:

# السجل هو الذي يحدد: لا نقول أبدًا "مركزكم".
places-list-roll = لا يمكنكم التصويت إلا في المركز الذي فيه اسمكم بحسب السجل الانتخابي. تأكدوا منه على { $roll-website } أو بالرقم { $hotline }.
    .sms = مراكز الاقتراع هناك. السجل الانتخابي يحدد أين تصوّتون: { $roll-website } أو { $hotline }.
places-list-area = يمكنكم التصويت في أي من هذه المراكز إذا كنتم تعيشون في منطقته.
places-list-any = يمكنكم التصويت في أي من هذه المراكز.

# The same where there is one.
places-one-roll = وجدنا مركز الاقتراع هذا. لا يمكنكم التصويت إلا في المركز الذي فيه اسمكم بحسب السجل الانتخابي. تأكدوا منه على { $roll-website } أو بالرقم { $hotline }.
    .sms = وجدنا هذا المركز. السجل الانتخابي يحدد أين تصوّتون: { $roll-website } أو { $hotline }.
places-one-area = يمكنكم التصويت في هذا المركز إذا كنتم تعيشون في منطقته.
places-one-any = يمكنكم التصويت في هذا المركز.

# مركز واحد. Arguments: $name, $address
place-line = { $name }، { $address }

# Arguments: $name, $address, $distance
place-line-distance = { $name }، { $address } ({ $distance })

# The same where a place has no address. Arguments: $name
place-line-bare = { $name }

# Arguments: $name, $distance
place-line-bare-distance = { $name } ({ $distance })

# Below a list that is not whole. Arguments: $from, $to (which of them are shown), $of (how many there are)
places-some = من { $from } إلى { $to } من أصل { $of }. اكتبوا "المزيد" للبقية، أو اكتبوا اسم الحي أو الرمز البريدي.
    .sms = من { $from } إلى { $to } من أصل { $of }. اكتبوا "المزيد" للبقية.

# The same where there are more than are counted. Arguments: $from, $to, $of
places-some-of-many = من { $from } إلى { $to } من أصل أكثر من { $of }. اكتبوا "المزيد" للبقية، أو اكتبوا اسم الحي أو الرمز البريدي.
    .sms = من { $from } إلى { $to } من أصل أكثر من { $of }. اكتبوا "المزيد" للبقية.

# Below the last of several lists. Arguments: $from, $to, $of
places-rest = من { $from } إلى { $to } من أصل { $of }.

# Below places near a position, nearest first.
places-nearer = اكتبوا "المزيد" لمراكز أبعد.

# Arguments: $hours (opening to closing)
place-hours = مفتوح من { $hours }.
place-usual-hours = مفتوح من { $polling-hours }.
place-step-free = الدخول بلا درج.
place-steps = عند المدخل درج. المساعدة موجودة: اطلبوها من الطاقم.

## كيف تُركّب الأشياء

# Arguments: $start, $end (two times of day)
time-span = { $start } إلى { $end }

# Arguments: $metres
distance-metres = { $metres } م

# Arguments: $kilometres
distance-kilometres = { $kilometres } كم

# آخر سطر في رسالة هاتف لها بقية. الكلمة التي تُرسل: المزيد.
sms-more = للمزيد اكتبوا: المزيد

# قبل خيارات مرقّمة في رسالة هاتف.
reply-with-number = أجيبوا برقم:

## تسميات الأزرار

label-yes = نعم
label-no = لا
label-neither = لا شيء من هذه
label-person = التحدث إلى شخص
label-menu = المواضيع
label-send = إرسال
label-back = رجوع
label-change = تغيير
label-more = المزيد
label-skip = تخطي
label-cancel = إلغاء
label-continue = متابعة
label-language = اللغة

## صفحة الويب

web-title = اسألوا المفوضية
web-intro = اسألوا بكلماتكم عن التسجيل أو التصويت أو النتائج أو الشكاوى.
web-question = سؤالكم
web-send = إرسال
web-listen = استماع
web-stop-listening = إيقاف
web-share-location = إرسال موقعي
web-language = اللغة

# Read out for the button beside the list of languages.
web-change-language = تغيير اللغة

web-conversation = المحادثة
web-you = أنتم
web-bot = الإجابة

# Read out before a row of buttons.
web-choices = الخيارات

web-connecting = نحاول الاتصال بالخدمة من جديد.
web-failed = تعذّر إرسال رسالتكم. راجعوا الاتصال بالإنترنت وأرسلوها مرة أخرى.
web-open = أسئلة عن الانتخابات؟
web-close = إغلاق

# Before a place's name. The map is OpenStreetMap's, which says where the link leads.
web-map = عرض على الخريطة (OpenStreetMap)
web-no-location = موقعكم غير متوفر. اكتبوا اسم مكان بدلًا منه.

# A page without a script sent more than can be read. A link to a new page follows.
web-too-long = كانت رسالتكم أطول من أن نتمكن من قراءتها. ارجعوا إلى الصفحة السابقة في المتصفح واكتبوها بكلمات أقل.
web-start-again = بدء محادثة جديدة

# على كل صفحة ما دام المحتوى تجريبيًا.
web-demo = عرض تجريبي: ماروفيا وكل ما يقال هنا من الخيال.
