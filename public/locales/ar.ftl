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

priorities-tabs = الاحتياجات والترتيب
priorities-tab-needs = الاحتياجات
priorities-tab-rankings = ترتيب الأولويات
priorities-needs-title = الاحتياجات
priorities-needs-lead = علِّم على العلامات التي تتحدث عن الأمر نفسه واجعل منها احتياجًا واحدًا. يبقى كل احتياج مرتبطًا بالعلامات والمجموعات التي طلبته.
priorities-needs-empty-title = لا علامات ولا احتياجات بعد
priorities-needs-empty-text = تضع المجموعات علاماتها على الخريطة أولًا، ثم تتحول هنا إلى احتياجات: عبارات قصيرة يتبناها المجتمع.
priorities-to-map = إلى الخريطة
priorities-need-without-marks = احتياج بلا موقع
priorities-loose-marks = علامات ليست ضمن احتياج بعد
priorities-all-marks-used = كل العلامات ضمن احتياجات.
priorities-marks-shown = يظهر { $count } من { $total }
priorities-tick-shown = تحديد كل الظاهر
priorities-untick-shown = إلغاء تحديد الظاهر
priorities-all-kinds = كل الأنواع
priorities-all-sectors = كل القطاعات
priorities-all-groups = كل المجموعات
priorities-filter-kind = النوع
priorities-filter-sector = القطاع
priorities-filter-group = المجموعة
priorities-unsure = غير متأكدين
priorities-severity = الشدة { $step } من 5
priorities-chosen = العلامات المحددة
priorities-marks-chosen = { $count ->
    [one] علامة واحدة محددة
    [two] علامتان محددتان
    [few] { $count } علامات محددة
    [many] { $count } علامة محددة
   *[other] { $count } علامة محددة
}
priorities-clear-chosen = إلغاء التحديد
priorities-add-to-need = إضافة إلى احتياج
priorities-choose-need = اختر احتياجًا…
priorities-make-need = إنشاء احتياج
priorities-make-need-title = احتياج جديد
priorities-from-marks = { $count ->
    [zero] لا يستند إلى علامة على الخريطة
    [one] من علامة واحدة
    [two] من علامتين
    [few] من { $count } علامات
    [many] من { $count } علامة
   *[other] من { $count } علامة
}
priorities-their-words = ما قالته المجموعات (المس لاستخدام الكلمات)
priorities-use-words = استخدام هذه الكلمات
priorities-statement = ما المطلوب
priorities-statement-help = جملة واحدة يفهمها الجميع عند قراءتها.
priorities-statement-missing = اكتب أولًا ما المطلوب.
priorities-sector = القطاع
priorities-choose-sector = اختر قطاعًا…
priorities-sector-missing = اختر القطاع أولًا: العلامات لا تتفق على قطاع واحد.
priorities-save-need = إنشاء هذا الاحتياج
priorities-need-made = أُنشئ الاحتياج.
priorities-marks-added = أُضيفت العلامات إلى الاحتياج.
priorities-needs = الاحتياجات
priorities-no-needs-yet = حدد العلامات التي تنتمي معًا ثم اختر «إنشاء احتياج».
priorities-asked-by = طلبته
priorities-group-marks = { $count ->
    [one] { $group }، علامة واحدة
    [two] { $group }، علامتان
    [few] { $group }، { $count } علامات
    [many] { $group }، { $count } علامة
   *[other] { $group }، { $count } علامة
}
priorities-marks-count = { $count ->
    [zero] بلا علامات
    [one] علامة واحدة
    [two] علامتان
    [few] { $count } علامات
    [many] { $count } علامة
   *[other] { $count } علامة
}
priorities-meetings-count = { $count ->
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $count } اجتماعات
    [many] { $count } اجتماعًا
   *[other] { $count } اجتماع
}
priorities-rankings-count = { $count ->
    [zero] ليس في أي ترتيب
    [one] في ترتيب واحد
    [two] في ترتيبين
    [few] في { $count } ترتيبات
    [many] في { $count } ترتيبًا
   *[other] في { $count } ترتيب
}
priorities-interventions-count = { $count ->
    [zero] بلا تدخلات
    [one] تدخّل واحد
    [two] تدخّلان
    [few] { $count } تدخلات
    [many] { $count } تدخلًا
   *[other] { $count } تدخل
}
priorities-no-marks-behind = لا علامة وراءه: لا يمكن بعد بيان من طلبه.
priorities-balloted = صوّت الناس على هذه الكلمات فتبقى كما هي. ابدأ ترتيبًا جديدًا لتسأل بطريقة أخرى.
priorities-need = الاحتياج
priorities-need-deleted = حُذف الاحتياج.
priorities-delete-need = حذف الاحتياج
priorities-marks-behind = { $count ->
    [zero] لا علامات وراءه
    [one] علامة واحدة وراءه
    [two] علامتان وراءه
    [few] { $count } علامات وراءه
    [many] { $count } علامة وراءه
   *[other] { $count } علامة وراءه
}
priorities-no-marks-help = حدد علامات من القائمة واختر «إضافة إلى احتياج» لبيان من طلبه.
priorities-take-out = إخراج
priorities-marks-taken-out = أُخرجت العلامات من الاحتياج.
priorities-split = فصل في احتياج جديد…
priorities-split-leaves-none = اترك علامة واحدة على الأقل لهذا الاحتياج.
priorities-split-statement = ما الذي تطلبه العلامات المحددة
priorities-split-now = جعلها احتياجًا مستقلًا
priorities-need-split = قُسّم الاحتياج إلى اثنين.
priorities-merge = دمج احتياجات أخرى فيه…
priorities-merge-none = لا يوجد احتياج آخر لم يُصوَّت عليه.
priorities-merge-which = أيها يقول الشيء نفسه؟
priorities-merge-tick-first = حدد احتياجًا واحدًا على الأقل أولًا.
priorities-merge-statement = ما تقوله معًا
priorities-merge-help = تنتقل العلامات والترتيبات والتدخلات وبنود الخطة إلى هذا الاحتياج.
priorities-merge-now = دمج
priorities-needs-merged = دُمجت الاحتياجات.
priorities-need-gone = احتياج محذوف
priorities-no-group = بلا مجموعة
priorities-group-gone = مجموعة محذوفة
priorities-rankings-title = ترتيب الأولويات
priorities-rankings-lead = سؤال واحد، والاحتياجات التي يُختار منها، وإجابة كل شخص. تظهر النتائج عند إغلاق الترتيب.
priorities-rankings-empty-title = لم يُرتَّب شيء بعد
priorities-rankings-empty-text = حين يوجد احتياجان أو أكثر يقول الناس ما الأهم: سرًّا بنقاط على جهاز يُمرَّر بينهم، أو برفع الأيدي وأنت تعدّ.
priorities-to-needs = إلى الاحتياجات
priorities-new-ranking = ترتيب جديد
priorities-two-needs-first = أنشئ احتياجين على الأقل أولًا.
priorities-method = كيف يجيب الناس
priorities-method-dots = نقاط سرية
priorities-method-hands = رفع الأيدي
priorities-method-dots-help = يُمرَّر الجهاز بين الحاضرين، ويضع كل شخص نقاطًا على البطاقات بعيدًا عن أعين الآخرين.
priorities-method-hands-help = تعدّ الأيدي لكل خيار، مجموعة بعد مجموعة. ويرى الجميع كيف يصوّت غيرهم.
priorities-dots-per-person = نقاط لكل شخص
priorities-dots-cap = أكثر النقاط على احتياج واحد
priorities-meeting = الاجتماع
priorities-any-meeting = عبر كل الاجتماعات
priorities-meeting-help = تجيب مجموعات هذا الاجتماع.
priorities-question = السؤال
priorities-question-help = يُقرأ هكذا حرفيًّا. لا يمكن تغييره بعد أول ورقة تصويت.
priorities-question-missing = اكتب السؤال أولًا.
priorities-usual-question = ما الذي ينبغي أن يأتي أولًا؟
priorities-two-options = اختر احتياجين على الأقل.
priorities-set-up = إعداد ترتيب
priorities-options = { $count ->
    [one] احتياج واحد للاختيار
    [two] احتياجان للاختيار
    [few] { $count } احتياجات للاختيار
    [many] { $count } احتياجًا للاختيار
   *[other] { $count } احتياج للاختيار
}
priorities-options-help = من ستة إلى عشرة يسهل تذكّرها.
priorities-options-count = { $count ->
    [one] احتياج واحد
    [two] احتياجان
    [few] { $count } احتياجات
    [many] { $count } احتياجًا
   *[other] { $count } احتياج
}
priorities-cancel = إلغاء
priorities-save-ranking = حفظ الترتيب
priorities-state-open = مفتوح
priorities-state-closed = مغلق
priorities-ballots-so-far = { $count ->
    [zero] لا أوراق تصويت بعد
    [one] ورقة تصويت واحدة حتى الآن
    [two] ورقتا تصويت حتى الآن
    [few] { $count } أوراق تصويت حتى الآن
    [many] { $count } ورقة تصويت حتى الآن
   *[other] { $count } ورقة تصويت حتى الآن
}
priorities-groups-counted = { $count ->
    [zero] لم تُعدّ أيدٍ بعد
    [one] عُدّت أيدي مجموعة واحدة
    [two] عُدّت أيدي مجموعتين
    [few] عُدّت أيدي { $count } مجموعات
    [many] عُدّت أيدي { $count } مجموعة
   *[other] عُدّت أيدي { $count } مجموعة
}
priorities-start-vote = بدء التصويت السري
priorities-no-result-yet = لا تظهر أي نتيجة ما دام الترتيب مفتوحًا، كي لا يتبع أحدٌ غيره.
priorities-close = إغلاق وإظهار النتيجة
priorities-close-needs-ballots = لم يُجب أحد بعد.
priorities-closed-now = أُغلق الترتيب.
priorities-change = تغيير
priorities-frozen = وصلت أوراق تصويت: يبقى السؤال والاحتياجات والطريقة كما هي.
priorities-delete-ranking = حذف الترتيب
priorities-ranking-deleted = حُذف الترتيب مع أوراق تصويته.
priorities-ranking-gone = هذا الترتيب غير موجود هنا
priorities-ranking-gone-text = حُذف، أو أنه يخص تقييمًا آخر.
priorities-to-rankings = كل الترتيبات
priorities-again = السؤال ثانية في جولة جديدة
priorities-new-round = جولة جديدة بلا أوراق تصويت بعد.
priorities-rule-dots = لكل شخص { $count } من النقاط، ولا يضع أكثر من { $cap } على احتياج واحد. يتقدم الأكثر نقاطًا، وعند التساوي ما اختاره عدد أكبر من الناس، وبعد ذلك يكون تعادلًا.
priorities-rule-dots-free = لكل شخص { $count } من النقاط يوزعها كما يشاء. يتقدم الأكثر نقاطًا، وعند التساوي ما اختاره عدد أكبر من الناس، وبعد ذلك يكون تعادلًا.
priorities-rule-hands = تُعدّ الأيدي لكل احتياج، مجموعة بعد مجموعة، ويمكن رفع اليد لأكثر من احتياج. يتقدم الأكثر أيديًا، والتساوي تعادل.
priorities-vote-ready = هل الشخص الأول جاهز؟
priorities-vote-secret = يختار كل شخص وحده، ولا يرى أحد اختياره بعد ذلك.
priorities-vote-thanks = شكرًا. حُفظت إجابتك.
priorities-vote-hand-over = سلّم الجهاز الآن إلى الشخص التالي.
priorities-vote-which-group = الشخص التالي من
priorities-vote-no-group = غير محدد
priorities-vote-choose-group = اختر المجموعة أولًا.
priorities-vote-begin = أنا التالي: ابدأ
priorities-vote-facilitator = الميسّر
priorities-vote-leave-question = هل تتوقف عن تمرير الجهاز؟
priorities-vote-stay = متابعة التصويت
priorities-vote-leave = مغادرة التصويت
priorities-vote-closed = لا يجري هنا تصويت سري.
priorities-to-ranking = إلى الترتيب
priorities-ballot-how = لديك { $count } من النقاط. المس بطاقة لتضع عليها نقطة، بحد أقصى { $cap } على البطاقة الواحدة.
priorities-ballot-how-one = لديك { $count } من النقاط. المس بطاقة لتضع عليها نقطة، واحدة لكل بطاقة.
priorities-ballot-back = لست أنا
priorities-dots-on-it = { $count ->
    [zero] لا نقاط عليها
    [one] عليها نقطة واحدة
    [two] عليها نقطتان
    [few] عليها { $count } نقاط
    [many] عليها { $count } نقطة
   *[other] عليها { $count } نقطة
}
priorities-take-dot-from = استرجاع نقطة من { $name }
priorities-ballot-left = { $count ->
    [zero] وُضعت كل النقاط
    [one] بقيت نقطة واحدة
    [two] بقيت نقطتان
    [few] بقيت { $count } نقاط
    [many] بقيت { $count } نقطة
   *[other] بقيت { $count } نقطة
}
priorities-ballot-full = امتلأت هذه البطاقة. اختر بطاقة أخرى.
priorities-ballot-none-left = لم تبقَ نقاط. استرجع واحدة لتنقلها.
priorities-ballot-dots-unused = { $count ->
    [one] لم تُستخدم نقطة واحدة. هل تنهي مع ذلك؟
    [two] لم تُستخدم نقطتان. هل تنهي مع ذلك؟
    [few] لم تُستخدم { $count } نقاط. هل تنهي مع ذلك؟
    [many] لم تُستخدم { $count } نقطة. هل تنهي مع ذلك؟
   *[other] لم تُستخدم { $count } نقطة. هل تنهي مع ذلك؟
}
priorities-ballot-clear = استرجاع الكل
priorities-ballot-nothing-to-clear = لم توضع نقاط بعد.
priorities-ballot-finish = إنهاء
priorities-ballot-finish-anyway = نعم، إنهاء
priorities-hands-title = عدّ الأيدي
priorities-hands-marked = هذا عدد تُدخله أنت وليس أوراق تصويت فردية، ويبقى معلَّمًا بذلك. يُحفظ أثناء العدّ.
priorities-hands-too-many = { $people ->
    [one] أكثر من الشخص الواحد المعدود في هذه المجموعة.
    [two] أكثر من الشخصين المعدودين في هذه المجموعة.
    [few] أكثر من { $people } أشخاص معدودين في هذه المجموعة.
    [many] أكثر من { $people } شخصًا معدودين في هذه المجموعة.
   *[other] أكثر من { $people } شخصًا معدودين في هذه المجموعة.
}
priorities-hands-counted = عُدّ وحُفظ
priorities-hands-not-counted = لم يُعدّ بعد
priorities-people-count = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
priorities-nobody-counted = لم يُعدّ الحاضرون
priorities-everyone = الجميع
priorities-women = النساء
priorities-men = الرجال
priorities-quoted = «{ $name }»
priorities-list-separator = { "، " }
priorities-finding-no-ballots = لا توجد ورقة تصويت محسوبة، فلا نتيجة.
priorities-finding-nothing-chosen = لم يختر أحد أيًّا من الاحتياجات.
priorities-finding-all-tied = لا شيء محسوم: نالت كل الاحتياجات العدد نفسه.
priorities-finding-tied-dots = { $count ->
    [one] المركز الأول مشترك: تعادل { $names } بنقطة واحدة لكل منها. على الناس حسم الأمر بين هذه الـ{ $options }.
    [two] المركز الأول مشترك: تعادل { $names } بنقطتين لكل منها. على الناس حسم الأمر بين هذه الـ{ $options }.
    [few] المركز الأول مشترك: تعادل { $names } بعدد { $count } نقاط لكل منها. على الناس حسم الأمر بين هذه الـ{ $options }.
    [many] المركز الأول مشترك: تعادل { $names } بعدد { $count } نقطة لكل منها. على الناس حسم الأمر بين هذه الـ{ $options }.
   *[other] المركز الأول مشترك: تعادل { $names } بعدد { $count } نقطة لكل منها. على الناس حسم الأمر بين هذه الـ{ $options }.
}
priorities-finding-tied-hands = { $count ->
    [one] المركز الأول مشترك: تعادل { $names } بيد واحدة لكل منها. على الناس حسم الأمر بين هذه الـ{ $options }.
    [two] المركز الأول مشترك: تعادل { $names } بيدين لكل منها. على الناس حسم الأمر بين هذه الـ{ $options }.
    [few] المركز الأول مشترك: تعادل { $names } بعدد { $count } أيدٍ لكل منها. على الناس حسم الأمر بين هذه الـ{ $options }.
    [many] المركز الأول مشترك: تعادل { $names } بعدد { $count } يدًا لكل منها. على الناس حسم الأمر بين هذه الـ{ $options }.
   *[other] المركز الأول مشترك: تعادل { $names } بعدد { $count } يدًا لكل منها. على الناس حسم الأمر بين هذه الـ{ $options }.
}
priorities-finding-by-supporters = يأتي «{ $name }» أولًا بعدد الناس لا بعدد النقاط: لغيره { $count } من النقاط أيضًا، لكن اختاره { $people } من الأشخاص، أكثر من غيره.
priorities-finding-narrow-dots = يتقدم «{ $name }» بفارق ضئيل: { $count } من النقاط، بفارق { $lead } عمّا يليه. كان يمكن لورقة تصويت واحدة أن تغيّر ذلك.
priorities-finding-narrow-hands = يتقدم «{ $name }» بفارق ضئيل: { $count } من الأيدي، بفارق { $lead } عمّا يليه. كان يمكن لشخص واحد أن يغيّر ذلك.
priorities-finding-first-dots = يأتي «{ $name }» أولًا بوضوح: { $count } من النقاط، بفارق { $lead } عمّا يليه.
priorities-finding-first-hands = يأتي «{ $name }» أولًا بوضوح: { $count } من الأيدي، بفارق { $lead } عمّا يليه.
priorities-note-few = { $count ->
    [one] ورقة تصويت واحدة فقط: قد يكون الترتيب مصادفة.
    [two] ورقتا تصويت فقط: قد يكون الترتيب مصادفة.
    [few] { $count } أوراق تصويت فقط: قد يكون الترتيب مصادفة.
    [many] { $count } ورقة تصويت فقط: قد يكون الترتيب مصادفة.
   *[other] { $count } ورقة تصويت فقط: قد يكون الترتيب مصادفة.
}
priorities-note-ties = { $count ->
    [one] وفي ما بعده مركز واحد مشترك.
    [two] وفي ما بعده مركزان مشتركان.
    [few] وفي ما بعده { $count } مراكز مشتركة.
    [many] وفي ما بعده { $count } مركزًا مشتركًا.
   *[other] وفي ما بعده { $count } مركزًا مشتركًا.
}
priorities-note-agree = وضعت النساء والرجال الشيء نفسه أولًا: { $names }.
priorities-note-differ = وضعت النساء { $women } أولًا، ووضع الرجال { $men } أولًا.
priorities-note-equal-voice = لو كان لكل مجموعة الصوت نفسه لجاء { $names } أولًا.
priorities-note-other-priorities = { $count ->
    [one] لمجموعة واحدة أولوية خاصة بها ليست بين الثلاثة الأوائل للجميع: انظر أدناه.
    [two] لمجموعتين أولويات خاصة بهما ليست بين الثلاثة الأوائل للجميع: انظر أدناه.
    [few] لـ{ $count } مجموعات أولويات خاصة بها ليست بين الثلاثة الأوائل للجميع: انظر أدناه.
    [many] لـ{ $count } مجموعة أولويات خاصة بها ليست بين الثلاثة الأوائل للجميع: انظر أدناه.
   *[other] لـ{ $count } مجموعة أولويات خاصة بها ليست بين الثلاثة الأوائل للجميع: انظر أدناه.
}
priorities-own-priority = أولوية خاصة
priorities-group-at-meeting = { $group } ({ $meeting })
priorities-all-women = كل النساء
priorities-all-men = كل الرجال
priorities-hands-groups = المجموعات
priorities-note-more-than-present = عُدّت في { $group } أيدٍ أكثر من عدد الأشخاص. راجع العدّ.
priorities-order = الترتيب
priorities-tied = تعادل
priorities-place = المركز { $place }
priorities-place-tied = المركز { $place }، تعادل
priorities-dots-count = { $count ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
priorities-hands-count = { $count ->
    [zero] لا أيدي
    [one] يد واحدة
    [two] يدان
    [few] { $count } أيدٍ
    [many] { $count } يدًا
   *[other] { $count } يد
}
priorities-supporters = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
priorities-percent = { $percent }٪
priorities-who-percent = { $who }: { $percent }٪
priorities-by-group = المجموعات إلى جانب المجموع
priorities-ballots-count = { $count ->
    [zero] لا أوراق تصويت
    [one] ورقة تصويت واحدة
    [two] ورقتا تصويت
    [few] { $count } أوراق تصويت
    [many] { $count } ورقة تصويت
   *[other] { $count } ورقة تصويت
}
priorities-ballots-of-people = صوّت { $count } من { $people }
priorities-not-shown-apart = أوراق قليلة: لا تُعرض وحدها كي لا يُعرف اختيار أحد، لكنها محسوبة في المجموع.
priorities-table = الجدول
priorities-facts = علامَ تستند النتيجة
priorities-rule = القاعدة
priorities-base-dots = النسب من مجموع النقاط الموضوعة.
priorities-base-people = النسب من الأشخاص المعدودين في المجموعات.
priorities-base-hands = لم يُعدّ الحاضرون في كل مجموعة، فالنسب من مجموع الأيدي المرفوعة.
priorities-counted = المحسوب
priorities-left-out = المستبعد
priorities-left-out-none = لا شيء
priorities-left-out-other-method = { $count ->
    [one] ورقة واحدة بطريقة أخرى
    [two] ورقتان بطريقة أخرى
    [few] { $count } أوراق بطريقة أخرى
    [many] { $count } ورقة بطريقة أخرى
   *[other] { $count } ورقة بطريقة أخرى
}
priorities-left-out-unknown-option = { $count ->
    [one] ورقة واحدة تذكر احتياجًا ليس في هذا الترتيب
    [two] ورقتان تذكران احتياجًا ليس في هذا الترتيب
    [few] { $count } أوراق تذكر احتياجًا ليس في هذا الترتيب
    [many] { $count } ورقة تذكر احتياجًا ليس في هذا الترتيب
   *[other] { $count } ورقة تذكر احتياجًا ليس في هذا الترتيب
}
priorities-left-out-too-many-dots = { $count ->
    [one] ورقة واحدة فيها نقاط زائدة
    [two] ورقتان فيهما نقاط زائدة
    [few] { $count } أوراق فيها نقاط زائدة
    [many] { $count } ورقة فيها نقاط زائدة
   *[other] { $count } ورقة فيها نقاط زائدة
}
priorities-left-out-counted-twice = { $count ->
    [one] عدّ واحد لمجموعة عُدّت بشكل مختلف على أكثر من جهاز: أعد عدّها
    [two] عدّان لمجموعة عُدّت بشكل مختلف على أكثر من جهاز: أعد عدّها
    [few] { $count } أعداد لمجموعة عُدّت بشكل مختلف على أكثر من جهاز: أعد عدّها
    [many] { $count } عددًا لمجموعة عُدّت بشكل مختلف على أكثر من جهاز: أعد عدّها
   *[other] { $count } عددًا لمجموعة عُدّت بشكل مختلف على أكثر من جهاز: أعد عدّها
}
priorities-group-sizes = المجموعات
priorities-equal-voice = لو كان لكل مجموعة الصوت نفسه
priorities-equal-voice-rule = يُوزَن صوت كل شخص بحيث تتساوى المجموعات، بحد أقصى ثلاثة أضعاف، وفي المجموعات التي تضم خمسة أشخاص فأكثر فقط.
priorities-weight = يُحسب كل منهم { $weight }
priorities-weight-none = أقل من أن تشارك

### Interventions

### Feasibility and impact

### Plan

### Data

### Problems

### End
