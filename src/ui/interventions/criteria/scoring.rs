//! Scoring by one group at a time: every intervention on every criterion, 1 to 5, "we do not know", or nothing yet.
//!
//! Deliberately absent: the scores of others.

use crate::app::use_app;
use crate::domain::actions::score_criteria::{Cell, score_criteria};
use crate::domain::id::RecordId;
use crate::domain::records::{
    CriteriaScore, CriteriaSet, Given, Group, Intervention, Layer, ScaleValue, SetCriterion,
};
use crate::present::deciding::feasibility_impact::{SCALE, numbers};
use crate::present::paper::held_meetings::GroupName;
use crate::ui::interventions::parts::{NumberDisc, group_text, titled};
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Segmented, SelectField};
use crate::{i18n, t, tr};
use leptos::prelude::*;

const DIRECTORATE: &str = "directorate";

/// The choice of voice and the table of one voice.
#[component]
pub fn Scoring(id: RecordId) -> impl IntoView {
    let app = use_app();
    let voice = RwSignal::new(
        untrack(|| app.speaking())
            .map(|it| it.to_string())
            .unwrap_or_default(),
    );
    let options = move || {
        let groups = app
            .read(|project| {
                let named = |(id, group): (RecordId, &Group)| (id.to_string(), GroupName::of(group));
                project.all::<Group>().map(named).collect::<Vec<_>>()
            })
            .unwrap_or_default();
        let mut options: Vec<(String, String)> = groups
            .into_iter()
            .map(|(id, name)| (id, group_text(&name)))
            .collect();
        options.push((String::new(), tr!("feasibility-impact-voice-committee")));
        options.push((
            DIRECTORATE.to_owned(),
            tr!("feasibility-impact-voice-directorate"),
        ));
        options
    };
    let interventions = Memo::new(move |_| {
        app.read(|project| numbers(project).into_iter().collect::<Vec<_>>())
            .unwrap_or_default()
    });
    let criteria = Memo::new(move |_| {
        app.read(|project| project.get::<CriteriaSet>(id).map(|set| set.criteria.clone()))
            .flatten()
            .unwrap_or_default()
    });
    view! {
        <section class="criteria-scoring">
            <SelectField
                label=t!("feasibility-impact-voice")
                value=voice
                options=Signal::derive(options)
                on_change=move |text: String| voice.set(text)
            />
            <p class="quiet">{t!("criteria-scoring-help")}</p>
            {move || {
                let voice = voice.get();
                let layer = if voice == DIRECTORATE { Layer::Directorate } else { Layer::Community };
                let group = voice.parse().ok();
                let row = move |(intervention, number): (RecordId, usize)| {
                    view! { <OneIntervention set=id intervention number layer group criteria /> }
                };
                interventions.get().into_iter().map(row).collect_view()
            }}
        </section>
    }
    .into_any()
}

#[component]
fn OneIntervention(
    set: RecordId,
    intervention: RecordId,
    number: usize,
    layer: Layer,
    group: Option<RecordId>,
    criteria: Memo<Vec<SetCriterion>>,
) -> impl IntoView {
    let app = use_app();
    let cell = move |criterion: RecordId| Cell {
        set,
        criterion,
        intervention,
        layer,
        group,
    };
    let given = move |criterion: RecordId| {
        app.read(|project| {
            project
                .get::<CriteriaScore>(cell(criterion).id())
                .map(|it| it.given)
        })
        .flatten()
    };
    let title = move || {
        let title = app.read(|project| {
            project
                .get::<Intervention>(intervention)
                .map(|it| titled(&it.title))
        });
        title.flatten().unwrap_or_default()
    };
    let done = move || {
        let all = criteria.get();
        let done = all.iter().filter(|it| given(it.id).is_some()).count();
        tr!("criteria-done", count = done, all = all.len())
    };
    let row = move |criterion: SetCriterion| {
        let id = criterion.id;
        let name = criterion.name.clone();
        let anchors = criterion.anchors.clone();
        let choices = || {
            let mut choices: Vec<Choice> = SCALE
                .iter()
                .map(|step| Choice::new(step.to_string(), i18n::number(*step)))
                .collect();
            choices.push(Choice::new("unknown", tr!("criteria-unknown")));
            choices.push(Choice::new("", tr!("criteria-not-scored")));
            choices
        };
        let value = move || match given(id) {
            Some(Given::Value(value)) if value.halves() % 2 == 0 => (value.halves() / 2).to_string(),
            Some(Given::Value(_)) => "half".to_owned(),
            Some(Given::Unknown) => "unknown".to_owned(),
            None => String::new(),
        };
        let words = move || match given(id) {
            Some(Given::Value(value)) => {
                let words = anchors
                    .get(usize::from(value.halves() / 2).saturating_sub(1))
                    .cloned();
                words.unwrap_or_default()
            }
            _ => String::new(),
        };
        view! {
            <div class="criteria-cell">
                <Segmented
                    label=move || name.clone()
                    value=Signal::derive(value)
                    choices=Signal::derive(choices)
                    on_change=move |text: String| {
                        let step = text.parse::<u8>().ok().and_then(|step| ScaleValue::from_halves(2 * step));
                        let given = match text.as_str() {
                            "unknown" => Some(Given::Unknown),
                            _ => step.map(Given::Value),
                        };
                        app.act(|project| score_criteria(project, cell(id), given));
                    }
                />
                <p class="quiet"><bdi>{words}</bdi></p>
            </div>
        }
    };
    view! {
        <article class="criteria-intervention">
            <header>
                <NumberDisc number />
                <h2><bdi>{title}</bdi></h2>
                <span class="tag">{done}</span>
            </header>
            <div class="criteria-cells">
                {move || criteria.get().into_iter().map(row).collect_view()}
            </div>
        </article>
    }
    .into_any()
}
