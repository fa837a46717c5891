language-name = کوردی (سۆرانی)
language-code = ckb
language-direction = rtl

### Common

language-digits = arab
close = داخستن
undo = هەڵوەشاندنەوە
opening = دەکرێتەوە…
part-missing = ئەم بەشەی بەرنامەکە بار نەکرا. جارێک بە تۆڕەوە ببەستەرەوە یان پەڕەکە بار بکەرەوە؛ ئەوەی پاشەکەوت کراوە دەمێنێتەوە.
skip-to-content = بازدان بۆ ناوەڕۆک
date-full = { $day }ی { $month }ی { $year }
month-1 = کانوونی دووەم
month-2 = شوبات
month-3 = ئازار
month-4 = نیسان
month-5 = ئایار
month-6 = حوزەیران
month-7 = تەمووز
month-8 = ئاب
month-9 = ئەیلوول
month-10 = تشرینی یەکەم
month-11 = تشرینی دووەم
month-12 = کانوونی یەکەم
money-usd = { $amount } دۆلار
money-iqd = { $amount } دینار
field-not-a-number = ئەمە ژمارەیەکی تەواو نییە لە نێوان ٠ و { $max }. هەر جۆرە ژمارەیەک دەبێت.
stepper-less = یەک کەمتر: { $what }
stepper-more = یەک زیاتر: { $what }
illustrative = نموونەیەکی ڕوونکەرەوەیە. شوێن و خەڵک و ژمارەکان خەیاڵین.
hazard-notice = لێی نزیک مەبەوە. ڕاپۆرتی بکە.
people-women = { $count } ژن و کچ
people-men = { $count } پیاو و کوڕ

### Enums

kind-assessment = هەڵسەنگاندن
kind-catchment-area = ناوچەی خزمەت
kind-meeting = کۆبوونەوە
kind-group = گرووپ
kind-mark = نیشانە
kind-need = پێداویستی
kind-ranking = ڕیزبەندی
kind-ballot = دەنگ
kind-intervention = پرۆژە
kind-score = نمرە
kind-plan-line = بڕگەی پلان
kind-underlay = وێنەی ژێر نەخشە
kind-reference-layer = چینی سەرچاوە
kind-category-set = کۆمەڵەی پۆلەکان
kind-provider = دابینکەر
kind-service = خزمەتگوزاری
kind-referral = ڕەوانەکردن
kind-feedback = بۆچوون یان سکاڵا
kind-committee = لیژنە
kind-monitoring-round = گەڕی چاودێری
kind-evaluation = هەڵسەنگاندنی پرۆژە
kind-implementation = ڕەوتی جێبەجێکردن
kind-activity-month = مانگی چالاکییە بنەڕەتییەکان
kind-column-matching = گونجاندنی ستوونەکان
kind-centre-settings = ڕێکخستنەکانی نووسینگە
kind-budget-decision = بڕیاری بودجە
kind-criteria-set = کۆمەڵە پێوەر
kind-criteria-score = نمرەی پێوەرێک
kind-plan-signature = واژۆ
act-add = زیادکردنی { $what }
act-change = گۆڕینی { $what }
act-delete = سڕینەوەی { $what }
act-move = گواستنەوەی { $what }
act-merge = یەکخستنی { $what }
act-split = دابەشکردنی { $what }
act-start = دەستپێکردنی { $what }
act-end = کۆتاییهێنان بە { $what }
act-cast = تۆمارکردنی { $what }
act-close = داخستنی { $what }
act-resolve = چارەسەری ناکۆکی: { $what }
act-import = هێنان لە فایل
meeting-kind-focus-group = گفتوگۆی گرووپی چڕکراوە
meeting-kind-key-informant-interview = چاوپێکەوتنی زانیاریدەری سەرەکی
meeting-kind-household-survey = ڕووپێوی خێزانەکان
meeting-kind-town-hall = کۆبوونەوەی گشتیی دانیشتووان
meeting-kind-community-workshop = وۆرکشۆپی کۆمەڵگە
meeting-kind-service-point-mapping = نەخشەسازیی خاڵەکانی خزمەتگوزاری
meeting-kind-action-plan-meeting = کۆبوونەوەی پلانی کاری کۆمەڵگە
meeting-kind-committee-meeting = کۆبوونەوەی لیژنەی گەڕەک
meeting-kind-evaluation-discussion = گفتوگۆی هەڵسەنگاندن
group-preset-everyone = هەموو ئامادەبووان
group-preset-girls = کچانی بچووک
group-preset-boys = کوڕانی بچووک
group-preset-young-women = ژنانی گەنج
group-preset-young-men = پیاوانی گەنج
group-preset-women = ژنان
group-preset-men = پیاوان
group-preset-older-women = ژنانی بەتەمەن
group-preset-older-men = پیاوانی بەتەمەن
group-preset-displaced = ئاوارەکان
group-preset-returnees = گەڕاوەکان
group-preset-host-community = کۆمەڵگەی خانەخوێ
group-preset-people-with-disabilities = کەسانی خاوەن کەمئەندامی
group-preset-committee-members = ئەندامانی لیژنە
group-preset-authorities = نوێنەرانی دەسەڵات
group-preset-other = گرووپێکی تر
mark-kind-need = پێداویستی
mark-kind-asset = سەرمایە
mark-kind-service = خزمەتگوزاری
mark-kind-hazard = مەترسی
mark-kind-idea = بیرۆکە
severity-1 = بەرگەگرتنی ئاسانە
severity-2 = بێزارکەر
severity-3 = جددی
severity-4 = توند
severity-5 = مەترسی لەسەر ژیان
certainty-sure = دڵنیان
certainty-unsure = دڵنیا نین
sex-female = ژنان و کچان
sex-male = پیاوان و کوڕان
age-band-0-11 = ٠–١١ ساڵ
age-band-12-17 = ١٢–١٧ ساڵ
age-band-18-40 = ١٨–٤٠ ساڵ
age-band-41-59 = ٤١–٥٩ ساڵ
age-band-60-plus = ٦٠ ساڵ و سەرووتر
status-displaced = ئاوارە
status-returnee = گەڕاوە
status-host = خانەخوێ
ranking-method-dots = خاڵی نهێنی
ranking-method-hands = دەست بەرزکردنەوە
ranking-method-approval = پەسەندکردن
ranking-method-order = ڕیزکردن
ranking-method-pairs = بەراوردی دوو بە دوو
ranking-method-piling = دابەشکردنی دەنکە
ranking-method-matrix = خشتەی دەنکە
ranking-method-calendar = ڕۆژژمێری وەرزی
intervention-kind-community-assistance-project = پرۆژەی هاوکاریی کۆمەڵگە
intervention-kind-quick-impact-project = پرۆژەی کاریگەریی خێرا
intervention-kind-service-improvement = باشترکردنی خزمەتگوزاری
intervention-kind-training = ڕاهێنان
intervention-kind-advocacy = داکۆکی
intervention-kind-other = هی تر
currency-usd = دۆلاری ئەمریکی
currency-iqd = دیناری عێراقی
layer-community = کۆمەڵگە
layer-directorate = فەرمانگەی پەیوەندیدار
sector-water = ئاو
sector-sanitation = ئاوەڕۆ و پاکوخاوێنی
sector-health = تەندروستی
sector-education = پەروەردە
sector-electricity = کارەبا
sector-housing = نیشتەجێبوون
sector-livelihoods = بژێوی ژیان
sector-agriculture = کشتوکاڵ
sector-roads = ڕێگاوبان
sector-explosive-hazards = مەترسیی تەقەمەنی
sector-documents = بەڵگەنامەی مەدەنی
sector-social-cohesion = تەبایی کۆمەڵایەتی
sector-safety = سەلامەتی
sector-governance = بەڕێوەبردنی خۆجێی
sector-waste = خاشاک
sector-food = خۆراک
sector-communication = پەیوەندی
sector-transport = گواستنەوە
sector-sport = وەرزش و لاوان
sector-star = هی تر
theme-device = وەک ئامێرەکە
theme-light = ڕووناک
theme-dark = تاریک
theme-projector = پڕۆجێکتەر
meeting-language-ar = عەرەبی
meeting-language-ckb = کوردی (سۆرانی)
meeting-language-ku = کوردی (کرمانجی)
meeting-language-en = ئینگلیزی

### Shell

areas = بەشەکان
area-home = هەموو هەڵسەنگاندنەکان
area-details = وردەکاریی هەڵسەنگاندن
area-map = نەخشە
area-meetings = کۆبوونەوەکان
area-priorities = لەپێشینەکان
area-interventions = پلان
area-data = داتا
undo-of = هەڵوەشاندنەوە لە: { $what }
redo = دووبارەکردنەوە
redo-of = دووبارەکردنەوەی: { $what }
nothing-to-undo = هیچ شتێک نییە بۆ هەڵوەشاندنەوە یان دووبارەکردنەوە
undo-stale = ئەم هەنگاوە ئیتر هەڵناوەشێتەوە، چونکە تۆمارەکە دوای ئەوە گۆڕاوە. هەنگاوی پێشتر دەکرێت.
undo-barred = لێرە دەنگ درا. ئەوەی پێش دەنگەکانە هەڵناوەشێتەوە، بۆ ئەوەی نەزانرێت کێ دەنگی بە چی داوە.
saved = پاشەکەوت کرا
saving = پاشەکەوت دەکرێت…
typing = خەریکی نووسینە…
not-saved = پاشەکەوت نەکرا: ئێستا هەناردەی بکە
meeting-in-progress = کۆبوونەوەی بەردەوام
speaking-now = ئێستا قسە دەکات:
change-who-speaks = گۆڕینی ئەوەی قسە دەکات
who-speaks-now = ئێستا کێ قسە دەکات؟
no-group-yet = هێشتا گرووپ نییە
settings = زمان و ڕووکار
settings-language = زمان
settings-look = ڕووکار
settings-add-language = زیادکردنی زمان لە فایل…
language-not-loaded = ئەم زمانە بار نەکرا. جارێک بە تۆڕەوە ببەستە، پەڕەکە بار بکەرەوە و دووبارە هەوڵ بدەرەوە.
language-unnamed = ئەم فایلە ناڵێت کام زمانە: دەبێت هێڵە سەرەتاییەکانی language-name و language-code یان تێدا بێت.
language-faulty = ئەم فایلی زمانە هەڵەیەکی تێدایە: { $line }
refusal-stale = ئەمە لەم نێوانەدا لە شوێنێکی تر گۆڕاوە. سەیری بکەرەوە و کارەکەت دووبارە بکەرەوە.
refusal-missing = ئەوەی پێویستە لێرە نەماوە. لەوانەیە هەڵوەشاندنەوە بیگەڕێنێتەوە.
refusal-ballots-are-in = دەنگ دراوە، بۆیە پرسیار و بژاردە و شێواز ناگۆڕدرێن. بۆ پرسیارکردن بە شێوەیەکی تر، ڕیزبەندییەکی نوێ دەست پێ بکە.
refusal-ranking-closed = ئەم ڕیزبەندییە داخراوە. وەڵامی تر وەرناگیرێت.
refusal-too-many-dots = لەم دەنگەدا خاڵی زیاتر هەیە لەوەی کەسێک هەیەتی.
refusal-unknown-option = ئەم دەنگە شتێکی تێدایە کە لێرە هەڵنابژێردرێت.
refusal-other-method = ئەم وەڵامە هی شێوازێکی تری پرسیارە.
refusal-broken-answer = ئەم وەڵامە تەواو نییە. پێیدا بچۆرەوە و دووبارە بینووسە.
refusal-meeting-running = کۆبوونەوەیەکی تر بەردەوامە. سەرەتا کۆتایی پێ بهێنە.
refusal-nothing-to-do = هێشتا شتێک نییە بیکەیت: سەرەتا شتێک هەڵبژێرە.

### Home

home-title = هەڵسەنگاندنەکان
home-lead = هەموو شتێک لەسەر ئەم ئامێرە دەمێنێتەوە. هیچ شتێک بۆ هیچ شوێنێک نانێردرێت تا خۆت وەک فایل ڕادەستی نەکەیت.
home-new = هەڵسەنگاندنی نوێ
home-open-file = کردنەوەی فایل
home-example = سەیری نموونەکە بکە
home-busy = دەکرێتەوە…
home-example-title = ببینە چۆن کار دەکات
home-example-text = هەڵسەنگاندنێکی خەیاڵی بە سێ کۆبوونەوە و نیشانە و ڕیزبەندی و پلانەوە. لە کاری خۆت جیایە.
home-example-missing = نموونەکە بار نەکرا. جارێک بە تۆڕەوە ببەستە، پەڕەکە بار بکەرەوە و دووبارە هەوڵ بدەرەوە.
home-example-badge = نموونە
home-empty-title = لە نەخشەیەکی بەتاڵەوە بۆ پلانێکی واژۆکراو
home-empty-text = هەڵسەنگاندنێک دەست پێ بکە، با کۆمەڵگە پێداویستییەکانی لەسەر نەخشەکە دیاری بکات، پێکەوە ڕیزیان بکەن و پلانەکە چاپ بکەن. هەمووی بێ تۆڕ کار دەکات.
home-untitled = بێ ناونیشان
home-search = لە هەڵسەنگاندنەکان بگەڕێ
home-changed = دوا گۆڕانکاری { $day }، { $time }
home-exported = هەناردەکراوە لە { $day }
home-exported-since = هەناردەکراوە لە { $day }، { $count ->
    [one] دوای ئەوە { $count } گۆڕانکاری
   *[other] دوای ئەوە { $count } گۆڕانکاری
}
home-never-exported = هەرگیز هەناردە نەکراوە: تەنها لێرە هەیە
home-meetings = { $count ->
    [one] { $count } کۆبوونەوە
   *[other] { $count } کۆبوونەوە
}
home-marks = { $count ->
    [one] { $count } نیشانە
   *[other] { $count } نیشانە
}
home-needs = { $count ->
    [one] { $count } پێداویستی
   *[other] { $count } پێداویستی
}
home-records = { $count ->
    [one] { $count } تۆمار بە گشتی
   *[other] { $count } تۆمار بە گشتی
}
home-new-title = هەڵسەنگاندنی نوێ
home-new-place-help = ئەگەر هێشتا بڕیاری لێ نەدراوە بەتاڵی بهێڵەرەوە.
home-new-make = دەست پێ بکە
home-new-cancel = پاشگەزبوونەوە
home-new-needs-title = ناونیشانێکی پێ بدە بۆ ئەوەی دواتر بیدۆزیتەوە.
home-delete-of = سڕینەوەی { $name }
home-delete-title = ئەم هەڵسەنگاندنە بسڕدرێتەوە؟
home-delete-text = { $count ->
    [one] { $count } تۆمار لەم ئامێرە دەسڕدرێتەوە. هەڵناوەشێندرێتەوە.
   *[other] { $count } تۆمار لەم ئامێرە دەسڕدرێنەوە. هەڵناوەشێندرێتەوە.
}
home-delete-unexported = هەموو شتێک هەناردە نەکراوە. ئەوەی لێرە دەسڕدرێتەوە لەوانەیە لە هیچ شوێنێکی تر نەبێت.
home-delete-keep = بیهێڵەرەوە
home-delete-export = سەرەتا هەناردەی بکە
home-delete-now = بۆ هەمیشە بیسڕەوە
home-deleted = هەڵسەنگاندنەکە لەم ئامێرە سڕایەوە.
home-deleted-elsewhere = ئەم هەڵسەنگاندنە لە پەنجەرەیەکی تر سڕایەوە.
home-device = ئەم ئامێرە
home-protected = داتاکانت پارێزراون
home-protected-text = وێبگەڕەکە هەڵیان دەگرێت تا خۆت نەیانسڕیتەوە. لەگەڵ ئەوەشدا دوای هەر کۆبوونەوەیەک هەناردە بکە: تابلێت ون دەبێت.
home-unprotected = لەوانەیە وێبگەڕەکە داتاکانت بسڕێتەوە
home-unprotected-text = ئەمە ڕوو دەدات کاتێک ئامێرەکە پڕ دەبێت یان چەند هەفتەیەک بەرنامەکە نەکرێتەوە. بەرنامەکە دابمەزرێنە یان داوای پاراستن بکە، و دوای هەر کۆبوونەوەیەک هەناردە بکە.
home-protect = داوای پاراستن بکە
home-offline = بێ تۆڕ کار دەکات
home-offline-text = هەموو بەشەکانی بەرنامەکە لەسەر ئەم ئامێرەن.
home-not-offline = هێشتا بۆ کارکردنی بێ تۆڕ ئامادە نییە
home-not-offline-text = بە تۆڕەوە بەستراو بە تا ئەم هێڵە دەگۆڕێت. ئەگەر نەگۆڕا، بەرنامەکە لە Chrome یان Edge یان Safari بکەرەوە، نەک لە پەنجەرەی تایبەت.
home-installed = وەک بەرنامە دامەزراوە
home-installed-text = لە شاشەی سەرەکییەوە دەکرێتەوە، بێ تۆڕیش.
home-install = وەک بەرنامە دایمەزرێنە
home-install-text = لە لیستی وێبگەڕەکەدا «دامەزراندنی بەرنامە» یان «زیادکردن بۆ شاشەی سەرەکی» هەڵبژێرە. لە iPad: «هاوبەشکردن» پاشان «زیادکردن بۆ شاشەی سەرەکی».
home-install-now = دامەزراندن
about = دەربارەی Catchment
about-version = وەشان
about-build = پەنجەمۆری ئەم وەشانە
about-build-help = ئەو ئامێرانەی هەمان پەنجەمۆر پیشان دەدەن، ڕێک هەمان بەرنامە بەکاردەهێنن.
about-free = Catchment نەرمەکاڵایەکی ئازادە، بە مۆڵەتی MIT یان مۆڵەتی Apache 2.0، بە هەڵبژاردنی خۆت.
about-parts = بە زمانی Rust و بە Leptos نووسراوە. MapLibre نەخشەکە پیشان دەدات، terra-draw بۆ کێشانە لەسەری، PMTiles فایلی نەخشەکان دەخوێنێتەوە، و فۆنتی پیتە عەرەبییەکان بریتییە لە Vazirmatn.
about-licences = مۆڵەتی هەموو بەشەکان
about-licences-read = خوێندنەوەی مۆڵەتەکان
about-licences-missing = مۆڵەتەکان بار نەکران. جارێک بە تۆڕەوە ببەستەرەوە و دووبارە هەوڵ بدەرەوە.
standing-export = ئێستا هەناردەی بکە
standing-retry = دووبارە هەوڵ بدەرەوە
standing-damaged = { $count ->
    [one] { $count } تۆمار نەخوێنرایەوە. وەک خۆی هەڵگیراوە؛ باقی هەڵسەنگاندنەکە تەواوە.
   *[other] { $count } تۆمار نەخوێنرانەوە. وەک خۆیان هەڵگیراون؛ باقی هەڵسەنگاندنەکە تەواوە.
}
standing-damaged-save = لە فایلێکدا پاشەکەوتیان بکە
standing-not-downloaded = وێبگەڕەکە داگرتنەکەی ڕەت کردەوە. وێبگەڕێکی تر تاقی بکەرەوە.
standing-update = وەشانێکی نوێی Catchment ئامادەیە.
standing-update-take = ئێستا بەکاری بهێنە
standing-update-wait = سەرەتا دەبێت هەموو شتێک پاشەکەوت بکرێت
storage-full = پاشەکەوت نەکرا: ئەم ئامێرە پڕە. ئێستا هەناردەی بکە، پاشان شوێن بەتاڵ بکە. تا ئەم پەنجەرەیە کراوە بێت کارەکەت پارێزراوە. { $words }
storage-newer = ئەم پەنجەرەیە لە داتاکانی سەر ئەم ئامێرە کۆنترە. پەڕەکە بار بکەرەوە. تا ئەو کاتە هیچ شتێک لێرە پاشەکەوت ناکرێت: پێش داخستنی هەناردەی بکە. { $words }
storage-closed = پاشەکەوت نەکرا: وێبگەڕەکە کۆگاکەی داخستووە. ئێستا هەناردەی بکە، پاشان پەڕەکە بار بکەرەوە. { $words }
storage-gone = ئەم هەڵسەنگاندنە لەسەر ئەم ئامێرە نییە. { $words }
storage-unavailable = ئەم وێبگەڕە لێرە هیچ هەڵناگرێت. دەتوانیت کار بکەیت، بەڵام هەموو شتێک لەگەڵ ئەم پەنجەرەیەدا کۆتایی دێت: پێش داخستنی هەناردەی بکە. لە دەرەوەی پەنجەرەی تایبەت هەڵدەگیرێت. { $words }
storage-slow = هێشتا پاشەکەوت نەکراوە: ئامێرەکە خاوە. ئەم پەنجەرەیە دامەخە، یان ئێستا هەناردەی بکە. { $words }
storage-partless = پاشەکەوت نەکرا: بەشێکی بەرنامەکە بار نەکرا. جارێک بە تۆڕەوە ببەستەرەوە، یان دوای هەناردنی کارەکەت پەڕەکە بار بکەرەوە. { $words }
storage-other = پاشەکەوت نەکرا: ئێستا هەناردەی بکە. تا ئەم پەنجەرەیە کراوە بێت کارەکەت پارێزراوە. ({ $words })

### Assessment

assessment-title = هەڵسەنگاندنەکە
assessment-lead = ناوی، شوێنی و ئەوانەی پلانەکەی واژۆ دەکەن.
assessment-to-map = بۆ نەخشە
assessment-what = چی
assessment-name = ناونیشان
assessment-name-help = بۆ نموونە ناوی گەڕەک و وەرز.
assessment-centre = سەنتەری سەرچاوەکانی کۆمەڵگە
assessment-starts = یەکەم ڕۆژ
assessment-ends = دوایین ڕۆژ
assessment-ends-before-start = دوایین ڕۆژ پێش یەکەم ڕۆژە.
assessment-meeting-language = زمانی کۆبوونەوەکان
assessment-where = لە کوێ
assessment-governorate = پارێزگا
assessment-district = قەزا
assessment-subdistrict = ناحیە
assessment-neighbourhood = گەڕەک یان گوند
assessment-sectors = کەرتەکان
assessment-sectors-lead = ئەو کەرتانەی بۆ نیشانە و پێداویستی و پرۆژە هەڵدەبژێردرێن.
sector-in-use = ئەم کەرتە بەکاردێت. سەرەتا ئەو نیشانە و پێداویستی و پرۆژانە بگۆڕە کە هەیانە.
sector-add = زیادکردنی کەرتێکی تایبەت
sector-name = ناوی کەرت
sector-needs-name = سەرەتا ناوێک بۆ کەرتەکە دابنێ
sector-icon = ئایکۆن: { $name }
sector-icon-choose = ئایکۆنی کەرت
sector-add-now = کەرتەکە زیاد بکە
assessment-signatories = واژۆکانی سەر پلان
assessment-signatories-roles = ئەو ڕۆڵانەی واژۆ دەکەن
assessment-signatories-help = لە هەر هێڵێک ڕۆڵێک. هەر ڕۆڵێک هێڵێکی واژۆی لەسەر کاغەز دەبێت.

### Map

map-title = نەخشەی هەڵسەنگاندنەکە. دوگمەی تیرەکان دەیجوڵێنن، کۆ و کەم پێوەرەکەی دەگۆڕن.
map-opening = نەخشە دەکرێتەوە…
map-lost = ئامێرەکە وێنەکەی لابردووە. خۆی دەگەڕێتەوە.
map-attribution = سنوورەکان © بەشداربووانی OpenStreetMap (ODbL). دانپێدانان بە سنوور نییە.
map-metres = م
map-kilometres = کم
map-square-kilometres = { $area } کم²
map-flat-note = ئەم ئامێرە ناتوانێت نەخشەی جووڵاو بکێشێت. ئەمە هەمان کار دەکات: پەنجەی لێ بدە، یان لیستەکە بەکاربهێنە.
map-tools = چی لەسەر نەخشە دابنرێت
map-catchment = ناوچەی خزمەت
map-choose-sector = دەربارەی چییە؟
map-tap-place = پەنجە لە شوێنەکە بدە.
map-tap-line = بە درێژایی ڕێگاکە گۆشە بە گۆشە پەنجەی لێ بدە.
map-tap-area = بە دەوری ڕووبەرەکەدا گۆشە بە گۆشە پەنجەی لێ بدە.
map-tap-catchment = بە دەوری ناوچەی خزمەتدا گۆشە بە گۆشە پەنجەی لێ بدە.
map-corners = { $count ->
    [one] { $count } گۆشە دانراوە
   *[other] { $count } گۆشە دانراون
}
map-too-few-corners = لانی کەم { $count } گۆشە پێویستە.
map-undo-corner = دوا گۆشە بگەڕێنەوە
map-done = تەواو
map-stop = وازهێنان
map-shape = خاڵ، هێڵ یان ڕووبەر
map-shape-point = خاڵ
map-shape-line = هێڵ
map-shape-area = ڕووبەر
map-drag-point = خاڵەکە ڕابکێشە بۆ شوێنی خۆی.
map-drag-corners = گۆشەکان ڕابکێشە. بۆ زیادکردنی گۆشە خاڵێکی بچووک ڕابکێشە؛ بۆ سڕینەوەی گۆشە پەنجەت لەسەری ڕابگرە.
map-keep-shape = بیهێڵەوە
map-discard = وازی لێ بهێنە
map-view = نەخشە یان لیست
map-as-map = نەخشە
map-as-list = لیست
map-zoom = پێوەر
map-zoom-in = نزیکتر
map-zoom-out = دوورتر
map-show-all = هەموو پیشان بدە
map-recent = تازە دانراون
map-how-serious = چەند توندە؟
map-certainty = گرووپەکە چەند دڵنیایە؟
map-note = تێبینی
map-note-help = ئەوەی گوترا بە وشەی گرووپەکە. بێ ناو. حاڵەتی توندوتیژی ڕەوانە دەکرێت و هەرگیز لێرە نانووسرێت.
map-more = جۆر، کەرت، شوێن
map-kind = جۆر
map-sector = کەرت
map-no-group = لە نووسینگە دانراوە، بێ گرووپ
map-move = گواستنەوە یان گۆڕینی شێوە
map-not-editable = ئەم شێوەیە چەند بەشێکی یان کونی هەیە. دەتوانرێت بگۆڕدرێتەوە، بەڵام گۆشە بە گۆشە ناگۆڕدرێت.
map-delete-mark = ئەم نیشانەیە بسڕەوە
map-mark-deleted = نیشانەکە سڕایەوە.
map-place = شوێن بە ژمارە
map-place-help = هێڵی پانی و پاشان هێڵی درێژی بە پلە، وەک ‎36.34912, 43.15774‎. هەر گۆشەیەک لە دێڕێک.
map-place-wrong-line = دێڕی { $line } شوێن نییە. هێڵی پانی و پاشان هێڵی درێژی بنووسە: ‎36.34912, 43.15774‎.
map-place-missing = شوێنەکە بنووسە، یان ناوەڕاستی نەخشە وەربگرە.
map-at-centre = ناوەڕاستی نەخشە وەربگرە
map-add-mark = نیشانەیەک زیاد بکە
map-add-now = زیادی بکە
map-add-catchment = ناوچەی خزمەت زیاد بکە
map-catchments = ناوچەکانی خزمەت
map-no-catchments = هێشتا ناوچەی خزمەت نییە. لەسەر نەخشە بیکێشە، یان لێرە زیادی بکە.
map-marks = نیشانەکان
map-no-marks = لێرە هیچ نیشانەیەک نییە
map-no-marks-text = ئەو نیشانانەی گرووپەکان لەسەر نەخشە دایدەنێن لێرە ڕیز دەکرێن. ئەگەر پاڵاوتن کارا بێت، لەوانەیە هەندێکیان بشارێتەوە.
map-filter = پاڵاوتن
map-filter-count = پاڵاوتن ({ $count })
map-filter-all = هەموو
map-filter-meeting = کۆبوونەوە
map-filter-group = گرووپ
map-filter-shown = { $shown } لە { $all } نیشانە پیشان دەدرێن.
map-filter-clear = هەموو نیشانەکان پیشان بدە
map-catchment-name = ناوی ناوچەی خزمەت
map-catchment-name-help = ئەوەی خەڵک ناوی دەنێن، یان ناوی سەنتەرەکە.
map-catchment-unnamed = ناوچەی خزمەتی بێ ناو
map-catchment-deleted = ناوچەی خزمەتەکە سڕایەوە.
map-delete-catchment = ئەم ناوچەی خزمەتە بسڕەوە
map-not-drawn = هێشتا سنووری بۆ نەکێشراوە
map-draw-outline = سنوورەکە بکێشە
map-draw-again = لە نوێوە بیکێشە
map-change-outline = سنوورەکە بگۆڕە
map-outline-from-file = لە فایلی GeoJSON
map-outline-all = هەموویان پێکەوە
map-outline-huge = زۆر لە ناوچەی خزمەت گەورەترە
map-outline-far = لە هەڵسەنگاندنەکە دوورە
map-outline-unnamed = ڕووبەری { $number }
map-outline-which = فایلەکە { $count } ڕووبەری تێدایە. کامەیان سنوورەکەیە؟
map-file-unreadable = ئەم فایلە نەخوێنرایەوە. دووبارە هەڵیبژێرە.
map-population = کێ لێرە دەژی
map-population-help = خەمڵاندن بەسە. کەسانی خاوەن کەمئەندامی لە هەردوو خشتەدا دەژمێردرێن.
map-population-source = سەرچاوەی ئەم ژمارانە
map-population-source-help = وەک «خەمڵاندنی موختار، ئازاری ٢٠٢٦».

### Drawing on the map

map-shape-circle = بازنە
map-way = چۆن دەکێشرێت
map-way-corners = دەستلێدان
map-way-freely = بە پەنجە
map-way-walking = بە ڕۆیشتن
map-tap-centre = پەنجە لە ناوەندی بازنەکە بدە.
map-choose-radius = هەڵبژێرە تا کوێ دەگات.
map-radius = نیوەتیرە بە مەتر
map-draw-line = ڕێگاکە بە پەنجە یان قەڵەم بکێشە.
map-draw-area = بە پەنجە یان قەڵەم بە دەوری ڕووبەرەکەدا بکێشە. دوو پەنجە نەخشەکە دەجووڵێنن.
map-draw-cut = هێڵێک بکێشە کە ڕووبەرەکە لەم سەر بۆ ئەو سەر ببڕێت.
map-tap-cut = پەنجە لە خاڵەکانی هێڵێک بدە کە ڕووبەرەکە ببڕێت، لە دەرەوە بۆ دەرەوە.
map-around = چێوە { $length }
map-square-metres = { $area } م²
map-snap = بە سنوورەکانەوە بنووسێت
map-snapped = گۆشەکە لەسەر سنووری شێوەیەکی ترە.
map-would-cross = ئەم هێڵە سنوورەکە دەبڕێت، بۆیە گۆشەکە دانەنرا. پەنجە لە شوێنێکی تر بدە.
map-crosses = سنوورەکە خۆی دەبڕێت. دوا هەنگاو بگەڕێنەوە و ئەو بەشە دووبارە بکێشە.
map-undo-stroke = دوا هێڵی کێشراو بگەڕێنەوە
map-unfinished = تەواو نەبووە: { $what }. لەسەر ئەم ئامێرە هەڵگیراوە.
map-unfinished-shape = شێوەی گۆڕدراو، هێشتا پەسەند نەکراوە: { $what }
map-go-on = بەردەوام بە
map-disputed-by = کێ دەڵێت وا نییە؟
map-disputed-help = ئەو گرووپانەی دەڵێن ئەمە وا نییە، یان لێرە نییە. نیشانەکە دەمێنێتەوە، بە جیاوازی دەکێشرێت و بە جیا دەژمێردرێت.
map-disputed-count = { $count ->
    [one] { $count } گرووپ دژیەتی
   *[other] { $count } گرووپ دژین
}
cut-title = بڕین
cut-merge = بڕین یان یەکخستن
cut-rule = گەورەترین بەش ئەم تۆمارە و هەموو ئەوانەی ئاماژەی بۆ دەکەن دەهێڵێتەوە. هەر بەشێکی تر دەبێتە تۆمارێک کە هەمان شت دەڵێت؛ ژمارەی خەڵک دابەش ناکرێت.
cut-draw = لەسەر نەخشە ببڕە
cut-line = یان هێڵی بڕینەکە بنووسە
cut-typed = بەم هێڵەدا ببڕە
cut-done = { $count ->
   *[other] بوو بە { $count } بەش. گەورەترینیان تۆمارەکە دەهێڵێتەوە.
}
cut-not-an-area = تەنها ڕووبەر دەبڕدرێت یان یەکدەخرێت.
cut-not-through = هێڵەکە بە تەواوی ڕووبەرەکە نابڕێت. لە دەرەوەی دەست پێ بکە و لە دەرەوەی کۆتایی پێ بهێنە.
merge-with = یەکخستن لەگەڵ
merge-rule = ئەم تۆمارە بە وشەکانی خۆیەوە دەمێنێتەوە؛ تێبینی و خەڵک و هەرچی ئاماژە بۆ ئەوانی تر دەکات دێتە سەر ئەم.
merge-none = هیچ ڕووبەرێکی هەمان گرووپ و جۆر و کەرت بەر ئەمە ناکەوێت.
merge-choose = سەرەتا هەڵبژێرە چی دێتە سەری.
merge-act = بیخە سەر ئەمە
merge-done = { $count ->
   *[other] { $count } ڕووبەر بوون بە یەک.
}
merge-apart = ئەم ڕووبەرانە بەر یەک ناکەون. تەنها ئەوانەی بەر یەک دەکەون دەبن بە یەک.
here-title = شوێنی من
here-off = شوێن چاودێری ناکرێت.
here-waiting = بە دوای شوێندا دەگەڕێت. لە ژێر ئاسمانی کراوە لەوانەیە نیو خولەک بخایەنێت.
here-good = شوێن بە وردی { $accuracy }
here-coarse = تەنها بە وردی { $accuracy }؛ { $gate } پێویستە. بڕۆ ژێر ئاسمانی کراوە و چاوەڕێ بە، یان بە کەمتر ڕازی بە.
here-denied = وێبگەڕ ڕێگەی پێ نەدراوە شوێن بەکاربهێنێت. لە ڕێکخستنەکانی ئەم پەڕەیە ڕێگە بدە، پاشان دووبارە هەوڵ بدە. بەبێ ئەویش هەموو شت دەکێشرێت.
here-unavailable = ئامێرەکە نازانێت لە کوێیە. شوێنی ئامێرەکە دابگیرسێنە و دووبارە هەوڵ بدە، یان پەنجە لە شوێنەکە بدە لەسەر نەخشە.
here-late = نیو خولەکە شوێن نەدۆزراوەتەوە. بەردەوام هەوڵ دەدات؛ لە ژێر ئاسمانی کراوە خێراترە.
here-stays = شوێنەکە لەسەر ئەم ئامێرە دەمێنێتەوە. تەنها ئەوە هەڵدەگیرێت کە نیشانەی دەکەیت.
here-gate = دەبێت چەند ورد بێت
here-gate-help = نیشانە و هەنگاو تەنها لەو شوێنانە وەردەگیرێن کە شوێن لانی کەم ئەوەندە ورد بێت.
here-try = دووبارە هەوڵ بدە
here-show = لەسەر نەخشە پیشانم بدە
here-stop = چاودێری ڕابگرە
here-mark = لە شوێنی من
walk-start = دەست بە ڕۆیشتن بکە
walk-pause = ڕاگرتنی کاتی
walk-go-on = بەردەوام بڕۆ
walk-steps = { $count ->
    [one] ڕۆیشتن: { $count } هەنگاو
   *[other] ڕۆیشتن: { $count } هەنگاو
}
walk-paused = { $count ->
    [one] دوای { $count } هەنگاو ڕاگیرا
   *[other] دوای { $count } هەنگاو ڕاگیرا
}
category = پۆل
category-sets = کۆمەڵەی پۆلەکان
category-sets-help = کۆمەڵە فایلێکی بچووکە: ئەوەی تیمەکەتان لێک جیای دەکاتەوە، هەریەکە بە ئایکۆنێک. ئایکۆنەکە لەسەر نیشانەکە دەردەکەوێت.
category-none = هێشتا کۆمەڵەی پۆل نییە
category-none-text = فایلی ڕێکخراوەکەتان بهێنە ژوورەوە، یان تەنها بە کەرتەکان بەردەوام بە.
category-take = لە فایلەوە بهێنە
category-save = وەک فایل پاشەکەوتی بکە
category-not-saved = وێبگەڕ فایلەکەی پاشەکەوت نەکرد. ڕێگە بە داگرتن بدە و دووبارە هەوڵ بدە.
category-remove = ئەم کۆمەڵەیە لابە
category-removed = کۆمەڵەی پۆلەکان لابرا. نیشانەکان کۆدی پۆلەکانیان دەهێڵنەوە.
category-taken = { $count ->
    [one] { $count } پۆل هێنرایە ژوورەوە.
   *[other] { $count } پۆل هێنرانە ژوورەوە.
}
category-same-code = دوو پۆل هەمان کۆدی { $code }یان هەیە.
category-no-code = پۆلێک کۆدی نییە.
category-no-name = پۆلی { $code } ناوی نییە.
category-not-in = پۆلی { $code } بەم زمانە ناوی نییە.
category-unknown-icon = ئایکۆنی { $code } لە ئایکۆنەکانی ئێمە نییە.
category-unknown-sector = کەرتی { $code } لە کەرتەکانی ئەم هەڵسەنگاندنە نییە.

### What the map says

says-title = نەخشەکە چی دەڵێت
says-question = پرسیار
says-subject-agreement = گرووپەکان لە کوێ هاوڕان
says-subject-difference = گرووپێک بەرامبەر گرووپێکی تر
says-subject-density = نیشانەکان لە کوێ چڕن
says-subject-clusters = نیشانەگەلێک کە لەوانەیە یەک پێداویستی بن
says-subject-coverage = کێ بێ خزمەتگوزاری ماوەتەوە
says-subject-catchments = پشکنینی ناوچەکانی خزمەت
says-public = بۆ پیشاندانی گشتی
says-public-help = ژمارەی کەمتر لە پێنج و ئەو گرووپانەی کەمتر لە پێنج کەسن دەشارێتەوە. پێش پیشاندان لەسەر دیوار یان چاپکردن هەڵی بکە.
says-working = هەژمار دەکرێت…
says-failed = لەم ئامێرەدا هەژمار نەکرا. تابلۆکە دابخە و دووبارە بیکەرەوە.
says-too-small = یەکێکیان کەمتر لە پێنج کەسی تێدایە، بۆیە بە گشتی بە جیا پیشان نادرێت.
says-hidden-count = کەمتر لە ٥
says-legend = ڕوونکردنەوەی ڕەنگەکان
says-class = گرووپەکانی
says-class-help = گرووپێک تەنها کاتێک بۆ دەستەیەک دەژمێردرێت کە هەموو ئەندامەکانی لەو دەستەیە بن.
says-class-all = هەمووان
says-first = یەکەم
says-second = دووەم
says-area = لەناو ناوچەی خزمەت
says-no-area = بێ ناوچەی خزمەت
says-count-unknown = ئەو خزمەتگوزارییانەش بژمێرە کە نازانرێت خەڵک وەردەگرن یان نا
says-filtered = تەنها ئەو نیشانانە دەژمێردرێن کە پاڵاوتنەکە پیشانیان دەدات.
says-distance-density = بە دەوری هەر نیشانەیەکدا
says-distance-clusters = ئەوپەڕی مەودای نێوان دوو نیشانە
says-distance-coverage = ئەوپەڕی دووری لە خزمەتگوزاری
says-agreement-none = هێشتا هیچ گرووپێک ڕووبەری نەکێشاوە
says-agreement-alone = هیچ دوو گرووپێک هەمان شوێنیان نەکێشاوە
says-agreement-most = لە تۆخترین شوێندا { $count } لە { $all } گرووپ هاوڕان
says-level-nobody = کەس لێرە هیچی نەکێشاوە
says-level = { $count ->
    [one] { $count } گرووپ لێرە کێشاویەتی
   *[other] { $count } گرووپ لێرە کێشاویانە
}
says-areas = { $count ->
    [one] { $count } ڕووبەر
   *[other] { $count } ڕووبەر
}
says-groups = { $count ->
    [one] { $count } گرووپ
   *[other] { $count } گرووپ
}
says-counted-areas = ژمێردراو: { $shapes } لە { $groups }. هەر گرووپێک یەک جار دەژمێردرێت، گەورە بێت یان بچووک.
says-of-these-unsure = لەمانە نادڵنیا: { $count }
says-of-these-disputed = لەمانە جێی ناکۆکی: { $count }
says-without-area = خاڵ و هێڵ کە هیچ زەوییەک داناپۆشن: { $count }
says-without-group = ڕووبەرگەلێک کە هیچ گرووپێک نەیکێشاون: { $count }
says-small-groups = گرووپگەلێک کە بۆ پیشاندانی گشتی زۆر بچووکن: { $count }
says-difference = لە سەدا { $share }ی ئەوەی هەردووکیان کێشاویانە هەمان زەوییە
says-difference-none = هیچ کامیان ڕووبەریان نەکێشاوە
says-only = تەنها { $who }
says-both = هەردووکیان
says-counted-sides = ژمێردراو: { $first } هی یەکەم، { $second } هی دووەم. خاڵ و هێڵ هیچ زەوییەک داناپۆشن.
says-density = { $count } نیشانە، هەر یەکەیان بەسەر { $distance }دا بڵاو کراوەتەوە
says-density-none = هیچ نیشانەیەک نییە بژمێردرێت.
says-density-hidden = کەمتر لە پێنج نیشانە: بە گشتی دەری دەخات کەسەکان پەنجەیان بۆ کوێ ڕاکێشاوە.
says-density-most = زۆرترین نیشانەی نزیک لە یەک
says-density-many = زۆر
says-density-some = مامناوەند
says-density-few = کەم
says-per-square-kilometre = تا { $count } بۆ هەر کم²
says-density-help = هەر شوێنێک لەگەڵ چڕترین شوێن بەراورد دەکرێت. هێڵ یان ڕووبەر لە ناوەڕاستیدا دەژمێردرێت.
says-clusters = { $count ->
    [0] هیچ نیشانەیەک لە یەک نزیک نین
    [one] { $count } شوێن کە نیشانەکانی لەوانەیە یەک پێداویستی بن
   *[other] { $count } شوێن کە نیشانەکانیان لەوانەیە یەک پێداویستی بن
}
says-clusters-hidden = شاراوە، چونکە کەمتر لە پێنج نیشانەن: { $count }
says-clusters-help = نیشانەی هەمان جۆر و کەرت کە لە یەک نزیکن. خەڵک بڕیار دەدەن ئایا مەبەستیان هەمان شتە. مەترسییەکان ڕاپۆرت دەکرێن، ڕیزبەندی ناکرێن.
says-cluster-marks = نیشانەکان: { $count }
says-show = پیشانی بدە
says-make-need = بیکە بە پێداویستی
says-is-need = بووە بە پێداویستی
says-need-made = پێداویستییەکە دروست کرا. وشەکانی لە لەپێشینەکاندا دەگۆڕدرێن.
says-coverage = { $count ->
    [0] هیچ کەرتێک پێداویستیی دوورتر لە { $distance } لە خزمەتگوزاری نییە
    [one] { $count } کەرت پێداویستیی دوورتر لە { $distance } لە خزمەتگوزاری هەیە
   *[other] { $count } کەرت پێداویستیی دوورتر لە { $distance } لە خزمەتگوزارییان هەیە
}
says-straight-line = بە هێڵی ڕاست. ڕێگای پیادە درێژترە: ئەوەی لێرە بە داپۆشراو ناو دەبرێت لەوانەیە وا نەبێت.
says-sectors = کەرتەکان
says-needs-far = پێداویستیی دوورتر: { $far }، لە مەودادا: { $near }
says-uncovered = دانەپۆشراو: { $area }، لە سەدا { $share }
says-services = خزمەتگوزارییە ژمێردراوەکان: { $count }
says-services-out = نەژمێردراو: پڕ { $full }، داخراو { $closed }، نەزانراو { $unknown }
says-people-spread = خەڵکی دوورتر، ئەگەر بە یەکسانی بڵاو بوونایەتەوە: نزیکەی { $people }
says-gaps-of = بۆشاییەکان: { $sector }
says-legend-gap = زەوییەک کە هیچ خزمەتگوزارییەکی پێ ناگات
says-no-gap = هەموو پێداویستییەکانی ئەم کەرتە لە مەودادان.
says-gaps = { $count ->
    [one] { $count } پێداویستی کە هیچ خزمەتگوزارییەکی پێ ناگات
   *[other] { $count } پێداویستی کە هیچ خزمەتگوزارییەکیان پێ ناگات، دوورترین لە پێشەوە
}
says-gaps-hidden = کەمتر لە پێنج: لیستەکە بۆ پیشاندانی گشتی شاراوەیە.
says-gap-list = پێداویستییەکان کە هیچ خزمەتگوزارییەکیان پێ ناگات
says-gap-search = لەم پێداویستییانە بگەڕێ
says-outside-list = پێداویستییەکانی دەرەوەی هەموو ناوچەکانی خزمەت
says-outside-search = لە پێداویستییەکانی دەرەوە بگەڕێ
says-severity-all = هەموو پلەکانی توندی
says-sort-found = وەک دۆزراونەتەوە
says-sort-title = ناونیشان
says-sort-severity = توندی
says-clusters-search = لە پێداویستییە پێشنیازکراوەکان بگەڕێ
says-cluster-sort-found = زۆرترین گرووپ لە پێشەوە
says-cluster-sort-title = ناونیشان
says-cluster-sort-marks = ژمارەی نیشانەکان
says-cluster-sort-groups = ژمارەی گرووپەکان
says-nearest = نزیکترین خزمەتگوزاری: { $distance }
says-nearest-none = هیچ خزمەتگوزارییەک نییە
says-no-catchment = هێشتا هیچ ناوچەیەکی خزمەت نەکێشراوە.
says-overlaps = زەویی هاوبەش
says-no-overlap = هیچ دوو ناوچەیەکی خزمەت زەویی هاوبەشیان نییە.
says-overlap = { $one } و { $other }
says-areas-title = ناوچەکانی خزمەت
says-needs-inside = پێداویستی لە ناوەوە: { $count }
says-nobody-else = نازانرێت کەسی تر لێرە کار بکات. سەنتەر پێویستی بە لایەنی ترە بۆ ڕەوانەکردن.
says-others = هەروەها لێرە کار دەکەن: { $who }
says-outside = پێداویستی لە دەرەوەی هەموو ناوچەکانی خزمەت: { $count }
says-codes = نیشانەکان بەپێی کۆدی شوێن
says-no-codes = هیچ ناوچەیەکی خزمەت کۆدی شوێنی (P-code) نییە. لە پەڕەی ناوچەکەدا دەنووسرێت.
says-code = کۆدی شوێن
says-code-several = لە چەند ناوچەیەکدا
says-code-none = لە هیچیاندا
says-repeated = تەنها ئەوەی زیاتر لە گرووپێک دیارییان کردووە
says-repeated-none = هیچ دوو گرووپێک هەمان جۆریان بەم نزیکییە دیاری نەکردووە.
says-repeated-help = نیشانەیەک یەک جار دەژمێردرێت بۆ هەر گرووپێکی تر کە نیشانەیەکی هەمان جۆر و کەرتی لەم مەودایەدا داناوە.
says-counted-marks = نیشانە ژمێردراوەکان: { $count }.
says-doubtful = لەگەڵیان ژمێردراون و بە جیا وتراون: نادڵنیا { $unsure }، جێی ناکۆکی گرووپێک { $disputed }.
says-counted-coverage = ژمێردراو: { $needs } پێداویستی و { $services } شوێنی خزمەتگوزاری.
says-counted-catchments = ژمێردراو: ناوچەکانی خزمەت { $areas }، نیشانەی خاوەن شوێن { $marks }.
says-people = خەڵکی دوورتر: { $far }، لە مەودادا: { $near } (ئاواییەکانی چینی سەرچاوە)
says-codes-by-mark = هەر نیشانەیەک لەگەڵ کۆدەکەی
says-codes-csv = داگرتنی نیشانەکان لەگەڵ کۆدەکان (CSV)
map-place-code = کۆدی شوێن (P-code)
map-place-code-help = وەک لە لیستی وڵاتدا هاتووە، بۆ نموونە ‎IQG19Q03‎.

### Basemaps

basemap-title = نەخشەی بنەڕەت
basemap-lead = نەخشەی بنەڕەت لەسەر ئەم ئامێرەیە و بێ تۆڕ کار دەکات. بەشێک نییە لە فایلی هەڵسەنگاندنەکە.
basemap-built-in = نەخشەی ناوخۆیی
basemap-built-in-help = پارێزگاکانی عێراق، بێ شەقام.
basemap-pick = فایلی PMTiles زیاد بکە
basemap-flat = ئەم ئامێرە ناتوانێت نەخشەی جووڵاو بکێشێت، بۆیە نەخشەی بنەڕەتی لەسەر نابینرێت.
basemap-mbtiles-help = فایلی MBTiles سەرەتا لەسەر کۆمپیوتەر دەگۆڕدرێت: ‎pmtiles convert town.mbtiles town.pmtiles‎
basemap-mbtiles = ئەمە فایلی MBTilesە و بەش بەش ناخوێنرێتەوە. لەسەر کۆمپیوتەر بیگۆڕە: ‎pmtiles convert town.mbtiles town.pmtiles‎
basemap-raster = وێنە
basemap-vector = شێوە و ناو
basemap-facts = { $size }، نزیککردنەوە لە { $from } تا { $to }
basemap-bounds = لە { $south } تا { $north }ی باکوور و لە { $west } تا { $east }ی ڕۆژهەڵات دادەپۆشێت
basemap-bounds-made-out = فایلەکە ناڵێت کام ناوچە دادەپۆشێت؛ ئەمە لە پارچەکانییەوە دەرهێنراوە.
basemap-megabytes = { $size } مێگابایت
basemap-incomplete = هێشتا هەمووی لێرە نییە. هەمان فایل دووبارە هەڵبژێرە، لەو شوێنەوە بەردەوام دەبێت کە وەستا.
online-title = لە ئینتەرنێتەوە
online-lead = کوژاوەیە تا خۆت هەڵیدەکەیت، تەنها لەسەر ئەم ئامێرە. ئەوکات خاوەنی ناونیشانەکە دەزانێت کام بەشی نەخشە لێرە سەیر دەکرێت و لە کام هێڵەوە. ئەو پارچانەی بینران لەسەر ئەم ئامێرە دەمێننەوە و بێ تۆڕ کار دەکەن.
online-unable = بۆ ئەمە دەبێت کۆپی بێ‌تۆڕی Catchment ئامادە بێت، و لەم وێبگەڕەدا ئامادە نییە. پەڕەکە دووبارە بار بکەرەوە؛ ئەگەر سوودی نەبوو، فایلی نەخشەی بنەڕەت بەکاربهێنە.
online-is-on = هەڵکراوە: پارچەکانی نەخشە لەم ناونیشانەوە داوا دەکرێن.
online-is-off = کوژاوەیە: هیچ لە ئینتەرنێتەوە داوا ناکرێت.
online-address = ناونیشانی پارچەکانی نەخشە
online-address-help = وەک دابینکەرەکە دەیدات، بۆ نموونە { $example }. بپرسە ئایا مەرجەکانیان ڕێگە بەم بەکارهێنانە دەدەن.
online-attribution = کێ نەخشەکەی دروست کردووە
online-attribution-help = لەسەر نەخشەکە دەنووسرێت. دابینکەرەکە دەڵێت چی بێت، بۆ نموونە: ‎© OpenStreetMap contributors‎
online-no-address = ئەمە ناونیشانی پارچەی نەخشە نییە. لە پەڕەی دابینکەرەکەوە کۆپی بکە.
online-not-secure = ناونیشانەکە دەبێت بە ‎https://‎ دەست پێ بکات
online-placeholders = ناونیشانەکە دەبێت { $z } و { $x } و { $y } تێدا بێت، هەریەک جارێک، و کەوانەی تری تێدا نەبێت.
online-credentials = ناونیشانێک کە ناوی بەکارهێنەر یان وشەی نهێنی تێدا بێت بەکارناهێنرێت، چونکە بێ پارێزگاری هەڵدەگیرێت.
online-no-attribution = بڵێ کێ نەخشەکەی دروست کردووە؛ مەرجەکانی داوای دەکەن.
online-limit = ئەوپەڕی هەڵگرتن
online-kept = { $count } پارچە هەڵگیراوە: { $size } لە { $most }.
online-on = هەڵیبکە
online-off = بیکوژێنەوە
online-empty = پارچە هەڵگیراوەکان لاببە
online-refresh = دووبارە سەیر بکە
basemap-remove = لەم ئامێرە لای ببە
basemap-looking = سەیری فایلەکە دەکرێت…
basemap-copying = { $done } لە { $all } لەسەر ئەم ئامێرەیە
basemap-progress = لەبەرگرتنەوەی نەخشەی بنەڕەت
basemap-stop = وەستان
basemap-full = شوێنی پێویست لەم ئامێرەدا نییە. نەخشەیەکی تر یان داتای تر لا ببە، پاشان فایلەکە دووبارە هەڵبژێرە: لەو شوێنەوە بەردەوام دەبێت کە وەستا.
basemap-failed = ئەم وێبگەڕە نەیتوانی فایلەکە هەڵبگرێت. لە پەنجەرەیەکی ئاسایی تاقی بکەرەوە، نەک تایبەت.
basemap-not-pmtiles = ئەمە فایلی PMTiles نییە.
basemap-old-version = ئەمە وەشانی { $version }ی PMTilesە و نەخشەکە ناتوانێت بیخوێنێتەوە. بیگۆڕە بۆ وەشانی ٣: ‎pmtiles convert‎
basemap-newer-version = ئەمە وەشانی { $version }ی PMTilesە، نوێترە لەم بەرنامەیە. داوای وەشانی ٣ بکە.
basemap-truncated = فایلەکە زوو کۆتایی دێت. بە تەواوی لەبەر نەگیراوەتەوە یان دانەگیراوە.
basemap-empty = هیچ پارچەیەکی نەخشە لەم فایلەدا نییە.
basemap-mlt = پارچەکانی بە شێوازی MapLibre ‏(MLT)ن کە ئەم بەرنامەیە نایخوێنێتەوە. داوای پارچەی ڤێکتەری (MVT) یان وێنە بکە.
basemap-unknown-tiles = پارچەکانی لە جۆرێکن کە ئەم بەرنامەیە نایخوێنێتەوە. داوای MVT، PNG، JPEG یان WebP بکە.
basemap-compression = بە شێوەیەک پەستێنراوە کە ئەم بەرنامەیە نایخوێنێتەوە. داوای gzip بکە.
basemap-damaged = فایلەکە تێکچووە: سەرەکەی یان ناوەڕۆکەکەی مانای نییە.

### Reference layers

layer-title = چینەکانی سەرچاوە
layer-list = چینەکان، سەرووترین لە پێشەوە
layer-lead = ڕێگا، بیر، سنوور یان شوێن لە سەرچاوەی تر، لەژێر نیشانەکان پیشان دەدرێن. بەشێکن لە هەڵسەنگاندنەکە.
layer-none = هێشتا هیچ چینێک نییە. یەکێک لە فایلێک وەربگرە کە لایەنێکی تر پێی داویت.
layer-pick = چینێک لە فایل زیاد بکە
layer-formats = ‏GeoJSON، KML، KMZ، GPX، یان خشتەی CSV کە ستوونی هێڵی پانی و هێڵی درێژیی هەبێت.
layer-reading = فایلەکە دەخوێنرێتەوە…
layer-taking-in = وەردەگیرێت…
layer-source-geojson = GeoJSON
layer-source-kml = KML
layer-source-kmz = KMZ
layer-source-gpx = GPX
layer-source-csv = خشتە
layer-rows = { $count ->
    [one] { $count } ڕیز
   *[other] { $count } ڕیز
}
layer-features = { $count ->
    [one] { $count } دیاردە
   *[other] { $count } دیاردە
}
layer-points = { $count ->
    [one] { $count } خاڵ
   *[other] { $count } خاڵ
}
layer-lines = { $count ->
    [one] { $count } هێڵ
   *[other] { $count } هێڵ
}
layer-areas = { $count ->
    [one] { $count } ڕووبەر
   *[other] { $count } ڕووبەر
}
layer-list-comma = {"، "}
layer-among = لەوانە:
layer-no-trouble = هیچ شتێک لەم فایلەدا پێویستی بە ڕاستکردنەوە نییە.
layer-troubles = ئەوەی پێویستە سەیر بکرێت
layer-put-right = ڕاستکراوەتەوە
layer-take-back = بیگەڕێنەوە: { $what }
layer-swapped = پێدەچێت هێڵی پانی و هێڵی درێژی شوێنیان گۆڕابێت: فایلەکە لە هەڵسەنگاندنەکە دوورە، بە پێچەوانەوە لێی نزیکە.
layer-mercator = پۆتانەکان مەتری Web Mercator ‏(EPSG:3857)ن، نەک پلە.
layer-projected = پۆتانەکان مەتری پڕۆجێکشنێکن کە ئەم بەرنامەیە نایناسێت. لەو بەرنامەیەی لێوەی هاتووە چینەکە بە WGS 84 ‏(EPSG:4326) پاشەکەوت بکە.
layer-other-system = فایلەکە سیستەمی پۆتانی { $name } ناو دەبات کە ئەم بەرنامەیە نایگۆڕێت. لەو بەرنامەیەی لێوەی هاتووە چینەکە بە WGS 84 ‏(EPSG:4326) پاشەکەوت بکە.
layer-far-away = هەموو ئەوەی لەم فایلەدایە لە هەڵسەنگاندنەکە دوورە. ئایا فایلی ڕاستە؟
layer-issue-no-shape = بێ شوێن، یان شوێنێک کە ناخوێنرێتەوە.
layer-issue-empty-shape = شێوەیەک بێ هیچ خاڵێک.
layer-issue-too-few-points = هێڵێکی یەک خاڵی، یان ڕووبەرێک کە کەمتر لە سێ گۆشەی هەیە.
layer-issue-ring-open = ڕووبەرێک کە لەو شوێنە کۆتایی نایەت کە لێی دەستی پێکردووە.
layer-issue-out-of-range = پۆتانێک لە دەرەوەی جیهان.
layer-issue-turned = پێدەچێت هێڵی پانی و هێڵی درێژی لەم ڕیزانەدا جێیان گۆڕابێت.
layer-issue-at-zero = لە سفر و سفر: شوێنەکە نەزانراوە.
layer-issue-no-name = بێ ناو.
layer-rows-named = ڕیزەکان: { $rows }
layer-rows-and-more = ڕیزەکان: { $rows } و { $more }ی تر
layer-fix-swap-axes = هێڵی پانی و درێژی بگۆڕەوە
layer-fix-swap-rows = لەم ڕیزانەدا بیانگۆڕەوە
layer-fix-from-web-mercator = مەتر بگۆڕە بۆ پلە
layer-fix-close-rings = ڕووبەرەکان دابخە
layer-fix-drop-broken = ئەم ڕیزانە لا ببە
layer-fix-name-by-row = بە ژمارەی ڕیز ناویان بنێ
layer-would-take = { $count ->
    [0] هیچی وەرناگیرێت
    [one] { $count } دیاردە وەردەگیرێت
   *[other] { $count } دیاردە وەردەگیرێن
}
layer-left-out = لابراو:
layer-nothing-usable = هیچ شتێک لەم فایلە وەک خۆی وەرناگیرێت. لە سەرەوە ڕاستکردنەوەیەک هەڵبژێرە، یان فایلێکی تر.
layer-needs-name = سەرەتا ناوێک بە چینەکە بدە.
layer-name = ناوی چینەکە
layer-name-help = ئەوەی خەڵک ناوی دەنێن. ناوی خودی فایلەکە هەڵناگیرێت.
layer-name-proposed = چینی { $number }
layer-attribution = کێ داتاکەی ئامادە کردووە
layer-attribution-help = لایەن، ساڵ و مەرجەکانی بەکارهێنان. لە گۆشەی نەخشەکەدا دەردەکەوێت.
layer-label-field = لە تەنیشت هەر دیاردەیەک دەنووسرێت
layer-label-none = هیچ
layer-take-in = وەریبگرە
layer-put-away = وازی لێ بهێنە
layer-show = { $name } لەسەر نەخشە پیشان بدە
layer-up = { $name } بەرز بکەرەوە
layer-down = { $name } دابگرە
layer-remove = { $name } لا ببە
layer-removed = چینەکە لابرا.
layer-at-the-end = هەر لەوێیە.
layer-missing = ناوەڕۆکی ئەم چینە لەم ئامێرەدا نییە. داوای فایلی هەڵسەنگاندن لەگەڵ هاوپێچەکان بکە، یان فایلەکە دووبارە زیاد بکە.
layer-looks = ڕواڵەت و ناو
layer-colour = ڕەنگ
layer-colour-number = ڕەنگی { $number }
layer-width = هێڵەکان
layer-thin = باریک
layer-medium = مامناوەند
layer-thick = ئەستوور
layer-fill = پڕکردنەوەی ڕووبەرەکان
layer-per-cent = { $share }٪
layer-dashed = هێڵی پچڕپچڕ
layer-feature-list = دیاردەکان بە ناو
layer-feature = دیاردەی { $number }
layer-shapes = شێوەکان
layer-shapes-all = هەموو شێوەکان
layer-shapes-points = خاڵ
layer-shapes-lines = هێڵ
layer-shapes-areas = ڕووبەر
layer-sort-file = ڕیزبەندیی پەڕگەکە
layer-sort-name = ناو
layer-no-coordinates = ئەم خشتەیە ستوونی هێڵی پانی و درێژیی نییە. دوو ستوون ناو بنێ «latitude» و «longitude»، پاشان دووبارە هەڵیبژێرە.
layer-other-file = ئەم فایلە وەک چینی نەخشە ناخوێنرێتەوە. فایلی GeoJSON، KML، KMZ، GPX، CSV، XLSX یان ODS هەڵبژێرە.
layer-too-much = ئەم چینە بۆ تابلێت زۆر گەورەیە: ئەوپەڕی ٢٠٠٬٠٠٠ دیاردە و ٢٬٠٠٠٬٠٠٠ گۆشە. لە بەرنامەی نەخشەدا بیبڕە بۆ شارەکە یان سادەی بکە.

### Two sides on one map

swipe-open = لەسەر نەخشە بەراورد بکە
swipe-close = کۆتایی بە بەراوردکردن بهێنە
swipe-divider = جیاکەرەوەی نێوان { $first } و { $second }
swipe-value = { $who }: لە سەدا { $share }ی نەخشەکە
swipe-marks = نیشانەکان: { $count }
swipe-too-small = کەمتر لە پێنج کەس: بە گشتی پیشان نادرێت

### Meetings

meetings-title = کۆبوونەوەکان
meetings-lead = هەر نیشانە و دەنگ و نمرەیەک هی ئەو گرووپەیە کە داویەتی.
meetings-empty-title = هێشتا کۆبوونەوە نییە
meetings-empty-text = یەکەم کۆبوونەوە لە سەرەوە دەست پێ بکە: جۆرەکەی و ئەوەی قسە دەکات هەڵبژێرە. ژماردن و خوێندنەوە دەتوانرێت لە کاتی دانیشتنی خەڵکدا بکرێت.
meeting-start-title = دەستپێکردنی کۆبوونەوە
meeting-kind = جۆری کۆبوونەوە
meeting-who-speaks = کێ سەرەتا قسە دەکات
meeting-start = ئێستا دەست پێ بکە
meeting-running = بەردەوامە
meeting-people = { $count ->
    [0] هێشتا کەس نەژمێردراوە
   *[other] { $count } کەس
}
meeting-marks = { $count ->
    [0] هێشتا نیشانە نییە
   *[other] { $count } نیشانە
}
meeting-nobody-counted = هێشتا کەس نەژمێردراوە
meeting-gone-title = ئەم کۆبوونەوەیە لێرە نییە
meeting-gone-text = سڕاوەتەوە یان لە هەڵسەنگاندنێکی تردایە.
meeting-since = بەردەوامە لە { $time }ەوە
meeting-from-to = لە { $from } تا { $to }
meeting-ended = کۆبوونەوەکە کۆتایی هات.
meeting-deleted = کۆبوونەوەکە سڕایەوە.
meeting-has-marks = نیشانە هی ئەم کۆبوونەوەیەیە. سەرەتا بیانسڕەوە یان بیانگوازەوە.
meeting-resume = دووبارە دەستپێکردنەوە
meeting-to-map = بۆ نەخشە
meeting-end = کۆتایی بە کۆبوونەوە بهێنە
meeting-delete = سڕینەوەی کۆبوونەوە
meeting-consent = ڕەزامەندی
meeting-consent-text = ئێوە بە خواستی خۆتان لێرەن. دەتوانن بێدەنگ بن، هەر کاتێک بتانەوێت بڕۆن، یان داوا بکەن ئەوەی وتووتانە بسڕینەوە؛ ئەمە کاریگەری لەسەر هیچ هاوکارییەک نابێت. ئێمە ئەوە دەنووسین کە گرووپەکان دەیڵێن، نەک کێ وتوویەتی: نە ناو و نە وێنەی کەس. ئەوەی دەینووسین بۆ پلاندانان لەگەڵ ئێوە بەکاردێت و پیشانی بڕیاربەدەستان دەدرێت. تکایە لێرە چیرۆکی کەسیی توندوتیژی مەگێڕنەوە؛ دواتر پێتان دەڵێین بە نهێنی قسە لەگەڵ کێ بکەن. ڕازین؟
meeting-consent-tick = خوێندرایەوە و خەڵک ڕازی بوون
meeting-expectations = چاوەڕێی چی بکرێت
meeting-expectations-text = ئەم کۆبوونەوەیە بەڵێنی هیچ پرۆژەیەک نادات و ناوی کەس ناخاتە لیستی هاوکارییەوە. پێکەوە ئەوەی لێرە گرنگە دەینووسین و ڕیزبەندی دەکەین. پلانێک بەدوایدا دێت: چی دەکرێت، کێ دەیکات و کەی، و بۆ هەر شتێک کە وەرنەگیرێت هۆکار و هەنگاوی داهاتوو. دەگەڕێینەوە و وەڵامەکەتان پێ دەڵێین.
meeting-expectations-tick = خوێندرایەوە
meeting-details = وردەکاری
meeting-date = بەروار
meeting-venue = شوێنی کۆبوونەوە
meeting-facilitator = ڕۆڵی ئاسانکار
meeting-facilitator-help = ڕۆڵ، نەک ناو: «کارمەندی پەیوەندی».
meeting-summary = پوختە
meeting-summary-label = بە کورتی چی وترا
meeting-summary-help = بێ ناوی کەس. هیچ شتێک نەبێت کە دیاری بکات کێ وتوویەتی.
meeting-groups = کێ ئامادەیە
group-add = زیادکردنی گرووپ
group-kind = کام گرووپ
group-name = ناوی تایبەت، ئەگەر هەیبێت
group-give-word = با قسە بکات
group-speaks = ئێستا قسە دەکات
group-delete = لابردنی ئەم گرووپە
group-deleted = گرووپەکە لابرا.
group-has-marks = ئەم گرووپە نیشانەی داناوە. سەرەتا بیانسڕەوە یان بیانگوازەوە.
headcount-status = بارودۆخی ئاوارەیی
headcount-disability = خاوەن کەمئەندامی
headcount-total = { $count ->
    [0] هێشتا کەس نەژمێردراوە
   *[other] بە گشتی { $count } کەس
}

### Priorities

priorities-tabs = پێداویستی و ڕیزبەندی
priorities-tab-needs = پێداویستییەکان
priorities-tab-rankings = ڕیزبەندییەکان
priorities-needs-title = پێداویستییەکان
priorities-needs-lead = ئەو نیشانانە دیاری بکە کە باسی هەمان شت دەکەن و بیانکە بە یەک پێداویستی. هەر پێداویستییەک نیشانە و گرووپەکانی خۆی لەگەڵ دەمێنێت.
priorities-needs-empty-title = هێشتا نە نیشانە هەیە نە پێداویستی
priorities-needs-empty-text = سەرەتا گرووپەکان نیشانە لەسەر نەخشە دادەنێن. لێرە نیشانەکانیان دەبن بە پێداویستی: ڕستەی کورت کە کۆمەڵگە پشتیوانی دەکات.
priorities-to-map = بۆ نەخشە
priorities-need-without-marks = پێداویستیی بێ شوێن
priorities-loose-marks = نیشانەکانی دەرەوەی پێداویستی
priorities-all-marks-used = هەموو نیشانەکان بەشێکن لە پێداویستییەک.
priorities-marks-shown = { $count } لە { $total } پیشان دراوە
priorities-tick-shown = هەموو پیشاندراوەکان دیاری بکە
priorities-untick-shown = دیاریکردنەکان لابە
priorities-all-kinds = هەموو جۆرەکان
priorities-all-sectors = هەموو کەرتەکان
priorities-all-groups = هەموو گرووپەکان
priorities-filter-kind = جۆر
priorities-filter-sector = کەرت
priorities-filter-group = گرووپ
priorities-needs-search = لە پێداویستییەکان بگەڕێ
priorities-marks-search = لەو نیشانانەدا بگەڕێ کە پێداویستییان نییە
needs-sector = کەرتی پێداویستی
needs-state-all = هەموو
needs-state-not-ranked = هێشتا لە هیچ ڕیزبەندییەکدا نییە
needs-state-without-intervention = بێ پرۆژە
needs-state-without-marks = بێ نیشانە
needs-sort-made = کاتی تۆمارکردن
needs-sort-statement = دەق
needs-sort-sector = کەرت
needs-sort-severity = توندی
needs-sort-marks = ژمارەی نیشانەکان
marks-sort-made = کاتی تۆمارکردن
marks-sort-severity = توندی
marks-sort-sector = کەرت
marks-sort-kind = جۆر
marks-sort-group = گرووپ
meetings-search = لە کۆبوونەوەکان بگەڕێ
meetings-sort-date = بەروار
meetings-sort-kind = جۆر
meetings-sort-venue = شوێن
meetings-sort-people = ژمارەی ئامادەبووان
meetings-sort-marks = ژمارەی نیشانەکان
rankings-search = لە ڕیزبەندییەکان بگەڕێ
rankings-sort-made = کاتی تۆمارکردن
rankings-sort-question = پرسیار
rankings-sort-method = شێواز
rankings-sort-ballots = ژمارەی دەنگەکان
interventions-search = لە پرۆژەکان بگەڕێ
interventions-sort-number = ژمارە
interventions-sort-title = ناونیشان
interventions-sort-sector = کەرت
interventions-sort-quarter = شوێن لەسەر هێڵکاری
interventions-sort-cost = تێچوو
interventions-sort-people = ژمارەی سوودمەندان
interventions-state-in-plan = لە پلاندایە
interventions-state-not-in-plan = لە پلاندا نییە
interventions-state-unscored = هێشتا دانەنراوە
plan-lines-search = لە پلاندا بگەڕێ
plan-lines-sort-number = ژمارە
plan-lines-sort-title = ناونیشان
plan-lines-sort-lead = لایەنی بەرپرس
plan-lines-sort-starts = دەستپێک
plan-lines-sort-ends = کۆتایی
rounds-search = لە گەڕەکانی چاودێری بگەڕێ
rounds-sort-date = بەروار
rounds-sort-name = ناو
rounds-sort-place = ناوچەی خزمەت
rounds-sort-readings = ژمارەی وەڵامەکان
committees-search = لە لیژنەکان بگەڕێ
committees-sort-formed = ڕۆژی پێکهێنان
committees-sort-name = ناو
committees-sort-area = ناوچەی خزمەت
committees-sort-sat = دوا کۆبوونەوە
priorities-unsure = دڵنیا نین
priorities-severity = توندی { $step } لە ٥
priorities-chosen = نیشانە دیاریکراوەکان
priorities-marks-chosen = { $count } نیشانە دیاری کراوە
priorities-clear-chosen = دیاریکردن لابە
priorities-add-to-need = زیادکردن بۆ پێداویستییەک
priorities-choose-need = پێداویستییەک هەڵبژێرە…
priorities-make-need = پێداویستی دروست بکە
priorities-make-need-title = پێداویستیی نوێ
priorities-from-marks = { $count ->
    [0] لە هیچ نیشانەیەکی سەر نەخشەوە نییە
   *[other] لە { $count } نیشانەوە
}
priorities-their-words = گرووپەکان چییان وت (پەنجەی لێ بدە بۆ بەکارهێنانی وشەکان)
priorities-use-words = ئەم وشانە بەکاربهێنە
priorities-statement = چی پێویستە
priorities-statement-help = یەک ڕستە کە هەموو کەس تێی بگات کاتێک دەخوێندرێتەوە.
priorities-statement-missing = سەرەتا بنووسە چی پێویستە.
priorities-sector = کەرت
priorities-choose-sector = کەرتێک هەڵبژێرە…
priorities-sector-missing = سەرەتا کەرت هەڵبژێرە: نیشانەکان لەسەر یەک کەرت ڕێک نین.
priorities-save-need = ئەم پێداویستییە دروست بکە
priorities-need-made = پێداویستییەکە دروست کرا.
priorities-marks-added = نیشانەکان خرانە سەر پێداویستییەکە.
priorities-needs = پێداویستییەکان
priorities-no-needs-yet = ئەو نیشانانە دیاری بکە کە پێکەوەن، پاشان «پێداویستی دروست بکە».
priorities-asked-by = داوایان کردووە
priorities-group-marks = { $group }، { $count } نیشانە
priorities-marks-count = { $count } نیشانە
priorities-meetings-count = { $count } کۆبوونەوە
priorities-rankings-count = لە { $count } ڕیزبەندیدا
priorities-interventions-count = { $count } پرۆژە
priorities-no-marks-behind = هیچ نیشانەیەکی لە پشت نییە: هێشتا ناتوانرێت پیشان بدرێت کێ داوای کردووە.
priorities-balloted = خەڵک دەنگیان لەسەر ئەم وشانە داوە، بۆیە وەک خۆیان دەمێننەوە. بۆ پرسیارکردنی جیاواز ڕیزبەندییەکی نوێ دەست پێ بکە.
priorities-need = پێداویستی
priorities-need-deleted = پێداویستییەکە سڕایەوە.
priorities-delete-need = پێداویستییەکە بسڕەوە
priorities-marks-behind = { $count } نیشانە لە پشتیەتی
priorities-no-marks-help = لە لیستەکەدا نیشانە دیاری بکە و «زیادکردن بۆ پێداویستییەک» هەڵبژێرە تا دیار بێت کێ داوای کردووە.
priorities-take-out = دەرهێنان
priorities-marks-taken-out = نیشانەکان لە پێداویستییەکە دەرهێنران.
priorities-split = جیاکردنەوە…
priorities-split-leaves-none = لانی کەم یەک نیشانە بۆ ئەم پێداویستییە بهێڵەوە.
priorities-split-statement = نیشانە دیاریکراوەکان پێویستیان بە چییە
priorities-split-now = بیکە بە پێداویستییەکی سەربەخۆ
priorities-need-split = پێداویستییەکە کرا بە دوو.
priorities-merge = یەکخستنی پێداویستیی تر لەگەڵ ئەمە…
priorities-merge-none = پێداویستیی تر نییە کە دەنگی لەسەر نەدرابێت.
priorities-merge-which = کامیان هەمان شت دەڵێن؟
priorities-merge-tick-first = سەرەتا لانی کەم یەک پێداویستی دیاری بکە.
priorities-merge-statement = پێکەوە چی دەڵێن
priorities-merge-help = نیشانە و ڕیزبەندی و پرۆژە و بڕگەکانی پلان دێنە سەر ئەم پێداویستییە.
priorities-merge-now = یەکیان بخە
priorities-needs-merged = پێداویستییەکان یەکخران.
priorities-need-gone = پێداویستیی سڕاوە
priorities-no-group = بێ گرووپ
priorities-group-gone = گرووپی سڕاوە
priorities-rankings-title = ڕیزبەندییەکان
priorities-rankings-lead = یەک پرسیار، ئەو پێداویستییانەی هەڵدەبژێردرێن، و وەڵامی هەموو کەس. ئەنجام کاتێک دەردەکەوێت کە ڕیزبەندییەکە داخرا.
priorities-rankings-empty-title = هێشتا هیچ ڕیز نەکراوە
priorities-rankings-empty-text = کاتێک دوو پێداویستی یان زیاتر هەبوو، خەڵک دەتوانن بڵێن کام یەکەمە: بە نهێنی بە خاڵ لەسەر تابلێتێک کە دەستاودەست دەکرێت، یان بە دەست بەرزکردنەوە و تۆ دەیانژمێریت.
priorities-to-needs = بۆ پێداویستییەکان
priorities-new-ranking = ڕیزبەندیی نوێ
priorities-two-needs-first = سەرەتا لانی کەم دوو پێداویستی دروست بکە.
priorities-method = خەڵک چۆن وەڵام دەدەنەوە
priorities-dots-per-person = خاڵ بۆ هەر کەسێک
priorities-dots-cap = زۆرترین خاڵ لەسەر یەک پێداویستی
priorities-meeting = کۆبوونەوە
priorities-any-meeting = لە هەموو کۆبوونەوەکاندا
priorities-meeting-help = گرووپەکانی ئەم کۆبوونەوەیە دەتوانن وەڵام بدەنەوە.
priorities-question = پرسیار
priorities-question-help = هەر بەم شێوەیە بیخوێنەرەوە. دوای یەکەم دەنگ ناگۆڕدرێت.
priorities-question-missing = سەرەتا پرسیارەکە بنووسە.
priorities-usual-question = دەبێت کام یەکەم بێت؟
priorities-two-options = لانی کەم دوو پێداویستی هەڵبژێرە.
priorities-set-up = ئامادەکردنی ڕیزبەندی
priorities-options = { $count } پێداویستی بۆ هەڵبژاردن
priorities-options-help = شەش تا دە بە ئاسانی لەبیر دەمێنن.
priorities-options-count = { $count } پێداویستی
priorities-cancel = پاشگەزبوونەوە
priorities-save-ranking = ڕیزبەندییەکە پاشەکەوت بکە
priorities-state-open = کراوەیە
priorities-state-closed = داخراوە
priorities-ballots-so-far = { $count ->
    [0] هێشتا دەنگ نییە
   *[other] تا ئێستا { $count } دەنگ
}
priorities-groups-counted = { $count ->
    [0] هێشتا دەست نەژمێردراوە
   *[other] دەستی { $count } گرووپ ژمێردرا
}
priorities-start-vote = دەنگدانی نهێنی دەست پێ بکە
priorities-no-result-yet = تا ڕیزبەندییەکە کراوە بێت هیچ ئەنجامێک پیشان نادرێت، تا کەس دوای ئەوانی تر نەکەوێت.
priorities-close = دایبخە و ئەنجام پیشان بدە
priorities-close-needs-ballots = هێشتا کەس وەڵامی نەداوەتەوە.
priorities-closed-now = ڕیزبەندییەکە داخرا.
priorities-change = گۆڕین
priorities-frozen = دەنگ دراوە: پرسیار و پێداویستی و شێواز وەک خۆیان دەمێننەوە.
priorities-delete-ranking = ڕیزبەندییەکە بسڕەوە
priorities-ranking-deleted = ڕیزبەندییەکە لەگەڵ دەنگەکانی سڕایەوە.
priorities-ranking-gone = ئەم ڕیزبەندییە لێرە نییە
priorities-ranking-gone-text = سڕاوەتەوە یان هی هەڵسەنگاندنێکی ترە.
priorities-to-rankings = هەموو ڕیزبەندییەکان
priorities-again = دووبارە لە خولێکی نوێدا بپرسە
priorities-new-round = خولێکی نوێ، هێشتا بێ دەنگ.
priorities-rule-dots = هەر کەسێک { $count } خاڵی هەیە و دەتوانێت زۆرترین { $cap } لەسەر یەک پێداویستی دابنێت. زۆرترین خاڵ یەکەم دێت؛ ئەگەر یەکسان بوون، ئەوەی خەڵکی زیاتر هەڵیانبژاردووە؛ دوای ئەوە یەکسانییە.
priorities-rule-dots-free = هەر کەسێک { $count } خاڵی هەیە و چۆنی بوێت دایدەنێت. زۆرترین خاڵ یەکەم دێت؛ ئەگەر یەکسان بوون، ئەوەی خەڵکی زیاتر هەڵیانبژاردووە؛ دوای ئەوە یەکسانییە.
priorities-rule-hands = بۆ هەر پێداویستییەک دەستەکان دەژمێردرێن، گرووپ بە گرووپ؛ کەسێک دەتوانێت بۆ چەند دانەیەک دەست بەرز بکاتەوە. زۆرترین دەست یەکەم دێت؛ یەکسان بوو، یەکسانییە.
priorities-vote-ready = یەکەم کەس ئامادەیە؟
priorities-vote-secret = هەر کەسێک بە تەنها هەڵدەبژێرێت. دواتر کەس نایبینێت.
priorities-vote-thanks = سوپاس. وەڵامەکەت پارێزرا.
priorities-vote-hand-over = ئێستا تابلێتەکە بدە بە کەسی داهاتوو.
priorities-vote-which-group = کەسی داهاتوو سەر بە
priorities-vote-no-group = نەوتراوە
priorities-vote-choose-group = سەرەتا گرووپەکە هەڵبژێرە.
priorities-vote-begin = نۆرەی منە: دەست پێ بکە
priorities-vote-facilitator = ئاسانکار
priorities-vote-leave-question = دەستاودەستکردنی تابلێتەکە ڕابگیرێت؟
priorities-vote-stay = دەنگدان بەردەوام بێت
priorities-vote-leave = دەنگدان بەجێ بهێڵە
priorities-vote-closed = لێرە دەنگدانی نهێنی ناکرێت.
priorities-to-ranking = بۆ ڕیزبەندییەکە
priorities-ballot-how = { $count } خاڵت هەیە. پەنجە لە کارتێک بدە تا خاڵێکی لەسەر دابنێیت، زۆرترین { $cap } لەسەر یەک کارت.
priorities-ballot-how-one = { $count } خاڵت هەیە. پەنجە لە کارتێک بدە تا خاڵێکی لەسەر دابنێیت، یەک لەسەر هەر کارتێک.
priorities-ballot-back = من نیم
priorities-dots-on-it = { $count } خاڵی لەسەرە
priorities-take-dot-from = خاڵێک لە { $name } بگەڕێنەوە
priorities-ballot-left = { $count ->
    [0] هەموو خاڵەکان دانران
   *[other] { $count } خاڵ ماوە
}
priorities-ballot-full = ئەم کارتە پڕە. یەکێکی تر هەڵبژێرە.
priorities-ballot-none-left = هیچ خاڵێک نەماوە. یەکێک بگەڕێنەوە تا بیگوازیتەوە.
priorities-ballot-dots-unused = { $count } خاڵ بەکارنەهاتووە. هەر تەواوی دەکەیت؟
priorities-ballot-clear = هەمووی بگەڕێنەوە
priorities-ballot-nothing-to-clear = هێشتا خاڵ دانەنراوە.
priorities-ballot-finish = تەواو
priorities-ballot-finish-anyway = بەڵێ، تەواو
look-first = سەرەتا پرسیارەکە بخوێنەوە، پاشان دووبارە پەنجە لە دوگمەکە بدە.
priorities-hands-title = ژماردنی دەستەکان
priorities-hands-marked = ئەمە ژمارەیەکە تۆ دەینووسیت، نەک دەنگی تاک، و هەر وا نیشان دەدرێت. لە کاتی ژماردندا پاشەکەوت دەبێت.
priorities-hands-too-many = زیاترە لە { $people } کەسەکەی ئەم گرووپە کە ژمێردراون.
priorities-hands-counted = ژمێردرا و پاشەکەوت کرا
priorities-hands-not-counted = هێشتا نەژمێردراوە
priorities-people-count = { $count } کەس
priorities-nobody-counted = ئامادەبووان نەژمێردراون
priorities-everyone = هەمووان
priorities-women = ژنان
priorities-men = پیاوان
priorities-quoted = «{ $name }»
priorities-list-separator = { "، " }
priorities-finding-no-ballots = هیچ دەنگێک ناژمێردرێت، بۆیە ئەنجام نییە.
priorities-finding-nothing-chosen = کەس هیچ یەک لە پێداویستییەکانی هەڵنەبژارد.
priorities-finding-all-tied = هیچ ڕوون نییە: هەموو پێداویستییەکان وەک یەکیان هێنا.
priorities-finding-tied-dots = پلەی یەکەم هاوبەشە: { $names } بە { $count } خاڵ بۆ هەریەکەیان یەکسانن. خەڵک دەبێت لە نێوان ئەم { $options } دانەیەدا یەکلایی بکەنەوە.
priorities-finding-tied-hands = پلەی یەکەم هاوبەشە: { $names } بە { $count } دەست بۆ هەریەکەیان یەکسانن. خەڵک دەبێت لە نێوان ئەم { $options } دانەیەدا یەکلایی بکەنەوە.
priorities-finding-by-supporters = «{ $name }» بە ژمارەی کەس یەکەمە، نەک بە خاڵ: ئەوانی تریش { $count } خاڵیان هەیە، بەڵام { $people } کەس ئەمەیان هەڵبژاردووە، زیاتر لە ئەوانی تر.
priorities-finding-narrow-dots = «{ $name }» بە جیاوازییەکی کەم لە پێشە: { $count } خاڵ، { $lead } زیاتر لە دواتر. یەک دەنگی تر دەیتوانی بیگۆڕێت.
priorities-finding-narrow-hands = «{ $name }» بە جیاوازییەکی کەم لە پێشە: { $count } دەست، { $lead } زیاتر لە دواتر. یەک کەسی تر دەیتوانی بیگۆڕێت.
priorities-finding-first-dots = «{ $name }» بە ڕوونی یەکەمە: { $count } خاڵ، { $lead } زیاتر لە دواتر.
priorities-finding-first-hands = «{ $name }» بە ڕوونی یەکەمە: { $count } دەست، { $lead } زیاتر لە دواتر.
priorities-note-few = تەنها { $count } دەنگ: لەوانەیە ڕیزبەندییەکە ڕێکەوت بێت.
priorities-note-ties = لە خوارتر { $count } پلە هاوبەشە.
priorities-note-agree = ژنان و پیاوان هەمان شتیان بە یەکەم داناوە: { $names }.
priorities-note-differ = ژنان { $women }یان بە یەکەم داناوە؛ پیاوان { $men }.
priorities-note-equal-voice = ئەگەر هەموو گرووپێک هەمان دەنگی هەبووایە، { $names } یەکەم دەبوو.
priorities-note-other-priorities = { $count } گرووپ لەپێشینەی تایبەت بە خۆیان هەیە کە لە نێو سێ یەکەمەکەی هەمواندا نییە: لە خوارەوە ببینە.
priorities-own-priority = لەپێشینەی تایبەت
priorities-group-at-meeting = { $group } ({ $meeting })
priorities-all-women = هەموو ژنان
priorities-all-men = هەموو پیاوان
priorities-hands-groups = گرووپەکان
priorities-note-more-than-present = لە { $group } دەست زیاتر لە کەس ژمێردراوە. ژماردنەکە بپشکنە.
priorities-order = ڕیزبەندی
priorities-tied = یەکسان
priorities-place = پلەی { $place }
priorities-place-tied = پلەی { $place }، یەکسان
priorities-dots-count = { $count } خاڵ
priorities-hands-count = { $count } دەست
priorities-supporters = { $count } کەس
priorities-percent = { $percent }٪
priorities-who-percent = { $who }: { $percent }٪
priorities-by-group = گرووپەکان لە تەنیشت کۆی گشتی
priorities-ballots-count = { $count } دەنگ
priorities-ballots-of-people = { $count } لە { $people } کەس دەنگیان داوە
priorities-not-shown-apart = دەنگی کەم: بە جیا پیشان نادرێت تا هەڵبژاردنی کەس نەزانرێت. لە کۆی گشتیدا دەژمێردرێت.
priorities-table = خشتە
priorities-facts = ئەنجامەکە لەسەر چی بەندە
priorities-rule = ڕێسا
priorities-base-dots = ڕێژەکان بەشێکن لە کۆی ئەو خاڵانەی دانراون.
priorities-base-people = ڕێژەکان بەشێکن لەو کەسانەی لە گرووپەکاندا ژمێردراون.
priorities-base-hands = خەڵک لە هەموو شوێنێک نەژمێردراون، بۆیە ڕێژەکان بەشێکن لە کۆی دەستە بەرزکراوەکان.
priorities-counted = ژمێردراو
priorities-left-out = لابراو
priorities-left-out-none = هیچ
priorities-left-out-broken-answer = { $count } دەنگی ناتەواو
priorities-left-out-other-method = { $count } دەنگ بە شێوازێکی تر
priorities-left-out-unknown-option = { $count } دەنگ کە پێداویستییەک ناودەبەن لەم ڕیزبەندییەدا نییە
priorities-left-out-too-many-dots = { $count } دەنگ کە خاڵی زیادیان تێدایە
priorities-left-out-counted-twice = { $count } وەڵامی گرووپێک کە لە نێوان تابلێتەکاندا جیاوازن
answers-tablets-differ = لە چەند تابلێتێکدا وەڵامی جیاواز تۆمار کراوە، بۆیە هیچیان ناژمێردرێت؛ دووبارە بپرسەوە لە: { $groups }
answers-tablets-agree = هەمان وەڵام لە چەند تابلێتێکدا تۆمار کراوە و یەک جار دەژمێردرێت: { $groups }
priorities-group-sizes = گرووپەکان
priorities-equal-voice = ئەگەر هەموو گرووپێک هەمان دەنگی هەبێت
priorities-equal-voice-rule = هەر کەسێکی گرووپێک وا دەژمێردرێت کە هەموو گرووپەکان یەکسان بن؛ زۆرترین سێ هێندە، و تەنها لەو گرووپانەی پێنج کەس یان زیاترن.
priorities-weight = هەریەکە بە { $weight } دەژمێردرێت
priorities-weight-none = کەمە بۆ بەشداری

### Answers

answers-about-dots = هەر کەسێک خاڵ لەسەر کارتەکان دادەنێت؛ خاڵی زیاتر لەسەر کارتێک قورسایی زیاتری دەداتێ.
answers-about-hands = بۆ هەر کارتێک دەستە بەرزکراوەکان دەژمێریت، گرووپ بە گرووپ، لەبەردەم هەمووان.
answers-about-approval = هەموو ئەو کارتانە نیشان بکە کە پشتیوانییان دەکەیت؛ هەر نیشانەیەک بە یەک دەژمێردرێت.
answers-about-order = کارتەکان ڕیز بکە، گرنگترین یەکەم؛ چەند کارتێک دەتوانن یەک پلەیان هەبێت.
answers-about-pairs = هەر جارە دوو کارت: کامیان یەکەمە؟ بۆ گرووپێک باشە کە گفتوگۆ دەکات؛ لە هەشت کارت زیاتر تەنها ئەو جووتانە دەپرسرێن کە پێویستن.
answers-about-piling = دەنکە لەسەر کارتەکان دادەنرێت: دەنکەی زیاتر بۆ ئەوەی گرنگترە.
answers-about-matrix = بۆ هەر پێوەرێک کۆمەڵێک دەنکە، وەک ژمارەی سوودمەندان و پەلەیی.
answers-about-calendar = شتێک لە هەر مانگێکدا چەند بەهێزە. ساڵەکە وەسف دەکات و هیچ ڕیز ناکات.
answers-by = کێ وەڵام دەداتەوە
answers-by-persons = هەر کەسێک بە تەنها
answers-by-groups = هەر گرووپێک پێکەوە
answers-by-paper = لەسەر کاغەز
answers-by-persons-help = تابلێتەکە دەستاودەست دەکرێت؛ هەموو دەنگێک نهێنییە.
answers-by-groups-help = گرووپەکە گفتوگۆ دەکات و یەک وەڵام دەدات. وەک یەک وەڵامی ئەو ژمارەیە دەژمێردرێت، نەک چەند دەنگێک.
answers-by-paper-help = خەڵک لەسەر کاغەز دەنووسن. هەر کاغەزێک دوو جار دەنووسرێتەوە و بەراورد دەکرێن.
answers-start-groups = با گرووپەکان وەڵام بدەنەوە
answers-start-paper = نووسینەوەی دەنگە کاغەزییەکان
answers-most-marks = زۆرترین نیشانە بۆ هەر کەسێک
answers-most-marks-help = ئەگەر بە ژمارەی کارتەکان بێت واتە: چەندی بوێت.
answers-counters = دەنکەکان
answers-counters-help = هەمان ژمارە بۆ هەمووان. بیست ئاسانە دابنرێت؛ سەد وەک ڕێژەی سەدی دەخوێنرێتەوە.
answers-criteria = پێوەرەکان
answers-criteria-help = هەر یەکەی دێڕێک، بە وشەیەک کە هەمووان تێی بگەن. دوو تا پێنج بەسە.
answers-criterion = پێوەری { $number }
answers-criterion-add = زیادکردنی پێوەر
answers-criteria-missing = سەرەتا لانی کەم یەک پێوەر بنووسە.
answers-grid-too-many = بەراوردی دوو بە دوو زۆرترین { $count } کارت هەڵدەگرێت: هەندێکیان لاببە، یان ڕێگایەکی تر هەڵبژێرە.
answers-nothing-yet = هێشتا هیچ دانەنراوە.
answers-unknown = نازانین
answers-unknown-of = نازانین: { $name }
answers-approval-how = پەنجە لە هەموو ئەو کارتانە بدە کە پشتیوانییان دەکەیت.
answers-approval-how-most = پەنجە لەو کارتانە بدە کە پشتیوانییان دەکەیت، زۆرترین { $most }.
answers-approval-full = هەموو نیشانەکان بەکارهاتوون. سەرەتا یەکێک بگەڕێنەوە.
answers-marked = نیشانکراو: { $count }
answers-approval-none = هیچ کارتێک نیشان نەکراوە. ئەوەش وەڵامە. هەر تەواوی دەکەیت؟
answers-order-how = سەرەتا پەنجە لە گرنگترین کارت بدە، پاشان دواتر. بۆ جووڵاندنی کارتێک، بە دەسکەکەی هەڵیبگرە.
answers-order-pool = هێشتا دانەنراون
answers-order-yours = ڕیزبەندییەکەت
answers-order-held = کارتێکت بە دەستەوەیە. شوێنی نوێی هەڵبژێرە؛ تیرەکانیش دەیجووڵێنن.
answers-order-left = هێشتا دانەنراو: { $count }
answers-order-unplaced = کارتی بێ شوێن: { $count }. دوای هەموو ئەوانی تر دێن و لە نێوان خۆیاندا یەکسانن. هەر تەواوی دەکەیت؟
answers-order-back = لە ڕیزبەندییەکە دەری بهێنە
answers-order-put-unknown = ئەمەیان نازانین
answers-order-put-at = لێرە دایبنێ، پلەی { $place }
answers-order-put-with = هەمان پلە، { $place }
answers-order-pick-up = هەڵیبگرە: { $name }
answers-pairs-how = کامیان یەکەم دێت؟ پەنجەی لێ بدە.
answers-pairs-which = کامیان یەکەم؟
answers-pairs-equal = هەردووکیان وەک یەک
answers-pairs-back = یەک جووت بۆ دواوە
answers-pairs-done = { $done } لە { $all } جووت
answers-pairs-open = هەندێک جووت نەپرسراون؛ بۆ کەس ناژمێردرێن. هەر تەواوی دەکەیت؟
answers-pairs-all = هەموو جووتەکان تەواو بوون.
answers-pairs-needed = لە هەشت کارت زیاتر تەنها ئەو جووتانە دەپرسرێن کە پێویستن، ئەوانی تر دەرئەنجامن: ئەگەر کارتێک پێش دووەم بێت و دووەم پێش سێیەم، ئەوا یەکەم پێش سێیەمە. وەک پرسراو دەژمێردرێن. بازنە بەم ڕێگایە دەرناکەوێت.
answers-pairs-needed-done = جووتی تەواوبوو: { $done }، زۆرترین { $all }
answers-pairs-needed-all = هەموو جووتە پێویستەکان تەواون.
answers-circles = هەندێک کارت لە بازنەیەکدا دەسوڕێنەوە. ئەمە هەڵە نییە: پیشانی دەدات لێک نزیکن.
answers-circle = «{ $a }» پێش «{ $b }»، ئەویش پێش «{ $c }»، ئەویش پێش یەکەم.
answers-triangle = خشتەکە تا ئێستا
answers-piles-how = { $count } دەنکەت هەیە. زیاتر لەسەر ئەوە دابنێ کە گرنگترە.
answers-piles-in-hand = دانەنراو: { $count }
answers-piles-unplaced = دەنکەی دانەنراو: { $count }. بۆ هیچیان نابێت و هەر وا پیشان دەدرێت. هەر تەواوی دەکەیت؟
answers-counters-on-it = دەنکەی لەسەر: { $count }
answers-counter-back = دەنکەیەک لە { $name } بگەڕێنەوە
answers-counters-five = پێنجی تر لەسەر { $name }
answers-calendar-how = بۆ هەر مانگێک: چەند بەهێزە؟ لە ٠ (هیچ) تا ٥ (زۆرترین).
answers-calendar-which = پێداویستییەکان
answers-calendar-left = مانگی بێ وەڵام: { $count }
answers-calendar-open = مانگی بێ وەڵام: { $count }. وەک «نازانین» دەمێننەوە. هەر تەواوی دەکەیت؟
answers-group-title = کام گرووپ وەڵام دەداتەوە؟
answers-group-lead = گرووپەکە پێکەوە دادەنیشێت، ڕێک دەکەوێت و یەک وەڵام دەدات.
answers-group-choose = سەرەتا گرووپەکە هەڵبژێرە.
answers-group-none = ئەم کۆبوونەوەیە هێشتا گرووپی نییە. سەرەتا لە کۆبوونەوەکە زیادیان بکە.
answers-group-people = ژمارەی خاوەنانی ئەم وەڵامە
answers-group-people-missing = بڵێ چەند کەس خاوەنی وەڵامەکەن.
answers-group-done = وەڵامی داوەتەوە
answers-group-begin = با ئەم گرووپە وەڵام بداتەوە
answers-group-again = وەڵامی نوێ (شوێنی یەکەم دەگرێتەوە)
answers-papers-first = دەنگە کاغەزییەکان: نووسینی یەکەم
answers-papers-second = دەنگە کاغەزییەکان: نووسینی دووەم
answers-papers-group = گرووپی ئەم کاغەزانە
answers-papers-line = کاغەزی { $number }
answers-papers-next = کاغەزی دواتر
answers-papers-numbers = ژمارەی کارتەکان
answers-papers-unread = تێنەگەیشتراو: { $word }
answers-papers-search = لە کاغەزە نووسراوەکان بگەڕێ
answers-papers-drop = کاغەزی { $number } لابە
answers-papers-count = نووسینی یەکەم: { $first }، دووەم: { $second }
answers-papers-zero = ئەوە بنووسە کە لە کاغەزەکەدایە؛ ٠ بۆ کاغەزی بەتاڵ.
answers-papers-none = سەرەتا کاغەزێک بنووسەوە.
answers-papers-to-second = ئێستا نووسینی دووەم
answers-papers-to-first = گەڕانەوە بۆ نووسینی یەکەم
answers-papers-keep = دەنگەکان بپارێزە
answers-papers-kept = دەنگی پارێزراو: { $count }
answers-papers-differ = دوو نووسینەکە جیاوازن. سەیری ئەم کاغەزانە بکەرەوە.
answers-papers-twice = کاغەزی { $number } لە نووسینی { $entry }دا دووبارەیە.
answers-papers-missing = کاغەزی { $number } لە نووسینی { $entry }دا نییە.
answers-papers-differs = کاغەزی { $number } بە جیاواز خوێنراوەتەوە: { $names }
answers-line-dots = کارت:خاڵ، بۆ نموونە 1:3 2:2
answers-line-hands = کارت:دەست، بۆ نموونە 1:12 2:7
answers-line-approval = کارتە نیشانکراوەکان، بۆ نموونە 1 3 5
answers-line-order = ڕیزبەندی، بۆ نموونە 3 1 2=4 ?5 (2 و 4 لە یەک پلەدان، 5 نازانرێت)
answers-line-pairs = جووتەکان، بۆ نموونە 1>2 1=3 2?3
answers-line-piling = کارت:دەنکە، بۆ نموونە 1:10 2:5؛ ئەوی تر دانەنراو دەمێنێت
answers-line-matrix = کۆمەڵێک بۆ هەر پێوەرێک بە / لە نێوانیاندا، بۆ نموونە 1:10 2:5 / 1:5 3:5
answers-line-calendar = ڕۆژژمێر لە کاغەزەوە نانووسرێتەوە.
answers-read-count = { $name }: { $count }
answers-read-empty = کاغەزێکی بەتاڵ
answers-read-pairs = جووت: { $count }
answers-count-by = ژماردن بە
answers-recount-label = دووبارە ژماردن بە ڕێسایەکی تر: { $rule }. ئەنجامی سەرەکی هەر هی ڕێسای یەکەمە.
answers-rule-name-dots = خاڵ
answers-rule-name-hands = دەست
answers-rule-name-approval = نیشانە
answers-rule-name-borda-average-places = ناوەندی پلەکان (بۆردا)
answers-rule-name-schulze-winning-votes = زۆرینەکان (شوڵتسە)
answers-rule-name-ranked-pairs-winning-votes = بەهێزترین زۆرینە یەکەم (جووتە ڕیزکراوەکان)
answers-rule-name-copeland-wins = بردنەوە لە ئەوانی تر (کۆپلاند)
answers-rule-name-grid-wins = بردنەوە لە خشتەکەدا
answers-rule-name-piling-mean-share = پشکی دەنکەکان
answers-rule-name-matrix-mean-share = پشک لە هەموو پێوەرەکاندا
answers-rule-dots = زۆرترین خاڵ یەکەم دێت؛ ئەگەر یەکسان بوون، ئەوەی خەڵکی زیاتر هەڵیانبژاردووە؛ دوای ئەوە یەکسانییە.
answers-rule-hands = زۆرترین دەست یەکەم دێت؛ یەکسان بوو، یەکسانییە.
answers-rule-approval = هەر نیشانەیەک یەکە. زۆرترین نیشانە یەکەم دێت؛ یەکسان بوو، یەکسانییە.
answers-rule-borda-average-places = لە هەر دەنگێکدا دوا کارت ٠ خاڵ وەردەگرێت، ئەوەی پێشی ١، بەو شێوەیە؛ کارتە هاوپلە یان بێ‌پلەکان خاڵی پلەکانیان دابەش دەکەن. زۆرترین خاڵ یەکەم دێت؛ یەکسان بوو، یەکسانییە.
answers-rule-schulze-winning-votes = هەر دوو کارتێک بەراورد دەکرێن: زۆرینە کامیان پێش دەخەن؟ کاتێک زۆرینەکان لە بازنەدا دەسوڕێنەوە، لاوازترینیان لادەبرێت. کارتێک لە پێشە ئەگەر بەهێزترین زنجیرەی زۆرینەی لە زنجیرەی پێچەوانە بەهێزتر بێت. ئەو کارتانەی هیچیان لە پێشیانەوە نییە یەکەم و یەکسانن؛ پاشان هەمان شت لە نێوان ئەوانی تردا.
answers-rule-ranked-pairs-winning-votes = زۆرینەکان لە بەهێزترینەوە جێگیر دەکرێن؛ ئەوەی بازنە دادەخات لادەبرێت. ئەگەر زۆرینەی هاوهێز بە چەند ڕیزێک جێگیر بکرێن، هەر کارتێک کە ڕیزێکیان یەکەمی دابنێت لە پلەی یەکەمدا یەکسانە.
answers-rule-copeland-wins = دەژمێردرێت کارتێک لە بەراوردی دوو بە دوودا لە چەند کارتی تر دەباتەوە: تەنها بردنەوە، جووتی یەکسان هیچ بە هیچیان نادات. یەکسان بوو، یەکسانییە.
answers-rule-grid-wins = هەر جووتێک کە کارتێک دەیباتەوە بە یەک دەژمێردرێت، جووتی یەکسان بە نیو. ئەگەر یەکسان بوون، بەراوردی نێوان خۆیان یەکلای دەکاتەوە؛ بازنە هەر یەکسانییە.
answers-rule-piling-mean-share = پشکی کارتێک لە دەنکەی هەر گرووپێک، پاشان ناوەندی گرووپەکان: هەر گرووپێک یەک جار دەژمێردرێت، قەبارەی هەرچەند بێت. دەنکەی دانەنراو بۆ کەس نییە. یەکسان بوو، یەکسانییە.
answers-rule-matrix-mean-share = بۆ هەر پێوەرێک پشکی کارتەکە لە دەنکەکان؛ پاشان ناوەندی پێوەرەکان و گرووپەکان، هەریەکە یەک جار دەژمێردرێت. یەکسان بوو، یەکسانییە.
answers-missing = ئەوەی بێ وەڵام مایەوە
answers-missing-marks = کارتێک کە کەسێک هەڵینەبژاردبێت، لە دەنگەکەیدا هیچ وەرناگرێت. دەنگی بەتاڵ وەڵامە و دەژمێردرێت.
answers-missing-order = کارتی بێ پلە لەو دەنگەدا دوای هەموو ئەوانی تر دێت و لە نێوان خۆیاندا یەکسانن. کارتێک کە کەسێک نایزانێت، لە دەنگەکەیدا لەگەڵ هیچ شتێک بەراورد ناکرێت.
answers-missing-average-places = کارتە بێ‌پلەکان خاڵی دوا پلەکان دابەش دەکەن. کارتێک کە کەسێک نایزانێت، لە دەنگەکەیدا وەک یەکسان لەگەڵ هەر کارتێکی تر دەژمێردرێت.
answers-missing-pairs = جووتێک کە نەپرسراوە یان وەڵامەکەی نەزانراوە، بۆ هیچ کام لە دوو کارتەکە ناژمێردرێت.
answers-missing-counters = پشکی کارتی بێ دەنکە سفرە. ئەو دەنکانەی لە دەستدا ماونەتەوە هی هیچ کارتێک نین.
answers-missing-months = مانگی بێ وەڵام وەک «نازانین» دەمێنێتەوە؛ ناوەڕاست لە وەڵامی ئەوانە وەردەگیرێت کە وەڵامیان داوە.
answers-finding-first = «{ $name }» یەکەمە.
answers-finding-tied = پلەی یەکەم هاوبەشە: { $names } یەکسانن.
answers-condorcet = «{ $name }» لە بەراوردی دوو بە دوودا لە هەموو کارتەکانی تر دەباتەوە.
answers-condorcet-none = هیچ کارتێک لە بەراوردی دوو بە دوودا لە هەموو ئەوانی تر ناباتەوە.
answers-cycle = لە بازنەیەکدا دەسوڕێنەوە: { $names }، ئەویش دیسان پێش { $first }.
answers-before = { " پێش " }
answers-percent = { $percent }٪
answers-score-marks = نیشانە: { $points }
answers-score-wins = بردنەوە: { $points }
answers-score-hands = دەست: { $points }
answers-score-dots = خاڵ: { $points }
answers-score-points = خاڵ: { $points }
answers-priority-of = لەپێشینەی { $group }
answers-least = کەمترین لە هەر گرووپێکدا: { $percent }٪
answers-not-shared = هاوبەش نییە
answers-least-title = گرووپی کەمترین پشتیوان
answers-least-help = لە تەنیشت هەر پێداویستییەک پشتیوانییەکەی لەو گرووپەدایە کە کەمترین پشتیوانی دەکات. ئەگەر لە { $percent }٪ کەمتر بێت «هاوبەش نییە» نیشان دەکرێت. هیچ پلەیەک ناگۆڕێت.
answers-spread = لە نێوان گرووپەکاندا: لە { $least }٪ بۆ { $most }٪
answers-voice-support = پشتیوانی
answers-voice-dots = { $dots } خاڵ بۆ هەر کەسێک
answers-consistence-title = هەر خشتەیەک تا چەند یەکدەستە
answers-consistence = { $count ->
    [0] هیچ بازنەیەکی سیانی نییە، یەکدەستی { $zeta }
    [one] یەک بازنەی سیانی، یەکدەستی { $zeta }
   *[other] { $count } بازنەی سیانی، یەکدەستی { $zeta }
  }
answers-circles-count = { $count ->
    [0] هیچ بازنەیەکی سیانی نییە
    [one] یەک بازنەی سیانی
   *[other] { $count } بازنەی سیانی
  }
answers-consistence-open = { $count ->
    [one] جووتێک وەڵامی نییە، بۆیە یەکدەستی ناپێورێت
   *[other] { $count } جووت وەڵامیان نییە، بۆیە یەکدەستی ناپێورێت
  }
answers-consistence-equal = هەندێک جووت یەکسانن، بۆیە یەکدەستی ناپێورێت
answers-consistence-help = بازنەی سیانی: یەکەم پێش دووەم، دووەم پێش سێیەم، سێیەم پێش یەکەم. یەکدەستی (ζ) بێ بازنە ١ـە و بە زۆرترین بازنە ٠ـە. بازنەکان نزیکیی کارتەکان پیشان دەدەن، هەڵە نین.
answers-first-pick = یەکەم هەڵبژاردنی گرووپێک
answers-first-pick-help = ئەوەی گرووپێک بە یەکەمی داناوە دەتوانرێت پێش هەر کۆکردنەوەیەک بخرێتە لیستی درێژ، ئەگەر خەڵک لەسەری ڕێک بکەون.
answers-majority = کارت بەرامبەر کارت
answers-majority-help = چەند کەس کارتی دێڕەکە پێش کارتی ستوونەکە دەخەن
answers-ways-help = هێزی بەهێزترین زنجیرەی زۆرینە لە دێڕەوە بۆ ستوون
answers-agreement = خەڵک تا چەند ڕێکن
answers-agreement-limits = ١ هەمان ڕیزبەندی، ٠ هیچ ڕێککەوتن، −١ پێچەوانە (دوو گرووپ). هێڵ: لایەک هەمووی لە یەک پلە داناوە. بۆ سێ یان زیاتر و لانی کەم چوار کارت؛ لەگەڵ گرووپی کەمدا ڕێکەوت دەوری هەیە.
answers-w-groups = گرووپەکان ({ $count }): W ی کێندال { $w }
answers-w-persons = کەسان ({ $count }): W ی کێندال { $w }
answers-w-chance = ئەم ئەندازە ڕێککەوتنە دەکرێت ڕێکەوت بێت.
answers-tau = { $first } و { $second }: تاو-ب { $tau }
answers-sure = ئەم ڕیزبەندییە چەند جێگیرە؟
answers-sure-help = تەنها کاتێک وەڵامدەران نوێنەری خەڵکی زیاترن. ئەگەر هەموو پەیوەندیداران وەڵامیان دابێتەوە، مەودا نییە. لەگەڵ خەڵکی کەمدا مەوداکە نزیکەییە.
answers-sure-work = نوێنەری خەڵکی زیاترن: ئەژماری بکە
answers-range = لە نێوان پلەی { $from } و پلەی { $to }
answers-range-one = پلەی { $place }
answers-unclear = جیاوازیی ڕوون لەگەڵ دواتر نییە.
answers-decide = کام بەردەوام دەبێت
answers-how-many = چەند دانە بەردەوام دەبن
answers-tie = بوەستە: { $names } یەکسانن و جێگا بۆ { $places } دانەیان هەیە. ئامادەبووان دەبێت یەکلایی بکەنەوە.
answers-tie-how = چۆن یەکلایی دەکرێتەوە؟
tie-rule-title = ڕێسای یەکسانی کە پێشتر ڕاگەیەنراوە
tie-rule-help = پێش ئەوەی کەس دەنگ بدات بیخوێنەرەوە. ئەگەر یەکسانی ئەوەی بەردەوام دەبێت بگۆڕێت، جێبەجێ دەکرێت و لە کۆنووسدا دەنووسرێت.
tie-rule-apply = ڕێسا ڕاگەیەنراوەکە جێبەجێ بکە
tie-rule-ask = هیچ: لە ئامادەبووان دەپرسرێت
tie-rule-lot = تیروپشک لەبەردەم شایەت
tie-rule-lowest-cost = تێچووی کەمتر یەکەم
tie-rule-most-supporters = پشتیوانی زیاتر یەکەم
tie-rule-pairwise-majority = ئەوەی خەڵکی زیاتر لە بەراوردی دوو بە دوودا پێی باشترە
tie-rule-least-supportive-group = پشتیوانیی زیاتر لە گرووپی کەمترین پشتیواندا
answers-tie-help = نە ڕیزی کارتەکان بڕیار دەدات نە ئەلفوبێ.
answers-tie-way-rule = ڕێسایەک یان ڕێککەوتن
answers-tie-way-lot = تیروپشک لەبەردەم شایەت
answers-tie-pairwise-majority = ڕێسا: خەڵکی زیاتر پێی باشترە
answers-tie-most-supporters = ڕێسا: پشتیوانی زیاتر
answers-tie-least-supportive-group = ڕێسا: پشتیوانیی زیاتر لە گرووپی کەمترین پشتیواندا
answers-tie-agreement = ڕێککەوتنی ئامادەبووان
answers-tie-lowest-cost = ڕێسا: تێچووی کەمتر
answers-tie-by-lot = تیروپشک لەبەردەم: { $witnesses }. ژمارە { $seed }
answers-tie-rule-fails = ئەم ڕێسایە جیایان ناکاتەوە. ڕێسایەکی تر یان تیروپشک بەکاربهێنە.
answers-tie-tap = بەو ڕیزەی لەسەری ڕێککەوتن پەنجەیان لێ بدە.
answers-tie-tap-all = سەرەتا پەنجە لە هەموویان بدە.
answers-tie-record = ڕێککەوتنەکە تۆمار بکە
answers-tie-settled = یەکسانییەکە یەکلایی کرایەوە و تۆمار کرا.
answers-settled = یەکسانییەکان چۆن یەکلایی کرانەوە
answers-lot-witnesses = شایەتەکان، بە ڕۆڵ
answers-lot-witnesses-help = بۆ نموونە «دوو ئەندامی لیژنە، مامۆستایەک». بێ ناو.
answers-lot-witnesses-missing = سەرەتا بنووسە لەبەردەم کێ.
answers-lot-draw = تیروپشک بکە
answers-lot-seed = ژمارە:
answers-lot-record = ئەم ڕیزە تۆمار بکە
answers-lot-help = ڕیزەکە لە ژمارەکەوە دێت. هەر کەسێک دەتوانێت لەسەر ئامێرێکی تر دووبارەی بکاتەوە.
answers-fingerprint = پەنجەمۆری دەنگ و ڕێسا:
answers-fingerprint-help = هەمان دەنگ و هەمان ڕێسا لەسەر هەموو ئامێرێک هەمان پەنجەمۆر دەدەن.
answers-minutes = کۆنووسی بڕیار
answers-minutes-none = پێش داخستنی ڕیزبەندییەکە کۆنووس نییە.
answers-minutes-assessment = هەڵسەنگاندن
answers-minutes-how = چۆن بڕیار درا
answers-minutes-result = ئەنجام
answers-minutes-place = پلە
answers-minutes-got = وەریگرت
answers-minutes-people = کەس
answers-minutes-ballots = دەنگ
answers-minutes-own-first = یەکەم بۆ ئەم گرووپە
answers-minutes-no-ties = یەکسانی نەبوو.
answers-minutes-open-ties = یەکسانی هەیە؛ یان بڕیارەکەی نەگۆڕیوە یان هێشتا یەکلایی نەکراوەتەوە.
answers-sign-facilitator = ئاسانکار
answers-sign-women = بۆ گرووپەکانی ژنان
answers-sign-men = بۆ گرووپەکانی پیاوان
answers-season = ساڵەکە
answers-season-help = ناوەڕاستی ئەوەی وترا، لە ٠ تا ٥. وەسف دەکات و هیچ ڕیز ناکات.
answers-download-pabulib = دەنگەکان بۆ Pabulib (‎.pb‎)
answers-download-preflib = ڕیزبەندییەکان بۆ PrefLib
answers-download-result = ئەنجام وەک فایل
answers-compare-result = بەراورد لەگەڵ ئەنجامی ئامێرێکی تر
answers-compare-equal = هەردوو ئامێر هەمان شت دەژمێرن، بایت بە بایت.
answers-compare-none = ئەم فایلە ئەنجامی ڕیزبەندی نییە.
answers-compare-differs = دوو ئەنجامەکە لەمانەدا جیاوازن: { $parts }.
answers-compare-fingerprint = ژمارەکان یەکسانن، بەڵام هەندێک دەنگ جیاوازن.
answers-compare-ranking = ڕیزبەندییەکە
answers-compare-rule = ڕێساکە
answers-compare-ballots = ژمارەی دەنگەکان
answers-compare-left-out = دەنگە لادراوەکان
answers-compare-groups = گرووپەکان
answers-compare-tiers = پلەکان
answers-compare-scores = خاڵەکان
answers-compare-tie-rule = ڕێسای یەکسانی
answers-compare-settlements = چۆنیەتیی یەکلاکردنەوەی یەکسانی
answers-import = لە بەرنامەیەکی ترەوە
answers-import-help = فایلێکی دەنگدانی Pabulib (‎.pb‎) یان PrefLib (‎.soc‎، ‎.soi‎، ‎.toc‎) وەک ڕیزبەندییەکی داخراو دێتە ناو لەگەڵ پێداویستی و دەنگەکانی.
answers-import-pick = فایلێکی دەنگدان وەربگرە
answers-import-unreadable = ئەمە فایلێکی خوێندراوەی Pabulib یان PrefLib نییە. هیچ وەرنەگیرا.
answers-import-misfit = ئەم فایلە نابێتە ڕیزبەندی: دوو بژاردە و دەنگێک پێویستن، زۆرترین { $count } دەنگ و ١٠٠٠ خاڵ بۆ هەریەکە. هیچ وەرنەگیرا.
answers-imported = ڕیزبەندییەکە وەرگیرا. دەنگ: { $count }
month-other-1 = جانێوەری
month-other-2 = فێبریوەری
month-other-3 = مارچ
month-other-4 = ئەپریل
month-other-5 = مەی
month-other-6 = جوون
month-other-7 = جولای
month-other-8 = ئۆگست
month-other-9 = سێپتێمبەر
month-other-10 = ئۆکتۆبەر
month-other-11 = نۆڤێمبەر
month-other-12 = دیسێمبەر

### Interventions
interventions-places = پرۆژەکان و پلان
interventions-title = پرۆژە پێشنیارکراوەکان
interventions-lead = ئەو پرۆژانەی دەتوانن وەڵامی پێداویستییەکان بدەنەوە. پێش بەراوردکردن چەند پێشنیارێک بخەنە ڕوو.
interventions-new = پرۆژەی نوێ
interventions-empty-title = هێشتا هیچ پرۆژەیەک نییە
interventions-empty-text = پرۆژە کارێکە کە دەتوانێت وەڵامی یەک پێداویستی یان زیاتر بداتەوە. هەموو بیرۆکەیەکی جددی بنووسن، هێڵکارییەکە یارمەتی بەراوردکردن دەدات.
interventions-to-needs = سەرەتا پێداویستییەکان بنووسن
interventions-untitled = بێ ناونیشان
interventions-people = { $count ->
    [one] { $shown } کەس
   *[other] { $shown } کەس
  }
interventions-weeks = { $count ->
    [one] { $count } هەفتە
   *[other] { $count } هەفتە
  }
interventions-needs-count = { $count ->
    [0] بە هیچ پێداویستییەکەوە نەبەستراوە
    [one] { $count } پێداویستی
   *[other] { $count } پێداویستی
  }
interventions-in-plan = لە پلاندایە
interventions-without = { $count ->
    [one] { $count } پێداویستی هێشتا پرۆژەی نییە
   *[other] { $count } پێداویستی هێشتا پرۆژەیان نییە
  }
interventions-propose = پرۆژەیەک پێشنیار بکە
interventions-form-title = پرۆژەی { $number }
interventions-form-lead = هەر کە خانەیەک جێدەهێڵیت، هەموو شتێک پاشەکەوت دەبێت.
interventions-gone-title = ئەم پرۆژەیە لێرە نییە
interventions-gone-text = یان لابراوە، یان هی هەڵسەنگاندنێکی ترە. هەڵوەشاندنەوە ئەوەی لێرە لابراوە دەهێنێتەوە.
interventions-all = هەموو پرۆژەکان
interventions-open = پرۆژەکە بکەرەوە
interventions-drop = ئەم پرۆژەیە لاببە
interventions-to-chart = بۆ هێڵکارییەکە
interventions-field-title = چی دەکرێت
interventions-field-title-help = بە کورتی و بە زمانی خەڵک: «چاککردنەوەی تۆڕی ئاو لە گەڕەکی کۆن».
interventions-title-missing = بە چەند وشەیەک بنووسە چی دەکرێت، تا گرووپەکە بیناسێتەوە.
interventions-field-description = چۆن دەکرێت
interventions-field-description-help = چی دەگۆڕێت، بۆ کێ، و چی پێویستە.
interventions-field-needs = ئەو پێداویستییانەی وەڵامیان دەداتەوە
interventions-field-needs-none = هێشتا هیچ پێداویستییەک نەنووسراوە. دواتر دەتوانیت بیانبەستیتەوە.
interventions-field-sector = کەرت
interventions-sector-none = هیچ کەرتێک هەڵنەبژێردراوە
interventions-field-kind = جۆری پرۆژە
interventions-field-place = شوێن
interventions-field-place-help = شەقام، کۆڵان یان بینا، بە وشە.
interventions-field-cost = تێچووی خەمڵێنراو
interventions-field-currency = دراو
interventions-field-people = ژمارەی سوودمەندان
interventions-field-people-help = خەمڵاندنێک بەسە. قەبارەی بازنەکەی سەر هێڵکارییەکە دیاری دەکات.
interventions-field-weeks = ماوە بە هەفتە

### Feasibility and impact
feasibility-impact-tab = هێڵکاری
feasibility-impact-empty-title = هێشتا شتێک نییە بۆ بەراوردکردن
feasibility-impact-empty-text = سەرەتا چەند پرۆژەیەک پێشنیار بکەن. پاشان هەر گرووپێک بەپێی توانای جێبەجێکردن و کاریگەری لێرە دایاندەنێت.
feasibility-impact-empty-button = بۆ پرۆژەکان
feasibility-impact-mode = بینین یان دانان
feasibility-impact-mode-result = ئەنجام
feasibility-impact-mode-placing = دانانی کارتەکان
feasibility-impact-placing-title = شوێنی هەر پرۆژەیەک کوێیە؟
feasibility-impact-placing-card = شوێنی ئەمە کوێیە: { $title }؟
feasibility-impact-finding-unscored = هێشتا کەس لە کۆمەڵگە هیچ کارتێکی دانەناوە
feasibility-impact-finding-none = هێشتا هیچ شتێک لە «سەرەتا بکرێت» نییە
feasibility-impact-finding = { $count ->
    [one] یەک پرۆژە سەرەتا بکرێت: { $title }
   *[other] { $count } پرۆژە سەرەتا بکرێن، لە پێشەوە: { $title }
  }
feasibility-impact-finding-tied = { $count } پرۆژە سەرەتا بکرێن، لە سەرەوە یەکسانن
feasibility-impact-field = هێڵکاریی توانای جێبەجێکردن و کاریگەری
feasibility-impact-do-first = سەرەتا بکرێت
feasibility-impact-do-first-hint = دەکرێت و کاریگەریی زۆرە
feasibility-impact-do-first-meaning = دەکرێت و کاریگەریی زۆرە، بەهێزترینیان لە سەرەوە.
feasibility-impact-plan-well = باش پلانی بۆ دابنرێت
feasibility-impact-plan-well-hint = سەختە و کاریگەریی زۆرە
feasibility-impact-plan-well-meaning = شایەنی ماندووبوونە، بەڵام ئامادەکاری و هاوبەشی دەوێت.
feasibility-impact-quick-help = یارمەتیی خێرا
feasibility-impact-quick-help-hint = دەکرێت و کاریگەریی کەمە
feasibility-impact-quick-help-meaning = لەگەڵ ئەوانی تردا بە ئاسانی دەکرێت، ئەگەر لە توانای ئەوان کەم نەکاتەوە.
feasibility-impact-leave-for-now = جارێ وازی لێ بهێنرێت
feasibility-impact-leave-for-now-hint = سەختە و کاریگەریی کەمە
feasibility-impact-leave-for-now-meaning = بە ئاشکرا بڵێن بۆچی، و کەی سەیری دەکرێتەوە.
feasibility-impact-on-the-line = لەسەر هێڵ
feasibility-impact-on-the-line-meaning = لەسەر هێڵی جیاکەرەوەن: پێش بڕیاردان گفتوگۆیان لەسەر بکەن.
feasibility-impact-unscored = هێشتا دانەنراوە
feasibility-impact-tied = یەکسان
feasibility-impact-value = جێبەجێکردن { $feasibility }، کاریگەری { $impact }
feasibility-impact-disc = { $number }. { $title }: { $value }. { $quarter }
feasibility-impact-row = جێبەجێکردن { $feasibility } · کاریگەری { $impact } · { $groups ->
    [one] { $groups } دەنگ
   *[other] { $groups } دەنگ
  }
feasibility-impact-feasibility-name = توانای جێبەجێکردن
feasibility-impact-feasibility-low = سەخت
feasibility-impact-feasibility-high = ئاسان
feasibility-impact-impact-name = کاریگەری
feasibility-impact-impact-low = کەم
feasibility-impact-impact-high = زۆر
feasibility-impact-feasibility-question = تا چەند جێبەجێ دەکرێت؟
feasibility-impact-feasibility-1 = ئێستا ناکرێت: نە زەوی هەیە، نە مۆڵەت، نە کەسێک بیکات
feasibility-impact-feasibility-2 = زۆر سەختە: پارە و ڕەزامەندیی دەوێت کە کەس بەڵێنی نەداوە
feasibility-impact-feasibility-3 = دەکرێت، بە یارمەتیی دەرەوە و بە کات
feasibility-impact-feasibility-4 = لایەنەکانی ئێرە دەتوانن بیکەن، بە ڕەزامەندیی کەم
feasibility-impact-feasibility-5 = لە ماوەی چەند هەفتەیەکدا بەوەی هەیە دەست پێ دەکات
feasibility-impact-impact-question = چەند شت دەگۆڕێت؟
feasibility-impact-impact-1 = بە دەگمەن کەسێک هەستی پێ دەکات
feasibility-impact-impact-2 = یارمەتیی چەند خێزانێک دەدات، یان تەنها بۆ ماوەیەکی کورت
feasibility-impact-impact-3 = یارمەتیی بەشێک لە ناوچەکە دەدات و خەڵک هەستی پێ دەکەن
feasibility-impact-impact-4 = ژیانی ڕۆژانەی زۆربەی خەڵک باشتر دەبێت
feasibility-impact-impact-5 = ژیانی زۆربەی خەڵک بۆ ساڵان دەگۆڕێت، یان گیان ڕزگار دەکات
feasibility-impact-anchors = ژمارەکان واتایان چییە
feasibility-impact-voice = ئێستا بۆچوونی کێ دادەنرێت؟
feasibility-impact-voice-speaking = { $group } – ئێستا قسە دەکات
feasibility-impact-voice-of = { $group } – { $day }
feasibility-impact-voice-committee = لیژنە، بە یەک دەنگ
feasibility-impact-voice-directorate = فەرمانگەی پەیوەندیدار
feasibility-impact-show-others = ئەوەی ئەوانی تر دایانناوە پیشان بدە
feasibility-impact-show-others-help = باشترە شاراوە بێت تا ئەم گرووپە تەواو دەبێت.
feasibility-impact-collecting-heading = بۆچوونەکان کۆدەکرێنەوە
feasibility-impact-collecting-title = ئەنجامەکە داخراوە
feasibility-impact-collecting = { $count ->
    [0] هێشتا کەس کارتی دانەناوە. هەر دەنگێک بۆ خۆی دایدەنێت؛ کاتێک کۆکردنەوە تەواو دەکەیت ئەنجامەکە دەکرێتەوە.
    [one] یەک دەنگ کارتەکانی داناوە و ئەوانی تر نایبینن. کاتێک کۆکردنەوە تەواو دەکەیت ئەنجامەکە دەکرێتەوە.
   *[other] { $count } دەنگ کارتەکانیان داناوە و یەکتر نابینن. کاتێک کۆکردنەوە تەواو دەکەیت ئەنجامەکە دەکرێتەوە.
  }
feasibility-impact-end-collecting = کۆکردنەوە تەواو بکە و ئەنجام پیشان بدە
feasibility-impact-end-collecting-first = سەرەتا با لانی کەم یەک دەنگ کارتەکانی دابنێت.
feasibility-impact-collected = کۆکردنەوە تەواو بوو و ئەنجامەکە کراوەیە.
feasibility-impact-begin-collecting = ئەنجام دابخە و بۆچوون کۆبکەرەوە
feasibility-impact-collecting-begun = ئەنجامەکە داخراوە تا بۆچوونەکان کۆدەکرێنەوە.
feasibility-impact-cards-left = { $count ->
    [0] هەموو کارتەکان دانران
    [one] { $count } کارت ماوە
   *[other] { $count } کارت ماون
  }
feasibility-impact-cards-help = پەنجە لە کارتێک بدە، پاشان لە شوێنەکەی سەر هێڵکارییەکە. یان ژمارەکەی ڕابکێشە. تیرەکانی تەختەکلیل نیو پلە دەیجووڵێنن.
feasibility-impact-take-back = کارتەکە بگەڕێنەوە
feasibility-impact-detail = کێ لە کوێ دایناوە
feasibility-impact-detail-close = کارتەکە دابخە
feasibility-impact-legend-size = قەبارەی بازنە: ژمارەی سوودمەندان
feasibility-impact-legend-smallest = بچووکترین بازنە: تا { $people } کەس
feasibility-impact-legend-ghost = ئەڵقەی پچڕپچڕ: بۆچوونی فەرمانگەی پەیوەندیدار
feasibility-impact-legend-others = ئەڵقە پچڕپچڕەکان: ئەوەی ئەوانی تر دایانناوە
feasibility-impact-legend-spread = هێڵەکان: نیوەی ناوەڕاستی دەنگەکان
feasibility-impact-legend-moved = هێڵی باریک: شوێنی وردی بازنەکە
feasibility-impact-table = هێڵکارییەکە وەک خشتە
feasibility-impact-table-note = نرخەکان ناوەندن (میدیان)، لە کەوانەدا چارەکی خوارەوە و سەرەوەیە کاتێک چەند دەنگێک دایاننابێت. هێڵکارییەکە لە ٣ دابەش دەبێت.
feasibility-impact-median-spread = { $median } ({ $low }–{ $high })
feasibility-impact-column-number = ژ
feasibility-impact-column-title = پرۆژە
feasibility-impact-column-people = سوودمەندان
feasibility-impact-column-community = کۆمەڵگە
feasibility-impact-column-placements = دەنگەکان
feasibility-impact-column-quarter = شوێنەکەی
feasibility-impact-column-voice = دەنگ
feasibility-impact-how = ئەم گرووپە چۆن کارتەکانی دادەنێت
feasibility-impact-as-one = پێکەوە، بە یەک دەنگ
feasibility-impact-alone = هەر کەسێک بە تەنیا
feasibility-impact-persons = { $count ->
    [0] ئێستا کەسی یەکەم دایدەنێت. کەس نابینێت کەسێکی تر چی داناوە.
    [one] یەک کەس لەم گرووپە کارتی داناوە. کەس نابینێت کەسێکی تر چی داناوە.
   *[other] { $count } کەس لەم گرووپە کارتیان داناوە. کەس نابینێت کەسێکی تر چی داناوە.
  }
feasibility-impact-next-person = بیدە بە کەسی دواتر
feasibility-impact-next-person-first = سەرەتا لانی کەم یەک کارت دابنێ.
feasibility-impact-thanks = سوپاس. هێڵکارییەکە بۆ کەسی دواتر بەتاڵە.
feasibility-impact-points = هەر دەنگێک وەک خاڵێک پیشان بدە
feasibility-impact-points-help = ئەگەر کەمتر لە پێنج کەسی گرووپێک کارتێکیان دانابێت، تەنیا ناوەندەکەیان پیشان دەدرێت.
feasibility-impact-legend-group = چوارگۆشە: گرووپێک
feasibility-impact-legend-person = خاڵ: یەک کەس
feasibility-impact-finding-of = { $voice }: { $finding }
feasibility-impact-of-persons = { $count ->
    [one] یەک کەس بە تەنیا
   *[other] ناوەندی { $count } کەس
  }
feasibility-impact-of-few = ناوەندی کەمتر لە پێنج کەس
feasibility-impact-of-one-and-persons = { $count ->
    [one] بە یەک دەنگ؛ پێشتر یەک کەس بە تەنیا دایناوە
   *[other] بە یەک دەنگ؛ پێشتر { $count } کەس هەر یەکە بە تەنیا دایانناوە
  }
feasibility-impact-of-one-and-few = بە یەک دەنگ؛ پێشتر کەمتر لە پێنج کەس هەر یەکە بە تەنیا دایانناوە
feasibility-impact-voices-table = هەموو دەنگێک بە ژمارە

### Criteria

criteria-tab = پێوەرەکان
criteria-title = پێوەرە کێشدارەکان
criteria-lead = واتای هەر پلەیەک پێش نمرەدان دەنووسرێت. نمرەی نەدراو مەودایەک دەدات، هەرگیز خەمڵاندن نییە.
criteria-empty-title = هێشتا پێوەر نییە
criteria-empty-text = پێوەرەکان یارمەتیدەرن کاتێک هێڵکاری دوو پرسیار زۆر گشتییە. بە کۆمەڵەیەکی ئاسایی دەست پێبکە و وشەکانی بگۆڕە.
criteria-begin-usual = دەستپێکردن بە کۆمەڵەیەکی ئاسایی
criteria-begin-empty = کۆمەڵەی نوێ
criteria-untitled = کۆمەڵەی بێ ناو
criteria-set = کۆمەڵە پێوەر
criteria-mode = چی بکرێت
criteria-mode-edit = پێوەرەکان
criteria-mode-score = نمرەدان
criteria-mode-result = ئەنجام
criteria-no-interventions = هێشتا پرۆژەیەک نییە بۆ نمرەدان.
criteria-name = ناوی کۆمەڵەکە
criteria-weighing = کێشەکان لە کوێوە دێن
criteria-weighing-help = لەبارەی ماوەی نێوان خراپترین و باشترین پلە بپرسە، نەک گرنگی بە گشتی.
criteria-by-points = خاڵ
criteria-by-pairs = دوو بە دوو
criteria-add = زیادکردنی پێوەر
criteria-most = زۆرترین { $count } پێوەر: زیاتر خەڵک ماندوو دەکات.
criteria-delete = سڕینەوەی ئەم کۆمەڵەیە
criteria-share = کێش { $share }٪
criteria-high = زیاتر باشترە
criteria-low = کەمتر باشترە
criteria-anchor = پلەی { $step } واتە
criteria-number = پێوەری { $number }
criteria-remove = لابردنی پێوەری { $name }
criteria-good = کام لا باشە
criteria-points = خاڵ، ١٠٠ بۆ گرنگترین
criteria-anchors = پلەکانی ١ تا ٥ واتای چین
criteria-pairs = هەر جارە دوو پێوەر
criteria-pairs-help = کامیان گرنگترە و چەند ئەوەندە؟
criteria-pair = { $first } یان { $second }
criteria-pair-open = هێشتا بەراورد نەکراون
criteria-pairs-open = { $count ->
    [one] جووتێک هێشتا بەراورد نەکراوە؛ کێشەکان کاتێک دەردەکەون هەمووی تەواو بێت.
   *[other] { $count } جووت هێشتا بەراورد نەکراون؛ کێشەکان کاتێک دەردەکەون هەمووی تەواو بێت.
  }
criteria-pair-equal = یەکسان
criteria-pair-more = { $name }: { $times } ئەوەندە
criteria-consistency = ڕێژەی گونجان { $saaty }٪ (Saaty 1980)؛ { $other }٪ (Alonso and Lamata 2006).
criteria-inconsistent = بەراوردەکان دژی یەکترن (سەروو ١٠٪). دووبارە گفتوگۆیان لەسەر بکەن.
criteria-scoring-help = «نازانین» و «نمرە نەدراو» جیان لە نمرەی نزم.
criteria-done = { $count } لە { $all }
criteria-unknown = نازانین
criteria-not-scored = نمرە نەدراو
criteria-layer = بۆچوونی کێ
criteria-result-none = هێشتا شتێک نییە پیشان بدرێت: کێش و نمرە پێویستن.
criteria-finding = { $what } یەکەمە
criteria-voices = تێکڕای دەنگەکان: { $count }. هەریەکەیان یەک جار دەژمێردرێت.
criteria-column-what = پرۆژە
criteria-column-value = نرخ، ٠ تا ١
criteria-column-note = تێبینی
criteria-column-firsts = یەکەم لە ١٬٠٠٠ کێشدانی هەڕەمەکی
criteria-column-closeness = نزیکی
criteria-range = { $low } تا { $high }
criteria-like-the-first = جیاوازی ڕوون نییە لەگەڵ یەکەم
criteria-missing = نمرە نەدراو: { $count }
criteria-unknown-count = نەزانراو: { $count }
criteria-firsts-shared = { $alone }، هاوبەش { $shared }
criteria-incomplete = تا نمرە کەم بێت، نرخەکان مەودان و ئەوەی ئەنجامەکە پشتی پێ دەبەستێت ناژمێردرێت.
criteria-no-flip = گۆڕینی هیچ کێشێکی تاک پرۆژەیەکی تر بە تەنها ناکاتە یەکەم.
criteria-flip = ئەگەر کێشی «{ $criterion }» { $to }٪ بێت لەبری { $from }٪، { $what } دەگاتە یەکەم.
criteria-analysts = بۆ شیکاران
criteria-analysts-text = TOPSIS بە نۆرماڵکردنی ڤێکتۆری. زیادکردنی پرۆژەیەک دەتوانێت ڕیزی ئەوانی تر هەڵگەڕێنێتەوە؛ هەرگیز بڕیار نادات.
criteria-usual-name = کۆمەڵەی ئاسایی
criteria-usual-reach-name = ژمارەی سوودمەندان
criteria-usual-reach-1 = چەند خێزانێک
criteria-usual-reach-3 = یەک گەڕەک
criteria-usual-reach-5 = هەموو ناوچەکە
criteria-usual-lasting-name = ماوەی بەردەوامی
criteria-usual-lasting-1 = چەند هەفتە
criteria-usual-lasting-3 = ساڵێک، بە چاککردنەوە
criteria-usual-lasting-5 = ساڵانێک بە خۆی
criteria-usual-cost-name = تێچوو
criteria-usual-cost-1 = خۆبەخشان دەتوانن بیکەن
criteria-usual-cost-3 = یەک بەخششی بچووک
criteria-usual-cost-5 = پێویستی بە بودجەی بەڕێوەبەرایەتییەکە
criteria-finding-alike = { $count ->
    [one] { $what } بەرزترینە، بێ جیاوازی ڕوون لەگەڵ { $count } پرۆژەی تر
   *[other] { $what } بەرزترینە، بێ جیاوازی ڕوون لەگەڵ { $count } پرۆژەی تر
}

### The wall

chart-wall = پیشاندان لەسەر دیوار
chart-wall-back = گەڕانەوە بۆ هێڵکاری
chart-wall-voice = پیشاندراو
chart-wall-all = هەموو گرووپەکان
chart-wall-go = خۆکار لە بۆچوونێکەوە بۆ ئەوی تر
chart-wall-stop = لێرە بوەستە
chart-print = چاپکردنی هێڵکاری
plan-poster = پۆستەری A3

### Budget

budget-tab = بودجە
budget-title = پارەکە تا کوێ دەگات
budget-lead = هەمان دەنگەکان بە سێ ڕێسای ناودار لە تەنیشت یەکتر. ئامادەبووان ڕێساکە هەڵدەبژێرن و هەموو هەنگاوێک دەکرێت دووبارە بژمێردرێتەوە.
budget-empty-title = هێشتا هیچ دەنگێک نییە بۆ بودجە
budget-empty-text = بودجە پێویستی بە ڕیزبەندییەکی داخراوە بە خاڵ یان بە نیشانە، لەگەڵ پرۆژە بۆ پێداویستییەکانی.
budget-empty-button = بۆ ڕیزبەندییەکان
budget-ballots = دەنگەکانی
budget-ballots-help = ڕیزبەندییە داخراوەکان بە خاڵ یان بە نیشانە.
budget-money = ئەو پارەیەی هەیە
budget-say-money = بنووسە چەند پارە هەیە. ڕێساکان دەستبەجێ دەژمێرن.
budget-tie-rule-help = پێش سەیرکردنی ڕێساکانی خوارەوە ڕایبگەیەنە. دوای یەکلاکردنەوەی یەکەم یەکسانی جێگیر دەبێت.
budget-ballots-count = { $count ->
    [one] { $count } دەنگ دەژمێردرێت.
   *[other] { $count } دەنگ دەژمێردرێن.
}
budget-ballots-left-out = { $count ->
    [one] { $count } دەنگی جۆرێکی تر وەلا نراوە.
   *[other] { $count } دەنگی جۆری تر وەلا نراون.
}
budget-links-note = نیشانەیەک بۆ پێداویستییەک بۆ هەموو ئەو پرۆژانە دەژمێردرێت کە وەڵامی دەدەنەوە.
budget-few-marks = بە تێکڕا { $marks } هەڵبژاردن لە هەر دەنگێکدا. لە خوار سێوە، پشکی یەکسان کەم دەڵێت کێ نوێنەرایەتی کراوە.
budget-constraints = ئەوەی دەبێت پێش هەر ڕێسایەک بێت
budget-fewest = کەمترین کەس کە هەڵیانبژاردووە
budget-completion = پشکی یەکسان: ئەگەر پارە بمێنێت
budget-completion-help = شێوازی تەواوکردن ئەنجام دەگۆڕێت، بۆیە هەمیشە ناوی دەهێنرێت.
budget-completion-none = بەجێدەهێڵرێت
budget-completion-raise-until-exhaustive = پشکەکان بەرز دەکرێنەوە تا هیچ جێی نابێتەوە
budget-completion-raise-until-over = پشکەکان بەرز دەکرێنەوە تا پێش تێپەڕین
budget-completion-fill = بە زۆرترین دەنگ پڕ دەکرێتەوە
budget-area-cap = زۆرترین بۆ { $area }
budget-without-cost = تێچوویان بەم دراوە نییە، بۆیە ناژمێردرێن: { $names }.
budget-hold = ئەوەی بۆ { $what } دەبێت
budget-hold-open = ڕێساکە بڕیار دەدات
budget-hold-must = دەبێت پارەی پێ بدرێت
budget-hold-excluded = پارەی پێ نادرێت
budget-hold-part = بەشێک بەسە
budget-part-least = بچووکترین بەش کە واتای هەبێت
budget-named = { $number }. { $title }
budget-rule-with-completion = { $rule }، { $completion }
budget-rule-most-votes = زۆرترین دەنگ یەکەم
budget-rule-equal-shares = پشکی یەکسان
budget-rule-best-total = باشترین کۆ
budget-rule-words-most-votes = لە سەرەوە بۆ خوارەوە. ئەوەی پارەی ماوە پێی ناگات بازی بەسەردا دەدرێت. گرووپێکی گەورە دەتوانێت هەمووی ببات.
budget-rule-words-equal-shares = هەموو کەسێک هەمان بەشی پارەی هەیە. ئەوانەی پرۆژەیەکیان هەڵبژاردووە پێکەوە پارەکەی دەدەن.
budget-rule-words-best-total = ئەو کۆمەڵەیەی لە ناو پارەکەدا زۆرترین دەنگی هەیە. پێوانەیەک بۆ ئەوانی تر.
budget-must-and-excluded = { $what } دەبێت پارەی پێ بدرێت و نابێت پێی بدرێت. یەکێکیان بگۆڕە.
budget-must-over-money = ئەوەی دەبێت پارەی پێ بدرێت لەوە زیاتری تێدەچێت کە هەیە.
budget-must-over-cap = ئەوەی دەبێت لە { $area } پارەی پێ بدرێت لە سنوورەکەی زیاتری تێدەچێت.
budget-too-large = کۆمەڵە یەکسان یان گونجاوەکان ئەوەندە زۆرن لێرە بەراورد ناکرێن.
budget-funded = پارەیان پێ دەدرێت
budget-funded-none = هیچ.
budget-part = بەشێک
budget-nobody = هیچ کەس
budget-fewer-than = کەمتر لە { $count }
budget-of-all = { $count } لە { $all }
budget-no-group = هیچ
budget-spent = خەرجکراو
budget-left = پارەی ماوە
budget-with-nothing = کەسانێک هیچیان لەوەی هەڵیانبژارد دەست نەکەوت
budget-groups-with-nothing = گرووپەکان کە هیچیان لەوەی هەڵیانبژارد دەست نەکەوت
budget-gini = پارەکە چەند نایەکسان دابەش دەبێت (جینی، ٠ واتە یەکسان)
budget-left-out = { $count ->
    [one] وەلانراو: { $count }
   *[other] وەلانراو: { $count }
}
budget-why-excluded = پێشتر وەلانراوە
budget-why-too-few-supporters = کەسانێکی زۆر کەم هەڵیانبژاردووە
budget-why-area-cap = سنووری ناوچەکەی پڕ بووە
budget-why-not-enough-money = پارەی ماوە پێی ناگات
budget-why-supporters-could-not-pay = ئەوانەی هەڵیانبژاردووە پێکەوە کەمیان ماوە
budget-why-rule-stopped = ڕێساکە پێش ئەو وەستا
budget-why-not-in-best-set = کۆمەڵەیەکی تر دەنگی زیاتری هەیە
budget-steps = هەنگاو بە هەنگاو
budget-steps-none = کۆمەڵەکە بە یەکجار دەدۆزرێتەوە؛ هەنگاوی جیا نییە.
budget-step-must = { $what } دەبێت پارەی پێ بدرێت.
budget-step-funded = { $score ->
    [one] { $what }: { $score } دەنگ، پارەی پێ دەدرێت. { $left } دەمێنێت.
   *[other] { $what }: { $score } دەنگ، پارەی پێ دەدرێت. { $left } دەمێنێت.
}
budget-step-skipped = { $score ->
    [one] { $what }: { $score } دەنگ، بازی بەسەردا دەدرێت: { $why }.
   *[other] { $what }: { $score } دەنگ، بازی بەسەردا دەدرێت: { $why }.
}
budget-step-part = { $what } بەشێک وەردەگرێت: { $money }.
budget-step-bought = { $count ->
    [one] { $what } لە لایەن { $count } کەسەوە دەدرێت؛ کەس لە { $money } زیاتر نادات.
   *[other] { $what } لە لایەن { $count } کەسەوە پێکەوە دەدرێت؛ کەس لە { $money } زیاتر نادات.
}
budget-step-bought-points = { $count ->
    [one] { $what } لە لایەن { $count } کەسەوە دەدرێت؛ کەس بۆ هەر خاڵێک لە { $money } زیاتر نادات.
   *[other] { $what } لە لایەن { $count } کەسەوە پێکەوە دەدرێت؛ کەس بۆ هەر خاڵێک لە { $money } زیاتر نادات.
}
budget-step-paid-all = { $count ->
    [one] { $count } لەوان هەموو ئەوە دەدات کە لە پشکەکەی ماوە.
   *[other] { $count } لەوان هەموو ئەوە دەدەن کە لە پشکەکانیان ماوە.
}
budget-step-equal = لەم ساتەدا یەکسانە لەگەڵ: { $names }.
budget-step-raised = بەشی هەر کەسێک بۆ { $money } بەرز دەکرێتەوە، بە هەنگاوی { $step }، و ڕێساکە لە سەرەتاوە دەست پێ دەکاتەوە.
budget-agree = ڕێککەوتن لەسەر ئەم کۆمەڵەیە
budget-agreed = { $count ->
    [one] ڕێککەوتن کرا: { $count } پرۆژە بە «{ $rule }». لە پلانەکەدایە.
   *[other] ڕێککەوتن کرا: { $count } پرۆژە بە «{ $rule }». لە پلانەکەدان.
}
budget-agreed-on = { $count ->
    [one] لە { $day } ڕێککەوتن کرا: { $count } پرۆژە بە «{ $rule }». لە پلانەکەدایە.
   *[other] لە { $day } ڕێککەوتن کرا: { $count } پرۆژە بە «{ $rule }». لە پلانەکەدان.
}
budget-to-plan = بۆ پلان
budget-settled = ئەو یەکسانییانەی یەکلا کرانەوە
budget-settled-lowest-cost = بە ڕێسای ڕاگەیەنراو، تێچووی کەمتر یەکەم: { $order }
budget-settled-most-supporters = بە ڕێسای ڕاگەیەنراو، کەسی زیاتر یەکەم: { $order }
budget-settled-agreement = بە گفتوگۆ و ڕێککەوتن: { $order }
budget-settled-lot = بە تیروپشکی { $seed } لە بەردەم { $witnesses }: { $order }
budget-tie-title = { $count ->
    [one] یەکسانی { $count }
   *[other] یەکسانی { $count } پرۆژە
}
budget-tie-text = { $places ->
    [one] ئەم { $count } پرۆژەیە یەکسانن و تەنها { $places } دەکرێت پارەی پێ بدرێت. ڕێساکە لێرە دەوەستێت تا ئامادەبووان یەکلای دەکەنەوە.
   *[other] ئەم { $count } پرۆژەیە یەکسانن و تەنها { $places } دەکرێت پارەیان پێ بدرێت. ڕێساکە لێرە دەوەستێت تا ئامادەبووان یەکلای دەکەنەوە.
}
budget-tie-next = شوێنی { $what } لە ڕیزی ڕێککەوتووەکەدا
budget-tie-agree-help = بۆ ڕێککەوتن، بەپێی ڕیزی ڕێککەوتوو پەنجە لە ژمارەکان بدە.
budget-tie-lowest-cost = ڕێسای ڕاگەیەنراو: تێچووی کەمتر یەکەم
budget-tie-most-supporters = ڕێسای ڕاگەیەنراو: کەسی زیاتر یەکەم
budget-tie-agree = گفتوگۆی لەسەر کرا و ڕێککەوتین
budget-tie-agree-first = سەرەتا بەپێی ڕیزی ڕێککەوتوو پەنجە لە ژمارەکان بدە.
budget-tie-witnesses = شایەتەکانی تیروپشک، بە ڕۆڵ
budget-tie-witnesses-help = ڕۆڵ، نەک ناو: سەرۆکی لیژنە، بەڕێوەبەری قوتابخانە.
budget-tie-lot = تیروپشک بکە
budget-tie-lot-first = سەرەتا بنووسە کێ شایەتی تیروپشکەکەیە.
budget-minutes = کۆنووسی بڕیاری بودجە
budget-download-pabulib = دەنگ و تێچووەکان بۆ Pabulib (.pb)
budget-minutes-back = بۆ بودجە
budget-minutes-none = بڕیاری بودجە لێرە نییە، یان دەنگەکانی ناژمێردرێن.
budget-minutes-on = ڕۆژی ڕێککەوتن
budget-minutes-open = هێشتا لەسەر هیچ کۆمەڵەیەک ڕێک نەکەوتوون
budget-minutes-agreed = ئەوەی لەسەری ڕێککەوتن
budget-minutes-differs = دوای ڕێککەوتن تێچوو یان مەرجەکان گۆڕاون: ڕێساکە ئێستا شتێکی تر پارەدار دەکات.
budget-minutes-free = پێشتر هیچ دیاری نەکراوە.
budget-minutes-held = { $what }: { $names }
budget-minutes-no-ties = هیچ یەکسانییەک یەکلا نەکراوەتەوە.
budget-minutes-tied = یەکسانییەک هێشتا کراوەیە: { $names }
budget-minutes-beside = هەر ڕێسایەک بە هەمان دەنگ چی پارەدار دەکات
budget-minutes-few = دەنگی نهێنی زۆر کەمە، بۆیە هەنگاوەکان و دەنگەکانیان چاپ ناکرێن.
budget-minutes-fingerprint = پەنجەمۆری دەنگ و پارە و مەرجەکان:

### Signing

plan-fates-title = داواکەمان چی لێ هات؟
plan-fates-search = لە چارەنووسی پێداویستییەکان بگەڕێ
plan-fate-taken = لە پلانەکەدا: { $number }. { $title }.
plan-fate-by = تا { $day }.
plan-fate-milestones = قۆناغە تەواوبووەکان: { $count } لە { $all }.
plan-fate-left-out = ئێستا نا: { $reason } هەنگاوی داهاتوو: { $next }
plan-signing-title = واژۆکردن لەسەر تابلێت
plan-signing-help = بە پەنجە یان پێنووس. ئەوەی لەسەر کاغەز واژۆ دەکات خانەکە بە بەتاڵی دەهێڵێتەوە. ڕۆڵ هەڵدەگیرێت، نەک ناو.
plan-signing-changed = پلانەکە دوای ئەم واژۆیە گۆڕدراوە.
plan-signing-signed = واژۆکراوە
plan-signing-on = لە { $day } واژۆکراوە
plan-signing-open = لێرە واژۆ نەکراوە
plan-signing-pad = واژۆی { $role }
plan-signing-clear = سڕینەوە: { $role }
plan-signing-keep = هەڵگرتنی واژۆ: { $role }
plan-signing-again = واژۆکردنەوە: { $role }
plan-signing-first = سەرەتا واژۆکە بکێشە.

### Along time

gantt-title = خشتەی کات
gantt-done = تەواو بووە
gantt-late = ڕۆژەکەی تێپەڕیوە
gantt-ahead = ماوە بێت
gantt-today = ئەمڕۆ
gantt-no-days = هێشتا ڕۆژ نییە
gantt-milestone = { $what }: { $day }، { $state }

### Plan
list-comma = { "، " }
list-semicolon = { "؛ " }
plan-tab = پلان
plan-title = پلانی کاری کۆمەڵگە
plan-lead = کێ چی دەکات و کەی، لەگەڵ وەڵامێکی ڕاستگۆیانە بۆ هەر پێداویستییەک کە وەرنەگیراوە.
plan-to-print = چاپ و واژۆ
plan-empty-title = پلانەکە هێشتا بەتاڵە
plan-empty-text = پلان لە پێداویستی و پرۆژەکانەوە دروست دەبێت. پرۆژەکان پێشنیار بکەن، لەسەر هێڵکارییەکە دایاننێن، پاشان لێرە وەریانبگرن.
plan-empty-button = بۆ پرۆژەکان
plan-open-needs = { $count ->
    [0] هەموو پێداویستییەک وەڵامی هەیە ({ $all } لە { $all }).
    [one] { $count } لە { $all } پێداویستی هێشتا وەڵامی نییە.
   *[other] { $count } لە { $all } پێداویستی هێشتا وەڵامیان نییە.
  }
plan-lines-title = { $count ->
    [0] پابەندبوونەکان
    [one] { $count } پابەندبوون
   *[other] { $count } پابەندبوون
  }
plan-lines-none = هێشتا هیچ شتێک وەرنەگیراوە.
plan-lead-missing = هێشتا کەس بەرپرس نییە
plan-from-to = { $from } – { $to }
plan-from = لە { $day }ەوە
plan-until = تا { $day }
plan-asked-title = کێ داوای ئەمەی کردووە؟
plan-asked-map = شوێنی نیشانەکانیان؛ هێڵەکە سنووری ناوچەی خزمەتە.
plan-asked-nobody = هێشتا هیچ نیشانەیەک لە پشت ئەمە نییە.
plan-asked-marks = { $count ->
    [one] { $count } نیشانە
   *[other] { $count } نیشانە
  }
plan-asked-base = { $marks ->
    [one] { $marks } نیشانە
   *[other] { $marks } نیشانە
  } لە { $meetings ->
    [one] { $meetings } کۆبوونەوە
   *[other] { $meetings } کۆبوونەوە
  }
plan-field-lead = لایەنی بەرپرس
plan-field-lead-help = ئەو ڕێکخراو یان فەرمانگەیەی لێی بەرپرسە.
plan-field-partners = هاوبەشەکان
plan-field-partners-help = هەر هاوبەشێک لە دێڕێکدا.
plan-field-starts = دەستپێک
plan-field-ends = کۆتایی
plan-ends-before-start = ئەم ڕۆژە پێش دەستپێکە. یەکێک لە دوو بەروارەکە بگۆڕە.
plan-field-budget = بودجەی لەسەر ڕێککەوتوو
plan-field-source = سەرچاوەی پارە
plan-field-source-help = بەندێکی بودجە، بەخشەرێک، یان خودی کۆمەڵگە. تا لەسەر شتێک ڕێک نەکەون، بەتاڵی بهێڵەرەوە.
plan-milestones = قۆناغەکان
plan-milestone = قۆناغی { $number }
plan-milestone-due = تا بەرواری
plan-milestone-done = تەواو بووە
plan-milestone-add = قۆناغێک زیاد بکە
plan-milestone-remove = قۆناغی { $number } لاببە
plan-take-up = بخە ناو پلان
plan-take-out = لە پلان دەریبهێنە
plan-candidates-title = لە دەرەوەی پلان
plan-candidates-lead = لە سەرەوە ئەوانەن کە «سەرەتا بکرێت». هەر یەکەیان بە بڕیاری خۆی وەردەگیرێت.
plan-left-out-title = { $count ->
    [one] { $count } پێداویستی وەرنەگیراوە
   *[other] { $count } پێداویستی وەرنەگیراون
  }
plan-left-out-lead = مافی خەڵکە بزانن داواکارییەکەیان چی بەسەر هات. بڵێن بۆچی ئێستا نا، و هەنگاوی داهاتوو چییە.
plan-left-out-search = لە پێداویستییە وەرنەگیراوەکان بگەڕێ
plan-need-open = هێشتا بێ وەڵام
plan-need-answered = وەڵامی درایەوە
plan-field-reason = بۆچی ئێستا نا
plan-field-reason-help = بە وشەیەک کە لە کۆبوونەوەی داهاتوودا بخوێنرێتەوە.
plan-field-next = هەنگاوی داهاتوو
plan-field-next-help = چی لێ دەکرێت، کێ بەدواداچوونی بۆ دەکات، تا کەی.
plan-print = چاپ
plan-print-back = گەڕانەوە بۆ پلان
plan-print-open = { $count ->
    [one] { $count } پێداویستی هێشتا وەڵامی نییە. لەگەڵ بۆشایی نووسین چاپ دەکرێت.
   *[other] { $count } پێداویستی هێشتا وەڵامیان نییە. لەگەڵ بۆشایی نووسین چاپ دەکرێن.
  }
plan-paper-illustrative = نموونەی ڕوونکردنەوە – پلانێکی ڕاستەقینە نییە
plan-paper-place = شوێن
plan-paper-centre = سەنتەر
plan-paper-assessed = ماوەی هەڵسەنگاندن
plan-paper-printed = بەرواری چاپ
plan-paper-size = پابەندبوونەکان
plan-paper-lines = { $count ->
    [one] { $count } پرۆژە
   *[other] { $count } پرۆژە
  }
plan-paper-budget = بودجەی لەسەر ڕێککەوتوو
plan-paper-commitments = چی دەکرێت
plan-paper-what = پرۆژە و ئەو پێداویستییانەی وەڵامیان دەداتەوە
plan-paper-who = بەرپرس و هاوبەشەکان
plan-paper-when = کات
plan-paper-money = بودجە و سەرچاوە
plan-paper-room = تێبینی
plan-paper-answers = وەڵامی:
plan-paper-from = لە
plan-paper-to = تا
plan-paper-asked = داواکار: { $groups }. { $marks ->
    [one] { $marks } نیشانە
   *[other] { $marks } نیشانە
  } لە { $meetings ->
    [one] { $meetings } کۆبوونەوە
   *[other] { $meetings } کۆبوونەوە
  }.
plan-paper-asked-group = { $group } ({ $marks })
plan-paper-asked-nobody = هیچ نیشانەیەک لە پشت ئەمە نییە.
plan-paper-left-out = ئەو پێداویستییانەی ئێستا وەرنەگیراون
plan-paper-need = پێداویستی
plan-paper-map = نەخشەی ناوچەی خزمەت
plan-paper-map-key = ژمارەکان: ئەو شوێنانەن کە خەڵک داوای پابەندبوونی هەمان ژمارەیان کردووە. ئەڵقە بچووکەکان: ئەو پێداویستییانەی ئێستا وەرنەگیراون.
plan-paper-meetings = { $count ->
    [one] ئەو کۆبوونەوەیەی پلانەکەی لێوە هاتووە
   *[other] ئەو { $count } کۆبوونەوەیەی پلانەکەیان لێوە هاتووە
  }
plan-paper-people = { $count ->
    [one] کۆی بەشداریکردن: { $shown }.
   *[other] کۆی بەشداریکردن: { $shown }. ئەوەی دوو جار هاتووە، دوو جار ژمێردراوە.
  }
plan-paper-date = بەروار
plan-paper-activity = چالاکی
plan-paper-venue = شوێن
plan-paper-groups = گرووپەکان
plan-paper-women = ژنان و کچان
plan-paper-men = پیاوان و کوڕان
plan-paper-total = کۆ
plan-paper-few = کەمتر لە { $count }
plan-paper-hidden = * پیشان نەدراوە: یەکێک لە ژمارەکان لە { $count } کەمترە و لەوانەیە کەسەکان بناسرێنەوە.
plan-paper-signatures = ڕێککەوتن و واژۆ
plan-paper-signing = واژۆکاران پابەندن بەوەی لە سەرەوە هاتووە و لە کاتە دیاریکراوەکاندا ئەنجامەکان بۆ کۆمەڵگە دەگێڕنەوە.
plan-paper-name = ناو
plan-paper-signature = واژۆ
plan-signatory-committee = لیژنەی گەڕەک
plan-signatory-local-authority = دەسەڵاتی ناوخۆیی (موختار یان قائیمقامیەت)
plan-signatory-directorate = فەرمانگەی تەکنیکیی پەیوەندیدار
plan-signatory-centre = سەنتەری سەرچاوەکانی کۆمەڵگە
plan-paper-fingerprint = پەنجەمۆری ئەم پلانە:
plan-paper-fingerprint-help = تەنها هی ئەم ناوەڕۆکەیە. تا هیچ شتێک نەگۆڕدرێت، فایلەکە هەمان پەنجەمۆر پیشان دەدات.

### Data

data-title = داتا و ڕاپۆرت
data-lead = هەموو شتێک لەسەر ئەم ئامێرە دەمێنێتەوە تا خۆت وەک فایل نەیدەیتە کەسێک.
data-hand-over = ڕادەستکردن
data-hand-over-lead = یەک فایل هەموو هەڵسەنگاندنەکەی تێدایە: بۆ پاراستن، بۆ ناردن، یان بۆ یەکخستن لەسەر تابلێتێکی تر.
data-download = داگرتنی فایل
data-share = هاوبەشکردن
data-last-export = دوایین ڕادەستکردن لە { $day } کاتژمێر { $time }.
data-never-exported = هەرگیز لەم ئامێرەوە ڕادەست نەکراوە.
data-edits-since = { $count } گۆڕانکاری تەنها لەسەر ئەم ئامێرەیە.
data-handed-over = فایلەکە دروست کرا. دڵنیا بە گەیشتووەتە شوێنی مەبەست.
data-not-downloaded = وێبگەڕەکە ڕێگەی بە داگرتن نەدا. دووبارە هەوڵ بدەرەوە، یان وێبگەڕێکی تر بەکاربهێنە.
data-with = ئەوەی لەگەڵ فایلەکە دەڕوات
data-with-pictures = لەگەڵ { $count } وێنە و چین ({ $size })
data-with-voices = لەگەڵ { $count } تۆماری دەنگ ({ $size })
data-with-help = وێنە و دەنگ دەتوانن بڵێن کەسێک کێیە. تەنها بەوانەی بدە کە پێویستیانە. ئەوکات فایلەکە ئەرشیفێکی ZIP دەبێت.
data-left-out = { $count } وێنە، تۆماری دەنگ یان چین لەسەر ئەم ئامێرە نین و لە فایلەکەدا کەمن.
data-filled = { $count } هاوپێچی کەم پڕکرایەوە.
data-filled-none = ئەم فایلە هیچی لەوەی لێرە کەمە تێدا نییە. فایلێک بە وێنەکانەوە هەڵبژێرە لەو تابلێتەی لەسەری گیراون.
data-missing = { $count } هاوپێچ لەسەر ئەم ئامێرە کەمن
data-missing-lead = تۆمارەکان لێرەن، بەڵام بێ وێنە، تۆماری دەنگ یان چینەکانیان هاتوون. فایلەکە بە وێنەکانەوە لە تابلێتەکەی تر بهێنە.
data-fill = لە فایلێکەوە پڕی بکەرەوە
data-fill-other = ئەمە فایلی Catchment بە وێنەوە نییە. ئەو فایلە ZIP ـە هەڵبژێرە کە لەسەر تابلێتەکەی تر ڕادەست کراوە.
data-fill-damaged = فایلەکە تێکچووە یان بڕاوە. جارێکی تر لە تابلێتەکەی ترەوە کۆپی بکە.
content-picture = وێنە
content-voice = تۆماری دەنگ
content-layer = چین
data-take-in = کردنەوە یان یەکخستنی فایل
data-take-in-lead = لە تابلێتێکی ترەوە، یان کۆپییەکی پێشتر. پێش ئەوەی هیچ بگۆڕدرێت دەیبینیت چی دەگۆڕێت.
data-choose-file = هەڵبژاردنی فایل
data-stop = وەستاندن
data-busy = فایلێک دەخوێنرێتەوە. سەرەتا بیوەستێنە.
data-phase-reading = فایلەکە دەخوێنرێتەوە…
data-phase-checking = تۆمارەکان دەپشکنرێن…
data-phase-comparing = لەگەڵ ئەم ئامێرە بەراورد دەکرێت…
data-taking-in = وەردەگیرێت…
data-opened = هەڵسەنگاندنەکە ئێستا لەسەر ئەم ئامێرەیە.
data-merged = ناوەڕۆکی فایلەکە وەرگیرا.
data-plan = ئەم فایلە چی دەگۆڕێت
data-untitled = (بێ ناونیشان)
data-target-new = «{ $title }» هێشتا لەسەر ئەم ئامێرە نییە. وەک هەڵسەنگاندنێکی سەربەخۆ دەکرێتەوە و هیچی تر ناگۆڕێت.
data-target-merge = لەگەڵ «{ $title }» لەسەر ئەم ئامێرە یەک دەخرێت. تا ڕازی نەبیت هیچ ناگۆڕێت، و دواتر دەتوانیت بگەڕێیتەوە.
data-target-nothing = هەموو ناوەڕۆکی ئەم فایلە پێشتر لە «{ $title }» لەسەر ئەم ئامێرە هەیە.
data-kind = جۆر
data-kinds-all = هەموو جۆرەکان
list-search-of = گەڕان لە: { $what }
data-sort-found = وەک دۆزراونەتەوە
data-sort-name = ناو
data-sort-kind = جۆر
data-conflicts-search = لە ناکۆکییەکان بگەڕێ
data-missing-search = لە هاوپێچە کەمەکان بگەڕێ
data-fate-added = نوێ
data-fate-changed = گۆڕاو
data-fate-conflicting = ناکۆک
data-fate-deleted = سڕاوە
data-fate-deleted-here = لێرە سڕاوەتەوە
data-fate-added-help = ئەمانە هێشتا لەسەر ئەم ئامێرە نین.
data-fate-changed-help = ئەوەی لە فایلەکەدایە لەوەی ئەم ئامێرە نوێترە.
data-fate-conflicting-help = هەردوو لا ئەمانەیان گۆڕیوە. هەردوو وەشان دەپارێزرێن و دواتر تۆ هەڵیدەبژێریت.
data-fate-deleted-help = ئەمانە لەسەر ئامێرەکەی تر سڕاونەتەوە.
data-fate-deleted-here-help = ئەمانە لەسەر ئەم ئامێرە سڕاونەتەوە و سڕاوە دەمێننەوە. ئەوەی دەبێت بگەڕێتەوە دیاری بکە.
data-part = { $what }: { $count }
data-already-here = { $count } تۆماری فایلەکە پێشتر لێرەن.
data-and-more = و { $count }ی تر
data-leave = وازی لێ بهێنە
data-accept = وەریبگرە
data-choose-what-to-bring-back = سەرەتا ئەوەی دەبێت بگەڕێتەوە دیاری بکە
data-conflicts = { $count } ناکۆکی چاوەڕێی چارەسەرن
data-conflicts-lead = دوو ئامێر لە یەک کاتدا هەمان تۆماریان گۆڕیوە. هیچ ون نەبووە: هەڵیبژێرە کامیان دەمێنێتەوە.
data-settle = چارەسەر
data-conflict = ناکۆکی
data-conflict-of = ناکۆکی: { $kind }
data-conflict-lead = بۆ هەر هێڵێک هەڵبژێرە، یان وەشانێک بە تەواوی وەربگرە. ئامێرەکانی تر کاتێک فایلەکەت وەردەگرن شوێنت دەکەون.
data-versions = وەشانەکان
data-version = وەشانی { $number }
data-take-whole = بە تەواوی وەریبگرە
data-field = خانە
data-field-of-version = { $field }، وەشانی { $number }
data-same-in-all = ئەوەی لە هەموو وەشانەکاندا وەک یەکە
data-later = دواتر
data-settle-now = بەم شێوەیە چارەسەری بکە
data-settled = ناکۆکییەکە چارەسەر کرا.
data-no-conflict-title = لێرە شتێک نییە بۆ چارەسەرکردن
data-no-conflict-text = ئەم ناکۆکییە چارەسەر کراوە، یان تۆمارەکە نەماوە.
data-back = گەڕانەوە بۆ داتا
data-issues = ئەوەی سەرنجی دەوێت
data-issues-lead = هیچ شتێک لێرە ناتوەستێنێت. پێش واژۆکردنی پلان ئەوەی دەتوانیت ڕاستی بکەرەوە.
data-issues-none = هیچ شتێک نەدۆزرایەوە کە سەرنجی بوێت.
data-issues-search = لەوانە بگەڕێ کە سەرنجیان دەوێت
data-issues-all = هەموو
data-issues-grave = زۆر گرنگ
data-issues-incomplete = ناتەواو
data-issues-hint = تێبینی
data-issue-where = لە { $count } تۆماردا
data-go-there = بڕۆ بۆی
data-fix = ڕاستی بکەرەوە
data-fix-all = هەمووی ڕاست بکەرەوە
data-analysts = خشتە و نەخشە بۆ شیکاران
data-analysts-lead = بۆ Excel و QGIS و هاوشێوەیان. ژمارەی کەمتر لە پێنج کەس دەشاردرێتەوە؛ تۆماری تەواو فایلی هەڵسەنگاندنە.
data-csv-notes = لە CSV دا پێش هەر دەقێک کە بە = یان + یان - یان @ دەست پێ دەکات (وەک ژمارەی تەلەفۆن) نیشانەی ' دادەنرێت بۆ ئەوەی بەرنامەی خشتە نەیخاتە کار؛ لە بەرنامەی تردا لای ببە. GeoJSON ئەوەی تێدا نییە. ستوونەکان بە کۆما جیا کراونەتەوە: ئەگەر Excel یەک ستوونی پیشان دا، فایلەکە لە «Data ← From Text/CSV» بکەرەوە.
data-download-as = داگرتنی { $what } وەک { $format }
data-table-empty = هێشتا هیچی تێدا نییە
data-table-meetings = کۆبوونەوەکان
data-table-meetings-help = هەر کۆبوونەوەیەک کەی و لە کوێ بەسترا و چەند کەس ئامادە بوون.
data-table-groups = گرووپەکان
data-table-groups-help = کێ قسەی کرد: خەڵک بەپێی ڕەگەز، تەمەن و بارودۆخی ئاوارەیی.
data-table-areas = ناوچەکانی خزمەت
data-table-areas-help = سنووری ناوچەکانی خزمەت لەگەڵ دانیشتووانیان.
data-table-marks = نیشانەکان
data-table-marks-help = ئەوەی گرووپەکان لەسەر نەخشەیان داناوە. هەر مەترسییەک ئاگادارییەکەی لەگەڵە. نیشانەی سەر وێنە پۆتانی نییە: دێڕەکەی ناوی وێنەکە و بەشەکەی لە پانی و بەرزییەکەی دەڵێت.
data-table-needs = پێداویستییەکان
data-table-needs-help = ئەو پێداویستییانەی کۆمەڵگە پشتگیرییان دەکات و نیشانەکانی پشتیان.
data-table-results = ئەنجامی ڕیزبەندییەکان
data-table-results-help = پلە و یەکسانی و دەنگی ڕیزبەندییە داخراوەکان. کراوەکان باس ناکرێن.
data-table-interventions = پرۆژەکان
data-table-interventions-help = پرۆژە پێشنیارکراوەکان لەگەڵ تێچوو، سوودمەندان، ماوە و شوێن.
data-table-plan = پلان
data-table-plan-help = کێ چی دەکات و کەی، و بۆچی پێداویستیی تر ئێستا جێهێڵراون.
data-nothing = –
data-yes = بەڵێ
data-no = نەخێر
data-gone = (لێرە نەماوە)
data-shape-of = شێوەیەک لە { $count } خاڵ
data-state-open = کراوە
data-state-closed = داخراو
data-field-title = ناونیشان
data-field-money = پارە
data-field-must-fund = دەبێت پارەی پێ بدرێت
data-field-excluded = وەلانراو
data-field-fewest-supporters = کەمترین پشتیوان
data-field-area-caps = سنووری هەر ناوچەیەک
data-field-part-funding = پارەدانی بەشێک
data-field-completion = تەواوکردن
data-field-agreed = کۆمەڵەی ڕێککەوتوو
data-field-weighing = کێشدان
data-field-set = کۆمەڵە پێوەر
data-field-criterion = پێوەر
data-field-given = نمرە
data-field-role = ڕۆڵ
data-field-strokes = هێڵەکانی واژۆ
data-field-fingerprint = پەنجەمۆر
data-field-governorate = پارێزگا
data-field-district = قەزا
data-field-subdistrict = ناحیە
data-field-neighbourhood = گەڕەک یان گوند
data-field-centre = سەنتەری سەرچاوەکانی کۆمەڵگە
data-field-starts = یەکەم ڕۆژ
data-field-ends = دوایین ڕۆژ
data-field-sectors = کەرتەکان
data-field-meeting-language = زمانی کۆبوونەوەکان
data-field-signatories = ئەو ڕۆڵانەی واژۆ دەکەن
data-field-illustrative = نموونەی ڕوونکەرەوە
data-field-name = ناو
data-field-outline = سنوور
data-field-population = دانیشتووان
data-field-population-source = سەرچاوەی ژمارەی دانیشتووان
data-field-kind = جۆر
data-field-date = بەروار
data-field-venue = شوێنی کۆبوونەوە
data-field-facilitator-role = ڕۆڵی ئاسانکار
data-field-consent-read = دەقی ڕەزامەندی خوێندرایەوە
data-field-expectations-read = دەقی چاوەڕوانییەکان خوێندرایەوە
data-field-started = دەستپێک
data-field-ended = کۆتایی
data-field-summary = پوختە
data-field-meeting = کۆبوونەوە
data-field-preset = کام گرووپ
data-field-colour = ڕەنگ
data-field-participants = بەشداربووان
data-field-sector = کەرت
data-field-geometry = شوێن لەسەر نەخشە
data-field-group = گرووپ
data-field-severity = توندی
data-field-certainty = دڵنیایی
data-field-note = تێبینی
data-field-statement = چی پێویستە
data-field-catchment-area = ناوچەی خزمەت
data-field-marks = نیشانەکان
data-field-question = پرسیار
data-field-options = بژاردەکان
data-field-method = شێوازی پرسیار
data-field-state = دۆخ
data-field-ranking = ڕیزبەندی
data-field-answer = وەڵام
data-field-answered-by = کێ وەڵام دەداتەوە
data-field-criteria = پێوەرەکان
data-field-settlements = یەکسانییە یەکلاکراوەکان
data-field-people = ژمارەی ئەوانەی لە پشتیەتی
data-field-description = وەسف
data-field-needs = پێداویستییەکان
data-field-cost = تێچوو
data-field-beneficiaries = سوودمەندان
data-field-weeks = هەفتە
data-field-place = شوێن
data-field-intervention = پرۆژە
data-field-layer = ڕای کێ
data-field-feasibility = توانای جێبەجێکردن
data-field-impact = کاریگەری
data-field-decision = بڕیار

### Problems

problem-too-large = فایلەکە لە ٥٠ مێگابایت گەورەترە.
problem-empty = فایلەکە بەتاڵە.
problem-other-file = ئەمە جۆرێکی تری فایلە: ئەرشیف، بەڵگەنامە، وێنە یان بنکەی زانیاری.
problem-packed-anew = بەرنامەیەکی تر ئەم ئەرشیفەی سەرلەنوێ پەستاندووەتەوە. فایلەکە وەک خۆی کە ڕادەست کراوە بنێرە، یان بیکەرەوە و فایلی هەڵسەنگاندنەکەی ناوی بکەرەوە.
problem-not-text = فایلەکە شتی تێدایە کە دەق نییە.
problem-not-json = دەقی فایلەکە یاساکانی JSON دەشکێنێت.
problem-truncated = فایلەکە زوو کۆتایی دێت: بەشێکی کەمە.
problem-too-deep = فایلەکە زۆر لە هەر فایلێکی جۆری خۆی قووڵتر تێکهەڵکێشراوە.
problem-long-text = دەقێکی فایلەکە لە ٢٠٬٠٠٠ پیت درێژترە.
problem-duplicate-key = شتێک دوو جار لە فایلەکەدایە، بۆیە ڕوون نییە کامیان ڕاستە.
problem-wrong-kind = ئەمە فایلی هەڵسەنگاندنی Catchment نییە.
problem-newer-version = فایلەکە بە وەشانێکی نوێتری Catchment دروست کراوە.
problem-unknown-version = فایلەکە ناڵێت چ وەشانێکە.
problem-unknown-field = فایلەکە شتێکی تێدایە کە ئەم وەشانە نایناسێت.
problem-missing-field = شتێکی پێویست لە فایلەکەدا نییە.
problem-bad-value = نرخێک لە فایلەکەدا ناکرێت ڕاست بێت.
problem-too-many-records = فایلەکە زیاتر لە ٢٠٠٬٠٠٠ تۆماری تێدایە.
problem-counts-differ = ژمارەی تۆمارەکان لەگەڵ ئەوەی فایلەکە دەیڵێت ناگونجێت.
problem-checksum-differs = دوای دروستکردن ناوەڕۆکەکە گۆڕاوە یان تێکچووە: ژمارەی پشکنین ناگونجێت.
problem-duplicate-record = تۆمارێک دوو جار لە فایلەکەدایە.
problem-empty-record = تۆمارێکی فایلەکە هیچی تێدا نییە.
problem-broken-history = مێژووی تۆمارێکی فایلەکە بەیەکەوە نابەسترێتەوە.
problem-mixed-kinds = تۆمارێکی فایلەکە لە یەک کاتدا دوو جۆرە.
problem-no-assessment = فایلەکە خودی هەڵسەنگاندنەکەی تێدا نییە.
problem-stray-assessment = فایلەکە هەڵسەنگاندنێکی دووەمی تێدایە، یان تۆمارێکی تر بە هەڵسەنگاندن دادەنێت.
problem-too-many-vertices = شێوەیەک زیاتر لە ١٠٬٠٠٠ خاڵی هەیە.
problem-broken-shape = شێوەیەک کراوەیە، بەتاڵە یان لە شێوە بچووکترە.
problem-absurd-number = ژمارەیەکی فایلەکە زۆر لە توانا بەدەرە.
problem-was-utf16 = فایلەکە بە UTF-16 نووسرابوو و گۆڕدرا.
problem-not-geojson = ئەمە فایلی GeoJSON نییە، یان پێکهاتەکەی تێکچووە.
problem-no-area = فایلەکە ڕووبەری تێدا نییە. سنوور پێویستی بە فرەگۆشە هەیە.
problem-projected = پۆتانەکان بە سیستەمی پرۆژەکراون، نەک بە پلە.
problem-swapped = هێڵی پانی پێش هێڵی درێژی بوو. جێگۆڕکێیان پێ کرا.
problem-out-of-range = پۆتانێک لە دەرەوەی گۆی زەوییە.
problem-ring-closed = سنوورەکە کراوە بوو و داخرا.
problem-too-few-points = سنوورێک کەمتر لە سێ گۆشەی هەیە.
problem-features-skipped = خاڵ و هێڵەکانی فایلەکە جێهێڵران: سنوور لە ڕووبەر پێکدێت.
problem-chosen-twice = دەنگنامەیەک دوو جار ناوی یەک پرۆژە دەبات. یەک جار دەژمێردرێت.
problem-was-lines = فایلەکە لیستێکی توخمە بەبێ کۆمەڵەیەک بە دەوریاندا. هەموویان خوێنرانەوە.
problem-key-twice = خانەیەک دوو جار لە یەک توخمدایە. دوایین نرخ وەرگیرا.
problem-text-left-out = دەقێک کە لە ٢٠٬٠٠٠ پیت زیاترە جێهێڵرا، بە ئەگەری زۆر وێنەیەکە بە دەق نووسراوە.
problem-broken-markup = فایلەکە لەم شوێنەدا یاساکانی XML دەشکێنێت.
problem-stray-ampersand = نیشانەی & بەو شێوەیە نەنووسراوە کە XML دەیەوێت. وەک خۆی خوێنرایەوە.
problem-old-spreadsheet = ئەمە فایلێکی کۆنی Excel ـە (.xls)، یان کتێبێکی کار کە بە وشەی نهێنی داخراوە.
problem-web-page = ئەمە پەڕەیەکی وێبە کە ناوی خشتە یان فایلی نەخشەی لێنراوە.
problem-signs-replaced = چەند نیشانەیەک ناخوێنرێنەوە و وەک � دەردەکەون.
problem-was-arabic-windows = پیتەکان هی ویندۆزی عەرەبیی کۆنن (windows-1256) و بەو شێوەیە خوێنرانەوە. دڵنیا بە کە وشەکان ڕاستن.
problem-quote-open = نیشانەی وتە کراوەتەوە و دانەخراوە. وەک نیشانەیەکی ئاسایی خوێنرایەوە؛ ئەم ڕیزە بپشکنە.
problem-unreadable = ئامێرەکە نەیتوانی فایلەکە بخوێنێتەوە.
problem-worker-failed = ئەو بەشەی Catchment کە فایل دەخوێنێتەوە وەستا.
problem-place-line = هێڵی { $line }، ستوونی { $column }.
problem-place-field = شوێن: { $field }.
problem-place-record = تۆمار: { $id }.
problem-remedy-choose-other = لێرە هیچ نەگۆڕا. فایلێکی تر هەڵبژێرە.
problem-remedy-send-again = لێرە هیچ نەگۆڕا. داوا بکە فایلەکە بە تەواوی دووبارە بنێردرێت.
problem-remedy-export-again = لێرە هیچ نەگۆڕا. داوا بکە فایلەکە دووبارە لە Catchment هەناردە بکرێت.
problem-remedy-update = لێرە هیچ نەگۆڕا. ئامێرەکە جارێک بە تۆڕەوە ببەستە با Catchment نوێ بێتەوە، پاشان فایلەکە بکەرەوە.
problem-remedy-save-as-wgs84 = لێرە هیچ نەگۆڕا. لە بەرنامەی نەخشەدا وەک GeoJSON بە WGS 84 (EPSG:4326) پاشەکەوتی بکە.
problem-remedy-try-again = لێرە هیچ نەگۆڕا. دووبارە هەوڵ بدەرەوە.
problem-remedy-mend-there = لێرە هیچ نەگۆڕا. ئەم شوێنە لەو بەرنامەیەدا کە فایلەکەی دروست کردووە یان لە دەستکاریکەری دەقدا چاک بکە و دووبارە هەڵیبژێرە.
problem-remedy-save-as-xlsx = لێرە هیچ نەگۆڕا. لە Excel یان LibreOffice بیکەرەوە، وەک XLSX بەبێ وشەی نهێنی پاشەکەوتی بکە و دووبارە هەڵیبژێرە.
problem-remedy-save-as-utf8 = لێرە هیچ نەگۆڕا. لە بەرنامەی خشتەدا وەک «CSV UTF-8» یان XLSX پاشەکەوتی بکە و دووبارە هەڵیبژێرە.
problem-remedy-export-elsewhere = لێرە هیچ نەگۆڕا. فایلەکە لەو بەرنامەیەدا کە دروستی کردووە دووبارە هەناردە بکە.
problem-remedy-nothing = پێویست ناکات هیچ بکەیت.
issue-phone-number = پێدەچێت ژمارەی تەلەفۆن لەم دەقەدا هەبێت.
issue-email-address = پێدەچێت ناونیشانی ئیمەیڵ لەم دەقەدا هەبێت.
issue-mark-without-meeting = ئەو کۆبوونەوەیەی ئەم نیشانەیەی تێدا دانرا سڕاوەتەوە.
issue-mark-without-group = ئەو گرووپەی ئەم نیشانەیەی دانا سڕاوەتەوە.
issue-mark-disputed-by-nobody = گرووپێک کە دژی ئەم نیشانەیە بوو سڕاوەتەوە.
issue-mark-without-picture = ئەو وێنەیەی ئەم نیشانەیەی لەسەرە سڕاوەتەوە، بۆیە کەس نازانێت لەکوێیە. لەوانەیە هەڵوەشاندنەوە بیگەڕێنێتەوە.
issue-group-without-meeting = کۆبوونەوەی ئەم گرووپە سڕاوەتەوە. لەوانەیە هەڵوەشاندنەوە بیگەڕێنێتەوە.
issue-need-without-marks = هەندێک لەو نیشانانەی پشتی ئەم پێداویستییە سڕاونەتەوە.
issue-need-without-area = ناوچەی خزمەتی ئەم پێداویستییە سڕاوەتەوە.
issue-ranking-without-meeting = کۆبوونەوەی ئەم ڕیزبەندییە سڕاوەتەوە.
issue-option-gone = پێداویستییەکی ناو بژاردەکانی ئەم ڕیزبەندییە سڕاوەتەوە.
issue-ballot-without-ranking = ڕیزبەندیی دەنگێک سڕاوەتەوە.
issue-ballot-without-group = گرووپی دەنگێک سڕاوەتەوە. دەنگەکە تەنها لە کۆی گشتیدا دەژمێردرێت.
issue-intervention-without-needs = هەندێک لەو پێداویستییانەی ئەم پرۆژەیە چارەسەریان دەکات سڕاونەتەوە.
issue-score-without-intervention = پرۆژەی نمرەیەک سڕاوەتەوە.
issue-score-without-group = گرووپی نمرەیەک سڕاوەتەوە.
issue-commitment-without-intervention = پرۆژەی ئەم بڕگەیەی پلان سڕاوەتەوە.
issue-left-out-without-need = پێداویستیی ئەم بڕگەیەی پلان سڕاوەتەوە.
issue-no-title = هەڵسەنگاندنەکە ناونیشانی نییە.
issue-no-statement = ئەم پێداویستییە ناڵێت چی پێویستە.
issue-no-question = ئەم ڕیزبەندییە پرسیاری نییە.
issue-no-area-name = ئەم ناوچەی خزمەتە ناوی نییە.
issue-no-intervention-title = ئەم پرۆژەیە ناونیشانی نییە.
issue-outline-too-small = سنووری ئەم ناوچەی خزمەتە هیچ ناگرێتەوە.
issue-outline-crosses = سنووری ئەم ناوچەی خزمەتە خۆی دەبڕێت.
issue-ended-before-started = ئەم کۆبوونەوەیە پێش دەستپێکردنی کۆتایی هاتووە.
issue-too-many-dots = دەنگی وا هاتووە کە خاڵی زیادی تێدایە. ناژمێردرێن.
issue-ballot-does-not-fit = دەنگی وا هاتووە کە لەگەڵ ئەم ڕیزبەندییە ناگونجێت. ناژمێردرێن.
issue-no-lead = هێشتا کەس سەرپەرشتیی ئەم بڕگەیەی پلان ناکات.
issue-no-dates = هێشتا یەکەم یان دوایین ڕۆژی ئەم بڕگەیەی پلان دیاری نەکراوە.
issue-ends-before-start = ئەم بڕگەیەی پلان پێش دەستپێکردنی کۆتایی دێت.
issue-no-reason = ئەم بڕگەیەی پلان ناڵێت بۆچی پێداویستییەکە وەرنەگیراوە.
issue-no-next-step = ئەم بڕگەیەی پلان ناڵێت هەنگاوی داهاتووی پێداویستییەکە چییە.
issue-outside-areas = ئەم نیشانەیە لە دەرەوەی هەموو ناوچەکانی خزمەتە. لەوانەیە وا مەبەست بووبێت.
issue-unknown-sector = کەرتەکەی لە کەرتەکانی ئەم هەڵسەنگاندنەدا نییە.

### Centre

sector-assistance = یارمەتی
sector-information = زانیاری
data-field-short-name = کورتە ناو
data-field-focal-point-role = ڕۆڵی پەیوەندی
data-field-contact = پەیوەندیی نووسینگە
data-field-provider = دابینکەر
data-field-sub-sector = کەرتی لاوەکی
data-field-gives = ئەوەی کەسەکە وەریدەگرێت
data-field-places = شوێنەکان لەسەر نەخشە
data-field-areas = ناوچە پۆشراوەکان
data-field-mobile-days = ڕۆژەکانی تیمی گەڕۆک
data-field-eligibility = کێ دەتوانێت سوودی لێ وەربگرێت
data-field-hours = کاتەکانی کردنەوە
data-field-languages = زمانەکان
data-field-access = گەیشتنی کەسانی خاوەن کەمئەندامی
data-field-capacity = ژمارەی کەس لە مانگێکدا
data-field-takes-referrals = ئێستا ڕەوانەکردن وەردەگرێت
data-field-verified = دوایین پشتڕاستکردنەوە
data-field-code = کۆد
data-field-need = پێداویستی
data-field-urgency = پەلەبوون
data-field-from = لە
data-field-to = بۆ
data-field-sex = ڕەگەز
data-field-age = گرووپی تەمەن
data-field-status = دۆخی ئاوارەیی
data-field-consent = ڕەزامەندی دراوە
data-field-due = دوا وادە
data-field-bring = ئەوەی دەهێنرێت
data-field-appointment = ژوان
data-field-at = کات
data-field-steps = دۆخەکان و بەروارەکان
data-field-view = بۆچوونی کەسەکە
data-field-received = بەرواری گەیشتن
data-field-matter = ئەوەی وترا
data-field-formed = بەرواری پێکهێنان
data-field-seats = کورسییەکان
data-field-sittings = کۆبوونەوە و بڕیارەکان
data-field-trainings = ڕاهێنانەکان
data-field-on = ڕۆژ
data-field-readings = وەڵامەکان
data-field-plan-line = بڕگەی پلان
data-field-views = کێ چی وت
data-field-direct = سوودمەندانی ڕاستەوخۆ
data-field-indirect = سوودمەندانی ناڕاستەوخۆ
data-field-left-out = کێ بێبەش بوو
data-field-upkeep = چاکڕاگرتن
data-field-upkeep-note = کێ چاکی ڕادەگرێت
data-field-said = ئەوەی خەڵک وتیان
data-field-finished = بەرواری تەواوبوون
data-field-spent = خەرجکراو
data-field-month = مانگ
data-field-activities = چالاکییەکان
data-field-sheet = پەڕەی خشتە
data-field-columns = ستوونەکان
data-field-dates = ڕیزی بەروار
data-field-hotline = هێڵی گەرم
data-field-specialised = خزمەتگوزارییە تایبەتمەندەکان
data-field-confidential-channel = کەناڵی نهێنی
data-field-feedback-days = ڕۆژەکانی وەڵامدانەوەی بۆچوون
data-field-referral-days = ڕۆژەکانی جێبەجێکردنی ڕەوانەکردن
issue-personal-name = وا دیارە ناوی کەسێک لەم دەقەدا هەیە.
issue-id-number = وا دیارە ژمارەی بەڵگەنامەیەکی ناسنامە لەم دەقەدا هەیە.
issue-service-without-provider = دابینکەری ئەم خزمەتگوزارییە سڕاوەتەوە.
issue-service-out-of-date = زیاتر لە ٣٠ ڕۆژە کەس ئەم خزمەتگوزارییەی پشتڕاست نەکردووەتەوە.
issue-service-ended = دوا ڕۆژی ئەم خزمەتگوزارییە تێپەڕیوە، بەڵام هێشتا وەک کارا تۆمارکراوە.
issue-sensitive-service = ئەمە خزمەتگوزارییەکە بۆ پێداویستییەکی هەستیار. شوێنی ڕێکخستنەکانی نووسینگەیە، نەک لیستی خزمەتگوزارییەکان.
issue-no-service-title = ئەم خزمەتگوزارییە ناونیشانی نییە.
issue-no-provider-name = ئەم دابینکەرە ناوی نییە.
issue-referral-without-service = خزمەتگوزاریی ئەم ڕەوانەکردنە سڕاوەتەوە.
issue-referral-without-consent = ئەم ڕەوانەکردنە بەبێ ڕەزامەندیی کەسەکە نێردراوە.
issue-referral-overdue = ڕۆژی ڕێککەوتووی ئەم ڕەوانەکردنە تێپەڕیوە.
issue-referral-code-twice = دوو ڕەوانەکردن هەمان کۆدیان هەیە.
issue-referral-steps = دۆخەکانی ئەم ڕەوانەکردنە بەدوای یەکدا نایەن.
issue-feedback-overdue = دەبوو تا ئێستا وەڵامی ئەم بۆچوونە درابێتەوە.
issue-feedback-without-subject = ئەوەی ئەم بۆچوونە لەبارەیەوەیە سڕاوەتەوە.
issue-committee-without-area = ناوچەی خزمەتی ئەم لیژنەیە سڕاوەتەوە.
issue-evaluation-without-line = بڕگەی پلانی ئەم هەڵسەنگاندنە سڕاوەتەوە.
issue-implementation-without-line = بڕگەی پلانی ئەم کارە سڕاوەتەوە.
issue-more-satisfied-than-asked = لێرەدا ژمارەی ڕازییەکان لە ژمارەی پرسیارلێکراوان زیاترە.
refusal-no-consent = کەس بەبێ ڕەزامەندیی خۆی ڕەوانە ناکرێت. سەرەتا لە کەسەکە بپرسە.
refusal-code-taken = ئەم کۆدە بەکاردێت. کۆدێکی تر وەربگرە.
refusal-sensitive-service = پێداویستییە هەستیارەکان تۆمار ناکرێن. هێڵی گەرم و خزمەتگوزاریی تایبەتمەندی ڕێکخستنەکانی نووسینگە بدە.
refusal-not-the-next-state = ئەم دۆخە ناتوانێت بەدوای ئەوەی پێشوودا بێت. هەنگاوە هەڵەکە بگەڕێنەوە.
refusal-earlier-day = ئەم ڕۆژە پێش ڕۆژێکە کە دەبێت لە پێشدا بێت. بەروارەکە ڕاست بکەرەوە.
refusal-later-day = ئەم ڕۆژە هێشتا نەهاتووە. ئەو ڕۆژە بنووسە کە تێیدا ڕوویدا.
field-day-too-late = ئەم ڕۆژە دوای { $day }ـە. ڕۆژێکی پێشتر هەڵبژێرە.
refusal-passed-on = ئەمە نێردرا بۆ کەناڵی نهێنی. لێرەدا هیچی تر ناپارێزرێت.

### Services

area-services = خزمەتگوزاری
area-follow-up = بەدواداچوون
area-more = زیاتر
provider-kind-government-department = فەرمانگەی حکومی
provider-kind-un-agency = ئاژانسی نەتەوە یەکگرتووەکان
provider-kind-ngo = ڕێکخراوی ناحکومی
provider-kind-community-organisation = ڕێکخراوی کۆمەڵگە
provider-kind-other = هی تر
service-state-planned = پلان بۆ دانراو
service-state-running = بەردەوام
service-state-suspended = ڕاگیراو
service-state-closed = داخراو
cost-unknown = نازانرێت
cost-free = بێ بەرامبەر
cost-partly = بەشێکی بە پارەیە
cost-paid = بە پارە
access-unknown = نازانرێت
access-step-free = بەبێ پلیکانە
access-with-help = بە یارمەتی
access-not-accessible = نەگونجاو
document-national-id = کارتی نیشتمانی
document-civil-status-id = ناسنامەی باری شارستانی
document-residency-card = کارتی نیشتەجێبوون
document-ration-card = کارتی خۆراک
document-displacement-registration = تۆماری ئاوارەیی
document-birth-certificate = بڕوانامەی لەدایکبوون
document-marriage-certificate = گرێبەستی هاوسەرگیری
document-property-deed = تاپۆی موڵک
document-medical-report = ڕاپۆرتی پزیشکی
document-school-report = بەڵگەنامەی قوتابخانە
weekday-saturday = شەممە
weekday-sunday = یەکشەممە
weekday-monday = دووشەممە
weekday-tuesday = سێشەممە
weekday-wednesday = چوارشەممە
weekday-thursday = پێنجشەممە
weekday-friday = هەینی
urgency-today = ئەمڕۆ
urgency-this-week = ئەم هەفتەیە
urgency-ordinary = ئاسایی
referral-state-sent = نێردرا
referral-state-received = وەرگیرا
referral-state-accepted = پەسەند کرا
referral-state-served = خزمەتەکە پێشکەش کرا
referral-state-not-eligible = مەرجەکانی تێدا نییە
referral-state-no-capacity = جێگەی بەتاڵ نییە
referral-state-unreachable = دەست پێی نەگەیشت
referral-state-closed = داخرا
satisfaction-satisfied = ڕازییە
satisfaction-partly = تا ڕادەیەک ڕازییە
satisfaction-not-satisfied = ڕازی نییە
satisfaction-not-reached = نەتوانرا پرسیاری لێ بکرێت
sensitive-gender-based-violence = توندوتیژی لەسەر بنەمای جێندەر (هیچ تۆمار ناکرێت)
sensitive-child-protection = پاراستنی منداڵ (هیچ تۆمار ناکرێت)
sensitive-exploitation = چەوساندنەوە و خراپ مامەڵەکردن (هیچ تۆمار ناکرێت)
sensitive-trafficking = بازرگانی بە مرۆڤەوە (هیچ تۆمار ناکرێت)
sensitive-detention = دەستبەسەری (هیچ تۆمار ناکرێت)
sensitive-self-harm = خۆئازاردان (هیچ تۆمار ناکرێت)
desk-not-known = نازانرێت
desk-print-back = گەڕانەوە
print-language = زمانی چاپکراوەکە
print-to-services = بۆ خزمەتگوزارییەکان
print-to-referrals = بۆ ڕەوانەکردنەکان
print-to-referral = بۆ ڕەوانەکردنەکە
print-to-feedback = بۆ بۆچوون و سکاڵاکان
print-to-activities = بۆ چالاکییە بنەڕەتییەکان
print-to-results = بۆ ئەنجامەکان
print-to-election = بۆ هەڵبژاردنەکە
desk-gone-title = ئەمە چیتر لێرە نییە
desk-gone-text = لێرە یان لە تابلێتێکی تر سڕایەوە. لەوانەیە هەڵوەشاندنەوە بیهێنێتەوە.
desk-hours-line = { $days }: { $from }–{ $until }
desk-hours-women = { $days }: { $from }–{ $until }، تەنها بۆ ژنان
services-places = شوێنەکانی بەشی خزمەتگوزاری
services-title = خزمەتگوزارییەکان
services-lead = کێ چی پێشکەش دەکات، لە کوێ و بۆ کێ. ئەوەی ٣٠ ڕۆژە کەس پشتڕاستی نەکردووەتەوە نیشانە دەکرێت.
services-new = خزمەتگوزاریی نوێ
services-all = هەموو خزمەتگوزارییەکان
services-untitled = خزمەتگوزاریی بێ ناونیشان
services-empty-title = هێشتا خزمەتگوزاری نییە
services-empty-text = یەکەم خزمەتگوزاری بنووسە: کێ پێشکەشی دەکات، لە کوێ، و کێ دەتوانێت سوودی لێ وەربگرێت. دواتر خەڵک ڕەوانەی دەرگای ڕاست دەکرێن.
services-search = گەڕان لە خزمەتگوزارییەکان
services-sector = کەرت
services-all-sectors = هەموو کەرتەکان
services-show = پیشاندان
services-sort = ڕیزکردن بەپێی
services-flag-all = هەموو
services-flag-takes-referrals = ئێستا ڕەوانەکراو وەردەگرن
services-flag-out-of-date = پێویستی بە پشتڕاستکردنەوەیە
services-flag-running = بەردەوام
services-flag-closed = داخراو
services-sort-title = ناونیشان
services-sort-provider = دابینکەر
services-sort-sector = کەرت
services-sort-ends = کۆتایی
services-sort-verified = دوایین پشتڕاستکردنەوە
list-count = پیشاندراو: { $count } لە { $all }.
services-old-count = پێویستی بە پشتڕاستکردنەوە: { $count }.
list-none-found = هیچ نەدۆزرایەوە. گەڕانەکە کەمتر بکە یان هەمووی پیشان بدە.
pick-more = پیشاندراو: { $count } لە { $all }. بەشێک لە ناوەکە بنووسە بۆ دۆزینەوەی ئەوانی تر.
services-ended = دوا ڕۆژی تێپەڕیوە
services-out-of-date = زیاتر لە ٣٠ ڕۆژە پشتڕاست نەکراوەتەوە
services-takes = ڕەوانەکراو وەردەگرێت
services-until = تا { $day }
services-directory = ڕێبەری خزمەتگوزارییەکان
services-poster = پۆستەری دیوار
service-lead = هەر گۆڕانکارییەک پاشەکەوت دەکرێت کاتێک خانەکە بەجێ دەهێڵیت.
service-sensitive = ئەمە وەک خزمەتگوزارییەکی پێداویستیی هەستیار دیارە. شوێنی لە ڕێکخستنەکانی نووسینگەیە، نەک لەم لیستە، و لێرەوە کەس بۆی ڕەوانە ناکرێت.
service-what = چی و لە کوێ
service-title = ناونیشانی خزمەتگوزاری
service-provider = دابینکەر
service-provider-none = بێ دابینکەر
service-provider-open = دابینکەرەکە بکەرەوە
service-provider-new = دابینکەری نوێ
service-sub-sector = کەرتی لاوەکی
service-gives = ئەوەی کەسەکە وەریدەگرێت
service-place = لە کوێ
service-place-help = شوێنێک کە خەڵک بیناسن: شەقام، باڵەخانە، نیشانەیەک.
service-areas = ناوچە خزمەتکراوەکان
service-areas-help = هیچ دیاری نەکراوە: گرنگ نییە کەسەکە لە کوێ دەژی.
service-now = دۆخ و مەرجەکان
service-state = دۆخ
service-takes-referrals = ئێستا ڕەوانەکراو وەردەگرێت
service-starts = یەکەم ڕۆژ
service-ends = دوا ڕۆژ
service-cost = تێچوون
service-access = گەیشتنی کەسانی خاوەن کەمئەندامی
service-capacity = ژمارەی کەس لە مانگێکدا
service-languages = زمانەکان
service-eligibility = کێ دەتوانێت سوودی لێ وەربگرێت
service-eligibility-lead = تەنها ئەوە دیاری بکە کە سنووردار دەکات. ئەگەر هیچ دیاری نەکرێت، هەموو کەس دەتوانێت.
service-statuses = تەنها بۆ ئەم دۆخانە
service-sexes = تەنها بۆ ئەم ڕەگەزە
service-ages = تەنها بۆ ئەم تەمەنانە
service-documents = ئەو بەڵگەنامانەی بەبێ ئەوان ڕەت دەکرێتەوە
service-eligibility-words = بە وشەی سادە
service-eligibility-words-help = وەک ئەوەی بۆ کەسەکە بخوێنرێتەوە.
service-hours = کاتەکانی دەوام
service-hours-none = هێشتا کاتی دەوام نەنووسراوە.
service-hours-add = ڕۆژێک زیاد بکە
service-hours-day = ڕۆژ
service-hours-from = لە
service-hours-until = تا
service-hours-women = تەنها بۆ ژنان
service-hours-remove = کاتی { $number } بسڕەوە
service-verified-never = هێشتا کەس ئەم تۆمارەی پشتڕاست نەکردووەتەوە.
service-verified-on = دوایین پشتڕاستکردنەوە لە { $day } لەلایەن: { $who }.
service-verified-somebody = ڕۆڵ نەنووسراوە
service-verify-role = ڕۆڵی تۆ
service-verify-role-help = ڕۆڵ، هەرگیز ناو نا: فەرمانبەری نووسینگە، تیمی نەخشەسازی.
service-verify = تا ئەمڕۆ ڕاستە
service-close = ئەم خزمەتگوزارییە دابخە
service-delete = تۆمارەکە بسڕەوە
provider-unnamed = دابینکەری بێ ناو
provider-lead = نووسینگە یان ڕێکخراوێک کە لە ڕێگەی ڕۆڵەوە پەیوەندی پێوە دەکرێت. بێ ناوی کەس.
provider-name = ناوی ڕێکخراو
provider-short = کورتە ناو
provider-kind = جۆر
provider-role = ڕۆڵی پەیوەندی
provider-role-help = بۆ نموونە: نووسینگەی زانیاری.
provider-contact = پەیوەندیی نووسینگە
provider-contact-help = تەلەفۆن یان ناونیشانی نووسینگە، هەرگیز هی کەسێکی زیانلێکەوتوو نا.
provider-services = خزمەتگوزارییەکانی
provider-no-services = هێشتا هیچ خزمەتگوزارییەکی ئەم لایەنە تۆمار نەکراوە.
provider-delete = دابینکەرەکە بسڕەوە
find-title = دۆزینەوەی خزمەتگوزاری
find-lead = بڵێ چی پێویستە. ئەو دەرگایانەی بۆ ئەم کەسە کراوەن یەکەم دێن؛ بۆ ئەوانی تر هۆکارەکە لە تەنیشتیانە.
find-question = ئەوەی زانراوە
find-need = پێداویستی
find-need-none = هەڵبژێرە…
find-area = کەسەکە لە کوێ دەژی
find-status = دۆخی ئاوارەیی
find-sex = ڕەگەز
find-age = کۆمەڵەی تەمەن
find-documents-asked = پرسیاری بەڵگەنامە لە کەسەکە کرا
find-documents = بەڵگەنامە بەردەستەکان
find-nothing-kept = هیچ کام لەمانە ناپارێزرێت، مەگەر ڕەوانەکردنێک بکەیتەوە.
find-choose-need = پێداویستییەکە هەڵبژێرە، خزمەتگوزارییەکان لێرە دەردەکەون.
find-sensitive-title = هیچ نانووسرێت
find-sensitive-text = گوێ بگرە، باوەڕ بکە، داوای وردەکاری مەکە. بە هێمنی پێی بڵێ یارمەتی لە کوێیە، و ئەگەر ویستی لەگەڵی بڕۆ.
find-sensitive-missing = هێڵی گەرم و خزمەتگوزاریی تایبەتمەند دیاری نەکراون. پێش کردنەوەی نووسینگەکە دیارییان بکە.
find-fits = خزمەتگوزاریی گونجاو: { $count }
find-left-out = لابراو، لەگەڵ هۆکار: { $count }
find-search = لەم ئەنجامەدا بگەڕێ
find-nobody = هیچ خزمەتگوزارییەکی گونجاو نییە کە ئێستا ڕەوانەکراو وەربگرێت. هۆکارەکانی خوارەوە دەڵێن چی کەمە؛ شایانی ئەوەیە لە کۆبوونەوەی هەماهەنگیدا بگوترێت.
find-place = ڕیزی { $number }
find-open = ئێستا کراوەیە
find-closed = ئێستا داخراوە
find-to-ask = سەرەتا بپرسە: { $what }
find-refer = ڕەوانەی ئەم خزمەتگوزارییە بکە
find-reason-closed = خزمەتگوزارییەکە داخراوە.
find-reason-suspended = خزمەتگوزارییەکە ڕاگیراوە.
find-reason-not-yet = هێشتا دەستی پێ نەکردووە.
find-reason-ended = دوا ڕۆژی تێپەڕیوە.
find-reason-takes-none = ئێستا ڕەوانەکراو وەرناگرێت.
find-reason-area = خزمەتی ناوچەی تر دەکات.
find-reason-status = بۆ کەسانی دۆخی ئاوارەیی ترە.
find-reason-sex = بۆ ڕەگەزەکەی ترە.
find-reason-age = بۆ تەمەنی ترە.
find-reason-document = بەڵگەنامەی کەم: { $document }.

### A partner's table of services

table-import = وەرگرتنی خشتە
table-title = وەرگرتنی خشتەی خزمەتگوزارییەکان
table-lead = لیستی هاوبەشێک کە کێ چی لە کوێ دەکات: ستوونەکانی یەک جار بگونجێنە، سەیری بکە چی ڕوو دەدات، ئینجا وەریبگرە.
table-file = فایل
table-file-help = CSV، XLSX یان ODS، بە هەر سەردێڕێک. لەسەر ئەم ئامێرە دەخوێنرێتەوە و بۆ هیچ شوێنێک ناچێت.
table-choose = فایلێک هەڵبژێرە
table-reading = خشتەکە دەخوێندرێتەوە…
table-problem-too-large = فایلەکە بۆ خشتەی خزمەتگوزاری زۆر گەورەیە (زیاتر لە ٥٠ مێگابایت).
table-problem-empty = لەم فایلەدا خشتە نییە: هیچ ڕیزێک لانی کەم دوو ستوون ناو نابات.
table-problem-other-file = ئەمە نە CSV و نە XLSX ـە، یان فایلەکە تێکچووە یان بە وشەی نهێنی داخراوە.
table-problem-not-text = لە فایلەکەدا نیشانەیەک هەیە کە دەق نییە.
table-problem-long-text = خانەیەک زیاتر لە ٢٠٬٠٠٠ پیتی تێدایە.
table-problem-too-many-records = خشتەکە زیاتر لە ٢٠٬٠٠٠ ڕیز یان زیاتر لە ٢٠٠ ستوونی هەیە.
table-problem-missing-field = ئەم پەڕەیە لە فایلەکەدا نییە، یان ناخوێندرێتەوە.
table-problem-unreadable = ئامێرەکە نەیتوانی فایلەکە بخوێنێتەوە.
table-problem-worker-failed = ئەو بەشەی بەرنامەکە کە فایل دەخوێنێتەوە وەستا.
table-problem-line = { $what } هێڵی { $line }.
table-match = واتای ستوونەکان
table-rows = خشتەکە لە ژێر سەردێڕەکاندا { $count } ڕیزی هەیە.
table-kept-offered = ستوونەکان وەک جاری پێشوو گونجێنران:
table-sheet = پەڕە
table-value-none = هیچ
table-before-after = { $before } ← { $after }
table-for-every-row-help = هیچ ستوونێک هەڵیناگرێت؟ لێرە بنووسە چی بۆ هەموو خشتەکە ڕاستە.
table-for-every-row = بۆ هەموو ڕیزەکان: { $field }
table-header-row-is = { $row }: { $words }
table-header-row = ڕیزی سەردێڕەکان
table-whose = خشتەی کێ
table-whose-help = گونجاندنەکە بەم ناوە هەڵدەگیرێت و بۆ خشتەیەکی هەمان سەردێڕ دووبارە پێشنیار دەکرێت.
table-dates = خشتەکە بەروار چۆن دەنووسێت
date-order-year-first = ‎2026-04-03
date-order-day-first = سەرەتا ڕۆژ: ‎3/4/2026
date-order-month-first = سەرەتا مانگ: ‎4/3/2026
table-columns = ستوونەکان
table-matched = { $count } لە { $all } ستوون گونجێنران. ئەوانی تر ناخوێندرێنەوە.
table-not-read = ناخوێندرێتەوە
table-column-is = «{ $header }» چییە
table-sectors = کەرتەکان
table-sectors-help = هەر وشەیەکی خشتەکە بەرامبەر یەکێک لە کەرتەکانتە. ڕیزی بێ کەرت بەجێ دەهێڵرێت.
table-sector-is = «{ $word }» بریتییە لە
table-sector-none = بێ کەرت: بەجێ دەهێڵرێت
table-missing = سەرەتا ئەمانە بگونجێنە: { $fields }
table-show = پیشانی بدە چی ڕوو دەدات
table-preview = ئەوەی ڕوو دەدات
table-preview-lead = هێشتا هیچ نەگۆڕدراوە. ئەوەی وەردەگیرێت بە یەک هەنگاو دەگەڕێندرێتەوە.
table-new = نوێ
table-changed = گۆڕاو
table-same = نەگۆڕاو
table-left-out = ڕیزی بەجێهێڵراو
table-new-organisations = { $count } لایەنی نوێ:
table-row = ڕیزی { $row }
table-row-head = ڕیز
table-sort-row = ڕیز
table-sort-title = ناونیشان
table-sort-who = لایەن
table-sort-sector = کەرت
table-problems-search = لە کێشەکان بگەڕێ
table-problems-all = هەموو کێشەکان
table-problems-sort-row = ڕیز
table-problems-sort-column = ستوون
table-problems-sort-wrong = هەڵەکە
table-column-head = ستوون
table-wrong = هەڵەکە
table-remedy = چی بکەیت
table-row-left-out = ڕیزەکە بەجێ دەهێڵرێت
table-problems = { $count } کێشە
table-nothing = لەم خشتەیەدا شتی نوێ نییە.
table-accept = وەریبگرە
table-taken-in = خشتەکە وەرگیرا.
service-column-organisation = لایەن
service-column-organisation-short = کورتکراوەی لایەن
service-column-organisation-kind = جۆری لایەن
service-column-focal-point-role = ڕۆڵی کەسی پەیوەندی
service-column-contact = پەیوەندی نووسینگە
service-column-service = خزمەتگوزاری
service-column-sector = کەرت
service-column-sub-sector = کەرتی لاوەکی
service-column-description = چی دەدرێت
service-column-area = ناوچەی خزمەت
service-column-place = شوێن بە وشە
service-column-longitude = هێڵی درێژی
service-column-latitude = هێڵی پانی
service-column-state = دۆخ
service-column-starts = یەکەم ڕۆژ
service-column-ends = دوایین ڕۆژ
service-column-documents = بەڵگەنامەی پێویست
service-column-eligibility = کێ سوودی لێ وەردەگرێت
service-column-languages = زمانەکان
service-column-cost = تێچوو
service-column-capacity = توانا
service-column-takes-referrals = ڕەوانەکردن وەردەگرێت
service-column-verified-on = دوایین دڵنیاکردنەوە
service-column-id = ناسنامە لە Catchment
fault-no-service = خزمەتگوزاری ناو نەبراوە.
fault-no-organisation = لایەن ناو نەبراوە.
fault-unknown-sector = کەرتەکە نەگونجێنراوە.
fault-sensitive = ئەمە خزمەتگوزارییە بۆ پێداویستییەکی هەستیار.
fault-twice = هەمان خزمەتگوزاری لە سەرەوەدا هاتبوو.
fault-unknown-area = هیچ ناوچەیەکی خزمەت ئەم ناوەی نییە.
fault-not-a-date = ئەمە بەروار نییە.
fault-ends-before-start = دوایین ڕۆژ پێش یەکەم ڕۆژە.
fault-not-a-number = ئەمە ژمارەی تەواو نییە.
fault-not-a-place = ئەمە جووتە پلەی شوێن نییە.
fault-swapped-place = هێڵی پانی و هێڵی درێژی لە ستوونی یەکترن.
fault-zero-place = سفر و سفر شوێن نییە: بەرنامەکان کە شوێن نەزانن وای دەنووسن.
fault-unknown-state = ئەم دۆخە نەناسراوە.
fault-unknown-cost = ئەم تێچووە نەناسراوە.
fault-unknown-kind = ئەم جۆرە لایەنە نەناسراوە.
fault-unknown-document = ئەم بەڵگەنامەیە نەناسراوە.
fault-not-yes-or-no = ئەمە نە بەڵێ و نە نەخێرە.
fault-remedy-no-service = لە فایلەکەدا ناوی خزمەتگوزارییەکە بنووسە، یان ئەو ستوونە بگونجێنە کە ناوی دەبات.
fault-remedy-no-organisation = لە فایلەکەدا ناوی لایەنەکە بنووسە، یان ئەو ستوونە بگونجێنە کە ناوی دەبات.
fault-remedy-unknown-sector = لە سەرەوە هەڵبژێرە وشەکە بەرامبەر کام کەرتە.
fault-remedy-sensitive = هیچ. خزمەتگوزارییە هەستیارەکان لە ڕێکخستنەکانی نووسینگەدان و هەرگیز لیست ناکرێن.
fault-remedy-twice = هیچ، یان بە شوێن لێکیان جیا بکەرەوە.
fault-remedy-unknown-area = ناوچەکە وەک ناوی سەر نەخشە بنووسە، یان دواتر بۆ خزمەتگوزارییەکەی زیاد بکە.
fault-remedy-not-a-date = لە سەرەوە هەڵبژێرە خشتەکە بەروار چۆن دەنووسێت. تا ئەوسا ڕۆژەکە بەتاڵ دەبێت.
fault-remedy-ends-before-start = ڕیزبەندی بەروار بپشکنە. تا ئەوسا دوایین ڕۆژ بەتاڵ دەبێت.
fault-remedy-not-a-number = تەنها ژمارە بنووسە. تا ئەوسا بەتاڵ دەبێت.
fault-remedy-not-a-place = هەردووکیان بە پلە بنووسە: درێژی و پانی. تا ئەوسا خزمەتگوزارییەکە خاڵی نییە.
fault-remedy-swapped-place = لە فایلەکەدا جێیان بگۆڕە یان ستوونەکان بە پێچەوانە بگونجێنە. تا ئەوسا خزمەتگوزارییەکە خاڵی نییە.
fault-remedy-zero-place = شوێنەکە بنووسە یان هەردووکیان بە بەتاڵی بهێڵەوە. تا ئەوسا خزمەتگوزارییەکە خاڵی نییە.
fault-remedy-unknown-state = بنووسە: پلان بۆ دانراو، بەردەوام، ڕاگیراو یان داخراو. تا ئەوسا بە بەردەوام دادەنرێت.
fault-remedy-unknown-cost = بنووسە: بێ بەرامبەر، بەشێکی بە پارەیە یان بە پارە. تا ئەوسا نەزانراوە.
fault-remedy-unknown-kind = دواتر لای لایەنەکە هەڵیبژێرە. تا ئەوسا «هی تر»ە.
fault-remedy-unknown-document = هیچ: بە وشە لەگەڵ ئەوەی کێ سوودی لێ وەردەگرێت هەڵدەگیرێت.
fault-remedy-not-yes-or-no = بەڵێ یان نەخێر بنووسە. تا ئەوسا ڕەوانەکردن وەرناگرێت.

### Referrals

refer-title = ئەم کەسە ڕەوانە بکە
refer-urgency = پەلەبوون
refer-due = تا ئەم ڕۆژە خزمەت بکرێت
refer-due-help = ئەگەر بەتاڵ بێت: ماوەی ڕێکخستنەکانی نووسینگە.
refer-appointment = ڕۆژی هاتن
refer-at = کاتی هاتن
refer-bring = چی لەگەڵ خۆی بهێنێت
refer-consent-text = «ئێمە کۆدێک و پێداویستییەکەت و ڕۆژەکە دەنێرین، ناوت نا. لەوانەیە خزمەتگوزارییەکە بڵێت نا؛ ئەو کات بگەڕێوە لای ئێمە. دەتوانیت ئێستا بڵێیت نا و هیچ شتێک بۆ تۆ ناگۆڕێت.»
refer-consent = کەسەکە ئەمەی بیست و ڕازی بوو
refer-cancel = پاشگەزبوونەوە
refer-send = ڕەوانەکردنەکە بکەرەوە
referrals-title = ڕەوانەکردنەکان
referrals-lead = هەر یەکەیان کۆدێکە، هەرگیز ناو نا. دواکەوتووەکان یەکەم دێن.
referrals-new = ڕەوانەکردنی نوێ
referrals-search = گەڕان بە کۆد، خزمەتگوزاری یان پێداویستی
referrals-empty-title = هێشتا ڕەوانەکردن نییە
referrals-empty-text = خزمەتگوزارییەک بۆ کەسەکە بدۆزەوە و لەوێوە ڕەوانەکردنەکە بکەرەوە.
referrals-which-open = کراوەکان
referrals-which-overdue = دواکەوتووەکان
referrals-which-all = هەموو
referrals-sort-due = ڕۆژی ڕێککەوتوو
referrals-sort-sent = ڕۆژی ناردن
referrals-sort-code = کۆد
referrals-sort-service = خزمەتگوزاری
referrals-overdue-count = دواکەوتوو: { $count }.
referral-title = ڕەوانەکردنی { $code }
referral-lead = هەر دۆخێک لەگەڵ ڕۆژەکەی بنووسە. هەنگاوی هەڵە دەگەڕێندرێتەوە.
referral-due = تا { $day }
referral-overdue = دواکەوتوو
referral-overdue-text = ڕۆژی ڕێککەوتوو تێپەڕیوە. پەیوەندی بە خزمەتگوزارییەکە بکە، پاشان وەڵامەکەی بنووسە.
referral-facts = ئەوەی ڕێککەوتنی لەسەر کرا
referral-to = بۆ
referral-person = تەنها بۆ ئامار
referral-day-at = { $day }، { $time }
referral-steps = لە کوێدایە
referral-on = ڕۆژی هەنگاوی داهاتوو
referral-next = هەنگاوی داهاتوو
referral-close-title = داخستنی
referral-close-ask = لە کەسەکە بپرسە چۆن بوو، پاشان دایبخە.
referral-close-view = ڕای کەسەکە
referral-close = ڕەوانەکردنەکە دابخە
referral-view = ڕای کەسەکە: { $view }
referral-no-view = بەبێ پرسیارکردن لە کەسەکە داخرا.
referral-slip = پسوولە بۆ لەگەڵ بردن
slip-kind = پسوولەی ڕەوانەکردن
slip-code = کۆدی تۆ
slip-qr = کۆدی { $code } وەک QR
slip-need = بۆ
slip-where = لە کوێ
slip-when = کەی
slip-bring = لەگەڵ خۆت بهێنە
slip-more = باشە بزانرێت
slip-call = پەیوەندی بە نووسینگە
slip-due = تا ئەم ڕۆژە خزمەتت دەکرێت
slip-come-back = ئەگەر تا ئەو ڕۆژە یارمەتیت نەدرا، بەم پسوولەیەوە بگەڕێوە بۆ: { $centre }
pathway-title = ڕێڕەوی ڕەوانەکردن
pathway-of = ڕێڕەوی ڕەوانەکردن: { $need }
pathway-nobody = ئێستا کەس بۆ ئەمە ڕەوانەکراو وەرناگرێت
pathway-sensitive = پێداویستییە هەستیارەکان بەم ڕێیەدا ناڕۆن: هێڵی گەرم بدە و هیچ مەنووسە.
pathway-step-ask = گوێ بگرە و بپرسە چی پێویستە
pathway-step-check-eligibility = بزانە کێ دەتوانێت سوود وەربگرێت
pathway-step-consent = بیخوێنەوە و ڕەزامەندی وەربگرە
pathway-step-agree-time-frame = لەسەر ڕۆژ ڕێک بکەوە
pathway-step-slip = پسوولەکە بە کۆدەوە بدە
figures-title = ژمارەکان
figures-part = بەش
figures-total = ڕەوانەکردنەکان
figures-to-acceptance = تا پەسەندکردن (ناوەند)
figures-to-service = تا خزمەتکردن (ناوەند)
figures-in-time = لە ماوەی دیاریکراودا
figures-refusals = ڕەتکراوە بەپێی هۆکار
figures-parts = بەپێی پێداویستی، ڕەگەز، تەمەن و دۆخ
figures-by-need = بەپێی پێداویستی
figures-by-sex = بەپێی ڕەگەز
figures-by-age = بەپێی تەمەن
figures-by-status = بەپێی دۆخی ئاوارەیی
figures-days = { $days ->
    [0] هەمان ڕۆژ (لە { $base })
    [one] یەک ڕۆژ (لە { $base })
   *[other] { $days } ڕۆژ (لە { $base })
}
figures-share = { $percent }٪ ({ $part } لە { $whole })
figures-of = { $part } لە { $whole }
figures-hidden = * ئەو بەشانەی لە { $count } ڕەوانەکردن کەمترن پیشان نادرێن، هەروەها ئەوەی ئاشکرایان بکات.

### Who does what where

who-where-title = کێ چی دەکات و لە کوێ
who-where-lead = کێ لە کام ناوچەی خزمەت چی پێشکەش دەکات، تا کەی، و لە کوێ کەس نییە.
who-where-rows = ڕیزەکان
who-where-row = ڕیز
who-where-search = لە ڕیز و خزمەتگوزارییەکان بگەڕێ
who-where-sort-order = وەک لیستەکە
who-where-sort-name = ناو
who-where-sort-gaps = بۆشاییەکان
who-where-sectors = کەرتەکان
who-where-organisations = ڕێکخراوەکان
who-where-empty-title = هێشتا کەس لە هیچ شوێنێک نییە
who-where-no-area = بێ ناوچەی دیاریکراو
who-where-gaps = بۆشایی، ئێستا یان لە ٦٠ ڕۆژدا: { $count }
who-where-gap = { $sector }، { $area }: کەس نییە
who-where-gap-soon = { $sector }، { $area }: لە { $day } کۆتایی دێت
who-where-nobody = کەس نییە
who-where-open-end = بێ کۆتایی دیاریکراو
who-where-coming = داهاتوو:
directory-by = دابەشکردن
directory-by-area = بەپێی ناوچە
directory-by-sector = بەپێی کەرت
directory-as-of = تا { $day }. خزمەتگوزارییەکان دەگۆڕێن: پێش ڕێگەی دوور لە نووسینگەکە بپرسە.
directory-hotline = لە کاتی مەترسی یان پێویستی بە پاراستن:
directory-for = بۆ
directory-empty = ئەمڕۆ هیچ خزمەتگوزارییەک بەردەوام نییە.
poster-title = کێ دەتوانێت یارمەتی بدات؟
poster-more = و هی تر: { $count }. لە نووسینگەکە بپرسە.
poster-free = زانیاری و ڕەوانەکردن بێ بەرامبەرن. کەس بۆی نییە پارە یان بەرژەوەندیت لێ داوا بکات.
desk-title = ڕێکخستنەکانی نووسینگە
desk-lead = ئەوەی سەنتەرەکە ڕێککەوتنی لەسەر کردووە: ئەوانەی لە مەترسیدان بۆ کوێ دەنێردرێن، و چەند زوو وەڵام دەدرێتەوە.
desk-sensitive = پێداویستییە هەستیارەکان
desk-sensitive-lead = پیشان دەدرێن و دەخوێندرێنەوە، هەرگیز تۆمار ناکرێن. بە وشە بڵێ ڕوو لە کوێ بکرێت.
desk-hotline = هێڵی گەرم
desk-hotline-help = ژمارە و کاتەکان.
desk-confidential = کەناڵی نهێنی بۆ سکاڵا
desk-confidential-help = ئەو شوێنەی سکاڵای بەدڕەفتاری، چەوساندنەوە یان ساختەکاریی بۆ دەنێردرێت.
desk-feedback-days = ڕۆژەکانی وەڵامدانەوەی بۆچوون
desk-referral-days = ڕۆژەکانی خزمەتکردنی ڕەوانەکراو

### Committees

committees-title = لیژنەکان
committees-lead = لیژنەکانی گەڕەک: کێ لەسەر کورسییەکانە، بەراورد بە خەڵک چۆنە، چییان بڕیار داوە.
committees-empty-title = هێشتا لیژنە نییە
committees-empty-text = کورسییەکانی لیژنەی گەڕەک بنووسە: تەنها ئەوەی دەژمێردرێت، هەرگیز ناو نا.
committees-all = هەموو لیژنەکان
committee-new = لیژنەی نوێ
committee-untitled = لیژنەی بێ ناو
committee-no-area = ناوچەی خزمەت هەڵنەبژێردراوە
committee-not-compared = هێشتا بەراورد نەکراوە: ناوچەی خزمەت هەڵنەبژێردراوە
committee-none-missing = هەموو گرووپێکی گەورە کورسی هەیە
committee-missing = بێ کورسی: { $who }
committee-seats-count = { $count } کورسی
committee-sittings-count = { $count } کۆبوونەوە
committee-last-sat = دوایین لە { $day }
committee-lead = کورسییەکان ژمارەیان هەیە. ئەوەی لەسەریانە لە گەڕەکدا ناسراوە و لێرە نانووسرێت.
committee-print = چاپکردن
committee-delete = سڕینەوەی لیژنە
committee-details = دەربارەی لیژنە
committee-name = ناوی لیژنە
committee-area = ناوچەی خزمەت
committee-area-help = ئەو خەڵکەی نوێنەرایەتییان دەکات. خشتەی دانیشتووانی لەسەر نەخشەیە.
committee-formed = بەرواری پێکهێنان
committee-compared = لیژنە بەراورد بە خەڵک
committee-finding-no-area = ناوچەی خزمەتی لیژنە هەڵبژێرە، ئەوسا کورسییەکانی بە خەڵکی ئەوێ بەراورد دەکرێن.
committee-finding-no-seats = ئەمڕۆ کەس لەسەر کورسی نییە. کورسییەکان زیاد بکە، ئەوسا بە خەڵک بەراورد دەکرێن.
committee-finding-no-people = ناوچەی خزمەت هێشتا خشتەی دانیشتووانی نییە. لەسەر نەخشە پڕی بکەرەوە، ئەوسا کورسییەکانی پێ بەراورد دەکرێن.
committee-finding-none = هەر گرووپێک ژمارەی بەشی کورسییەک بکات کورسی هەیە.
committee-finding-missing = { $count ->
    [one] گرووپێک کورسی نییە هەرچەندە ژمارەی بەشی کورسییەک دەکات: { $who }.
   *[other] { $count } گرووپ کورسییان نییە هەرچەندە ژمارەیان بەشی کورسییەک دەکات: { $who }.
}
committee-distance = { $percent }٪ی کورسییەکان دەبوو هی گرووپی تر بن تا لەگەڵ خەڵک بگونجێت. بە { $count } کورسی ناکرێت لە { $least }٪ کەمتر بێت.
committee-distance-help = ئەوانە بەراورد دەکرێن کە ١٨ ساڵ و سەرووترن؛ بۆ کەمئەندامی هەموو خەڵک، چونکە بێ تەمەن دەژمێردرێت. «نزیک» واتە کەمتر لە ١٠ خاڵی سەدی لە سەرووی کەمترین ئەندازەی ئەو ژمارە کورسییە، «ناهاوسەنگ» کەمتر لە ٢٥، «دوور» هەرچی زیاتر بێت.
committee-minority-seats = { $count } لە { $all } کورسی هی ئەندامانی کەمینەکانن. خشتەی دانیشتووان کەمینەکان ناژمێرێت، بۆیە شتێک نییە پێی بەراورد بکرێت.
committee-younger = { $count } کورسی هی کەسانی خوار ١٨ ساڵن و بەراورد ناکرێن.
committee-key-seats = بەشی کورسییەکان
committee-key-people = بەشی خەڵک
committee-table = ژمارەکان
committee-group = گرووپ
committee-no-seat = بێ کورسی
committee-with-disability = کەسانی خاوەن کەمئەندامی
committee-without-disability = کەسانی بێ کەمئەندامی
committee-by-sex = ژنان و پیاوان
committee-by-age = تەمەن
committee-by-status = دۆخی ئاوارەیی
committee-by-sex-status = ژنان و پیاوان بەپێی دۆخی ئاوارەیی
committee-by-sex-age = ژنان و پیاوان بەپێی تەمەن
committee-by-disability = کەمئەندامی
closeness-close = نزیک
closeness-uneven = ناهاوسەنگ
closeness-far = دوور
adult-female = ژن
adult-male = پیاو
adults-female = ژنان
adults-male = پیاوان
adults-of-age = { $who }، { $age }
adults-female-displaced = ژنانی ئاوارە
adults-female-returnee = ژنانی گەڕاوە
adults-female-host = ژنانی کۆمەڵگەی خانەخوێ
adults-male-displaced = پیاوانی ئاوارە
adults-male-returnee = پیاوانی گەڕاوە
adults-male-host = پیاوانی کۆمەڵگەی خانەخوێ
seat-role-chair = سەرۆک
seat-role-deputy = جێگری سەرۆک
seat-role-secretary = نووسەر
seat-role-treasurer = سندوقدار
seat-role-member = ئەندام
committee-seat = کورسی { $number }
committee-seat-head = کورسی
committee-seats = کورسییەکان
committee-seats-search = لە کورسییەکان بگەڕێ
committee-seats-all = هەموو کورسییەکان
committee-seats-held = ئەوانەی ئەمڕۆ کەسیان لەسەرە
committee-seats-past = ماوەیان تەواو بووە
committee-seat-sort-held = ئەوانەی ئەمڕۆ، بەپێی ژمارە
committee-seat-sort-role = ئەرک
committee-seat-sort-until = دوا ڕۆژی ئەندامێتی
committee-seat-sort-attended = کۆبوونەوە ئامادەبووەکان
committee-seat-sort-trained = ڕاهێنانەکان
committee-seats-lead = { $count ->
    [0] ئەمڕۆ کەس لەسەر کورسی نییە.
   *[other] ئەمڕۆ { $count } کورسی پڕن.
}
committee-seats-listed = کورسییەکانی { $seats }
committee-role = ئەرک
committee-role-of = ئەرکی { $seat }
committee-member = ئەوەی دەژمێردرێت
committee-term = ماوەی ئەندامێتی
committee-term-both = { $from } تا { $until }
committee-term-from = لە { $from }ەوە
committee-term-until = تا { $until }
committee-past = تەواو بووە
committee-attended = ئامادەبوون لە کۆبوونەوە
committee-trained = ڕاهێنانەکان
committee-acts = ئەوەی دەکرێت
committee-end-term = کۆتاییهێنان بە ئەندامێتی { $seat }
committee-end-term-short = کۆتایی ئەندامێتی
committee-end-term-do = لەم ڕۆژەدا کۆتایی پێ بهێنە
committee-first-day = یەکەم ڕۆژی ئەندامێتی
committee-last-day = دوایین ڕۆژی ئەندامێتی
committee-add-seat = زیادکردنی کورسی
committee-add-seat-do = کورسییەکە هەڵگرە
committee-no-names = بێ ناو: ژمارەکە خۆی دەدرێت و دوای ئەندامێتی جارێکی تر بەکارناهێنرێتەوە.
committee-minority = سەر بە کەمینەیەک
committee-disability = خاوەن کەمئەندامی
committee-sittings = کۆبوونەوەکان
committee-sittings-search = لە کۆبوونەوەکان و بڕیارەکانیان بگەڕێ
committee-sittings-all = هەموو کۆبوونەوەکان
committee-sittings-decided = ئەوانەی بڕیاریان لێ دراوە
committee-sittings-absent = ئەوانەی ئەندامێک ئامادە نەبووە
committee-sitting-sort-on = ڕۆژ
committee-sitting-sort-present = ژمارەی ئامادەبووان
committee-sitting-sort-decisions = ژمارەی بڕیارەکان
committee-sitting = کۆبوونەوەی لیژنە
committee-add-sitting = نووسینی کۆبوونەوەیەک
committee-change-sitting = گۆڕینی کۆبوونەوەی { $day }
committee-no-sittings = هێشتا هیچ کۆبوونەوەیەک نەنووسراوە.
committee-there = { $count } لە { $all } ئامادە بوون
committee-absent = ئامادە نەبوون: { $seats }
committee-to-meeting = بۆ کۆبوونەوەکە
committee-sitting-day = ڕۆژ
committee-sitting-day-help = کۆبوونەوەی هەمان ڕۆژ دەگۆڕدرێت.
committee-meeting = کۆبوونەوە لەم هەڵسەنگاندنەدا
committee-meeting-none = هیچ
committee-present = کورسییە ئامادەبووەکان
committee-decisions = ئەوەی بڕیاری لێ درا
committee-add-decision = زیادکردنی بڕیار
committee-decision = بڕیار
committee-decision-text = بڕیاری { $number }
committee-decision-line = بڕگەی پلان
committee-line-none = هیچ
committee-line-name = { $number }. { $title }
committee-line-gone = ئەم بڕگەیە چیتر لە پلاندا نییە.
committee-line-until = { $lead }، تا { $day }؛ { $steps }
committee-line-open = { $lead }؛ { $steps }
committee-milestones = { $count ->
    [0] بێ قۆناغ
   *[other] { $done } لە { $count } قۆناغ تەواو بوون
}
committee-keep-sitting = کۆبوونەوەکە هەڵگرە
committee-day-missing = سەرەتا ڕۆژەکە هەڵبژێرە.
committee-trainings = ئەو ڕاهێنانانەی وەرگیراون
committee-trainings-search = لە ڕاهێنانەکان بگەڕێ
committee-trainings-all = هەموو کورسییەکان
committee-training-sort-on = ڕۆژ
committee-training-sort-topic = بابەت
committee-training-sort-seats = ژمارەی بەشداربووان
committee-add-training = زیادکردنی ڕاهێنان
committee-no-trainings = هێشتا هیچ ڕاهێنانێک نەنووسراوە.
committee-topic = دەربارەی چی بوو
committee-topic-missing = سەرەتا بنووسە دەربارەی چی بوو.
committee-training-day = ڕۆژ
committee-took-part = کورسییە بەشداربووەکان
committee-keep-training = ڕاهێنانەکە هەڵگرە
committee-decided = بڕیارەکان و بڕگەکانی پلان
committee-decided-search = لە بڕیارەکان بگەڕێ
committee-decided-all = هەموو بڕیارەکان
committee-decided-line = دەربارەی بڕگەیەکی پلان
committee-decided-no-line = دەربارەی هیچ بڕگەیەکی پلان نین
committee-decided-sort-on = ڕۆژ
committee-decided-sort-text = بڕیار
committee-decided-sort-line = بڕگەی پلان
committee-nothing-decided = هێشتا هیچ بڕیارێک نەنووسراوە. بڕیارەکان لەگەڵ ئەو کۆبوونەوەیەدا دەنووسرێن کە تێیدا دران.
committee-untold = { $count } بڕگەی پلان بێ بڕیاری لیژنەن
committee-paper-kind = لیژنەی گەڕەک
committee-as-of = تا بەرواری

### Elections

election-title = هەڵبژاردنی ئەندامان
election-lead = هەر کاندیدێک ژمارەیەک و نیشانەیەکە. خەڵک بە نهێنی لەسەر ئەو تابلێتە دەنگ دەدەن کە دەستاودەست دەکرێت.
election-new = هەڵبژاردنی نوێ
election-stand-open = دەنگدان بەردەوامە
election-stand-counted = ژمێردراوە
election-stand-seated = کورسییەکان وەرگیراون
election-search = لە هەڵبژاردنەکان بگەڕێ
election-all = هەموو هەڵبژاردنەکان
election-sort-made = کاتی تۆمارکردن
election-sort-question = پرسیار
election-sort-stand = قۆناغ
election-sort-candidates = کاندیدەکان
election-seated = هەڵبژێردراوان کورسییەکانیان وەرگرتووە.
election-candidates-count = { $count } کاندید
election-usual-question = کێ لە لیژنەدا دابنیشێت؟
election-question = پرسیارەکە وەک دەخوێندرێتەوە
election-question-missing = سەرەتا پرسیارەکە بنووسە.
election-way = خەڵک چۆن دەنگ دەدەن
election-way-help = بە ڕیزکردن چەند ئەندامێک وا هەڵدەبژێردرێن کە گرووپی گەورە و بچووک هەردووکیان دەنگیان هەبێت. نیشانەکردن زووتر ڕوون دەکرێتەوە.
election-way-order = بە ڕیزکردن (دەنگی گواستراوە)
election-way-approval = بە نیشانەکردن (پشتگیری)
election-seats = ئەو کورسییانەی پڕ دەکرێنەوە
election-too-many-seats = دەبێت لانی کەم یەک کورسی هەبێت و کاندید لە کورسی زیاتر بێت.
election-candidates = کاندیدەکان
election-candidates-help = بێ ناو. بە دەنگی بەرز دەوترێت هەر نیشانەیەک هی کێیە و بە دیوارەوە هەڵدەواسرێت.
election-add-candidate = زیادکردنی کاندید
election-remove-candidate = لابردنی دوایین
election-no-more-symbols = دوازدە نیشانە هەن.
election-set-up = هەڵبژاردنەکە دابنێ
election-candidate = کاندیدی { $number }: { $symbol }
candidate-symbol-sun = خۆر
candidate-symbol-tree = دار
candidate-symbol-key = کلیل
candidate-symbol-boat = بەلەم
candidate-symbol-star = ئەستێرە
candidate-symbol-fish = ماسی
candidate-symbol-bell = زەنگ
candidate-symbol-cup = کوپ
candidate-symbol-moon = مانگ
candidate-symbol-lamp = چرا
candidate-symbol-ladder = پەیژە
candidate-symbol-umbrella = چەتر
election-for = { $committee }: { $count } کورسی
election-to-committee = بۆ لیژنەکە
election-minutes = کۆنووس
election-vote = دەنگدان
election-rule-order = هەر کەسێک چەندێک بیەوێت کاندید یەک لە دوای یەک ڕیز دەکات. دەنگەکە بۆ یەکەم کاندیدی دەژمێردرێت. ئەوەی دەگاتە ڕێژەی پێویست هەڵدەبژێردرێت و زیادەکەی دەگوازرێتەوە؛ ئەوەی کەمترین دەنگی هەیە دەچێتە دەرەوە و هەموو دەنگەکانی دەگوازرێنەوە. ڕێساکان هی هەڵبژاردنی ناوخۆیی سکۆتلەندان. لە یەکسانیدا: نزیکترین قۆناغی پێشوو کە جیایان دەکاتەوە، ئینجا تیروپشک.
election-rule-approval = هەر کەسێک هەموو ئەوانە نیشانە دەکات کە پشتگیرییان دەکات. زۆرترین نیشانە هەڵدەبژێردرێن. یەکسانی لەسەر دوایین کورسی تیروپشکی دەوێت.
election-close = دایبخە و بژمێرە
election-delete = سڕینەوەی هەڵبژاردنەکە
election-candidates-seats = { $count } کاندید، کورسی بۆ پڕکردنەوە: { $seats }.
election-finding = { $count ->
    [one] هەڵبژێردرا: { $who }.
   *[other] بەم ڕیزە هەڵبژێردران: { $who }.
}
election-finding-tie = هێشتا یەکلا نەبووەتەوە: { $who } یەکسانن.
election-base = { $count } دەنگ، لەوانە بێ هەڵبژاردەی یەکەم: { $blank }.
election-quota = ڕێژەی پێویست: { $count } دەنگ (دەنگی دروست { $valid } دابەش بەسەر کورسی { $seats } کۆ یەک، بێ کەرت، کۆ یەک).
election-left-out = ئەو دەنگانەی ناگونجێن و ناژمێردرێن: { $count }.
election-lot-drawn = تیروپشک لە نێوان هەموو کاندیدەکاندا کرا لەبەردەم: { $witnesses }. تۆوی تیروپشک { $seed }.
election-stages = قۆناغ بە قۆناغ
election-stage = قۆناغی { $number }
election-stage-elected = { $count ->
    [one] { $who } دەگاتە ڕێژەی پێویست و هەڵدەبژێردرێت.
   *[other] { $who } دەگەنە ڕێژەی پێویست و هەڵدەبژێردرێن.
}
election-stage-last = { $count ->
    [one] ئەوەندە ماوە کە کورسی هەیە: { $who } هەڵدەبژێردرێت.
   *[other] ئەوەندە ماون کە کورسی هەیە: { $who } هەڵدەبژێردرێن.
}
election-stage-surplus = { $who } لە پێویست زیاتر دەنگی هەیە. هەموو ئەم دەنگانە بۆ کاندیدی دواتریان دەچن، هەریەکە بەو بەشەی زیاد بوو.
election-stage-excluded = { $who } کەمترین دەنگی هەیە و دەچێتە دەرەوە. ئەم دەنگانە بۆ کاندیدی دواتریان دەچن.
election-supporters = نیشانەکان
election-elected = هەڵبژێردرا
election-resting = دەنگی وەستاو
election-result = ئەنجام
election-votes = دەنگەکان
election-lot = تیروپشک پێویستە
election-lot-why = { $who } یەکسانن و هیچ قۆناغێکی پێشوو جیایان ناکاتەوە. لەبەردەم شایەتان یەک تیروپشک لە نێوان هەموو کاندیدەکاندا بکە؛ تۆوەکەی پیشان دەدرێت تا هەموو کەس بتوانێت دووبارەی بکاتەوە.
election-seating = کورسییەکان
election-seating-lead = { $count ->
    [one] کەسێک هەڵبژێردراوە و ژمارەی کورسی دواتر وەردەگرێت.
   *[other] { $count } کەس هەڵبژێردراون و ژمارەی کورسییەکانی دواتر وەردەگرن.
}
election-take-seats = کورسییەکانیان پێ بدە
election-seated-now = هەڵبژێردراوان کورسییان هەیە.
election-to-seats = بۆ کورسییەکان
election-minutes-kind = کۆنووسی هەڵبژاردن
election-not-counted = ئەم هەڵبژاردنە هێشتا نەژمێردراوە.
election-sign-facilitator = ئاسانکار
election-sign-witness = شایەت
data-field-elections = هەڵبژاردنەکان

### Feedback

feedback-kind-complaint = سکاڵا
feedback-kind-suggestion = پێشنیار
feedback-kind-question = پرسیار
feedback-kind-thanks = سوپاس
channel-desk = نووسینگە
channel-box = سندوق
channel-hotline = هێڵی گەرم
channel-meeting = کۆبوونەوە
channel-home-visit = سەردانی ماڵ
follow-up-places = شوێنەکانی بەشی بەدواداچوون
feedback-title = بۆچوون و سکاڵا
feedback-lead = ئەوەی خەڵک بە سەنتەرەکەیان گوت، و تا کەی وەڵام دەدرێتەوە.
feedback-new = بۆچوونی نوێ
feedback-board = ئەوەی کاتی هاتووە
feedback-search = گەڕان لە بۆچوونەکان
feedback-which-all = هەموو
feedback-standing-overdue = دواکەوتوو
feedback-standing-waiting = چاوەڕێی وەڵام
feedback-standing-to-close = دەبێت دابخرێت
feedback-standing-closed = داخراو
feedback-standing-passed-on = نێردراو بۆ کەناڵی نهێنی
feedback-passed-on = نێردرا بۆ کەناڵی نهێنی
feedback-empty-title = هێشتا بۆچوون نییە
feedback-empty-text = ئەوەی خەڵک دەیڵێن بنووسە: سکاڵا، پێشنیار، پرسیار، سوپاس. بەبێ ناو.
feedback-sensitive = دەربارەی بەدڕەفتاری، چەوساندنەوە یان ساختەکارییە
feedback-sensitive-help = ئەو کات هیچ نانووسرێت؛ تەنها دەژمێردرێت.
feedback-pass-on-text = بە زار یان لە زەرفێکی داخراودا بینێرە بۆ:
feedback-pass-on = وەک نێردراو بیژمێرە
feedback-pass-on-after-all = هەستیارە: بینێرە و دەقەکە بسڕەوە
feedback-received = ڕۆژی هاتن
feedback-received-on = لە { $day } هات
feedback-kind = جۆر
feedback-channel = کەناڵ
feedback-text = ئەوەی گوترا
feedback-text-help = بێ ناو، بێ ژمارەی تەلەفۆن، بێ هیچ شتێک کە دیاری بکات کێ بوو.
feedback-text-missing = سەرەتا ئەوەی گوترا بنووسە.
feedback-about-none = دیاری نەکراو
feedback-service = خزمەتگوزارییەکەی
feedback-take = تۆماری بکە
feedback-due = تا ئەم ڕۆژە وەڵام بدرێتەوە
feedback-overdue-text = دەبوو تا ئێستا وەڵامی ئەمە درابایەوە.
feedback-said = ئەوەی گوترا
feedback-answer = وەڵام
feedback-answer-text = ئەوەی وەڵام درایەوە یان کرا
feedback-answer-role = ڕۆڵی وەڵامدەرەوە
feedback-answer-on = ڕۆژی وەڵام
feedback-answer-channel = چۆن گەیەنرا
feedback-answer-do = وەڵامەکە بنووسە
feedback-answer-missing = سەرەتا وەڵامەکە بنووسە.
feedback-answered-by = لە { $day } وەڵام درایەوە لەلایەن: { $who } ({ $channel })
feedback-answered-late = وەڵامی دواکەوتوو، ڕۆژ: { $count }
feedback-close-title = کەسەکە وەڵامەکە چۆن دەبینێت؟
feedback-close-on = ڕۆژی داخستن
feedback-close = دابخە
feedback-view-missing = سەرەتا لە کەسەکە بپرسە.
feedback-closed-on = لە { $day } داخرا: { $view }
feedback-figures-title = مانگانە
feedback-figures-lead = ئەوەی هات، چەند زوو وەڵام درایەوە، و خەڵک وەڵامەکانیان چۆن بینی.
feedback-month = مانگ
figures-month = { $month }ی { $year }
feedback-to-answer = تا وەڵامدانەوە (ناوەند)
feedback-satisfied = ڕازی، لە پرسیارلێکراوان
you-said-title = گوتتان، کردمان
you-said-said = گوتتان
you-said-did = کردمان
you-said-choose = ئەوەی بە دیوارەوە هەڵدەواسرێت
you-said-choose-lead = هەرچی بتوانێت دیاری بکات کێ پرسی، لایبە. هەشت جووت لە پەڕەیەکدا جێی دەبێتەوە.
you-said-from = لە
you-said-until = تا
you-said-too-long = لە { $count } پیت درێژترە: سەرەتا دەقەکە کورت بکەرەوە.
you-said-empty = لەم ماوەیەدا هیچ وەڵام نەدراوەتەوە.

### Follow-up: what is due, works, evaluations, monitoring, basic activities

field-careful = { $found } لایبە: ڕۆڵ بنووسە، نەک ناو.
plan-line-work = چۆن جێبەجێ دەکرێت
due-kind-referral = ڕەوانەکردنێک چاوەڕێی خزمەتە
due-kind-referral-to-close = ڕەوانەکردنێک چاوەڕێی داخستنە
due-kind-feedback = بۆچوون یان سکاڵایەک چاوەڕێی وەڵامە
due-kind-service-to-verify = خزمەتگوزارییەک چاوەڕێی پشتڕاستکردنەوەیە
due-kind-service-ends = خزمەتگوزارییەک کۆتایی دێت
due-kind-milestone = قۆناغێکی پلان
due-late = { $count ->
    [one] { $count } ڕۆژ دواکەوتووە
   *[other] { $count } ڕۆژ دواکەوتووە
}
due-today = وادەکەی ئەمڕۆیە
due-in = { $count ->
    [one] سبەینێ
   *[other] دوای { $count } ڕۆژ
}
reached-late = { $count ->
    [one] { $count } ڕۆژ دوای وادە تەواو بوو
   *[other] { $count } ڕۆژ دوای وادە تەواو بوو
}
reached-on-day = لە ڕۆژی خۆیدا تەواو بوو
reached-early = { $count ->
    [one] { $count } ڕۆژ پێش وادە تەواو بوو
   *[other] { $count } ڕۆژ پێش وادە تەواو بوو
}
today-title = ئەمڕۆ
today-lead = ئەوەی وادەی هاتووە لە سەنتەرەکە، دواکەوتووترین سەرەتا. هەر ڕیزێک دەتباتە ئەو شوێنەی تێیدا دەکرێت.
today-overdue = دواکەوتوو
today-today = وادەی ئەمڕۆیە
today-soon = لە ماوەی { $count } ڕۆژدا
today-all = هەموو
today-referral = { $code }: { $need }
today-empty-title = هیچ وادەی نەهاتووە
today-empty-text = هیچ دوانەکەوتووە، و لە ماوەی { $count } ڕۆژدا وادەی هیچ نایەت.
works-title = جێبەجێکردن
works-lead = هەر بڕگەیەکی پلان چۆن جێبەجێ دەکرێت: دۆخی، ڕۆژەکانی، پارەکەی.
works-pace = بڕگەکان بەپێی پابەندی بە وادە
works-all = هەموو بڕگەکان
works-search = لە کارەکان بگەڕێ
today-search = لەو کارانەدا بگەڕێ کە کاتیان هاتووە
today-sort-due = وادە
today-sort-kind = جۆر
works-sort-pressing = پەلەترین
works-sort-number = ژمارە لە پلاندا
works-sort-title = ناونیشان
works-sort-state = دۆخ
works-sort-due = وادەی داهاتوو
works-sort-spent = ڕێژەی خەرجکراو
works-empty-title = هێشتا هیچ وەرنەگیراوە
works-empty-text = جێبەجێکردن لە بڕگەکانی پلانەوە دەست پێدەکات. سەرەتا شتێک وەربگرە.
works-sum-state = { $state }: { $count }
works-sum-money = { $spent } لە { $budget } خەرجکراوە
works-map-title = شوێنی کارەکان
works-map-lead = هەر بڕگەیەک بە ژمارەی خۆی، لەو شوێنەی خەڵک داوایان کرد. چوارگۆشە: کۆتایی هاتووە. پڕکراوە: بەردەوامە یان تەواوە.
works-map-legend = مانای نیشانەکان
work-title = { $number }. { $title }
work-pace-late = دواکەوتوو
work-pace-on-time = لە کاتی خۆیدا
work-pace-ahead = پێش وادە
work-pace-no-days = ڕۆژ دیاری نەکراوە
work-pace-stopped = وەستێنراو
work-state = کارەکە گەیشتووەتە کوێ
work-state-not-started = دەستی پێ نەکردووە
work-state-underway = بەردەوامە
work-state-paused = ڕاگیراوە
work-state-done = تەواو بووە
work-state-stopped = وەستێنراوە
work-steps = قۆناغی تەواوبوو: { $count } لە { $all }
work-next = داهاتوو: { $what } – { $when }
work-line-late = { $count ->
    [one] { $count } ڕۆژ لە دوا ڕۆژی ڕێککەوتوو تێپەڕیوە
   *[other] { $count } ڕۆژ لە دوا ڕۆژی ڕێککەوتوو تێپەڕیوە
}
work-to-plan = بۆ پلان
work-progress = ڕەوتی کار
work-agreed-days = ڕۆژە ڕێککەوتووەکان
work-no-days = لەسەر هیچ ڕۆژێک ڕێکنەکەوتوون
work-started = دەستی پێکرد لە
work-finished = ڕادەست کرا لە
work-spent = خەرجکراو تا ئێستا
work-spent-share = { $percent }٪ی بودجە خەرجکراوە
work-spent-of = { $spent } لە { $budget } خەرجکراوە.
work-budget = بودجەی ڕێککەوتوو: { $budget }. هێشتا هیچ خەرجییەک نەنووسراوە.
work-over-budget = خەرجی { $over } لە بودجەی ڕێککەوتوو ({ $budget }) زیاترە.
work-other-currency = بودجە { $budget }ـە. پارەی خەرجکراو بە دراوێکی تر بەراورد ناکرێت.
work-no-budget = لەسەر هیچ بودجەیەک ڕێکنەکەوتوون.
work-note = چی ڕێگرە یان یارمەتیدەرە
work-note-help = بە ڕستەیەک یان دوو. بێ ناو.
work-steps-none = لەسەر هیچ قۆناغێک ڕێکنەکەوتوون. قۆناغەکان لە پلاندا دەنووسرێن.
work-step-reached = ئەمڕۆ تەواو بوو
work-step-on = ڕۆژی تەواوبوونی قۆناغی { $number }
work-step-back = قۆناغی { $number } هێشتا تەواو نەبووە
work-step-days = وادە { $due }: { $how }
work-step-due = وادە { $due }
work-step-no-day = ڕۆژی بۆ دیاری نەکراوە
work-evaluations = چی گۆڕا
work-evaluations-lead = کە کارەکە تەواو بوو، گرووپەکان و زانیاریدەرە سەرەکییەکان دەڵێن پێشتر چۆن بوو و ئێستا چۆنە.
work-evaluation = هەڵسەنگاندنی { $day }: { $count ->
    [one] { $count } وەڵام
   *[other] { $count } وەڵام
}
work-evaluate = هەڵیبسەنگێنە
evaluation-of = چی گۆڕا: { $title }
evaluation-lead = وەک خەڵک دەیبینن. هەر خانەیەک کە جێی دەهێڵیت پاشەکەوت دەکرێت.
evaluation-to-work = بۆ کارەکە
evaluation-delete = ئەم هەڵسەنگاندنە بسڕەوە
evaluation-finding = بە کورتی
evaluation-views = کێ چی گوت
evaluation-people = کێ سوودمەند بوو
evaluation-direct = سوودمەندانی ڕاستەوخۆ
evaluation-direct-help = ئەوانەی خۆیان بەکاری دەهێنن.
evaluation-indirect = سوودمەندانی ناڕاستەوخۆ
evaluation-indirect-help = ئەوانەی بە شێوەیەکی تر سوودی لێ دەبینن.
evaluation-female = ژنان و کچان
evaluation-male = پیاوان و کوڕان
evaluation-about = چۆن پرسرا، کێ بێبەش بوو، چاکراگرتن
evaluation-on = ڕۆژی هەڵسەنگاندن
evaluation-meeting = ئەو کۆبوونەوەیەی تێیدا پرسرا
evaluation-no-meeting = لە هیچ کۆبوونەوەیەکی ئێرەدا نا
evaluation-meeting-on = { $kind }، { $day }
evaluation-left-out = کێ بێبەش بوو، و بۆچی
evaluation-left-out-help = گرووپ و شوێن، بێ ناو.
evaluation-upkeep = ئایا چاک ڕادەگیرێت؟
evaluation-upkeep-note = کێ چاکی ڕادەگرێت، بە چی
evaluation-upkeep-help = فەرمانگە یان لیژنە، پارە، پارچەی یەدەگ.
upkeep-unknown = نازانرێت
upkeep-kept = چاک ڕادەگیرێت
upkeep-partly-kept = تا ڕادەیەک چاک ڕادەگیرێت
upkeep-not-kept = چاک ڕاناگیرێت
evaluation-said = خەڵک چییان گوت
evaluation-said-help = بە وشەی خۆیان، بێ ناو و بێ هیچ شتێک کە دیاری بکات کێ گوتی.
evaluation-sentence = ڕستەی { $number }
evaluation-sentence-new = ڕستەیەکی تر
evaluation-sentence-remove = ڕستەی { $number } بسڕەوە
evaluate-lead = هەر جارە لە یەک گرووپی چڕکراوە یان یەک زانیاریدەری سەرەکی بپرسە. هەڵسەنگاندنەکە لەگەڵ یەکەم وەڵامدا دەست پێدەکات.
evaluate-not-done = کارەکە هێشتا وەک تەواو نەنووسراوە. لەگەڵ ئەوەشدا دەتوانیت بپرسیت.
evaluate-first = یەکەم گرووپ یان زانیاریدەری سەرەکی چی دەڵێت
evaluation-method-focus-group = گفتوگۆی گرووپی چڕکراوە
evaluation-method-key-informant = زانیاریدەری سەرەکی
view-method = چۆن دەپرسرێت
view-group = گرووپ
view-quality-before = چۆنایەتی پێشتر
view-quality-after = چۆنایەتی ئێستا
view-access-before = دەستگەیشتن پێشتر
view-access-after = دەستگەیشتن ئێستا
view-asked = ژمارەی ئەوانەی لێیان پرسرا ئایا ڕازین
view-satisfied = ڕازییەکانیان
view-more-satisfied = ژمارەی ڕازییەکان لە پرسیارلێکراوان زیاترە. یەکێکیان ڕاست بکەرەوە.
view-steps-missing = بۆ چۆنایەتی و دەستگەیشتن، پێشتر و ئێستا، پلەیەک هەڵبژێرە.
view-keep = ئەم وەڵامە پاشەکەوت بکە
view-add = گرووپێک یان زانیاریدەرێکی سەرەکی زیاد بکە
view-edit = وەڵامی { $number } ڕاست بکەرەوە
view-remove = وەڵامی { $number } بسڕەوە
view-last = هەڵسەنگاندن لانیکەم یەک وەڵامی تێدا دەمێنێت.
view-acts = ڕاستکردنەوە یان سڕینەوە
view-who = { $group } ({ $method })
view-moved = { $before }، ئێستا { $after }
quality-level-1 = کار ناکات، یان زیان دەگەیەنێت
quality-level-2 = بە دەگمەن یان بە خراپی کار دەکات
quality-level-3 = کار دەکات، بە کەموکوڕیی زۆرەوە
quality-level-4 = زۆربەی کات باش کار دەکات
quality-level-5 = باش و بێ پچڕان کار دەکات
access-level-1 = کەسمان ناتوانین بەکاری بهێنین
access-level-2 = تەنها کەمێک دەتوانن بەکاری بهێنن
access-level-3 = نزیکەی نیوەمان دەتوانین بەکاری بهێنین
access-level-4 = زۆربەمان دەتوانین بەکاری بهێنین
access-level-5 = هەمووان بە سەلامەتی بەکاری دەهێنن
moved-up = { $steps ->
    [one] یەک پلە باشتر بووە
   *[other] { $steps } پلە باشتر بووە
}
moved-down = { $steps ->
    [one] یەک پلە خراپتر بووە
   *[other] { $steps } پلە خراپتر بووە
}
moved-none = نەگۆڕاوە
results-title = ئەنجامەکان
results-lead = ئەوەی پرۆژە تەواوبووەکان گۆڕییان، وەک گرووپەکان و زانیاریدەرە سەرەکییەکان دەیگێڕنەوە.
results-honest = هەموو ئەمانە خەڵک خۆیان دەیڵێن. لەگەڵ هیچ شوێنێکی بێ پرۆژە بەراورد نەکراوە، بۆیە هۆکاری گۆڕانەکە ناسەلمێنێت.
results-illustrative = نموونەی ڕوونکردنەوە – ئەنجامی ڕاستەقینە نییە
results-printed = لە { $day } چاپکرا
results-empty-title = هێشتا هیچ پرۆژەیەک هەڵنەسەنگێنراوە
results-empty-text = هەڵسەنگاندن لە بڕگەیەکی پلانەوە دەست پێدەکات، کاتێک کارەکەی تەواو دەبێت.
results-quality = چۆنایەتی: { $moved }
results-access = دەستگەیشتن: { $moved }
results-satisfied = ڕازی: { $share }
results-views = { $count ->
    [one] وەک { $count } گرووپ یان زانیاریدەری سەرەکی دەیبینێت.
   *[other] وەک { $count } گرووپ و زانیاریدەری سەرەکی دەیبینن.
}
results-base = { $count ->
    [one] { $count } پرۆژە
   *[other] { $count } پرۆژە
}
results-tile-quality = پلەی چۆنایەتی، بە تێکڕا
results-tile-access = پلەی دەستگەیشتن، بە تێکڕا
results-tile-satisfied = ڕازین، لە پرسیارلێکراوان
results-tile-direct = سوودمەندی ڕاستەوخۆ
results-tile-women = لەوانە ژنان و کچان
results-asked = { $part } لە { $whole } پرسیارلێکراو
results-by-sex = ژنان و کچان { $female }، پیاوان و کوڕان { $male }
results-few-asked = لە کەمتر لە { $count } کەس پرسرا: پیشان نادرێت
results-percent = { $percent }٪
results-finding = بە تێکڕا، چۆنایەتی: { $quality }، و دەستگەیشتن: { $access }، وەک خەڵک دەیڵێن ({ $count ->
    [one] { $count } پرۆژە
   *[other] { $count } پرۆژە
}).
results-chart = پرۆژە بە پرۆژە
results-chart-lead = گۆڕان لە پێشترەوە بۆ ئێستا، لەسەر پێوەرێکی پێنج پلەیی. پرۆژەکان بە ڕیزبەندیی پلانن.
results-table = ژمارەکانی پشت هێڵکارییەکە
results-search = لە پرۆژەکان بگەڕێ
results-sort-plan = ڕیزبەندیی لیستەکە
results-sort-title = ناونیشان
results-sort-on = ڕۆژی هەڵسەنگاندن
results-sort-views = گرووپ و زانیاریدەری سەرەکی
results-col-project = پرۆژە
results-col-views = گرووپ و زانیاریدەری سەرەکی
results-col-quality = چۆنایەتی
results-col-access = دەستگەیشتن
results-col-satisfied = ڕازی
results-direct = سوودمەندانی ڕاستەوخۆ بەپێی کەرت
results-total = کۆ
results-women-share = ڕێژەی ژنان و کچان
results-hidden = * پیشان نادرێت: کەمترە لە { $count } کەس، یان ژمارەیەکی وەها ئاشکرا دەکات.
rounds-title = چاودێری
rounds-lead = دۆخی خزمەتگوزاری و گوزەران، هەموو جارێک بە هەمان یازدە پرسیار.
rounds-list = گەڕەکان
rounds-empty-title = هێشتا هیچ گەڕێک نییە
rounds-empty-text = لە گەڕێکدا یازدە پرسیار بە پێنج پلەی نووسراو لە هەر گرووپێک دەکرێت. گەڕی دووەم پیشانی دەدات چی گۆڕا.
round-new = گەڕی نوێ
round-begin = دەست بە پرسیار بکە
round-area = ناوچەی خزمەت
round-on = ڕۆژ
round-day-missing = سەرەتا ڕۆژەکە هەڵبژێرە.
round-name = ناوی گەڕەکە
round-name-help = وەک «پێش پلان». دەکرێت بە بەتاڵی بمێنێتەوە.
round-readings = { $count ->
    [one] { $count } وەڵام
   *[other] { $count } وەڵام
}
round-of = گەڕی { $day }
round-where-when = { $place }، { $day }
round-to-trend = هەموو گەڕەکان
round-delete = ئەم گەڕە بسڕەوە
round-ask = پرسیارەکان
round-group = گرووپ
round-groups-asked = { $count ->
    [0] هێشتا لە هیچ گرووپێک نەپرسراوە.
    [one] تا ئێستا لە { $count } گرووپ پرسراوە.
   *[other] تا ئێستا لە { $count } گرووپ پرسراوە.
}
round-progress = { $group }: وەڵامی { $count } لە { $all } دراوەتەوە.
round-indicators = نیشاندەرەکان
trend-all-groups = هەموو گرووپەکان (ناوەند)
trend-first = یەکەم جارە بپرسرێت
trend-value = { $value } ({ $count ->
    [one] { $count } گرووپ
   *[other] { $count } گرووپ
})
trend-one-round = تا ئێستا یەک گەڕ. گەڕی داهاتوو پیشانی دەدات چی گۆڕا.
trend-finding = لە گەڕی پێشووەوە: باشتر { $up }، خراپتر { $down }، نەگۆڕاو { $same }
trend-lead = ١ خراپترین پلەی نووسراوە و ٥ باشترین. نرخەکان ناوەندی وەڵامی گرووپەکانن.
trend-table = نیشاندەرەکان لە گەڕێکەوە بۆ گەڕێک
trend-before = گەڕی پێشوو
trend-last = دوا گەڕ
trend-change = گۆڕان
trend-line = ڕەوت
trend-over-all = بە درێژایی گەڕەکان
trend-better = باشتر دەبێت
trend-worse = خراپتر دەبێت
trend-steady = جێگیرە
trend-mixed = بەرز و نزم دەبێت
conditions-title = دۆخەکان بەپێی ناوچە
indicator-water = ئاو
indicator-water-1 = نزیکەی هیچ ئاوی پاک نییە
indicator-water-2 = زۆر کەمە، یان زۆرجار پاک نییە
indicator-water-3 = هەندێک ڕۆژ بەسە
indicator-water-4 = زۆربەی ڕۆژەکان بەسە و پاکە
indicator-water-5 = هەموو ڕۆژێک بەسە و پاکە
indicator-electricity = کارەبا
indicator-electricity-1 = نییە، یان لە ڕۆژێکدا کەمتر لە ٢ کاتژمێر
indicator-electricity-2 = ڕۆژانە ٢ بۆ ٦ کاتژمێر
indicator-electricity-3 = ڕۆژانە ٦ بۆ ١٢ کاتژمێر
indicator-electricity-4 = ڕۆژانە زیاتر لە ١٢ کاتژمێر
indicator-electricity-5 = شەو و ڕۆژ، بە دەگمەن دەبڕدرێت
indicator-health = تەندروستی
indicator-health-1 = هیچ چارەسەرێک لە نزیکەوە نییە
indicator-health-2 = تەنها فریاکەوتن، یان زۆر گرانە
indicator-health-3 = چارەسەری سەرەتایی، زۆرجار بێ کارمەند یان دەرمان
indicator-health-4 = چارەسەری سەرەتایی بە کارمەند و دەرمانەوە
indicator-health-5 = چارەسەری باش بۆ هەمووان، لەگەڵ ڕەوانەکردن
indicator-education = پەروەردە
indicator-education-1 = هیچ قوتابخانەیەک لە نزیکەوە نییە
indicator-education-2 = قوتابخانە هەیە، بەڵام زۆر منداڵ ناچن
indicator-education-3 = زۆربە دەچن؛ پۆلەکان قەرەباڵغ و مامۆستا کەمە
indicator-education-4 = نزیکەی هەموو دەچن، مامۆستا بەسە
indicator-education-5 = هەموو کچ و کوڕێک لە قوتابخانەی باش دەخوێنن
indicator-housing = نیشتەجێبوون
indicator-housing-1 = زۆر کەس لە چادر یان کەلاوەدا دەژین
indicator-housing-2 = زۆر خانوو زیانی پێگەیشتووە یان تەواو نەکراوە
indicator-housing-3 = خانوو هەیە، بەڵام قەرەباڵغ یان ناجێگیرە
indicator-housing-4 = زۆربەی خانووەکان ساغ و جێگیرن
indicator-housing-5 = هەموو خانووەکان ساغن و کاغەزیان تەواوە
indicator-livelihoods = بژێوی
indicator-livelihoods-1 = کەم کەس هیچ داهاتێکی هەیە
indicator-livelihoods-2 = کاری ڕۆژانە، کە بەشی ژیان ناکات
indicator-livelihoods-3 = نزیکەی نیوە کارێکیان هەیە پێی بژین
indicator-livelihoods-4 = زۆربە کار یان پیشەیەکیان هەیە
indicator-livelihoods-5 = نزیکەی هەموو بە کاری جێگیر دەژین
indicator-safety = سەلامەتی
indicator-safety-1 = خەڵک ناوێرن بچنە دەرەوە
indicator-safety-2 = تەنها بە ڕۆژ و لە هەندێک شوێن سەلامەتە
indicator-safety-3 = بۆ زۆربە سەلامەتە، نەک بۆ ژنان و کچان و کەمینەکان
indicator-safety-4 = بۆ نزیکەی هەمووان سەلامەتە
indicator-safety-5 = هەمووان شەو و ڕۆژ هەست بە سەلامەتی دەکەن
indicator-explosive-hazards = مەترسیی تەقەمەنی
indicator-explosive-hazards-1 = ڕووداو دەبێت؛ هیچ نیشانەیەک نییە
indicator-explosive-hazards-2 = مەترسییەکە زانراوە، بەڵام نیشانە نەکراوە
indicator-explosive-hazards-3 = نیشانە کراوە؛ پاککردنەوە دەستی پێ نەکردووە
indicator-explosive-hazards-4 = پاککردنەوە بەردەوامە؛ خەڵک ڕێساکان دەزانن
indicator-explosive-hazards-5 = ناوچەکە پاککراوەتەوە
indicator-documents = بەڵگەنامە
indicator-documents-1 = زۆر خێزان بێ کاغەزن و ڕێگەیان نییە پێی بگەن
indicator-documents-2 = کاغەز دەست دەکەوێت، بەڵام دوور یان گرانە
indicator-documents-3 = زۆربە هەیانە؛ هەندێک گرووپ بێبەشن
indicator-documents-4 = نزیکەی هەموو هەیانە؛ نوێکردنەوە خاوە
indicator-documents-5 = هەمووان لە نزیکەوە و لە کاتی خۆیدا وەریدەگرن
indicator-social-cohesion = پێکەوەژیان و دەستگەیشتنی یەکسان
indicator-social-cohesion-1 = ململانێی ئاشکرا لە نێوان گرووپەکاندا
indicator-social-cohesion-2 = گرووپەکان لە یەکتر دوور دەکەونەوە؛ هەندێک هیچیان پێناگات
indicator-social-cohesion-3 = پێکەوە دەگونجێن؛ دەستگەیشتن نایەکسانە
indicator-social-cohesion-4 = پێکەوە کار دەکەن؛ دەستگەیشتن نزیکەی یەکسانە
indicator-social-cohesion-5 = متمانە بە یەکتر دەکەن؛ دەستگەیشتن یەکسانە
indicator-assistance = یارمەتیی وەرگیراو
indicator-assistance-1 = پێویستداران هیچیان پێناگات
indicator-assistance-2 = کەمێک وەردەگرن، بە ڕێسای ناڕوون
indicator-assistance-3 = بە نزیکەی نیوەی پێویستداران دەگات
indicator-assistance-4 = بە زۆربەیان دەگات، بە ڕێسای زانراو
indicator-assistance-5 = بە هەمووان دەگات، یان ئیتر پێویست نییە
activities-title = چالاکییە بنەڕەتییەکان
activities-lead = ئەو کەمترینەی هەموو سەنتەرەکان ڕێککەوتوون مانگانە بیکەن. نمرە نییە.
activities-centre = سەنتەر
activities-other-centre = سەنتەرێکی تر: ناوەکەی
activities-which-months = مانگە پیشاندراوەکان
activities-earlier = مانگەکانی پێشتر
activities-later = مانگەکانی دواتر
activities-no-later = ئەم مانگە دوا مانگە.
activities-months = { $from } – { $to }
activities-own = ئەم سەنتەرە
activities-tap = هەر پەنجەدانێک دەچێتە دواتر: کرا، بەشێکی کرا، نەکرا.
activities-notes = ئەوەی کەم بوو: { $month }
activities-notes-help = چی ڕێگر بوو، و چی لەبارەوە دەکرێت. بێ ناو.
activities-all-done = هەمووی کرا.
activity-what = چالاکی
activity-cell = { $activity }، { $month }: { $state }
activity-state-done = کرا
activity-state-partly = بەشێکی کرا
activity-state-not-done = نەکرا
activity-state-open = سەیر نەکراوە
basic-activity-information = زانیاری
basic-activity-help-information = خزمەتگوزاری و ماف و هەواڵ، بە هەموو زمانەکانی ناوچەکە.
basic-activity-priority-locations = شوێنە لەپێشینەکان
basic-activity-help-priority-locations = لەگەڵ کۆمەڵگە دیاری دەکرێت لە کوێ پێویستی زۆرترە.
basic-activity-consultation-and-referral = ڕاوێژ و ڕەوانەکردن
basic-activity-help-consultation-and-referral = گوێ لە خەڵک دەگیرێت و بۆ دەرگای دروست دەنێردرێن.
basic-activity-community-engagement = بەشداریی کۆمەڵگە
basic-activity-help-community-engagement = کۆبوونەوە لەگەڵ هەموو گرووپەکان، لیژنەکانیش.
basic-activity-two-way-communication = پەیوەندیی دوولایەنە
basic-activity-help-two-way-communication = بۆچوونەکان وەردەگیرێن، وەڵام دەدرێنەوە و بە خەڵک دەگوترێنەوە.
basic-activity-coordination-and-liaison = هەماهەنگی و پەیوەندی لەگەڵ حکومەت
basic-activity-help-coordination-and-liaison = بەڕێوەبەرایەتی و هاوبەشەکان دەزانن خەڵک چی داوا دەکەن.
basic-activity-mapping-and-monitoring = نەخشەدانان و چاودێری
basic-activity-help-mapping-and-monitoring = خزمەتگوزاری و دۆخەکان دەخرێنە سەر نەخشە و سەیر دەکرێنەوە.

### Tables of the centre

data-table-services = خزمەتگوزارییەکان
data-table-services-help = کێ چی پێشکەش دەکات، لە کوێ، بۆ کێ و تا کەی.
data-table-referrals = ڕەوانەکردنەکان
data-table-referrals-help = هێڵێک بۆ هەر ڕەوانەکردنێک، لەگەڵ دۆخ و ڕۆژەکانی. بێ ناو؛ ئەوەی بتوانێت ئاماژە بە تاکەکەس بکات دەشاردرێتەوە.
data-table-feedback = بۆچوون و سکاڵا
data-table-feedback-help = ئەوەی گوترا و وەڵام درایەوە. لەوەی نێردرا، تەنها ژمارەکەی.
data-table-monitoring = چاودێری
data-table-monitoring-help = هەموو خوێندنەوەیەکی هەموو گەڕێکی چاودێری.
data-table-evaluations = هەڵسەنگاندنی پرۆژەکان
data-table-evaluations-help = ئەوەی پرۆژە تەواوبووەکان گۆڕییان، وەک خەڵک دەیبینن.
data-table-dictionary = فەرهەنگی ستوونەکان
data-table-dictionary-help = هەموو ستوونێکی خشتەکانی سەنتەر و ئەوەی تێیدایە.

### End

# خزمەتگوزارییەکان لەسەر نەخشە
map-service-point = خاڵی خزمەتگوزاری
map-service-point-new = خاڵێکی خزمەتگوزاری تۆمار بکە
map-service-point-of = خاڵی خزمەتگوزاری: { $sector }
map-service-who = کێ ئەم خزمەتگوزارییە پێشکەش دەکات؟
map-service-more = زیاتر لەبارەیەوە
map-service-not = خاڵی خزمەتگوزاری نییە
map-service-nearby = یەکێکە لەمانە؟
map-service-is-this = ئەمەیە
map-service-is-gone = ئەوە داخراوە
map-service-closed = خزمەتگوزارییەکە داخرا.
map-service-verified-now = پشتڕاست کرایەوە؛ خاڵە نوێیەکە لابرا.
map-service-verified = دوایین پشتڕاستکردنەوە لە { $day }
map-service-until = تا کەی
map-service-open = تۆمارەکە بکەرەوە
map-service-add-place = شوێنێک زیاد بکە
map-services-closed = داخراوەکانیش
map-services-shown = لەسەر نەخشە: { $shown } لە { $all } خزمەتگوزاری.
map-services-legend = واتای دەرگاکان
map-services-hide = خزمەتگوزارییەکان بشارەوە
map-walk-seen = { $count ->
    [0] هێشتا خاڵی خزمەتگوزاری نییە
   *[other] { $count } خاڵی خزمەتگوزاری
}
map-walk-closed = { $count ->
   *[other] { $count } لەوانە داخراون
}
standing-takes-referrals = ڕەوانەکراو وەردەگرێت
standing-takes-none = ڕەوانەکراو وەرناگرێت
standing-out-of-date = پێویستی بە پشتڕاستکردنەوەیە
standing-not-running = بەردەوام نییە
service-places = لەسەر نەخشە
service-places-count = { $count ->
    [0] هێشتا شوێنی لەسەر نەخشە نییە. دووری لە گەڕاندا پێویستی بە شوێنە.
   *[other] { $count } شوێن
}
service-place-number = شوێنی { $number }
service-place-remove = شوێنی { $number } بسڕەوە
service-place-on-map = لەسەر نەخشە دایبنێ
service-see-on-map = لەسەر نەخشە ببینە یان شوێن زیاد بکە
service-place-type = شوێنێک بنووسە
service-mobile-days = ڕۆژانی تیمی گەڕۆک
service-mobile-days-help = ئەو ڕۆژانەی خزمەتگوزارییەکە دێتە لای خەڵک: تیمی گەڕۆک یان ڕۆژی مەیدانی.
service-mobile-day = ڕۆژی تیمی گەڕۆک { $number }
service-mobile-remove = ڕۆژی تیمی گەڕۆکی { $number } بسڕەوە
service-mobile-add = ڕۆژێکی تیمی گەڕۆک زیاد بکە
services-mobile = گەڕۆک
services-places-short = { $count ->
   *[other] { $count } شوێن
}
desk-mobile-line = { $day }: { $place }
who-where-map = لەسەر نەخشە
meeting-has-points = لەم کۆبوونەوەیەدا خزمەتگوزاری پشتڕاست کراونەتەوە. دەمێنێتەوە تا بڵێن کەی بووە.
## وێنەکانی ژێر نەخشە
underlay-title = وێنەکانی ژێر نەخشە
underlay-lead = وێنەی نەخشەیەکی کاغەزی، وێنەی ئاسمانی یان هێڵکارییەکی سەر تەختە دەچێتە ژێر نیشانەکان. بە سێ خاڵ یان زیاتر کە لە هەردووکیان دەیاندۆزیتەوە لە شوێنی خۆی دادەنرێت.
underlay-add = وێنەیەک زیاد بکە
underlay-new = وێنەی { $number }
underlay-taking = وێنەکە ئامادە دەکرێت…
underlay-no-picture = ئەم فایلە وەک وێنە ناخوێنرێتەوە. وێنەیەکی لێ بگرە و ئەوە زیاد بکە.
picture-not-kept = ئامێرەکە وێنەکەی هەڵنەگرت، لەوانەیە پڕ بووبێت. جێگە بکەرەوە و دووبارە زیادی بکە.
underlay-name = ناوی وێنەکە
underlay-missing = خودی وێنەکە لەسەر ئەم ئامێرە نییە؛ فایلەکە بێ وێنە هاتووە. داوای فایلێک بکە وێنەکانی تێدا بێت.
underlay-unplaced = هێشتا لە شوێنی خۆی دانەنراوە، بۆیە لەسەر نەخشە دەرناکەوێت.
underlay-opacity = چەندی لێ دیار بێت
underlay-per-cent = { $share }٪
underlay-place = لە شوێنی خۆی دابنێ
underlay-go = پیشانی بدە
underlay-remove = لایبە
underlay-removed = وێنەکە لابرا.
underlay-tap-first = لە وێنەکە پەنجە لە شوێنێک بدە کە لەسەر نەخشەش دەیدۆزیتەوە: چواررێیان، گۆشەیەک، منارەیەک.
underlay-tap-picture = پەنجە لە شوێنی دواتری وێنەکە بدە. شوێنە لێکدوورەکان هەڵبژێرە.
underlay-tap-map = ئێستا لەسەر نەخشە پەنجە لە هەمان شوێن بدە.
underlay-other-spot = شوێنێکی تر
underlay-board = وێنەکە، بۆ هەڵبژاردنی شوێن
underlay-board-help = بۆ جووڵاندن ڕایبکێشە. بە تەختەکلیل: تیرەکان دەیجووڵێنن، + و − نزیک و دووری دەکەنەوە، Enter ئەو شوێنە دەبات کە لەژێر خاچەکەدایە.
underlay-done = تەواو
underlay-points = خاڵەکانی ڕێکخستن
underlay-points-missing = { $count ->
    [one] یەک خاڵی تر وێنەکە جێگیر دەکات.
   *[other] { $count } خاڵی تر وێنەکە جێگیر دەکەن.
}
underlay-on-one-line = خاڵەکان لەسەر یەک هێڵن. خاڵێک لە تەنیشتەوە زیاد بکە.
underlay-mirrored = ئەمە وێنەکە وەک ئاوێنە هەڵدەگێڕێتەوە. لەوانەیە دوو خاڵ جێگۆڕکێیان کردبێت: یەکێکیان لاببە و دووبارە دایبنێ.
underlay-horizon = ئەمە وێنەکە تا ئەودیوی ئاسۆ درێژ دەکاتەوە. لەوانەیە خاڵێک هەڵە بێت: لایبە و دووبارە دایبنێ.
underlay-just-enough = لە شوێنی خۆی دانرا. خاڵەکان تەنها بەش دەکەن و ناکرێت ناکۆک بن: بە پێنج خاڵ یان زیاتر دەبینیت وێنەکە چەند لادراوە.
underlay-fit = لە شوێنی خۆی دانرا. خاڵەکان بە تێکڕا { $metres } م لادراون.
underlay-off = { $metres } م لادراوە
underlay-drop-point = خاڵی { $number } لاببە
underlay-sheet-title = پەڕەی چاپکراوی { $number }
underlay-sheet-placed = ئەمە پەڕەی چاپکراوی { $number }ـە. لەو شوێنە دانرا کە چوارگۆشەکانی گۆشەکانی دەیڵێن. پێویست بە هیچی تر ناکات.
underlay-sheet-no-marks = ئەمە پەڕەی چاپکراوی { $number }ـە، بەڵام هەر چوار چوارگۆشەی گۆشەکانی دیار نین. دووبارە وێنەی بگرە بە جۆرێک هەر چواریان دیار بن، یان بەو شوێنانە دایبنێ کە لە هەردووکیان دەیاندۆزیتەوە.
underlay-sheet-no-code = چوارگۆشەکانی گۆشەی پەڕەیەکی چاپکراو دیارن، بەڵام کۆدەکەی ناخوێنرێتەوە. ئەو پیت و ژمارانە بنووسە کە لەژێر کۆدەکەدان، یان وێنەکە بەو شوێنانە دابنێ کە لە هەردووکیان دەیاندۆزیتەوە.
underlay-sheet-contradiction = ئەمە لە پەڕەیەکی چاپکراو دەچێت، بەڵام چوارگۆشەکان و کۆدەکە هی یەک پەڕە نین. وێنەی تەنها یەک پەڕە بگرە، ڕێک ڕاخراو و لە سەرەوە، یان بەو شوێنانە دایبنێ کە لە هەردووکیان دەیاندۆزیتەوە.
underlay-sheet-code = پیت و ژمارەکانی ژێر کۆدەکە
underlay-sheet-misread = ئەمە کۆدی پەڕە نییە، یان پیتێکی هەڵەیە. لەگەڵ کاغەزەکە بەراوردی بکە: بە CM1 دەست پێ دەکات.

## وێنە وەک نەخشەیەکی سەربەخۆ
picture-use = وێنەکە بکە بە نەخشە
picture-use-help = نەخشەی ئەم شوێنە نییە؟ کەواتە وێنەکە خۆی نەخشەیە: نیشانەکان لەسەری دادەنرێن و هیچ پۆتانێکیان نابێت.
picture-map = وێنە لە جێگەی نەخشە. دوگمەی تیرەکان دەیجوڵێنن، کۆ و کەم پێوەرەکەی دەگۆڕن، Enter ئەو شوێنە دەبات کە لەژێر خاچەکەدایە.
picture-unnamed = وێنەی بێ ناو
picture-no-coordinates = وێنە لە جێگەی نەخشە. نیشانەکانی سەری پۆتانیان نییە.
picture-back = گەڕانەوە بۆ نەخشە
picture-at-centre = ناوەڕاستی وێنەکە وەربگرە
picture-has-marks = { $count ->
    [one] { $count } نیشانە لەسەر ئەم وێنەیەیە.
   *[other] { $count } نیشانە لەسەر ئەم وێنەیەن.
}
picture-keeps-marks = { $count ->
    [one] { $count } نیشانە لەسەر ئەم وێنەیەیە. سەرەتا بیسڕەوە یان بیبە سەر زەوی.
   *[other] { $count } نیشانە لەسەر ئەم وێنەیەن. سەرەتا بیانسڕەوە یان بیانبە سەر زەوی.
}
picture-place-marks = نیشانەکانی ببە سەر زەوی
picture-place-marks-help = وێنەکە لە شوێنی خۆی دانراوە. نیشانەکانیشی بە هەمان شێوە دەتوانن بچنە سەر زەوی؛ هەڵوەشاندنەوە دەیانگەڕێنێتەوە سەر وێنەکە.
picture-marks-placed = { $count ->
    [one] ئێستا { $count } نیشانە لەسەر زەوییە.
   *[other] ئێستا { $count } نیشانە لەسەر زەوین.
}
mark-on-picture = لەسەر وێنەی «{ $title }»
mark-picture-gone = وێنەیەک کە نەماوە
mark-picture-gone-drawing = ئەو وێنەیەی ئەمەی لەسەر کێشرابوو نەماوە. ناتوانرێت درێژەی پێ بدرێت.
mark-spot = ٪{ $across } لە چەپەوە، ٪{ $down } لە سەرەوە
mark-spot-help = دووری لە لێواری چەپی وێنەکە و پاشان لە لێواری سەرەوەی، بە لەسەدا، وەک ‎42.5, 30‎. هەر گۆشەیەک لە دێڕێک.
mark-spot-wrong-line = دێڕی { $line } شوێنێکی سەر وێنەکە نییە. دوو ژمارە لە 0 تا 100 بنووسە: ‎42.5, 30‎.
mark-spot-missing = شوێنەکە بنووسە، یان ناوەڕاستی وێنەکە وەربگرە.
mark-show-on-picture = لەسەر وێنەکە پیشانی بدە
mark-show-on-map = لەسەر نەخشە پیشانی بدە
says-on-pictures = { $count ->
    [one] { $count } نیشانە لەسەر وێنەیەکە و لێرە نەژمێردراوە: شوێنی لەسەر زەوی نییە.
   *[other] { $count } نیشانە لەسەر وێنەن و لێرە نەژمێردراون: شوێنیان لەسەر زەوی نییە.
}
says-on-pictures-few = چەند نیشانەیەک لەسەر وێنەن و لێرە نەژمێردراون: شوێنیان لەسەر زەوی نییە.

## وێنەی نیشانەکان
work-photos = وێنەکانی کارەکە
work-photos-before = پێش کارەکە
work-photos-after = لە کاتی کارەکە و دوای
plan-signed-sheets = وێنەی پەڕە واژۆکراوەکان
plan-signed-sheets-help = ئەگەر پلانەکە لەسەر کاغەز واژۆ کرابێت: وێنەیەک بۆ هەر پەڕەیەک، تا پلانی واژۆکراو لەگەڵ داتاکانیدا بمێنێت.
mark-photos = وێنەکان
mark-photos-help = وێنەی شوێنەکە بگرە نەک خەڵک: بێ ڕووخسار، بێ بەڵگەنامە و بێ تابلۆی ئۆتۆمبێل. شوێن و کاتی گرتنی هەڵناگیرێت.
mark-photo-take = وێنەیەک بگرە
mark-photo-pick = وێنەیەک هەڵبژێرە
mark-photo = وێنەی { $number }
mark-photo-remove = وێنەی { $number } لاببە
mark-photo-removed = وێنەکە لابرا.
mark-photo-missing = ئەم وێنەیە لەسەر ئەم ئامێرە نییە.
mark-voices = تۆمارە دەنگییەکان
mark-voices-help = دەنگ دەتوانێت بڵێت کێ قسە دەکات. سەرەتا بپرسە: «ڕێگە دەدەن ئەوەی دەربارەی ئەم شوێنە دەیڵێن تۆماری بکەین؟ دەتوانن بڵێن نەخێر، و هەر کات داوا بکەن دەیسڕینەوە.» تەنها دوای ڕازیبوون و بێ ناو تۆمار بکە. ئەوپەڕی { $seconds } چرکە.
mark-voice-record = تۆمار بکە
mark-voice-stop = بیوەستێنە و هەڵیبگرە
mark-voice-discard = وازی لێ بهێنە
mark-voice-running = چەند لە کاتەکە ڕۆیشتووە
mark-voice-recording = تۆمار دەکرێت: { $seconds } لە { $most } چرکە
mark-voice-asking = ئامێرەکە دەپرسێت ئایا مایکرۆفۆن بەکاربهێنرێت…
mark-voice-keeping = تۆمارەکە هەڵدەگیرێت…
mark-voice-play = تۆماری { $number } لێبدە
mark-voice-pause = تۆماری { $number } بوەستێنە
mark-voice-remove = تۆماری { $number } لاببە
mark-voice-removed = تۆماری دەنگەکە لابرا.
mark-voice-missing = تۆماری { $number } لەسەر ئەم ئامێرە نییە.
mark-voice-denied = ڕێگە بە مایکرۆفۆن نەدرا. لە ڕێکخستنەکانی وێبگەڕدا بۆ ئەم پەڕەیە ڕێگەی پێ بدە، یان ئەوەی وترا بینووسە.
mark-voice-none = ئەم ئامێرە مایکرۆفۆنی نییە. ئەوەی وترا بینووسە.
mark-voice-unable = ئەم وێبگەڕە ناتوانێت تۆمار بکات. ئەوەی وترا بینووسە، یان وێبگەڕێکی نوێتر بەکاربهێنە.
mark-voice-empty = هیچ نەبیسترا. دووبارە تۆمار بکە.
mark-voice-not-kept = ئامێرەکە تۆمارەکەی هەڵنەگرت؛ لەوانەیە پڕ بووبێت. شوێن بکەرەوە، پاشان دووبارە تۆمار بکە.

## نەخشەی کاغەزی
sheets-title = نەخشەی کاغەزی بۆ نیشانەکردن
sheets-back = گەڕانەوە بۆ نەخشە
sheets-lead = ئەم پەڕانە چاپ بکە و بە قەڵەم نیشانەیان لەسەر دابنێ. دواتر وێنەی پەڕەکە دەچێتە ژێر نەخشە و خۆی بە چوارگۆشەکانی گۆشەکانی لە شوێنی خۆی دادەنرێت.
sheets-paper = کاغەز
sheets-orientation = ئاراستە
sheets-portrait = ستوونی
sheets-landscape = ئاسۆیی
sheets-columns = پەڕە لە تەنیشت یەک
sheets-rows = پەڕە لە ژێر یەک
sheets-with-marks = نیشانەکانیش چاپ بکە
sheets-none-title = هێشتا شوێنێک بۆ چاپکردن نییە
sheets-none-text = سەرەتا ناوچەی خزمەت بکێشە یان نیشانەیەک لەسەر نەخشە دابنێ: پەڕەکان دایاندەپۆشن.
sheets-number = پەڕەی { $number } لە { $count }
sheets-scale = پێوەر { $one } : { $number }
sheets-label = پەڕەی { $number }: نەخشە بە تۆڕی ژمارەدار، نیشانەی گۆشە، پێوەر و کۆد
sheets-legend = هێڵی پچڕپچڕ: سنووری ناوچەی خزمەت. چوار چوارگۆشەی گۆشەکان و کۆدەکە بێ مەرەکەب و لەناو وێنەکەدا بهێڵەرەوە.
sheets-north = ب
refer-from = ڕەوانەکەر
referral-from = لەلایەن
referral-from-desk = نووسینگەی ئەم سەنتەرە
referral-from-short = لەلایەن { $from }
referral-agree = لەسەر ڕۆژێکی تر ڕێک بکەوە
figures-by-sector = بەپێی کەرتی خزمەتگوزاری
find-from = لە شوێنێکی ترەوە دەست پێ بکە
find-from-service = شوێنێک کە خەڵک بیناسن
find-from-none = شوێنێک هەڵبژێرە
find-from-clear = دووبارە لە ناوچەی خزمەتەوە دەست پێ بکە
feedback-plan-line = بەندی پلانەکە کە لەبارەیەوەیە
feedback-sort-pressing = پەلەترین
feedback-sort-received = ڕۆژی وەرگرتن
feedback-sort-due = دوا وادە
sort-ascending = بەرەو ژوور
sort-descending = بەرەو خوار
providers-title = دابینکەران
providers-lead = فەرمانگە و ڕێکخراوەکان، چی پێشکەش دەکەن، و ئەو ڕۆڵەی پەیوەندییان پێوە دەکرێت.
providers-search = گەڕان لە دابینکەران
providers-sort-name = ناو
providers-sort-kind = جۆر
providers-sort-services = ژمارەی خزمەتگوزاری
providers-empty-title = هێشتا دابینکەر نییە
providers-empty-text = دابینکەر فەرمانگە یان ڕێکخراوێکە خزمەتگوزاری پێشکەش دەکات. یەکەمیان بنووسە.
providers-services = { $count ->
    [0] بێ خزمەتگوزاری
   *[other] { $count } خزمەتگوزاری
}
providers-running = { $count ->
    [0] هیچیان بەردەوام نییە
   *[other] { $count } بەردەوامە
}
map-search-marks = گەڕان لە نیشانەکان
map-marks-sort-made = کاتی تۆمارکردن
map-marks-sort-title = جۆر
map-marks-sort-sector = کەرت
map-marks-sort-severity = توندی
map-marks-sort-group = گرووپ
list-more = { $count ->
   *[other] زیاتر پیشان بدە ({ $count } ماوە)
}
