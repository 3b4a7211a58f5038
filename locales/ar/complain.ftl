# "الشكوى" إلى المفوضية غير "الطعن" أمام المحكمة، وغير "الاستئناف" ضد قرارنا في الشكوى. لا تُخلط الكلمات.
# "هنا" تعني دائمًا هذه المحادثة (رسائل الهاتف أو تيليغرام أو الويب).

complain-how =
    يمكنكم تقديم الشكوى هنا. نسألكم أسئلة قصيرة قليلة، سؤالًا بعد سؤال. ولا يلزم ذكر اسمكم.
    قدّموا الشكوى خلال { $complaint-filing-days ->
        [zero] { $complaint-filing-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $complaint-filing-days } أيام
        [many] { $complaint-filing-days } يومًا
       *[other] { $complaint-filing-days } يوم
    } من وقوع المشكلة. ويمكن تقديمها أيضًا في أي مكتب للمفوضية أو على { $complaints-website }. الشكوى لا تغيّر نتيجة الانتخابات: لا يغيّرها إلا طعن أمام المحكمة.
    .title = كيفية تقديم شكوى
    .sms = قدّموا الشكوى هنا. نسألكم أسئلة قليلة. الاسم اختياري. قدّموها خلال { $complaint-filing-days ->
        [zero] { $complaint-filing-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $complaint-filing-days } أيام
        [many] { $complaint-filing-days } يومًا
       *[other] { $complaint-filing-days } يوم
    } من وقوع المشكلة.

complain-decide =
    المفوضية هي التي تقرر في الشكاوى عن الانتخابات. نقرر خلال { $complaint-decision-days ->
        [zero] { $complaint-decision-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $complaint-decision-days } أيام
        [many] { $complaint-decision-days } يومًا
       *[other] { $complaint-decision-days } يوم
    }.
    إذا لم تقبلوا قرارنا، فيمكنكم الاستئناف أمام { $tribunal }. قدّموه خلال { $appeal-days ->
        [zero] { $appeal-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $appeal-days } أيام
        [many] { $appeal-days } يومًا
       *[other] { $appeal-days } يوم
    }. الشكوى لا تغيّر نتيجة الانتخابات. من يعترض على نتيجة يقدّم طعنًا إلى المحكمة.
    .title = من يقرر في الشكاوى
    .sms = تقرر المفوضية خلال { $complaint-decision-days ->
        [zero] { $complaint-decision-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $complaint-decision-days } أيام
        [many] { $complaint-decision-days } يومًا
       *[other] { $complaint-decision-days } يوم
    }. لا تقبلون القرار؟ الاستئناف أمام { $tribunal } خلال { $appeal-days ->
        [zero] { $appeal-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $appeal-days } أيام
        [many] { $appeal-days } يومًا
       *[other] { $appeal-days } يوم
    }.

# مهلة الشكوى، ثم مهلة قرارنا، ثم مهلة الاستئناف.
complain-deadline =
    قدّموا الشكوى خلال { $complaint-filing-days ->
        [zero] { $complaint-filing-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $complaint-filing-days } أيام
        [many] { $complaint-filing-days } يومًا
       *[other] { $complaint-filing-days } يوم
    } من وقوع المشكلة. ونقرر فيها خلال { $complaint-decision-days ->
        [zero] { $complaint-decision-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $complaint-decision-days } أيام
        [many] { $complaint-decision-days } يومًا
       *[other] { $complaint-decision-days } يوم
    }.
    إذا لم تقبلوا قرارنا، فاستأنفوه أمام { $tribunal } خلال { $appeal-days ->
        [zero] { $appeal-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $appeal-days } أيام
        [many] { $appeal-days } يومًا
       *[other] { $appeal-days } يوم
    }. لا تنتظروا اليوم الأخير. إذا لم تعرفوا هل بقي وقت، فاتصلوا مجانًا بالرقم { $hotline }.
    .title = مواعيد الشكاوى
    .sms = الشكوى خلال { $complaint-filing-days ->
        [zero] { $complaint-filing-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $complaint-filing-days } أيام
        [many] { $complaint-filing-days } يومًا
       *[other] { $complaint-filing-days } يوم
    } من وقوع المشكلة. القرار خلال { $complaint-decision-days ->
        [zero] { $complaint-decision-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $complaint-decision-days } أيام
        [many] { $complaint-decision-days } يومًا
       *[other] { $complaint-decision-days } يوم
    }. الاستئناف خلال { $appeal-days ->
        [zero] { $appeal-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $appeal-days } أيام
        [many] { $appeal-days } يومًا
       *[other] { $appeal-days } يوم
    }.

complain-appeal =
    إذا لم تقبلوا قرارنا، فيمكنكم الاستئناف أمام { $tribunal }. قدّموه خلال { $appeal-days ->
        [zero] { $appeal-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $appeal-days } أيام
        [many] { $appeal-days } يومًا
       *[other] { $appeal-days } يوم
    } بعد قرارنا.
    احتفظوا بقرارنا وبرقم المتابعة: تحتاجون إليهما معًا. { $tribunal } مستقلة عنا. الاستئناف يخص شكوى. أما الاعتراض على نتيجة فيحتاج إلى طعن.
    .title = استئناف القرار
    .sms = لا تقبلون قرارنا؟ استأنفوه أمام { $tribunal } خلال { $appeal-days ->
        [zero] { $appeal-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $appeal-days } أيام
        [many] { $appeal-days } يومًا
       *[other] { $appeal-days } يوم
    }. احتفظوا برقم المتابعة.

# بعد هذا الجواب يطلب البرنامج رقم المتابعة ويبحث عنه.
complain-status =
    أرسلوا إلينا رقم المتابعة لشكواكم أو بلاغكم. وصلكم هذا الرقم حين أرسلتموها. وبعدها نخبركم إلى أين وصلت.
    نقرر في الشكاوى خلال { $complaint-decision-days ->
        [zero] { $complaint-decision-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $complaint-decision-days } أيام
        [many] { $complaint-decision-days } يومًا
       *[other] { $complaint-decision-days } يوم
    }. إذا ضاع الرقم، فاتصلوا مجانًا بالرقم { $hotline } أو احضروا إلى أي مكتب للمفوضية.
    .title = متابعة شكواي
    .sms = أرسلوا رقم المتابعة ونخبركم إلى أين وصلت الشكوى. ضاع الرقم؟ اتصلوا مجانًا: { $hotline }
