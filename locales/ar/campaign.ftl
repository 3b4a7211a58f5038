campaign-rules =
    الدعاية الانتخابية مسموحة من يوم { $campaign-start } إلى يوم { $campaign-end }. بعدها يبدأ الصمت الانتخابي حتى نهاية التصويت.
    لا كراهية، ولا تهديد، ولا هدايا مقابل الأصوات. ولا يجوز استعمال سيارات الدولة ولا المال العام ولا الموظفين. ولا دعاية قرب مراكز الاقتراع. إذا خالف أحد هذه القواعد، فيمكنكم الإبلاغ هنا.
    .title = قواعد الحملة الانتخابية
    .sms = تنتهي الدعاية يوم { $campaign-end }. لا كراهية، ولا هدايا مقابل الأصوات، ولا مال عام.

campaign-rules-finance =
    لا يجوز لأحد أن يتبرع لحملة بأكثر من { $donation-limit }. ومن يترشح للمجلس يمكنه أن ينفق حتى { $assembly-spending-limit }.
    يقدّم إلينا كل حزب وكل من ترشح تقريرًا عن المال. وموعد التقرير خلال { $finance-report-days ->
        [zero] { $finance-report-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $finance-report-days } أيام
        [many] { $finance-report-days } يومًا
       *[other] { $finance-report-days } يوم
    } بعد الانتخابات. المال مقابل الأصوات ممنوع دائمًا. إذا عرفتم بمال سري أو ممنوع، فيمكنكم الإبلاغ هنا.
    .title = أموال الحملات الانتخابية
    .sms = أقصى تبرع { $donation-limit }. وللإنفاق حد أيضًا. التقرير خلال { $finance-report-days ->
        [zero] { $finance-report-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $finance-report-days } أيام
        [many] { $finance-report-days } يومًا
       *[other] { $finance-report-days } يوم
    } بعد الانتخابات.
