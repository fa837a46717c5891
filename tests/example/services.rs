//! Who does what where in the example: providers and forty services, all invented.
//!
//! The eligibility of a service is a line of words (`criteria`) that `centre` reads. Deliberately absent: names, telephone numbers that
//! exist, and services for sensitive needs, which the desk settings point to.

use crate::example::build::CENTRE;
use crate::example::ground::Metres;
use crate::example::language::Words;
use catchment::domain::records::ProviderKind::{
    self, CommunityOrganisation, GovernmentDepartment, Ngo, UnAgency,
};

/// Key, kind, name, role to contact.
pub type Offerer = (&'static str, ProviderKind, Words, Words);

const DESK: Words = ["Information desk", "مكتب الاستعلامات", "نووسینگەی زانیاری"];
const COORDINATOR: Words = ["Area coordinator", "منسق المنطقة", "هەماهەنگکاری ناوچە"];

pub const PROVIDERS: [Offerer; 14] = [
    (
        "health",
        GovernmentDepartment,
        ["Health directorate", "دائرة الصحة", "فەرمانگەی تەندروستی"],
        DESK,
    ),
    (
        "education",
        GovernmentDepartment,
        [
            "Education directorate",
            "مديرية التربية",
            "بەڕێوەبەرایەتی پەروەردە",
        ],
        DESK,
    ),
    (
        "water",
        GovernmentDepartment,
        ["Water directorate", "مديرية الماء", "بەڕێوەبەرایەتی ئاو"],
        DESK,
    ),
    (
        "electricity",
        GovernmentDepartment,
        [
            "Electricity directorate",
            "مديرية الكهرباء",
            "بەڕێوەبەرایەتی کارەبا",
        ],
        DESK,
    ),
    (
        "municipality",
        GovernmentDepartment,
        ["Municipality", "البلدية", "شارەوانی"],
        DESK,
    ),
    (
        "civil",
        GovernmentDepartment,
        [
            "Civil affairs office",
            "دائرة الأحوال المدنية",
            "فەرمانگەی باری شارستانی",
        ],
        DESK,
    ),
    (
        "labour",
        GovernmentDepartment,
        [
            "Labour and social affairs",
            "دائرة العمل والشؤون الاجتماعية",
            "فەرمانگەی کار و کاروباری کۆمەڵایەتی",
        ],
        DESK,
    ),
    (
        "mines",
        GovernmentDepartment,
        [
            "Directorate for mine action",
            "دائرة شؤون الألغام",
            "فەرمانگەی کاروباری مین",
        ],
        DESK,
    ),
    (
        "agriculture",
        GovernmentDepartment,
        ["Agriculture office", "شعبة الزراعة", "بەشی کشتوکاڵ"],
        DESK,
    ),
    (
        "un",
        UnAgency,
        [
            "UN agency for return",
            "وكالة أممية للعودة",
            "ئاژانسی نەتەوە یەکگرتووەکان بۆ گەڕانەوە",
        ],
        COORDINATOR,
    ),
    (
        "relief",
        Ngo,
        [
            "Relief organisation (invented)",
            "منظمة إغاثة (متخيلة)",
            "ڕێکخراوی فریاگوزاری (خەیاڵی)",
        ],
        COORDINATOR,
    ),
    (
        "legal",
        Ngo,
        [
            "Legal aid organisation (invented)",
            "منظمة مساعدة قانونية (متخيلة)",
            "ڕێکخراوی یارمەتیی یاسایی (خەیاڵی)",
        ],
        COORDINATOR,
    ),
    (
        "women",
        CommunityOrganisation,
        [
            "Women's association of the quarter",
            "جمعية نساء الحي",
            "کۆمەڵەی ژنانی گەڕەک",
        ],
        COORDINATOR,
    ),
    ("centre", CommunityOrganisation, CENTRE, DESK),
];

/// A service: provider, sector, title, what it gives, where, on the map, criteria.
pub struct Offered {
    pub key: &'static str,
    pub provider: &'static str,
    pub sector: &'static str,
    pub title: Words,
    pub gives: Words,
    pub at: Option<Metres>,
    /// `q` quarter, `v` village; `f`/`m` only women/men; `idp ret host` only these; ages; `doc:` documents; `ref` takes referrals; `free paid
    /// partly`; `steps` not accessible, `flat` step-free; `until:` last day; `women` a morning for women; `cap:` people a month; `old`
    /// verified long ago; `planned suspended closed`; `mobile` comes on Mondays.
    pub criteria: &'static str,
}

macro_rules! offered {
    ($($key:literal $provider:literal $sector:literal $at:expr, $criteria:literal, [$($title:literal),+], [$($gives:literal),+];)+) => {
        &[$(Offered { key: $key, provider: $provider, sector: $sector, title: [$($title),+], gives: [$($gives),+], at: $at, criteria: $criteria }),+]
    };
}

pub const SERVICES: &[Offered] = offered![
    "clinic" "health" "health" Some((120, -80)), "q v ref free flat women cap:900",
        ["Primary health centre", "المركز الصحي", "بنکەی تەندروستی"], ["Consultation, vaccination, medicines", "معاينة وتلقيح وأدوية", "پشکنین و کوتان و دەرمان"];
    "mother" "health" "health" Some((130, -90)), "q v f ref free flat women cap:120",
        ["Mother and child clinic", "عيادة الأم والطفل", "نۆرینگەی دایک و منداڵ"], ["Care before and after birth", "رعاية قبل الولادة وبعدها", "چاودێری پێش و پاش لەدایکبوون"];
    "mobile-clinic" "relief" "health" Some((-1650, 1350)), "v ref free mobile until:2027-03-31 cap:200",
        ["Mobile clinic", "العيادة الجوالة", "نۆرینگەی گەڕۆک"], ["A doctor in the village on Mondays", "طبيب في القرية أيام الاثنين", "پزیشک لە گوند ڕۆژانی دووشەممە"];
    "rehab" "relief" "health" Some((300, 210)), "q v ref partly flat doc:medical-report until:2027-06-30 cap:40",
        ["Physiotherapy and assistive devices", "العلاج الطبيعي والأجهزة المساعدة", "چارەسەری سروشتی و ئامێری یارمەتیدەر"], ["Wheelchairs, crutches, exercises", "كراسٍ متحركة وعكازات وتمارين", "کورسیی جوڵاو و گۆچان و ڕاهێنان"];
    "lab" "health" "health" Some((140, -60)), "q v free flat",
        ["Laboratory", "المختبر", "تاقیگە"], ["Blood and urine tests", "فحص الدم والإدرار", "پشکنینی خوێن و میز"];
    "school" "education" "education" Some((-310, 140)), "q child adolescent ref free steps doc:birth-certificate",
        ["School registration", "التسجيل في المدرسة", "تۆمارکردن لە قوتابخانە"], ["A place in the school of the quarter", "مقعد في مدرسة الحي", "جێگە لە قوتابخانەی گەڕەک"];
    "catch-up" "un" "education" Some((-290, 150)), "q v child adolescent idp ret ref free steps until:2027-05-31 cap:90",
        ["Catch-up classes", "صفوف التعليم المسرّع", "پۆلی فێربوونی خێرا"], ["Lessons for children who missed school", "دروس لأطفال انقطعوا عن المدرسة", "وانە بۆ منداڵانی دابڕاو لە خوێندن"];
    "literacy" "women" "education" Some((60, 40)), "q f adult older middle ref free flat women cap:30",
        ["Reading and writing for women", "محو الأمية للنساء", "نەهێشتنی نەخوێندەواری بۆ ژنان"], ["Two mornings a week", "صباحان في الأسبوع", "دوو بەیانی لە هەفتەیەکدا"];
    "village-school" "education" "education" Some((-1600, 1400)), "v child free steps",
        ["Village primary school", "مدرسة القرية الابتدائية", "قوتابخانەی سەرەتایی گوند"], ["Six classes in two shifts", "ستة صفوف بدوامين", "شەش پۆل بە دوو دەوام"];
    "water-office" "water" "water" Some((420, -180)), "q v free flat",
        ["Reports of broken pipes", "الإبلاغ عن كسور الأنابيب", "ڕاگەیاندنی شکانی بۆری"], ["Repair within a week where pipes are at hand", "إصلاح خلال أسبوع عند توفر الأنابيب", "چاککردنەوە لە هەفتەیەکدا ئەگەر بۆری هەبێت"];
    "trucking" "relief" "water" Some((-520, -380)), "q idp ret ref free mobile until:2026-12-31 cap:400",
        ["Water by lorry", "نقل الماء بالصهاريج", "گواستنەوەی ئاو بە تانکەر"], ["1,000 litres a week and household", "ألف لتر أسبوعيًا للأسرة", "هەزار لیتر لە هەفتەیەکدا بۆ هەر خێزانێک"];
    "tanks" "un" "water" None, "q v ref free until:2027-02-28 cap:60",
        ["Household water tanks", "خزانات ماء منزلية", "تانکی ئاوی ماڵان"], ["A roof tank for houses being repaired", "خزان سطح للبيوت قيد الترميم", "تانکی سەربان بۆ خانووی ژێر چاککردنەوە"];
    "waste" "municipality" "sanitation" Some((510, 60)), "q free flat",
        ["Collection of waste", "جمع النفايات", "کۆکردنەوەی زبڵ"], ["Twice a week along the main streets", "مرتان أسبوعيًا في الشوارع الرئيسة", "هەفتەی دوو جار لە شەقامە سەرەکییەکان"];
    "septic" "municipality" "sanitation" None, "q v paid old",
        ["Emptying of septic tanks", "سحب مياه الخزانات", "بەتاڵکردنی سیپتیک"], ["By lorry, on request", "بالصهريج عند الطلب", "بە تانکەر لەسەر داواکاری"];
    "latrines" "relief" "sanitation" Some((-300, 160)), "q free planned",
        ["Repair of school latrines", "ترميم مرافق المدرسة", "چاککردنەوەی ئاودەستی قوتابخانە"], ["Both schools of the quarter", "مدرستا الحي", "هەردوو قوتابخانەی گەڕەک"];
    "meter" "electricity" "electricity" Some((450, -150)), "q v ref paid flat doc:national-id,property-deed",
        ["New electricity meter", "مقياس كهرباء جديد", "پێوەری نوێی کارەبا"], ["Connection within a month", "الربط خلال شهر", "بەستنەوە لە ماوەی مانگێکدا"];
    "faults" "electricity" "electricity" Some((455, -145)), "q v free flat",
        ["Reports of power faults", "الإبلاغ عن أعطال الكهرباء", "ڕاگەیاندنی تێکچوونی کارەبا"], ["Day and night", "ليلًا ونهارًا", "شەو و ڕۆژ"];
    "solar" "relief" "electricity" None, "v ref partly until:2027-04-30 cap:15",
        ["Solar lamps", "مصابيح شمسية", "چرای خۆری"], ["For houses without a connection", "للبيوت غير الموصولة", "بۆ خانووی بێ کارەبا"];
    "shelter" "un" "housing" None, "q v ret ref free doc:property-deed,national-id until:2027-08-31 cap:25",
        ["Repair of damaged houses", "ترميم البيوت المتضررة", "چاککردنەوەی خانووە زیانلێکەوتووەکان"], ["Doors, windows, one warm room", "أبواب ونوافذ وغرفة دافئة", "دەرگا و پەنجەرە و ژوورێکی گەرم"];
    "rent" "relief" "housing" Some((250, 300)), "q idp ref free doc:displacement-registration until:2026-12-15 cap:20",
        ["Help with rent", "مساعدة في الإيجار", "یارمەتیی کرێ"], ["Three months for families who must move", "ثلاثة أشهر لأسر مضطرة إلى الانتقال", "سێ مانگ بۆ خێزانی ناچار بە گواستنەوە"];
    "compensation" "municipality" "housing" Some((500, 70)), "q v ret ref free flat doc:property-deed,national-id",
        ["Compensation for damaged property", "تعويض الأملاك المتضررة", "قەرەبووی موڵکی زیانلێکەوتوو"], ["Files are taken in and checked", "استلام المعاملات وتدقيقها", "وەرگرتن و وردبینیی دۆسیەکان"];
    "rubble" "municipality" "housing" None, "q free suspended",
        ["Removal of rubble", "رفع الأنقاض", "لابردنی داروپەردوو"], ["Stopped until the survey is done", "متوقف حتى انتهاء المسح", "ڕاگیراوە تا تەواوبوونی ڕووپێو"];
    "jobs" "labour" "livelihoods" Some((380, 90)), "q v adult middle ref free flat doc:national-id",
        ["Register of job seekers", "سجل الباحثين عن عمل", "تۆماری کارخوازان"], ["Entry in the list and offers by text message", "تسجيل وعروض عمل برسالة", "تۆمارکردن و هەلی کار بە نامە"];
    "training" "centre" "livelihoods" Some((10, 15)), "q v adult ref free flat until:2027-03-25 cap:30",
        ["Trades training", "التدريب المهني", "ڕاهێنانی پیشەیی"], ["Welding, sewing, telephone repair", "لحام وخياطة وصيانة هواتف", "لەحیم و دورومان و چاککردنەوەی مۆبایل"];
    "grants" "un" "livelihoods" None, "q v adult middle ret host ref free until:2026-12-31 cap:12",
        ["Small business grants", "منح المشاريع الصغيرة", "بەخشینی پڕۆژەی بچووک"], ["Tools and stock after a short plan", "أدوات وبضاعة بعد خطة قصيرة", "ئامێر و کاڵا پاش پلانێکی کورت"];
    "sewing" "women" "livelihoods" Some((65, 45)), "q f adult middle ref free flat women cap:16",
        ["Sewing workshop", "مشغل الخياطة", "وەرشەی دورومان"], ["Machines to use and orders to share", "مكائن للاستعمال وطلبات مشتركة", "مەکینە بۆ بەکارهێنان و داواکاریی هاوبەش"];
    "cash-work" "relief" "livelihoods" Some((255, 305)), "q adult closed",
        ["Cash for work, clean-up", "النقد مقابل العمل، حملة تنظيف", "پارە بەرامبەر کار، پاککردنەوە"], ["Ended in September", "انتهى في أيلول", "لە ئەیلوول تەواو بوو"];
    "seeds" "agriculture" "agriculture" Some((-1450, 1250)), "v adult middle older ref partly doc:national-id until:2026-12-20 cap:50",
        ["Seed and fertiliser", "بذور وأسمدة", "تۆو و پەین"], ["Wheat for the winter sowing", "حنطة للزراعة الشتوية", "گەنم بۆ چاندنی زستان"];
    "vet" "agriculture" "agriculture" Some((-1440, 1240)), "v free mobile",
        ["Vaccination of sheep", "تلقيح الأغنام", "کوتانی مەڕ"], ["When the team comes, on Mondays", "عند قدوم الفريق أيام الاثنين", "کاتی هاتنی تیمەکە، دووشەممان"];
    "ids" "civil" "documents" Some((600, -300)), "q v ref paid steps doc:civil-status-id,residency-card",
        ["National identity card", "البطاقة الوطنية", "کارتی نیشتمانی"], ["First card, renewal, replacement", "إصدار وتجديد وبدل ضائع", "دەرکردن و نوێکردنەوە و بەدەلی ونبوو"];
    "births" "civil" "documents" Some((605, -305)), "q v ref free steps doc:marriage-certificate",
        ["Birth certificates", "شهادات الولادة", "بەڵگەنامەی لەدایکبوون"], ["Also for children born while displaced", "ولأطفال ولدوا أثناء النزوح أيضًا", "بۆ منداڵانی کاتی ئاوارەییش"];
    "legal-aid" "legal" "documents" Some((15, 20)), "q v ref free flat women until:2027-09-30 cap:70",
        ["Legal aid for documents", "مساعدة قانونية للوثائق", "یارمەتیی یاسایی بۆ بەڵگەنامە"], ["A lawyer goes along to the office and court", "محامٍ يرافق إلى الدائرة والمحكمة", "پارێزەر لەگەڵت دێت بۆ فەرمانگە و دادگا"];
    "ration" "municipality" "assistance" Some((505, 65)), "q v ref free flat doc:ration-card,national-id",
        ["Ration card update", "تحديث البطاقة التموينية", "نوێکردنەوەی کارتی خۆراک"], ["New members, change of agent", "إضافة أفراد وتغيير الوكيل", "زیادکردنی ئەندام و گۆڕینی بریکار"];
    "food" "relief" "assistance" Some((250, 300)), "q v idp ret ref free until:2026-12-31 cap:150",
        ["Food parcels", "سلال غذائية", "سەبەتەی خۆراک"], ["Once a month after a household visit", "مرة في الشهر بعد زيارة الأسرة", "مانگێک جارێک پاش سەردانی خێزان"];
    "winter" "un" "assistance" None, "q v idp ref free planned cap:300",
        ["Heaters and blankets", "مدافئ وبطانيات", "سۆپا و بەتانی"], ["From December on", "ابتداءً من كانون الأول", "لە کانوونی یەکەمەوە"];
    "social" "labour" "assistance" Some((385, 95)), "q v ref free flat doc:national-id,ration-card old",
        ["Social protection network", "شبكة الحماية الاجتماعية", "تۆڕی پاراستنی کۆمەڵایەتی"], ["Application for monthly support", "التقديم على الإعانة الشهرية", "داواکاری بۆ هاوکاریی مانگانە"];
    "risk" "mines" "explosive-hazards" Some((-300, 145)), "q v ref free flat",
        ["Awareness of explosive hazards", "التوعية بمخاطر المتفجرات", "هۆشیاری دەربارەی مەترسیی تەقینەوەکان"], ["Sessions for schools and families", "جلسات للمدارس والأسر", "دانیشتن بۆ قوتابخانە و خێزانەکان"];
    "report" "mines" "explosive-hazards" None, "q v free",
        ["Report of a suspicious object", "الإبلاغ عن جسم مشبوه", "ڕاگەیاندنی تەنی گوماناوی"], ["Do not touch, mark from afar, report", "لا تلمس، علّم من بعيد، بلّغ", "دەستی لێ مەدە، لە دوورەوە نیشانەی بکە، ڕایبگەیەنە"];
    "desk" "centre" "information" Some((12, 18)), "q v ref free flat women",
        ["Information desk", "مكتب المعلومات", "نووسینگەی زانیاری"], ["Who offers what, forms, appointments", "من يقدم ماذا، استمارات، مواعيد", "کێ چی دابین دەکات، فۆرم، ژوان"];
    "youth" "women" "social-cohesion" Some((70, 50)), "q adolescent adult free flat",
        ["Youth evenings", "أمسيات الشباب", "ئێوارانی گەنجان"], ["Sport and theatre of all groups together", "رياضة ومسرح لجميع الفئات معًا", "وەرزش و شانۆ بۆ هەموو گروپەکان پێکەوە"];
];

/// Where a service is given, in words, by provider.
pub const PLACES: [(&str, Words); 7] = [
    (
        "health",
        ["Clinic street", "شارع المركز الصحي", "شەقامی بنکەی تەندروستی"],
    ),
    ("education", ["School", "المدرسة", "قوتابخانە"]),
    (
        "centre",
        [
            "Community Resource Centre, ground floor",
            "مركز الموارد المجتمعية، الطابق الأرضي",
            "سەنتەری سەرچاوەکانی کۆمەڵگە، نهۆمی زەمینی",
        ],
    ),
    (
        "legal",
        [
            "Community Resource Centre, room 3",
            "مركز الموارد المجتمعية، غرفة ٣",
            "سەنتەری سەرچاوەکانی کۆمەڵگە، ژووری ٣",
        ],
    ),
    (
        "women",
        [
            "House of the association, behind the market",
            "بيت الجمعية خلف السوق",
            "ماڵی کۆمەڵە لە پشت بازاڕ",
        ],
    ),
    (
        "municipality",
        [
            "Municipality, counter 2",
            "البلدية، شباك ٢",
            "شارەوانی، پەنجەرەی ٢",
        ],
    ),
    (
        "",
        [
            "Office on the main road",
            "المكتب على الشارع العام",
            "نووسینگە لەسەر شەقامی گشتی",
        ],
    ),
];

pub const ASKED_FOR: Words = [
    "Bring the documents named here. If one is missing, ask at the desk before you come.",
    "أحضر الوثائق المذكورة. إذا نقصت إحداها فاسأل المكتب قبل الحضور.",
    "بەڵگەنامە ناوبراوەکان بهێنە. ئەگەر یەکێکیان نەبوو پێش هاتن لە نووسینگەکە بپرسە.",
];
pub const FOR_ALL: Words = [
    "Open to everyone who lives in the area.",
    "متاح لكل من يسكن في المنطقة.",
    "بۆ هەموو دانیشتووانی ناوچەکە کراوەیە.",
];
pub const VERIFIER: Words = ["Desk officer", "موظف المكتب", "کارمەندی نووسینگە"];
