//! The people of the example: who lives in the two catchment areas, which meetings were held, who sat in them.
//!
//! Deliberately absent: names. Facilitators and signatories are roles.

use crate::example::language::Words;
use catchment::domain::date::Day;
use catchment::domain::people::{AgeBand, Cell, Headcount, Sex, Status};
use catchment::domain::records::{GroupPreset, MeetingKind};

/// A population table: a row for each age band; in it displaced, returnees, host community, each women then men.
type Population = [[u32; 6]; 5];

/// A catchment area with its people.
pub struct Place {
    pub key: &'static str,
    pub name: Words,
    pub population: Population,
    /// Women and girls, men and boys with disabilities.
    pub with_disability: [u32; 2],
    pub source: Words,
}

const SOURCE: Words = [
    "Invented figures, in the proportions of a household listing by the neighbourhood committee",
    "أرقام مُتخيَّلة، على غرار جرد للأسر أجرته لجنة الحي",
    "ژمارەی خەیاڵی، بە شێوەی لیستی خێزانەکان کە لیژنەی گەڕەک ئامادەی دەکات",
];

pub const PLACES: [Place; 2] = [
    Place {
        key: "quarter",
        name: ["Hay al-Zaytoun", "حي الزيتون", "گەڕەکی زەیتوون"],
        population: [
            [152, 158, 690, 715, 498, 512],
            [78, 74, 352, 361, 247, 255],
            [196, 181, 861, 822, 611, 590],
            [70, 58, 318, 297, 226, 214],
            [34, 25, 150, 128, 109, 97],
        ],
        with_disability: [236, 268],
        source: SOURCE,
    },
    Place {
        key: "village",
        name: ["Tall al-Rumman village", "قرية تل الرمان", "گوندی تەل ڕومان"],
        population: [
            [14, 15, 118, 124, 71, 69],
            [8, 7, 61, 60, 35, 38],
            [19, 17, 149, 141, 86, 82],
            [7, 6, 54, 51, 33, 30],
            [3, 2, 26, 22, 16, 13],
        ],
        with_disability: [31, 36],
        source: SOURCE,
    },
];

impl Place {
    /// The population table as records hold it.
    pub fn headcount(&self) -> Headcount {
        let mut table = Headcount::default();
        for (age, row) in AgeBand::ALL.into_iter().zip(self.population) {
            let columns = Status::ALL
                .into_iter()
                .flat_map(|status| Sex::ALL.map(|sex| (status, sex)));
            for ((status, sex), people) in columns.zip(row) {
                table.set(Cell { sex, age, status }, people);
            }
        }
        for (sex, people) in Sex::ALL.into_iter().zip(self.with_disability) {
            table.set_with_disability(sex, people);
        }
        table
    }
}

/// A meeting that was held.
pub struct Held {
    pub key: &'static str,
    pub kind: MeetingKind,
    pub day: (u16, u8, u8),
    /// When it started and ended, in milliseconds since 1970.
    pub from: u64,
    pub until: u64,
    pub venue: Words,
    pub facilitator: Words,
    pub summary: Words,
}

impl Held {
    pub fn date(&self) -> Day {
        Day::new(self.day.0, self.day.1, self.day.2).unwrap()
    }
}

const MINUTE: u64 = 60_000;
/// Half past nine in the morning in Mosul on the days of the meetings.
const WOMEN_MEET: u64 = 1_788_849_000_000;
const MEN_MEET: u64 = WOMEN_MEET + 2 * 24 * 60 * MINUTE;
const TOWN_HALL: u64 = WOMEN_MEET + 21 * 24 * 60 * MINUTE;

pub const MEETINGS: [Held; 3] = [
    Held {
        key: "women-meet",
        kind: MeetingKind::FocusGroup,
        day: (2026, 9, 8),
        from: WOMEN_MEET,
        until: WOMEN_MEET + 118 * MINUTE,
        venue: [
            "Community Resource Centre, upstairs room",
            "مركز الموارد المجتمعية، القاعة العلوية",
            "سەنتەری سەرچاوەکانی کۆمەڵگە، ژووری سەرەوە",
        ],
        facilitator: [
            "Community mobiliser (woman)",
            "مُيسِّرة مجتمعية",
            "ئاسانکاری کۆمەڵگە (ژن)",
        ],
        summary: [
            "Water comes on two days a week and is brown at first. The health centre has had no woman doctor since spring. Most women keep away from the street to the girls' school after sunset because it is dark. The older women asked above all for medicines and for help with papers.",
            "يصل الماء يومين في الأسبوع ويكون عكرًا في بدايته. لا توجد طبيبة في المركز الصحي منذ الربيع. أغلب النساء يتجنبن طريق مدرسة البنات بعد الغروب لأنه مظلم. وأكثر ما طلبته كبيرات السن الأدوية والمساعدة في المستمسكات.",
            "ئاو هەفتەی دوو ڕۆژ دێت و سەرەتا لێڵە. لە بەهارەوە پزیشکی ژن لە بنکەی تەندروستی نییە. زۆربەی ژنان دوای خۆرئاوابوون بە ڕێگای قوتابخانەی کچاندا ناڕۆن چونکە تاریکە. ژنە بەتەمەنەکان زیاتر داوای دەرمان و هاوکارییان بۆ بەڵگەنامەکان کرد.",
        ],
    },
    Held {
        key: "men-meet",
        kind: MeetingKind::FocusGroup,
        day: (2026, 9, 10),
        from: MEN_MEET,
        until: MEN_MEET + 104 * MINUTE,
        venue: [
            "Hall beside the market",
            "القاعة المجاورة للسوق",
            "هۆڵی تەنیشت بازاڕ",
        ],
        facilitator: [
            "Community mobiliser (man)",
            "مُيسِّر مجتمعي",
            "ئاسانکاری کۆمەڵگە (پیاو)",
        ],
        summary: [
            "The men spoke first of work: the workshops by the market reopened, but without power for the machines. The transformer on the north side burns out every summer. Nobody goes to the old workshops beyond the wadi, where objects left from the fighting were seen; it was reported again. Farmers of the village lost two wells.",
            "تحدث الرجال أولًا عن العمل: ورش السوق فتحت أبوابها لكن بلا كهرباء تكفي المكائن. محولة الجهة الشمالية تحترق كل صيف. لا أحد يقترب من الورش القديمة خلف الوادي حيث شوهدت أجسام من مخلفات المعارك، وقد أُبلغ عنها مرة أخرى. وفقد فلاحو القرية بئرين.",
            "پیاوان سەرەتا باسی کاریان کرد: وەرشەکانی لای بازاڕ کراونەتەوە، بەڵام کارەبای پێویست بۆ ئامێرەکان نییە. محاویلەی لای باکوور هەموو هاوینێک دەسووتێت. کەس ناچێتە وەرشە کۆنەکانی ئەودیو شیوەکە کە پاشماوەی جەنگی لێ بینراوە؛ جارێکی تر ڕاپۆرتی لێ درا. جووتیارانی گوند دوو بیریان لەدەست داوە.",
        ],
    },
    Held {
        key: "town-hall",
        kind: MeetingKind::TownHall,
        day: (2026, 9, 29),
        from: TOWN_HALL,
        until: TOWN_HALL + 163 * MINUTE,
        venue: [
            "Boys' school, courtyard",
            "مدرسة البنين، الساحة",
            "قوتابخانەی کوڕان، حەوشە",
        ],
        facilitator: [
            "Community engagement team leader",
            "مسؤول فريق المشاركة المجتمعية",
            "بەرپرسی تیمی بەشداریی کۆمەڵگە",
        ],
        summary: [
            "Six groups completed the map, read out the needs of the two earlier meetings and voted with dots. Water is clearly first. Health and the school stand level; the meeting agreed to leave them level. The limits of the budget were said at the start and again at the end.",
            "أكملت ست مجموعات الخريطة، وقُرئت احتياجات اللقاءين السابقين، ثم جرى التصويت بالنقاط. الماء في المقدمة بوضوح. الصحة والمدرسة متعادلتان، واتفق الحاضرون على إبقائهما متعادلتين. وذُكرت حدود الميزانية في البداية ثم في الختام.",
            "شەش گرووپ نەخشەکەیان تەواو کرد، پێداویستییەکانی دوو دانیشتنی پێشوو خوێنرانەوە و بە خاڵ دەنگ درا. ئاو بە ڕوونی یەکەمە. تەندروستی و قوتابخانە یەکسانن؛ ئامادەبووان ڕازی بوون وەک یەکسان بمێننەوە. سنووری بودجە لە سەرەتا و لە کۆتاییشدا باس کرا.",
        ],
    },
];

/// Who sat in a meeting: age band, status, women, men.
type Seat = (AgeBand, Status, u32, u32);

/// A group in a meeting.
pub struct Sitting {
    pub key: &'static str,
    pub meeting: &'static str,
    pub preset: GroupPreset,
    pub colour: u8,
    pub seats: &'static [Seat],
    pub with_disability: [u32; 2],
}

use AgeBand::{Adolescent, Adult, MiddleAged, Older};
use Status::{Displaced, Host, Returnee};

pub const GROUPS: [Sitting; 10] = [
    Sitting {
        key: "women",
        meeting: "women-meet",
        preset: GroupPreset::Women,
        colour: 0,
        seats: &[
            (Adult, Returnee, 5, 0),
            (Adult, Host, 3, 0),
            (Adult, Displaced, 2, 0),
            (MiddleAged, Returnee, 2, 0),
        ],
        with_disability: [1, 0],
    },
    Sitting {
        key: "older-women",
        meeting: "women-meet",
        preset: GroupPreset::OlderWomen,
        colour: 1,
        seats: &[
            (Older, Returnee, 4, 0),
            (Older, Host, 2, 0),
            (Older, Displaced, 1, 0),
        ],
        with_disability: [2, 0],
    },
    Sitting {
        key: "men",
        meeting: "men-meet",
        preset: GroupPreset::Men,
        colour: 2,
        seats: &[
            (Adult, Returnee, 0, 6),
            (Adult, Host, 0, 4),
            (MiddleAged, Returnee, 0, 2),
            (MiddleAged, Displaced, 0, 1),
        ],
        with_disability: [0, 1],
    },
    Sitting {
        key: "older-men",
        meeting: "men-meet",
        preset: GroupPreset::OlderMen,
        colour: 3,
        seats: &[(Older, Returnee, 0, 3), (Older, Host, 0, 3)],
        with_disability: [0, 2],
    },
    Sitting {
        key: "hall-women",
        meeting: "town-hall",
        preset: GroupPreset::Women,
        colour: 0,
        seats: &[
            (Adult, Host, 5, 0),
            (Adult, Returnee, 4, 0),
            (MiddleAged, Host, 2, 0),
            (Older, Host, 1, 0),
        ],
        with_disability: [1, 0],
    },
    Sitting {
        key: "hall-men",
        meeting: "town-hall",
        preset: GroupPreset::Men,
        colour: 2,
        seats: &[(Adult, Host, 0, 6), (MiddleAged, Host, 0, 4), (Older, Host, 0, 3)],
        with_disability: [0, 1],
    },
    Sitting {
        key: "young-women",
        meeting: "town-hall",
        preset: GroupPreset::YoungWomen,
        colour: 4,
        seats: &[
            (Adolescent, Returnee, 4, 0),
            (Adolescent, Host, 2, 0),
            (Adult, Returnee, 2, 0),
        ],
        with_disability: [1, 0],
    },
    Sitting {
        key: "young-men",
        meeting: "town-hall",
        preset: GroupPreset::YoungMen,
        colour: 5,
        seats: &[
            (Adolescent, Returnee, 0, 3),
            (Adolescent, Host, 0, 3),
            (Adult, Displaced, 0, 3),
        ],
        with_disability: [0, 1],
    },
    Sitting {
        key: "returnees",
        meeting: "town-hall",
        preset: GroupPreset::Returnees,
        colour: 6,
        seats: &[(Adult, Returnee, 3, 3), (MiddleAged, Returnee, 2, 2)],
        with_disability: [0, 1],
    },
    Sitting {
        key: "displaced",
        meeting: "town-hall",
        preset: GroupPreset::Displaced,
        colour: 7,
        seats: &[
            (Adult, Displaced, 4, 2),
            (MiddleAged, Displaced, 1, 1),
            (Older, Displaced, 1, 0),
        ],
        with_disability: [1, 0],
    },
];

impl Sitting {
    /// The participants as records hold them.
    pub fn headcount(&self) -> Headcount {
        let mut table = Headcount::default();
        for (age, status, women, men) in self.seats.iter().copied() {
            for (sex, people) in [(Sex::Female, women), (Sex::Male, men)] {
                table.set(Cell { sex, age, status }, people);
            }
        }
        for (sex, people) in Sex::ALL.into_iter().zip(self.with_disability) {
            table.set_with_disability(sex, people);
        }
        table
    }
}
