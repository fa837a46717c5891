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

### Feasibility and impact

### Plan

### Data

### Problems

### End
