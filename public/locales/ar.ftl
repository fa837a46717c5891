language-name = العربية
language-code = ar
language-direction = rtl

### Common

language-digits = arab
close = إغلاق
undo = تراجع
opening = جارٍ الفتح…
part-missing = تعذّر تحميل هذا الجزء من التطبيق. اتصل بالشبكة مرة واحدة أو أعد تحميل الصفحة؛ ما حُفظ يبقى.
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
kind-intervention = المشروع المقترح
kind-score = التقدير
kind-plan-line = بند الخطة
kind-underlay = الصورة تحت الخريطة
kind-reference-layer = الطبقة المرجعية
kind-category-set = مجموعة الفئات
kind-provider = الجهة المقدِّمة
kind-service = الخدمة
kind-referral = الإحالة
kind-feedback = الملاحظة أو الشكوى
kind-committee = اللجنة
kind-monitoring-round = جولة الرصد
kind-evaluation = تقييم المشروع المنجز
kind-implementation = سير التنفيذ
kind-activity-month = شهر الأنشطة الأساسية
kind-column-matching = مطابقة الأعمدة
kind-centre-settings = إعدادات المكتب
kind-budget-decision = قرار الموازنة
kind-criteria-set = مجموعة المعايير
kind-criteria-score = التقييم على معيار
kind-plan-signature = التوقيع
act-add = إضافة { $what }
act-change = تغيير { $what }
act-delete = حذف { $what }
act-move = نقل { $what }
act-merge = دمج { $what }
act-split = تقسيم { $what }
act-start = بدء { $what }
act-end = إنهاء { $what }
act-cast = تسجيل { $what }
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
meeting-kind-evaluation-discussion = جلسة تقييم المشاريع المنجزة
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
mark-kind-asset = مَورد محلي
mark-kind-service = خدمة
mark-kind-hazard = خطر
mark-kind-idea = فكرة
severity-1 = يمكن تحمّله
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
ranking-method-approval = التأييد
ranking-method-order = الترتيب
ranking-method-pairs = المقارنة الثنائية
ranking-method-piling = توزيع العدّادات
ranking-method-matrix = مصفوفة العدّادات
ranking-method-calendar = التقويم الموسمي
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
undo-stale = لم يعد التراجع عن هذه الخطوة ممكنًا لأن السجل تغيّر بعدها. يمكنك التراجع عن التي قبلها.
undo-barred = أُدلي هنا بأصوات. لا يمكن التراجع عمّا قبلها حتى لا يُعرف كيف صوّت أي شخص.
saved = محفوظ
saving = جارٍ الحفظ…
typing = تُكتب الآن…
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
language-unnamed = لا يذكر هذا الملف لغته: يجب أن تحتوي أسطره الأولى على ⁨language-name⁩ و⁨language-code⁩.
language-faulty = في ملف اللغة هذا خطأ: { $line }
refusal-stale = تغيّر هذا في مكان آخر في هذه الأثناء. راجعه ثم أعد ما فعلت.
refusal-missing = ما يلزم لهذا لم يعد موجودًا. قد يعيده التراجع.
refusal-ballots-are-in = وصلت أوراق تصويت، لذلك لا يمكن تغيير السؤال والخيارات والطريقة. ابدأ ترتيبًا جديدًا لتسأل بطريقة أخرى.
refusal-ranking-closed = أُغلق هذا الترتيب ولا تُقبل إجابات أخرى.
refusal-too-many-dots = في هذه الورقة نقاط أكثر مما يملكه شخص واحد.
refusal-unknown-option = تذكر هذه الورقة شيئًا لا يمكن اختياره هنا.
refusal-other-method = هذه الإجابة تخص طريقة سؤال أخرى.
refusal-broken-answer = هذه الإجابة غير مكتملة. راجعها وأدخلها من جديد.
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
home-search = ابحث في التقييمات
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
about = حول Catchment
about-version = الإصدار
about-build = بصمة هذه النسخة
about-build-help = الأجهزة التي تُظهر البصمة نفسها تشغّل البرنامج نفسه تمامًا.
about-free = Catchment برنامج حر، برخصة MIT أو برخصة Apache 2.0، أيهما شئت.
about-parts = كُتب بلغة Rust مع Leptos. يعرض MapLibre الخريطة، ويتولى terra-draw الرسم عليها، ويقرأ PMTiles ملفات الخرائط، وخط الحروف العربية هو Vazirmatn.
about-licences = رخص جميع الأجزاء
about-licences-read = قراءة الرخص
about-licences-missing = تعذّر تحميل الرخص. اتصل بالشبكة مرة واحدة وحاول مجددًا.
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
standing-update-take = استعمله الآن
standing-update-wait = يجب أن يُحفظ كل شيء أولًا
storage-full = لم يُحفظ: هذا الجهاز ممتلئ. صدِّر الآن ثم أخلِ بعض المساحة. عملك آمن ما دامت هذه النافذة مفتوحة. { $words }
storage-newer = هذه النافذة أقدم من البيانات على هذا الجهاز. أعد تحميل الصفحة. حتى ذلك الحين لا يُحفظ شيء هنا: صدِّر قبل إغلاقها. { $words }
storage-closed = لم يُحفظ: أغلق المتصفح مخزنه. صدِّر الآن ثم أعد تحميل الصفحة. { $words }
storage-gone = هذا التقييم ليس على هذا الجهاز. { $words }
storage-unavailable = هذا المتصفح لا يحفظ شيئًا هنا. يمكنك العمل، لكن كل شيء ينتهي بإغلاق هذه النافذة: صدِّر قبل إغلاقها. خارج النافذة الخاصة يُحفظ عملك. { $words }
storage-slow = لم يُحفظ بعد: الجهاز بطيء. لا تغلق هذه النافذة، أو صدِّر الآن. { $words }
storage-partless = لم يُحفظ: تعذّر تحميل جزء من التطبيق. اتصل بالشبكة مرة واحدة، أو أعد تحميل الصفحة بعد تصدير عملك. { $words }
storage-other = لم يُحفظ: صدِّر الآن. عملك آمن ما دامت هذه النافذة مفتوحة. ({ $words })

### Assessment

assessment-title = التقييم
assessment-lead = اسمه ومكانه ومن يوقّع خطته.
assessment-to-map = إلى الخريطة
assessment-what = ماذا
assessment-name = العنوان
assessment-name-help = مثل اسم الحي والفصل.
assessment-centre = مركز الموارد المجتمعية
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
assessment-sectors-lead = القطاعات التي يمكن اختيارها للعلامات والاحتياجات والمشاريع المقترحة.
sector-in-use = هذا القطاع مستعمل. غيّر أولًا العلامات والاحتياجات والمشاريع المقترحة التي تحمله.
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
    [many] وُضعت { $count } زاوية
   *[other] وُضعت { $count } زاوية
}
map-too-few-corners = { $count ->
    [two] يلزم زاويتان على الأقل.
    [few] يلزم { $count } زوايا على الأقل.
    [many] يلزم { $count } زاوية على الأقل.
   *[other] يلزم { $count } زاوية على الأقل.
}
map-undo-corner = التراجع عن آخر زاوية
map-done = تم
map-stop = إيقاف
map-shape = نقطة أو خط أو مساحة
map-shape-point = نقطة
map-shape-line = خط
map-shape-area = مساحة
map-drag-point = اسحب النقطة إلى مكانها.
map-drag-corners = اسحب الزوايا. اسحب نقطة صغيرة لإضافة زاوية، واضغط مطولًا على زاوية لحذفها.
map-keep-shape = احفظ الشكل
map-discard = تجاهل
map-view = خريطة أو قائمة
map-as-map = خريطة
map-as-list = قائمة
map-zoom = المقياس
map-zoom-in = تكبير
map-zoom-out = تصغير
map-show-all = أظهر الكل
map-recent = آخر ما وُضع
map-how-serious = ما مدى شدّته؟
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
map-outline-all = كلها معًا
map-outline-huge = أكبر بكثير من منطقة تغطية
map-outline-far = بعيدة عن منطقة التقييم
map-outline-unnamed = مساحة { $number }
map-outline-which = في الملف { $count } مساحة. أيّها هو الحد؟
map-file-unreadable = تعذّرت قراءة هذا الملف. اختره مرة أخرى.
map-population = من يعيش هنا
map-population-help = تكفي التقديرات. ويُحسب الأشخاص ذوو الإعاقة في الجدولين.
map-population-source = مصدر هذه الأرقام
map-population-source-help = مثل «تقدير المختار، آذار ٢٠٢٦».

### Drawing on the map

map-shape-circle = دائرة
map-way = طريقة الرسم
map-way-corners = باللمس
map-way-freely = بالإصبع
map-way-walking = بالمشي
map-tap-centre = المس مركز الدائرة.
map-choose-radius = اختر إلى أي مسافة تمتد.
map-radius = نصف القطر بالأمتار
map-draw-line = ارسم الطريق بالإصبع أو القلم.
map-draw-area = ارسم حول المساحة بالإصبع أو القلم. يحرّك إصبعان الخريطة.
map-draw-cut = ارسم خطًا يقطع المساحة من طرف إلى طرف.
map-tap-cut = المس نقاط خط يقطع المساحة، من خارجها إلى خارجها.
map-around = المحيط { $length }
map-square-metres = { $area } م²
map-snap = التصق بالحدود
map-snapped = تقع الزاوية على حد شكل آخر.
map-would-cross = هذا الخط يقطع الحد، فلم توضع الزاوية. المس مكانًا آخر.
map-crosses = الحد يقطع نفسه. تراجع عن آخر خطوة وارسم ذلك الجزء من جديد.
map-undo-stroke = التراجع عن آخر خط مرسوم
map-unfinished = لم يكتمل: { $what }. وهو محفوظ على هذا الجهاز.
map-unfinished-shape = شكل معدَّل لم يُعتمد بعد: { $what }
map-go-on = متابعة
map-disputed-by = من يقول إن الأمر ليس كذلك؟
map-disputed-help = المجموعات التي تقول إن هذا غير صحيح أو ليس هنا. تبقى العلامة وتُرسم على نحو مختلف وتُحسب على حدة.
map-disputed-count = { $count ->
    [zero] لا تعترض عليها أي مجموعة
    [one] تعترض عليها مجموعة واحدة
    [two] تعترض عليها مجموعتان
    [few] تعترض عليها { $count } مجموعات
    [many] تعترض عليها { $count } مجموعة
   *[other] تعترض عليها { $count } مجموعة
}
cut-title = قص
cut-merge = القص والدمج
cut-rule = يحتفظ الجزء الأكبر بهذا السجل وبكل ما يشير إليه. ويصبح كل جزء آخر سجلًا يقول الشيء نفسه، ولا يُقسَّم عدد السكان.
cut-draw = القص على الخريطة
cut-line = أو اكتب خط القص
cut-typed = قص على هذا الخط
cut-done = { $count ->
    [two] قُصّت إلى جزأين. يحتفظ الأكبر بالسجل.
    [few] قُصّت إلى { $count } أجزاء. يحتفظ الأكبر بالسجل.
    [many] قُصّت إلى { $count } جزءًا. يحتفظ الأكبر بالسجل.
   *[other] قُصّت إلى { $count } جزء. يحتفظ الأكبر بالسجل.
}
cut-not-an-area = لا تُقص ولا تُدمج إلا المساحات.
cut-not-through = لا يعبر الخط المساحة كلها. ابدأ خارجها وانتهِ خارجها.
merge-with = دمج مع
merge-rule = يبقى هذا السجل بكلماته، وتنتقل إليه الملاحظات والسكان وكل ما يشير إلى السجلات الأخرى.
merge-none = لا توجد مساحة ملاصقة من المجموعة والنوع والقطاع نفسها.
merge-choose = اختر أولًا ما ينضم إليها.
merge-act = ادمجها في هذه
merge-done = { $count ->
    [two] صارت مساحتان مساحة واحدة.
    [few] صارت { $count } مساحات مساحة واحدة.
    [many] صارت { $count } مساحة مساحة واحدة.
   *[other] صارت { $count } مساحة مساحة واحدة.
}
merge-apart = هذه المساحات غير متلاصقة. لا تُدمج إلا المساحات المتلاصقة.
here-title = موقعي
here-off = لا يُتابَع الموقع الآن.
here-waiting = جارٍ البحث عن الموقع. قد يستغرق ذلك نصف دقيقة تحت السماء المفتوحة.
here-good = الموقع دقيق في حدود { $accuracy }
here-coarse = الدقة { $accuracy } فقط، والمطلوب { $gate }. اخرج إلى مكان مكشوف وانتظر، أو اكتفِ بدقة أقل.
here-denied = لا يُسمح للمتصفح باستعمال الموقع. اسمح به في إعدادات هذه الصفحة ثم حاول مجددًا. كل شيء يمكن رسمه من دونه.
here-unavailable = لا يعرف الجهاز أين هو. شغّل خدمة الموقع ثم حاول مجددًا، أو المس المكان على الخريطة.
here-late = لا موقع منذ نصف دقيقة. المحاولة مستمرة، وهي أسرع تحت السماء المفتوحة.
here-stays = يبقى الموقع على هذا الجهاز. لا يُحفظ إلا ما تضعه أنت علامةً.
here-gate = الدقة المطلوبة
here-gate-help = لا توضع العلامات ولا تُسجَّل الخطوات إلا حيث يكون الموقع بهذه الدقة على الأقل.
here-try = حاول مجددًا
here-show = أظهر موقعي على الخريطة
here-stop = أوقف المتابعة
here-mark = في موقعي
walk-start = ابدأ المشي
walk-pause = توقف مؤقتًا
walk-go-on = تابع المشي
walk-steps = { $count ->
    [zero] المشي جارٍ: لا خطوات بعد
    [one] المشي جارٍ: خطوة واحدة
    [two] المشي جارٍ: خطوتان
    [few] المشي جارٍ: { $count } خطوات
    [many] المشي جارٍ: { $count } خطوة
   *[other] المشي جارٍ: { $count } خطوة
}
walk-paused = { $count ->
    [zero] توقف قبل أول خطوة
    [one] توقف بعد خطوة واحدة
    [two] توقف بعد خطوتين
    [few] توقف بعد { $count } خطوات
    [many] توقف بعد { $count } خطوة
   *[other] توقف بعد { $count } خطوة
}
category = الفئة
category-sets = مجموعات الفئات
category-sets-help = المجموعة ملف صغير فيه ما يميّزه فريقكم، ولكل فئة أيقونة تظهر على العلامة.
category-none = لا مجموعة فئات بعد
category-none-text = أضف ملف منظمتكم، أو تابع بالقطاعات وحدها.
category-take = إضافة من ملف
category-save = حفظ في ملف
category-not-saved = لم يحفظ المتصفح الملف. اسمح بالتنزيلات وحاول مجددًا.
category-remove = إزالة هذه المجموعة
category-removed = أُزيلت مجموعة الفئات. تحتفظ العلامات برموز فئاتها.
category-taken = { $count ->
    [zero] لم تُضف أي فئة.
    [one] أُضيفت فئة واحدة.
    [two] أُضيفت فئتان.
    [few] أُضيفت { $count } فئات.
    [many] أُضيفت { $count } فئة.
   *[other] أُضيفت { $count } فئة.
}
category-same-code = لفئتين الرمز نفسه { $code }.
category-no-code = توجد فئة بلا رمز.
category-no-name = الفئة { $code } بلا اسم.
category-not-in = لا اسم للفئة { $code } بهذه اللغة.
category-unknown-icon = أيقونة { $code } ليست من أيقوناتنا.
category-unknown-sector = قطاع { $code } ليس من قطاعات هذا التقييم.

### What the map says

says-title = ماذا تقول الخريطة
says-question = السؤال
says-subject-agreement = أين تتفق المجموعات
says-subject-difference = مجموعة مقابل أخرى
says-subject-density = أين تتكاثف العلامات
says-subject-clusters = علامات قد تكون احتياجًا واحدًا
says-subject-coverage = من بقي بلا خدمة
says-subject-catchments = فحص مناطق التغطية
says-public = للعرض العام
says-public-help = يخفي الأعداد التي تقل عن خمسة والمجموعات التي تضم أقل من خمسة أشخاص. شغّله قبل العرض على الجدار أو الطباعة.
says-working = جارٍ الحساب…
says-failed = تعذّر الحساب على هذا الجهاز. أغلق اللوحة وافتحها من جديد.
says-too-small = إحدى المجموعتين تضم أقل من خمسة أشخاص، فلا تُعرض وحدها على العموم.
says-hidden-count = أقل من ٥
says-legend = مفتاح الخريطة
says-class = مجموعات
says-class-help = تُحسب المجموعة على فئة فقط إذا كان جميع أفرادها منها.
says-class-all = الجميع
says-first = الأولى
says-second = الثانية
says-area = داخل منطقة التغطية
says-no-area = بلا منطقة تغطية
says-count-unknown = احسب الخدمات التي لا يُعرف إن كانت تستقبل الناس
says-filtered = تُحسب العلامات التي تُظهرها التصفية فقط.
says-distance-density = حول كل علامة
says-distance-clusters = أقصى مسافة بين علامة وأخرى
says-distance-coverage = أبعد مسافة مقبولة إلى الخدمة
says-agreement-none = لم ترسم أي مجموعة مساحة بعد
says-agreement-alone = لم ترسم مجموعتان المكان نفسه
says-agreement-most = في أغمق مكان تتفق { $count } من أصل { $all } من المجموعات
says-level-nobody = لم يرسم أحد هنا
says-level = { $count ->
    [one] رسمت هنا مجموعة واحدة
    [two] رسمت هنا مجموعتان
    [few] رسمت هنا { $count } مجموعات
    [many] رسمت هنا { $count } مجموعة
   *[other] رسمت هنا { $count } مجموعة
}
says-areas = { $count ->
    [zero] لا مساحات
    [one] مساحة واحدة
    [two] مساحتان
    [few] { $count } مساحات
    [many] { $count } مساحة
   *[other] { $count } مساحة
}
says-groups = { $count ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}
says-counted-areas = ما حُسب: { $shapes } من { $groups }. كل مجموعة تُحسب مرة واحدة مهما كان حجمها.
says-of-these-unsure = منها غير مؤكد: { $count }
says-of-these-disputed = منها محل خلاف: { $count }
says-without-area = نقاط وخطوط لا تغطي أرضًا: { $count }
says-without-group = مساحات لم ترسمها مجموعة: { $count }
says-small-groups = مجموعات أصغر من أن تُعرض على العموم: { $count }
says-difference = { $share } بالمئة مما رسمته المجموعتان أرض واحدة
says-difference-none = لم ترسم أي منهما مساحة
says-only = فقط { $who }
says-both = كلتاهما
says-counted-sides = ما حُسب: { $first } للأولى، و{ $second } للثانية. النقاط والخطوط لا تغطي أرضًا.
says-density = عدد العلامات { $count }، وكل علامة ممتدة على { $distance }
says-density-none = لا توجد علامات تُحسب.
says-density-hidden = أقل من خمس علامات: عرضها على العموم يُظهر أين أشار أفراد بعينهم.
says-density-most = أكثر العلامات تقاربًا
says-density-many = كثيرة
says-density-some = متوسطة
says-density-few = قليلة
says-per-square-kilometre = حتى { $count } لكل كم²
says-density-help = يُقارن كل مكان بأكثفها. الخط أو المساحة يُحسب في وسطه.
says-clusters = { $count ->
    [zero] لا توجد علامات متقاربة
    [one] مكان واحد قد تكون علاماته احتياجًا واحدًا
    [two] مكانان قد تكون علامات كل منهما احتياجًا واحدًا
    [few] { $count } أماكن قد تكون علامات كل منها احتياجًا واحدًا
    [many] { $count } مكانًا قد تكون علامات كل منها احتياجًا واحدًا
   *[other] { $count } مكان قد تكون علامات كل منها احتياجًا واحدًا
}
says-clusters-hidden = أُخفيت لأنها من أقل من خمس علامات: { $count }
says-clusters-help = علامات متقاربة من نوع واحد وقطاع واحد. الناس هم من يقررون هل تعني الشيء نفسه. الأخطار يُبلَّغ عنها ولا تُرتَّب.
says-cluster-marks = العلامات: { $count }
says-show = أظهرها
says-make-need = اجعلها احتياجًا
says-is-need = أصبحت احتياجًا
says-need-made = أُنشئ الاحتياج. يمكن تغيير صياغته في الأولويات.
says-coverage = { $count ->
    [zero] لا قطاع فيه احتياج أبعد من { $distance } عن خدمة
    [one] قطاع واحد فيه احتياجات أبعد من { $distance } عن خدمة
    [two] قطاعان فيهما احتياجات أبعد من { $distance } عن خدمة
    [few] { $count } قطاعات فيها احتياجات أبعد من { $distance } عن خدمة
    [many] { $count } قطاعًا فيها احتياجات أبعد من { $distance } عن خدمة
   *[other] { $count } قطاع فيها احتياجات أبعد من { $distance } عن خدمة
}
says-straight-line = المسافة خط مستقيم. الطريق مشيًا أطول: ما يُسمّى هنا مشمولًا قد لا يكون كذلك.
says-sectors = القطاعات
says-needs-far = احتياجات أبعد: { $far }، وضمن المسافة: { $near }
says-uncovered = غير مشمول: { $area }، أي { $share } بالمئة
says-services = الخدمات المحسوبة: { $count }
says-services-out = لم تُحسب: ممتلئة { $full }، مغلقة { $closed }، غير معروفة { $unknown }
says-people-spread = الأشخاص الأبعد لو كانوا موزعين بالتساوي: نحو { $people }
says-gaps-of = الفجوات: { $sector }
says-legend-gap = أرض لا تصلها أي خدمة
says-no-gap = كل احتياجات هذا القطاع ضمن المسافة.
says-gaps = { $count ->
    [one] احتياج واحد لا تصله أي خدمة
    [two] احتياجان لا تصلهما أي خدمة، الأبعد أولًا
    [few] { $count } احتياجات لا تصلها أي خدمة، الأبعد أولًا
    [many] { $count } احتياجًا لا تصلها أي خدمة، الأبعد أولًا
   *[other] { $count } احتياج لا تصلها أي خدمة، الأبعد أولًا
}
says-gaps-hidden = أقل من خمسة: القائمة مخفية عند العرض على العموم.
says-gap-list = احتياجات لا تصلها أي خدمة
says-gap-search = ابحث في هذه الاحتياجات
says-outside-list = الاحتياجات خارج كل مناطق التغطية
says-outside-search = ابحث في الاحتياجات الخارجة
says-severity-all = كل درجات الشدة
says-sort-found = كما وُجدت
says-sort-title = العنوان
says-sort-severity = الشدة
says-clusters-search = ابحث في الاحتياجات المرشّحة
says-cluster-sort-found = الأكثر مجموعات أولًا
says-cluster-sort-title = العنوان
says-cluster-sort-marks = عدد العلامات
says-cluster-sort-groups = عدد المجموعات
says-nearest = أقرب خدمة: { $distance }
says-nearest-none = لا توجد أي خدمة
says-no-catchment = لم تُرسم منطقة تغطية بعد.
says-overlaps = أرض مشتركة
says-no-overlap = لا تشترك منطقتا تغطية في أرض.
says-overlap = { $one } و{ $other }
says-areas-title = مناطق التغطية
says-needs-inside = الاحتياجات داخلها: { $count }
says-nobody-else = لا يُعرف أحد آخر يعمل هنا. المركز يحتاج إلى جهات يحيل إليها.
says-others = يعمل هنا أيضًا: { $who }
says-outside = احتياجات خارج كل مناطق التغطية: { $count }
says-codes = العلامات حسب رمز المكان
says-no-codes = لا تحمل أي منطقة تغطية رمز مكان (P-code). يُكتب الرمز في بطاقة المنطقة.
says-code = رمز المكان
says-code-several = في أكثر من منطقة
says-code-none = خارجها كلها
says-repeated = فقط ما حددته أكثر من مجموعة
says-repeated-none = لم تحدد مجموعتان شيئًا من النوع نفسه على هذا القرب.
says-repeated-help = تُحسب العلامة مرة عن كل مجموعة أخرى وضعت علامة من نوعها وقطاعها ضمن هذه المسافة.
says-counted-marks = ما حُسب من العلامات: { $count }.
says-doubtful = محسوب معها ومذكور على حدة: غير المؤكد { $unsure }، وما تعترض عليه مجموعة { $disputed }.
says-counted-coverage = ما حُسب: الاحتياجات { $needs }، ومواقع الخدمات { $services }.
says-counted-catchments = ما حُسب: مناطق التغطية { $areas }، والعلامات التي لها مكان { $marks }.
says-people = الأشخاص الأبعد: { $far }، وضمن المسافة: { $near } (تجمعات الطبقة المرجعية)
says-codes-by-mark = كل علامة مع رمزها
says-codes-csv = تنزيل العلامات مع الرموز (CSV)
map-place-code = رمز المكان (P-code)
map-place-code-help = كما ورد في قائمة البلد، مثل ‎IQG19Q03‎.

### Basemaps

basemap-title = الخريطة الأساسية
basemap-lead = الخريطة الأساسية محفوظة على هذا الجهاز وتعمل بلا شبكة. ليست جزءًا من ملف التقييم.
basemap-built-in = الخريطة المدمجة
basemap-built-in-help = محافظات العراق، بلا شوارع.
basemap-pick = إضافة ملف PMTiles
basemap-flat = لا يستطيع هذا الجهاز رسم الخريطة المتحركة، فلا تظهر عليه الخرائط الأساسية.
basemap-mbtiles-help = ملف MBTiles يُحوَّل أولًا على حاسوب: ‎pmtiles convert town.mbtiles town.pmtiles‎
basemap-mbtiles = هذا ملف MBTiles ولا يمكن قراءته مقطعًا مقطعًا. حوّله على حاسوب: ‎pmtiles convert town.mbtiles town.pmtiles‎
basemap-raster = صور
basemap-vector = أشكال وأسماء
basemap-facts = { $size }، التقريب من { $from } إلى { $to }
basemap-bounds = تغطي من { $south } إلى { $north } شمالًا، ومن { $west } إلى { $east } شرقًا
basemap-bounds-made-out = لا يذكر الملف المنطقة التي يغطيها؛ استُخرجت من مربعاته.
basemap-megabytes = { $size } ميغابايت
basemap-incomplete = لم تكتمل بعد. اختر الملف نفسه مرة أخرى فيتابع من حيث توقف.
online-title = من الإنترنت
online-lead = متوقفة حتى تشغّلها، وعلى هذا الجهاز فقط. يعرف صاحب العنوان عندئذ أي جزء من الخريطة يُنظر إليه هنا ومن أي اتصال. وما شوهد من مربعات الخريطة يبقى على هذا الجهاز ويعمل بلا شبكة.
online-unable = يلزم لهذا أن تكون نسخة Catchment التي تعمل بلا شبكة جاهزة، وهي ليست كذلك في هذا المتصفح. أعد تحميل الصفحة، وإن لم ينفع ذلك فاستعمل ملف خريطة أساسية.
online-is-on = قيد التشغيل: تُطلب مربعات الخريطة من هذا العنوان.
online-is-off = متوقفة: لا يُطلب شيء من الإنترنت.
online-address = عنوان مربعات الخريطة
online-address-help = كما يعطيه مزوّد الخريطة، مثل { $example }. اسأل هل تسمح شروطه بهذا الاستعمال.
online-attribution = من أنتج الخريطة
online-attribution-help = يظهر على الخريطة. ويحدد المزوّد نصه، مثل: ‎© OpenStreetMap contributors‎
online-no-address = ليس هذا عنوان مربعات خريطة. انسخه من صفحة المزوّد.
online-not-secure = يجب أن يبدأ العنوان بـ ‎https://‎
online-placeholders = يجب أن يحوي العنوان { $z } و{ $x } و{ $y }، كلًا منها مرة واحدة، وبلا أقواس أخرى.
online-credentials = لا يمكن استعمال عنوان فيه اسم مستخدم أو كلمة مرور، لأنه يُحفظ بلا حماية.
online-no-attribution = اذكر من أنتج الخريطة، فشروطها تطلب ذلك.
online-limit = الحد الأقصى لما يُحفظ
online-kept = { $count ->
    [zero] لا مربعات محفوظة: { $size } من { $most }.
    [one] مربع واحد محفوظ: { $size } من { $most }.
    [two] مربعان محفوظان: { $size } من { $most }.
    [few] { $count } مربعات محفوظة: { $size } من { $most }.
    [many] { $count } مربعًا محفوظًا: { $size } من { $most }.
   *[other] { $count } مربع محفوظ: { $size } من { $most }.
}
online-on = شغّلها
online-off = أوقفها
online-empty = أزِل المربعات المحفوظة
online-refresh = تحقّق من جديد
basemap-remove = إزالة من هذا الجهاز
basemap-looking = جارٍ فحص الملف…
basemap-copying = على هذا الجهاز { $done } من { $all }
basemap-progress = نسخ الخريطة الأساسية
basemap-stop = توقف
basemap-full = لا توجد مساحة كافية على هذا الجهاز. أزل خريطة أخرى أو بيانات أخرى ثم اختر الملف من جديد: يتابع من حيث توقف.
basemap-failed = لم يستطع هذا المتصفح حفظ الملف. جرّب في نافذة عادية لا خاصة.
basemap-not-pmtiles = هذا ليس ملف PMTiles.
basemap-old-version = هذا إصدار PMTiles رقم { $version } ولا تستطيع الخريطة قراءته. حوّله إلى الإصدار ٣: ‎pmtiles convert‎
basemap-newer-version = هذا إصدار PMTiles رقم { $version }، أحدث من هذا التطبيق. اطلب الإصدار ٣.
basemap-truncated = الملف ينتهي قبل أوانه. لم يُنسخ أو لم يُنزَّل كاملًا.
basemap-empty = لا توجد أي مربعات خريطة في هذا الملف.
basemap-mlt = مربعاته بصيغة MapLibre ‏(MLT) التي لا يقرؤها هذا التطبيق. اطلب مربعات متجهة (MVT) أو صورًا.
basemap-unknown-tiles = مربعاته من نوع لا يقرؤه هذا التطبيق. اطلب MVT أو PNG أو JPEG أو WebP.
basemap-compression = ضغطه من نوع لا يقرؤه هذا التطبيق. اطلب gzip.
basemap-damaged = الملف تالف: رأسه أو فهرسه غير مفهوم.

### Reference layers

layer-title = الطبقات المرجعية
layer-list = الطبقات، العليا أولًا
layer-lead = طرق أو آبار أو حدود أو أماكن من مصادر أخرى، تظهر تحت العلامات. وهي جزء من التقييم.
layer-none = لا توجد طبقات بعد. خذ واحدة من ملف أعطتك إياه جهة أخرى.
layer-pick = إضافة طبقة من ملف
layer-formats = ‏GeoJSON أو KML أو KMZ أو GPX، أو جدول CSV فيه عمود لخط العرض وآخر لخط الطول.
layer-reading = تجري قراءة الملف…
layer-taking-in = جارٍ إدخالها…
layer-source-geojson = GeoJSON
layer-source-kml = KML
layer-source-kmz = KMZ
layer-source-gpx = GPX
layer-source-csv = جدول
layer-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
layer-features = { $count ->
    [zero] لا معالم
    [one] معلم واحد
    [two] معلمان
    [few] { $count } معالم
    [many] { $count } معلمًا
   *[other] { $count } معلم
}
layer-points = { $count ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
layer-lines = { $count ->
    [zero] لا خطوط
    [one] خط واحد
    [two] خطان
    [few] { $count } خطوط
    [many] { $count } خطًا
   *[other] { $count } خط
}
layer-areas = { $count ->
    [zero] لا مساحات
    [one] مساحة واحدة
    [two] مساحتان
    [few] { $count } مساحات
    [many] { $count } مساحة
   *[other] { $count } مساحة
}
layer-list-comma = {"، "}
layer-among = منها:
layer-no-trouble = لا شيء في هذا الملف يحتاج إلى تصحيح.
layer-troubles = ما يحتاج إلى نظر
layer-put-right = ما صُحِّح
layer-take-back = تراجع: { $what }
layer-swapped = يبدو أن خط العرض وخط الطول تبادلا مكانيهما: الملف بعيد عن منطقة التقييم، وقريب منها إذا قُرئ معكوسًا.
layer-mercator = الإحداثيات أمتار بنظام Web Mercator ‏(EPSG:3857)، وليست درجات.
layer-projected = الإحداثيات أمتار بإسقاط خرائطي لا يعرفه هذا التطبيق. احفظ الطبقة في البرنامج الذي جاءت منه بنظام WGS 84 ‏(EPSG:4326).
layer-other-system = يذكر الملف نظام الإحداثيات { $name } الذي لا يحوّله هذا التطبيق. احفظ الطبقة في البرنامج الذي جاءت منه بنظام WGS 84 ‏(EPSG:4326).
layer-far-away = كل ما في هذا الملف بعيد عن منطقة التقييم. هل هو الملف الصحيح؟
layer-issue-no-shape = بلا موقع، أو بموقع لا يمكن قراءته.
layer-issue-empty-shape = شكل بلا أي موقع.
layer-issue-too-few-points = خط من نقطة واحدة، أو مساحة لها أقل من ثلاث زوايا.
layer-issue-ring-open = مساحة لا تنتهي حيث بدأت.
layer-issue-out-of-range = إحداثي خارج حدود العالم.
layer-issue-turned = يبدو أن خط العرض وخط الطول تبادلا مكانيهما في هذه الصفوف.
layer-issue-at-zero = عند الصفر والصفر: لم يكن الموقع معروفًا.
layer-issue-no-name = بلا اسم.
layer-rows-named = الصفوف: { $rows }
layer-rows-and-more = الصفوف: { $rows } و{ $more } غيرها
layer-fix-swap-axes = بدّل خط العرض بخط الطول
layer-fix-swap-rows = بدّلهما في هذه الصفوف
layer-fix-from-web-mercator = حوّل الأمتار إلى درجات
layer-fix-close-rings = أغلق المساحات
layer-fix-drop-broken = استبعد هذه الصفوف
layer-fix-name-by-row = سمّها بأرقام صفوفها
layer-would-take = { $count ->
    [0] لا يمكن إدخال شيء منه
    [one] سيُدخل معلم واحد
    [two] سيُدخل معلمان
    [few] ستُدخل { $count } معالم
    [many] سيُدخل { $count } معلمًا
   *[other] سيُدخل { $count } معلم
}
layer-left-out = ما يُستبعد:
layer-nothing-usable = لا يمكن إدخال شيء من هذا الملف كما هو. اختر تصحيحًا أعلاه، أو ملفًا آخر.
layer-needs-name = أعطِ الطبقة اسمًا أولًا.
layer-name = اسم الطبقة
layer-name-help = ما يسميها الناس. لا يُحفظ اسم الملف نفسه.
layer-name-proposed = طبقة { $number }
layer-attribution = من أعدّ البيانات
layer-attribution-help = الجهة والسنة وشروط الاستعمال. يظهر في زاوية الخريطة.
layer-label-field = ما يُكتب بجانب كل معلم
layer-label-none = لا شيء
layer-take-in = أدخلها
layer-put-away = اتركها
layer-show = أظهر { $name } على الخريطة
layer-up = ارفع { $name }
layer-down = أنزل { $name }
layer-remove = أزل { $name }
layer-removed = أُزيلت الطبقة.
layer-at-the-end = هي هناك أصلًا.
layer-missing = محتوى هذه الطبقة ليس على هذا الجهاز. اطلب ملف التقييم مع المرفقات، أو أضف الملف من جديد.
layer-looks = المظهر والاسم
layer-colour = اللون
layer-colour-number = اللون { $number }
layer-width = الخطوط
layer-thin = رفيعة
layer-medium = متوسطة
layer-thick = عريضة
layer-fill = تعبئة المساحات
layer-per-cent = { $share }٪
layer-dashed = خطوط متقطعة
layer-feature-list = المعالم بالاسم
layer-feature = معلم { $number }
layer-shapes = الأشكال
layer-shapes-all = كل الأشكال
layer-shapes-points = نقاط
layer-shapes-lines = خطوط
layer-shapes-areas = مساحات
layer-sort-file = ترتيب الملف
layer-sort-name = الاسم
layer-no-coordinates = لا يحوي هذا الجدول عمودين لخط العرض وخط الطول. سمِّ عمودين «latitude» و«longitude» ثم اختره من جديد.
layer-other-file = لا يمكن قراءة هذا الملف طبقةَ خريطة. اختر ملف GeoJSON أو KML أو KMZ أو GPX أو CSV أو XLSX أو ODS.
layer-too-much = هذه الطبقة أكبر مما يحتمله جهاز لوحي: ٢٠٠٬٠٠٠ معلم و٢٬٠٠٠٬٠٠٠ زاوية على الأكثر. اقتطع منها البلدة أو بسّطها في برنامج خرائط.

### Two sides on one map

swipe-open = قارن على الخريطة
swipe-close = إنهاء المقارنة
swipe-divider = الفاصل بين { $first } و{ $second }
swipe-value = { $who }: { $share } بالمئة من الخريطة
swipe-marks = العلامات: { $count }
swipe-too-small = أقل من خمسة أشخاص: لا تُعرض على العموم

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
priorities-needs-lead = حدّد العلامات التي تتحدث عن الأمر نفسه واجعل منها احتياجًا واحدًا. يبقى كل احتياج مرتبطًا بالعلامات والمجموعات التي طلبته.
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
priorities-needs-search = ابحث في الاحتياجات
priorities-marks-search = ابحث في العلامات غير المرتبطة باحتياج
needs-sector = قطاع الاحتياج
needs-state-all = الكل
needs-state-not-ranked = لم تدخل أي ترتيب بعد
needs-state-without-intervention = بلا مشروع
needs-state-without-marks = بلا علامات
needs-sort-made = وقت الإدخال
needs-sort-statement = النص
needs-sort-sector = القطاع
needs-sort-severity = الشدة
needs-sort-marks = عدد العلامات
marks-sort-made = وقت الإدخال
marks-sort-severity = الشدة
marks-sort-sector = القطاع
marks-sort-kind = النوع
marks-sort-group = المجموعة
meetings-search = ابحث في الاجتماعات
meetings-sort-date = التاريخ
meetings-sort-kind = النوع
meetings-sort-venue = المكان
meetings-sort-people = عدد الحضور
meetings-sort-marks = عدد العلامات
rankings-search = ابحث في عمليات الترتيب
rankings-sort-made = وقت الإدخال
rankings-sort-question = السؤال
rankings-sort-method = الطريقة
rankings-sort-ballots = عدد أوراق التصويت
interventions-search = ابحث في المشاريع المقترحة
interventions-sort-number = الرقم
interventions-sort-title = العنوان
interventions-sort-sector = القطاع
interventions-sort-quarter = الموقع على المخطط
interventions-sort-cost = الكلفة
interventions-sort-people = عدد المستفيدين
interventions-state-in-plan = ضمن الخطة
interventions-state-not-in-plan = ليست ضمن الخطة
interventions-state-unscored = لم توضع على المخطط بعد
plan-lines-search = ابحث في الخطة
plan-lines-sort-number = الرقم
plan-lines-sort-title = العنوان
plan-lines-sort-lead = الجهة المسؤولة
plan-lines-sort-starts = البداية
plan-lines-sort-ends = النهاية
rounds-search = ابحث في الجولات
rounds-sort-date = التاريخ
rounds-sort-name = الاسم
rounds-sort-place = منطقة التغطية
rounds-sort-readings = عدد الإجابات
committees-search = ابحث في اللجان
committees-sort-formed = يوم التشكيل
committees-sort-name = الاسم
committees-sort-area = منطقة التغطية
committees-sort-sat = آخر اجتماع
priorities-unsure = غير متأكدين
priorities-severity = الشدة { $step } من ٥
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
priorities-their-words = ما قالته المجموعات (المس لاستعمال الكلمات)
priorities-use-words = استعمال هذه الكلمات
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
priorities-no-needs-yet = حدّد العلامات التي تنتمي معًا ثم اختر «إنشاء احتياج».
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
    [zero] بلا اجتماعات
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
    [zero] بلا مشاريع
    [one] مشروع واحد
    [two] مشروعان
    [few] { $count } مشاريع
    [many] { $count } مشروعًا
   *[other] { $count } مشروع
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
priorities-no-marks-help = حدّد علامات من القائمة واختر «إضافة إلى احتياج» لبيان من طلبه.
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
priorities-merge-tick-first = حدّد احتياجًا واحدًا على الأقل أولًا.
priorities-merge-statement = ما تقوله معًا
priorities-merge-help = تنتقل العلامات والترتيبات والمشاريع المقترحة وبنود الخطة إلى هذا الاحتياج.
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
priorities-dots-per-person = نقاط لكل شخص
priorities-dots-cap = أقصى عدد من النقاط على احتياج واحد
priorities-meeting = الاجتماع
priorities-any-meeting = عبر كل الاجتماعات
priorities-meeting-help = تجيب مجموعات هذا الاجتماع.
priorities-question = السؤال
priorities-question-help = يُقرأ هكذا حرفيًا. لا يمكن تغييره بعد أول ورقة تصويت.
priorities-question-missing = اكتب السؤال أولًا.
priorities-usual-question = ما الذي ينبغي أن يأتي أولًا؟
priorities-two-options = اختر احتياجين على الأقل.
priorities-set-up = إعداد ترتيب
priorities-options = { $count ->
    [zero] لا احتياجات للاختيار
    [one] احتياج واحد للاختيار
    [two] احتياجان للاختيار
    [few] { $count } احتياجات للاختيار
    [many] { $count } احتياجًا للاختيار
   *[other] { $count } احتياج للاختيار
}
priorities-options-help = من ستة إلى عشرة يسهل تذكّرها.
priorities-options-count = { $count ->
    [zero] لا احتياجات
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
priorities-rule-hands = تُعدّ الأيدي لكل احتياج، مجموعة بعد مجموعة، ويمكن رفع اليد لأكثر من احتياج. يتقدم ما رُفعت له أيدٍ أكثر، والتساوي تعادل.
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
    [one] لم تُستعمل نقطة واحدة. هل تنهي مع ذلك؟
    [two] لم تُستعمل نقطتان. هل تنهي مع ذلك؟
    [few] لم تُستعمل { $count } نقاط. هل تنهي مع ذلك؟
    [many] لم تُستعمل { $count } نقطة. هل تنهي مع ذلك؟
   *[other] لم تُستعمل { $count } نقطة. هل تنهي مع ذلك؟
}
priorities-ballot-clear = استرجاع الكل
priorities-ballot-nothing-to-clear = لم توضع نقاط بعد.
priorities-ballot-finish = إنهاء
priorities-ballot-finish-anyway = نعم، إنهاء
look-first = اقرأ السؤال أولًا، ثم اضغط مرة أخرى.
priorities-hands-title = عدّ الأيدي
priorities-hands-marked = هذا عدد تُدخله أنت وليس أوراق تصويت فردية، ويبقى معلَّمًا بذلك. يُحفظ أثناء العدّ.
priorities-hands-too-many = { $people ->
    [one] أكثر من الشخص الواحد المعدود في هذه المجموعة.
    [two] أكثر من الشخصين المعدودين في هذه المجموعة.
    [few] أكثر من { $people } أشخاص معدودين في هذه المجموعة.
    [many] أكثر من { $people } شخصًا معدودين في هذه المجموعة.
   *[other] أكثر من { $people } شخص معدودين في هذه المجموعة.
}
priorities-hands-counted = عُدّ وحُفظ
priorities-hands-not-counted = لم يُعدّ بعد
priorities-people-count = { $count ->
    [zero] لا أحد
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
    [one] المركز الأول مشترك بين { $options } من الاحتياجات: تعادل { $names }، ولكل منها نقطة واحدة. على الناس حسم الأمر بينها.
    [two] المركز الأول مشترك بين { $options } من الاحتياجات: تعادل { $names }، ولكل منها نقطتان. على الناس حسم الأمر بينها.
    [few] المركز الأول مشترك بين { $options } من الاحتياجات: تعادل { $names }، ولكل منها { $count } نقاط. على الناس حسم الأمر بينها.
    [many] المركز الأول مشترك بين { $options } من الاحتياجات: تعادل { $names }، ولكل منها { $count } نقطة. على الناس حسم الأمر بينها.
   *[other] المركز الأول مشترك بين { $options } من الاحتياجات: تعادل { $names }، ولكل منها { $count } نقطة. على الناس حسم الأمر بينها.
}
priorities-finding-tied-hands = { $count ->
    [one] المركز الأول مشترك بين { $options } من الاحتياجات: تعادل { $names }، ولكل منها يد واحدة. على الناس حسم الأمر بينها.
    [two] المركز الأول مشترك بين { $options } من الاحتياجات: تعادل { $names }، ولكل منها يدان. على الناس حسم الأمر بينها.
    [few] المركز الأول مشترك بين { $options } من الاحتياجات: تعادل { $names }، ولكل منها { $count } أيدٍ. على الناس حسم الأمر بينها.
    [many] المركز الأول مشترك بين { $options } من الاحتياجات: تعادل { $names }، ولكل منها { $count } يدًا. على الناس حسم الأمر بينها.
   *[other] المركز الأول مشترك بين { $options } من الاحتياجات: تعادل { $names }، ولكل منها { $count } يد. على الناس حسم الأمر بينها.
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
    [one] لمجموعة واحدة أولوية خاصة بها ليست بين الأولويات الثلاث الأولى للجميع: انظر أدناه.
    [two] لمجموعتين أولويات خاصة بهما ليست بين الأولويات الثلاث الأولى للجميع: انظر أدناه.
    [few] لـ{ $count } مجموعات أولويات خاصة بها ليست بين الأولويات الثلاث الأولى للجميع: انظر أدناه.
    [many] لـ{ $count } مجموعة أولويات خاصة بها ليست بين الأولويات الثلاث الأولى للجميع: انظر أدناه.
   *[other] لـ{ $count } مجموعة أولويات خاصة بها ليست بين الأولويات الثلاث الأولى للجميع: انظر أدناه.
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
priorities-left-out-broken-answer = { $count ->
    [one] ورقة واحدة غير مكتملة
    [two] ورقتان غير مكتملتين
    [few] { $count } أوراق غير مكتملة
    [many] { $count } ورقة غير مكتملة
   *[other] { $count } ورقة غير مكتملة
}
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
    [one] إجابة واحدة لمجموعة تختلف بين جهاز وآخر
    [two] إجابتان لمجموعة تختلفان بين جهاز وآخر
    [few] { $count } إجابات لمجموعة تختلف بين جهاز وآخر
    [many] { $count } إجابة لمجموعة تختلف بين جهاز وآخر
   *[other] { $count } إجابة لمجموعة تختلف بين جهاز وآخر
}
answers-tablets-differ = سُجّلت على أكثر من جهاز إجابات مختلفة، فلا تُحتسب أيٌّ منها، ويُعاد سؤال: { $groups }
answers-tablets-agree = سُجّلت الإجابة نفسها على أكثر من جهاز، وتُحتسب مرة واحدة: { $groups }
priorities-group-sizes = المجموعات
priorities-equal-voice = لو كان لكل مجموعة الصوت نفسه
priorities-equal-voice-rule = يُوزَن صوت كل شخص بحيث تتساوى المجموعات، بحد أقصى ثلاثة أضعاف، وفي المجموعات التي تضم خمسة أشخاص فأكثر فقط.
priorities-weight = يُحسب كل منهم { $weight }
priorities-weight-none = أقل من أن تشارك

### Answers

answers-about-dots = يضع كل شخص نقاطًا على البطاقات، وكثرة النقاط على بطاقة تعني وزنًا أكبر.
answers-about-hands = تعدّ الأيدي المرفوعة لكل بطاقة، مجموعة بعد مجموعة، أمام الجميع.
answers-about-approval = حدّد كل بطاقة تؤيدها، ولكل علامة الوزن نفسه.
answers-about-order = رتّب البطاقات بدءًا بالأهم، ويجوز أن تشترك بطاقات في مركز واحد.
answers-about-pairs = بطاقتان في كل مرة: أيهما أولًا؟ يناسب مجموعة تتناقش، وفوق ثماني بطاقات تُسأل الأزواج اللازمة فقط.
answers-about-piling = توزَّع قطع على البطاقات: قطع أكثر لما هو أهم.
answers-about-matrix = كومة قطع لكل معيار، مثل عدد المستفيدين ومدى الاستعجال.
answers-about-calendar = مدى شدة الأمر في كل شهر. يصف السنة ولا يرتّب شيئًا.
answers-by = من يجيب
answers-by-persons = كل شخص وحده
answers-by-groups = كل مجموعة معًا
answers-by-paper = على الورق
answers-by-persons-help = يُمرَّر الجهاز بين الحاضرين، وكل إجابة سرية.
answers-by-groups-help = تتناقش المجموعة وتعطي جوابًا واحدًا. يُحسب جوابًا واحدًا لعدد من الناس، لا أوراقًا كثيرة.
answers-by-paper-help = يكتب الناس على الورق. تُدخَل كل ورقة مرتين وتُقارَن النسختان.
answers-start-groups = إجابات المجموعات
answers-start-paper = إدخال أوراق التصويت
answers-most-marks = أقصى عدد من العلامات لكل شخص
answers-most-marks-help = مساواته بعدد البطاقات تعني: كما يشاء الشخص.
answers-counters = عدد القطع
answers-counters-help = العدد نفسه للجميع. عشرون يسهل توزيعها، ومئة تُقرأ نسبًا مئوية.
answers-criteria = المعايير
answers-criteria-help = سطر لكل معيار بكلمات يفهمها الجميع. يكفي من اثنين إلى خمسة.
answers-criterion = المعيار { $number }
answers-criterion-add = إضافة معيار
answers-criteria-missing = اكتب معيارًا واحدًا على الأقل أولًا.
answers-grid-too-many = لا تتسع المقارنة الثنائية لأكثر من { $count } بطاقة: اترك بعضها أو اختر طريقة أخرى.
answers-nothing-yet = لم يوضع شيء بعد.
answers-unknown = لا نعرف
answers-unknown-of = لا نعرف: { $name }
answers-approval-how = المس كل بطاقة تؤيدها.
answers-approval-how-most = المس البطاقات التي تؤيدها، بحد أقصى { $most }.
answers-approval-full = استُعملت كل العلامات. استرجع واحدة أولًا.
answers-marked = المعلَّم: { $count }
answers-approval-none = لم تُعلَّم أي بطاقة. هذا جواب أيضًا. هل تنهي؟
answers-order-how = المس البطاقة الأهم أولًا ثم التالية. لتحريك بطاقة التقطها من مقبضها.
answers-order-pool = لم توضع بعد
answers-order-yours = ترتيبك
answers-order-held = في يدك بطاقة. اختر موضعها الجديد، والأسهم تحركها أيضًا.
answers-order-left = لم توضع بعد: { $count }
answers-order-unplaced = بطاقات بلا موضع: { $count }. تأتي بعد غيرها وتتساوى فيما بينها. هل تنهي مع ذلك؟
answers-order-back = إخراج من الترتيب
answers-order-put-unknown = لا نعرف هذه
answers-order-put-at = ضع هنا في المركز { $place }
answers-order-put-with = المركز نفسه، { $place }
answers-order-pick-up = التقط: { $name }
answers-pairs-how = أي البطاقتين أولًا؟ المسها.
answers-pairs-which = أيهما أولًا؟
answers-pairs-equal = متساويتان
answers-pairs-back = رجوع زوجًا واحدًا
answers-pairs-done = { $done } من { $all } من الأزواج
answers-pairs-open = لم تُسأل بعض الأزواج، ولن تُحسب لأحد. هل تنهي مع ذلك؟
answers-pairs-all = اكتملت كل الأزواج.
answers-pairs-needed = عند أكثر من ثماني بطاقات تُسأل الأزواج اللازمة فقط، والباقي يُستنتج: إن سبقت بطاقة ثانيةً وسبقت الثانية ثالثةً، فالأولى قبل الثالثة. ويُحسب المستنتج كأنه سُئل. ولا تظهر الدوائر بهذه الطريقة.
answers-pairs-needed-done = الأزواج المنجزة: { $done } من { $all } على الأكثر
answers-pairs-needed-all = اكتملت كل الأزواج اللازمة.
answers-circles = بعض البطاقات تدور في حلقة. ليس هذا خطأ، بل يدل على تقاربها.
answers-circle = «{ $a }» قبل «{ $b }»، وهذه قبل «{ $c }»، وهذه قبل الأولى.
answers-triangle = الجدول حتى الآن
answers-piles-how = لديك { $count } من القطع. ضع أكثرها على ما هو أهم.
answers-piles-in-hand = غير موضوع: { $count }
answers-piles-unplaced = قطع لم توضع: { $count }. تبقى بلا وجهة وتُعرض كذلك. هل تنهي مع ذلك؟
answers-counters-on-it = القطع عليها: { $count }
answers-counter-back = استرجاع قطعة من { $name }
answers-counters-five = خمس أخرى على { $name }
answers-calendar-how = لكل شهر: ما مدى شدته؟ من ٠ (لا شيء) إلى ٥ (الأشد).
answers-calendar-which = الاحتياجات
answers-calendar-left = أشهر بلا جواب: { $count }
answers-calendar-open = أشهر بلا جواب: { $count }. تبقى «لا نعرف». هل تنهي مع ذلك؟
answers-group-title = أي مجموعة تجيب؟
answers-group-lead = تجلس المجموعة معًا وتتفق وتعطي جوابًا واحدًا.
answers-group-choose = اختر المجموعة أولًا.
answers-group-none = لا مجموعات في هذا الاجتماع بعد. أضفها في الاجتماع أولًا.
answers-group-people = عدد أصحاب هذا الجواب
answers-group-people-missing = حدّد عدد أصحاب الجواب.
answers-group-done = أجابت
answers-group-begin = لتُجب هذه المجموعة
answers-group-again = إجابة جديدة (تحل محل الأولى)
answers-papers-first = أوراق التصويت: الإدخال الأول
answers-papers-second = أوراق التصويت: الإدخال الثاني
answers-papers-group = مجموعة هذه الأوراق
answers-papers-line = الورقة { $number }
answers-papers-next = الورقة التالية
answers-papers-numbers = أرقام البطاقات
answers-papers-unread = غير مفهوم: { $word }
answers-papers-search = ابحث في الأوراق المُدخلة
answers-papers-drop = إزالة الورقة { $number }
answers-papers-count = الإدخال الأول: { $first }، الثاني: { $second }
answers-papers-zero = أدخل ما في الورقة، و٠ للورقة الفارغة.
answers-papers-none = أدخل ورقة أولًا.
answers-papers-to-second = الآن الإدخال الثاني
answers-papers-to-first = العودة إلى الإدخال الأول
answers-papers-keep = حفظ الأوراق
answers-papers-kept = أوراق محفوظة: { $count }
answers-papers-differ = الإدخالان مختلفان. راجع هذه الأوراق.
answers-papers-twice = الورقة { $number } مكررة في الإدخال { $entry }.
answers-papers-missing = الورقة { $number } ناقصة في الإدخال { $entry }.
answers-papers-differs = قُرئت الورقة { $number } قراءتين مختلفتين: { $names }
answers-line-dots = بطاقة:نقاط، مثلًا 1:3 2:2
answers-line-hands = بطاقة:أيدٍ، مثلًا 1:12 2:7
answers-line-approval = البطاقات المعلَّمة، مثلًا 1 3 5
answers-line-order = الترتيب، مثلًا 3 1 2=4 ?5 (2 و4 في مركز واحد، و5 غير معروفة)
answers-line-pairs = أزواج، مثلًا 1>2 1=3 2?3
answers-line-piling = بطاقة:قطع، مثلًا 1:10 2:5، والباقي غير موضوع
answers-line-matrix = كومة لكل معيار يفصلها /، مثلًا 1:10 2:5 / 1:5 3:5
answers-line-calendar = لا تُدخَل التقاويم من الورق.
answers-read-count = { $name }: { $count }
answers-read-empty = ورقة فارغة
answers-read-pairs = أزواج: { $count }
answers-count-by = طريقة الحساب
answers-recount-label = إعادة حساب بقاعدة أخرى: { $rule }. تبقى النتيجة الأولى هي نتيجة القاعدة الأولى.
answers-rule-name-dots = النقاط
answers-rule-name-hands = الأيدي
answers-rule-name-approval = العلامات
answers-rule-name-borda-average-places = متوسط المراكز (بوردا)
answers-rule-name-schulze-winning-votes = الأغلبيات (شولتسه)
answers-rule-name-ranked-pairs-winning-votes = أقوى الأغلبيات أولًا (الأزواج المرتبة)
answers-rule-name-copeland-wins = الفوز على غيرها (كوبلاند)
answers-rule-name-grid-wins = الفوز في المقارنة
answers-rule-name-piling-mean-share = حصص القطع
answers-rule-name-matrix-mean-share = الحصص عبر المعايير
answers-rule-dots = يتقدم الأكثر نقاطًا، وعند التساوي ما اختاره عدد أكبر من الناس، وبعد ذلك تعادل.
answers-rule-hands = يتقدم ما رُفعت له أيدٍ أكثر، والتساوي تعادل.
answers-rule-approval = كل علامة بواحدة. يتقدم الأكثر علامات، والتساوي تعادل.
answers-rule-borda-average-places = في كل ورقة تنال البطاقة الأخيرة ٠ وما قبلها ١ وهكذا، وتتقاسم البطاقات المتشاركة في مركز أو التي بلا مركز نقاط مراكزها. يتقدم الأكثر نقاطًا، والتساوي تعادل.
answers-rule-schulze-winning-votes = تُقارن كل بطاقتين: أيهما يقدّمها عدد أكبر؟ وحين تدور الأغلبيات في حلقة تسقط أضعفها. تتقدم البطاقة إذا كانت أقوى سلسلة أغلبيات لها أقوى من السلسلة المعاكسة. البطاقات التي لا تتقدم عليها أخرى تأتي أولًا متعادلة، ثم يُعاد ذلك بين الباقية.
answers-rule-ranked-pairs-winning-votes = تُثبَّت الأغلبيات من الأقوى، وتُترك التي تُغلق حلقة. وحيث يمكن تثبيت أغلبيات متساوية القوة بأكثر من ترتيب، فكل بطاقة يضعها أحد الترتيبات أولًا تتعادل في المرتبة الأولى.
answers-rule-copeland-wins = يُحسب عدد البطاقات التي تتغلب عليها البطاقة عند مقارنة كل اثنتين: الفوز وحده يُحسب، والمقارنة المتعادلة لا تعطي أيًّا منهما شيئًا. والتساوي في عدد مرات الفوز تعادل.
answers-rule-grid-wins = كل زوج تكسبه البطاقة بواحد، والزوج المتساوي بنصف. عند التساوي تحسم المقارنة بين المتعادلات، والحلقة تبقى تعادلًا.
answers-rule-piling-mean-share = حصة البطاقة من قطع كل مجموعة ثم متوسط المجموعات: تُحسب كل مجموعة مرة أيًّا كان حجمها. والقطع غير الموضوعة ليست لأحد. والتساوي تعادل.
answers-rule-matrix-mean-share = لكل معيار حصة البطاقة من القطع، ثم المتوسط عبر المعايير وعبر المجموعات، كلٌّ يُحسب مرة. والتساوي تعادل.
answers-missing = ما تُرك دون جواب
answers-missing-marks = البطاقة التي لم يخترها أحدهم لا تنال شيئًا من ورقته. والورقة الفارغة جواب وتُحسب.
answers-missing-order = البطاقات التي بلا مركز تأتي في تلك الورقة بعد غيرها وتتساوى فيما بينها. والبطاقة التي لا يعرفها أحدهم لا تُقارن بشيء في ورقته.
answers-missing-average-places = البطاقات التي بلا مركز تتقاسم نقاط المراكز الأخيرة. والبطاقة التي لا يعرفها أحدهم تُحسب في ورقته مساوية لكل بطاقة أخرى.
answers-missing-pairs = الزوج الذي لم يُسأل عنه أو لم يُعرف جوابه لا يُحسب لأيٍّ من البطاقتين.
answers-missing-counters = البطاقة التي بلا قطع حصتها ٠. والقطع التي بقيت في اليد ليست لأي بطاقة.
answers-missing-months = الشهر الذي بلا جواب يبقى «لا نعرف»، ويؤخذ الوسيط ممن أجابوا.
answers-finding-first = «{ $name }» في المركز الأول.
answers-finding-tied = المركز الأول مشترك: تعادل { $names }.
answers-condorcet = «{ $name }» تتغلب على كل بطاقة أخرى عند مقارنة كل اثنتين.
answers-condorcet-none = لا بطاقة تتغلب على كل البطاقات الأخرى عند مقارنة كل اثنتين.
answers-cycle = تدور في حلقة: { $names }، وهذه بدورها قبل { $first }.
answers-before = { " قبل " }
answers-percent = { $percent }٪
answers-score-marks = العلامات: { $points }
answers-score-wins = مرات الفوز: { $points }
answers-score-hands = الأيدي: { $points }
answers-score-dots = النقاط: { $points }
answers-score-points = النقاط: { $points }
answers-priority-of = أولوية لدى: { $group }
answers-least = الأدنى في أي مجموعة: { $percent }٪
answers-not-shared = ليس محل إجماع
answers-least-title = المجموعة الأقل تأييدًا
answers-least-help = بجانب كل احتياج تأييده في أقل المجموعات تأييدًا له. وما دون { $percent }٪ يُعلَّم «ليس محل إجماع». ولا يغيّر أي مركز.
answers-spread = بين المجموعات: من { $least }٪ إلى { $most }٪
answers-voice-support = التأييد
answers-voice-dots = { $dots } نقطة لكل شخص
answers-consistence-title = مدى اتساق كل مقارنة
answers-consistence = { $count ->
    [zero] لا دوائر ثلاثية، الاتساق { $zeta }
    [one] دائرة ثلاثية واحدة، الاتساق { $zeta }
    [two] دائرتان ثلاثيتان، الاتساق { $zeta }
    [few] { $count } دوائر ثلاثية، الاتساق { $zeta }
    [many] { $count } دائرة ثلاثية، الاتساق { $zeta }
   *[other] { $count } دائرة ثلاثية، الاتساق { $zeta }
  }
answers-circles-count = { $count ->
    [zero] لا دوائر ثلاثية
    [one] دائرة ثلاثية واحدة
    [two] دائرتان ثلاثيتان
    [few] { $count } دوائر ثلاثية
    [many] { $count } دائرة ثلاثية
   *[other] { $count } دائرة ثلاثية
  }
answers-consistence-open = { $count ->
    [one] زوج واحد بلا جواب، فلا يمكن قياس الاتساق
    [two] زوجان بلا جواب، فلا يمكن قياس الاتساق
    [few] { $count } أزواج بلا جواب، فلا يمكن قياس الاتساق
    [many] { $count } زوجًا بلا جواب، فلا يمكن قياس الاتساق
   *[other] { $count } زوج بلا جواب، فلا يمكن قياس الاتساق
  }
answers-consistence-equal = بعض الأزواج متساوية، فلا يمكن قياس الاتساق
answers-consistence-help = الدائرة الثلاثية: أ قبل ب، وب قبل ج، وج قبل أ. الاتساق (ζ) يساوي ١ بلا دوائر، و٠ عند أكثر ما يمكن منها. الدوائر تدل على تقارب البطاقات وليست خطأ.
answers-first-pick = الاختيار الأول لمجموعة
answers-first-pick-help = ما تضعه مجموعة أولًا يجوز أن يدخل القائمة الطويلة قبل أي جمع، إذا اتفق الناس على ذلك.
answers-majority = بطاقة مقابل بطاقة
answers-majority-help = كم يقدّمون بطاقة الصف على بطاقة العمود
answers-ways-help = قوة أقوى سلسلة أغلبيات من الصف إلى العمود
answers-agreement = مدى الاتفاق
answers-agreement-limits = ١ ترتيب واحد، و٠ لا اتفاق، و−١ الترتيب المعاكس (بين مجموعتين). الشرطة: طرف وضع كل شيء في مركز واحد. لثلاثة فأكثر وأربع بطاقات على الأقل؛ ومع قلة المجموعات للصدفة دور.
answers-w-groups = المجموعات ({ $count }): معامل كندال W { $w }
answers-w-persons = الأشخاص ({ $count }): معامل كندال W { $w }
answers-w-chance = هذا القدر من الاتفاق قد يكون صدفة.
answers-tau = { $first } و{ $second }: تاو-ب { $tau }
answers-sure = ما مدى ثبات هذا الترتيب؟
answers-sure-help = فقط حين يمثّل المجيبون أناسًا أكثر. إذا أجاب كل المعنيين فلا مدى. ومع قلة الناس يكون المدى تقريبيًا.
answers-sure-work = يمثّلون أناسًا أكثر: احسب المدى
answers-range = بين المركزين { $from } و{ $to }
answers-range-one = المركز { $place }
answers-unclear = لا فرق واضح عن التالي.
answers-decide = ما الذي يمضي قُدُمًا
answers-how-many = كم احتياجًا يمضي
answers-tie = توقف: تعادل { $names }، والمتسع لـ{ $places } منها. على الحاضرين حسم الأمر.
answers-tie-how = كيف يُحسم؟
tie-rule-title = قاعدة التعادل المعلنة مسبقًا
tie-rule-help = تُقرأ قبل أن يصوّت أحد. تُطبَّق إن غيّر التعادل ما يستمر، وتُذكر في المحضر.
tie-rule-apply = تطبيق القاعدة المعلنة
tie-rule-ask = لا قاعدة: يُسأل الحاضرون
tie-rule-lot = قرعة أمام شهود
tie-rule-lowest-cost = الأقل كلفة أولًا
tie-rule-most-supporters = الأكثر مؤيدين أولًا
tie-rule-pairwise-majority = ما يفضّله عدد أكبر عند مقارنة الاثنين
tie-rule-least-supportive-group = الأكثر تأييدًا في المجموعة الأقل تأييدًا
answers-tie-help = لا ترتيب البطاقات يحسم ولا الأبجدية.
answers-tie-way-rule = قاعدة أو اتفاق
answers-tie-way-lot = قرعة أمام شهود
answers-tie-pairwise-majority = القاعدة: يفضّله عدد أكبر
answers-tie-most-supporters = القاعدة: مؤيدون أكثر
answers-tie-least-supportive-group = القاعدة: تأييد أكبر في أقل المجموعات تأييدًا
answers-tie-agreement = اتفاق الحاضرين
answers-tie-lowest-cost = القاعدة: الكلفة الأقل
answers-tie-by-lot = قرعة أمام: { $witnesses }. الرقم { $seed }
answers-tie-rule-fails = هذه القاعدة لا تفرّق بينها. خذ قاعدة أخرى أو قرعة.
answers-tie-tap = المسها بالترتيب المتفق عليه.
answers-tie-tap-all = المسها كلها أولًا.
answers-tie-record = تسجيل الاتفاق
answers-tie-settled = حُسم التعادل وسُجّل.
answers-settled = كيف حُسمت التعادلات
answers-lot-witnesses = الشهود بصفاتهم
answers-lot-witnesses-help = مثلًا «عضوان من اللجنة ومعلمة». بلا أسماء.
answers-lot-witnesses-missing = اكتب أولًا أمام من.
answers-lot-draw = إجراء القرعة
answers-lot-seed = الرقم:
answers-lot-record = تسجيل هذا الترتيب
answers-lot-help = ينتج الترتيب من الرقم، ويمكن لأي شخص إعادته على جهاز آخر.
answers-fingerprint = بصمة الأوراق والقاعدة:
answers-fingerprint-help = الأوراق نفسها والقاعدة نفسها تعطي البصمة نفسها على كل جهاز.
answers-minutes = محضر القرار
answers-minutes-none = لا محضر قبل إغلاق الترتيب.
answers-minutes-assessment = التقييم
answers-minutes-how = كيف اتُّخذ القرار
answers-minutes-result = النتيجة
answers-minutes-place = المركز
answers-minutes-got = نال
answers-minutes-people = الأشخاص
answers-minutes-ballots = الأوراق
answers-minutes-own-first = الأول لهذه المجموعة
answers-minutes-no-ties = لم تكن هناك تعادلات.
answers-minutes-open-ties = توجد تعادلات لم تغيّر القرار أو لم تُحسم بعد.
answers-sign-facilitator = الميسّر
answers-sign-women = عن مجموعات النساء
answers-sign-men = عن مجموعات الرجال
answers-season = السنة
answers-season-help = وسيط ما قيل من ٠ إلى ٥. يصف ولا يرتّب.
answers-download-pabulib = الأوراق بصيغة Pabulib (‎.pb‎)
answers-download-preflib = الترتيبات بصيغة PrefLib
answers-download-result = النتيجة في ملف
answers-compare-result = مقارنة بنتيجة جهاز آخر
answers-compare-equal = الجهازان يعدّان الشيء نفسه، بايتًا ببايت.
answers-compare-none = ليس هذا الملف نتيجة ترتيب.
answers-compare-differs = تختلف النتيجتان في: { $parts }.
answers-compare-fingerprint = الأعداد متطابقة، لكن بعض الأوراق مختلفة.
answers-compare-ranking = الترتيب نفسه
answers-compare-rule = القاعدة
answers-compare-ballots = عدد الأوراق
answers-compare-left-out = الأوراق المستبعدة
answers-compare-groups = المجموعات
answers-compare-tiers = المراكز
answers-compare-scores = الدرجات
answers-compare-tie-rule = قاعدة التعادل
answers-compare-settlements = كيفية حسم التعادل
answers-import = من برنامج آخر
answers-import-help = يدخل ملف اقتراع من Pabulib (‎.pb‎) أو PrefLib (‎.soc‎ و‎.soi‎ و‎.toc‎) ترتيبًا مغلقًا باحتياجاته وأوراقه.
answers-import-pick = إدخال ملف اقتراع
answers-import-unreadable = هذا ليس ملف Pabulib أو PrefLib مقروءًا. لم يُدخل شيء.
answers-import-misfit = لا يصلح هذا الملف ترتيبًا: يلزم خياران وورقة، و{ $count } ورقة و١٠٠٠ نقطة لكل منها على الأكثر. لم يُدخل شيء.
answers-imported = أُدخل الترتيب. الأوراق: { $count }
month-other-1 = يناير
month-other-2 = فبراير
month-other-3 = مارس
month-other-4 = أبريل
month-other-5 = مايو
month-other-6 = يونيو
month-other-7 = يوليو
month-other-8 = أغسطس
month-other-9 = سبتمبر
month-other-10 = أكتوبر
month-other-11 = نوفمبر
month-other-12 = ديسمبر

### Interventions
interventions-places = المشاريع المقترحة والخطة
interventions-title = المشاريع المقترحة
interventions-lead = مشاريع تلبّي الاحتياجات. اطرحوا عدة مقترحات قبل المقارنة بينها.
interventions-new = مشروع جديد
interventions-empty-title = لا توجد مشاريع مقترحة بعد
interventions-empty-text = المشروع المقترح يمكن أن يلبّي احتياجًا واحدًا أو أكثر. دوّنوا كل فكرة جادّة، والمخطط يساعدكم على المقارنة.
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
    [zero] لكل احتياج مشروع
    [one] احتياج واحد بلا مشروع بعد
    [two] احتياجان بلا مشروع بعد
    [few] { $count } احتياجات بلا مشروع بعد
    [many] { $count } احتياجًا بلا مشروع بعد
   *[other] { $count } احتياج بلا مشروع بعد
  }
interventions-propose = اقترح مشروعًا
interventions-form-title = المشروع { $number }
interventions-form-lead = يُحفظ كل شيء فور مغادرة الحقل.
interventions-gone-title = هذا المشروع غير موجود هنا
interventions-gone-text = إمّا أنه حُذف أو أنه يخص تقييمًا آخر. زر التراجع يعيد ما حُذف هنا.
interventions-all = كل المشاريع المقترحة
interventions-open = فتح المشروع
interventions-drop = حذف هذا المشروع
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
feasibility-impact-empty-text = اطرحوا أولًا بعض المشاريع المقترحة، ثم تضعها كل مجموعة هنا بحسب إمكانية التنفيذ والأثر.
feasibility-impact-empty-button = إلى المشاريع المقترحة
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
feasibility-impact-quick-help = مساعدة سريعة
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
feasibility-impact-collecting-heading = الآراء قيد الجمع
feasibility-impact-collecting-title = النتيجة مغلقة
feasibility-impact-collecting = { $count ->
    [zero] لم يضع أحد بطاقات بعد. يضع كل صوت بطاقاته وحده، وتُفتح النتيجة عند إنهاء الجمع.
    [one] وضع صوت واحد بطاقاته ولا يراها غيره. تُفتح النتيجة عند إنهاء الجمع.
    [two] وضع صوتان بطاقاتهما ولا يرى أحدهما الآخر. تُفتح النتيجة عند إنهاء الجمع.
    [few] وضعت { $count } أصوات بطاقاتها ولا يرى بعضها بعضًا. تُفتح النتيجة عند إنهاء الجمع.
    [many] وضع { $count } صوتًا بطاقاتهم ولا يرى بعضهم بعضًا. تُفتح النتيجة عند إنهاء الجمع.
   *[other] وضع { $count } صوت بطاقاتهم ولا يرى بعضهم بعضًا. تُفتح النتيجة عند إنهاء الجمع.
  }
feasibility-impact-end-collecting = إنهاء الجمع وعرض النتيجة
feasibility-impact-end-collecting-first = ليضع صوت واحد على الأقل بطاقاته أولًا.
feasibility-impact-collected = انتهى الجمع وفُتحت النتيجة.
feasibility-impact-begin-collecting = إغلاق النتيجة وجمع الآراء
feasibility-impact-collecting-begun = أُغلقت النتيجة إلى أن ينتهي جمع الآراء.
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
feasibility-impact-legend-smallest = أصغر دائرة: { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] حتى شخصين
    [few] حتى { $people } أشخاص
    [many] حتى { $people } شخصًا
   *[other] حتى { $people } شخص
}
feasibility-impact-legend-ghost = الحلقة المتقطعة: رأي الدائرة المختصة
feasibility-impact-legend-others = الحلقات المتقطعة: ما وضعه الآخرون
feasibility-impact-legend-spread = الخطان: النصف الأوسط من الأصوات
feasibility-impact-legend-moved = الخط الرفيع: الموضع الدقيق للدائرة
feasibility-impact-table = المخطط في جدول
feasibility-impact-table-note = القيم هي الوسيط، وبين قوسين الربيعان الأدنى والأعلى حيث وضع البطاقة أكثر من صوت. يُقسَم المخطط عند ٣.
feasibility-impact-median-spread = { $median } ({ $low }–{ $high })
feasibility-impact-column-number = ت
feasibility-impact-column-title = المشروع
feasibility-impact-column-people = المستفيدون
feasibility-impact-column-community = المجتمع
feasibility-impact-column-placements = الأصوات
feasibility-impact-column-quarter = الموضع
feasibility-impact-column-voice = الصوت
feasibility-impact-how = كيف تضع هذه المجموعة بطاقاتها
feasibility-impact-as-one = معًا برأي واحد
feasibility-impact-alone = كل شخص وحده
feasibility-impact-persons = { $count ->
    [zero] يضع الشخص الأول بطاقاته الآن، ولا يرى أحد ما وضعه غيره.
    [one] وضع شخص واحد من هذه المجموعة بطاقاته، ولا يرى أحد ما وضعه غيره.
    [two] وضع شخصان من هذه المجموعة بطاقاتهما، ولا يرى أحد ما وضعه غيره.
    [few] وضع { $count } أشخاص من هذه المجموعة بطاقاتهم، ولا يرى أحد ما وضعه غيره.
    [many] وضع { $count } شخصًا من هذه المجموعة بطاقاتهم، ولا يرى أحد ما وضعه غيره.
   *[other] وضع { $count } شخص من هذه المجموعة بطاقاتهم، ولا يرى أحد ما وضعه غيره.
  }
feasibility-impact-next-person = تسليم الجهاز إلى الشخص التالي
feasibility-impact-next-person-first = ضع بطاقة واحدة على الأقل أولًا.
feasibility-impact-thanks = شكرًا. المخطط خالٍ للشخص التالي.
feasibility-impact-points = إظهار كل صوت كنقطة
feasibility-impact-points-help = إذا وضع البطاقة أقل من خمسة أشخاص من المجموعة لا يظهر إلا وسيطهم.
feasibility-impact-legend-group = المربع: مجموعة
feasibility-impact-legend-person = النقطة: شخص واحد
feasibility-impact-finding-of = { $voice }: { $finding }
feasibility-impact-of-persons = { $count ->
    [zero] لا أحد
    [one] شخص واحد وحده
    [two] وسيط شخصين
    [few] وسيط { $count } أشخاص
    [many] وسيط { $count } شخصًا
   *[other] وسيط { $count } شخص
  }
feasibility-impact-of-few = وسيط أقل من خمسة أشخاص
feasibility-impact-of-one-and-persons = { $count ->
    [zero] برأي واحد
    [one] برأي واحد، ووضع شخص واحد بطاقته وحده قبل ذلك
    [two] برأي واحد، ووضع شخصان بطاقتيهما كلٌّ وحده قبل ذلك
    [few] برأي واحد، ووضع { $count } أشخاص بطاقاتهم كلٌّ وحده قبل ذلك
    [many] برأي واحد، ووضع { $count } شخصًا بطاقاتهم كلٌّ وحده قبل ذلك
   *[other] برأي واحد، ووضع { $count } شخص بطاقاتهم كلٌّ وحده قبل ذلك
  }
feasibility-impact-of-one-and-few = برأي واحد، ووضع أقل من خمسة أشخاص بطاقاتهم كلٌّ وحده قبل ذلك
feasibility-impact-voices-table = كل صوت بالأرقام

### Criteria

criteria-tab = المعايير
criteria-title = معايير مرجّحة
criteria-lead = معنى كل درجة مكتوب قبل أن يقيّم أحد. التقييم الناقص يعطي مدى ولا يُخمَّن أبدًا.
criteria-empty-title = لا معايير بعد
criteria-empty-text = تفيد المعايير حين لا يكفي مخطط بسؤالين. ابدأ بمجموعة معتادة وغيّر صياغتها.
criteria-begin-usual = البدء بمجموعة معتادة
criteria-begin-empty = مجموعة جديدة
criteria-untitled = مجموعة بلا اسم
criteria-set = مجموعة المعايير
criteria-mode = ما العمل
criteria-mode-edit = المعايير
criteria-mode-score = إعطاء الدرجات
criteria-mode-result = النتيجة
criteria-no-interventions = لا يوجد مشروع لتقييمه بعد.
criteria-name = اسم المجموعة
criteria-weighing = من أين تأتي الأوزان
criteria-weighing-help = اسأل عن المسافة من أسوأ درجة إلى أفضلها، لا عن الأهمية بحد ذاتها.
criteria-by-points = نقاط
criteria-by-pairs = اثنان اثنان
criteria-add = إضافة معيار
criteria-most = { $count } معايير على الأكثر: ما زاد يُتعب الناس.
criteria-delete = حذف هذه المجموعة
criteria-share = الوزن { $share }٪
criteria-high = الأكثر أفضل
criteria-low = الأقل أفضل
criteria-anchor = الدرجة { $step } تعني
criteria-number = المعيار { $number }
criteria-remove = إزالة المعيار { $name }
criteria-good = أي الطرفين جيد
criteria-points = النقاط، ١٠٠ لما هو الأهم
criteria-anchors = معنى الدرجات من ١ إلى ٥
criteria-pairs = معياران في كل مرة
criteria-pairs-help = أيهما أهم، وبكم مرة؟
criteria-pair = { $first } أم { $second }
criteria-pair-open = لم يُقارنا بعد
criteria-pairs-open = { $count ->
    [one] زوج واحد لم يُقارن بعد، وتظهر الأوزان حين تكتمل المقارنات.
    [two] زوجان لم يُقارنا بعد، وتظهر الأوزان حين تكتمل المقارنات.
    [few] { $count } أزواج لم تُقارن بعد، وتظهر الأوزان حين تكتمل المقارنات.
    [many] { $count } زوجًا لم تُقارن بعد، وتظهر الأوزان حين تكتمل المقارنات.
   *[other] { $count } زوج لم تُقارن بعد، وتظهر الأوزان حين تكتمل المقارنات.
  }
criteria-pair-equal = متساويان
criteria-pair-more = { $name }: { $times } أضعاف
criteria-consistency = نسبة الاتساق { $saaty }٪ (Saaty 1980)؛ { $other }٪ (Alonso and Lamata 2006).
criteria-inconsistent = المقارنات متناقضة (أكثر من ١٠٪). ناقشوها من جديد.
criteria-scoring-help = «لا نعرف» و«لم يُقيَّم» منفصلان عن التقييم المنخفض.
criteria-done = { $count } من { $all }
criteria-unknown = لا نعرف
criteria-not-scored = لم يُقيَّم
criteria-layer = رأي مَن
criteria-result-none = لا شيء للعرض بعد: لا بد من أوزان وتقييمات.
criteria-finding = { $what } في المقدمة
criteria-voices = متوسط الأصوات: { $count }، ويُحسب كل صوت مرة واحدة.
criteria-column-what = المشروع
criteria-column-value = القيمة من ٠ إلى ١
criteria-column-note = ملاحظة
criteria-column-firsts = الأول في ١٠٠٠ ترجيح عشوائي
criteria-column-closeness = القرب
criteria-range = من { $low } إلى { $high }
criteria-like-the-first = لا فرق واضح عن الأول
criteria-missing = لم يُقيَّم: { $count }
criteria-unknown-count = غير معروف: { $count }
criteria-firsts-shared = { $alone }، مشتركًا { $shared }
criteria-incomplete = ما دامت تقييمات ناقصة فالقيم مديات، ولا يُحسب ما تتوقف عليه النتيجة.
criteria-no-flip = لا يضع تغيير وزن واحد مشروعًا آخر وحده في المقدمة.
criteria-flip = لو كان وزن «{ $criterion }» { $to }٪ بدل { $from }٪ للحق { $what } بالأول.
criteria-analysts = للمحلّلين
criteria-analysts-text = TOPSIS مع تطبيع متجهي. قد تقلب إضافة مشروع ترتيب غيره، فهو لا يقرّر أبدًا.
criteria-usual-name = المجموعة المعتادة
criteria-usual-reach-name = عدد المستفيدين
criteria-usual-reach-1 = بضع أسر
criteria-usual-reach-3 = حي واحد
criteria-usual-reach-5 = منطقة التغطية كلها
criteria-usual-lasting-name = دوام الأثر
criteria-usual-lasting-1 = أسابيع
criteria-usual-lasting-3 = سنة مع الصيانة
criteria-usual-lasting-5 = سنوات طويلة من تلقاء نفسه
criteria-usual-cost-name = الكلفة
criteria-usual-cost-1 = يستطيع متطوعون القيام به
criteria-usual-cost-3 = منحة صغيرة واحدة
criteria-usual-cost-5 = تحتاج إلى موازنة دائرة حكومية
criteria-finding-alike = { $count ->
    [zero] { $what } في الأعلى
    [one] { $what } في الأعلى، بلا فرق واضح عن مشروع آخر
    [two] { $what } في الأعلى، بلا فرق واضح عن مشروعين آخرين
    [few] { $what } في الأعلى، بلا فرق واضح عن { $count } مشاريع أخرى
    [many] { $what } في الأعلى، بلا فرق واضح عن { $count } مشروعًا آخر
   *[other] { $what } في الأعلى، بلا فرق واضح عن { $count } مشروع آخر
}

### The wall

chart-wall = العرض على الجدار
chart-wall-back = العودة إلى المخطط
chart-wall-voice = المعروض
chart-wall-all = كل المجموعات
chart-wall-go = عرض الآراء تباعًا
chart-wall-stop = توقّف هنا
chart-print = طباعة المخطط
plan-poster = ملصق A3

### Budget

budget-tab = الموازنة
budget-title = ماذا يكفي المال
budget-lead = الأوراق نفسها وفق ثلاث قواعد مسمّاة جنبًا إلى جنب. الحاضرون هم من يختار القاعدة، ويمكن إعادة عدّ كل خطوة.
budget-empty-title = لا أوراق لعرضها على موازنة بعد
budget-empty-text = تحتاج الموازنة إلى ترتيب مغلق بالنقاط أو بالعلامات، وإلى مشاريع مقترحة لاحتياجاته.
budget-empty-button = إلى الترتيبات
budget-ballots = أوراق
budget-ballots-help = الترتيبات المغلقة بالنقاط أو بالعلامات.
budget-money = المال المتوفّر
budget-say-money = اكتب مقدار المال المتوفّر، فتُحسب القواعد فورًا.
budget-tie-rule-help = أعلنها قبل النظر في القواعد أدناه. تثبت بعد حسم أول تعادل.
budget-ballots-count = { $count ->
    [zero] لا ورقة تُحسب.
    [one] ورقة واحدة تُحسب.
    [two] ورقتان تُحسبان.
    [few] { $count } أوراق تُحسب.
    [many] { $count } ورقة تُحسب.
   *[other] { $count } ورقة تُحسب.
}
budget-ballots-left-out = { $count ->
    [zero] لم تُستبعد أي ورقة.
    [one] استُبعدت ورقة واحدة من نوع آخر.
    [two] استُبعدت ورقتان من نوع آخر.
    [few] استُبعدت { $count } أوراق من نوع آخر.
    [many] استُبعدت { $count } ورقة من نوع آخر.
   *[other] استُبعدت { $count } ورقة من نوع آخر.
}
budget-links-note = العلامة لاحتياجٍ ما تُحسب لكل مشروع يلبّيه.
budget-few-marks = معدّل { $marks } من الخيارات في الورقة. دون ثلاثة خيارات لا تقول الحصص المتساوية كثيرًا عمّن هو مُمثَّل.
budget-constraints = ما يجب أن يتحقّق قبل أي قاعدة
budget-fewest = أقل عدد من الأشخاص اختاروه
budget-completion = الحصص المتساوية: إذا بقي مال
budget-completion-help = طريقة الإكمال تغيّر النتيجة، لذلك تُذكر دائمًا.
budget-completion-none = يُترك
budget-completion-raise-until-exhaustive = تُرفع الحصص حتى لا يتّسع المال لشيء
budget-completion-raise-until-over = تُرفع الحصص إلى ما قبل تجاوز المال
budget-completion-fill = يُكمَل بالأكثر أصواتًا
budget-area-cap = الحد الأعلى في { $area }
budget-without-cost = بلا كلفة بهذه العملة، فلا تُحسب: { $names }.
budget-hold = ما يسري على { $what }
budget-hold-open = القاعدة تقرّر
budget-hold-must = يجب تمويله
budget-hold-excluded = لا يُموَّل
budget-hold-part = يكفي جزء
budget-part-least = أصغر جزء له معنى
budget-named = { $number }. { $title }
budget-rule-with-completion = { $rule }، { $completion }
budget-rule-most-votes = الأكثر أصواتًا أولًا
budget-rule-equal-shares = الحصص المتساوية
budget-rule-best-total = أفضل مجموع
budget-rule-words-most-votes = من الأعلى نزولًا، ويُتخطّى ما لا يكفيه المال المتبقي. قد تأخذ مجموعة كبيرة كل شيء.
budget-rule-words-equal-shares = لكل شخص الحصة نفسها من المال، ومن اختاروا مشروعًا يدفعون كلفته معًا.
budget-rule-words-best-total = المجموعة التي تجمع أكبر عدد من الأصوات ضمن المال. مقياس للقواعد الأخرى.
budget-must-and-excluded = { $what } يجب تمويله ولا يجوز تمويله. غيّر أحدهما.
budget-must-over-money = ما يجب تمويله يكلّف أكثر من المتوفّر.
budget-must-over-cap = ما يجب تمويله في { $area } يكلّف أكثر من حدّها الأعلى.
budget-too-large = المجموعات المتساوية أو الممكنة أكثر من أن تُقارَن هنا.
budget-funded = المموَّل
budget-funded-none = لا شيء.
budget-part = جزء
budget-nobody = لا أحد
budget-fewer-than = أقل من { $count }
budget-of-all = { $count } من { $all }
budget-no-group = لا شيء
budget-spent = المصروف
budget-left = المال المتبقي
budget-with-nothing = أشخاص لم ينالوا شيئًا ممّا اختاروه
budget-groups-with-nothing = مجموعات لم تنل شيئًا ممّا اختارته
budget-gini = مدى تفاوت توزيع المال (جيني، ٠ يعني التساوي)
budget-left-out = { $count ->
    [zero] لم يُترك شيء
    [one] تُرك مشروع واحد
    [two] تُرك مشروعان
    [few] تُركت { $count } مشاريع
    [many] تُرك { $count } مشروعًا
   *[other] تُرك { $count } مشروع
}
budget-why-excluded = مستبعَد مسبقًا
budget-why-too-few-supporters = اختاره عدد قليل جدًا
budget-why-area-cap = بلغت منطقته حدّها الأعلى
budget-why-not-enough-money = المال المتبقي لا يكفي
budget-why-supporters-could-not-pay = ما بقي معًا لدى من اختاروه قليل
budget-why-rule-stopped = توقّفت القاعدة قبله
budget-why-not-in-best-set = مجموعة أخرى تجمع أصواتًا أكثر
budget-steps = خطوة بخطوة
budget-steps-none = تُحدَّد المجموعة كاملة دفعة واحدة، فلا خطوات منفردة.
budget-step-must = { $what } يجب تمويله.
budget-step-funded = { $score ->
    [zero] { $what }: بلا أصوات، يُموَّل. يبقى { $left }.
    [one] { $what }: صوت واحد، يُموَّل. يبقى { $left }.
    [two] { $what }: صوتان، يُموَّل. يبقى { $left }.
    [few] { $what }: { $score } أصوات، يُموَّل. يبقى { $left }.
    [many] { $what }: { $score } صوتًا، يُموَّل. يبقى { $left }.
   *[other] { $what }: { $score } صوت، يُموَّل. يبقى { $left }.
}
budget-step-skipped = { $score ->
    [zero] { $what }: بلا أصوات، يُتخطّى: { $why }.
    [one] { $what }: صوت واحد، يُتخطّى: { $why }.
    [two] { $what }: صوتان، يُتخطّى: { $why }.
    [few] { $what }: { $score } أصوات، يُتخطّى: { $why }.
    [many] { $what }: { $score } صوتًا، يُتخطّى: { $why }.
   *[other] { $what }: { $score } صوت، يُتخطّى: { $why }.
}
budget-step-part = { $what } ينال جزءًا: { $money }.
budget-step-bought = { $count ->
    [zero] { $what } لا يدفعه أحد؛ ولا يدفع أحد أكثر من { $money }.
    [one] { $what } يدفعه شخص واحد؛ ولا يدفع أحد أكثر من { $money }.
    [two] { $what } يدفعه شخصان معًا؛ ولا يدفع أحد أكثر من { $money }.
    [few] { $what } يدفعه { $count } أشخاص معًا؛ ولا يدفع أحد أكثر من { $money }.
    [many] { $what } يدفعه { $count } شخصًا معًا؛ ولا يدفع أحد أكثر من { $money }.
   *[other] { $what } يدفعه { $count } شخص معًا؛ ولا يدفع أحد أكثر من { $money }.
}
budget-step-bought-points = { $count ->
    [zero] { $what } لا يدفعه أحد؛ ولا يدفع أحد أكثر من { $money } للنقطة.
    [one] { $what } يدفعه شخص واحد؛ ولا يدفع أحد أكثر من { $money } للنقطة.
    [two] { $what } يدفعه شخصان معًا؛ ولا يدفع أحد أكثر من { $money } للنقطة.
    [few] { $what } يدفعه { $count } أشخاص معًا؛ ولا يدفع أحد أكثر من { $money } للنقطة.
    [many] { $what } يدفعه { $count } شخصًا معًا؛ ولا يدفع أحد أكثر من { $money } للنقطة.
   *[other] { $what } يدفعه { $count } شخص معًا؛ ولا يدفع أحد أكثر من { $money } للنقطة.
}
budget-step-paid-all = { $count ->
    [zero] لا أحد منهم يدفع كل ما بقي من حصته.
    [one] واحد منهم يدفع كل ما بقي من حصته.
    [two] اثنان منهم يدفعان كل ما بقي من حصتيهما.
    [few] { $count } منهم يدفعون كل ما بقي من حصصهم.
    [many] { $count } منهم يدفعون كل ما بقي من حصصهم.
   *[other] { $count } منهم يدفعون كل ما بقي من حصصهم.
}
budget-step-equal = متساوٍ معه في هذه اللحظة: { $names }.
budget-step-raised = تُرفع حصة كل فرد إلى { $money } بخطوات من { $step }، وتبدأ القاعدة من جديد.
budget-agree = الاتفاق على هذه المجموعة
budget-agreed = { $count ->
    [zero] لم يُتّفق على شيء وفق «{ $rule }».
    [one] تم الاتفاق: مشروع واحد وفق «{ $rule }». هو الآن في الخطة.
    [two] تم الاتفاق: مشروعان وفق «{ $rule }». هما الآن في الخطة.
    [few] تم الاتفاق: { $count } مشاريع وفق «{ $rule }». هي الآن في الخطة.
    [many] تم الاتفاق: { $count } مشروعًا وفق «{ $rule }». هي الآن في الخطة.
   *[other] تم الاتفاق: { $count } مشروع وفق «{ $rule }». هي الآن في الخطة.
}
budget-agreed-on = { $count ->
    [zero] لم يُتّفق على شيء في { $day } وفق «{ $rule }».
    [one] تم الاتفاق في { $day }: مشروع واحد وفق «{ $rule }». هو الآن في الخطة.
    [two] تم الاتفاق في { $day }: مشروعان وفق «{ $rule }». هما الآن في الخطة.
    [few] تم الاتفاق في { $day }: { $count } مشاريع وفق «{ $rule }». هي الآن في الخطة.
    [many] تم الاتفاق في { $day }: { $count } مشروعًا وفق «{ $rule }». هي الآن في الخطة.
   *[other] تم الاتفاق في { $day }: { $count } مشروع وفق «{ $rule }». هي الآن في الخطة.
}
budget-to-plan = إلى الخطة
budget-settled = حالات التعادل التي حُسمت
budget-settled-lowest-cost = وفق القاعدة المعلنة، الأقل كلفة أولًا: { $order }
budget-settled-most-supporters = وفق القاعدة المعلنة، الأكثر أشخاصًا أولًا: { $order }
budget-settled-agreement = بالنقاش والاتفاق: { $order }
budget-settled-lot = بالقرعة { $seed } أمام { $witnesses }: { $order }
budget-tie-title = { $count ->
    [zero] لا تعادل
    [one] تعادل واحد
    [two] تعادل بين اثنين
    [few] تعادل بين { $count }
    [many] تعادل بين { $count }
   *[other] تعادل بين { $count }
}
budget-tie-text = { $places ->
    [zero] هذه المشاريع المقترحة ({ $count }) متساوية ولا يمكن تمويل أي منها. تتوقّف القاعدة هنا حتى يحسم الحاضرون الأمر.
    [one] هذه المشاريع المقترحة ({ $count }) متساوية ولا يمكن تمويل إلا واحد منها. تتوقّف القاعدة هنا حتى يحسم الحاضرون الأمر.
    [two] هذه المشاريع المقترحة ({ $count }) متساوية ولا يمكن تمويل إلا اثنين منها. تتوقّف القاعدة هنا حتى يحسم الحاضرون الأمر.
    [few] هذه المشاريع المقترحة ({ $count }) متساوية ولا يمكن تمويل إلا { $places } منها. تتوقّف القاعدة هنا حتى يحسم الحاضرون الأمر.
    [many] هذه المشاريع المقترحة ({ $count }) متساوية ولا يمكن تمويل إلا { $places } منها. تتوقّف القاعدة هنا حتى يحسم الحاضرون الأمر.
   *[other] هذه المشاريع المقترحة ({ $count }) متساوية ولا يمكن تمويل إلا { $places } منها. تتوقّف القاعدة هنا حتى يحسم الحاضرون الأمر.
}
budget-tie-next = موضع { $what } في الترتيب المتفق عليه
budget-tie-agree-help = للاتفاق، المس الأرقام بالترتيب المتفق عليه.
budget-tie-lowest-cost = قاعدة معلنة: الأقل كلفة أولًا
budget-tie-most-supporters = قاعدة معلنة: الأكثر أشخاصًا أولًا
budget-tie-agree = نوقش واتُّفق عليه
budget-tie-agree-first = المس الأرقام أولًا بالترتيب المتفق عليه.
budget-tie-witnesses = شهود القرعة بحسب صفتهم
budget-tie-witnesses-help = الصفات لا الأسماء: رئيس اللجنة، مديرة المدرسة.
budget-tie-lot = إجراء القرعة
budget-tie-lot-first = اكتب أولًا من يشهد القرعة.
budget-minutes = محضر قرار الموازنة
budget-download-pabulib = الأوراق والتكاليف بصيغة Pabulib (.pb)
budget-minutes-back = إلى الموازنة
budget-minutes-none = لا قرار موازنة هنا، أو تعذّر عدّ أوراقه.
budget-minutes-on = تاريخ الاتفاق
budget-minutes-open = لم يُتّفق بعد على مجموعة
budget-minutes-agreed = ما تم الاتفاق عليه
budget-minutes-differs = تغيّرت الكلف أو الشروط بعد الاتفاق: القاعدة تموّل الآن غير ذلك.
budget-minutes-free = لم يُشترط شيء مسبقًا.
budget-minutes-held = { $what }: { $names }
budget-minutes-no-ties = لم يُحسم أي تعادل.
budget-minutes-tied = تعادل لم يُحسم بعد: { $names }
budget-minutes-beside = ما تموّله كل قاعدة بالأوراق نفسها
budget-minutes-few = الأوراق السرية قليلة جدًا، لذلك لا تُطبع الخطوات مع أصواتها.
budget-minutes-fingerprint = بصمة الأوراق والمال والشروط:

### Signing

plan-fates-title = ماذا حدث لاحتياجنا؟
plan-fates-search = ابحث في مصير الاحتياجات
plan-fate-taken = في الخطة: { $number }. { $title }.
plan-fate-by = حتى { $day }.
plan-fate-milestones = المراحل المنجزة: { $count } من { $all }.
plan-fate-left-out = ليس الآن: { $reason } الخطوة التالية: { $next }
plan-signing-title = التوقيع على الجهاز
plan-signing-help = بالإصبع أو القلم. من يوقّع على الورق يترك الخانة فارغة. تُحفظ الصفة لا الاسم.
plan-signing-changed = تغيّرت الخطة بعد هذا التوقيع.
plan-signing-signed = موقَّع
plan-signing-on = وُقّع في { $day }
plan-signing-open = غير موقَّع هنا
plan-signing-pad = توقيع { $role }
plan-signing-clear = مسح: { $role }
plan-signing-keep = حفظ التوقيع: { $role }
plan-signing-again = التوقيع من جديد: { $role }
plan-signing-first = ارسم التوقيع أولًا.

### Along time

gantt-title = الجدول الزمني
gantt-done = أُنجز
gantt-late = فات موعده
gantt-ahead = قادم
gantt-today = اليوم
gantt-no-days = بلا مواعيد بعد
gantt-milestone = { $what }: { $day }، { $state }

### Plan
list-comma = { "، " }
list-semicolon = { "؛ " }
plan-tab = الخطة
plan-title = خطة العمل المجتمعية
plan-lead = مَن يفعل ماذا ومتى، وجواب صريح عن كل احتياج لم يؤخذ به.
plan-to-print = طباعة وتوقيع
plan-empty-title = الخطة ما زالت فارغة
plan-empty-text = تنشأ الخطة من الاحتياجات والمشاريع المقترحة. اطرحوا المشاريع المقترحة وضعوها على المخطط ثم أدرجوها هنا.
plan-empty-button = إلى المشاريع المقترحة
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
plan-asked-map = أين وضعوا علاماتهم، والخط حدود منطقة التغطية.
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
plan-field-budget = الموازنة المتفق عليها
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
plan-candidates-lead = في الأعلى ما «يُنفَّذ أولًا». يُدرَج كل مشروع بقرار خاص به.
plan-left-out-title = { $count ->
    [zero] أُخذ بكل الاحتياجات
    [one] احتياج واحد لم يؤخذ به
    [two] احتياجان لم يؤخذ بهما
    [few] { $count } احتياجات لم يؤخذ بها
    [many] { $count } احتياجًا لم يؤخذ بها
   *[other] { $count } احتياج لم يؤخذ بها
  }
plan-left-out-lead = من حق الناس أن يعرفوا ما حلّ بما طلبوه. قولوا لماذا ليس الآن، وما الخطوة التالية.
plan-left-out-search = ابحث في ما لم يؤخذ به
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
plan-paper-budget = الموازنة المتفق عليها
plan-paper-commitments = ما سيُنفَّذ
plan-paper-what = المشروع والاحتياجات التي يلبّيها
plan-paper-who = المسؤول والشركاء
plan-paper-when = الموعد
plan-paper-money = الموازنة والمصدر
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
data-with = ما يرافق الملف
data-with-pictures = { $count ->
    [zero] بلا صور ({ $size })
    [one] مع صورة أو طبقة واحدة ({ $size })
    [two] مع صورتين أو طبقتين ({ $size })
    [few] مع { $count } صور وطبقات ({ $size })
    [many] مع { $count } صورة وطبقة ({ $size })
   *[other] مع { $count } صورة وطبقة ({ $size })
}
data-with-voices = { $count ->
    [zero] بلا تسجيلات صوتية ({ $size })
    [one] مع تسجيل صوتي واحد ({ $size })
    [two] مع تسجيلين صوتيين ({ $size })
    [few] مع { $count } تسجيلات صوتية ({ $size })
    [many] مع { $count } تسجيلًا صوتيًا ({ $size })
   *[other] مع { $count } تسجيل صوتي ({ $size })
}
data-with-help = قد تكشف الصور والأصوات هوية أصحابها. لا تسلّمها إلا لمن يحتاج إليها. ويكون الملف عندئذ أرشيف ZIP.
data-left-out = { $count ->
    [zero] الملف كامل.
    [one] صورة أو تسجيل أو طبقة واحدة ليست على هذا الجهاز وتنقص الملف.
    [two] صورتان أو تسجيلان أو طبقتان ليست على هذا الجهاز وتنقص الملف.
    [few] { $count } صور أو تسجيلات أو طبقات ليست على هذا الجهاز وتنقص الملف.
    [many] { $count } صورة أو تسجيلًا أو طبقة ليست على هذا الجهاز وتنقص الملف.
   *[other] { $count } صورة أو تسجيل أو طبقة ليست على هذا الجهاز وتنقص الملف.
}
data-filled = { $count ->
    [zero] لم يُستكمل شيء.
    [one] استُكمل مرفق ناقص واحد.
    [two] استُكمل مرفقان ناقصان.
    [few] استُكملت { $count } مرفقات ناقصة.
    [many] استُكمل { $count } مرفقًا ناقصًا.
   *[other] استُكمل { $count } مرفق ناقص.
}
data-filled-none = ليس في هذا الملف شيء مما ينقص هنا. اختر ملفًا مع الصور من الجهاز الذي التُقطت عليه.
data-missing = { $count ->
    [zero] لا ينقص هذا الجهاز شيء
    [one] مرفق واحد ينقص هذا الجهاز
    [two] مرفقان ينقصان هذا الجهاز
    [few] { $count } مرفقات تنقص هذا الجهاز
    [many] { $count } مرفقًا تنقص هذا الجهاز
   *[other] { $count } مرفق تنقص هذا الجهاز
}
data-missing-lead = السجلات هنا، لكنها وصلت بلا صورها أو تسجيلاتها الصوتية أو طبقاتها. أحضر الملف مع الصور من الجهاز الآخر.
data-fill = استكملها من ملف
data-fill-other = ليس هذا ملف Catchment مع صور. اختر ملف ZIP الذي سُلّم على الجهاز الآخر.
data-fill-damaged = الملف تالف أو مقطوع. انسخه مرة أخرى من الجهاز الآخر.
content-picture = صورة
content-voice = تسجيل صوتي
content-layer = طبقة
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
data-kinds-all = كل الأنواع
list-search-of = ابحث في: { $what }
data-sort-found = كما وُجدت
data-sort-name = الاسم
data-sort-kind = النوع
data-conflicts-search = ابحث في التعارضات
data-missing-search = ابحث في ما ينقص
data-fate-added = جديد
data-fate-changed = متغيّر
data-fate-conflicting = متعارض
data-fate-deleted = محذوف
data-fate-deleted-here = محذوف هنا
data-fate-added-help = هذه غير موجودة على هذا الجهاز بعد.
data-fate-changed-help = ما في الملف أحدث مما على هذا الجهاز.
data-fate-conflicting-help = غيّرها الطرفان. تُحفظ النسختان وتختار أنت بعد ذلك.
data-fate-deleted-help = حُذفت هذه على الجهاز الآخر.
data-fate-deleted-here-help = حُذفت هذه على هذا الجهاز وتبقى محذوفة. حدّد ما تريد إعادته.
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
data-issues-search = ابحث في ما يحتاج إلى انتباه
data-issues-all = الكل
data-issues-grave = خطير
data-issues-incomplete = غير مكتمل
data-issues-hint = تنبيهات
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
data-analysts-lead = لبرامج مثل Excel وQGIS. تُحجب أعداد الأشخاص التي تقل عن خمسة، والسجل الكامل هو ملف التقييم.
data-csv-notes = في CSV تسبق فاصلةٌ عليا (') كل نص يبدأ بـ = أو + أو - أو @ ‏(كرقم هاتف) كي لا يشغّله برنامج الجداول؛ احذفها في البرامج الأخرى. لا توجد في GeoJSON. بين الأعمدة فواصل: إن أظهر Excel عمودًا واحدًا فافتح الملف من «بيانات ← من نص/CSV».
data-download-as = تنزيل { $what } بصيغة { $format }
data-table-empty = لا شيء فيه بعد
data-table-meetings = الاجتماعات
data-table-meetings-help = متى وأين عُقد كل اجتماع وكم شخصًا حضر.
data-table-groups = المجموعات
data-table-groups-help = من تحدّث: الأشخاص حسب الجنس والعمر وحالة النزوح.
data-table-areas = مناطق التغطية
data-table-areas-help = حدود المناطق المخدومة مع سكانها.
data-table-marks = العلامات
data-table-marks-help = ما وضعته المجموعات على الخريطة. كل خطر يحمل تحذيره. والعلامة التي على صورة بلا إحداثيات: يذكر سطرها الصورة والحصة من عرضها وارتفاعها.
data-table-needs = الاحتياجات
data-table-needs-help = ما يقف المجتمع وراءه من احتياجات والعلامات التي تستند إليها.
data-table-results = نتائج الترتيب
data-table-results-help = المراتب وحالات التعادل والأصوات في الترتيبات المغلقة. المفتوحة لا تُذكر.
data-table-interventions = المشاريع المقترحة
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
data-field-money = المال
data-field-must-fund = يجب تمويله
data-field-excluded = المستبعد
data-field-fewest-supporters = أقل عدد من المؤيدين
data-field-area-caps = الحد الأعلى لكل منطقة
data-field-part-funding = تمويل جزئي
data-field-completion = الإكمال
data-field-agreed = المجموعة المتفق عليها
data-field-weighing = الترجيح
data-field-set = مجموعة المعايير
data-field-criterion = المعيار
data-field-given = التقييم
data-field-role = الصفة
data-field-strokes = خطوط التوقيع
data-field-fingerprint = البصمة
data-field-governorate = المحافظة
data-field-district = القضاء
data-field-subdistrict = الناحية
data-field-neighbourhood = الحي أو القرية
data-field-centre = مركز الموارد المجتمعية
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
data-field-answered-by = من يجيب
data-field-criteria = المعايير
data-field-settlements = حالات التعادل المحسومة
data-field-people = عدد من يقفون وراءها
data-field-description = الوصف
data-field-needs = الاحتياجات
data-field-cost = الكلفة
data-field-beneficiaries = المستفيدون
data-field-weeks = الأسابيع
data-field-place = المكان
data-field-intervention = المشروع
data-field-layer = رأي من
data-field-feasibility = إمكانية التنفيذ
data-field-impact = الأثر
data-field-decision = القرار

### Problems

problem-too-large = الملف أكبر من ٥٠ ميغابايت.
problem-empty = الملف فارغ.
problem-other-file = هذا نوع آخر من الملفات: أرشيف أو مستند أو صورة أو قاعدة بيانات.
problem-packed-anew = أعاد برنامج آخر ضغط هذا الأرشيف. أرسل الملف كما سُلّم، أو فُكّ ضغطه وافتح ملف التقييم الذي فيه.
problem-not-text = يحتوي الملف على رموز ليست نصًّا.
problem-not-json = نص الملف يخالف قواعد JSON.
problem-truncated = ينتهي الملف قبل أوانه: جزء منه مفقود.
problem-too-deep = تداخل الملف أعمق بكثير من أي ملف من نوعه.
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
problem-chosen-twice = تذكر ورقة اقتراع مشروعًا واحدًا مرتين. يُحتسب مرة واحدة.
problem-was-lines = الملف قائمة عناصر بلا مجموعة تضمها. قُرئت كلها.
problem-key-twice = ورد حقل مرتين في عنصر واحد. أُخذت القيمة الأخيرة.
problem-text-left-out = أُهمل نص يزيد على ٢٠٬٠٠٠ حرف، وهو على الأرجح صورة مكتوبة على شكل نص.
problem-broken-markup = يخالف الملف قواعد XML في هذا الموضع.
problem-stray-ampersand = علامة & غير مكتوبة كما تتطلب XML. قُرئت كما هي.
problem-old-spreadsheet = هذا ملف Excel قديم (.xls) أو مصنّف محمي بكلمة مرور.
problem-web-page = هذه صفحة ويب تحمل اسم جدول أو ملف خريطة.
problem-signs-replaced = تعذّرت قراءة بعض الرموز فظهرت مكانها علامة �.
problem-was-arabic-windows = الحروف بترميز ويندوز العربي القديم (windows-1256) وقُرئت على هذا الأساس. تحقّق من سلامة الكلمات.
problem-quote-open = فُتحت علامة اقتباس ولم تُغلق. قُرئت على أنها علامة عادية؛ تحقّق من هذا الصف.
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
problem-remedy-mend-there = لم يتغيّر شيء هنا. صحّح هذا الموضع في البرنامج الذي أنشأ الملف أو في محرّر نصوص، ثم اختره من جديد.
problem-remedy-save-as-xlsx = لم يتغيّر شيء هنا. افتحه في Excel أو LibreOffice واحفظه بصيغة XLSX بلا كلمة مرور، ثم اختره من جديد.
problem-remedy-save-as-utf8 = لم يتغيّر شيء هنا. احفظه في برنامج الجداول بصيغة «CSV UTF-8» أو XLSX ثم اختره من جديد.
problem-remedy-export-elsewhere = لم يتغيّر شيء هنا. صدّر الملف من جديد من البرنامج الذي أنشأه.
problem-remedy-nothing = لا يلزمك فعل شيء.
issue-phone-number = يبدو أن في هذا النص رقم هاتف.
issue-email-address = يبدو أن في هذا النص عنوان بريد إلكتروني.
issue-mark-without-meeting = حُذف الاجتماع الذي وُضعت فيه هذه العلامة.
issue-mark-without-group = حُذفت المجموعة التي وضعت هذه العلامة.
issue-mark-disputed-by-nobody = حُذفت مجموعة كانت تعترض على هذه العلامة.
issue-mark-without-picture = حُذفت الصورة التي تقع عليها هذه العلامة، فلا يرى أحد مكانها. قد يعيدها التراجع.
issue-group-without-meeting = حُذف اجتماع هذه المجموعة. قد يعيده التراجع.
issue-need-without-marks = حُذفت بعض العلامات التي يستند إليها هذا الاحتياج.
issue-need-without-area = حُذفت منطقة التغطية لهذا الاحتياج.
issue-ranking-without-meeting = حُذف اجتماع هذا الترتيب.
issue-option-gone = حُذف احتياج من خيارات هذا الترتيب.
issue-ballot-without-ranking = حُذف الترتيب الذي تعود إليه ورقة تصويت.
issue-ballot-without-group = حُذفت مجموعة ورقة تصويت، فتُحسب في المجموع فقط.
issue-intervention-without-needs = حُذفت بعض الاحتياجات التي يعالجها هذا المشروع.
issue-score-without-intervention = حُذف المشروع الذي يعود إليه تقدير.
issue-score-without-group = حُذفت المجموعة التي وضعت تقديرًا.
issue-commitment-without-intervention = حُذف المشروع الوارد في بند الخطة هذا.
issue-left-out-without-need = حُذف الاحتياج الوارد في بند الخطة هذا.
issue-no-title = ليس للتقييم عنوان.
issue-no-statement = لا يذكر هذا الاحتياج ما المطلوب.
issue-no-question = ليس لهذا الترتيب سؤال.
issue-no-area-name = ليس لمنطقة التغطية هذه اسم.
issue-no-intervention-title = ليس لهذا المشروع عنوان.
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

### Centre

sector-assistance = مساعدات
sector-information = معلومات
data-field-short-name = الاسم المختصر
data-field-focal-point-role = صفة المعني بالتواصل
data-field-contact = عنوان تواصل الجهة
data-field-provider = الجهة المقدِّمة
data-field-sub-sector = القطاع الفرعي
data-field-gives = ما يحصل عليه الشخص
data-field-places = الأماكن على الخريطة
data-field-areas = مناطق التغطية المخدومة
data-field-mobile-days = أيام الفريق الجوال
data-field-eligibility = من يحق له الاستفادة
data-field-hours = أوقات الدوام
data-field-languages = اللغات
data-field-access = إمكانية وصول ذوي الإعاقة
data-field-capacity = عدد الأشخاص في الشهر
data-field-takes-referrals = تستقبل الإحالات الآن
data-field-verified = آخر تحقّق
data-field-code = الرمز
data-field-need = الحاجة
data-field-urgency = درجة الاستعجال
data-field-from = من
data-field-to = إلى
data-field-sex = الجنس
data-field-age = الفئة العمرية
data-field-status = حالة النزوح
data-field-consent = أُعطيت الموافقة
data-field-due = الموعد الأخير
data-field-bring = ما يُحضَر
data-field-appointment = الموعد
data-field-at = الوقت
data-field-steps = الحالات وتواريخها
data-field-view = رأي الشخص
data-field-received = تاريخ الورود
data-field-matter = ما قيل
data-field-formed = تاريخ التشكيل
data-field-seats = المقاعد
data-field-sittings = الاجتماعات والقرارات
data-field-trainings = التدريبات
data-field-on = اليوم
data-field-readings = الإجابات
data-field-plan-line = بند الخطة
data-field-views = من قال ماذا
data-field-direct = المستفيدون المباشرون
data-field-indirect = المستفيدون غير المباشرين
data-field-left-out = من لم تشمله
data-field-upkeep = الصيانة
data-field-upkeep-note = من يتولى الصيانة
data-field-said = ما قاله الناس
data-field-finished = تاريخ الإنجاز
data-field-spent = المصروف
data-field-month = الشهر
data-field-activities = الأنشطة
data-field-sheet = ورقة الجدول
data-field-columns = الأعمدة
data-field-dates = ترتيب التاريخ
data-field-hotline = الخط الساخن
data-field-specialised = الخدمات المتخصصة
data-field-confidential-channel = القناة السرية
data-field-feedback-days = أيام الرد على الملاحظات
data-field-referral-days = أيام تلبية الإحالة
issue-personal-name = يبدو أن هذا النص يحتوي على اسم شخص.
issue-id-number = يبدو أن هذا النص يحتوي على رقم وثيقة هوية.
issue-service-without-provider = حُذفت الجهة المقدِّمة لهذه الخدمة.
issue-service-out-of-date = لم يتحقّق أحد من هذه الخدمة منذ أكثر من ٣٠ يومًا.
issue-service-ended = انقضى آخر يوم لهذه الخدمة وما زالت مسجلة كخدمة قائمة.
issue-sensitive-service = هذه خدمة لحاجة حسّاسة، ومكانها إعدادات المكتب لا قائمة الخدمات.
issue-no-service-title = هذه الخدمة بلا عنوان.
issue-no-provider-name = هذه الجهة المقدِّمة بلا اسم.
issue-referral-without-service = حُذفت الخدمة التي أُحيل إليها.
issue-referral-without-consent = أُرسلت هذه الإحالة من دون موافقة الشخص.
issue-referral-overdue = انقضى الموعد المتفق عليه لهذه الإحالة.
issue-referral-code-twice = إحالتان تحملان الرمز نفسه.
issue-referral-steps = حالات هذه الإحالة غير متتابعة.
issue-feedback-overdue = كان يجب الرد على هذه الملاحظة قبل الآن.
issue-feedback-without-subject = حُذف ما تتعلق به هذه الملاحظة.
issue-committee-without-area = حُذفت منطقة التغطية لهذه اللجنة.
issue-evaluation-without-line = حُذف بند الخطة لهذا التقييم.
issue-implementation-without-line = حُذف بند الخطة لهذا العمل.
issue-more-satisfied-than-asked = عدد الراضين هنا أكبر من عدد المسؤولين.
refusal-no-consent = لا يُحال أحد من دون موافقته. اسأل الشخص أولًا.
refusal-code-taken = هذا الرمز مستعمل. خذ رمزًا آخر.
refusal-sensitive-service = لا تُسجَّل الحاجات الحسّاسة. أعطِ رقم الخط الساخن والخدمة المتخصصة من إعدادات المكتب.
refusal-not-the-next-state = لا يمكن أن تلي هذه الحالة سابقتها. تراجع عن الخطوة الخاطئة.
refusal-earlier-day = هذا اليوم يسبق يومًا يجب أن يأتي قبله. صحّح التاريخ.
refusal-later-day = لم يأتِ هذا اليوم بعد. اكتب اليوم الذي حدث فيه ذلك.
field-day-too-late = هذا اليوم بعد { $day }. اختر يومًا أسبق.
refusal-passed-on = حُوّلت هذه إلى القناة السرية ولا يُحفظ هنا شيء غير ذلك.

### Services

area-services = الخدمات
area-follow-up = المتابعة
area-more = المزيد
provider-kind-government-department = دائرة حكومية
provider-kind-un-agency = وكالة أممية
provider-kind-ngo = منظمة غير حكومية
provider-kind-community-organisation = منظمة مجتمعية
provider-kind-other = أخرى
service-state-planned = مخطَّطة
service-state-running = قائمة
service-state-suspended = متوقّفة مؤقتًا
service-state-closed = مغلقة
cost-unknown = غير معروف
cost-free = مجانًا
cost-partly = برسوم جزئية
cost-paid = مدفوعة
access-unknown = غير معروف
access-step-free = دخول دون درج
access-with-help = بمساعدة
access-not-accessible = غير مهيّأ
document-national-id = البطاقة الوطنية
document-civil-status-id = هوية الأحوال المدنية
document-residency-card = بطاقة السكن
document-ration-card = البطاقة التموينية
document-displacement-registration = استمارة تسجيل النزوح
document-birth-certificate = شهادة الولادة
document-marriage-certificate = عقد الزواج
document-property-deed = سند الملكية
document-medical-report = تقرير طبي
document-school-report = وثيقة مدرسية
weekday-saturday = السبت
weekday-sunday = الأحد
weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
urgency-today = اليوم
urgency-this-week = هذا الأسبوع
urgency-ordinary = عادي
referral-state-sent = أُرسلت
referral-state-received = استُلمت
referral-state-accepted = قُبلت
referral-state-served = قُدّمت الخدمة
referral-state-not-eligible = غير مستوفٍ للشروط
referral-state-no-capacity = لا توجد طاقة استيعابية
referral-state-unreachable = تعذّر الوصول إليه
referral-state-closed = أُغلقت
satisfaction-satisfied = راضٍ
satisfaction-partly = راضٍ جزئيًا
satisfaction-not-satisfied = غير راضٍ
satisfaction-not-reached = تعذّر سؤاله
sensitive-gender-based-violence = العنف القائم على النوع الاجتماعي (لا يُسجَّل شيء)
sensitive-child-protection = حماية الطفل (لا يُسجَّل شيء)
sensitive-exploitation = الاستغلال والإساءة (لا يُسجَّل شيء)
sensitive-trafficking = الاتجار بالبشر (لا يُسجَّل شيء)
sensitive-detention = الاحتجاز (لا يُسجَّل شيء)
sensitive-self-harm = إيذاء النفس (لا يُسجَّل شيء)
desk-not-known = غير معروف
desk-print-back = رجوع
print-language = لغة المطبوع
print-to-services = إلى الخدمات
print-to-referrals = إلى الإحالات
print-to-referral = إلى الإحالة
print-to-feedback = إلى الملاحظات والشكاوى
print-to-activities = إلى الأنشطة الأساسية
print-to-results = إلى النتائج
print-to-election = إلى الانتخاب
desk-gone-title = لم يعد هذا موجودًا
desk-gone-text = حُذف هنا أو على جهاز آخر. قد يعيده التراجع.
desk-hours-line = { $days }: { $from }–{ $until }
desk-hours-women = { $days }: { $from }–{ $until }، للنساء فقط
services-places = أماكن قسم الخدمات
services-title = الخدمات
services-lead = من يقدّم ماذا وأين ولمن. يُعلَّم كل ما لم يُتحقّق منه منذ ٣٠ يومًا.
services-new = خدمة جديدة
services-all = جميع الخدمات
services-untitled = خدمة بلا عنوان
services-empty-title = لا خدمات بعد
services-empty-text = سجّل أول خدمة: من يقدّمها وأين ومن يحق له الاستفادة منها. بعدها يمكن توجيه الناس إلى الباب الصحيح.
services-search = ابحث في الخدمات
services-sector = القطاع
services-all-sectors = جميع القطاعات
services-show = اعرض
services-sort = رتّب حسب
services-flag-all = الكل
services-flag-takes-referrals = تستقبل الإحالات الآن
services-flag-out-of-date = بحاجة إلى تحقّق
services-flag-running = قائمة
services-flag-closed = مغلقة
services-sort-title = العنوان
services-sort-provider = الجهة المقدِّمة
services-sort-sector = القطاع
services-sort-ends = تاريخ الانتهاء
services-sort-verified = آخر تحقّق
list-count = المعروض: { $count } من { $all }.
services-old-count = بحاجة إلى تحقّق: { $count }.
list-none-found = لا نتائج. خفّف البحث أو اعرض الكل.
pick-more = المعروض: { $count } من { $all }. اكتب جزءًا من الاسم لتجد البقية.
services-ended = انقضى آخر يوم لها
services-out-of-date = لم يُتحقّق منها منذ أكثر من ٣٠ يومًا
services-takes = تستقبل الإحالات
services-until = حتى { $day }
services-directory = دليل الخدمات
services-poster = ملصق للجدار
service-lead = يُحفظ كل تغيير عند مغادرة حقله.
service-sensitive = تبدو هذه خدمة لاحتياج حسّاس. مكانها إعدادات المكتب لا هذه القائمة، ولا يمكن الإحالة إليها من هنا.
service-what = ماذا وأين
service-title = عنوان الخدمة
service-provider = الجهة المقدِّمة
service-provider-none = بلا جهة مقدِّمة
service-provider-open = افتح الجهة المقدِّمة
service-provider-new = جهة مقدِّمة جديدة
service-sub-sector = القطاع الفرعي
service-gives = ما يحصل عليه الشخص
service-place = أين
service-place-help = مكان يعرفه الناس: شارع أو بناية أو معلم.
service-areas = مناطق التغطية المخدومة
service-areas-help = بلا تأشير: لا يهم أين يسكن الشخص.
service-now = الحالة والظروف
service-state = الحالة
service-takes-referrals = تستقبل الإحالات الآن
service-starts = أول يوم
service-ends = آخر يوم
service-cost = الكلفة
service-access = وصول ذوي الإعاقة
service-capacity = عدد الأشخاص في الشهر
service-languages = اللغات المستعملة
service-eligibility = من يحق له الاستفادة
service-eligibility-lead = حدّد فقط ما يحدّ الاستفادة. حيث لا يُحدَّد شيء، يُقبل الجميع.
service-statuses = لهذه الحالات فقط
service-sexes = لهذا الجنس فقط
service-ages = لهذه الأعمار فقط
service-documents = وثائق لا تُقبل الإحالة من دونها
service-eligibility-words = بكلمات بسيطة
service-eligibility-words-help = كما يمكن قراءته على الشخص.
service-hours = أوقات الدوام
service-hours-none = لم تُسجَّل أوقات الدوام بعد.
service-hours-add = أضف يومًا
service-hours-day = اليوم
service-hours-from = من
service-hours-until = إلى
service-hours-women = للنساء فقط
service-hours-remove = احذف الوقت { $number }
service-verified-never = لم يتحقّق أحد من هذا القيد بعد.
service-verified-on = آخر تحقّق في { $day } من: { $who }.
service-verified-somebody = الصفة غير مذكورة
service-verify-role = صفتك
service-verify-role-help = صفة لا اسم: موظف المكتب، فريق المسح.
service-verify = ما زال صحيحًا اليوم
service-close = أغلق هذه الخدمة
service-delete = احذف القيد
provider-unnamed = جهة بلا اسم
provider-lead = مكتب أو منظمة يُتواصل معها عبر صفة. لا أسماء أشخاص.
provider-name = اسم الجهة
provider-short = الاسم المختصر
provider-kind = النوع
provider-role = صفة المعني بالتواصل
provider-role-help = مثلًا: مكتب الاستعلامات.
provider-contact = وسيلة التواصل مع المكتب
provider-contact-help = هاتف المكتب أو عنوانه، لا هاتف شخص متضرر.
provider-services = خدماتها
provider-no-services = لا خدمة مدرجة لهذه الجهة بعد.
provider-delete = احذف الجهة
find-title = ابحث عن خدمة
find-lead = حدّد ما يُحتاج إليه. تأتي أولًا الأبواب المفتوحة لهذا الشخص، وبجانب غيرها سبب استبعاده.
find-question = ما هو معروف
find-need = ما الحاجة
find-need-none = اختر…
find-area = أين يسكن الشخص
find-status = حالة النزوح
find-sex = الجنس
find-age = الفئة العمرية
find-documents-asked = سُئل الشخص عن وثائقه
find-documents = الوثائق المتوفرة
find-nothing-kept = لا يُحفظ شيء من هذا ما لم تُفتح إحالة.
find-choose-need = اختر الحاجة فتظهر الخدمات هنا.
find-sensitive-title = لا يُدوَّن شيء
find-sensitive-text = استمع وصدّق ولا تسأل عن التفاصيل. أخبر الشخص بهدوء أين توجد المساعدة، ورافقه إن رغب.
find-sensitive-missing = لم يُحدَّد خط ساخن ولا خدمة متخصصة. حدّدهما قبل فتح المكتب.
find-fits = خدمات ملائمة: { $count }
find-left-out = مستبعدة مع السبب: { $count }
find-search = ابحث في هذه النتيجة
find-nobody = لا توجد خدمة ملائمة تستقبل الإحالات الآن. تبيّن الأسباب أدناه ما ينقص، وهذا جدير بأن يُطرح في اجتماع التنسيق.
find-place = الترتيب { $number }
find-open = مفتوح الآن
find-closed = مغلق الآن
find-to-ask = اسأل أولًا: { $what }
find-refer = أحِل إلى هذه الخدمة
find-reason-closed = الخدمة مغلقة.
find-reason-suspended = الخدمة متوقّفة مؤقتًا.
find-reason-not-yet = لم تبدأ بعد.
find-reason-ended = انقضى آخر يوم لها.
find-reason-takes-none = لا تستقبل إحالات الآن.
find-reason-area = تخدم مناطق أخرى.
find-reason-status = هي لذوي حالة نزوح أخرى.
find-reason-sex = هي للجنس الآخر.
find-reason-age = هي لأعمار أخرى.
find-reason-document = وثيقة ناقصة: { $document }.

### A partner's table of services

table-import = إدخال جدول
table-title = إدخال جدول خدمات
table-lead = قائمة شريك بمن يعمل ماذا وأين: طابق أعمدتها مرة واحدة، وانظر ما سيحدث، ثم أدخلها.
table-file = الملف
table-file-help = ملف CSV أو XLSX أو ODS بأي عناوين. يُقرأ على هذا الجهاز ولا يُرسل إلى أي مكان.
table-choose = اختيار ملف
table-reading = تجري قراءة الجدول…
table-problem-too-large = الملف أكبر مما يكون عليه جدول خدمات (أكثر من ٥٠ ميغابايت).
table-problem-empty = لا جدول في هذا الملف: لا صف يسمّي عمودين على الأقل.
table-problem-other-file = هذا الملف ليس CSV ولا XLSX، أو هو تالف أو محمي بكلمة مرور.
table-problem-not-text = في الملف رموز ليست نصًّا.
table-problem-long-text = في إحدى الخلايا أكثر من ٢٠٬٠٠٠ حرف.
table-problem-too-many-records = في الجدول أكثر من ٢٠٬٠٠٠ صف أو أكثر من ٢٠٠ عمود.
table-problem-missing-field = هذه الورقة ليست في الملف أو لا يمكن قراءتها.
table-problem-unreadable = لم يستطع الجهاز قراءة الملف.
table-problem-worker-failed = توقّف جزء البرنامج الذي يقرأ الملفات.
table-problem-line = { $what } السطر { $line }.
table-match = معاني الأعمدة
table-rows = { $count ->
    [zero] لا صفوف تحت العناوين.
    [one] في الجدول صف واحد تحت العناوين.
    [two] في الجدول صفان تحت العناوين.
    [few] في الجدول { $count } صفوف تحت العناوين.
    [many] في الجدول { $count } صفًا تحت العناوين.
   *[other] في الجدول { $count } صف تحت العناوين.
}
table-kept-offered = طُوبقت الأعمدة كما فعلت من قبل:
table-sheet = الورقة
table-value-none = لا شيء
table-before-after = { $before } ← { $after }
table-for-every-row-help = لا عمود يحمله؟ اكتب هنا ما ينطبق على الجدول كله.
table-for-every-row = لكل الصفوف: { $field }
table-header-row-is = { $row }: { $words }
table-header-row = صف العناوين
table-whose = صاحب الجدول
table-whose-help = تُحفظ المطابقة بهذا الاسم وتُعرض ثانيةً لجدول بالعناوين نفسها.
table-dates = كيف يكتب الجدول التواريخ
date-order-year-first = ‎2026-04-03
date-order-day-first = اليوم أولًا: ‎3/4/2026
date-order-month-first = الشهر أولًا: ‎4/3/2026
table-columns = الأعمدة
table-matched = طُوبق { $count } من { $all } من الأعمدة. البقية لا تُقرأ.
table-not-read = لا يُقرأ
table-column-is = ما هو «{ $header }»
table-sectors = القطاعات
table-sectors-help = كل كلمة في الجدول تقابل قطاعًا من قطاعاتك. الصفوف بلا قطاع تُترك.
table-sector-is = «{ $word }» هو
table-sector-none = بلا قطاع: يُترك
table-missing = طابق هذه أولًا: { $fields }
table-show = عرض ما سيحدث
table-preview = ما سيحدث
table-preview-lead = لم يتغيّر شيء بعد. وما يُدخل يمكن التراجع عنه بخطوة واحدة.
table-new = جديدة
table-changed = تتغيّر
table-same = بلا تغيير
table-left-out = صفوف تُترك
table-new-organisations = { $count ->
    [zero] لا جهات جديدة:
    [one] جهة جديدة واحدة:
    [two] جهتان جديدتان:
    [few] { $count } جهات جديدة:
    [many] { $count } جهة جديدة:
   *[other] { $count } جهة جديدة:
}
table-row = الصف { $row }
table-row-head = الصف
table-sort-row = الصف
table-sort-title = العنوان
table-sort-who = الجهة
table-sort-sector = القطاع
table-problems-search = ابحث في المشكلات
table-problems-all = كل المشكلات
table-problems-sort-row = الصف
table-problems-sort-column = العمود
table-problems-sort-wrong = الخطأ
table-column-head = العمود
table-wrong = الخطأ
table-remedy = ما العمل
table-row-left-out = يُترك الصف
table-problems = { $count ->
    [zero] لا مشكلات
    [one] مشكلة واحدة
    [two] مشكلتان
    [few] { $count } مشكلات
    [many] { $count } مشكلة
   *[other] { $count } مشكلة
}
table-nothing = لا جديد في هذا الجدول.
table-accept = إدخال الجدول
table-taken-in = أُدخل الجدول.
service-column-organisation = الجهة
service-column-organisation-short = مختصر الجهة
service-column-organisation-kind = نوع الجهة
service-column-focal-point-role = صفة المعني بالتواصل
service-column-contact = اتصال المكتب
service-column-service = الخدمة
service-column-sector = القطاع
service-column-sub-sector = القطاع الفرعي
service-column-description = ما يُقدَّم
service-column-area = منطقة التغطية
service-column-place = المكان بالكلمات
service-column-longitude = خط الطول
service-column-latitude = خط العرض
service-column-state = الحالة
service-column-starts = أول يوم
service-column-ends = آخر يوم
service-column-documents = الوثائق المطلوبة
service-column-eligibility = من يستفيد منها
service-column-languages = اللغات
service-column-cost = الكلفة
service-column-capacity = الطاقة
service-column-takes-referrals = تستقبل الإحالات
service-column-verified-on = آخر تحقّق
service-column-id = المعرّف في Catchment
fault-no-service = لم تُسمَّ خدمة.
fault-no-organisation = لم تُسمَّ جهة.
fault-unknown-sector = القطاع غير مطابَق.
fault-sensitive = هذه خدمة لاحتياج حسّاس.
fault-twice = وردت الخدمة نفسها في صف أعلى.
fault-unknown-area = لا منطقة تغطية بهذا الاسم.
fault-not-a-date = هذا ليس تاريخًا.
fault-ends-before-start = آخر يوم يسبق أول يوم.
fault-not-a-number = هذا ليس عددًا صحيحًا.
fault-not-a-place = هذان ليسا درجتي موقع.
fault-swapped-place = خط العرض وخط الطول كل منهما في عمود الآخر.
fault-zero-place = الصفر والصفر ليسا موقعًا: هكذا تكتب البرامج حين لا يُعرف الموقع.
fault-unknown-state = هذه الحالة غير معروفة.
fault-unknown-cost = هذه الكلفة غير معروفة.
fault-unknown-kind = نوع الجهة هذا غير معروف.
fault-unknown-document = هذه الوثيقة غير معروفة.
fault-not-yes-or-no = هذا ليس نعم ولا لا.
fault-remedy-no-service = سمِّ الخدمة في الملف، أو طابق العمود الذي يسمّيها.
fault-remedy-no-organisation = سمِّ الجهة في الملف، أو طابق العمود الذي يسمّيها.
fault-remedy-unknown-sector = اختر أعلاه القطاع الذي تقابله الكلمة.
fault-remedy-sensitive = لا شيء. الخدمات الحسّاسة مكانها إعدادات المكتب ولا تُدرج في القائمة أبدًا.
fault-remedy-twice = لا شيء، أو ميّز بينهما بالمكان.
fault-remedy-unknown-area = اكتب المنطقة كما تُسمّى على الخريطة، أو أضفها إلى الخدمة لاحقًا.
fault-remedy-not-a-date = اختر أعلاه كيف يكتب الجدول التواريخ. وإلى ذلك الحين يبقى اليوم فارغًا.
fault-remedy-ends-before-start = تحقّق من ترتيب التاريخ. وإلى ذلك الحين يبقى آخر يوم فارغًا.
fault-remedy-not-a-number = اكتب عددًا وحده. وإلى ذلك الحين يبقى فارغًا.
fault-remedy-not-a-place = أعطِ الاثنين بالدرجات: خط الطول وخط العرض. وإلى ذلك الحين تبقى الخدمة بلا نقطة.
fault-remedy-swapped-place = بدّلهما في الملف أو اعكس مطابقة العمودين. وإلى ذلك الحين تبقى الخدمة بلا نقطة.
fault-remedy-zero-place = أعطِ الموقع أو اترك الخانتين فارغتين. وإلى ذلك الحين تبقى الخدمة بلا نقطة.
fault-remedy-unknown-state = اكتب: مخطَّط لها أو جارية أو متوقفة أو مغلقة. وإلى ذلك الحين تُعدّ جارية.
fault-remedy-unknown-cost = اكتب: مجانية أو مدفوعة جزئيًا أو مدفوعة. وإلى ذلك الحين تبقى غير معروفة.
fault-remedy-unknown-kind = اختره لاحقًا عند الجهة. وإلى ذلك الحين هو «أخرى».
fault-remedy-unknown-document = لا شيء: تُحفظ بالكلمات مع من يستفيد من الخدمة.
fault-remedy-not-yes-or-no = اكتب نعم أو لا. وإلى ذلك الحين لا تستقبل إحالات.

### Referrals

refer-title = أحِل هذا الشخص
refer-urgency = درجة الاستعجال
refer-due = تُقدَّم الخدمة حتى
refer-due-help = إن تُرك فارغًا: المهلة في إعدادات المكتب.
refer-appointment = يوم المراجعة
refer-at = وقت المراجعة
refer-bring = ما ينبغي إحضاره
refer-consent-text = «نُحيل رمزًا وحاجتك والموعد، لا اسمك. قد تعتذر الجهة، وعندها عُد إلينا. يمكنك أن ترفض الآن ولن يتغيّر شيء بالنسبة إليك.»
refer-consent = سمع الشخص ذلك ووافق
refer-cancel = إلغاء
refer-send = افتح الإحالة
referrals-title = الإحالات
referrals-lead = كل إحالة رمز لا اسم. تأتي المتأخرة أولًا.
referrals-new = إحالة جديدة
referrals-search = ابحث بالرمز أو الخدمة أو الحاجة
referrals-empty-title = لا إحالات بعد
referrals-empty-text = ابحث عن خدمة للشخص وافتح الإحالة من هناك.
referrals-which-open = المفتوحة
referrals-which-overdue = المتأخرة
referrals-which-all = الكل
referrals-sort-due = الموعد المتفق عليه
referrals-sort-sent = يوم الإرسال
referrals-sort-code = الرمز
referrals-sort-service = الخدمة
referrals-overdue-count = متأخرة: { $count }.
referral-title = الإحالة { $code }
referral-lead = دوّن كل حالة مع يومها. الخطوة الخاطئة يُتراجع عنها.
referral-due = حتى { $day }
referral-overdue = متأخرة
referral-overdue-text = انقضى الموعد المتفق عليه. اتصل بالجهة ثم دوّن ما تقوله.
referral-facts = ما اتُّفق عليه
referral-to = إلى
referral-person = للإحصاء فقط
referral-day-at = { $day }، { $time }
referral-steps = أين وصلت
referral-on = يوم الخطوة التالية
referral-next = الخطوة التالية
referral-close-title = إغلاقها
referral-close-ask = اسأل الشخص كيف جرت الأمور ثم أغلق.
referral-close-view = رأي الشخص
referral-close = أغلق الإحالة
referral-view = رأي الشخص: { $view }
referral-no-view = أُغلقت دون سؤال الشخص.
referral-slip = قسيمة للمراجع
slip-kind = قسيمة إحالة
slip-code = رمزك
slip-qr = الرمز { $code } كرمز استجابة سريعة
slip-need = من أجل
slip-where = أين
slip-when = متى
slip-bring = أحضِر معك
slip-more = معلومات مفيدة
slip-call = اتصل بالمكتب
slip-due = تُقدَّم لك الخدمة حتى
slip-come-back = إن لم تحصل على الخدمة حتى ذلك اليوم فعُد بهذه القسيمة إلى: { $centre }
pathway-title = مسار الإحالة
pathway-of = مسار الإحالة: { $need }
pathway-nobody = لا أحد يستقبل إحالات لهذا الآن
pathway-sensitive = الاحتياجات الحسّاسة لا تسلك هذا المسار: أعطِ رقم الخط الساخن ولا تدوّن شيئًا.
pathway-step-ask = استمع واسأل عن الحاجة
pathway-step-check-eligibility = تحقّق ممن يحق له الاستفادة
pathway-step-consent = اقرأ النص واطلب الموافقة
pathway-step-agree-time-frame = اتفق على الموعد
pathway-step-slip = أعطِ القسيمة مع الرمز
figures-title = الأرقام
figures-part = الفئة
figures-total = الإحالات
figures-to-acceptance = حتى القبول (الوسيط)
figures-to-service = حتى تقديم الخدمة (الوسيط)
figures-in-time = ضمن المهلة
figures-refusals = مرفوضة حسب السبب
figures-parts = حسب الحاجة والجنس والعمر والحالة
figures-by-need = حسب الحاجة
figures-by-sex = حسب الجنس
figures-by-age = حسب الفئة العمرية
figures-by-status = حسب حالة النزوح
figures-days = { $days ->
    [zero] في اليوم نفسه (من { $base })
    [one] يوم واحد (من { $base })
    [two] يومان (من { $base })
    [few] { $days } أيام (من { $base })
    [many] { $days } يومًا (من { $base })
   *[other] { $days } يوم (من { $base })
}
figures-share = { $percent }٪ ({ $part } من { $whole })
figures-of = { $part } من { $whole }
figures-hidden = * لا تُعرض الفئات التي تقل عن { $count } إحالات، ولا ما قد يكشفها.

### Who does what where

who-where-title = من يفعل ماذا وأين
who-where-lead = من يقدّم ماذا في أي منطقة تغطية وحتى متى، وأين لا يوجد أحد.
who-where-rows = الصفوف
who-where-row = الصف
who-where-search = ابحث في الصفوف والخدمات
who-where-sort-order = كما في القائمة
who-where-sort-name = الاسم
who-where-sort-gaps = الثغرات
who-where-sectors = القطاعات
who-where-organisations = الجهات
who-where-empty-title = لا أحد في أي مكان بعد
who-where-no-area = بلا منطقة محددة
who-where-gaps = ثغرات الآن أو خلال ٦٠ يومًا: { $count }
who-where-gap = { $sector }، { $area }: لا أحد
who-where-gap-soon = { $sector }، { $area }: تنتهي في { $day }
who-where-nobody = لا أحد
who-where-open-end = بلا نهاية محددة
who-where-coming = قادمة:
directory-by = التقسيم
directory-by-area = حسب المنطقة
directory-by-sector = حسب القطاع
directory-as-of = كما في { $day }. تتغيّر الخدمات: اسأل المكتب قبل قطع مسافة طويلة.
directory-hotline = عند الخطر أو الحاجة إلى الحماية:
directory-for = لمن
directory-empty = لا خدمة قائمة اليوم.
poster-title = من يمكنه المساعدة؟
poster-more = وغيرها: { $count }. اسأل المكتب.
poster-free = المعلومات والإحالة مجانية. لا يحق لأحد أن يطلب منك مالًا أو خدمة.
desk-title = إعدادات المكتب
desk-lead = ما اتفق عليه المركز: إلى أين يُوجَّه من هم في خطر، وكم تستغرق الإجابة.
desk-sensitive = الاحتياجات الحسّاسة
desk-sensitive-lead = تُعرض وتُقرأ ولا تُسجَّل. اذكر بالكلمات إلى أين يُتوجَّه.
desk-hotline = الخط الساخن
desk-hotline-help = الرقم والأوقات.
desk-confidential = القناة السرية للشكاوى
desk-confidential-help = الجهة التي تُحال إليها شكاوى سوء السلوك والاستغلال والاحتيال.
desk-feedback-days = أيام الرد على الملاحظات
desk-referral-days = أيام تقديم الخدمة للمُحال

### Committees

committees-title = اللجان
committees-lead = لجان الأحياء: من يشغل مقاعدها، وكيف تقارَن بالسكان، وماذا قرّرت.
committees-empty-title = لا لجنة بعد
committees-empty-text = دوّن مقاعد لجنة الحي: ما يُعدّ فقط، ولا اسم أبدًا.
committees-all = كل اللجان
committee-new = لجنة جديدة
committee-untitled = لجنة بلا اسم
committee-no-area = لم تُختر منطقة تغطية
committee-not-compared = لم تُقارن بعد: لم تُختر منطقة تغطية
committee-none-missing = لكل فئة كبيرة مقعد
committee-missing = بلا مقعد: { $who }
committee-seats-count = { $count ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعدًا
   *[other] { $count } مقعد
}
committee-sittings-count = { $count ->
    [zero] لا اجتماعات
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $count } اجتماعات
    [many] { $count } اجتماعًا
   *[other] { $count } اجتماع
}
committee-last-sat = آخرها في { $day }
committee-lead = للمقاعد أرقام. من يشغلها معروف في الحي ولا يُدوَّن هنا.
committee-print = طباعة
committee-delete = حذف اللجنة
committee-details = عن اللجنة
committee-name = اسم اللجنة
committee-area = منطقة التغطية
committee-area-help = السكان الذين تمثّلهم. جدول سكانها موجود على الخريطة.
committee-formed = تاريخ التشكيل
committee-compared = اللجنة مقارنةً بالسكان
committee-finding-no-area = اختر منطقة التغطية للجنة كي تُقارن مقاعدها بسكانها.
committee-finding-no-seats = لا أحد يشغل مقعدًا اليوم. أضف المقاعد كي تُقارن بالسكان.
committee-finding-no-people = ليس لمنطقة التغطية جدول سكان بعد. املأه على الخريطة كي تُقارن المقاعد به.
committee-finding-none = كل فئة يكفي عددها لمقعد لها مقعد.
committee-finding-missing = { $count ->
    [zero] لا فئة بلا مقعد: { $who }.
    [one] فئة واحدة بلا مقعد مع أن عددها يكفي لمقعد: { $who }.
    [two] فئتان بلا مقعد مع أن عددهما يكفي لمقعد: { $who }.
    [few] { $count } فئات بلا مقعد مع أن عددها يكفي لمقعد: { $who }.
    [many] { $count } فئة بلا مقعد مع أن عددها يكفي لمقعد: { $who }.
   *[other] { $count } فئة بلا مقعد مع أن عددها يكفي لمقعد: { $who }.
}
committee-distance = { $count ->
    [zero] لا مقاعد: { $percent }٪، والحد الأدنى { $least }٪.
    [one] ينبغي أن يكون { $percent }٪ من المقعد لفئات أخرى ليطابق السكان. وبمقعد واحد لا يمكن أن تقلّ النسبة عن { $least }٪.
    [two] ينبغي أن يكون { $percent }٪ من المقعدين لفئات أخرى ليطابقا السكان. وبمقعدين لا يمكن أن تقلّ النسبة عن { $least }٪.
    [few] ينبغي أن يكون { $percent }٪ من المقاعد لفئات أخرى لتطابق السكان. وبـ { $count } مقاعد لا يمكن أن تقلّ النسبة عن { $least }٪.
    [many] ينبغي أن يكون { $percent }٪ من المقاعد لفئات أخرى لتطابق السكان. وبـ { $count } مقعدًا لا يمكن أن تقلّ النسبة عن { $least }٪.
   *[other] ينبغي أن يكون { $percent }٪ من المقاعد لفئات أخرى لتطابق السكان. وبـ { $count } مقعد لا يمكن أن تقلّ النسبة عن { $least }٪.
}
committee-distance-help = المقارنة لمن بلغوا ١٨ سنة فأكثر؛ أما الإعاقة فلجميع السكان، لأنها تُعدّ بلا أعمار. «قريبة» أي أقل من ١٠ نقاط مئوية فوق الحد الأدنى الممكن بهذا العدد من المقاعد، و«غير متوازنة» أقل من ٢٥، و«بعيدة» ما زاد على ذلك.
committee-minority-seats = يشغل أفراد من الأقليات { $count } من { $all } من المقاعد. جدول السكان لا يعدّ الأقليات، فلا شيء يُقارن به.
committee-younger = { $count ->
    [zero] لا مقاعد لمن هم دون ١٨ سنة.
    [one] مقعد واحد يشغله من هو دون ١٨ سنة ولا يدخل في المقارنة.
    [two] مقعدان يشغلهما من هم دون ١٨ سنة ولا يدخلان في المقارنة.
    [few] { $count } مقاعد يشغلها من هم دون ١٨ سنة ولا تدخل في المقارنة.
    [many] { $count } مقعدًا يشغلها من هم دون ١٨ سنة ولا تدخل في المقارنة.
   *[other] { $count } مقعد يشغلها من هم دون ١٨ سنة ولا تدخل في المقارنة.
}
committee-key-seats = الحصة من المقاعد
committee-key-people = الحصة من السكان
committee-table = الأرقام
committee-group = الفئة
committee-no-seat = بلا مقعد
committee-with-disability = أشخاص ذوو إعاقة
committee-without-disability = أشخاص بلا إعاقة
committee-by-sex = النساء والرجال
committee-by-age = العمر
committee-by-status = حالة النزوح
committee-by-sex-status = النساء والرجال حسب حالة النزوح
committee-by-sex-age = النساء والرجال حسب العمر
committee-by-disability = الإعاقة
closeness-close = قريبة
closeness-uneven = غير متوازنة
closeness-far = بعيدة
adult-female = امرأة
adult-male = رجل
adults-female = النساء
adults-male = الرجال
adults-of-age = { $who }، { $age }
adults-female-displaced = النازحات
adults-female-returnee = العائدات
adults-female-host = نساء المجتمع المضيف
adults-male-displaced = النازحون من الرجال
adults-male-returnee = العائدون من الرجال
adults-male-host = رجال المجتمع المضيف
seat-role-chair = رئاسة اللجنة
seat-role-deputy = نيابة الرئاسة
seat-role-secretary = أمانة السر
seat-role-treasurer = أمانة الصندوق
seat-role-member = عضوية
committee-seat = المقعد { $number }
committee-seat-head = المقعد
committee-seats = المقاعد
committee-seats-search = ابحث في المقاعد
committee-seats-all = كل المقاعد
committee-seats-held = المشغولة اليوم
committee-seats-past = انتهت مدتها
committee-seat-sort-held = المشغولة اليوم، بحسب الرقم
committee-seat-sort-role = المهمة
committee-seat-sort-until = آخر يوم في العضوية
committee-seat-sort-attended = الاجتماعات التي حضرها
committee-seat-sort-trained = التدريبات
committee-seats-lead = { $count ->
    [0] لا أحد يشغل مقعدًا اليوم.
    [zero] لا أحد يشغل مقعدًا اليوم.
    [one] مقعد واحد مشغول اليوم.
    [two] مقعدان مشغولان اليوم.
    [few] { $count } مقاعد مشغولة اليوم.
    [many] { $count } مقعدًا مشغولًا اليوم.
   *[other] { $count } مقعد مشغول اليوم.
}
committee-seats-listed = المقاعد { $seats }
committee-role = المهمة
committee-role-of = مهمة { $seat }
committee-member = ما يُعدّ
committee-term = مدة العضوية
committee-term-both = من { $from } إلى { $until }
committee-term-from = منذ { $from }
committee-term-until = حتى { $until }
committee-past = انتهت
committee-attended = حضور الاجتماعات
committee-trained = التدريبات
committee-acts = ما يمكن فعله
committee-end-term = إنهاء عضوية { $seat }
committee-end-term-short = إنهاء العضوية
committee-end-term-do = إنهاء في هذا اليوم
committee-first-day = أول يوم في العضوية
committee-last-day = آخر يوم في العضوية
committee-add-seat = إضافة مقعد
committee-add-seat-do = حفظ المقعد
committee-no-names = بلا أسماء: يُعطى الرقم تلقائيًا ولا يُستعمل ثانيةً بعد انتهاء العضوية.
committee-minority = من أقلية
committee-disability = من ذوي الإعاقة
committee-sittings = الاجتماعات
committee-sittings-search = ابحث في الاجتماعات وما تقرّر فيها
committee-sittings-all = كل الاجتماعات
committee-sittings-decided = صدر فيها قرار
committee-sittings-absent = غاب عنها بعض الأعضاء
committee-sitting-sort-on = اليوم
committee-sitting-sort-present = عدد الحاضرين
committee-sitting-sort-decisions = عدد القرارات
committee-sitting = اجتماع اللجنة
committee-add-sitting = تدوين اجتماع
committee-change-sitting = تعديل اجتماع { $day }
committee-no-sittings = لم يُدوَّن أي اجتماع بعد.
committee-there = حضر { $count } من { $all }
committee-absent = غاب: { $seats }
committee-to-meeting = إلى الاجتماع
committee-sitting-day = اليوم
committee-sitting-day-help = اجتماع اليوم نفسه يُستبدل.
committee-meeting = الاجتماع في هذا التقييم
committee-meeting-none = لا شيء
committee-present = المقاعد الحاضرة
committee-decisions = ما تقرّر
committee-add-decision = إضافة قرار
committee-decision = القرار
committee-decision-text = القرار { $number }
committee-decision-line = بند الخطة
committee-line-none = لا شيء
committee-line-name = { $number }. { $title }
committee-line-gone = لم يعد هذا البند في الخطة.
committee-line-until = { $lead }، حتى { $day }؛ { $steps }
committee-line-open = { $lead }؛ { $steps }
committee-milestones = { $count ->
    [0] بلا مراحل
   *[other] أُنجز { $done } من { $count } من المراحل
}
committee-keep-sitting = حفظ الاجتماع
committee-day-missing = اختر اليوم أولًا.
committee-trainings = التدريبات التي تلقّتها
committee-trainings-search = ابحث في التدريبات
committee-trainings-all = كل المقاعد
committee-training-sort-on = اليوم
committee-training-sort-topic = الموضوع
committee-training-sort-seats = عدد المشاركين
committee-add-training = إضافة تدريب
committee-no-trainings = لم يُدوَّن أي تدريب بعد.
committee-topic = موضوع التدريب
committee-topic-missing = اكتب موضوع التدريب أولًا.
committee-training-day = اليوم
committee-took-part = المقاعد المشاركة
committee-keep-training = حفظ التدريب
committee-decided = القرارات وبنود الخطة
committee-decided-search = ابحث في القرارات
committee-decided-all = كل القرارات
committee-decided-line = تخص بندًا في الخطة
committee-decided-no-line = لا تخص بندًا في الخطة
committee-decided-sort-on = اليوم
committee-decided-sort-text = القرار
committee-decided-sort-line = بند الخطة
committee-nothing-decided = لم يُدوَّن أي قرار بعد. تُدوَّن القرارات مع الاجتماع الذي اتُّخذت فيه.
committee-untold = { $count ->
    [zero] لا بنود بلا قرار من اللجنة
    [one] بند واحد في الخطة بلا قرار من اللجنة
    [two] بندان في الخطة بلا قرار من اللجنة
    [few] { $count } بنود في الخطة بلا قرار من اللجنة
    [many] { $count } بندًا في الخطة بلا قرار من اللجنة
   *[other] { $count } بند في الخطة بلا قرار من اللجنة
}
committee-paper-kind = لجنة الحي
committee-as-of = حتى تاريخ

### Elections

election-title = انتخاب الأعضاء
election-lead = يترشّح كل شخص برقم ورمز. ويصوّت الناس سرًّا على الجهاز الذي يدور بينهم.
election-new = انتخاب جديد
election-stand-open = التصويت جارٍ
election-stand-counted = فُرزت الأصوات
election-stand-seated = شغل المنتخبون مقاعدهم
election-search = ابحث في الانتخابات
election-all = كل الانتخابات
election-sort-made = وقت الإدخال
election-sort-question = السؤال
election-sort-stand = المرحلة
election-sort-candidates = المرشّحون
election-seated = شغل المنتخبون مقاعدهم.
election-candidates-count = { $count ->
    [zero] لا مرشحين
    [one] مرشح واحد
    [two] مرشحان
    [few] { $count } مرشحين
    [many] { $count } مرشحًا
   *[other] { $count } مرشح
}
election-usual-question = من يشغل مقاعد اللجنة؟
election-question = السؤال كما يُقرأ بصوت عالٍ
election-question-missing = اكتب السؤال أولًا.
election-way = كيف يصوّت الناس
election-way-help = الترتيب ينتخب عدة أعضاء فتُسمع الفئات الكبيرة والصغيرة معًا. والعلامات أسرع شرحًا.
election-way-order = بالترتيب (الصوت القابل للتحويل)
election-way-approval = بالعلامات (التأييد)
election-seats = المقاعد المطلوب ملؤها
election-too-many-seats = لا بد من مقعد واحد على الأقل، ومن مرشحين أكثر من المقاعد.
election-candidates = المرشحون
election-candidates-help = بلا أسماء. يُقال بصوت عالٍ من صاحب كل رمز، ويُعلَّق على الجدار.
election-add-candidate = إضافة مرشح
election-remove-candidate = حذف الأخير
election-no-more-symbols = الرموز اثنا عشر رمزًا.
election-set-up = إعداد الانتخاب
election-candidate = المرشح { $number }: { $symbol }
candidate-symbol-sun = الشمس
candidate-symbol-tree = الشجرة
candidate-symbol-key = المفتاح
candidate-symbol-boat = القارب
candidate-symbol-star = النجمة
candidate-symbol-fish = السمكة
candidate-symbol-bell = الجرس
candidate-symbol-cup = الكوب
candidate-symbol-moon = القمر
candidate-symbol-lamp = المصباح
candidate-symbol-ladder = السلّم
candidate-symbol-umbrella = المظلّة
election-for = { $count ->
    [zero] { $committee }: لا مقاعد
    [one] { $committee }: مقعد واحد
    [two] { $committee }: مقعدان
    [few] { $committee }: { $count } مقاعد
    [many] { $committee }: { $count } مقعدًا
   *[other] { $committee }: { $count } مقعد
}
election-to-committee = إلى اللجنة
election-minutes = المحضر
election-vote = التصويت
election-rule-order = يرتّب كل شخص من شاء من المرشحين واحدًا بعد الآخر. تُحسب الورقة للمرشح الأول فيها. من بلغ النصاب انتُخب وانتقل ما زاد عن حاجته، ومن كان له أقل الأصوات خرج وانتقلت أصواته كلها. القواعد هي قواعد الانتخابات المحلية في اسكتلندا. عند التعادل: أقرب مرحلة سابقة تميّز بينهم، ثم القرعة.
election-rule-approval = يضع كل شخص علامة على كل من يؤيّدهم. يُنتخب أصحاب العلامات الأكثر. والتعادل على المقعد الأخير يُحسم بالقرعة.
election-close = إغلاق التصويت والفرز
election-delete = حذف الانتخاب
election-candidates-seats = { $count ->
    [zero] لا مرشحين، والمقاعد المطلوب ملؤها: { $seats }.
    [one] مرشح واحد، والمقاعد المطلوب ملؤها: { $seats }.
    [two] مرشحان، والمقاعد المطلوب ملؤها: { $seats }.
    [few] { $count } مرشحين، والمقاعد المطلوب ملؤها: { $seats }.
    [many] { $count } مرشحًا، والمقاعد المطلوب ملؤها: { $seats }.
   *[other] { $count } مرشح، والمقاعد المطلوب ملؤها: { $seats }.
}
election-finding = { $count ->
    [one] انتُخب: { $who }.
   *[other] انتُخبوا بهذا الترتيب: { $who }.
}
election-finding-tie = لم يُحسم بعد: تعادل { $who }.
election-base = { $count ->
    [zero] لا أوراق تصويت، ومنها بلا اختيار أول: { $blank }.
    [one] ورقة تصويت واحدة، ومنها بلا اختيار أول: { $blank }.
    [two] ورقتا تصويت، ومنهما بلا اختيار أول: { $blank }.
    [few] { $count } أوراق تصويت، ومنها بلا اختيار أول: { $blank }.
    [many] { $count } ورقة تصويت، ومنها بلا اختيار أول: { $blank }.
   *[other] { $count } ورقة تصويت، ومنها بلا اختيار أول: { $blank }.
}
election-quota = { $count ->
    [zero] النصاب: لا أصوات (الأوراق الصحيحة { $valid } مقسومة على المقاعد { $seats } زائد واحد، بلا كسر، زائد واحد).
    [one] النصاب: صوت واحد (الأوراق الصحيحة { $valid } مقسومة على المقاعد { $seats } زائد واحد، بلا كسر، زائد واحد).
    [two] النصاب: صوتان (الأوراق الصحيحة { $valid } مقسومة على المقاعد { $seats } زائد واحد، بلا كسر، زائد واحد).
    [few] النصاب: { $count } أصوات (الأوراق الصحيحة { $valid } مقسومة على المقاعد { $seats } زائد واحد، بلا كسر، زائد واحد).
    [many] النصاب: { $count } صوتًا (الأوراق الصحيحة { $valid } مقسومة على المقاعد { $seats } زائد واحد، بلا كسر، زائد واحد).
   *[other] النصاب: { $count } صوت (الأوراق الصحيحة { $valid } مقسومة على المقاعد { $seats } زائد واحد، بلا كسر، زائد واحد).
}
election-left-out = أوراق لا تطابق ولا تُحسب: { $count }.
election-lot-drawn = أُجريت القرعة على جميع المرشحين أمام: { $witnesses }. بذرة القرعة { $seed }.
election-stages = مرحلة بعد مرحلة
election-stage = المرحلة { $number }
election-stage-elected = { $count ->
    [one] بلغ النصاب وانتُخب: { $who }.
   *[other] بلغوا النصاب وانتُخبوا: { $who }.
}
election-stage-last = { $count ->
    [one] بقي من المرشحين بعدد المقاعد، فانتُخب: { $who }.
   *[other] بقي من المرشحين بعدد المقاعد، فانتُخبوا: { $who }.
}
election-stage-surplus = لدى { $who } أصوات أكثر من الحاجة. تنتقل هذه الأوراق كلها إلى المرشح التالي فيها، كل منها بالجزء الزائد.
election-stage-excluded = لدى { $who } أقل الأصوات فيخرج. تنتقل هذه الأوراق إلى المرشح التالي فيها.
election-supporters = العلامات
election-elected = انتُخب
election-resting = أصوات متوقفة
election-result = النتيجة
election-votes = الأصوات
election-lot = لا بد من قرعة
election-lot-why = تعادل { $who } ولا تميّز بينهم مرحلة سابقة. أجرِ قرعة واحدة على جميع المرشحين أمام شهود؛ وتُعرض بذرتها كي يستطيع أي أحد إعادتها.
election-seating = المقاعد
election-seating-lead = { $count ->
    [zero] لا منتخبين.
    [one] انتُخب شخص واحد ويأخذ رقم المقعد التالي.
    [two] انتُخب شخصان ويأخذان رقمي المقعدين التاليين.
    [few] انتُخب { $count } أشخاص ويأخذون أرقام المقاعد التالية.
    [many] انتُخب { $count } شخصًا ويأخذون أرقام المقاعد التالية.
   *[other] انتُخب { $count } شخص ويأخذون أرقام المقاعد التالية.
}
election-take-seats = منحهم مقاعدهم
election-seated-now = صار للمنتخبين مقاعدهم.
election-to-seats = إلى المقاعد
election-minutes-kind = محضر انتخاب
election-not-counted = لم تُفرز أصوات هذا الانتخاب بعد.
election-sign-facilitator = الميسّر
election-sign-witness = شاهد
data-field-elections = الانتخابات

### Feedback

feedback-kind-complaint = شكوى
feedback-kind-suggestion = اقتراح
feedback-kind-question = سؤال
feedback-kind-thanks = شكر
channel-desk = المكتب
channel-box = الصندوق
channel-hotline = الخط الساخن
channel-meeting = اجتماع
channel-home-visit = زيارة منزلية
follow-up-places = أماكن قسم المتابعة
feedback-title = الملاحظات والشكاوى
feedback-lead = ما قاله الناس للمركز، وموعد الرد عليه.
feedback-new = ملاحظة جديدة
feedback-board = ما هو مستحق
feedback-search = ابحث في الملاحظات
feedback-which-all = الكل
feedback-standing-overdue = متأخرة
feedback-standing-waiting = بانتظار الرد
feedback-standing-to-close = بانتظار الإغلاق
feedback-standing-closed = مغلقة
feedback-standing-passed-on = محالة إلى القناة السرية
feedback-passed-on = أُحيلت إلى القناة السرية
feedback-empty-title = لا ملاحظات بعد
feedback-empty-text = دوّن ما يقوله الناس: شكاوى واقتراحات وأسئلة وشكر. دون أسماء.
feedback-sensitive = تتعلق بسوء سلوك أو استغلال أو احتيال
feedback-sensitive-help = عندها لا يُدوَّن شيء، بل تُحصى فقط.
feedback-pass-on-text = أحِلها شفهيًا أو في ظرف مغلق إلى:
feedback-pass-on = احتسبها كمُحالة
feedback-pass-on-after-all = إنها حسّاسة: أحِلها وامحُ النص
feedback-received = يوم الورود
feedback-received-on = وردت في { $day }
feedback-kind = النوع
feedback-channel = القناة
feedback-text = ما قيل
feedback-text-help = دون أسماء أو أرقام هواتف أو ما يدل على صاحبها.
feedback-text-missing = دوّن أولًا ما قيل.
feedback-about-none = بلا تحديد
feedback-service = الخدمة المعنية
feedback-take = سجّلها
feedback-due = موعد الرد
feedback-overdue-text = كان ينبغي الرد على هذا قبل الآن.
feedback-said = ما قيل
feedback-answer = الرد
feedback-answer-text = ما أُجيب به أو أُنجز
feedback-answer-role = صفة المجيب
feedback-answer-on = يوم الرد
feedback-answer-channel = كيف أُبلغ
feedback-answer-do = دوّن الرد
feedback-answer-missing = دوّن الرد أولًا.
feedback-answered-by = أُجيب في { $day } من: { $who } ({ $channel })
feedback-answered-late = رد متأخر، أيام: { $count }
feedback-close-title = كيف يرى الشخص الرد؟
feedback-close-on = يوم الإغلاق
feedback-close = أغلق
feedback-view-missing = اسأل الشخص أولًا.
feedback-closed-on = أُغلقت في { $day }: { $view }
feedback-figures-title = حسب الشهر
feedback-figures-lead = ما ورد، وسرعة الرد عليه، ورأي الناس في الردود.
feedback-month = الشهر
figures-month = { $month } { $year }
feedback-to-answer = حتى الرد (الوسيط)
feedback-satisfied = الراضون ممن سُئلوا
you-said-title = قلتم ففعلنا
you-said-said = قلتم
you-said-did = فعلنا
you-said-choose = ما يُعلَّق على الجدار
you-said-choose-lead = استبعد كل ما قد يدل على السائل. تتسع الورقة لثمانية أزواج.
you-said-from = من
you-said-until = إلى
you-said-too-long = أطول من { $count } حرفًا: اختصر النص أولًا.
you-said-empty = لم يُجَب على شيء في هذه المدة.

### Follow-up: what is due, works, evaluations, monitoring, basic activities

field-careful = { $found } احذفه: اكتب الصفات لا الأسماء.
plan-line-work = كيف يُنفَّذ
due-kind-referral = إحالة بانتظار الخدمة
due-kind-referral-to-close = إحالة بانتظار الإغلاق
due-kind-feedback = ملاحظة أو شكوى بانتظار الرد
due-kind-service-to-verify = خدمة بانتظار التحقّق
due-kind-service-ends = خدمة ينتهي موعدها
due-kind-milestone = مرحلة من الخطة
due-late = { $count ->
    [zero] بلا تأخير
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $count } أيام
    [many] متأخر { $count } يومًا
   *[other] متأخر { $count } يوم
}
due-today = موعده اليوم
due-in = { $count ->
    [zero] اليوم
    [one] غدًا
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
}
reached-late = { $count ->
    [zero] أُنجز في يومه
    [one] أُنجز متأخرًا يومًا واحدًا
    [two] أُنجز متأخرًا يومين
    [few] أُنجز متأخرًا { $count } أيام
    [many] أُنجز متأخرًا { $count } يومًا
   *[other] أُنجز متأخرًا { $count } يوم
}
reached-on-day = أُنجز في يومه
reached-early = { $count ->
    [zero] أُنجز في يومه
    [one] أُنجز قبل موعده بيوم واحد
    [two] أُنجز قبل موعده بيومين
    [few] أُنجز قبل موعده بـ{ $count } أيام
    [many] أُنجز قبل موعده بـ{ $count } يومًا
   *[other] أُنجز قبل موعده بـ{ $count } يوم
}
today-title = اليوم
today-lead = ما حان موعده في المركز، والأكثر تأخرًا أولًا. كل سطر يقود إلى مكان إنجازه.
today-overdue = متأخر
today-today = موعده اليوم
today-soon = { $count ->
    [zero] اليوم
    [one] خلال يوم واحد
    [two] خلال يومين
    [few] خلال { $count } أيام
    [many] خلال { $count } يومًا
   *[other] خلال { $count } يوم
}
today-all = الكل
today-referral = { $code }: { $need }
today-empty-title = لا شيء مستحق
today-empty-text = { $count ->
    [zero] لا شيء متأخر اليوم.
    [one] لا شيء متأخر، ولا شيء يستحق خلال يوم واحد.
    [two] لا شيء متأخر، ولا شيء يستحق خلال يومين.
    [few] لا شيء متأخر، ولا شيء يستحق خلال { $count } أيام.
    [many] لا شيء متأخر، ولا شيء يستحق خلال { $count } يومًا.
   *[other] لا شيء متأخر، ولا شيء يستحق خلال { $count } يوم.
}
works-title = التنفيذ
works-lead = كيف يُنفَّذ كل بند من الخطة: حالته وأيامه وأمواله.
works-pace = البنود بحسب الالتزام بالمواعيد
works-all = كل البنود
works-search = ابحث في الأعمال
today-search = ابحث في ما حان موعده
today-sort-due = الموعد
today-sort-kind = النوع
works-sort-pressing = الأكثر إلحاحًا
works-sort-number = الرقم في الخطة
works-sort-title = العنوان
works-sort-state = الحالة
works-sort-due = الموعد القادم
works-sort-spent = نسبة المصروف
works-empty-title = لم يُعتمد شيء بعد
works-empty-text = يبدأ التنفيذ من بنود الخطة. اعتمد بندًا أولًا.
works-sum-state = { $state }: { $count }
works-sum-money = صُرف { $spent } من { $budget }
works-map-title = أماكن الأعمال
works-map-lead = كل بند برقمه حيث طلبه الناس. المربع: انتهى. المملوء: جارٍ أو منجز.
works-map-legend = معنى الإشارات
work-title = { $number }. { $title }
work-pace-late = متأخر
work-pace-on-time = في موعده
work-pace-ahead = متقدّم على موعده
work-pace-no-days = لا مواعيد متفقًا عليها
work-pace-stopped = متوقف نهائيًا
work-state = أين وصل العمل
work-state-not-started = لم يبدأ
work-state-underway = جارٍ
work-state-paused = معلّق
work-state-done = منجز
work-state-stopped = أُوقف
work-steps = المراحل المنجزة: { $count } من { $all }
work-next = التالي: { $what } – { $when }
work-line-late = { $count ->
    [zero] لم يتجاوز اليوم الأخير المتفق عليه
    [one] تجاوز اليوم الأخير المتفق عليه بيوم واحد
    [two] تجاوز اليوم الأخير المتفق عليه بيومين
    [few] تجاوز اليوم الأخير المتفق عليه بـ{ $count } أيام
    [many] تجاوز اليوم الأخير المتفق عليه بـ{ $count } يومًا
   *[other] تجاوز اليوم الأخير المتفق عليه بـ{ $count } يوم
}
work-to-plan = إلى الخطة
work-progress = سير العمل
work-agreed-days = الأيام المتفق عليها
work-no-days = لم يُتفق على أيام
work-started = بدأ في
work-finished = سُلّم في
work-spent = المصروف حتى الآن
work-spent-share = صُرف { $percent }٪ من الموازنة
work-spent-of = صُرف { $spent } من { $budget }.
work-budget = الموازنة المتفق عليها: { $budget }. لم يُسجَّل صرف بعد.
work-over-budget = تجاوز الصرف الموازنة المتفق عليها ({ $budget }) بمقدار { $over }.
work-other-currency = الموازنة { $budget }. لا يمكن مقارنة مبلغ صُرف بعملة أخرى.
work-no-budget = لم يُتفق على موازنة.
work-note = ما يعيق العمل أو يساعده
work-note-help = في جملة أو جملتين، من دون أسماء.
work-steps-none = لم يُتفق على مراحل. تُكتب المراحل في الخطة.
work-step-reached = أُنجزت اليوم
work-step-on = تاريخ إنجاز المرحلة { $number }
work-step-back = المرحلة { $number } لم تُنجز بعد
work-step-days = الموعد { $due }: { $how }
work-step-due = الموعد { $due }
work-step-no-day = لا موعد متفقًا عليه
work-evaluations = ما الذي تغيّر
work-evaluations-lead = بعد إنجاز العمل تقول المجموعات ومصادر المعلومات الرئيسية كيف كان الحال قبله وكيف صار.
work-evaluation = تقييم { $day }: { $count ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
work-evaluate = قيّم العمل
evaluation-of = ما الذي تغيّر: { $title }
evaluation-lead = كما يراه الناس. يُحفظ كل حقل عند مغادرته.
evaluation-to-work = إلى العمل
evaluation-delete = احذف هذا التقييم
evaluation-finding = باختصار
evaluation-views = من قال ماذا
evaluation-people = من استفاد
evaluation-direct = المستفيدون المباشرون
evaluation-direct-help = من يستعملونه بأنفسهم.
evaluation-indirect = المستفيدون غير المباشرين
evaluation-indirect-help = من ينتفعون منه بطريقة أخرى.
evaluation-female = النساء والفتيات
evaluation-male = الرجال والفتيان
evaluation-about = كيف سُئل، ومن استُبعد، والصيانة
evaluation-on = تاريخ التقييم
evaluation-meeting = الاجتماع الذي سُئل فيه
evaluation-no-meeting = ليس في اجتماع من هذا التقييم
evaluation-meeting-on = { $kind }، { $day }
evaluation-left-out = من لم يصله شيء، ولماذا
evaluation-left-out-help = فئات وأماكن، من دون أسماء.
evaluation-upkeep = هل يُصان كما ينبغي؟
evaluation-upkeep-note = من يصونه وبماذا
evaluation-upkeep-help = الدائرة أو اللجنة، والمال، وقطع الغيار.
upkeep-unknown = غير معروف
upkeep-kept = مُصان
upkeep-partly-kept = مُصان جزئيًا
upkeep-not-kept = غير مُصان
evaluation-said = ما قاله الناس
evaluation-said-help = بكلماتهم، من دون أسماء ولا أي شيء يدل على القائل.
evaluation-sentence = الجملة { $number }
evaluation-sentence-new = جملة أخرى
evaluation-sentence-remove = احذف الجملة { $number }
evaluate-lead = اسأل حلقة نقاش أو مصدر معلومات رئيسيًا واحدًا في كل مرة. يبدأ التقييم مع أول إجابة.
evaluate-not-done = لم يُسجَّل العمل منجزًا بعد. يمكنك السؤال مع ذلك.
evaluate-first = ما تقوله أول مجموعة أو أول مصدر معلومات رئيسي
evaluation-method-focus-group = حلقة نقاش مركّزة
evaluation-method-key-informant = مصدر معلومات رئيسي
view-method = طريقة السؤال
view-group = المجموعة
view-quality-before = الجودة من قبل
view-quality-after = الجودة الآن
view-access-before = إمكانية الوصول من قبل
view-access-after = إمكانية الوصول الآن
view-asked = عدد من سُئلوا عن رضاهم
view-satisfied = الراضون منهم
view-more-satisfied = عدد الراضين أكبر من عدد من سُئلوا. صحّح أحدهما.
view-steps-missing = اختر درجة للجودة ولإمكانية الوصول، من قبل والآن.
view-keep = احفظ هذه الإجابة
view-add = أضف مجموعة أو مصدر معلومات رئيسيًا
view-edit = صحّح الإجابة { $number }
view-remove = احذف الإجابة { $number }
view-last = يبقى في التقييم إجابة واحدة على الأقل.
view-acts = تصحيح أو حذف
view-who = { $group } ({ $method })
view-moved = { $before }، والآن { $after }
quality-level-1 = لا يعمل، أو يضر
quality-level-2 = يعمل نادرًا أو بشكل سيئ
quality-level-3 = يعمل مع نواقص كثيرة
quality-level-4 = يعمل جيدًا في معظم الأوقات
quality-level-5 = يعمل جيدًا وباستمرار
access-level-1 = لا أحد منا يستطيع استعماله
access-level-2 = قلة فقط تستطيع استعماله
access-level-3 = نصفنا تقريبًا يستطيع استعماله
access-level-4 = معظمنا يستطيع استعماله
access-level-5 = الجميع يستعملونه بأمان
moved-up = ارتفع { $steps ->
    [one] درجة واحدة
    [two] درجتين
    [few] { $steps } درجات
   *[other] { $steps } درجة
}
moved-down = انخفض { $steps ->
    [one] درجة واحدة
    [two] درجتين
    [few] { $steps } درجات
   *[other] { $steps } درجة
}
moved-none = لم يتغيّر
results-title = النتائج
results-lead = ما غيّرته المشاريع المنجزة كما ترويه المجموعات ومصادر المعلومات الرئيسية.
results-honest = كل ما هنا يرويه الناس بأنفسهم. لم يُقارَن بأماكن بلا مشاريع، فهو لا يثبت سبب التغيّر.
results-illustrative = مثال توضيحي – ليست نتائج حقيقية
results-printed = طُبع في { $day }
results-empty-title = لم يُقيَّم أي مشروع بعد
results-empty-text = يبدأ التقييم من بند في الخطة بعد إنجاز عمله.
results-quality = الجودة: { $moved }
results-access = إمكانية الوصول: { $moved }
results-satisfied = الراضون: { $share }
results-views = { $count ->
    [zero] لا إجابات بعد.
    [one] بحسب إجابة واحدة من مجموعة أو مصدر معلومات رئيسي.
    [two] بحسب إجابتين من مجموعات أو مصادر معلومات رئيسية.
    [few] بحسب { $count } إجابات من مجموعات ومصادر معلومات رئيسية.
    [many] بحسب { $count } إجابة من مجموعات ومصادر معلومات رئيسية.
   *[other] بحسب { $count } إجابة من مجموعات ومصادر معلومات رئيسية.
}
results-base = { $count ->
    [zero] لا مشاريع
    [one] مشروع واحد
    [two] مشروعان
    [few] { $count } مشاريع
    [many] { $count } مشروعًا
   *[other] { $count } مشروع
}
results-tile-quality = درجات الجودة في المتوسط
results-tile-access = درجات إمكانية الوصول في المتوسط
results-tile-satisfied = راضون ممن سُئلوا
results-tile-direct = مستفيدون مباشرون
results-tile-women = منهم نساء وفتيات
results-asked = { $part } من { $whole } ممن سُئلوا
results-by-sex = النساء والفتيات { $female }، الرجال والفتيان { $male }
results-few-asked = سُئل أقل من { $count }: لا يُعرض
results-percent = { $percent }٪
results-finding = في المتوسط، الجودة: { $quality }، وإمكانية الوصول: { $access }، كما يروي الناس ({ $count ->
    [zero] لا مشاريع
    [one] مشروع واحد
    [two] مشروعان
    [few] { $count } مشاريع
    [many] { $count } مشروعًا
   *[other] { $count } مشروع
}).
results-chart = مشروعًا مشروعًا
results-chart-lead = التغيّر من قبل إلى الآن على سلّم من خمس درجات. المشاريع بترتيب الخطة.
results-table = الأرقام وراء الرسم
results-search = ابحث في المشاريع
results-sort-plan = ترتيب القائمة
results-sort-title = العنوان
results-sort-on = تاريخ التقييم
results-sort-views = المجموعات ومصادر المعلومات الرئيسية
results-col-project = المشروع
results-col-views = المجموعات ومصادر المعلومات الرئيسية
results-col-quality = الجودة
results-col-access = إمكانية الوصول
results-col-satisfied = الراضون
results-direct = المستفيدون المباشرون بحسب القطاع
results-total = المجموع
results-women-share = نسبة النساء والفتيات
results-hidden = * لا يُعرض: أقل من { $count } أشخاص، أو قد يكشف عددًا كهذا.
rounds-title = الرصد
rounds-lead = حال الخدمات وظروف المعيشة، بالأسئلة الأحد عشر نفسها مرة بعد مرة.
rounds-list = الجولات
rounds-empty-title = لا جولة بعد
rounds-empty-text = في الجولة تُسأل كل مجموعة أحد عشر سؤالًا بخمس درجات مكتوبة. والجولة الثانية تُظهر ما تغيّر.
round-new = جولة جديدة
round-begin = ابدأ السؤال
round-area = منطقة التغطية
round-on = اليوم
round-day-missing = اختر اليوم أولًا.
round-name = اسم الجولة
round-name-help = مثل «قبل الخطة». يمكن تركه فارغًا.
round-readings = { $count ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
round-of = جولة { $day }
round-where-when = { $place }، { $day }
round-to-trend = كل الجولات
round-delete = احذف هذه الجولة
round-ask = الأسئلة
round-group = المجموعة
round-groups-asked = { $count ->
    [zero] لم تُسأل أي مجموعة بعد.
    [one] سُئلت مجموعة واحدة حتى الآن.
    [two] سُئلت مجموعتان حتى الآن.
    [few] سُئلت { $count } مجموعات حتى الآن.
    [many] سُئلت { $count } مجموعة حتى الآن.
   *[other] سُئلت { $count } مجموعة حتى الآن.
}
round-progress = { $group }: أُجيب عن { $count } من { $all }.
round-indicators = المؤشرات
trend-all-groups = كل المجموعات (الوسيط)
trend-first = سُئل للمرة الأولى
trend-value = { $value } ({ $count ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
})
trend-one-round = جولة واحدة حتى الآن. التالية تُظهر ما تغيّر.
trend-finding = المؤشرات منذ الجولة السابقة: تحسّن { $up }، تراجع { $down }، بلا تغيّر { $same }
trend-lead = ١ أسوأ درجة مكتوبة و٥ أفضلها. القيم هي وسيط إجابات المجموعات.
trend-table = المؤشرات من جولة إلى جولة
trend-before = الجولة السابقة
trend-last = آخر جولة
trend-change = التغيّر
trend-line = المسار
trend-over-all = عبر كل الجولات
trend-better = يتحسّن
trend-worse = يسوء
trend-steady = ثابت
trend-mixed = يصعد وينزل
conditions-title = الظروف بحسب المنطقة
indicator-water = الماء
indicator-water-1 = لا ماء مأمونًا تقريبًا
indicator-water-2 = قليل جدًا أو غير مأمون غالبًا
indicator-water-3 = كافٍ في بعض الأيام
indicator-water-4 = كافٍ ومأمون في معظم الأيام
indicator-water-5 = كافٍ ومأمون كل يوم
indicator-electricity = الكهرباء
indicator-electricity-1 = لا كهرباء، أو أقل من ساعتين يوميًا
indicator-electricity-2 = من ساعتين إلى ٦ ساعات يوميًا
indicator-electricity-3 = من ٦ إلى ١٢ ساعة يوميًا
indicator-electricity-4 = أكثر من ١٢ ساعة يوميًا
indicator-electricity-5 = ليلًا ونهارًا مع انقطاع نادر
indicator-health = الصحة
indicator-health-1 = لا رعاية في المتناول
indicator-health-2 = طوارئ فقط، أو بكلفة باهظة
indicator-health-3 = رعاية أساسية كثيرًا ما ينقصها الكادر أو الدواء
indicator-health-4 = رعاية أساسية بكادر ودواء
indicator-health-5 = رعاية جيدة للجميع، مع الإحالة
indicator-education = التعليم
indicator-education-1 = لا مدرسة في المتناول
indicator-education-2 = مدرسة موجودة، وأطفال كثيرون لا يداومون
indicator-education-3 = معظمهم يداومون، والصفوف مكتظة والمعلمون ناقصون
indicator-education-4 = كلهم تقريبًا يداومون والمعلمون كافون
indicator-education-5 = كل البنات والبنين يتعلمون في مدارس جيدة
indicator-housing = السكن
indicator-housing-1 = كثيرون يعيشون في خيام أو خرائب
indicator-housing-2 = بيوت كثيرة متضررة أو غير مكتملة
indicator-housing-3 = البيوت قائمة لكنها مكتظة أو غير مضمونة
indicator-housing-4 = معظم البيوت سليمة ومضمونة
indicator-housing-5 = كل البيوت سليمة وأوراقها أصولية
indicator-livelihoods = سبل العيش
indicator-livelihoods-1 = لا يكاد أحد يكسب شيئًا
indicator-livelihoods-2 = عمل يومي لا يكفي للعيش
indicator-livelihoods-3 = نصفهم تقريبًا لهم عمل يعيشون منه
indicator-livelihoods-4 = معظمهم لهم عمل أو مشروع
indicator-livelihoods-5 = كلهم تقريبًا يعيشون من عمل ثابت
indicator-safety = الأمان
indicator-safety-1 = الناس لا يجرؤون على الخروج
indicator-safety-2 = أمان نهارًا فقط وفي بعض الأماكن
indicator-safety-3 = أمان لمعظم الناس، لا للنساء والفتيات والأقليات
indicator-safety-4 = أمان للجميع تقريبًا
indicator-safety-5 = الجميع يشعرون بالأمان ليلًا ونهارًا
indicator-explosive-hazards = مخاطر المتفجرات
indicator-explosive-hazards-1 = تقع حوادث ولا علامات تحذير
indicator-explosive-hazards-2 = الخطر معروف لكنه غير معلَّم
indicator-explosive-hazards-3 = الخطر معلَّم والإزالة لم تبدأ
indicator-explosive-hazards-4 = الإزالة جارية والناس يعرفون القواعد
indicator-explosive-hazards-5 = المنطقة مُطهَّرة
indicator-documents = الوثائق
indicator-documents-1 = أسر كثيرة بلا أوراق ولا سبيل إليها
indicator-documents-2 = الأوراق ممكنة لكنها بعيدة أو مكلفة
indicator-documents-3 = لدى معظمهم أوراق، وبعض الفئات محرومة
indicator-documents-4 = لدى الجميع تقريبًا أوراق، والتجديد بطيء
indicator-documents-5 = الجميع يحصلون على أوراقهم قريبًا وفي الوقت المناسب
indicator-social-cohesion = العيش المشترك وتكافؤ الوصول
indicator-social-cohesion-1 = نزاع علني بين الفئات
indicator-social-cohesion-2 = الفئات تتجنب بعضها، وبعضها لا يصله شيء
indicator-social-cohesion-3 = يتعايشون، لكن الوصول غير متكافئ
indicator-social-cohesion-4 = يتعاونون، والوصول شبه متكافئ
indicator-social-cohesion-5 = يثق بعضهم ببعض، والوصول متكافئ
indicator-assistance = المساعدات المستلمة
indicator-assistance-1 = المحتاجون لا يستلمون شيئًا
indicator-assistance-2 = قلة تستلم، بقواعد غير واضحة
indicator-assistance-3 = تصل إلى نصف المحتاجين تقريبًا
indicator-assistance-4 = تصل إلى معظمهم، بقواعد معروفة
indicator-assistance-5 = تصل إلى الجميع، أو لم تعد هناك حاجة إليها
activities-title = الأنشطة الأساسية
activities-lead = الحد الأدنى الذي اتفقت المراكز كلها على إنجازه كل شهر. ليس تقييمًا بالدرجات.
activities-centre = المركز
activities-other-centre = مركز آخر: اسمه
activities-which-months = الأشهر المعروضة
activities-earlier = أشهر أسبق
activities-later = أشهر أحدث
activities-no-later = هذا الشهر هو الأخير.
activities-months = { $from } – { $to }
activities-own = هذا المركز
activities-tap = كل لمسة تنتقل إلى التالي: منجز، منجز جزئيًا، غير منجز.
activities-notes = ما نقص في { $month }
activities-notes-help = ما الذي أعاق، وما الذي يُعمل حياله. من دون أسماء.
activities-all-done = أُنجز كل شيء.
activity-what = النشاط
activity-cell = { $activity }، { $month }: { $state }
activity-state-done = منجز
activity-state-partly = جزئيًا
activity-state-not-done = غير منجز
activity-state-open = لم يُنظر فيه
basic-activity-information = المعلومات
basic-activity-help-information = الخدمات والحقوق والأخبار بكل لغات المنطقة.
basic-activity-priority-locations = المواقع ذات الأولوية
basic-activity-help-priority-locations = يُحدَّد مع المجتمع أين الاحتياج أشد.
basic-activity-consultation-and-referral = المشورة والإحالة
basic-activity-help-consultation-and-referral = يُصغى إلى الناس ويُوجَّهون إلى الجهة الصحيحة.
basic-activity-community-engagement = إشراك المجتمع
basic-activity-help-community-engagement = اجتماعات مع كل الفئات ومنها اللجان.
basic-activity-two-way-communication = التواصل باتجاهين
basic-activity-help-two-way-communication = تُستلم الملاحظات ويُرد عليها ويُبلَّغ الناس بالنتيجة.
basic-activity-coordination-and-liaison = التنسيق والتواصل مع الجهات الحكومية
basic-activity-help-coordination-and-liaison = الدوائر والشركاء يعرفون ما يطلبه الناس.
basic-activity-mapping-and-monitoring = رسم الخرائط والرصد
basic-activity-help-mapping-and-monitoring = تُرسم الخدمات والظروف على الخريطة ويُعاد النظر فيها.

### Tables of the centre

data-table-services = الخدمات
data-table-services-help = من يقدّم ماذا وأين ولمن وحتى متى.
data-table-referrals = الإحالات
data-table-referrals-help = سطر لكل إحالة مع حالاتها وأيامها. دون أسماء، ويُحجب ما قد يدل على أفراد.
data-table-feedback = الملاحظات والشكاوى
data-table-feedback-help = ما قيل وما أُجيب به. أما المُحال سرًّا فعدده فقط.
data-table-monitoring = الرصد
data-table-monitoring-help = كل قراءة في كل جولة رصد.
data-table-evaluations = تقييم المشاريع المنجزة
data-table-evaluations-help = ما غيّرته المشاريع المنجزة كما يراه الناس.
data-table-dictionary = قاموس الأعمدة
data-table-dictionary-help = كل عمود في جداول المركز وما يحتويه.

### End

# الخدمات على الخريطة
map-service-point = نقطة خدمة
map-service-point-new = سجّل نقطة خدمة
map-service-point-of = نقطة خدمة: { $sector }
map-service-who = من يقدّم هذه الخدمة؟
map-service-more = المزيد عنها
map-service-not = ليست نقطة خدمة
map-service-nearby = هل هي إحدى هذه؟
map-service-is-this = هي هذه
map-service-is-gone = تلك مغلقة
map-service-closed = أُغلقت الخدمة.
map-service-verified-now = تم التحقّق، وأُزيلت النقطة الجديدة.
map-service-verified = آخر تحقّق في { $day }
map-service-until = حتى متى
map-service-open = افتح القيد
map-service-add-place = أضف موقعًا
map-services-closed = والمغلقة أيضًا
map-services-shown = على الخريطة: { $shown } من { $all } من الخدمات.
map-services-legend = معنى الأبواب
map-services-hide = أخفِ الخدمات
map-walk-seen = { $count ->
    [0] لا نقاط خدمة بعد
    [one] نقطة خدمة واحدة
    [two] نقطتا خدمة
    [few] { $count } نقاط خدمة
    [many] { $count } نقطة خدمة
   *[other] { $count } نقطة خدمة
}
map-walk-closed = { $count ->
    [zero] لا شيء منها مغلق
    [one] واحدة منها مغلقة
    [two] اثنتان منها مغلقتان
    [few] { $count } منها مغلقة
    [many] { $count } منها مغلقة
   *[other] { $count } منها مغلقة
}
standing-takes-referrals = تستقبل الإحالات
standing-takes-none = لا تستقبل الإحالات
standing-out-of-date = بحاجة إلى تحقّق
standing-not-running = غير قائمة
service-places = على الخريطة
service-places-count = { $count ->
    [0] لا موقع على الخريطة بعد. حساب المسافات عند البحث يحتاج إلى موقع.
    [one] موقع واحد
    [two] موقعان
    [few] { $count } مواقع
    [many] { $count } موقعًا
   *[other] { $count } موقع
}
service-place-number = الموقع { $number }
service-place-remove = احذف الموقع { $number }
service-place-on-map = ضعها على الخريطة
service-see-on-map = اعرضها أو أضف موقعًا على الخريطة
service-place-type = اكتب موقعًا
service-mobile-days = أيام الفريق الجوال
service-mobile-days-help = الأيام التي تأتي فيها الخدمة إلى الناس: فريق جوال أو يوم ميداني.
service-mobile-day = يوم الفريق الجوال { $number }
service-mobile-remove = احذف يوم الفريق الجوال { $number }
service-mobile-add = أضف يومًا للفريق الجوال
services-mobile = جوالة
services-places-short = { $count ->
    [zero] بلا مواقع
    [one] موقع واحد
    [two] موقعان
    [few] { $count } مواقع
    [many] { $count } موقعًا
   *[other] { $count } موقع
}
desk-mobile-line = { $day }: { $place }
who-where-map = على الخريطة
meeting-has-points = جرى التحقّق من خدمات في هذا الاجتماع. يبقى كي تظل تذكر متى تم ذلك.
## صور تحت الخريطة
underlay-title = صور تحت الخريطة
underlay-lead = توضع تحت العلامات صورة لخريطة ورقية أو صورة جوية أو رسم على السبورة. وتُثبَّت في مكانها بثلاث نقاط أو أكثر تجدها في الصورة وعلى الخريطة معًا.
underlay-add = أضف صورة
underlay-new = صورة { $number }
underlay-taking = يجري تجهيز الصورة…
underlay-no-picture = لا يمكن قراءة هذا الملف كصورة. التقط له صورة أو لقطة شاشة وأضفها.
picture-not-kept = لم يحفظ الجهاز الصورة، وربما امتلأ. أفرغ مساحة ثم أضفها من جديد.
underlay-name = اسم الصورة
underlay-missing = الصورة نفسها ليست على هذا الجهاز، فقد وصل الملف بلا صور. اطلب ملفًا يتضمن الصور.
underlay-unplaced = لم تُثبَّت في مكانها بعد، لذلك لا تظهر على الخريطة.
underlay-opacity = مقدار ظهورها
underlay-per-cent = { $share }٪
underlay-place = ثبّتها في مكانها
underlay-go = اعرضها
underlay-remove = أزِل
underlay-removed = أُزيلت الصورة.
underlay-tap-first = المس في الصورة موضعًا تجده على الخريطة أيضًا: تقاطع طرق أو زاوية أو مئذنة.
underlay-tap-picture = المس الموضع التالي في الصورة. اختر مواضع متباعدة.
underlay-tap-map = المس الآن المكان نفسه على الخريطة.
underlay-other-spot = موضع آخر
underlay-board = الصورة لاختيار المواضع عليها
underlay-board-help = اسحب لتحريك الصورة. ومن لوحة المفاتيح: الأسهم للتحريك، و+ و− للتكبير والتصغير، وEnter لأخذ الموضع تحت العلامة.
underlay-done = تم
underlay-points = نقاط الضبط
underlay-points-missing = { $count ->
    [one] نقطة واحدة أخرى وتثبت الصورة.
    [two] نقطتان أخريان وتثبت الصورة.
    [few] { $count } نقاط أخرى وتثبت الصورة.
    [many] { $count } نقطة أخرى وتثبت الصورة.
   *[other] { $count } نقطة أخرى وتثبت الصورة.
}
underlay-on-one-line = النقاط على خط واحد. أضف نقطة إلى الجانب.
underlay-mirrored = هذا يقلب الصورة كما في المرآة. يُرجَّح أن نقطتين تبادلتا مكانيهما: أزل إحداهما وضعها من جديد.
underlay-horizon = هذا يمدّ الصورة إلى ما وراء الأفق. يُرجَّح أن إحدى النقاط خاطئة: أزلها وضعها من جديد.
underlay-just-enough = ثُبِّتت الصورة. النقاط تكفي بالكاد ولا يمكن أن تتعارض: مع خمس نقاط أو أكثر ترى مقدار انحراف الصورة.
underlay-fit = ثُبِّتت الصورة. تنحرف النقاط { $metres } م في المتوسط.
underlay-off = انحراف { $metres } م
underlay-drop-point = أزِل النقطة { $number }
underlay-sheet-title = الورقة المطبوعة { $number }
underlay-sheet-placed = هذه هي الورقة المطبوعة { $number }. وُضعت حيث تدل مربعات زواياها، ولا حاجة إلى ضبط شيء آخر.
underlay-sheet-no-marks = هذه هي الورقة المطبوعة { $number }، لكن مربعات زواياها الأربعة لا تظهر كلها. صوّرها مرة أخرى بحيث تظهر الأربعة، أو ثبّتها بنقاط تجدها في الصورة وعلى الخريطة معًا.
underlay-sheet-no-code = تظهر مربعات زوايا ورقة مطبوعة، لكن تعذّرت قراءة رمزها. اكتب الحروف والأرقام المطبوعة تحت الرمز، أو ثبّت الصورة بنقاط تجدها في الصورة وعلى الخريطة معًا.
underlay-sheet-contradiction = تبدو هذه ورقة مطبوعة، لكن مربعات الزوايا والرمز لا تنتمي إلى ورقة واحدة. صوّر ورقة واحدة وحدها، مبسوطة ومن الأعلى، أو ثبّتها بنقاط تجدها في الصورة وعلى الخريطة معًا.
underlay-sheet-code = الحروف والأرقام تحت الرمز
underlay-sheet-misread = ليس هذا رمز ورقة، أو فيه حرف خاطئ. قارنه بالورقة: يبدأ بـ CM1.

## الصورة خريطة قائمة بذاتها
picture-use = اجعل الصورة هي الخريطة
picture-use-help = ألا توجد خريطة لهذا المكان؟ إذن تكفي الصورة وحدها خريطةً: توضع العلامات عليها ولا تُنسب إليها أي إحداثيات.
picture-map = صورة بدل الخريطة. تحرّكها مفاتيح الأسهم، ويغيّر زائد وناقص مقياسها، ويأخذ Enter الموضع تحت علامة التقاطع.
picture-unnamed = صورة بلا اسم
picture-no-coordinates = صورة بدل الخريطة. لا إحداثيات للعلامات التي عليها.
picture-back = العودة إلى الخريطة
picture-at-centre = خذ وسط الصورة
picture-has-marks = { $count ->
    [zero] لا علامات على هذه الصورة.
    [one] على هذه الصورة علامة واحدة.
    [two] على هذه الصورة علامتان.
    [few] على هذه الصورة { $count } علامات.
   *[other] على هذه الصورة { $count } علامة.
}
picture-keeps-marks = { $count ->
    [one] على هذه الصورة علامة واحدة. احذفها أو انقلها إلى الأرض أولًا.
    [two] على هذه الصورة علامتان. احذفهما أو انقلهما إلى الأرض أولًا.
    [few] على هذه الصورة { $count } علامات. احذفها أو انقلها إلى الأرض أولًا.
   *[other] على هذه الصورة { $count } علامة. احذفها أو انقلها إلى الأرض أولًا.
}
picture-place-marks = انقل علاماتها إلى الأرض
picture-place-marks-help = ثُبِّتت الصورة في مكانها. يمكن نقل علاماتها إلى الأرض بالطريقة نفسها، والتراجع يعيدها إلى الصورة.
picture-marks-placed = { $count ->
    [one] صارت علامة واحدة على الأرض.
    [two] صارت علامتان على الأرض.
    [few] صارت { $count } علامات على الأرض.
   *[other] صارت { $count } علامة على الأرض.
}
mark-on-picture = على الصورة «{ $title }»
mark-picture-gone = صورة لم تعد موجودة
mark-picture-gone-drawing = الصورة التي رُسم هذا عليها لم تعد موجودة، فلا يمكن متابعته.
mark-spot = { $across }٪ من اليسار و{ $down }٪ من الأعلى
mark-spot-help = البعد عن الحافة اليسرى للصورة ثم عن حافتها العليا بالنسبة المئوية، مثل ‎42.5, 30‎. زاوية في كل سطر.
mark-spot-wrong-line = السطر { $line } ليس موضعًا على الصورة. اكتب عددين من 0 إلى 100: ‎42.5, 30‎.
mark-spot-missing = اكتب الموضع أو خذ وسط الصورة.
mark-show-on-picture = اعرضها على الصورة
mark-show-on-map = اعرضها على الخريطة
says-on-pictures = { $count ->
    [one] علامة واحدة تقع على صورة ولم تُحسب هنا، إذ لا مكان لها على الأرض.
    [two] علامتان تقعان على صورة ولم تُحسبا هنا، إذ لا مكان لهما على الأرض.
    [few] { $count } علامات تقع على صورة ولم تُحسب هنا، إذ لا مكان لها على الأرض.
   *[other] { $count } علامة تقع على صورة ولم تُحسب هنا، إذ لا مكان لها على الأرض.
}
says-on-pictures-few = بضع علامات تقع على صورة ولم تُحسب هنا، إذ لا مكان لها على الأرض.

## صور العلامات
work-photos = صور العمل
work-photos-before = قبل العمل
work-photos-after = أثناء العمل وبعده
plan-signed-sheets = صور الأوراق الموقّعة
plan-signed-sheets-help = إذا وُقّعت الخطة على الورق: صورة لكل ورقة، لتبقى الخطة الموقّعة مع بياناتها.
mark-photos = الصور
mark-photos-help = صوّر المكان لا الأشخاص: بلا وجوه ولا وثائق ولا لوحات سيارات. لا يُحفظ مكان التقاط الصورة ولا وقته.
mark-photo-take = التقط صورة
mark-photo-pick = اختر صورة
mark-photo = الصورة { $number }
mark-photo-remove = أزِل الصورة { $number }
mark-photo-removed = أُزيلت الصورة.
mark-photo-missing = هذه الصورة ليست على هذا الجهاز.
mark-voices = تسجيلات صوتية
mark-voices-help = قد يكشف الصوت هوية المتكلم. اسأل أولًا: «هل تسمحون بتسجيل ما تقولونه عن هذا المكان؟ يمكنكم الرفض، ونحذفه متى طلبتم.» لا تسجّل إلا بعد الموافقة وبلا أسماء. أقصى مدة { $seconds } ثانية.
mark-voice-record = سجّل
mark-voice-stop = أوقف واحفظ
mark-voice-discard = تجاهل التسجيل
mark-voice-running = ما انقضى من الوقت
mark-voice-recording = يجري التسجيل: { $seconds } من { $most } ثانية
mark-voice-asking = يسأل الجهاز عن الإذن باستعمال الميكروفون…
mark-voice-keeping = يجري حفظ التسجيل…
mark-voice-play = شغّل التسجيل { $number }
mark-voice-pause = أوقف التسجيل { $number }
mark-voice-remove = أزِل التسجيل { $number }
mark-voice-removed = أُزيل التسجيل الصوتي.
mark-voice-missing = التسجيل { $number } ليس على هذا الجهاز.
mark-voice-denied = رُفض استعمال الميكروفون. اسمح به لهذه الصفحة في إعدادات المتصفح، أو اكتب ما قيل.
mark-voice-none = لا ميكروفون في هذا الجهاز. اكتب ما قيل.
mark-voice-unable = لا يستطيع هذا المتصفح التسجيل. اكتب ما قيل أو استعمل متصفحًا أحدث.
mark-voice-empty = لم يُسمع شيء. سجّل من جديد.
mark-voice-not-kept = لم يحفظ الجهاز التسجيل، فقد يكون ممتلئًا. أفرغ بعض المساحة ثم سجّل من جديد.

## خرائط ورقية
sheets-title = خرائط ورقية للتعليم عليها
sheets-back = عودة إلى الخريطة
sheets-lead = اطبع هذه الأوراق وعلّم عليها بالأقلام. وبعد ذلك توضع صورة الورقة تحت الخريطة، وتثبت في مكانها وحدها بمربعات زواياها.
sheets-paper = الورق
sheets-orientation = الاتجاه
sheets-portrait = عمودي
sheets-landscape = أفقي
sheets-columns = أوراق جنبًا إلى جنب
sheets-rows = أوراق بعضها تحت بعض
sheets-with-marks = اطبع العلامات أيضًا
sheets-none-title = لا مكان للطباعة بعد
sheets-none-text = ارسم منطقة تغطية أو ضع علامة على الخريطة أولًا، فالأوراق تغطيها.
sheets-number = الورقة { $number } من { $count }
sheets-scale = مقياس الرسم { $one } : { $number }
sheets-label = الورقة { $number }: خريطة بشبكة مرقّمة وعلامات زوايا ومقياس ورمز
sheets-legend = الخط المتقطع: حدود منطقة التغطية. أبقِ مربعات الزوايا الأربعة والرمز بلا حبر وداخل الصورة.
sheets-north = ش
refer-from = الجهة المُحيلة
referral-from = من
referral-from-desk = مكتب هذا المركز
referral-from-short = من { $from }
referral-agree = اتّفق على يوم آخر
figures-by-sector = حسب قطاع الخدمة
find-from = ابدأ من مكان آخر
find-from-service = مكان يعرفه الناس
find-from-none = اختر مكانًا
find-from-clear = ابدأ من منطقة التغطية من جديد
feedback-plan-line = بند الخطة المعني
feedback-sort-pressing = الأكثر إلحاحًا
feedback-sort-received = يوم الاستلام
feedback-sort-due = الموعد النهائي
sort-ascending = تصاعديًا
sort-descending = تنازليًا
providers-title = الجهات المقدِّمة
providers-lead = الدوائر والمنظمات وما تقدّمه والصفة التي يُتواصل معها عبرها.
providers-search = ابحث في الجهات المقدِّمة
providers-sort-name = الاسم
providers-sort-kind = النوع
providers-sort-services = عدد الخدمات
providers-empty-title = لا جهات مقدِّمة بعد
providers-empty-text = الجهة المقدِّمة دائرة أو منظمة تقدّم خدمات. سجّل أولاها.
providers-services = { $count ->
    [0] بلا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
providers-running = { $count ->
    [0] لا شيء منها قائم
    [one] واحدة منها قائمة
    [two] اثنتان منها قائمتان
    [few] { $count } منها قائمة
    [many] { $count } منها قائمة
   *[other] { $count } منها قائمة
}
map-search-marks = ابحث في العلامات
map-marks-sort-made = وقت الإدخال
map-marks-sort-title = النوع
map-marks-sort-sector = القطاع
map-marks-sort-severity = الشدة
map-marks-sort-group = المجموعة
list-more = { $count ->
    [one] اعرض الأخيرة
    [two] اعرض الاثنتين الباقيتين
    [few] اعرض المزيد (بقي { $count })
    [many] اعرض المزيد (بقي { $count })
   *[other] اعرض المزيد (بقي { $count })
}
