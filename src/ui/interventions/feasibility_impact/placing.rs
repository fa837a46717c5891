//! The state of the chart screen: the group that is placing, the card in hand, and its position.
//!
//! Deliberately absent: anything that outlives the screen; placements are records.

use crate::analysis::deciding::feasibility_impact::{
    Ordered, Standing, group_standing, is_collecting, ordered, ordered_of, standing,
};
use crate::app::{App, ids};
use crate::domain::actions::place_score::{self, place_score, take_score_back};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Group, Intervention, Layer, ScaleValue, Score, code};
use crate::present::deciding::disc::Point;
use crate::present::deciding::feasibility_impact::{
    Chart, Voice, numbers, of_group, own, result, stepped, value_at,
};
use crate::present::paper::held_meetings::GroupName;
use crate::tr;
use crate::ui::interventions::parts::group_text;
use leptos::html;
use leptos::prelude::*;

/// What the screen is for at the moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Looking at what all voices say together.
    Result,
    /// One voice places its cards.
    Placing,
    /// Looking at what one voice placed.
    Voice,
}

/// A voice as the value of a choice.
pub fn code_of(voice: Voice) -> String {
    voice
        .group
        .map_or_else(|| code(&voice.layer), |group| group.to_string())
}

/// A voice from the value of a choice.
pub fn voice_of(text: &str) -> Voice {
    let layer = if text == code(&Layer::Directorate) {
        Layer::Directorate
    } else {
        Layer::Community
    };
    Voice {
        layer,
        group: text.parse().ok(),
        person: None,
    }
}

/// A card on its way: where the finger is, and what that means.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Aim {
    /// The card.
    pub card: RecordId,
    /// Where the finger is in the square.
    pub at: Point,
    /// The half steps it means.
    pub value: (ScaleValue, ScaleValue),
}

/// Handles to the state of the screen.
#[derive(Clone, Copy)]
pub struct Placing {
    app: App,
    /// Result or placing.
    pub mode: RwSignal<Mode>,
    /// Whose view.
    pub voice: RwSignal<Voice>,
    /// The card in hand while placing; the circle looked at in the result.
    pub chosen: RwSignal<Option<RecordId>>,
    /// The card on its way.
    pub aim: RwSignal<Option<Aim>>,
    /// Whether placements of the other groups are shown while placing.
    pub others: RwSignal<bool>,
    /// Whether every voice is a point around the circle it belongs to.
    pub points: RwSignal<bool>,
    /// The field on the page, for measuring where a finger is in it.
    pub field: NodeRef<html::Div>,
    /// What is drawn: follows mode, voice and project.
    pub chart: Memo<Chart>,
}

impl Placing {
    /// The screen opens on the result when there is one, else on placing for the group that speaks.
    pub fn new(app: App) -> Self {
        let placed = app
            .peek(|project| project.all::<Score>().next().is_some() && !is_collecting(project))
            .unwrap_or(false);
        let mode = RwSignal::new(if placed { Mode::Result } else { Mode::Placing });
        let voice = RwSignal::new(Voice {
            layer: Layer::Community,
            group: untrack(|| app.speaking()),
            person: None,
        });
        let chart = Memo::new(move |_| {
            let now = voice.get();
            let drawn = match mode.get() {
                Mode::Result => app.read(result),
                Mode::Placing => app.read(|project| own(project, now)),
                Mode::Voice => app.read(|project| of_group(project, now.layer, now.group)),
            };
            drawn.unwrap_or_default()
        });
        let state = Self {
            app,
            mode,
            voice,
            chosen: RwSignal::new(None),
            aim: RwSignal::new(None),
            others: RwSignal::new(false),
            points: RwSignal::new(true),
            field: NodeRef::new(),
            chart,
        };
        if !placed {
            state.take_next();
        }
        state
    }

    /// Goes from looking to placing and back.
    pub fn choose_mode(&self, mode: Mode) {
        self.mode.set(mode);
        self.aim.set(None);
        self.chosen.set(None);
        if mode == Mode::Placing {
            self.take_next();
        }
    }

    /// Gives the chart to another voice. What others placed is hidden again.
    pub fn choose_voice(&self, voice: Voice) {
        self.voice.set(voice);
        self.others.set(false);
        self.aim.set(None);
        self.take_next();
    }

    /// The next person of the group takes the tablet; what the one before placed is off the field and stays as it is.
    pub fn next_person(&self) {
        let person = Some(ids::new_secret_id());
        self.choose_voice(Voice {
            person,
            ..self.voice.get_untracked()
        });
    }

    /// Takes a card in hand, or lays it down.
    pub fn choose(&self, card: RecordId) {
        let same = self.chosen.get_untracked() == Some(card);
        self.chosen.set((!same).then_some(card));
    }

    /// The next card that this voice has not placed yet comes to hand.
    fn take_next(&self) {
        let placed: Vec<RecordId> = self
            .chart
            .with_untracked(|chart| chart.discs.iter().map(|disc| disc.id).collect());
        let next = self.app.peek(|project| {
            project
                .all::<Intervention>()
                .map(|(id, _)| id)
                .find(|id| !placed.contains(id))
        });
        self.chosen.set(next.flatten());
    }

    /// The card is held over a point of the square.
    pub fn aim_at(&self, card: RecordId, at: Point) {
        let value = value_at(at);
        self.aim.set(Some(Aim { card, at, value }));
    }

    /// The card on its way is laid down; the next one comes to hand.
    pub fn lay_down(&self) {
        let Some(Aim { card, value, .. }) = self.aim.get_untracked() else {
            return;
        };
        self.aim.set(None);
        let first_time = self.value_of(card).is_none();
        if self.place(card, value) && first_time {
            self.take_next();
        }
    }

    /// The card moves by half steps from where it is, or from the middle.
    pub fn step(&self, card: RecordId, feasibility: i8, impact: i8) {
        let value = match self.value_of(card) {
            Some(value) => (stepped(value.0, feasibility), stepped(value.1, impact)),
            None => (ScaleValue::MIDPOINT, ScaleValue::MIDPOINT),
        };
        self.chosen.set(Some(card));
        self.place(card, value);
    }

    /// The card is taken off the chart of this voice.
    pub fn take_back(&self, card: RecordId) {
        if self.value_of(card).is_some() {
            self.app
                .act(|project| take_score_back(project, self.placing_of(card)));
        }
    }

    fn place(&self, card: RecordId, value: (ScaleValue, ScaleValue)) -> bool {
        self.app
            .act(|project| place_score(project, self.placing_of(card), value.0, value.1))
    }

    fn placing_of(&self, intervention: RecordId) -> place_score::Placing {
        let Voice { layer, group, person } = self.voice.get_untracked();
        place_score::Placing {
            intervention,
            layer,
            group,
            person,
        }
    }

    /// Where this voice placed a card. Followed.
    pub fn value_of(&self, card: RecordId) -> Option<(ScaleValue, ScaleValue)> {
        let voice = self.voice.get();
        let placed = |score: &Score| {
            score.intervention == card
                && (score.layer, score.group, score.person) == (voice.layer, voice.group, voice.person)
        };
        self.app
            .read(|project| {
                let (_, score) = project.all::<Score>().filter(|(_, score)| placed(score)).last()?;
                Some((score.feasibility, score.impact))
            })
            .flatten()
    }

    /// The number that a card carries.
    pub fn number_of(&self, card: RecordId) -> Option<usize> {
        self.app
            .peek(|project| numbers(project).get(&card).copied())
            .flatten()
    }

    /// Parts of the field and tiers: of all together, or of the voice looked at. Followed.
    pub fn ordered(&self, project: &Project) -> Ordered {
        match (self.mode.get(), self.voice.get()) {
            (Mode::Voice, voice) => ordered_of(project, voice.layer, voice.group),
            _ => ordered(project, Layer::Community),
        }
    }

    /// The result of a card for all together, or for the voice looked at. Tracked.
    pub fn standing(&self, project: &Project, card: RecordId) -> Option<Standing> {
        match (self.mode.get(), self.voice.get()) {
            (Mode::Voice, voice) => group_standing(project, card, voice.layer, voice.group),
            _ => standing(project, card, Layer::Community),
        }
    }

    /// The name of the voice looked at; none while all are shown. Tracked.
    pub fn voice_looked_at(&self, project: &Project) -> Option<String> {
        let voice = self.voice.get();
        let group = voice.group.and_then(|group| project.get::<Group>(group));
        (self.mode.get() == Mode::Voice).then(|| match (voice.layer, group) {
            (Layer::Directorate, _) => tr!("feasibility-impact-voice-directorate"),
            (Layer::Community, Some(group)) => group_text(&GroupName::of(group)),
            (Layer::Community, None) => tr!("feasibility-impact-voice-committee"),
        })
    }

    /// The groups that can place, with their meetings' order kept. Followed.
    pub fn groups(&self) -> Vec<(RecordId, Group)> {
        self.app
            .read(|project| {
                project
                    .all::<Group>()
                    .map(|(id, group)| (id, group.clone()))
                    .collect()
            })
            .unwrap_or_default()
    }
}
