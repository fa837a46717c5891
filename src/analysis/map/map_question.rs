//! Questions about the map and their answers, computed from the given documents.
//!
//! Marks hidden by the screen's filter are not among the documents, so they are not counted. Deliberately absent: messages to the worker
//! (`protocol`), and drawing an answer (`present::map::map_findings`).

use crate::analysis::centre::service_state::{places, runs_on};
use crate::analysis::group_class::Class;
use crate::analysis::map::agreement::{Agreement, agreement};
use crate::analysis::map::catchment_check::{
    ActorAt, Assigned, CodedArea, NeedsByCatchment, Overlap, assign, needs_by_catchment, other_actors,
    overlaps,
};
use crate::analysis::map::density::{DensityClass, density};
use crate::analysis::map::doubt::doubtful;
use crate::analysis::map::group_difference::{Difference, difference};
use crate::analysis::map::map_extras::Extras;
use crate::analysis::map::mark_clusters::{
    Candidate, candidates, representative_point, representative_point_of,
};
use crate::analysis::map::repeated_mentions::repeated;
use crate::analysis::map::service_coverage::{Question as CoverageQuestion, SectorCoverage, coverage};
use crate::analysis::map::service_coverage::{Settlement, listed_services, marked_services};
use crate::analysis::protection::public_view::{Count, View};
use crate::analysis::text_folding::folded;
use crate::domain::date::Day;
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Group, Mark, MarkKind, Provider, Service};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One of the two that are compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// A group.
    Group(RecordId),
    /// All groups of a meeting.
    Meeting(RecordId),
}

/// What is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// Where groups agree; of one class of people, or all; with the undrawn part of a catchment.
    Agreement {
        /// Only groups of this class.
        class: Option<Class>,
        /// The catchment area that is the frame.
        area: Option<RecordId>,
    },
    /// Two against each other.
    Difference {
        /// The first.
        first: Side,
        /// The second.
        second: Side,
    },
    /// Where marks are dense.
    Density {
        /// The bandwidth.
        metres: u32,
        /// Only what another group marked too, weighted by how many did.
        repeated: bool,
    },
    /// Marks that may be one need.
    Clusters {
        /// From mark to mark.
        metres: u32,
    },
    /// Who is left without a service.
    Coverage {
        /// The distance.
        metres: u32,
        /// Services of unknown state count.
        count_unknown: bool,
        /// The ground that should be covered.
        area: Option<RecordId>,
        /// The day.
        today: Day,
    },
    /// Whether catchments are well chosen.
    Catchments {
        /// The day.
        today: Day,
    },
}

impl Ask {
    /// Whether it is about all marks, also those that the screen's filter hides: the reach of a service does not depend on the filter.
    pub fn is_about_all(self) -> bool {
        matches!(self, Self::Coverage { .. } | Self::Catchments { .. })
    }
}

/// A question without its documents.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Question {
    /// Of which assessment.
    pub project: RecordId,
    /// What is asked.
    pub ask: Ask,
    /// Who will see the answer.
    pub view: View,
}

/// The answer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// Areas by number of groups.
    Agreement(Agreement),
    /// The two, side by side.
    Difference(Difference),
    /// One of the two groups is too small to be shown alone in the public view.
    TooSmall,
    /// Cells by class; none in a view that hides them, or without marks.
    Density {
        /// What is drawn.
        runs: Vec<(DensityClass, Geometry)>,
        /// Marks that went in.
        marks: Count,
        /// Of these unsure, and disputed by a group.
        doubtful: [Count; 2],
        /// The highest value, in marks per square kilometre.
        highest: f64,
    },
    /// Candidate needs.
    Clusters {
        /// Those that may be shown.
        candidates: Vec<Candidate>,
        /// Candidates that are hidden because they are of few marks.
        hidden: usize,
    },
    /// One entry per sector.
    Coverage(Vec<SectorCoverage>),
    /// The check.
    Catchments(Catchments),
}

/// The check of catchments.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Catchments {
    /// Every two that share ground.
    pub overlaps: Vec<Overlap>,
    /// Needs by catchment; empty sets where the view hides them.
    pub needs: NeedsByCatchment,
    /// Needs in each, as this view shows them.
    pub counts: BTreeMap<RecordId, Count>,
    /// Needs outside all, as this view shows them.
    pub outside: Count,
    /// Who else works in each.
    pub actors: BTreeMap<RecordId, BTreeSet<String>>,
    /// Marks by place code.
    pub codes: BTreeMap<String, Count>,
    /// The codes of each mark; empty in a view that hides them.
    pub by_mark: BTreeMap<RecordId, Vec<String>>,
    /// Marks that lie in several coded areas.
    pub ambiguous: Count,
    /// Marks that lie in none.
    pub without_code: Count,
    /// Of all needs unsure, and disputed by a group.
    pub doubtful: [Count; 2],
}

/// The answer to a question, with what reference layers add to it.
pub fn find(project: &Project, question: &Question, extras: &Extras) -> Found {
    let view = question.view;
    match question.ask {
        Ask::Agreement { class, area } => {
            let frame = outline(project, area);
            Found::Agreement(agreement(project, |_, _| true, class, view, frame))
        }
        Ask::Difference { first, second } => {
            let (Some(one), Some(other)) = (drawn(project, first, view), drawn(project, second, view)) else {
                return Found::TooSmall;
            };
            let mut found = difference(&shapes(&one), &shapes(&other));
            let areas = one.iter().chain(&other).copied();
            found.doubtful = doubtful(areas.filter(|mark| covers(mark)), view);
            Found::Difference(found)
        }
        Ask::Density { metres, repeated } => densities(project, metres, repeated, view),
        Ask::Clusters { metres } => {
            let mut candidates = candidates(project.all::<Mark>(), f64::from(metres), 2, view);
            let all = candidates.len();
            candidates.retain(|candidate| candidate.count != Count::Hidden);
            Found::Clusters {
                hidden: all - candidates.len(),
                candidates,
            }
        }
        Ask::Coverage {
            metres,
            count_unknown,
            area,
            today,
        } => {
            let settlements = extras.settlements();
            Found::Coverage(covered(
                project,
                (metres, count_unknown),
                area,
                (today, view),
                &settlements,
            ))
        }
        Ask::Catchments { today } => Found::Catchments(checked(project, today, view, extras)),
    }
}

fn outline(project: &Project, area: Option<RecordId>) -> Option<&Geometry> {
    project.get::<CatchmentArea>(area?)?.outline.as_ref()
}

fn shapes<'a>(marks: &[&'a Mark]) -> Vec<&'a Geometry> {
    marks.iter().filter_map(|mark| mark.geometry.ground()).collect()
}

/// Points and lines cover nothing.
fn covers(mark: &Mark) -> bool {
    mark.geometry.is_area()
}

/// The marks that have a place on the ground; those on a picture are counted apart (`analysis::map::on_pictures`).
fn on_ground(project: &Project) -> impl Iterator<Item = (RecordId, &Mark)> {
    project
        .all::<Mark>()
        .filter(|(_, mark)| mark.geometry.ground().is_some())
}

/// What one side drew; none when it may not be heard.
fn drawn(project: &Project, side: Side, view: View) -> Option<Vec<&Mark>> {
    let hears = |id: RecordId| {
        project
            .get::<Group>(id)
            .is_none_or(|group| view.hears(group.participants.total()))
    };
    if let Side::Group(id) = side
        && !hears(id)
    {
        return None;
    }
    let is_of = |mark: &Mark| match side {
        Side::Group(id) => mark.group == Some(id),
        Side::Meeting(id) => mark.meeting == Some(id) && mark.group.is_none_or(hears),
    };
    let marks = on_ground(project).filter(|(_, mark)| is_of(mark));
    Some(marks.map(|(_, mark)| mark).collect())
}

fn densities(project: &Project, metres: u32, again: bool, view: View) -> Found {
    let all = || on_ground(project).map(|(_, mark)| mark);
    let places: Vec<_> = if again {
        repeated(all(), f64::from(metres))
    } else {
        all()
            .filter_map(|mark| Some((representative_point_of(mark)?, 1)))
            .collect()
    };
    let marks = view.count(places.len() as u64);
    let doubtful = doubtful(all(), view);
    let surface = density(&places, f64::from(metres), view).ok().flatten();
    Found::Density {
        runs: surface.as_ref().map(|surface| surface.runs()).unwrap_or_default(),
        marks,
        doubtful,
        highest: surface.map_or(0.0, |surface| surface.highest()),
    }
}

fn covered(
    project: &Project,
    (metres, count_unknown): (u32, bool),
    area: Option<RecordId>,
    (today, view): (Day, View),
    settlements: &[Settlement],
) -> Vec<SectorCoverage> {
    let mut services = listed_services(project, today);
    services.extend(marked_services(project.all::<Mark>().map(|(_, mark)| mark)));
    let needs: Vec<_> = project.all::<Mark>().collect();
    let people = area
        .and_then(|area| project.get::<CatchmentArea>(area))
        .map(|area| area.population.total())
        .filter(|people| *people > 0);
    let question = CoverageQuestion {
        reach: f64::from(metres),
        count_unknown,
        catchment: outline(project, area),
        population: people,
        view,
    };
    coverage(&question, &services, &needs, settlements)
}

fn checked(project: &Project, today: Day, view: View, extras: &Extras) -> Catchments {
    let mut needs = needs_by_catchment(project);
    let counts = project
        .all::<CatchmentArea>()
        .filter(|(_, area)| area.outline.is_some())
        .map(|(id, _)| {
            let inside = needs.inside.get(&id).map_or(0, BTreeSet::len);
            (id, view.count(inside as u64))
        })
        .collect();
    let outside = view.count(needs.outside.len() as u64);
    if view == View::Public {
        needs = NeedsByCatchment::default();
    }
    // A layer with codes is the country's list; without one, the catchment areas' own codes are all there is.
    let mut table: Vec<CodedArea> = extras.coded_areas();
    let own = project
        .all::<CatchmentArea>()
        .filter(|(_, area)| !area.code.is_empty())
        .filter_map(|(_, area)| {
            Some(CodedArea {
                code: area.code.clone(),
                parent: String::new(),
                outline: area.outline.clone()?,
            })
        });
    if table.is_empty() {
        table.extend(own);
    }
    let (ids, places): (Vec<RecordId>, Vec<_>) = project
        .all::<Mark>()
        .filter_map(|(id, mark)| Some((id, representative_point_of(mark)?)))
        .unzip();
    // Of a whole country's list only what a mark lies in is told.
    let mut codes: BTreeMap<String, u64> = if extras.areas.is_empty() {
        table.iter().map(|area| (area.code.clone(), 0)).collect()
    } else {
        BTreeMap::new()
    };
    let (mut ambiguous, mut without) = (0, 0);
    let mut by_mark = BTreeMap::new();
    for (id, assigned) in ids.into_iter().zip(assign(&table, &places)) {
        let found: Vec<String> = match assigned {
            Assigned::To(area) => {
                *codes.entry(area.code.clone()).or_default() += 1;
                vec![area.code.clone()]
            }
            Assigned::OneOf(areas) => {
                ambiguous += 1;
                areas.into_iter().map(|area| area.code.clone()).collect()
            }
            Assigned::Outside => {
                without += 1;
                Vec::new()
            }
        };
        if view == View::Team && !table.is_empty() {
            by_mark.insert(id, found);
        }
    }
    let all_needs = on_ground(project).filter(|(_, mark)| mark.kind == MarkKind::Need);
    Catchments {
        overlaps: overlaps(project),
        needs,
        counts,
        outside,
        actors: other_actors(
            project,
            own_centre(project),
            &actors(project, own_centre(project), today),
        ),
        codes: codes
            .into_iter()
            .map(|(code, count)| (code, view.count(count)))
            .collect(),
        by_mark,
        ambiguous: view.count(ambiguous),
        without_code: view.count(without),
        doubtful: doubtful(all_needs.map(|(_, mark)| mark), view),
    }
}

/// The name of the centre that the assessment is for: a provider of that name is no other actor.
fn own_centre(project: &Project) -> &str {
    project
        .assessment()
        .map_or("", |assessment| assessment.centre.trim())
}

/// Providers of services that are given on the day, where they give them. A provider known by its short form as the centre is the centre.
fn actors(project: &Project, own: &str, today: Day) -> Vec<ActorAt> {
    let own_folded = folded(own);
    let is_own = |provider: &Provider| !own_folded.is_empty() && folded(&provider.short_name) == own_folded;
    let running = project
        .all::<Service>()
        .filter(|(_, service)| runs_on(service, today));
    let mut found = Vec::new();
    for (_, service) in running {
        let provider = service.provider.and_then(|id| project.get::<Provider>(id));
        let Some(provider) = provider.filter(|provider| !provider.name.is_empty()) else {
            continue;
        };
        let organisation = if is_own(provider) {
            own
        } else {
            provider.name.as_str()
        };
        found.extend(
            places(service)
                .filter_map(representative_point)
                .map(|place| ActorAt {
                    organisation: organisation.to_owned(),
                    place,
                }),
        );
    }
    found
}
