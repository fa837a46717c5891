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
area-meetings = کۆبوونەوە
area-priorities = لەپێشینە
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

map-title = نەخشەی هەڵسەنگاندنەکە. دوگمەی تیرەکان دەیجوڵێنن، کۆ و کەم پێوەرەکەی دەگۆڕن.
map-opening = نەخشە دەکرێتەوە…
map-lost = ئامێرەکە وێنەکەی لابردووە. خۆی دەگەڕێتەوە.
map-attribution = سنوورەکان © بەشداربووانی OpenStreetMap (ODbL). دانپێدانان بە سنوور نییە.
map-metres = م
map-kilometres = کم
map-square-kilometres = { $area } کم²
map-flat-note = ئەم ئامێرە ناتوانێت نەخشەی جووڵاو بکێشێت. ئەمە هەمان کار دەکات: دەستی لێ بدە، یان لیستەکە بەکاربهێنە.
map-tools = چی لەسەر نەخشە دابنرێت
map-catchment = ناوچەی خزمەت
map-choose-sector = دەربارەی چییە؟
map-tap-place = دەست لە شوێنەکە بدە.
map-tap-line = بە درێژایی ڕێگاکە گۆشە بە گۆشە دەستی لێ بدە.
map-tap-area = بە دەوری ڕووبەرەکەدا گۆشە بە گۆشە دەستی لێ بدە.
map-tap-catchment = بە دەوری ناوچەی خزمەتدا گۆشە بە گۆشە دەستی لێ بدە.
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
map-how-serious = چەند سەختە؟
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
map-outline-from-file = لە پەڕگەی GeoJSON
map-file-unreadable = ئەم پەڕگەیە نەخوێنرایەوە. دووبارە هەڵیبژێرە.
map-population = کێ لێرە دەژی
map-population-help = خەمڵاندن بەسە. کەسانی خاوەن پێداویستی تایبەت لە هەردوو خشتەدا دەژمێردرێن.
map-population-source = سەرچاوەی ئەم ژمارانە
map-population-source-help = وەک «خەمڵاندنی موختار، ئازاری ٢٠٢٦».

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
priorities-unsure = دڵنیا نین
priorities-severity = توندی { $step } لە 5
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
priorities-their-words = گرووپەکان چییان وت (لێی بدە بۆ بەکارهێنانی وشەکان)
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
priorities-method-dots = خاڵی نهێنی
priorities-method-hands = دەست بەرزکردنەوە
priorities-method-dots-help = تابلێتەکە دەستاودەست دەکرێت. هەر کەسێک خاڵ لەسەر کارتەکان دادەنێت، بێ ئەوەی ئەوانی تر بیبینن.
priorities-method-hands-help = بۆ هەر بژاردەیەک دەستەکان دەژمێریت، گرووپ بە گرووپ. هەموو کەس دەبینێت ئەوانی تر چۆن دەنگ دەدەن.
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
priorities-vote-begin = من دوای ئەوم: دەست پێ بکە
priorities-vote-facilitator = بەڕێوەبەری گفتوگۆ
priorities-vote-leave-question = دەستاودەستکردنی تابلێتەکە ڕابگیرێت؟
priorities-vote-stay = دەنگدان بەردەوام بێت
priorities-vote-leave = دەنگدان بەجێ بهێڵە
priorities-vote-closed = لێرە دەنگدانی نهێنی ناکرێت.
priorities-to-ranking = بۆ ڕیزبەندییەکە
priorities-ballot-how = { $count } خاڵت هەیە. لە کارتێک بدە تا خاڵێکی لەسەر دابنێیت، زۆرترین { $cap } لەسەر یەک کارت.
priorities-ballot-how-one = { $count } خاڵت هەیە. لە کارتێک بدە تا خاڵێکی لەسەر دابنێیت، یەک لەسەر هەر کارتێک.
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
priorities-left-out-other-method = { $count } دەنگ بە شێوازێکی تر
priorities-left-out-unknown-option = { $count } دەنگ کە پێداویستییەک ناودەبەن لەم ڕیزبەندییەدا نییە
priorities-left-out-too-many-dots = { $count } دەنگ کە خاڵی زیادیان تێدایە
priorities-left-out-counted-twice = { $count } ژماردنی گرووپێک کە لە چەند تابلێتێکدا بە جیاوازی ژمێردراوە: دووبارە بیژمێرەوە
priorities-group-sizes = گرووپەکان
priorities-equal-voice = ئەگەر هەموو گرووپێک هەمان دەنگی هەبێت
priorities-equal-voice-rule = هەر کەسێکی گرووپێک وا دەژمێردرێت کە هەموو گرووپەکان یەکسان بن؛ زۆرترین سێ هێندە، و تەنها لەو گرووپانەی پێنج کەس یان زیاترن.
priorities-weight = هەریەکە بە { $weight } دەژمێردرێت
priorities-weight-none = کەمە بۆ بەشداری

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
interventions-gone-text = یان لابراوە، یان هی هەڵسەنگاندنێکی ترە. گەڕانەوە ئەوەی لێرە لابراوە دەهێنێتەوە.
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
feasibility-impact-finding-none = هێشتا هیچ شتێک لە «یەکەم جار بکرێت» نییە
feasibility-impact-finding = { $count ->
    [one] یەک پرۆژە یەکەم جار بکرێت: { $title }
   *[other] { $count } پرۆژە یەکەم جار بکرێن، لە پێشەوە: { $title }
  }
feasibility-impact-finding-tied = { $count } پرۆژە یەکەم جار بکرێن، لە سەرەوە یەکسانن
feasibility-impact-field = هێڵکاریی توانای جێبەجێکردن و کاریگەری
feasibility-impact-do-first = یەکەم جار بکرێت
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
feasibility-impact-cards-left = { $count ->
    [0] هەموو کارتەکان دانران
    [one] { $count } کارت ماوە
   *[other] { $count } کارت ماون
  }
feasibility-impact-cards-help = دەست لە کارتێک بدە، پاشان لە شوێنەکەی سەر هێڵکارییەکە. یان ژمارەکەی ڕابکێشە. تیرەکانی تەختەکلیل نیو پلە دەیجووڵێنن.
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
plan-candidates-lead = لە سەرەوە ئەوانەن کە «یەکەم جار بکرێت». هەر یەکەیان بە بڕیاری خۆی وەردەگیرێت.
plan-left-out-title = { $count ->
    [one] { $count } پێداویستی وەرنەگیراوە
   *[other] { $count } پێداویستی وەرنەگیراون
  }
plan-left-out-lead = مافی خەڵکە بزانن داواکارییەکەیان چی بەسەر هات. بڵێن بۆچی ئێستا نا، و هەنگاوی داهاتوو چییە.
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
plan-paper-reached = سوودمەندانی چاوەڕوانکراو
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
data-issue-where = لە { $count } تۆماردا
data-go-there = بڕۆ بۆی
data-fix = ڕاستی بکەرەوە
data-fix-all = هەمووی ڕاست بکەرەوە
data-analysts = خشتە و نەخشە بۆ شیکاران
data-analysts-lead = بۆ Excel و QGIS و هاوشێوەیان. ژمارەی کەمتر لە پێنج کەس دەشاردرێتەوە؛ تۆماری تەواو فایلی پرۆژەکەیە.
data-download-as = داگرتنی { $what } وەک { $format }
data-table-empty = هێشتا هیچی تێدا نییە
data-table-meetings = کۆبوونەوەکان
data-table-meetings-help = هەر کۆبوونەوەیەک کەی و لە کوێ بەسترا و چەند کەس ئامادە بوون.
data-table-groups = گرووپەکان
data-table-groups-help = کێ قسەی کرد: خەڵک بەپێی ڕەگەز، تەمەن و بارودۆخی ئاوارەیی.
data-table-areas = ناوچەکانی خزمەت
data-table-areas-help = سنووری ناوچەکانی خزمەت لەگەڵ دانیشتووانیان.
data-table-marks = نیشانەکان
data-table-marks-help = ئەوەی گرووپەکان لەسەر نەخشەیان داناوە. هەر مەترسییەک ئاگادارییەکەی لەگەڵە.
data-table-needs = پێداویستییەکان
data-table-needs-help = ئەو پێداویستییانەی کۆمەڵگە پشتگیرییان دەکات و نیشانەکانی پشتیان.
data-table-results = ئەنجامی ڕیزبەندییەکان
data-table-results-help = پلە و یەکسانی و دەنگی ڕیزبەندییە داخراوەکان. کراوەکان باس ناکرێن.
data-table-interventions = پرۆژەکان
data-table-interventions-help = پرۆژە پێشنیازکراوەکان لەگەڵ تێچوو، سوودمەندان، ماوە و شوێن.
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
data-field-governorate = پارێزگا
data-field-district = قەزا
data-field-subdistrict = ناحیە
data-field-neighbourhood = گەڕەک یان گوند
data-field-centre = ناوەندی سەرچاوەکانی کۆمەڵگە
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
data-field-facilitator-role = ڕۆڵی بەڕێوەبەری گفتوگۆ
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

problem-too-large = فایلەکە لە ٥٠ مێگابایت گەورەترە. فایلی پرۆژە هەرگیز ئەوەندە گەورە نابێت.
problem-empty = فایلەکە بەتاڵە.
problem-other-file = ئەمە جۆرێکی تری فایلە: ئەرشیف، بەڵگەنامە، وێنە یان بنکەی زانیاری.
problem-not-text = فایلەکە شتی تێدایە کە دەق نییە.
problem-not-json = فایلەکە تێکچووە، یان فایلی پرۆژە نییە.
problem-truncated = فایلەکە زوو کۆتایی دێت: بەشێکی کەمە.
problem-too-deep = فایلەکە زۆر لە هەر فایلێکی پرۆژە قووڵتر تێکهەڵکێشراوە.
problem-long-text = دەقێکی فایلەکە لە ٢٠٬٠٠٠ پیت درێژترە.
problem-duplicate-key = شتێک دوو جار لە فایلەکەدایە، بۆیە ڕوون نییە کامیان ڕاستە.
problem-wrong-kind = ئەمە فایلی پرۆژەی Catchment نییە.
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
problem-projected = پۆتانەکان بە سیستەمی پڕۆژەکراون، نەک بە پلە.
problem-swapped = هێڵی پانی پێش هێڵی درێژی بوو. جێگۆڕکێیان پێ کرا.
problem-out-of-range = پۆتانێک لە دەرەوەی گۆی زەوییە.
problem-ring-closed = سنوورەکە کراوە بوو و داخرا.
problem-too-few-points = سنوورێک کەمتر لە سێ گۆشەی هەیە.
problem-features-skipped = خاڵ و هێڵەکانی فایلەکە جێهێڵران: سنوور لە ڕووبەر پێکدێت.
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
problem-remedy-nothing = پێویست ناکات هیچ بکەیت.
issue-phone-number = پێدەچێت ژمارەی تەلەفۆن لەم دەقەدا هەبێت.
issue-email-address = پێدەچێت ناونیشانی ئیمەیڵ لەم دەقەدا هەبێت.
issue-mark-without-meeting = ئەو کۆبوونەوەیەی ئەم نیشانەیەی تێدا دانرا سڕاوەتەوە.
issue-mark-without-group = ئەو گرووپەی ئەم نیشانەیەی دانا سڕاوەتەوە.
issue-group-without-meeting = کۆبوونەوەی ئەم گرووپە سڕاوەتەوە. لەوانەیە گەڕانەوە بیگەڕێنێتەوە.
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

### End
