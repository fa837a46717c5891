language-name = کوردی (سۆرانی)
language-code = ckb
language-direction = rtl

### Common

language-digits = arab
close = داخستن
undo = گەڕانەوە
opening = دەکرێتەوە…
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
act-add = زیادکردنی { $what }
act-change = گۆڕینی { $what }
act-delete = سڕینەوەی { $what }
act-move = گواستنەوەی { $what }
act-merge = یەکخستنی { $what }
act-split = دابەشکردنی { $what }
act-start = دەستپێکردنی { $what }
act-end = کۆتاییهێنان بە { $what }
act-cast = دەنگدان: { $what }
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
group-preset-people-with-disabilities = کەسانی خاوەن پێداویستیی تایبەت
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
sector-social-cohesion = پێکەوەژیان
sector-safety = ئاسایش
sector-governance = بەڕێوەبردنی خۆجێی
sector-waste = پاشماوە
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
undo-of = گەڕانەوە لە: { $what }
redo = دووبارەکردنەوە
redo-of = دووبارەکردنەوەی: { $what }
nothing-to-undo = هیچ شتێک نییە بۆ گەڕانەوە یان دووبارەکردنەوە
saved = پاشەکەوت کرا
saving = پاشەکەوت دەکرێت…
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
refusal-missing = ئەوەی پێویستە لێرە نەماوە. لەوانەیە گەڕانەوە بیگەڕێنێتەوە.
refusal-ballots-are-in = دەنگ دراوە، بۆیە پرسیار و بژاردە و شێواز ناگۆڕدرێن. بۆ پرسیارکردن بە شێوەیەکی تر، ڕیزبەندییەکی نوێ دەست پێ بکە.
refusal-ranking-closed = ئەم ڕیزبەندییە داخراوە. وەڵامی تر وەرناگیرێت.
refusal-too-many-dots = لەم دەنگەدا خاڵی زیاتر هەیە لەوەی کەسێک هەیەتی.
refusal-unknown-option = ئەم دەنگە شتێکی تێدایە کە لێرە هەڵنابژێردرێت.
refusal-other-method = ئەم وەڵامە هی شێوازێکی تری پرسیارە.
refusal-meeting-running = کۆبوونەوەیەکی تر بەردەوامە. سەرەتا کۆتایی پێ بهێنە.
refusal-nothing-to-do = هێشتا شتێک نییە بیکەیت: سەرەتا شتێک هەڵبژێرە.

### Home

home-title = هەڵسەنگاندنەکان
home-lead = هەموو شتێک لەسەر ئەم ئامێرە دەمێنێتەوە. هیچ شتێک بۆ هیچ شوێنێک نانێردرێت تا خۆت وەک فایل ڕادەستی نەکەیت.
home-new = هەڵسەنگاندنی نوێ
home-open-file = کردنەوەی فایل
home-example = سەیری نموونەکە بکە
home-busy = دەکرێتەوە…
home-not-opened = فایلەکە نەکرایەوە.
home-already-here = ئەم هەڵسەنگاندنە پێشتر لەسەر ئەم ئامێرەیە. فایلەکە لێرە تێکەڵ بکە.
home-example-title = ببینە چۆن کار دەکات
home-example-text = هەڵسەنگاندنێکی خەیاڵی بە سێ کۆبوونەوە و نیشانە و ڕیزبەندی و پلانەوە. لە کاری خۆت جیایە.
home-example-missing = نموونەکە بار نەکرا. جارێک بە تۆڕەوە ببەستە، پەڕەکە بار بکەرەوە و دووبارە هەوڵ بدەرەوە.
home-example-badge = نموونە
home-empty-title = لە نەخشەیەکی بەتاڵەوە بۆ پلانێکی واژۆکراو
home-empty-text = هەڵسەنگاندنێک دەست پێ بکە، با کۆمەڵگا پێویستییەکانی لەسەر نەخشەکە دیاری بکات، پێکەوە ڕیزیان بکەن و پلانەکە چاپ بکەن. هەمووی بێ تۆڕ کار دەکات.
home-untitled = بێ ناونیشان
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
    [one] { $count } پێویستی
   *[other] { $count } پێویستی
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
    [one] { $count } تۆمار لەم ئامێرە دەسڕدرێتەوە. گەڕانەوەی نییە.
   *[other] { $count } تۆمار لەم ئامێرە دەسڕدرێنەوە. گەڕانەوەی نییە.
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
storage-other = پاشەکەوت نەکرا: ئێستا هەناردەی بکە. تا ئەم پەنجەرەیە کراوە بێت کارەکەت پارێزراوە. ({ $words })

### Assessment

assessment-title = هەڵسەنگاندنەکە
assessment-lead = ناوی، شوێنی و ئەوانەی پلانەکەی واژۆ دەکەن.
assessment-to-map = بۆ نەخشە
assessment-what = چی
assessment-name = ناونیشان
assessment-name-help = بۆ نموونە ناوی گەڕەک و وەرز.
assessment-centre = ناوەندی سەرچاوەکانی کۆمەڵگە
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

### Meetings

meetings-title = کۆبوونەوەکان
meetings-lead = هەر نیشانە و دەنگ و نمرەیەک هی ئەو گرووپەیە کە داویەتی.
meetings-empty-title = هێشتا کۆبوونەوە نییە
meetings-empty-text = یەکەم کۆبوونەوە لە سەرەوە دەست پێ بکە: جۆرەکەی و ئەوەی قسە دەکات هەڵبژێرە. ژماردن و خوێندنەوە دەتوانرێت لە کاتی دانیشتنی خەڵکدا بکرێت.
meeting-start-title = دەستپێکردنی کۆبوونەوە
meeting-kind = جۆری کۆبوونەوە
meeting-who-speaks = کێ یەکەم جار قسە دەکات
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
meeting-facilitator = ڕۆڵی بەڕێوەبەری گفتوگۆ
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
headcount-disability = خاوەن پێداویستیی تایبەت
headcount-total = { $count ->
    [0] هێشتا کەس نەژمێردراوە
   *[other] بە گشتی { $count } کەس
}

### Priorities

### Interventions

### Feasibility and impact

### Plan

### Data

### Problems

### End
