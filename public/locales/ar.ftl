language-name = العربية
language-code = ar
language-direction = rtl

### Common

language-digits = arab
close = إغلاق
undo = تراجع
opening = جارٍ الفتح…
skip-to-content = انتقل إلى المحتوى
date-full = { $day } { $month } { $year }
month-1 = كانون الثاني
month-2 = شباط
month-3 = آذار
month-4 = نيسان
month-5 = أيار
month-6 = حزيران
month-7 = تموز
month-8 = آب
month-9 = أيلول
month-10 = تشرين الأول
month-11 = تشرين الثاني
month-12 = كانون الأول
money-usd = { $amount } دولار
money-iqd = { $amount } دينار
field-not-a-number = هذا ليس عددًا صحيحًا بين ٠ و{ $max }. يمكن استعمال أي أرقام.
stepper-less = أقل بواحد: { $what }
stepper-more = أكثر بواحد: { $what }
illustrative = مثال توضيحي. المكان والأشخاص والأرقام من نسج الخيال.
hazard-notice = لا تقترب. أبلغ عنه.
people-women = { $count ->
    [zero] لا نساء
    [one] امرأة واحدة
    [two] امرأتان
    [few] { $count } نساء وفتيات
    [many] { $count } امرأة وفتاة
   *[other] { $count } امرأة وفتاة
}
people-men = { $count ->
    [zero] لا رجال
    [one] رجل واحد
    [two] رجلان
    [few] { $count } رجال وفتيان
    [many] { $count } رجلًا وفتى
   *[other] { $count } رجل وفتى
}

### Enums

kind-assessment = التقييم
kind-catchment-area = منطقة التغطية
kind-meeting = الاجتماع
kind-group = المجموعة
kind-mark = العلامة
kind-need = الاحتياج
kind-ranking = ترتيب الأولويات
kind-ballot = ورقة التصويت
kind-intervention = التدخّل
kind-score = التقدير
kind-plan-line = بند الخطة
act-add = إضافة { $what }
act-change = تغيير { $what }
act-delete = حذف { $what }
act-move = نقل { $what }
act-merge = دمج { $what }
act-split = تقسيم { $what }
act-start = بدء { $what }
act-end = إنهاء { $what }
act-cast = الإدلاء: { $what }
act-close = إغلاق { $what }
act-resolve = حسم تعارض: { $what }
act-import = استيراد من ملف
meeting-kind-focus-group = حلقة نقاش مركّزة
meeting-kind-key-informant-interview = مقابلة مع مصدر معلومات رئيسي
meeting-kind-household-survey = مسح أسري
meeting-kind-town-hall = اجتماع عام للأهالي
meeting-kind-community-workshop = ورشة عمل مجتمعية
meeting-kind-service-point-mapping = رسم خريطة نقاط الخدمة
meeting-kind-action-plan-meeting = اجتماع خطة العمل المجتمعية
meeting-kind-committee-meeting = اجتماع لجنة الحي
meeting-kind-evaluation-discussion = جلسة تقييم
group-preset-everyone = جميع الحاضرين
group-preset-girls = فتيات صغيرات
group-preset-boys = فتيان صغار
group-preset-young-women = شابات
group-preset-young-men = شباب
group-preset-women = نساء
group-preset-men = رجال
group-preset-older-women = نساء كبيرات في السن
group-preset-older-men = رجال كبار في السن
group-preset-displaced = نازحون
group-preset-returnees = عائدون
group-preset-host-community = المجتمع المضيف
group-preset-people-with-disabilities = أشخاص ذوو إعاقة
group-preset-committee-members = أعضاء اللجنة
group-preset-authorities = ممثلو السلطات
group-preset-other = مجموعة أخرى
mark-kind-need = احتياج
mark-kind-asset = مورد
mark-kind-service = خدمة
mark-kind-hazard = خطر
mark-kind-idea = فكرة
severity-1 = محتمل
severity-2 = مزعج
severity-3 = جدّي
severity-4 = شديد
severity-5 = خطر على الحياة
certainty-sure = متأكدون
certainty-unsure = غير متأكدين
sex-female = النساء والفتيات
sex-male = الرجال والفتيان
age-band-0-11 = ٠–١١ سنة
age-band-12-17 = ١٢–١٧ سنة
age-band-18-40 = ١٨–٤٠ سنة
age-band-41-59 = ٤١–٥٩ سنة
age-band-60-plus = ٦٠ سنة فأكثر
status-displaced = نازحون
status-returnee = عائدون
status-host = مجتمع مضيف
ranking-method-dots = نقاط سرية
ranking-method-hands = رفع الأيدي
intervention-kind-community-assistance-project = مشروع مساعدة مجتمعية
intervention-kind-quick-impact-project = مشروع سريع الأثر
intervention-kind-service-improvement = تحسين خدمة
intervention-kind-training = تدريب
intervention-kind-advocacy = مناصرة
intervention-kind-other = غير ذلك
currency-usd = دولار أمريكي
currency-iqd = دينار عراقي
layer-community = المجتمع
layer-directorate = الدائرة المختصة
sector-water = المياه
sector-sanitation = الصرف الصحي
sector-health = الصحة
sector-education = التعليم
sector-electricity = الكهرباء
sector-housing = السكن
sector-livelihoods = سبل العيش
sector-agriculture = الزراعة
sector-roads = الطرق
sector-explosive-hazards = مخاطر المتفجرات
sector-documents = الوثائق المدنية
sector-social-cohesion = التماسك المجتمعي
sector-safety = الأمان
sector-governance = الإدارة المحلية
sector-waste = النفايات
sector-food = الغذاء
sector-communication = الاتصالات
sector-transport = النقل
sector-sport = الرياضة والشباب
sector-star = غير ذلك
theme-device = حسب الجهاز
theme-light = فاتح
theme-dark = داكن
theme-projector = جهاز عرض
meeting-language-ar = العربية
meeting-language-ckb = الكردية (السورانية)
meeting-language-ku = الكردية (الكرمانجية)
meeting-language-en = الإنجليزية

### Shell

areas = الأقسام
area-home = جميع التقييمات
area-details = تفاصيل التقييم
area-map = الخريطة
area-meetings = الاجتماعات
area-priorities = الأولويات
area-interventions = الخطة
area-data = البيانات
undo-of = تراجع عن: { $what }
redo = إعادة
redo-of = إعادة: { $what }
nothing-to-undo = لا يوجد ما يمكن التراجع عنه أو إعادته
saved = محفوظ
saving = جارٍ الحفظ…
not-saved = لم يُحفظ: صدّر الآن
meeting-in-progress = اجتماع جارٍ
speaking-now = يتحدث الآن:
change-who-speaks = تغيير المتحدث
who-speaks-now = من يتحدث الآن؟
no-group-yet = لا مجموعة بعد
settings = اللغة والمظهر
settings-language = اللغة
settings-look = المظهر
settings-add-language = إضافة لغة من ملف…
language-not-loaded = تعذّر تحميل هذه اللغة. اتصل بالشبكة مرة واحدة وأعد تحميل الصفحة ثم حاول ثانية.
language-unnamed = لا يذكر هذا الملف لغته: يجب أن تحتوي أسطره الأولى على language-name وlanguage-code.
language-faulty = في ملف اللغة هذا خطأ: { $line }
refusal-stale = تغيّر هذا في مكان آخر في هذه الأثناء. راجعه ثم أعد ما فعلت.
refusal-missing = ما يلزم لهذا لم يعد موجودًا. قد يعيده التراجع.
refusal-ballots-are-in = وصلت أوراق تصويت، لذلك لا يمكن تغيير السؤال والخيارات والطريقة. ابدأ ترتيبًا جديدًا لتسأل بطريقة أخرى.
refusal-ranking-closed = أُغلق هذا الترتيب ولا تُقبل إجابات أخرى.
refusal-too-many-dots = في هذه الورقة نقاط أكثر مما يملكه شخص واحد.
refusal-unknown-option = تذكر هذه الورقة شيئًا لا يمكن اختياره هنا.
refusal-other-method = هذه الإجابة تخص طريقة سؤال أخرى.
refusal-meeting-running = هناك اجتماع آخر جارٍ. أنهِه أولًا.
refusal-nothing-to-do = لا يوجد ما يُفعل هنا بعد: اختر شيئًا أولًا.

### Home

### Assessment

assessment-title = التقييم
assessment-lead = اسمه ومكانه ومن يوقّع خطته.
assessment-to-map = إلى الخريطة
assessment-what = ماذا
assessment-name = العنوان
assessment-name-help = مثل اسم الحي والفصل.
assessment-centre = مركز موارد المجتمع
assessment-starts = اليوم الأول
assessment-ends = اليوم الأخير
assessment-ends-before-start = اليوم الأخير يسبق اليوم الأول.
assessment-meeting-language = لغة الاجتماعات
assessment-where = أين
assessment-governorate = المحافظة
assessment-district = القضاء
assessment-subdistrict = الناحية
assessment-neighbourhood = الحي أو القرية
assessment-sectors = القطاعات
assessment-sectors-lead = القطاعات التي يمكن اختيارها للعلامات والاحتياجات والتدخّلات.
sector-in-use = هذا القطاع مستعمل. غيّر أولًا العلامات والاحتياجات والتدخّلات التي تحمله.
sector-add = إضافة قطاع خاص بكم
sector-name = اسم القطاع
sector-needs-name = سمِّ القطاع أولًا
sector-icon = أيقونة: { $name }
sector-icon-choose = أيقونة القطاع
sector-add-now = أضف القطاع
assessment-signatories = التوقيعات على الخطة
assessment-signatories-roles = الصفات التي توقّع
assessment-signatories-help = صفة واحدة في كل سطر. لكل صفة سطر للتوقيع على الورق.

### Map

### Meetings

meetings-title = الاجتماعات
meetings-lead = كل علامة وتصويت وتقدير يعود إلى المجموعة التي قدّمته.
meetings-empty-title = لا اجتماعات بعد
meetings-empty-text = ابدأ أول اجتماع أعلاه: اختر نوعه ومن يتحدث. يمكن عدّ الحاضرين وقراءة النصوص بينما يجلس الناس.
meeting-start-title = بدء اجتماع
meeting-kind = نوع الاجتماع
meeting-who-speaks = من يتحدث أولًا
meeting-start = ابدأ الآن
meeting-running = جارٍ الآن
meeting-people = { $count ->
    [0] لم يُعدّ أحد بعد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
meeting-marks = { $count ->
    [0] لا علامات بعد
    [one] علامة واحدة
    [two] علامتان
    [few] { $count } علامات
    [many] { $count } علامة
   *[other] { $count } علامة
}
meeting-nobody-counted = لم يُعدّ أحد بعد
meeting-gone-title = هذا الاجتماع غير موجود
meeting-gone-text = حُذف أو يوجد في تقييم آخر.
meeting-since = جارٍ منذ { $time }
meeting-from-to = من { $from } إلى { $to }
meeting-ended = انتهى الاجتماع.
meeting-deleted = حُذف الاجتماع.
meeting-has-marks = تعود علامات إلى هذا الاجتماع. احذفها أو انقلها أولًا.
meeting-resume = استئناف
meeting-to-map = إلى الخريطة
meeting-end = إنهاء الاجتماع
meeting-delete = حذف الاجتماع
meeting-consent = الموافقة
meeting-consent-text = أنتم هنا باختياركم. يمكنكم السكوت أو المغادرة في أي وقت أو أن تطلبوا حذف ما قلتم، ولن يؤثر ذلك على أي شيء تحصلون عليه. نكتب ما تقوله المجموعات ولا نكتب من قاله: لا أسماء ولا صور لأشخاص. يُستعمل ما نكتبه للتخطيط معكم ويُعرض على أصحاب القرار. نرجو ألا تُروى هنا قصص شخصية عن العنف؛ سنخبركم بعد اللقاء بمن يمكن التحدث إليه على انفراد. هل توافقون؟
meeting-consent-tick = قُرئ النص ووافق الحاضرون
meeting-expectations = ما يمكن توقعه
meeting-expectations-text = لا يعد هذا الاجتماع بأي مشروع، ولا يضع أحدًا على قائمة مساعدات. ندوّن معًا ما يهم هنا ونرتّبه حسب الأولوية. تليه خطة تبيّن ما سيُنفَّذ ومن ينفّذه ومتى، ولكل ما لا يؤخذ به السبب والخطوة التالية. سنعود ونخبركم بالجواب.
meeting-expectations-tick = قُرئ النص
meeting-details = التفاصيل
meeting-date = التاريخ
meeting-venue = مكان الاجتماع
meeting-facilitator = صفة الميسّر
meeting-facilitator-help = الصفة لا الاسم: «مسؤول التوعية».
meeting-summary = الملخّص
meeting-summary-label = ما قيل باختصار
meeting-summary-help = بلا أسماء أشخاص، وبلا ما يدل على من قاله.
meeting-groups = من الحاضرون
group-add = إضافة مجموعة
group-kind = أي مجموعة
group-name = اسم خاص إن وُجد
group-give-word = أعطِ الكلمة
group-speaks = يتحدث الآن
group-delete = إزالة هذه المجموعة
group-deleted = أُزيلت المجموعة.
group-has-marks = وضعت هذه المجموعة علامات. احذفها أو انقلها أولًا.
headcount-status = حالة النزوح
headcount-disability = ذوو إعاقة
headcount-total = { $count ->
    [0] لم يُعدّ أحد بعد
    [one] المجموع شخص واحد
    [two] المجموع شخصان
    [few] المجموع { $count } أشخاص
    [many] المجموع { $count } شخصًا
   *[other] المجموع { $count } شخص
}

### Priorities

### Interventions

### Feasibility and impact

### Plan

### Data

### Problems

problem-too-large = الملف أكبر من ٥٠ ميغابايت، وملف المشروع لا يبلغ هذا الحجم أبدًا.
problem-empty = الملف فارغ.
problem-other-file = هذا نوع آخر من الملفات: أرشيف أو مستند أو صورة أو قاعدة بيانات.
problem-not-text = يحتوي الملف على رموز ليست نصًّا.
problem-not-json = الملف تالف أو ليس ملف مشروع.
problem-truncated = ينتهي الملف قبل أوانه: جزء منه مفقود.
problem-too-deep = تداخل الملف أعمق بكثير من أي ملف مشروع.
problem-long-text = في الملف نص يزيد على ٢٠٬٠٠٠ حرف.
problem-duplicate-key = في الملف شيء مكرر، فلا يُعرف أيهما الصحيح.
problem-wrong-kind = هذا ليس ملف مشروع من Catchment.
problem-newer-version = أُنشئ الملف بإصدار من Catchment أحدث من هذا.
problem-unknown-version = لا يذكر الملف رقم إصداره.
problem-unknown-field = في الملف شيء لا يعرفه هذا الإصدار.
problem-missing-field = ينقص الملف شيء لا بد منه.
problem-bad-value = في الملف قيمة لا يمكن أن تكون صحيحة.
problem-too-many-records = في الملف أكثر من ٢٠٠٬٠٠٠ سجل.
problem-counts-differ = عدد السجلات في الملف لا يطابق ما يذكره.
problem-checksum-differs = تغيّر المحتوى أو تلف بعد إنشاء الملف: المجموع التدقيقي لا يطابق.
problem-duplicate-record = في الملف سجل مكرر.
problem-empty-record = في الملف سجل لا يقول شيئًا.
problem-broken-history = سلسلة تعديلات أحد السجلات في الملف غير متصلة.
problem-mixed-kinds = في الملف سجل من نوعين في آن واحد.
problem-no-assessment = لا يحتوي الملف على التقييم نفسه.
problem-stray-assessment = في الملف تقييم ثانٍ، أو سجل آخر مسجّل على أنه التقييم.
problem-too-many-vertices = في أحد الأشكال أكثر من ١٠٬٠٠٠ نقطة.
problem-broken-shape = أحد الأشكال مفتوح أو فارغ أو أصغر من أن يكون شكلًا.
problem-absurd-number = في الملف رقم يتجاوز الممكن بكثير.
problem-was-utf16 = كان الملف مكتوبًا بترميز UTF-16 وجرى تحويله.
problem-not-geojson = هذا ليس ملف GeoJSON، أو بنيته معطوبة.
problem-no-area = لا يحتوي الملف على مساحة. يحتاج الحد إلى مضلّع.
problem-projected = الإحداثيات في نظام إسقاط وليست بالدرجات.
problem-swapped = كان خط العرض قبل خط الطول، فجرى تبديلهما.
problem-out-of-range = إحداثية تقع خارج الكرة الأرضية.
problem-ring-closed = كان الحد مفتوحًا فأُغلق.
problem-too-few-points = للحد أقل من ثلاث زوايا.
problem-features-skipped = تُركت النقاط والخطوط الموجودة في الملف، لأن الحد يتكوّن من مساحات.
problem-unreadable = تعذّر على الجهاز قراءة الملف.
problem-worker-failed = توقّف جزء Catchment الذي يقرأ الملفات.
problem-place-line = السطر { $line }، العمود { $column }.
problem-place-field = الموضع: { $field }.
problem-place-record = السجل: { $id }.
problem-remedy-choose-other = لم يتغيّر شيء هنا. اختر ملفًا آخر.
problem-remedy-send-again = لم يتغيّر شيء هنا. اطلب إرسال الملف كاملًا مرة أخرى.
problem-remedy-export-again = لم يتغيّر شيء هنا. اطلب تصدير الملف من Catchment مرة أخرى.
problem-remedy-update = لم يتغيّر شيء هنا. صِل الجهاز بالشبكة مرة واحدة ليُحدَّث Catchment ثم افتح الملف ثانية.
problem-remedy-save-as-wgs84 = لم يتغيّر شيء هنا. احفظه في برنامج الخرائط بصيغة GeoJSON وبنظام WGS 84 (EPSG:4326).
problem-remedy-try-again = لم يتغيّر شيء هنا. حاول مرة أخرى.
problem-remedy-nothing = لا يلزمك فعل شيء.
issue-phone-number = يبدو أن في هذا النص رقم هاتف.
issue-email-address = يبدو أن في هذا النص عنوان بريد إلكتروني.
issue-mark-without-meeting = حُذف الاجتماع الذي وُضعت فيه هذه العلامة.
issue-mark-without-group = حُذفت المجموعة التي وضعت هذه العلامة.
issue-group-without-meeting = حُذف اجتماع هذه المجموعة. قد يعيده التراجع.
issue-need-without-marks = حُذفت بعض العلامات التي يستند إليها هذا الاحتياج.
issue-need-without-area = حُذفت منطقة التغطية لهذا الاحتياج.
issue-ranking-without-meeting = حُذف اجتماع هذا الترتيب.
issue-option-gone = حُذف احتياج من خيارات هذا الترتيب.
issue-ballot-without-ranking = حُذف الترتيب الذي تعود إليه ورقة تصويت.
issue-ballot-without-group = حُذفت مجموعة ورقة تصويت، فتُحسب في المجموع فقط.
issue-intervention-without-needs = حُذفت بعض الاحتياجات التي يعالجها هذا التدخّل.
issue-score-without-intervention = حُذف التدخّل الذي يعود إليه تقدير.
issue-score-without-group = حُذفت المجموعة التي وضعت تقديرًا.
issue-commitment-without-intervention = حُذف التدخّل الوارد في بند الخطة هذا.
issue-left-out-without-need = حُذف الاحتياج الوارد في بند الخطة هذا.
issue-no-title = ليس للتقييم عنوان.
issue-no-statement = لا يذكر هذا الاحتياج ما المطلوب.
issue-no-question = ليس لهذا الترتيب سؤال.
issue-no-area-name = ليس لمنطقة التغطية هذه اسم.
issue-no-intervention-title = ليس لهذا التدخّل عنوان.
issue-outline-too-small = حد منطقة التغطية هذه لا يحيط بشيء.
issue-outline-crosses = حد منطقة التغطية هذه يقطع نفسه.
issue-ended-before-started = انتهى هذا الاجتماع قبل أن يبدأ.
issue-too-many-dots = وردت أوراق تصويت فيها نقاط أكثر من المسموح، ولا تُحسب.
issue-ballot-does-not-fit = وردت أوراق تصويت لا تناسب هذا الترتيب، ولا تُحسب.
issue-no-lead = لا جهة تقود بند الخطة هذا بعد.
issue-no-dates = لم يُحدَّد بعد اليوم الأول أو الأخير لبند الخطة هذا.
issue-ends-before-start = ينتهي بند الخطة هذا قبل أن يبدأ.
issue-no-reason = لا يذكر بند الخطة هذا سبب عدم الأخذ بالاحتياج.
issue-no-next-step = لا يذكر بند الخطة هذا الخطوة التالية بشأن الاحتياج.
issue-outside-areas = تقع هذه العلامة خارج كل مناطق التغطية، وربما كان ذلك مقصودًا.
issue-unknown-sector = قطاعه ليس من قطاعات هذا التقييم.

### End
