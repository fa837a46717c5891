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

map-title = خريطة التقييم. تحرّكها مفاتيح الأسهم، ويغيّر زائد وناقص مقياسها.
map-opening = جارٍ فتح الخريطة…
map-lost = أخفى الجهاز الصورة مؤقتًا، وستعود من تلقاء نفسها.
map-attribution = الحدود © مساهمو OpenStreetMap (ODbL). لا تعني إقرارًا بأي حدود.
map-metres = م
map-kilometres = كم
map-square-kilometres = { $area } كم²
map-flat-note = لا يستطيع هذا الجهاز رسم الخريطة المتحركة. هذه تعمل مثلها: المس المكان أو استعمل القائمة.
map-tools = ماذا نضع على الخريطة
map-catchment = منطقة التغطية
map-choose-sector = ما الموضوع؟
map-tap-place = المس المكان.
map-tap-line = المس نقاط الطريق واحدة بعد أخرى.
map-tap-area = المس زوايا المساحة واحدة بعد أخرى.
map-tap-catchment = المس زوايا منطقة التغطية واحدة بعد أخرى.
map-corners = { $count ->
    [zero] لم توضع أي زاوية
    [one] وُضعت زاوية واحدة
    [two] وُضعت زاويتان
    [few] وُضعت { $count } زوايا
   *[other] وُضعت { $count } زاوية
}
map-too-few-corners = { $count ->
    [two] يلزم زاويتان على الأقل.
    [few] يلزم { $count } زوايا على الأقل.
   *[other] يلزم { $count } زاوية على الأقل.
}
map-undo-corner = التراجع عن آخر زاوية
map-done = تم
map-stop = توقف
map-shape = نقطة أو خط أو مساحة
map-shape-point = نقطة
map-shape-line = خط
map-shape-area = مساحة
map-drag-point = اسحب النقطة إلى مكانها.
map-drag-corners = اسحب الزوايا. اسحب نقطة صغيرة لإضافة زاوية، واضغط مطولًا على زاوية لحذفها.
map-keep-shape = احتفظ بها
map-discard = تجاهل
map-view = خريطة أو قائمة
map-as-map = خريطة
map-as-list = قائمة
map-zoom = المقياس
map-zoom-in = أقرب
map-zoom-out = أبعد
map-show-all = أظهر الكل
map-recent = آخر ما وُضع
map-how-serious = ما مدى خطورته؟
map-certainty = ما مدى تأكد المجموعة؟
map-note = ملاحظة
map-note-help = ما قيل بكلمات المجموعة. بلا أسماء. حالات العنف تُحال ولا تُكتب هنا أبدًا.
map-more = النوع والقطاع والمكان
map-kind = النوع
map-sector = القطاع
map-no-group = وُضعت في المكتب بلا مجموعة
map-move = نقل أو تعديل الشكل
map-not-editable = لهذا الشكل عدة أجزاء أو فراغات. يمكن استبداله، لا تعديل زواياه واحدة واحدة.
map-delete-mark = احذف هذه العلامة
map-mark-deleted = حُذفت العلامة.
map-place = المكان بالأرقام
map-place-help = خط العرض ثم خط الطول بالدرجات، مثل ‎36.34912, 43.15774‎. زاوية في كل سطر.
map-place-wrong-line = السطر { $line } ليس مكانًا. اكتب خط العرض ثم خط الطول: ‎36.34912, 43.15774‎.
map-place-missing = اكتب المكان أو خذ وسط الخريطة.
map-at-centre = خذ وسط الخريطة
map-add-mark = أضف علامة
map-add-now = أضفها
map-add-catchment = أضف منطقة تغطية
map-catchments = مناطق التغطية
map-no-catchments = لا توجد منطقة تغطية بعد. ارسم واحدة على الخريطة أو أضفها هنا.
map-marks = العلامات
map-no-marks = لا علامات هنا
map-no-marks-text = تُدرج هنا العلامات التي تضعها المجموعات على الخريطة. وإن كانت التصفية مفعّلة فقد تخفي بعضها.
map-filter = تصفية
map-filter-count = تصفية ({ $count })
map-filter-all = الكل
map-filter-meeting = الاجتماع
map-filter-group = المجموعة
map-filter-shown = يظهر { $shown } من { $all } من العلامات.
map-filter-clear = أظهر كل العلامات
map-catchment-name = اسم منطقة التغطية
map-catchment-name-help = ما يسميه الناس، أو اسم المركز.
map-catchment-unnamed = منطقة تغطية بلا اسم
map-catchment-deleted = حُذفت منطقة التغطية.
map-delete-catchment = احذف منطقة التغطية هذه
map-not-drawn = لا حدود مرسومة بعد
map-draw-outline = ارسم الحدود
map-draw-again = ارسمها من جديد
map-change-outline = عدّل الحدود
map-outline-from-file = من ملف GeoJSON
map-file-unreadable = تعذرت قراءة هذا الملف. اختره مرة أخرى.
map-population = من يعيش هنا
map-population-help = تكفي التقديرات. ويُحسب الأشخاص ذوو الإعاقة في الجدولين.
map-population-source = مصدر هذه الأرقام
map-population-source-help = مثل «تقدير المختار، آذار 2026».

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

### End
