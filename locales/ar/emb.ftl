# عن المفوضية نفسها.

emb-about =
    نحن المفوضية التي تدير الانتخابات: التسجيل والتصويت والفرز والنتائج. الدستور يجعلنا مستقلين. لا نتلقى أوامر من أي حزب ولا من أي جهة حكومية.
    في المفوضية { $commissioner-count ->
        [zero] { $commissioner-count } عضو
        [one] عضو واحد
        [two] عضوان
        [few] { $commissioner-count } أعضاء
        [many] { $commissioner-count } عضوًا
       *[other] { $commissioner-count } عضو
    }، ومدة العضوية { $commissioner-term-years ->
        [zero] { $commissioner-term-years } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $commissioner-term-years } سنوات
        [many] { $commissioner-term-years } سنة
       *[other] { $commissioner-term-years } سنة
    }. اجتماعاتنا وقراراتنا علنية. للمزيد: { $website }.
    .title = من نحن
    .sms = نحن ندير الانتخابات، والدستور يجعلنا مستقلين. { $commissioner-count ->
        [zero] { $commissioner-count } عضو
        [one] عضو واحد
        [two] عضوان
        [few] { $commissioner-count } أعضاء
        [many] { $commissioner-count } عضوًا
       *[other] { $commissioner-count } عضو
    } لمدة { $commissioner-term-years ->
        [zero] { $commissioner-term-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $commissioner-term-years } سنوات
        [many] { $commissioner-term-years } سنة
       *[other] { $commissioner-term-years } سنة
    }. { $website }

emb-about-funding =
    البرلمان يقرر ميزانيتنا من المال العام. لا يدفع لنا أي حزب ولا أي مرشح أو مرشحة.
    مصاريفنا تخضع للتدقيق. وننشر الميزانية وتقرير التدقيق على { $website }. ويمكنكم أيضًا أن تطلبوا منا الأوراق، ونرد خلال { $information-request-days ->
        [zero] { $information-request-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $information-request-days } أيام
        [many] { $information-request-days } يومًا
       *[other] { $information-request-days } يوم
    }. إذا عرفتم بمال استُعمل استعمالًا سيئًا، فيمكنكم الإبلاغ هنا.
    .title = من يموّل المفوضية
    .sms = البرلمان يقرر ميزانيتنا. مصاريفنا تخضع للتدقيق. الميزانية والتدقيق على { $website }

emb-about-decisions =
    اجتماعاتنا وقراراتنا علنية. يمكنكم قراءة القرارات على { $website }.
    القرار لأعضاء المفوضية وهم مستقلون، وعددهم { $commissioner-count }. لمعرفة موعد الاجتماع القادم، اتصلوا مجانًا بالرقم { $hotline }. إذا رأيتم أن القرار في شكواكم خطأ، فيمكنكم الاستئناف أمام { $tribunal }.
    .title = اجتماعاتنا وقراراتنا
    .sms = اجتماعاتنا وقراراتنا علنية. القرارات على { $website } والاجتماع القادم، مجانًا: { $hotline }

emb-about-agreements =
    نعمل مع جهات أخرى: الشرطة، ومكتب الهوية، والمحاكم، والإذاعة والتلفزيون. ما نتفق عليه معها مكتوب ومنشور على { $website }.
    في كل اتفاق اسم شخص للتواصل. لا يسمح أي اتفاق لأحد بأن يملي علينا كيف ندير الانتخابات أو أن يعرف لمن تصوّتون. للأسئلة، اتصلوا مجانًا بالرقم { $hotline }.
    .title = اتفاقاتنا مع جهات أخرى
    .sms = اتفاقاتنا مع الشرطة والمحاكم ومكتب الهوية والإعلام، مع اسم للتواصل، على { $website }

emb-about-information =
    من حقكم أن تطلبوا منا معلومات وأوراقًا. قولوا بوضوح ماذا تريدون، ولا يلزم أن تقولوا لماذا.
    اطلبوا في أي مكتب للمفوضية. نرد خلال { $information-request-days ->
        [zero] { $information-request-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $information-request-days } أيام
        [many] { $information-request-days } يومًا
       *[other] { $information-request-days } يوم
    }. كثير منها منشور على { $website }: الميزانية والقرارات والمناقصات والاتفاقات. إذا لم نرد في الموعد، فاتصلوا بالرقم { $hotline } أو قدّموا شكوى هنا.
    .title = طلب معلومات منا
    .sms = يمكنكم طلب معلومات وأوراق في أي مكتب. نرد خلال { $information-request-days ->
        [zero] { $information-request-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $information-request-days } أيام
        [many] { $information-request-days } يومًا
       *[other] { $information-request-days } يوم
    }. كثير منها على { $website }

emb-about-tenders =
    ننشر مناقصاتنا على { $website }. هناك تجدون ماذا نريد أن نشتري، وماذا ترسلون، وآخر موعد.
    نعامل كل الموردين بالمثل. لا يلزمكم أبدًا أن تدفعوا لأحد للحصول على عقد منا. إذا طلب منكم أحد مالًا، فيمكنكم الإبلاغ هنا دون ذكر اسمكم. للأسئلة، اتصلوا مجانًا بالرقم { $hotline }.
    .title = المناقصات والموردون
    .sms = مناقصاتنا على { $website } ولا تدفعوا لأحد من أجل عقد. طلب أحد مالًا؟ أبلغونا هنا.

emb-about-events =
    ننظم لقاءات وأيامًا مفتوحة تتعلمون فيها كيف يكون التصويت. وهي مجانية ومفتوحة للجميع.
    لمعرفة الموعد القادم، ادخلوا إلى { $website } أو اتصلوا بالرقم { $hotline } أو اسألوا في أي مكتب للمفوضية. ويمكن للمدارس والمجموعات والقيادات المحلية أن تدعونا. أخبرونا إذا احتجتم إلى مدخل بلا درج أو إلى لغة الإشارة. وعلى { $website } فيديوهات بلغة الإشارة أيضًا.
    .title = التوعية والأيام المفتوحة
    .sms = لقاء التوعية القادم: { $website } أو { $hotline } أو أي مكتب للمفوضية. اللقاءات مجانية.

emb-about-privacy =
    نحفظ رسائلكم { $message-retention-days ->
        [zero] { $message-retention-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $message-retention-days } أيام
        [many] { $message-retention-days } يومًا
       *[other] { $message-retention-days } يوم
    } ولا نبيعها أبدًا. نستعملها فقط للرد عليكم وللنظر في شكواكم أو بلاغكم.
    لا نسألكم أبدًا لمن تصوّتون، ولا أحد يمكنه أن يعرف. لا ترسلوا إلينا كلمات سر ولا بيانات البنك. يمكنكم الشكوى أو الإبلاغ دون ذكر اسمكم. للأسئلة عن بياناتكم، اتصلوا مجانًا بالرقم { $hotline }.
    .title = بياناتكم وخصوصيتكم
    .sms = نحفظ رسائلكم { $message-retention-days ->
        [zero] { $message-retention-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $message-retention-days } أيام
        [many] { $message-retention-days } يومًا
       *[other] { $message-retention-days } يوم
    } ولا نبيعها. لا نسأل لمن تصوّتون. لا ترسلوا إلينا كلمات سر.

# وصلت رسالة، والسؤال: هل هي حقيقية؟
emb-about-verify-message =
    رسائلنا تأتي فقط من { $sms-number } ومن { $website }. لا نطلب أبدًا مالًا ولا كلمة سر، ولا نسأل لمن تصوّتون.
    إذا جاءت رسالة من رقم آخر أو طلبت مثل هذا، فلا تردوا عليها. ولا تفتحوا روابطها. اتصلوا مجانًا بالرقم { $hotline } أو أبلغوا عنها هنا. إذا دفعتم أو أعطيتم كلمة سر، فاتصلوا فورًا بالبنك أو بشركة الهاتف.
    .title = هل الرسالة منكم؟
    .sms = رسائلنا فقط من { $sms-number } ومن { $website }. لا نطلب مالًا ولا كلمة سر ولا نسأل عن صوتكم. للتأكد: { $hotline }
