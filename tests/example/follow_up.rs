//! The rest of the centre's day in the example: referrals, feedback, committee, monitoring, evaluations, settings.
//!
//! Days are counted from 1 October 2026. Deliberately absent: names, and any sensitive need.

use crate::example::language::Words;
use AgeBand::{Adolescent, Adult, Child, MiddleAged, Older};
use Sex::{Female, Male};
use Status::{Displaced, Host, Returnee};
use catchment::domain::people::{AgeBand, Sex, Status};
use catchment::domain::records::Channel;
use catchment::domain::records::FeedbackKind::{self, Complaint, Question, Suggestion, Thanks};
use catchment::domain::records::ReferralState::{
    self, Accepted, Closed, NoCapacity, NotEligible, Received, Sent, Served, Unreachable,
};
use catchment::domain::records::Satisfaction::{self, NotReached, NotSatisfied, Partly, Satisfied};
use catchment::domain::records::Urgency::{self, Ordinary, ThisWeek, Today};

/// Service, urgency, person, states with days, the person's view.
pub type Referred = (
    &'static str,
    Urgency,
    (Sex, AgeBand, Status),
    &'static [(ReferralState, u16)],
    Option<Satisfaction>,
);

pub const REFERRALS: [Referred; 30] = [
    (
        "clinic",
        Today,
        (Female, Older, Returnee),
        &[(Sent, 0), (Accepted, 0), (Served, 0), (Closed, 4)],
        Some(Satisfied),
    ),
    (
        "mother",
        ThisWeek,
        (Female, Adult, Displaced),
        &[(Sent, 1), (Received, 1), (Accepted, 2), (Served, 4), (Closed, 9)],
        Some(Satisfied),
    ),
    (
        "rehab",
        Ordinary,
        (Male, Adult, Returnee),
        &[
            (Sent, 1),
            (Received, 4),
            (Accepted, 8),
            (Served, 20),
            (Closed, 30),
        ],
        Some(Partly),
    ),
    (
        "ids",
        Ordinary,
        (Male, MiddleAged, Returnee),
        &[(Sent, 2), (Accepted, 6), (Served, 29), (Closed, 33)],
        Some(Satisfied),
    ),
    (
        "ids",
        Ordinary,
        (Female, Adult, Returnee),
        &[(Sent, 2), (Received, 3), (NotEligible, 9), (Closed, 12)],
        Some(NotSatisfied),
    ),
    (
        "births",
        Ordinary,
        (Female, Adult, Displaced),
        &[(Sent, 3), (Accepted, 5), (Served, 18), (Closed, 25)],
        Some(Satisfied),
    ),
    (
        "legal-aid",
        ThisWeek,
        (Female, MiddleAged, Displaced),
        &[(Sent, 3), (Accepted, 4), (Served, 8), (Closed, 21)],
        Some(Satisfied),
    ),
    (
        "legal-aid",
        Ordinary,
        (Male, Older, Returnee),
        &[(Sent, 5), (Accepted, 6), (Served, 15)],
        None,
    ),
    (
        "shelter",
        Ordinary,
        (Male, MiddleAged, Returnee),
        &[(Sent, 5), (Received, 9), (Accepted, 16), (Served, 44)],
        None,
    ),
    (
        "shelter",
        Ordinary,
        (Female, Older, Returnee),
        &[(Sent, 6), (Received, 9), (NoCapacity, 17)],
        None,
    ),
    (
        "rent",
        ThisWeek,
        (Female, Adult, Displaced),
        &[(Sent, 6), (Accepted, 8), (Served, 12), (Closed, 20)],
        Some(Satisfied),
    ),
    (
        "rent",
        ThisWeek,
        (Male, Adult, Displaced),
        &[(Sent, 7), (NotEligible, 8), (Closed, 10)],
        Some(NotSatisfied),
    ),
    (
        "compensation",
        Ordinary,
        (Male, Older, Returnee),
        &[(Sent, 8), (Accepted, 15), (Served, 30)],
        None,
    ),
    (
        "jobs",
        Ordinary,
        (Male, Adult, Host),
        &[(Sent, 9), (Accepted, 9), (Served, 9), (Closed, 39)],
        Some(Partly),
    ),
    (
        "training",
        Ordinary,
        (Female, Adult, Host),
        &[(Sent, 9), (Accepted, 12), (Served, 35)],
        None,
    ),
    (
        "training",
        Ordinary,
        (Male, Adult, Returnee),
        &[(Sent, 10), (Accepted, 12), (Served, 35)],
        None,
    ),
    (
        "training",
        Ordinary,
        (Male, Adult, Displaced),
        &[(Sent, 10), (NoCapacity, 14), (Accepted, 28)],
        None,
    ),
    (
        "grants",
        Ordinary,
        (Female, MiddleAged, Returnee),
        &[(Sent, 11), (Received, 15), (NotEligible, 24), (Closed, 26)],
        Some(NotSatisfied),
    ),
    (
        "sewing",
        Ordinary,
        (Female, Adult, Returnee),
        &[(Sent, 12), (Accepted, 13), (Served, 17), (Closed, 31)],
        Some(Satisfied),
    ),
    (
        "catch-up",
        ThisWeek,
        (Male, Child, Returnee),
        &[(Sent, 12), (Accepted, 14), (Served, 18), (Closed, 28)],
        Some(Satisfied),
    ),
    (
        "catch-up",
        ThisWeek,
        (Female, Adolescent, Displaced),
        &[(Sent, 13), (Accepted, 14), (Served, 25)],
        None,
    ),
    (
        "school",
        ThisWeek,
        (Female, Child, Host),
        &[(Sent, 14), (Accepted, 15), (Served, 15), (Closed, 22)],
        Some(Satisfied),
    ),
    (
        "literacy",
        Ordinary,
        (Female, Older, Host),
        &[(Sent, 16), (Accepted, 18), (Served, 24), (Closed, 40)],
        Some(Satisfied),
    ),
    (
        "food",
        ThisWeek,
        (Female, Adult, Displaced),
        &[(Sent, 18), (Accepted, 19), (Served, 23), (Closed, 30)],
        Some(Partly),
    ),
    (
        "food",
        ThisWeek,
        (Male, Older, Returnee),
        &[(Sent, 20), (Unreachable, 27), (Closed, 41)],
        Some(NotReached),
    ),
    (
        "ration",
        Ordinary,
        (Male, MiddleAged, Host),
        &[(Sent, 22), (Accepted, 23), (Served, 36), (Closed, 42)],
        Some(Satisfied),
    ),
    (
        "seeds",
        Ordinary,
        (Male, MiddleAged, Host),
        &[(Sent, 25), (Accepted, 29)],
        None,
    ),
    (
        "meter",
        Ordinary,
        (Female, MiddleAged, Returnee),
        &[(Sent, 27), (Received, 33)],
        None,
    ),
    (
        "clinic",
        ThisWeek,
        (Male, Child, Displaced),
        &[(Sent, 40), (Accepted, 41)],
        None,
    ),
    (
        "trucking",
        ThisWeek,
        (Female, Adult, Displaced),
        &[(Sent, 42)],
        None,
    ),
];

/// What was told: day, kind, channel, sector, service, text, answer with its day, closing with its day.
pub struct Said {
    pub day: u16,
    pub kind: FeedbackKind,
    pub channel: Channel,
    pub sector: &'static str,
    pub service: Option<&'static str>,
    pub text: Words,
    pub answer: Option<(u16, Words)>,
    pub closed: Option<(u16, Satisfaction)>,
}

macro_rules! said {
    ($($day:literal $kind:ident $channel:ident $sector:literal $service:expr, [$($text:literal),+], $answer:expr, $closed:expr;)+) => {
        &[$(Said { day: $day, kind: $kind, channel: Channel::$channel, sector: $sector, service: $service, text: [$($text),+], answer: $answer, closed: $closed }),+]
    };
}

pub const SAID: &[Said] = said![
    0 Question Desk "documents" Some("ids"), ["Which papers are needed for a lost card?", "ما الأوراق المطلوبة لبطاقة ضائعة؟", "چ کاغەزێک بۆ کارتی ونبوو پێویستە؟"], Some((0, ["The list hangs at the desk and is read out on request.", "القائمة معلقة في المكتب وتُقرأ عند الطلب.", "لیستەکە لە نووسینگەکە هەڵواسراوە و لەسەر داوا دەخوێنرێتەوە."])), Some((0, Satisfied));
    1 Complaint Box "water" Some("water-office"), ["The pipe in the third lane has leaked for two weeks.", "أنبوب الزقاق الثالث يتسرب منذ أسبوعين.", "بۆریی کۆڵانی سێیەم دوو هەفتەیە دەتکێت."], Some((9, ["The water directorate replaced four metres of pipe on 9 October.", "بدّلت مديرية الماء أربعة أمتار من الأنبوب في ٩ تشرين الأول.", "بەڕێوەبەرایەتی ئاو لە ٩ی تشرینی یەکەم چوار مەتر بۆریی گۆڕی."])), Some((14, Satisfied));
    2 Suggestion Meeting "health" Some("clinic"), ["A morning for women only at the clinic.", "صباح مخصص للنساء في المركز الصحي.", "بەیانییەک تەنها بۆ ژنان لە بنکەی تەندروستی."], Some((16, ["Since 15 October Thursdays until noon are for women.", "منذ ١٥ تشرين الأول صار الخميس حتى الظهر للنساء.", "لە ١٥ی تشرینی یەکەمەوە پێنجشەممان تا نیوەڕۆ بۆ ژنانە."])), Some((20, Satisfied));
    3 Thanks Desk "documents" Some("legal-aid"), ["The lawyer came along to the court.", "رافقنا المحامي إلى المحكمة.", "پارێزەرەکە لەگەڵمان هات بۆ دادگا."], None, Some((3, Satisfied));
    4 Complaint Hotline "housing" Some("rent"), ["Nobody said before that a registration is needed.", "لم يقل لنا أحد مسبقًا إن التسجيل مطلوب.", "پێشتر کەس نەیوت تۆمارکردن پێویستە."], Some((13, ["We are sorry. The condition now stands first on the list and on the slip.", "نعتذر. صار الشرط أول ما يُذكر في القائمة والقصاصة.", "داوای لێبوردن دەکەین. مەرجەکە ئێستا لە سەرەتای لیست و پسوولەکەیە."])), Some((20, Partly));
    5 Question Desk "livelihoods" Some("training"), ["When does the next course begin?", "متى تبدأ الدورة القادمة؟", "خولی داهاتوو کەی دەست پێدەکات؟"], Some((6, ["On 6 December; the rules of selection hang at the door.", "في ٦ كانون الأول، وشروط الاختيار معلقة على الباب.", "لە ٦ی کانوونی یەکەم؛ مەرجەکان لە دەرگاکە هەڵواسراون."])), Some((6, Satisfied));
    6 Complaint Desk "electricity" Some("faults"), ["No power in the northern lanes since Sunday.", "لا كهرباء في الأزقة الشمالية منذ الأحد.", "لە یەکشەممەوە کارەبا لە کۆڵانەکانی باکوور نییە."], Some((25, ["The cable was repaired on 24 October. The answer came late; the spare part had to be ordered.", "أُصلح السلك في ٢٤ تشرين الأول. تأخر الرد لأن القطعة طُلبت من الخارج.", "کێبڵەکە لە ٢٤ی تشرینی یەکەم چاککرا. وەڵام دواکەوت چونکە پارچەکە داوا کرابوو."])), Some((28, Partly));
    8 Suggestion Box "sanitation" Some("waste"), ["More bins near the market.", "حاويات أكثر قرب السوق.", "زبڵدانی زیاتر لە نزیک بازاڕ."], Some((30, ["Six bins were put up; the committee chose the places.", "وُضعت ست حاويات في أماكن اختارتها اللجنة.", "شەش زبڵدان دانران؛ لیژنە شوێنەکانی هەڵبژارد."])), Some((35, Satisfied));
    9 Complaint Meeting "education" Some("school"), ["There is no ramp for a child in a wheelchair.", "لا منحدر لطفل على كرسي متحرك.", "ڕێگەی لار بۆ منداڵی سەر کورسیی جوڵاو نییە."], Some((22, ["A wooden ramp stands since 22 October; a lasting one is in the plan of the directorate.", "وُضع منحدر خشبي منذ ٢٢ تشرين الأول، والدائم ضمن خطة المديرية.", "لە ٢٢ی تشرینی یەکەمەوە ڕێگەیەکی دارین هەیە؛ هەمیشەییەکە لە پلانی بەڕێوەبەرایەتییە."])), Some((30, Satisfied));
    11 Question Hotline "assistance" Some("food"), ["Why did our street get no parcel?", "لماذا لم يستلم شارعنا سلة؟", "بۆچی شەقامەکەمان سەبەتەی پێ نەگەیشت؟"], Some((15, ["The list goes by household visits; yours was on 14 October.", "القائمة بحسب زيارات الأسر، وزيارة شارعكم كانت في ١٤ تشرين الأول.", "لیستەکە بەپێی سەردانی خێزانە؛ سەردانی شەقامی ئێوە ١٤ی تشرینی یەکەم بوو."])), Some((18, Partly));
    12 Complaint Box "roads" None, ["Lorries drive too fast past the school.", "الشاحنات تسرع أمام المدرسة.", "لۆرییەکان بە خێرایی بەلای قوتابخانەدا دەڕۆن."], Some((24, ["Two speed bumps were laid by the municipality.", "وضعت البلدية مطبّين.", "شارەوانی دوو تەسەی دانا."])), Some((29, Satisfied));
    14 Thanks Meeting "health" Some("mobile-clinic"), ["The doctor comes every Monday, as promised.", "الطبيب يأتي كل اثنين كما وُعدنا.", "پزیشکەکە هەموو دووشەممەیەک دێت، وەک بەڵێن درابوو."], None, Some((14, Satisfied));
    15 Suggestion HomeVisit "education" Some("literacy"), ["Lessons in the evening as well, for women who work.", "دروس مسائية أيضًا للنساء العاملات.", "وانەی ئێوارانیش بۆ ژنانی کارکەر."], Some((38, ["An evening group begins in January if ten women sign up.", "تبدأ مجموعة مسائية في كانون الثاني إذا سجلت عشر نساء.", "گروپێکی ئێواران لە کانوونی دووەم دەست پێدەکات ئەگەر دە ژن ناونووس بکەن."])), None;
    17 Complaint Desk "livelihoods" Some("grants"), ["The answer was no, without a reason.", "كان الرد بالرفض من دون سبب.", "وەڵامەکە نەخێر بوو بەبێ هۆکار."], Some((28, ["The reason is now written on every answer: the business must have existed for six months.", "صار السبب يُكتب في كل رد: يجب أن يكون عمر المشروع ستة أشهر.", "ئێستا هۆکار لە هەموو وەڵامێکدا دەنووسرێت: دەبێت پڕۆژەکە شەش مانگی هەبێت."])), Some((33, NotSatisfied));
    19 Question Desk "explosive-hazards" Some("risk"), ["Who tells the village about the shells near the wadi?", "من يوعّي القرية بالقذائف قرب الوادي؟", "کێ گوند لە گوللەکانی نزیک شیوەکە ئاگادار دەکاتەوە؟"], Some((20, ["A session was held on 20 October. Do not approach, report.", "أقيمت جلسة في ٢٠ تشرين الأول. لا تقتربوا وبلّغوا.", "لە ٢٠ی تشرینی یەکەم دانیشتنێک کرا. نزیک مەبنەوە و ڕایبگەیەنن."])), Some((22, Satisfied));
    21 Complaint Hotline "water" Some("trucking"), ["The lorry left out the houses at the end of the lane.", "تجاوز الصهريج بيوت آخر الزقاق.", "تانکەرەکە خانووەکانی کۆتایی کۆڵانی جێهێشت."], Some((30, ["The route was changed; a member of the committee rides along.", "تغيّر المسار ويرافق الصهريج عضو من اللجنة.", "ڕێڕەوەکە گۆڕدرا؛ ئەندامێکی لیژنە لەگەڵی دەڕوات."])), Some((36, Satisfied));
    24 Suggestion Meeting "social-cohesion" Some("youth"), ["A football match of both sides of the street.", "مباراة كرة قدم بين جانبي الشارع.", "یارییەکی تۆپی پێی هەردوو بەری شەقام."], Some((31, ["Played on 30 October; a second one is agreed.", "أقيمت في ٣٠ تشرين الأول واتُّفق على ثانية.", "لە ٣٠ی تشرینی یەکەم کرا؛ لەسەر دووەمیش ڕێککەوتن."])), Some((31, Satisfied));
    27 Question Desk "agriculture" Some("seeds"), ["Do tenants get seed too?", "هل يحصل المستأجرون على البذور أيضًا؟", "ئایا کرێچییەکانیش تۆو وەردەگرن؟"], Some((29, ["Yes, with a paper of the village council.", "نعم، بورقة من مجلس القرية.", "بەڵێ، بە نووسراوێکی ئەنجومەنی گوند."])), Some((29, Satisfied));
    33 Complaint Box "health" Some("clinic"), ["Medicines ran out before noon.", "نفدت الأدوية قبل الظهر.", "دەرمان پێش نیوەڕۆ تەواو بوو."], Some((45, ["The first count of medicines will be read out in December.", "سيُقرأ أول جرد للأدوية في كانون الأول.", "یەکەم ژماردنی دەرمان لە کانوونی یەکەم دەخوێنرێتەوە."])), None;
    36 Suggestion Desk "information" Some("desk"), ["Write the opening hours larger.", "اكتبوا أوقات الدوام بخط أكبر.", "کاتی کردنەوە بە پیتی گەورەتر بنووسن."], None, None;
    39 Question Hotline "documents" Some("births"), ["Is a birth at home without a midwife entered too?", "هل تُسجَّل ولادة في البيت من دون قابلة؟", "ئایا لەدایکبوونی ماڵەوە بەبێ مامان تۆمار دەکرێت؟"], None, None;
    41 Complaint Desk "sanitation" Some("septic"), ["The price changes every time.", "السعر يتغير كل مرة.", "نرخەکە هەموو جارێک دەگۆڕێت."], None, None;
    44 Thanks Box "livelihoods" Some("sewing"), ["The first order is delivered.", "سُلّمت الطلبية الأولى.", "یەکەم داواکاری ڕادەست کرا."], None, None;
];

/// Days on which something was passed to the confidential channel.
pub const PASSED_ON: [u16; 2] = [13, 34];

/// Role as its place in `SeatRole::ALL`, sex, age, status, minority, disability.
pub const SEATS: [(usize, Sex, AgeBand, Status, bool, bool); 11] = [
    (0, Male, MiddleAged, Host, false, false),
    (1, Female, MiddleAged, Returnee, false, false),
    (2, Male, Adult, Host, false, false),
    (3, Male, Older, Host, true, false),
    (4, Female, Adult, Host, false, false),
    (4, Male, Adult, Returnee, false, true),
    (4, Male, MiddleAged, Returnee, false, false),
    (4, Female, Older, Returnee, false, false),
    (4, Male, Adult, Displaced, false, false),
    (4, Male, Adult, Host, true, false),
    (4, Male, MiddleAged, Host, false, false),
];
pub const COMMITTEE: Words = [
    "Neighbourhood committee of Hay al-Zaytoun",
    "لجنة حي الزيتون",
    "لیژنەی گەڕەکی زەیتوون",
];
/// Day, seats that were there, decision, the intervention of the plan line that it is about.
pub const SITTINGS: [(u16, &[u32], Words, Option<&str>); 3] = [
    (
        4,
        &[1, 2, 3, 4, 6, 7, 8, 10, 11],
        [
            "The route of the pipe is walked together with the directorate.",
            "معاينة مسار الأنبوب مع المديرية.",
            "ڕێڕەوی بۆرییەکە لەگەڵ بەڕێوەبەرایەتی دەپشکنرێت.",
        ],
        Some("pipe"),
    ),
    (
        18,
        &[1, 2, 3, 5, 6, 7, 9, 10],
        [
            "Workers of the clean-up are drawn by open lot.",
            "اختيار عمال التنظيف بقرعة علنية.",
            "کرێکارانی پاککردنەوە بە تیروپشکی ئاشکرا هەڵدەبژێردرێن.",
        ],
        Some("clean-up"),
    ),
    (
        39,
        &[1, 2, 3, 4, 5, 7, 8, 9, 10, 11],
        [
            "Displaced women choose a second member in January.",
            "تختار النازحات عضوة ثانية في كانون الثاني.",
            "ژنانی ئاوارە لە کانوونی دووەم ئەندامێکی دووەم هەڵدەبژێرن.",
        ],
        None,
    ),
];
pub const TRAININGS: [(u16, &[u32], Words); 2] = [
    (
        7,
        &[1, 2, 3, 5, 6, 8],
        ["How a budget is read", "قراءة الميزانية", "خوێندنەوەی بودجە"],
    ),
    (
        28,
        &[1, 2, 5, 6, 7, 8, 9, 10],
        ["Listening to complaints", "الإصغاء إلى الشكاوى", "گوێگرتن لە سکاڵا"],
    ),
];

/// The rounds: name, year, month, day.
pub const ROUNDS: [(Words, (u16, u8, u8)); 2] = [
    (["Before the plan", "قبل الخطة", "پێش پلان"], (2026, 10, 1)),
    (["After the works", "بعد الأعمال", "پاش کارەکان"], (2027, 6, 1)),
];
/// For each indicator in its order: women, men, returnees, displaced; first round, then second.
pub const LEVELS: [[[u8; 4]; 2]; 11] = [
    [[1, 2, 2, 1], [4, 4, 3, 3]],
    [[2, 2, 2, 2], [2, 3, 2, 2]],
    [[2, 3, 2, 2], [4, 3, 3, 3]],
    [[2, 2, 3, 2], [2, 3, 3, 3]],
    [[2, 2, 1, 2], [2, 2, 2, 2]],
    [[1, 2, 2, 1], [2, 3, 2, 2]],
    [[3, 3, 3, 2], [3, 4, 3, 2]],
    [[2, 2, 2, 2], [3, 4, 3, 3]],
    [[2, 3, 2, 1], [3, 3, 3, 2]],
    [[3, 3, 2, 2], [3, 4, 3, 3]],
    [[2, 2, 2, 3], [2, 2, 1, 2]],
];

/// An evaluation: intervention, day it was finished, spent, views (quality before and after, access before and after, satisfied, asked) of women
/// and men, direct and indirect beneficiaries (female, male), who was left out, upkeep, what people said.
pub struct Evaluated {
    pub intervention: &'static str,
    pub finished: (u16, u8, u8),
    pub spent: u64,
    pub views: [[u32; 6]; 2],
    pub direct: (u32, u32),
    pub indirect: (u32, u32),
    /// The place in `Upkeep::ALL`.
    pub upkeep: usize,
    pub left_out: Words,
    pub upkeep_note: Words,
    pub said: [Words; 2],
}

pub const EVALUATED: [Evaluated; 5] = [
    Evaluated {
        intervention: "pipe",
        finished: (2027, 1, 28),
        spent: 37_900,
        views: [[1, 4, 1, 4, 14, 16], [2, 4, 2, 4, 12, 14]],
        direct: (1_960, 1_880),
        indirect: (640, 610),
        upkeep: 1,
        left_out: [
            "Eleven houses beyond the wadi, which stand too high for the pressure.",
            "أحد عشر بيتًا خلف الوادي لارتفاعها عن ضغط الماء.",
            "یازدە خانوو لەوبەری شیوەکە، چونکە بۆ فشاری ئاو زۆر بەرزن.",
        ],
        upkeep_note: [
            "The directorate sends a fitter once a month.",
            "ترسل المديرية فنيًا مرة في الشهر.",
            "بەڕێوەبەرایەتی مانگێک جارێک وەستایەک دەنێرێت.",
        ],
        said: [
            [
                "Water comes every second day now, also at noon.",
                "الماء يأتي الآن كل يومين وعند الظهر أيضًا.",
                "ئێستا ئاو دوو ڕۆژ جارێک دێت، نیوەڕۆیانیش.",
            ],
            [
                "We no longer wait for the lorry.",
                "لم نعد ننتظر الصهريج.",
                "ئیتر چاوەڕێی تانکەر ناکەین.",
            ],
        ],
    },
    Evaluated {
        intervention: "doctor",
        finished: (2027, 5, 16),
        spent: 14_100,
        views: [[2, 4, 1, 4, 13, 15], [2, 3, 2, 3, 8, 12]],
        direct: (1_240, 760),
        indirect: (300, 260),
        upkeep: 2,
        left_out: [
            "Men who work until the evening.",
            "رجال يعملون حتى المساء.",
            "ئەو پیاوانەی تا ئێوارە کار دەکەن.",
        ],
        upkeep_note: [
            "Paid until May; the directorate has not confirmed the next half year.",
            "مدفوع حتى أيار ولم تؤكد الدائرة نصف السنة القادم.",
            "تا ئایار پارەی دراوە؛ فەرمانگە نیوساڵی داهاتووی پشتڕاست نەکردووەتەوە.",
        ],
        said: [
            [
                "With a woman doctor my daughters come as well.",
                "مع وجود طبيبة صارت بناتي يأتين أيضًا.",
                "بە هەبوونی پزیشکی ژن کچەکانیشم دێن.",
            ],
            [
                "Medicines still run out.",
                "الأدوية ما زالت تنفد.",
                "دەرمان هێشتا تەواو دەبێت.",
            ],
        ],
    },
    Evaluated {
        intervention: "trades",
        finished: (2027, 3, 30),
        spent: 26_400,
        views: [[2, 4, 1, 3, 9, 11], [2, 4, 2, 4, 12, 13]],
        direct: (28, 32),
        indirect: (110, 118),
        upkeep: 1,
        left_out: [
            "Women with small children: there was no one to look after them.",
            "نساء لديهن أطفال صغار لعدم وجود من يرعاهم.",
            "ژنانی خاوەن منداڵی بچووک: کەس نەبوو سەرپەرشتییان بکات.",
        ],
        upkeep_note: [
            "The machines stay at the centre, which lends them out.",
            "تبقى المكائن في المركز ويعيرها.",
            "مەکینەکان لە سەنتەرەکە دەمێننەوە و بە ئەمانەت دەدرێن.",
        ],
        said: [
            [
                "I earn from sewing at home.",
                "أكسب من الخياطة في البيت.",
                "لە ماڵەوە بە دورومان داهاتم هەیە.",
            ],
            [
                "A tool kit at the end would have helped more than the certificate.",
                "عدة عمل في النهاية كانت أنفع من الشهادة.",
                "کەرەستەی کار لە کۆتاییدا لە بڕوانامە باشتر بوو.",
            ],
        ],
    },
    Evaluated {
        intervention: "survey",
        finished: (2026, 12, 10),
        spent: 3_200,
        views: [[2, 4, 2, 4, 15, 16], [2, 5, 2, 4, 14, 15]],
        direct: (820, 860),
        indirect: (1_900, 1_850),
        upkeep: 1,
        left_out: [
            "Shepherds who were away with their flocks.",
            "رعاة كانوا بعيدين مع قطعانهم.",
            "شوانەکان کە لەگەڵ مێگەلەکانیان دوور بوون.",
        ],
        upkeep_note: [
            "The school repeats the session every autumn.",
            "تعيد المدرسة الجلسة كل خريف.",
            "قوتابخانە هەموو پاییزێک دانیشتنەکە دووبارە دەکاتەوە.",
        ],
        said: [
            [
                "The children tell us now where not to go.",
                "الأطفال يخبروننا الآن أين لا نذهب.",
                "ئێستا منداڵەکان پێمان دەڵێن بۆ کوێ نەچین.",
            ],
            [
                "The signs should be in both languages.",
                "ينبغي أن تكون اللافتات باللغتين.",
                "دەبێت تابلۆکان بە هەردوو زمان بن.",
            ],
        ],
    },
    Evaluated {
        intervention: "clean-up",
        finished: (2027, 1, 10),
        spent: 25_100_000,
        views: [[2, 3, 2, 3, 9, 15], [2, 3, 3, 3, 7, 13]],
        direct: (1_500, 1_620),
        indirect: (700, 720),
        upkeep: 3,
        left_out: [
            "The lanes too narrow for the lorry.",
            "الأزقة الضيقة على الشاحنة.",
            "ئەو کۆڵانانەی بۆ لۆری زۆر تەسکن.",
        ],
        upkeep_note: [
            "Collections fell back to one a week in March.",
            "تراجع الجمع إلى مرة في الأسبوع في آذار.",
            "لە ئازار کۆکردنەوە دابەزی بۆ هەفتەی یەک جار.",
        ],
        said: [
            [
                "The drain is covered, children play there again.",
                "غُطي المجرى وعاد الأطفال يلعبون هناك.",
                "ئاوەڕۆکە داپۆشرا، منداڵان دیسان لەوێ یاری دەکەن.",
            ],
            [
                "The lorry comes less often than in winter.",
                "الشاحنة تأتي أقل مما في الشتاء.",
                "لۆرییەکە لە زستان کەمتر دێت.",
            ],
        ],
    },
];

pub const HOTLINE: Words = [
    "Free hotline, every day from 8 to 20: ask at the desk for the number (this example shows none)",
    "خط ساخن مجاني يوميًا من ٨ إلى ٢٠: اسأل المكتب عن الرقم (لا يُعرض في هذا المثال)",
    "هێڵی گەرمی بێبەرامبەر، هەموو ڕۆژ ٨ تا ٢٠: ژمارەکە لە نووسینگەکە بپرسە (لەم نموونەیەدا پیشان نادرێت)",
];
pub const SPECIALISED: Words = [
    "Turn to the specialised team in room 5. Nothing is written down here.",
    "توجّه إلى الفريق المتخصص في غرفة ٥. لا يُكتب هنا شيء.",
    "سەردانی تیمی تایبەتمەند لە ژووری ٥ بکە. لێرەدا هیچ نانووسرێت.",
];
pub const CONFIDENTIAL: Words = [
    "Focal point for misconduct, outside this centre",
    "جهة الاتصال الخاصة بسوء السلوك خارج هذا المركز",
    "خاڵی پەیوەندیی تایبەت بە خراپ ڕەفتاری، لە دەرەوەی ئەم سەنتەرە",
];
