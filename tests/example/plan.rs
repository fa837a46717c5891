//! The plan of the example: five commitments, five needs left out with reason and next step, and one need still without an answer,
//! so that the screen has something to point at.

use crate::example::language::Words;
use catchment::domain::records::Currency::{self, Iqd, Usd};

/// Year, month, day.
pub type Date = (u16, u8, u8);

/// A commitment.
pub struct Agreed {
    pub intervention: &'static str,
    pub lead: Words,
    pub partners: &'static [Words],
    pub starts: Date,
    pub ends: Date,
    pub budget: (u64, Currency),
    pub source: Words,
    /// What, by when, done.
    pub milestones: &'static [(Words, Date, bool)],
}

/// A need left out.
pub struct LeftOut {
    pub need: &'static str,
    pub reason: Words,
    pub next_step: Words,
}

const CENTRE: Words = [
    "Community Resource Centre",
    "مركز الموارد المجتمعية",
    "سەنتەری سەرچاوەکانی کۆمەڵگە",
];
const COMMITTEE: Words = ["Neighbourhood committee", "لجنة الحي", "لیژنەی گەڕەک"];
const MUNICIPALITY: Words = ["Municipality", "البلدية", "شارەوانی"];
const PARTNER: Words = [
    "International partner organisation",
    "منظمة دولية شريكة",
    "ڕێکخراوێکی نێودەوڵەتیی هاوبەش",
];
const ASSISTANCE_FUND: Words = [
    "Community assistance fund",
    "صندوق المساعدة المجتمعية",
    "سندووقی هاوکاریی کۆمەڵگە",
];

pub const AGREED: [Agreed; 5] = [
    Agreed {
        intervention: "pipe",
        lead: ["Water directorate", "مديرية الماء", "بەڕێوەبەرایەتی ئاو"],
        partners: &[COMMITTEE, PARTNER],
        starts: (2026, 11, 2),
        ends: (2027, 1, 14),
        budget: (38_500, Usd),
        source: ASSISTANCE_FUND,
        milestones: &[
            (
                [
                    "Route walked with the committee",
                    "معاينة المسار مع اللجنة",
                    "پشکنینی ڕێڕەوەکە لەگەڵ لیژنە",
                ],
                (2026, 11, 5),
                true,
            ),
            (
                [
                    "Pipes and valves on site",
                    "وصول الأنابيب والصمامات",
                    "گەیشتنی بۆری و ڤاڵڤەکان",
                ],
                (2026, 12, 3),
                false,
            ),
            (
                [
                    "Water tested and turned on",
                    "فحص الماء وتشغيله",
                    "پشکنینی ئاو و کردنەوەی",
                ],
                (2027, 1, 14),
                false,
            ),
        ],
    },
    Agreed {
        intervention: "doctor",
        lead: ["Health directorate", "دائرة الصحة", "فەرمانگەی تەندروستی"],
        partners: &[CENTRE],
        starts: (2026, 11, 15),
        ends: (2027, 5, 16),
        budget: (14_400, Usd),
        source: [
            "Health directorate and community assistance fund, half each",
            "دائرة الصحة وصندوق المساعدة المجتمعية مناصفة",
            "فەرمانگەی تەندروستی و سندووقی هاوکاریی کۆمەڵگە، نیوە بە نیوە",
        ],
        milestones: &[
            (
                [
                    "Doctor named, days announced",
                    "تسمية الطبيبة وإعلان الأيام",
                    "دیاریکردنی پزیشک و ڕاگەیاندنی ڕۆژەکان",
                ],
                (2026, 11, 29),
                false,
            ),
            (
                [
                    "First count of medicines read out to the committee",
                    "قراءة أول جرد للأدوية أمام اللجنة",
                    "خوێندنەوەی یەکەم ژماردنی دەرمان بۆ لیژنە",
                ],
                (2026, 12, 31),
                false,
            ),
        ],
    },
    Agreed {
        intervention: "trades",
        lead: CENTRE,
        partners: &[
            [
                "Vocational training centre",
                "مركز التدريب المهني",
                "ناوەندی ڕاهێنانی پیشەیی",
            ],
            [
                "Workshop owners of the market",
                "أصحاب الورش في السوق",
                "خاوەن وەرشەکانی بازاڕ",
            ],
        ],
        starts: (2026, 12, 6),
        ends: (2027, 3, 25),
        budget: (27_000, Usd),
        source: PARTNER,
        milestones: &[
            (
                [
                    "Selection rules posted at the centre",
                    "إعلان شروط الاختيار في المركز",
                    "هەڵواسینی مەرجەکانی هەڵبژاردن لە سەنتەرەکە",
                ],
                (2026, 11, 26),
                false,
            ),
            (
                ["First thirty start", "بدء أول ثلاثين", "دەستپێکردنی یەکەم سی کەس"],
                (2026, 12, 6),
                false,
            ),
        ],
    },
    Agreed {
        intervention: "survey",
        lead: COMMITTEE,
        partners: &[
            [
                "Directorate for mine action",
                "دائرة شؤون الألغام",
                "فەرمانگەی کاروباری مین",
            ],
            ["Both schools", "المدرستان", "هەردوو قوتابخانە"],
        ],
        starts: (2026, 10, 18),
        ends: (2026, 11, 29),
        budget: (3_200, Usd),
        source: PARTNER,
        milestones: &[
            (
                [
                    "Request filed with the reported places",
                    "تقديم الطلب مع الأماكن المُبلغ عنها",
                    "پێشکەشکردنی داواکاری لەگەڵ شوێنە ڕاگەیەنراوەکان",
                ],
                (2026, 10, 20),
                true,
            ),
            (
                [
                    "Sessions held in every class",
                    "إقامة الجلسات في كل صف",
                    "سازکردنی دانیشتن لە هەموو پۆلێک",
                ],
                (2026, 11, 29),
                false,
            ),
        ],
    },
    Agreed {
        intervention: "clean-up",
        lead: MUNICIPALITY,
        partners: &[COMMITTEE, CENTRE],
        starts: (2026, 10, 25),
        ends: (2026, 12, 20),
        budget: (24_500_000, Iqd),
        source: [
            "Quick impact fund; lorries from the municipality",
            "صندوق المشاريع سريعة الأثر، والآليات من البلدية",
            "سندووقی پڕۆژەی کاریگەریی خێرا؛ لۆرییەکان لە شارەوانییەوە",
        ],
        milestones: &[
            (
                [
                    "Forty workers chosen by open lot",
                    "اختيار أربعين عاملًا بقرعة علنية",
                    "هەڵبژاردنی چل کرێکار بە تیروپشکی ئاشکرا",
                ],
                (2026, 10, 25),
                true,
            ),
            (
                [
                    "Drain covered along the market street",
                    "تغطية المجرى على شارع السوق",
                    "داپۆشینی ئاوەڕۆی شەقامی بازاڕ",
                ],
                (2026, 12, 6),
                false,
            ),
            (
                [
                    "Two collections a week have begun",
                    "بدء الجمع مرتين في الأسبوع",
                    "دەستپێکردنی کۆکردنەوە هەفتەی دوو جار",
                ],
                (2026, 12, 20),
                false,
            ),
        ],
    },
];

pub const LEFT_OUT: [LeftOut; 5] = [
    LeftOut {
        need: "education",
        reason: [
            "The roof costs more than the whole fund of this year, and the walls have not been surveyed.",
            "كلفة السقف أكبر من صندوق هذه السنة كله، ولم يُجرَ كشف على الجدران بعد.",
            "تێچووی سەقفەکە لە هەموو سندووقی ئەمساڵ زیاترە، و دیوارەکان هێشتا نەپشکنراون.",
        ],
        next_step: [
            "The education directorate sends an engineer by 15 December; the committee presents the result to donors in January.",
            "ترسل مديرية التربية مهندسًا قبل ١٥ كانون الأول، وتعرض اللجنة النتيجة على المانحين في كانون الثاني.",
            "بەڕێوەبەرایەتی پەروەردە پێش ١٥ی کانوونی یەکەم ئەندازیارێک دەنێرێت؛ لیژنەکە لە کانوونی دووەم ئەنجامەکە پیشانی بەخشەران دەدات.",
        ],
    },
    LeftOut {
        need: "electricity",
        reason: [
            "Two groups doubt that the line can carry a larger transformer; this must be known first.",
            "تشك مجموعتان في قدرة الخط على تحمل محولة أكبر، ولا بد من التحقق أولًا.",
            "دوو گرووپ گومانیان هەیە هێڵەکە بەرگەی محاویلەی گەورەتر بگرێت؛ سەرەتا دەبێت ئەمە بزانرێت.",
        ],
        next_step: [
            "The electricity directorate measures the load in December and answers the committee in writing.",
            "تقيس مديرية الكهرباء الحمل في كانون الأول وتجيب اللجنة كتابةً.",
            "بەڕێوەبەرایەتی کارەبا لە کانوونی یەکەم بارەکە دەپێوێت و بە نووسراو وەڵامی لیژنە دەداتەوە.",
        ],
    },
    LeftOut {
        need: "housing",
        reason: [
            "Clearing rubble near the wadi must wait for the survey, and houses are repaired through the compensation law.",
            "رفع الأنقاض قرب الوادي ينتظر المسح، وإصلاح البيوت يجري عبر قانون التعويضات.",
            "لابردنی داروپەردوو لە نزیک شیوەکە دەبێت چاوەڕێی ڕووپێو بکات، و خانووەکان لە ڕێی یاسای قەرەبووەوە چاک دەکرێنەوە.",
        ],
        next_step: [
            "The legal aid desk checks every open compensation file of the four lanes by the end of January.",
            "يراجع مكتب المساعدة القانونية كل معاملات التعويض المفتوحة في الأزقة الأربعة حتى نهاية كانون الثاني.",
            "نووسینگەی یارمەتیی یاسایی تا کۆتایی کانوونی دووەم هەموو دۆسیە کراوەکانی قەرەبووی چوار کۆڵانەکە دەپشکنێت.",
        ],
    },
    LeftOut {
        need: "documents",
        reason: [
            "The mobile team has no free days this year.",
            "لا أيام متاحة لدى الفريق الجوال هذه السنة.",
            "تیمە گەڕۆکەکە ئەمساڵ ڕۆژی بەتاڵی نییە.",
        ],
        next_step: [
            "The centre keeps a list by numbers, not names, and asks for four days in February.",
            "يحتفظ المركز بقائمة بالأعداد لا بالأسماء ويطلب أربعة أيام في شباط.",
            "سەنتەرەکە لیستێک بە ژمارە ڕادەگرێت نەک بە ناو، و داوای چوار ڕۆژ لە شوبات دەکات.",
        ],
    },
    LeftOut {
        need: "agriculture",
        reason: [
            "Without a permit and a test of the ground water nobody can say whether wells would last.",
            "من دون رخصة وفحص للمياه الجوفية لا يمكن معرفة ما إذا كانت الآبار ستدوم.",
            "بەبێ مۆڵەت و پشکنینی ئاوی ژێرزەوی کەس نازانێت بیرەکان دەمێنن یان نا.",
        ],
        next_step: [
            "The village council applies for the permit; the agriculture directorate visits after the rains, in March.",
            "يقدم مجلس القرية طلب الرخصة، وتزور مديرية الزراعة القرية بعد الأمطار في آذار.",
            "ئەنجومەنی گوند داوای مۆڵەت دەکات؛ بەڕێوەبەرایەتی کشتوکاڵ دوای بارانەکان لە ئازار سەردان دەکات.",
        ],
    },
];
