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

### Problems

### End
