//! The name of a record in a list, and the wording of a field's value.

use crate::domain::date::Day;
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::people::Headcount;
use crate::domain::project::Project;
use crate::domain::records::*;
use crate::i18n;
use crate::tr;
use crate::ui::meetings::group_name;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a person would call the record.
pub fn record_name(project: &Project, body: &Body) -> String {
    let name = match body {
        Body::Assessment(it) => it.title.clone(),
        Body::CatchmentArea(it) => it.name.clone(),
        Body::Meeting(it) => joined([
            i18n::name("meeting-kind", &it.kind),
            it.date.map(i18n::day).unwrap_or_default(),
            it.venue.clone(),
        ]),
        Body::Group(it) => group_name(it),
        Body::Mark(it) => joined([
            i18n::name("mark-kind", &it.kind),
            sector_text(project, &it.sector),
            it.note.clone(),
        ]),
        Body::Need(it) => it.statement.clone(),
        Body::Ranking(it) => it.question.clone(),
        Body::Ballot(it) => name_of(project, it.ranking),
        Body::Intervention(it) => it.title.clone(),
        Body::Score(it) => name_of(project, it.intervention),
        Body::PlanLine(it) => match &it.decision {
            Decision::Taken(taken) => name_of(project, taken.intervention),
            Decision::NotTaken(left) => name_of(project, left.need),
        },
        Body::Underlay(it) => it.title.clone(),
        Body::ReferenceLayer(it) => it.title.clone(),
        Body::CategorySet(it) => it.title.clone(),
        Body::Provider(it) => it.name.clone(),
        Body::Service(it) => it.title.clone(),
        Body::Referral(it) => it.code.to_string(),
        Body::Feedback(it) => joined([
            i18n::day(it.received),
            it.told().map(|told| told.text.clone()).unwrap_or_default(),
        ]),
        Body::Committee(it) => it.name.clone(),
        Body::MonitoringRound(it) => joined([it.name.clone(), i18n::day(it.on)]),
        Body::Evaluation(it) => it
            .intervention
            .map_or_else(|| i18n::day(it.on), |intervention| name_of(project, intervention)),
        Body::Implementation(it) => match project.get::<PlanLine>(it.plan_line).map(|line| &line.decision) {
            Some(Decision::Taken(taken)) => name_of(project, taken.intervention),
            _ => tr!("data-gone"),
        },
        Body::ActivityMonth(it) => joined([it.centre.clone(), it.month.to_string()]),
        Body::ColumnMatching(it) => it.name.clone(),
        Body::BudgetDecision(it) => name_of(project, it.ranking),
        Body::CriteriaSet(it) => it.name.clone(),
        Body::CriteriaScore(it) => name_of(project, it.intervention),
        Body::PlanSignature(it) => it.role.clone(),
        Body::CentreSettings(_) => i18n::name("kind", &Kind::CentreSettings),
    };
    if name.trim().is_empty() {
        tr!("data-untitled")
    } else {
        name.chars().take(LONGEST).collect()
    }
}

/// Letters of a name that are shown in a list.
const LONGEST: usize = 120;

fn joined<const N: usize>(parts: [String; N]) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    parts.join(" · ")
}

/// The name of a record that another one points to.
fn name_of(project: &Project, id: RecordId) -> String {
    match project.body(id) {
        // What points in a circle is not followed round.
        Some(Body::Ballot(_) | Body::Score(_) | Body::PlanLine(_) | Body::Implementation(_)) | None => {
            tr!("data-gone")
        }
        Some(body) => record_name(project, body),
    }
}

fn sector_text(project: &Project, code: &str) -> String {
    let sectors = project.assessment().map(|assessment| &assessment.sectors);
    let known = sectors.into_iter().flatten().find(|sector| sector.code == code);
    known.map_or_else(|| code.to_owned(), i18n::sector_name)
}

fn typed<T: DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}

/// The name of a field.
pub fn field_name(field: &str) -> String {
    i18n::text(&format!("data-field-{}", field.replace('_', "-")), &[])
}

/// The wording of a field's value. A value without words of its own is shown as in the file.
pub fn value_text(project: &Project, kind: Kind, field: &str, value: &Value) -> String {
    let empty = match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    if empty {
        return tr!("data-nothing");
    }
    known_value(project, kind, field, value).unwrap_or_else(|| match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => tr!("data-yes"),
        Value::Bool(false) => tr!("data-no"),
        Value::Number(number) => match number.as_u64() {
            Some(number) => i18n::number(number),
            None => i18n::decimal(number.as_f64().unwrap_or_default(), 1),
        },
        other => other.to_string(),
    })
}

fn known_value(project: &Project, kind: Kind, field: &str, value: &Value) -> Option<String> {
    Some(match (kind, field) {
        (Kind::Meeting, "kind") => i18n::name("meeting-kind", &typed::<MeetingKind>(value)?),
        (Kind::Mark, "kind") => i18n::name("mark-kind", &typed::<MarkKind>(value)?),
        (Kind::Intervention, "kind") => i18n::name("intervention-kind", &typed::<InterventionKind>(value)?),
        (_, "preset") => i18n::name("group-preset", &typed::<GroupPreset>(value)?),
        (_, "certainty") => i18n::name("certainty", &typed::<Certainty>(value)?),
        (_, "layer") => i18n::name("layer", &typed::<Layer>(value)?),
        (_, "state") => i18n::name("data-state", &typed::<RankingState>(value)?),
        (_, "severity") => {
            let step = typed::<Severity>(value)?.step();
            let word = i18n::text(&format!("severity-{step}"), &[]);
            format!("{} · {word}", i18n::number(step))
        }
        (_, "method") => i18n::text(
            match typed::<Method>(value)? {
                Method::Dots { .. } => "ranking-method-dots",
                Method::Hands => "ranking-method-hands",
                Method::Approval { .. } => "ranking-method-approval",
                Method::Order => "ranking-method-order",
                Method::Pairs => "ranking-method-pairs",
                Method::Piling { .. } => "ranking-method-piling",
                Method::Matrix { .. } => "ranking-method-matrix",
                Method::Calendar => "ranking-method-calendar",
            },
            &[],
        ),
        (_, "sector") => sector_text(project, value.as_str()?),
        (_, "sectors") => {
            let sectors: Vec<Sector> = typed(value)?;
            listed(sectors.iter().map(i18n::sector_name))
        }
        (_, "meeting_language") => i18n::text(&format!("meeting-language-{}", value.as_str()?), &[]),
        (_, "date" | "starts" | "ends") => i18n::day(typed::<Day>(value)?),
        (_, "started" | "ended") => {
            let millis = value.as_u64()?;
            joined([i18n::date_of(millis), i18n::time_of(millis)])
        }
        (Kind::Mark, "geometry") => match typed::<MarkPlace>(value)? {
            MarkPlace::Ground(shape) => shape_text(&shape),
            MarkPlace::OnPicture(place) => picture_text(project, &place),
        },
        (_, "geometry" | "outline") => shape_text(&typed::<Geometry>(value)?),
        (_, "participants" | "population") => {
            tr!("meeting-people", count = typed::<Headcount>(value)?.total())
        }
        (_, "cost") => i18n::money(typed::<Money>(value)?),
        (_, "meeting" | "group" | "catchment_area" | "ranking" | "intervention") => {
            name_of(project, typed::<RecordId>(value)?)
        }
        (_, "marks" | "needs" | "options") => {
            let ids: Vec<RecordId> = typed(value)?;
            listed(ids.into_iter().map(|id| name_of(project, id)))
        }
        (_, "signatories") => listed(typed::<Vec<String>>(value)?),
        (_, "decision") => decision_text(project, &typed::<Decision>(value)?),
        _ => return None,
    })
}

fn listed(items: impl IntoIterator<Item = String>) -> String {
    items
        .into_iter()
        .map(|item| format!("• {item}"))
        .collect::<Vec<_>>()
        .join("\n")
}

fn shape_text(shape: &Geometry) -> String {
    match shape {
        Geometry::Point(place) => format!(
            "{}, {}",
            i18n::decimal(place.latitude(), 5),
            i18n::decimal(place.longitude(), 5)
        ),
        other => tr!("data-shape-of", count = other.positions().count()),
    }
}

/// On which picture, and where on it.
fn picture_text(project: &Project, place: &OnPicture) -> String {
    let title = project.get::<Underlay>(place.picture).map(|it| it.title.clone());
    let title = title
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| tr!("mark-picture-gone"));
    let on = tr!("mark-on-picture", title = title);
    let spot = match &place.shape {
        Geometry::Point(spot) => {
            let share = |share: f64| i18n::decimal(share * 100.0, 1);
            tr!(
                "mark-spot",
                across = share(spot.across()),
                down = share(spot.down())
            )
        }
        other => tr!("data-shape-of", count = other.positions().count()),
    };
    format!("{on} · {spot}")
}

fn decision_text(project: &Project, decision: &Decision) -> String {
    match decision {
        Decision::Taken(taken) => listed(
            [
                name_of(project, taken.intervention),
                taken.lead.clone(),
                joined([
                    taken.starts.map(i18n::day).unwrap_or_default(),
                    taken.ends.map(i18n::day).unwrap_or_default(),
                ]),
                taken.budget.map(i18n::money).unwrap_or_default(),
                taken.source.clone(),
                taken.partners.join(", "),
            ]
            .into_iter()
            .chain(taken.milestones.iter().map(|step| step.what.clone()))
            .filter(|line| !line.trim().is_empty()),
        ),
        Decision::NotTaken(left) => listed([
            name_of(project, left.need),
            left.reason.clone(),
            left.next_step.clone(),
        ]),
    }
}
