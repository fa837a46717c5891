//! The referral pathway of one need as a diagram that prints: need, steps at the desk, then the services that take referrals.
//!
//! Geometry in whole units, for left-to-right reading; the screen mirrors x for Arabic and Sorani (`mirrored`). Three columns; services are
//! below each other, and the desk steps at the middle of their height. Deliberately absent: sentences; steps are keys.

use crate::analysis::centre::service_state::runs_on;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Provider, ReferralNeed, Service};
use crate::domain::sensitive::is_sensitive;

/// Width of a box.
pub const BOX_WIDTH: i32 = 240;
/// Height of a box.
pub const BOX_HEIGHT: i32 = 64;
/// Space between columns.
pub const COLUMN_GAP: i32 = 72;
/// Space between boxes of a column.
pub const ROW_GAP: i32 = 20;

/// Steps at the desk, in order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs)]
pub enum DeskStep {
    Ask,
    CheckEligibility,
    Consent,
    AgreeTimeFrame,
    Slip,
}

impl DeskStep {
    /// All, in order.
    pub const ALL: [Self; 5] = [
        Self::Ask,
        Self::CheckEligibility,
        Self::Consent,
        Self::AgreeTimeFrame,
        Self::Slip,
    ];

    /// The key of its texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::CheckEligibility => "check-eligibility",
            Self::Consent => "consent",
            Self::AgreeTimeFrame => "agree-time-frame",
            Self::Slip => "slip",
        }
    }
}

/// What a box says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BoxText {
    /// The need.
    Need(ReferralNeed),
    /// A step at the desk.
    Step(DeskStep),
    /// A service: its record, title and provider.
    Service(RecordId, String, String),
    /// No service takes referrals for this need now.
    Nobody,
}

/// A box.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct PathwayBox {
    pub x: i32,
    pub y: i32,
    pub text: BoxText,
}

/// An arrow from the end of a box to the beginning of another: two places.
pub type Arrow = [(i32, i32); 2];

/// The diagram.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Pathway {
    pub width: i32,
    pub height: i32,
    pub boxes: Vec<PathwayBox>,
    pub arrows: Vec<Arrow>,
}

/// The pathway of a need on a day. Services are ordered by title.
pub fn pathway(project: &Project, need: ReferralNeed, today: Day) -> Pathway {
    let mut services: Vec<(String, String, RecordId)> = project
        .all::<Service>()
        .filter(|(_, it)| it.takes_referrals && runs_on(it, today))
        .filter(|(_, it)| ReferralNeed::of_sector(&it.sector) == need)
        .filter(|(_, it)| !is_sensitive(&it.sector, &[&it.sub_sector, &it.title]))
        .map(|(id, it)| {
            let provider = it.provider.and_then(|id| project.get::<Provider>(id));
            (
                it.title.clone(),
                provider.map(|it| it.name.clone()).unwrap_or_default(),
                id,
            )
        })
        .collect();
    services.sort();
    let mut ends: Vec<BoxText> = services
        .into_iter()
        .map(|(title, provider, id)| BoxText::Service(id, title, provider))
        .collect();
    if ends.is_empty() {
        ends.push(BoxText::Nobody);
    }
    let steps: Vec<BoxText> = DeskStep::ALL.map(BoxText::Step).to_vec();
    let rows = steps.len().max(ends.len()) as i32;
    let height = rows * BOX_HEIGHT + (rows - 1) * ROW_GAP;
    let mut boxes = Vec::new();
    let mut column = |at: i32, texts: Vec<BoxText>| -> Vec<(i32, i32)> {
        let tall = texts.len() as i32 * (BOX_HEIGHT + ROW_GAP) - ROW_GAP;
        let x = at * (BOX_WIDTH + COLUMN_GAP);
        let place = |(row, text)| {
            let y = (height - tall) / 2 + row as i32 * (BOX_HEIGHT + ROW_GAP);
            boxes.push(PathwayBox { x, y, text });
            (x, y)
        };
        texts.into_iter().enumerate().map(place).collect()
    };
    let from = column(0, vec![BoxText::Need(need)]);
    let desk = column(1, steps);
    let to = column(2, ends);
    let out = |(x, y): (i32, i32)| (x + BOX_WIDTH, y + BOX_HEIGHT / 2);
    let into = |(x, y): (i32, i32)| (x, y + BOX_HEIGHT / 2);
    let down = |pair: &[(i32, i32)]| {
        let middle = pair[0].0 + BOX_WIDTH / 2;
        [(middle, pair[0].1 + BOX_HEIGHT), (middle, pair[1].1)]
    };
    let mut arrows: Vec<Arrow> = Vec::new();
    arrows.extend(
        from.iter()
            .zip(&desk)
            .map(|(from, first)| [out(*from), into(*first)]),
    );
    arrows.extend(desk.windows(2).map(down));
    arrows.extend(desk.iter().next_back().into_iter().flat_map(|last| {
        let last = *last;
        to.iter().map(move |service| [out(last), into(*service)])
    }));
    Pathway {
        width: 3 * BOX_WIDTH + 2 * COLUMN_GAP,
        height,
        boxes,
        arrows,
    }
}

impl Pathway {
    /// The same for a language that is read from right to left.
    pub fn mirrored(mut self) -> Self {
        for place in &mut self.boxes {
            place.x = self.width - place.x - BOX_WIDTH;
        }
        for (x, _) in self.arrows.iter_mut().flatten() {
            *x = self.width - *x;
        }
        self
    }
}
