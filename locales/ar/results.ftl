# "الطعن" في النتيجة أمام المحكمة، وهو غير "الشكوى" إلى المفوضية.

results-dispute =
    من لا يقبل النتيجة يحتاج إلى طعن أمام المحكمة. لا طريق غيره. يُقدَّم الطعن إلى { $tribunal }. وفي انتخابات الرئاسة يُقدَّم إلى { $supreme-court }.
    قدّموا الطعن خلال { $petition-days ->
        [zero] { $petition-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $petition-days } أيام
        [many] { $petition-days } يومًا
       *[other] { $petition-days } يوم
    } بعد النتيجة. وتقرر المحكمة خلال { $petition-decision-days ->
        [zero] { $petition-decision-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $petition-decision-days } أيام
        [many] { $petition-decision-days } يومًا
       *[other] { $petition-decision-days } يوم
    }. إذا أردتم إعادة فرز الأصوات، فاطلبوها من المحكمة.
    الشكوى إلينا لا تغيّر النتيجة. القواعد موجودة في { $law-disputes }. وقد يفيدكم أن تستشيروا محاميًا أو محامية بسرعة.
    .title = الطعن في النتيجة
    .sms = الطعن في النتيجة أمام { $tribunal } (الرئاسة: { $supreme-court }) خلال { $petition-days ->
        [zero] { $petition-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $petition-days } أيام
        [many] { $petition-days } يومًا
       *[other] { $petition-days } يوم
    }.
