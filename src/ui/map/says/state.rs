//! The question about the map, and its answer on the screen. Deliberately absent: computing it (`app::map_question`).

use crate::analysis::group_class::Class;
use crate::analysis::map::map_extras::Extras;
use crate::analysis::map::map_question::{Ask, Found, Question, Side};
use crate::analysis::protection::public_view::View;
use crate::app::map_question::{Answer, MapQuestions, Packed};
use crate::app::{App, clock};
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Body, CatchmentArea, Group, Mark, code};
use crate::present::map::map_findings::{FindingShapes, shapes};
use crate::present::map::mark_filter::MarkFilter;
use crate::ui::map::state::provided;
use crate::ui::map::words::choices::{group_options, meeting_options};
use leptos::prelude::*;
use serde::Serialize;
use std::sync::Arc;

/// What a person wants to know.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// Where groups agree.
    #[default]
    Agreement,
    /// Two groups or meetings against each other.
    Difference,
    /// Where marks are dense.
    Density,
    /// Marks that may be one need.
    Clusters,
    /// Who is left without a service.
    Coverage,
    /// Whether catchments are well chosen.
    Catchments,
}

impl Subject {
    /// All, in the order of the picker.
    pub const ALL: [Self; 6] = [
        Self::Agreement,
        Self::Difference,
        Self::Density,
        Self::Clusters,
        Self::Coverage,
        Self::Catchments,
    ];

    /// The distances that are offered, in metres; empty where none is asked.
    pub fn distances(self) -> &'static [u32] {
        match self {
            Self::Density => &[100, 250, 500, 1000],
            Self::Clusters => &[50, 100, 250, 500],
            Self::Coverage => &[500, 1000, 2000, 5000],
            _ => &[],
        }
    }
}

/// Handles to the panel; copied freely.
#[derive(Clone, Copy)]
pub struct Says {
    /// What is asked.
    pub subject: RwSignal<Subject>,
    /// The audience.
    pub view: RwSignal<View>,
    /// The distance, by its place among those offered.
    pub distance: RwSignal<usize>,
    /// The class of people, as the code of the picker; empty for all.
    pub class: RwSignal<String>,
    /// The catchment area that frames the answer.
    pub area: RwSignal<Option<RecordId>>,
    /// The two that are compared, as codes of the picker.
    pub sides: [RwSignal<String>; 2],
    /// Density of what several groups marked only.
    pub repeated: RwSignal<bool>,
    /// Services of which nothing is known count.
    pub count_unknown: RwSignal<bool>,
    /// The sector whose gaps are drawn.
    pub sector: RwSignal<String>,
    /// The last answer; stays while the next one is worked out.
    pub found: RwSignal<Option<Arc<Found>>>,
    /// What of it is drawn.
    pub shapes: Memo<FindingShapes>,
    /// The conversation with the worker.
    pub questions: MapQuestions,
}

/// The questions of the map screen, from any of its parts.
pub fn use_says() -> Says {
    provided()
}

impl Says {
    /// Nothing is asked.
    pub fn new() -> Self {
        let (found, sector) = (RwSignal::new(None::<Arc<Found>>), RwSignal::new(String::new()));
        let says = Self {
            subject: RwSignal::default(),
            view: RwSignal::default(),
            distance: RwSignal::new(1),
            class: RwSignal::default(),
            area: RwSignal::new(None),
            sides: [RwSignal::default(), RwSignal::default()],
            repeated: RwSignal::new(false),
            count_unknown: RwSignal::new(true),
            sector,
            found,
            shapes: Memo::new(move |_| {
                found
                    .get()
                    .map(|found| shapes(&found, &sector.get()))
                    .unwrap_or_default()
            }),
            questions: MapQuestions::new(),
        };
        Effect::new(move |_| match says.questions.answer.get() {
            Answer::Found(found) => {
                says.look_at_a_gap(&found);
                says.found.set(Some(found));
            }
            Answer::None | Answer::Failed => says.found.set(None),
            Answer::Working => {}
        });
        says
    }

    /// Another subject: what was found is about something else.
    pub fn choose(self, subject: Subject) {
        self.found.set(None);
        self.subject.set(subject);
    }

    /// The name of one of the two, tracked.
    pub fn side_name(self, app: App, at: usize) -> String {
        let code = self.sides[at].get();
        let id = code
            .split_once('/')
            .map(|(_, id)| id.to_owned())
            .unwrap_or_default();
        let options = group_options(app, None).into_iter().chain(meeting_options(app));
        let mut named = options.filter(|(option, _)| *option == id);
        named.next().map(|(_, name)| name).unwrap_or_default()
    }

    /// The sector with a gap is drawn first, unless one was chosen.
    fn look_at_a_gap(self, found: &Found) {
        let Found::Coverage(sectors) = found else { return };
        let chosen = self.sector.get_untracked();
        if !sectors.iter().any(|one| one.sector == chosen) {
            let first = sectors
                .iter()
                .find(|one| !one.gaps.is_empty())
                .or(sectors.first());
            self.sector
                .set(first.map(|one| one.sector.clone()).unwrap_or_default());
        }
    }

    /// The distance in metres, tracked.
    pub fn metres(self) -> u32 {
        let distances = self.subject.get().distances();
        distances
            .get(self.distance.get())
            .or(distances.last())
            .copied()
            .unwrap_or_default()
    }

    /// What is asked now, followed; none while something is still to be chosen.
    pub fn wanted(self) -> Option<Ask> {
        let area = self.area.get();
        let metres = self.metres();
        Some(match self.subject.get() {
            Subject::Agreement => Ask::Agreement {
                class: class_of(&self.class.get()),
                area,
            },
            Subject::Difference => {
                let [first, second] = self.sides.map(|side| side_of(&side.get()));
                Ask::Difference {
                    first: first?,
                    second: second?,
                }
            }
            Subject::Density => Ask::Density {
                metres,
                repeated: self.repeated.get(),
            },
            Subject::Clusters => Ask::Clusters { metres },
            Subject::Coverage => Ask::Coverage {
                metres,
                count_unknown: self.count_unknown.get(),
                area,
                today: clock::today()?,
            },
            Subject::Catchments => Ask::Catchments {
                today: clock::today()?,
            },
        })
    }

    /// Asks the worker about the open project.
    pub fn put(self, app: App, filter: &MarkFilter, extras: impl FnOnce() -> Extras) {
        let (Some(wanted), view) = (self.wanted(), self.view.get()) else {
            return self.questions.close();
        };
        let packed = app.read(|project| {
            let question = Question {
                project: project.id,
                ask: wanted,
                view,
            };
            let extras = if matches!(wanted, Ask::Coverage { .. } | Ask::Catchments { .. }) {
                extras()
            } else {
                Extras::default()
            };
            Packed::new(
                question,
                relevant(project, filter, wanted.is_about_all()),
                &extras,
            )
        });
        if let Some(packed) = packed {
            self.questions.ask(packed);
        }
    }
}

/// The documents that an answer can depend on.
fn relevant<'a>(
    project: &'a Project,
    filter: &'a MarkFilter,
    all: bool,
) -> impl Iterator<Item = &'a crate::domain::document::Document> {
    let wanted = move |body: &Body| match body {
        Body::Mark(mark) => all || filter.accepts(mark),
        Body::Assessment(_)
        | Body::Group(_)
        | Body::CatchmentArea(_)
        | Body::Service(_)
        | Body::Provider(_) => true,
        _ => false,
    };
    project
        .documents()
        .map(AsRef::as_ref)
        .filter(move |document| document.body().is_some_and(&wanted))
}

/// The code of a class in the picker.
pub fn class_code(class: Class) -> String {
    match class {
        Class::Sex(sex) => format!("sex-{}", code(&sex)),
        Class::Age(age) => format!("age-band-{}", code(&age).replace('+', "-plus")),
        Class::Status(status) => format!("status-{}", code(&status)),
    }
}

fn class_of(picked: &str) -> Option<Class> {
    Class::all().find(|class| class_code(*class) == picked)
}

/// The code of a side in the picker.
pub fn side_code(side: Side) -> String {
    match side {
        Side::Group(id) => format!("group/{id}"),
        Side::Meeting(id) => format!("meeting/{id}"),
    }
}

/// The side of such a code.
pub fn side_of(picked: &str) -> Option<Side> {
    let (what, id) = picked.split_once('/')?;
    let id = id.parse().ok()?;
    Some(if what == "group" {
        Side::Group(id)
    } else {
        Side::Meeting(id)
    })
}

/// The groups that drew, to compare the first two without a choice.
pub fn first_sides(project: &Project) -> [String; 2] {
    let drew = |id: RecordId| {
        let is_area =
            |mark: &Mark| mark.group == Some(id) && mark.geometry.ground().is_some_and(Geometry::is_area);
        project.all::<Mark>().any(|(_, mark)| is_area(mark))
    };
    let mut groups: Vec<RecordId> = project.all::<Group>().map(|(id, _)| id).collect();
    // Those that drew something come first.
    groups.sort_by_key(|id| !drew(*id));
    let at = |index: usize| {
        let id = groups.get(index).copied();
        id.map(|id| side_code(Side::Group(id))).unwrap_or_default()
    };
    [at(0), at(1)]
}

/// The first catchment area that is drawn.
pub fn first_area(project: &Project) -> Option<RecordId> {
    project
        .all::<CatchmentArea>()
        .find(|(_, area)| area.outline.is_some())
        .map(|(id, _)| id)
}
