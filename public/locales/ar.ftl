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

home-title = التقييمات
home-lead = كل شيء محفوظ على هذا الجهاز. لا يُرسَل أي شيء إلى أي مكان حتى تسلّمه أنت كملف.
home-new = تقييم جديد
home-open-file = فتح ملف
home-example = شاهِد المثال
home-busy = جارٍ الفتح…
home-not-opened = لم يُفتح الملف.
home-already-here = هذا التقييم موجود على هذا الجهاز. ادمج الملف هنا.
home-example-title = شاهِد كيف يعمل
home-example-text = تقييم مُتخيَّل فيه ثلاثة اجتماعات وعلامات وترتيب أولويات وخطة. وهو منفصل عن عملك.
home-example-missing = تعذّر تحميل المثال. اتصل بالشبكة مرة واحدة، وأعد تحميل الصفحة وحاول مجددًا.
home-example-badge = مثال
home-empty-title = من خريطة فارغة إلى خطة موقّعة
home-empty-text = ابدأ تقييمًا، ودع المجتمع يضع على الخريطة ما يحتاج إليه، ورتّبوا الأولويات معًا، ثم اطبع الخطة. كل ذلك يعمل دون شبكة.
home-untitled = بلا عنوان
home-changed = آخر تغيير { $day }، { $time }
home-exported = صُدِّر في { $day }
home-exported-since = صُدِّر في { $day }، { $count ->
    [one] وتغيير واحد بعده
    [two] وتغييران بعده
    [few] و{ $count } تغييرات بعده
    [many] و{ $count } تغييرًا بعده
   *[other] و{ $count } تغيير بعده
}
home-never-exported = لم يُصدَّر قط: لا يوجد إلا هنا
home-meetings = { $count ->
    [zero] لا اجتماعات
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $count } اجتماعات
    [many] { $count } اجتماعًا
   *[other] { $count } اجتماع
}
home-marks = { $count ->
    [zero] لا علامات
    [one] علامة واحدة
    [two] علامتان
    [few] { $count } علامات
    [many] { $count } علامة
   *[other] { $count } علامة
}
home-needs = { $count ->
    [zero] لا احتياجات
    [one] احتياج واحد
    [two] احتياجان
    [few] { $count } احتياجات
    [many] { $count } احتياجًا
   *[other] { $count } احتياج
}
home-records = { $count ->
    [zero] لا سجلات
    [one] سجل واحد إجمالًا
    [two] سجلان إجمالًا
    [few] { $count } سجلات إجمالًا
    [many] { $count } سجلًا إجمالًا
   *[other] { $count } سجل إجمالًا
}
home-new-title = تقييم جديد
home-new-place-help = اتركه فارغًا إن لم يُحدَّد بعد.
home-new-make = ابدأ
home-new-cancel = إلغاء
home-new-needs-title = أعطه عنوانًا لتجده لاحقًا.
home-delete-of = حذف { $name }
home-delete-title = أتريد حذف هذا التقييم؟
home-delete-text = { $count ->
    [zero] يُحذف التقييم من هذا الجهاز. لا يمكن التراجع عن ذلك.
    [one] يُحذف سجل واحد من هذا الجهاز. لا يمكن التراجع عن ذلك.
    [two] يُحذف سجلان من هذا الجهاز. لا يمكن التراجع عن ذلك.
    [few] تُحذف { $count } سجلات من هذا الجهاز. لا يمكن التراجع عن ذلك.
    [many] يُحذف { $count } سجلًا من هذا الجهاز. لا يمكن التراجع عن ذلك.
   *[other] يُحذف { $count } سجل من هذا الجهاز. لا يمكن التراجع عن ذلك.
}
home-delete-unexported = لم يُصدَّر كل شيء. ما يُحذف هنا قد لا يوجد في أي مكان آخر.
home-delete-keep = إبقاؤه
home-delete-export = التصدير أولًا
home-delete-now = حذف نهائي
home-deleted = حُذف التقييم من هذا الجهاز.
home-deleted-elsewhere = حُذف هذا التقييم في نافذة أخرى.
home-device = هذا الجهاز
home-protected = بياناتك محمية
home-protected-text = يحتفظ بها المتصفح حتى تحذفها أنت. ومع ذلك صدِّر بعد كل اجتماع، فقد يضيع الجهاز.
home-unprotected = قد يمسح المتصفح بياناتك
home-unprotected-text = يحدث ذلك عندما يمتلئ الجهاز أو لا يُفتح التطبيق لأسابيع. ثبّت التطبيق أو اطلب الحماية، وصدِّر بعد كل اجتماع.
home-protect = طلب الحماية
home-offline = يعمل دون شبكة
home-offline-text = كل أجزاء التطبيق موجودة على هذا الجهاز.
home-not-offline = ليس جاهزًا بعد للعمل دون شبكة
home-not-offline-text = ابقَ متصلًا حتى يتغيّر هذا السطر. إن لم يتغيّر فافتح التطبيق في Chrome أو Edge أو Safari، وليس في نافذة خاصة.
home-installed = مثبّت كتطبيق
home-installed-text = يُفتح من الشاشة الرئيسية، وحتى دون شبكة.
home-install = ثبّته كتطبيق
home-install-text = اختر من قائمة المتصفح «تثبيت التطبيق» أو «إضافة إلى الشاشة الرئيسية». على iPad: «مشاركة» ثم «إضافة إلى الشاشة الرئيسية».
home-install-now = تثبيت
standing-export = صدِّر الآن
standing-retry = حاول مجددًا
standing-damaged = { $count ->
    [zero] لا سجلات غير مقروءة.
    [one] تعذّرت قراءة سجل واحد. وهو محفوظ كما هو، وبقية التقييم كاملة.
    [two] تعذّرت قراءة سجلين. وهما محفوظان كما هما، وبقية التقييم كاملة.
    [few] تعذّرت قراءة { $count } سجلات. وهي محفوظة كما هي، وبقية التقييم كاملة.
    [many] تعذّرت قراءة { $count } سجلًا. وهي محفوظة كما هي، وبقية التقييم كاملة.
   *[other] تعذّرت قراءة { $count } سجل. وهي محفوظة كما هي، وبقية التقييم كاملة.
}
standing-damaged-save = حفظها في ملف
standing-not-downloaded = رفض المتصفح التنزيل. جرّب متصفحًا آخر.
standing-update = إصدار جديد من Catchment جاهز.
standing-update-take = استخدمه الآن
standing-update-wait = يجب أن يُحفظ كل شيء أولًا
storage-full = لم يُحفظ: هذا الجهاز ممتلئ. صدِّر الآن ثم أخلِ بعض المساحة. عملك آمن ما دامت هذه النافذة مفتوحة. { $words }
storage-newer = هذه النافذة أقدم من البيانات على هذا الجهاز. أعد تحميل الصفحة. حتى ذلك الحين لا يُحفظ شيء هنا: صدِّر قبل إغلاقها. { $words }
storage-closed = لم يُحفظ: أغلق المتصفح مخزنه. صدِّر الآن ثم أعد تحميل الصفحة. { $words }
storage-gone = هذا التقييم ليس على هذا الجهاز. { $words }
storage-unavailable = هذا المتصفح لا يحفظ شيئًا هنا. يمكنك العمل، لكن كل شيء ينتهي بإغلاق هذه النافذة: صدِّر قبل إغلاقها. خارج النافذة الخاصة يُحفظ عملك. { $words }
storage-slow = لم يُحفظ بعد: الجهاز بطيء. لا تغلق هذه النافذة، أو صدِّر الآن. { $words }
storage-other = لم يُحفظ: صدِّر الآن. عملك آمن ما دامت هذه النافذة مفتوحة. ({ $words })

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

### End
