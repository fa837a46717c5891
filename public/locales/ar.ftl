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
feasibility-impact-placing-card = أين موضع هذا المشروع: { $title }؟
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
plan-paper-map-key = الأرقام: حيث طلب الناس الالتزام الذي يحمل الرقم نفسه. الحلقات الصغيرة: احتياجات لم يؤخذ بها الآن.
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

data-title = البيانات والتقرير
data-lead = كل شيء يبقى على هذا الجهاز إلى أن تسلّمه في ملف.
data-hand-over = التسليم
data-hand-over-lead = ملف واحد فيه التقييم كله: لحفظه، أو لتسليمه، أو لدمجه على جهاز لوحي آخر.
data-download = تنزيل الملف
data-share = مشاركة
data-last-export = آخر تسليم في { $day } الساعة { $time }.
data-never-exported = لم يُسلَّم من هذا الجهاز قط.
data-edits-since = { $count ->
    [zero] كل التعديلات مُسلّمة.
    [one] تعديل واحد موجود على هذا الجهاز فقط.
    [two] تعديلان موجودان على هذا الجهاز فقط.
    [few] { $count } تعديلات موجودة على هذا الجهاز فقط.
    [many] { $count } تعديلًا موجودة على هذا الجهاز فقط.
   *[other] { $count } تعديل موجود على هذا الجهاز فقط.
}
data-handed-over = أُنشئ الملف. تأكد من وصوله إلى حيث تريد.
data-not-downloaded = لم يسمح المتصفح بالتنزيل. حاول مرة أخرى أو استعمل متصفحًا آخر.
data-take-in = فتح ملف أو دمجه
data-take-in-lead = من جهاز لوحي آخر أو نسخة محفوظة سابقًا. ترى ما سيتغيّر قبل أن يتغيّر شيء.
data-choose-file = اختيار ملف
data-stop = إيقاف
data-busy = تجري قراءة ملف. أوقفها أولًا.
data-phase-reading = تجري قراءة الملف…
data-phase-checking = يجري فحص السجلات…
data-phase-comparing = تجري المقارنة بما على هذا الجهاز…
data-taking-in = يجري إدخال المحتوى…
data-opened = التقييم موجود الآن على هذا الجهاز.
data-merged = أُدخل محتوى الملف.
data-plan = ما الذي سيغيّره هذا الملف
data-untitled = (بلا عنوان)
data-target-new = «{ $title }» غير موجود على هذا الجهاز بعد. يُفتح تقييمًا مستقلًا ولا يتغيّر شيء آخر.
data-target-merge = يُدمج مع «{ $title }» على هذا الجهاز. لا يتغيّر شيء قبل موافقتك، ويمكنك التراجع بعدها.
data-target-nothing = كل ما في هذا الملف موجود مسبقًا في «{ $title }» على هذا الجهاز.
data-kind = النوع
data-fate-added = جديد
data-fate-changed = متغيّر
data-fate-conflicting = متعارض
data-fate-deleted = محذوف
data-fate-deleted-here = محذوف هنا
data-fate-added-help = هذه غير موجودة على هذا الجهاز بعد.
data-fate-changed-help = ما في الملف أحدث مما على هذا الجهاز.
data-fate-conflicting-help = غيّرها الطرفان. تُحفظ النسختان وتختار أنت بعد ذلك.
data-fate-deleted-help = حُذفت هذه على الجهاز الآخر.
data-fate-deleted-here-help = حُذفت هذه على هذا الجهاز وتبقى محذوفة. ضع علامة على ما تريد إعادته.
data-part = { $what }: { $count }
data-already-here = { $count ->
    [zero] لا سجلات موجودة هنا مسبقًا.
    [one] سجل واحد من الملف موجود هنا مسبقًا.
    [two] سجلان من الملف موجودان هنا مسبقًا.
    [few] { $count } سجلات من الملف موجودة هنا مسبقًا.
    [many] { $count } سجلًا من الملف موجودة هنا مسبقًا.
   *[other] { $count } سجل من الملف موجود هنا مسبقًا.
}
data-and-more = { $count ->
    [zero] ولا شيء آخر
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
data-leave = تركه
data-accept = إدخاله
data-choose-what-to-bring-back = ضع أولًا علامة على ما تريد إعادته
data-conflicts = { $count ->
    [zero] لا تعارض
    [one] تعارض واحد ينتظر الحسم
    [two] تعارضان ينتظران الحسم
    [few] { $count } تعارضات تنتظر الحسم
    [many] { $count } تعارضًا ينتظر الحسم
   *[other] { $count } تعارض ينتظر الحسم
}
data-conflicts-lead = غيّر جهازان السجل نفسه في الوقت نفسه. لم يضع شيء: اختر ما يُعتمد.
data-settle = حسم
data-conflict = تعارض
data-conflict-of = تعارض: { $kind }
data-conflict-lead = اختر لكل سطر، أو خذ نسخة كاملة. تتبعك الأجهزة الأخرى عندما تُدخل ملفك.
data-versions = النسخ
data-version = النسخة { $number }
data-take-whole = أخذها كاملة
data-field = الحقل
data-field-of-version = { $field }، النسخة { $number }
data-same-in-all = المتطابق في كل النسخ
data-later = لاحقًا
data-settle-now = حسمه هكذا
data-settled = حُسم التعارض.
data-no-conflict-title = لا شيء يحتاج إلى حسم هنا
data-no-conflict-text = حُسم هذا التعارض أو حُذف السجل.
data-back = العودة إلى البيانات
data-issues = ما يحتاج إلى انتباه
data-issues-lead = لا شيء هنا يوقفك. صحّح ما تستطيع قبل توقيع الخطة.
data-issues-none = لم يُعثر على ما يحتاج إلى انتباه.
data-issue-where = { $count ->
    [zero] في لا سجل
    [one] في سجل واحد
    [two] في سجلين
    [few] في { $count } سجلات
    [many] في { $count } سجلًا
   *[other] في { $count } سجل
}
data-go-there = اذهب إليه
data-fix = تصحيحه
data-fix-all = تصحيحها كلها
data-analysts = جداول وخرائط للمحلّلين
data-analysts-lead = لبرامج مثل Excel وQGIS. تُحجب أعداد الأشخاص التي تقل عن خمسة، والسجل الكامل هو ملف المشروع.
data-download-as = تنزيل { $what } بصيغة { $format }
data-table-empty = لا شيء فيه بعد
data-table-meetings = الاجتماعات
data-table-meetings-help = متى وأين عُقد كل اجتماع وكم شخصًا حضر.
data-table-groups = المجموعات
data-table-groups-help = من تحدّث: الأشخاص حسب الجنس والعمر وحالة النزوح.
data-table-areas = مناطق التغطية
data-table-areas-help = حدود المناطق المخدومة مع سكانها.
data-table-marks = العلامات
data-table-marks-help = ما وضعته المجموعات على الخريطة. كل خطر يحمل تحذيره.
data-table-needs = الاحتياجات
data-table-needs-help = ما يقف المجتمع وراءه من احتياجات والعلامات التي تستند إليها.
data-table-results = نتائج الترتيب
data-table-results-help = المراتب وحالات التعادل والأصوات في الترتيبات المغلقة. المفتوحة لا تُذكر.
data-table-interventions = التدخّلات
data-table-interventions-help = المشاريع المرشّحة مع كلفتها ومن تصل إليهم ومدتها ومكانها.
data-table-plan = الخطة
data-table-plan-help = من يفعل ماذا ومتى، ولماذا تُركت احتياجات أخرى الآن.
data-nothing = –
data-yes = نعم
data-no = لا
data-gone = (لم يعد موجودًا)
data-shape-of = { $count ->
    [zero] شكل بلا نقاط
    [one] شكل من نقطة واحدة
    [two] شكل من نقطتين
    [few] شكل من { $count } نقاط
    [many] شكل من { $count } نقطة
   *[other] شكل من { $count } نقطة
}
data-state-open = مفتوح
data-state-closed = مغلق
data-field-title = العنوان
data-field-governorate = المحافظة
data-field-district = القضاء
data-field-subdistrict = الناحية
data-field-neighbourhood = الحي أو القرية
data-field-centre = مركز موارد المجتمع
data-field-starts = اليوم الأول
data-field-ends = اليوم الأخير
data-field-sectors = القطاعات
data-field-meeting-language = لغة الاجتماعات
data-field-signatories = الصفات التي توقّع
data-field-illustrative = مثال توضيحي
data-field-name = الاسم
data-field-outline = الحد
data-field-population = السكان
data-field-population-source = مصدر أرقام السكان
data-field-kind = النوع
data-field-date = التاريخ
data-field-venue = مكان الاجتماع
data-field-facilitator-role = صفة الميسّر
data-field-consent-read = قُرئ نص الموافقة
data-field-expectations-read = قُرئ نص التوقعات
data-field-started = البداية
data-field-ended = النهاية
data-field-summary = الملخّص
data-field-meeting = الاجتماع
data-field-preset = أي مجموعة
data-field-colour = اللون
data-field-participants = المشاركون
data-field-sector = القطاع
data-field-geometry = الموضع على الخريطة
data-field-group = المجموعة
data-field-severity = الشدة
data-field-certainty = التأكّد
data-field-note = ملاحظة
data-field-statement = المطلوب
data-field-catchment-area = منطقة التغطية
data-field-marks = العلامات
data-field-question = السؤال
data-field-options = الخيارات
data-field-method = طريقة السؤال
data-field-state = الحالة
data-field-ranking = الترتيب
data-field-answer = الإجابة
data-field-description = الوصف
data-field-needs = الاحتياجات
data-field-cost = الكلفة
data-field-beneficiaries = المستفيدون
data-field-weeks = الأسابيع
data-field-place = المكان
data-field-intervention = التدخّل
data-field-layer = رأي من
data-field-feasibility = قابلية التنفيذ
data-field-impact = الأثر
data-field-decision = القرار

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
