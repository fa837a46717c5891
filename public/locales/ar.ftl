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
interventions-places = التدخّلات والخطة
interventions-title = التدخّلات
interventions-lead = مشاريع مقترحة تلبّي الاحتياجات. اطرحوا عدة مقترحات قبل المقارنة بينها.
interventions-new = تدخّل جديد
interventions-empty-title = لا توجد تدخّلات بعد
interventions-empty-text = التدخّل مشروع يمكن أن يلبّي احتياجًا واحدًا أو أكثر. دوّنوا كل فكرة جادّة، والمخطط يساعدكم على المقارنة.
interventions-to-needs = ابدؤوا بتدوين الاحتياجات
interventions-untitled = بلا عنوان
interventions-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $shown } أشخاص
    [many] { $shown } شخصًا
   *[other] { $shown } شخص
  }
interventions-weeks = { $count ->
    [zero] أقل من أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
  }
interventions-needs-count = { $count ->
    [zero] لم يُربط بأي احتياج
    [one] احتياج واحد
    [two] احتياجان
    [few] { $count } احتياجات
    [many] { $count } احتياجًا
   *[other] { $count } احتياج
  }
interventions-in-plan = ضمن الخطة
interventions-without = { $count ->
    [zero] لكل احتياج تدخّل
    [one] احتياج واحد بلا تدخّل بعد
    [two] احتياجان بلا تدخّل بعد
    [few] { $count } احتياجات بلا تدخّل بعد
    [many] { $count } احتياجًا بلا تدخّل بعد
   *[other] { $count } احتياج بلا تدخّل بعد
  }
interventions-propose = اطرح تدخّلًا
interventions-form-title = التدخّل { $number }
interventions-form-lead = يُحفظ كل شيء فور مغادرة الحقل.
interventions-gone-title = هذا التدخّل غير موجود هنا
interventions-gone-text = إمّا أنه حُذف أو أنه يخص تقييمًا آخر. زر التراجع يعيد ما حُذف هنا.
interventions-all = كل التدخّلات
interventions-open = فتح التدخّل
interventions-drop = حذف هذا التدخّل
interventions-to-chart = إلى المخطط
interventions-field-title = ما الذي سيُنجز
interventions-field-title-help = باختصار وكما يقوله الناس: «إصلاح شبكة الماء في الحي القديم».
interventions-title-missing = اكتب في بضع كلمات ما الذي سيُنجز كي تتعرّف عليه المجموعة.
interventions-field-description = كيف سيُنفَّذ
interventions-field-description-help = ما الذي يتغيّر، ولمن، وما الذي يلزم لذلك.
interventions-field-needs = الاحتياجات التي يلبّيها
interventions-field-needs-none = لم تُدوَّن احتياجات بعد. يمكن ربطها لاحقًا.
interventions-field-sector = القطاع
interventions-sector-none = لم يُحدَّد قطاع
interventions-field-kind = نوع المشروع
interventions-field-place = المكان
interventions-field-place-help = الشارع أو المحلّة أو المبنى، بالكلمات.
interventions-field-cost = الكلفة التقديرية
interventions-field-currency = العملة
interventions-field-people = عدد المستفيدين
interventions-field-people-help = يكفي تقدير تقريبي. يحدّد العدد حجم الدائرة على المخطط.
interventions-field-weeks = المدة بالأسابيع

### Feasibility and impact
feasibility-impact-tab = المخطط
feasibility-impact-empty-title = لا يوجد ما يُقارَن بعد
feasibility-impact-empty-text = اطرحوا أولًا بعض التدخّلات، ثم تضعها كل مجموعة هنا بحسب إمكانية التنفيذ والأثر.
feasibility-impact-empty-button = إلى التدخّلات
feasibility-impact-mode = عرض النتيجة أو وضع البطاقات
feasibility-impact-mode-result = النتيجة
feasibility-impact-mode-placing = وضع البطاقات
feasibility-impact-placing-title = أين موضع كل مشروع؟
feasibility-impact-finding-unscored = لم يضع أحد من المجتمع أي بطاقة بعد
feasibility-impact-finding-none = لا شيء في خانة «يُنفَّذ أولًا» بعد
feasibility-impact-finding = { $count ->
    [zero] لا مشروع يُنفَّذ أولًا
    [one] مشروع واحد يُنفَّذ أولًا: { $title }
    [two] مشروعان يُنفَّذان أولًا، في مقدمتهما: { $title }
    [few] { $count } مشاريع تُنفَّذ أولًا، في مقدمتها: { $title }
    [many] { $count } مشروعًا تُنفَّذ أولًا، في مقدمتها: { $title }
   *[other] { $count } مشروع تُنفَّذ أولًا، في مقدمتها: { $title }
  }
feasibility-impact-finding-tied = { $count ->
    [two] مشروعان يُنفَّذان أولًا وهما متعادلان
    [few] { $count } مشاريع تُنفَّذ أولًا مع تعادل في المقدمة
    [many] { $count } مشروعًا تُنفَّذ أولًا مع تعادل في المقدمة
   *[other] { $count } مشروع تُنفَّذ أولًا مع تعادل في المقدمة
  }
feasibility-impact-field = مخطط إمكانية التنفيذ والأثر
feasibility-impact-do-first = يُنفَّذ أولًا
feasibility-impact-do-first-hint = ممكن وأثره كبير
feasibility-impact-do-first-meaning = ممكن التنفيذ وأثره كبير، والأقوى في الأعلى.
feasibility-impact-plan-well = يُخطَّط له جيدًا
feasibility-impact-plan-well-hint = صعب وأثره كبير
feasibility-impact-plan-well-meaning = يستحق الجهد لكنه يحتاج إلى تحضير وشركاء.
feasibility-impact-quick-help = عون سريع
feasibility-impact-quick-help-hint = ممكن وأثره محدود
feasibility-impact-quick-help-meaning = سهل إلى جانب غيره ما دام لا يأخذ من موارده.
feasibility-impact-leave-for-now = يُؤجَّل حاليًا
feasibility-impact-leave-for-now-hint = صعب وأثره محدود
feasibility-impact-leave-for-now-meaning = قولوا بصراحة لماذا، ومتى يُعاد النظر فيه.
feasibility-impact-on-the-line = على الخط
feasibility-impact-on-the-line-meaning = على خط فاصل: تُناقَش قبل اتخاذ القرار.
feasibility-impact-unscored = لم يوضع بعد
feasibility-impact-tied = متعادلة
feasibility-impact-value = إمكانية التنفيذ { $feasibility }، الأثر { $impact }
feasibility-impact-disc = { $number }. { $title }: { $value }. { $quarter }
feasibility-impact-row = التنفيذ { $feasibility } · الأثر { $impact } · { $groups ->
    [zero] بلا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $groups } أصوات
    [many] { $groups } صوتًا
   *[other] { $groups } صوت
  }
feasibility-impact-feasibility-name = إمكانية التنفيذ
feasibility-impact-feasibility-low = صعب
feasibility-impact-feasibility-high = سهل
feasibility-impact-impact-name = الأثر
feasibility-impact-impact-low = محدود
feasibility-impact-impact-high = كبير
feasibility-impact-feasibility-question = ما مدى إمكانية تنفيذه؟
feasibility-impact-feasibility-1 = غير ممكن الآن: لا أرض ولا موافقة ولا جهة تنفّذه
feasibility-impact-feasibility-2 = صعب جدًا: أموال وموافقات لم يَعِد بها أحد
feasibility-impact-feasibility-3 = ممكن بمساعدة من الخارج ومع الوقت
feasibility-impact-feasibility-4 = يمكن أن تنفّذه جهات موجودة هنا وبموافقات قليلة
feasibility-impact-feasibility-5 = يمكن أن يبدأ خلال أسابيع بما هو متوفّر
feasibility-impact-impact-question = ما مقدار التغيير الذي يُحدثه؟
feasibility-impact-impact-1 = يكاد لا يلاحظه أحد
feasibility-impact-impact-2 = يساعد عددًا قليلًا من الأسر، أو لمدة قصيرة فقط
feasibility-impact-impact-3 = يساعد جزءًا من المنطقة مساعدةً يشعر بها الناس
feasibility-impact-impact-4 = تتحسّن به الحياة اليومية لمعظم الناس
feasibility-impact-impact-5 = تتغيّر به حياة معظم الناس لسنوات، أو تُنقَذ به أرواح
feasibility-impact-anchors = معنى الأرقام
feasibility-impact-voice = رأي مَن يوضع الآن؟
feasibility-impact-voice-speaking = { $group } – تتحدث الآن
feasibility-impact-voice-of = { $group } – { $day }
feasibility-impact-voice-committee = اللجنة بصوت واحد
feasibility-impact-voice-directorate = الدائرة المختصة
feasibility-impact-show-others = إظهار ما وضعه الآخرون
feasibility-impact-show-others-help = يُفضَّل إخفاؤه إلى أن تنتهي هذه المجموعة.
feasibility-impact-cards-left = { $count ->
    [zero] وُضعت كل البطاقات
    [one] بقيت بطاقة واحدة
    [two] بقيت بطاقتان
    [few] بقيت { $count } بطاقات
    [many] بقيت { $count } بطاقة
   *[other] بقيت { $count } بطاقة
  }
feasibility-impact-cards-help = المس البطاقة ثم المس موضعها على المخطط، أو اسحب رقمها إليه. أسهم لوحة المفاتيح تحرّكها نصف درجة.
feasibility-impact-take-back = استرجاع البطاقة
feasibility-impact-detail = من وضعها وأين
feasibility-impact-detail-close = إغلاق البطاقة
feasibility-impact-legend-size = حجم الدائرة: عدد المستفيدين
feasibility-impact-legend-smallest = أصغر دائرة: حتى { $people } شخص
feasibility-impact-legend-ghost = الحلقة المتقطعة: رأي الدائرة المختصة
feasibility-impact-legend-others = الحلقات المتقطعة: ما وضعه الآخرون
feasibility-impact-legend-spread = الخطان: النصف الأوسط من الأصوات
feasibility-impact-legend-moved = الخط الرفيع: الموضع الدقيق للدائرة
feasibility-impact-table = المخطط في جدول
feasibility-impact-table-note = القيم هي الوسيط، وبين قوسين الربيعان الأدنى والأعلى حيث وضع البطاقة أكثر من صوت. يُقسَم المخطط عند ٣.
feasibility-impact-median-spread = { $median } ({ $low }–{ $high })
feasibility-impact-column-number = ت
feasibility-impact-column-title = التدخّل
feasibility-impact-column-people = المستفيدون
feasibility-impact-column-community = المجتمع
feasibility-impact-column-placements = الأصوات
feasibility-impact-column-quarter = الموضع
feasibility-impact-column-voice = الصوت

### Plan
list-comma = { "، " }
list-semicolon = { "؛ " }
plan-tab = الخطة
plan-title = خطة العمل المجتمعية
plan-lead = مَن يفعل ماذا ومتى، وجواب صريح عن كل احتياج لم يؤخذ به.
plan-to-print = طباعة وتوقيع
plan-empty-title = الخطة ما زالت فارغة
plan-empty-text = تنشأ الخطة من الاحتياجات والتدخّلات. اطرحوا التدخّلات وضعوها على المخطط ثم أدرجوها هنا.
plan-empty-button = إلى التدخّلات
plan-open-needs = { $count ->
    [zero] لكل احتياج جواب ({ $all } من { $all }).
    [one] احتياج واحد من أصل { $all } بلا جواب بعد.
    [two] احتياجان من أصل { $all } بلا جواب بعد.
    [few] { $count } احتياجات من أصل { $all } بلا جواب بعد.
    [many] { $count } احتياجًا من أصل { $all } بلا جواب بعد.
   *[other] { $count } احتياج من أصل { $all } بلا جواب بعد.
  }
plan-lines-title = { $count ->
    [zero] الالتزامات
    [one] التزام واحد
    [two] التزامان
    [few] { $count } التزامات
    [many] { $count } التزامًا
   *[other] { $count } التزام
  }
plan-lines-none = لم يُدرَج شيء بعد.
plan-lead-missing = لا توجد جهة مسؤولة بعد
plan-from-to = { $from } – { $to }
plan-from = من { $day }
plan-until = حتى { $day }
plan-asked-title = مَن طلب هذا؟
plan-asked-nobody = لا علامات وراء هذا بعد.
plan-asked-marks = { $count ->
    [zero] بلا علامات
    [one] علامة واحدة
    [two] علامتان
    [few] { $count } علامات
    [many] { $count } علامة
   *[other] { $count } علامة
  }
plan-asked-base = { $marks ->
    [zero] بلا علامات
    [one] علامة واحدة
    [two] علامتان
    [few] { $marks } علامات
    [many] { $marks } علامة
   *[other] { $marks } علامة
  } في { $meetings ->
    [zero] أي اجتماع
    [one] اجتماع واحد
    [two] اجتماعين
    [few] { $meetings } اجتماعات
    [many] { $meetings } اجتماعًا
   *[other] { $meetings } اجتماع
  }
plan-field-lead = الجهة المسؤولة
plan-field-lead-help = المنظمة أو الدائرة التي تُسأل عنه.
plan-field-partners = الشركاء
plan-field-partners-help = شريك في كل سطر.
plan-field-starts = البداية
plan-field-ends = النهاية
plan-ends-before-start = هذا اليوم قبل البداية. غيّر أحد التاريخين.
plan-field-budget = الميزانية المتفق عليها
plan-field-source = مصدر التمويل
plan-field-source-help = بند في الموازنة أو جهة مانحة أو المجتمع نفسه. يُترك فارغًا ما لم يُتَّفق على شيء.
plan-milestones = المراحل
plan-milestone = المرحلة { $number }
plan-milestone-due = حتى تاريخ
plan-milestone-done = أُنجزت
plan-milestone-add = إضافة مرحلة
plan-milestone-remove = حذف المرحلة { $number }
plan-take-up = إدراج في الخطة
plan-take-out = إخراج من الخطة
plan-candidates-title = خارج الخطة
plan-candidates-lead = في الأعلى ما «يُنفَّذ أولًا». يُدرَج كل تدخّل بقرار خاص به.
plan-left-out-title = { $count ->
    [zero] أُخذ بكل الاحتياجات
    [one] احتياج واحد لم يؤخذ به
    [two] احتياجان لم يؤخذ بهما
    [few] { $count } احتياجات لم يؤخذ بها
    [many] { $count } احتياجًا لم يؤخذ بها
   *[other] { $count } احتياج لم يؤخذ بها
  }
plan-left-out-lead = من حق الناس أن يعرفوا ما حلّ بما طلبوه. قولوا لماذا ليس الآن، وما الخطوة التالية.
plan-need-open = بلا جواب بعد
plan-need-answered = تمّت الإجابة
plan-field-reason = لماذا ليس الآن
plan-field-reason-help = بكلمات يمكن قراءتها في الاجتماع القادم.
plan-field-next = الخطوة التالية
plan-field-next-help = ماذا سيحدث بشأنه، ومن يتابعه، وحتى متى.
plan-print = طباعة
plan-print-back = العودة إلى الخطة
plan-print-open = { $count ->
    [zero] لكل احتياج جواب.
    [one] احتياج واحد بلا جواب بعد. يُطبع مع فراغ لكتابة الجواب.
    [two] احتياجان بلا جواب بعد. يُطبعان مع فراغ لكتابة الجواب.
    [few] { $count } احتياجات بلا جواب بعد. تُطبع مع فراغ لكتابة الجواب.
    [many] { $count } احتياجًا بلا جواب بعد. تُطبع مع فراغ لكتابة الجواب.
   *[other] { $count } احتياج بلا جواب بعد. تُطبع مع فراغ لكتابة الجواب.
  }
plan-paper-illustrative = مثال توضيحي – ليست خطة حقيقية
plan-paper-place = المكان
plan-paper-centre = المركز
plan-paper-assessed = فترة التقييم
plan-paper-printed = تاريخ الطباعة
plan-paper-size = الالتزامات
plan-paper-lines = { $count ->
    [zero] لا مشاريع
    [one] مشروع واحد
    [two] مشروعان
    [few] { $count } مشاريع
    [many] { $count } مشروعًا
   *[other] { $count } مشروع
  }
plan-paper-reached = المستفيدون المتوقّعون
plan-paper-budget = الميزانية المتفق عليها
plan-paper-commitments = ما سيُنفَّذ
plan-paper-what = المشروع والاحتياجات التي يلبّيها
plan-paper-who = المسؤول والشركاء
plan-paper-when = الموعد
plan-paper-money = الميزانية والمصدر
plan-paper-room = ملاحظات
plan-paper-answers = يلبّي:
plan-paper-from = من
plan-paper-to = إلى
plan-paper-asked = طلبه: { $groups }. { $marks ->
    [zero] بلا علامات
    [one] علامة واحدة
    [two] علامتان
    [few] { $marks } علامات
    [many] { $marks } علامة
   *[other] { $marks } علامة
  } في { $meetings ->
    [zero] أي اجتماع
    [one] اجتماع واحد
    [two] اجتماعين
    [few] { $meetings } اجتماعات
    [many] { $meetings } اجتماعًا
   *[other] { $meetings } اجتماع
  }.
plan-paper-asked-group = { $group } ({ $marks })
plan-paper-asked-nobody = لا علامات وراء هذا.
plan-paper-left-out = احتياجات لم يؤخذ بها الآن
plan-paper-need = الاحتياج
plan-paper-map = خريطة منطقة التغطية
plan-paper-meetings = { $count ->
    [zero] لا اجتماعات
    [one] الاجتماع الذي بُنيت عليه الخطة
    [two] الاجتماعان اللذان بُنيت عليهما الخطة
    [few] الاجتماعات التي بُنيت عليها الخطة ({ $count })
    [many] الاجتماعات التي بُنيت عليها الخطة ({ $count })
   *[other] الاجتماعات التي بُنيت عليها الخطة ({ $count })
  }
plan-paper-people = { $count ->
    [one] مجموع المشاركات: { $shown }.
   *[other] مجموع المشاركات: { $shown }. من حضر مرتين يُحسب مرتين.
  }
plan-paper-date = التاريخ
plan-paper-activity = النشاط
plan-paper-venue = المكان
plan-paper-groups = المجموعات
plan-paper-women = النساء والفتيات
plan-paper-men = الرجال والفتيان
plan-paper-total = المجموع
plan-paper-few = أقل من { $count }
plan-paper-hidden = * غير معروض: أحد الأعداد أقل من { $count } وقد يُعرَف الأشخاص.
plan-paper-signatures = الاتفاق والتوقيع
plan-paper-signing = يلتزم الموقّعون بما ورد أعلاه ويعودون إلى المجتمع بالنتائج في المواعيد المتفق عليها.
plan-paper-name = الاسم
plan-paper-signature = التوقيع
plan-signatory-committee = لجنة الحي
plan-signatory-local-authority = السلطة المحلية (المختار أو القائممقامية)
plan-signatory-directorate = الدائرة الفنية المختصة
plan-signatory-centre = مركز الموارد المجتمعية
plan-paper-fingerprint = بصمة هذه الخطة:
plan-paper-fingerprint-help = تعود إلى هذا المحتوى تحديدًا. يُظهر الملف البصمة نفسها ما دام لم يتغيّر شيء.

### Data

### Problems

### End
