//! The needs that were drawn from the marks, and the two rankings with their answers.

use crate::example::language::Words;

/// A need with the marks that it was drawn from.
pub struct Stated {
    /// Its key, which is also its sector.
    pub key: &'static str,
    pub place: &'static str,
    pub marks: &'static [&'static str],
    pub statement: Words,
}

pub const NEEDS: [Stated; 12] = [
    Stated {
        key: "water",
        place: "quarter",
        marks: &["w1", "w2", "ow6", "m7", "hw1", "r5", "d1"],
        statement: [
            "Clean water every day in the streets east of the market and in the unfinished buildings",
            "ماء نظيف كل يوم في الأزقة شرقي السوق وفي الهياكل غير المكتملة",
            "ئاوی پاک هەموو ڕۆژێک لە کۆڵانەکانی ڕۆژهەڵاتی بازاڕ و لە خانووە تەواونەکراوەکان",
        ],
    },
    Stated {
        key: "health",
        place: "quarter",
        marks: &["w3", "ow1", "hw2"],
        statement: [
            "A woman doctor at the health centre, and medicines that last the whole month",
            "طبيبة في المركز الصحي، وأدوية تكفي الشهر كله",
            "پزیشکێکی ژن لە بنکەی تەندروستی، و دەرمانێک کە بەشی هەموو مانگەکە بکات",
        ],
    },
    Stated {
        key: "education",
        place: "quarter",
        marks: &["m6", "yw3", "ym6"],
        statement: [
            "A roof over the six classrooms of the boys' school, so that the second shift can end",
            "سقف للصفوف الستة في مدرسة البنين كي ينتهي الدوام المزدوج",
            "سەقف بۆ شەش پۆلەکەی قوتابخانەی کوڕان، تا دوو دەوامی کۆتایی بێت",
        ],
    },
    Stated {
        key: "electricity",
        place: "quarter",
        marks: &["w9", "m1", "hm1", "ym4"],
        statement: [
            "Electricity that carries the summer: the transformers are too small",
            "كهرباء تتحمل الصيف: المحولات أصغر من الحاجة",
            "کارەبایەک کە بەرگەی هاوین بگرێت: محاویلەکان بچووکن",
        ],
    },
    Stated {
        key: "livelihoods",
        place: "quarter",
        marks: &["m2", "yw2", "ym1", "hm3", "d4"],
        statement: [
            "Trades to learn and work to find for young women and young men",
            "مهن يتعلمها الشباب والشابات وعمل يجدونه",
            "پیشە بۆ فێربوون و کار بۆ کچان و کوڕانی گەنج",
        ],
    },
    Stated {
        key: "explosive-hazards",
        place: "quarter",
        marks: &["w12", "m3", "m4", "ym3"],
        statement: [
            "The wadi and the old workshops surveyed and cleared, and every child knowing what not to touch",
            "مسح الوادي والورش القديمة وتطهيرهما، وأن يعرف كل طفل ما لا يجوز لمسه",
            "شیوەکە و وەرشە کۆنەکان ڕووپێو بکرێن و پاک بکرێنەوە، و هەموو منداڵێک بزانێت دەست لە چی نەدات",
        ],
    },
    Stated {
        key: "sanitation",
        place: "quarter",
        marks: &["w5", "hw3", "d2"],
        statement: [
            "Rubbish collected before it is burned, and latrines for the families in the unfinished buildings",
            "جمع النفايات قبل أن تُحرق، ومرافق صحية للعوائل في الهياكل غير المكتملة",
            "کۆکردنەوەی زبڵ پێش ئەوەی بسووتێنرێت، و ئاودەست بۆ خێزانەکانی خانووە تەواونەکراوەکان",
        ],
    },
    Stated {
        key: "documents",
        place: "quarter",
        marks: &["w11", "ow3", "r3", "d3"],
        statement: [
            "Civil and property papers issued in the quarter instead of far away",
            "إنجاز المستمسكات وسندات الملكية في الحي بدل السفر البعيد",
            "دەرکردنی بەڵگەنامەی مەدەنی و موڵک لە گەڕەکەکە، نەک لە شوێنی دوور",
        ],
    },
    Stated {
        key: "housing",
        place: "quarter",
        marks: &["ow5", "m11", "r1", "r2", "r4"],
        statement: [
            "Rubble removed from the four lanes and the damaged houses made safe",
            "رفع الأنقاض من الأزقة الأربعة وتأمين البيوت المتضررة",
            "لابردنی داروپەردوو لە چوار کۆڵانەکە و بێ مەترسی کردنی خانووە زیانلێکەوتووەکان",
        ],
    },
    Stated {
        key: "roads",
        place: "quarter",
        marks: &["ow2", "m5", "w8", "hm2"],
        statement: [
            "A market street that can be crossed in the rain and at the crossing",
            "شارع سوق يمكن عبوره في المطر وعند التقاطع",
            "شەقامێکی بازاڕ کە لە باران و لە چوارڕیانەکەدا بتوانرێت لێی بپەڕیتەوە",
        ],
    },
    Stated {
        key: "agriculture",
        place: "village",
        marks: &["om1", "om2", "om4"],
        statement: [
            "Wells and a passable road, so that the fields of the village are worked again",
            "آبار وطريق سالك كي تُزرع أراضي القرية من جديد",
            "بیر و ڕێگایەکی کراوە، تا کێڵگەکانی گوند دووبارە بچێنرێنەوە",
        ],
    },
    Stated {
        key: "safety",
        place: "quarter",
        marks: &["w4", "hw4", "yw1"],
        statement: [
            "Light on the way to the girls' school",
            "إنارة طريق مدرسة البنات",
            "ڕووناکی بۆ ڕێگای قوتابخانەی کچان",
        ],
    },
];

/// What was voted on with dots, in the order of the cards.
pub const DOTS_OPTIONS: [&str; 8] = [
    "water",
    "health",
    "education",
    "electricity",
    "livelihoods",
    "explosive-hazards",
    "sanitation",
    "documents",
];

pub const DOTS_QUESTION: Words = [
    "Which needs should the plan take up first?",
    "أي الاحتياجات ينبغي أن تتناولها الخطة أولًا؟",
    "پلانەکە سەرەتا دەستی بە کام پێداویستی بێت؟",
];

pub const DOTS_PER_PERSON: u32 = 5;
pub const DOTS_CAP: u32 = 3;

/// Dots on the options, and how many people of the group placed them so. Health and the school come out level, in dots and in
/// supporters; one pair of people kept a dot.
pub const DOTS: [(&str, [u32; 8], u32); 20] = [
    ("hall-women", [2, 2, 1, 0, 0, 0, 0, 0], 4),
    ("hall-women", [1, 3, 0, 0, 0, 0, 1, 0], 3),
    ("hall-women", [2, 1, 0, 0, 0, 0, 2, 0], 2),
    ("hall-women", [1, 1, 1, 0, 0, 0, 1, 1], 2),
    ("hall-men", [2, 0, 0, 2, 1, 0, 0, 0], 4),
    ("hall-men", [1, 0, 1, 2, 0, 1, 0, 0], 3),
    ("hall-men", [3, 0, 0, 0, 0, 2, 0, 0], 3),
    ("hall-men", [1, 1, 1, 1, 1, 0, 0, 0], 2),
    ("young-women", [1, 0, 2, 0, 2, 0, 0, 0], 4),
    ("young-women", [0, 1, 2, 0, 2, 0, 0, 0], 2),
    ("young-women", [2, 1, 1, 0, 1, 0, 0, 0], 2),
    ("young-men", [0, 0, 2, 0, 3, 0, 0, 0], 4),
    ("young-men", [1, 0, 1, 1, 2, 0, 0, 0], 3),
    ("young-men", [0, 0, 0, 1, 2, 2, 0, 0], 2),
    ("returnees", [3, 0, 0, 0, 0, 2, 0, 0], 3),
    ("returnees", [2, 1, 0, 1, 0, 0, 0, 1], 3),
    ("returnees", [1, 1, 1, 0, 0, 2, 0, 0], 2),
    ("displaced", [2, 1, 0, 0, 0, 0, 1, 1], 3),
    ("displaced", [1, 1, 0, 0, 1, 0, 2, 0], 3),
    ("displaced", [3, 0, 0, 0, 0, 0, 0, 1], 2),
];

/// What hands were counted on.
pub const HANDS_OPTIONS: [&str; 3] = ["electricity", "housing", "documents"];

pub const HANDS_QUESTION: Words = [
    "What should the committee raise with the governorate first?",
    "بماذا تبدأ اللجنة حديثها مع المحافظة؟",
    "لیژنەکە سەرەتا کام بابەت لەگەڵ پارێزگا باس بکات؟",
];

/// Hands of each group for each option.
pub const HANDS: [(&str, [u32; 3]); 6] = [
    ("hall-women", [3, 4, 5]),
    ("hall-men", [7, 4, 2]),
    ("young-women", [4, 1, 2]),
    ("young-men", [5, 2, 1]),
    ("returnees", [2, 6, 2]),
    ("displaced", [1, 2, 6]),
];
