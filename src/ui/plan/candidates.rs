//! Interventions that are not in the plan yet, those of "do first" on top, each with a button to take it up.
//!
//! Deliberately absent: taking several at once; every commitment is a decision of its own.

use crate::analysis::deciding::feasibility_impact::{Ordered, ordered};
use crate::analysis::plan::plan_coverage::commitments;
use crate::app::use_app;
use crate::domain::actions::take_up::take_up;
use crate::domain::id::RecordId;
use crate::domain::records::{Intervention, Layer};
use crate::present::deciding::feasibility_impact::numbers;
use crate::present::lists::list_view::{ListRow, SortKey};
use crate::ui::interventions::parts::{NumberDisc, titled};
use crate::ui::widgets::{Button, ListHead, ListLook, LongList, MANY};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A candidate with its number, its title and its quarter of the field; none without a placement.
type Candidate = (RecordId, usize, String, Option<&'static str>);

/// The sort keys of the candidates.
const SORTS: [&str; 3] = ["quarter", "number", "title"];

/// The list; nothing when everything is taken up.
#[component]
pub fn Candidates() -> impl IntoView {
    let app = use_app();
    let candidates = Memo::new(move |_| {
        app.read(|project| {
            let Ordered { quarters, unscored } = ordered(project, Layer::Community);
            let placed = quarters.into_iter().flat_map(|(quarter, tiers)| {
                let ids = tiers.into_iter().flatten();
                ids.map(move |id| (id, Some(quarter.code())))
            });
            let all = placed.chain(unscored.into_iter().map(|id| (id, None)));
            let taken: BTreeSet<RecordId> = commitments(project)
                .into_iter()
                .map(|(_, commitment)| commitment.intervention)
                .collect();
            let numbers = numbers(project);
            let left = (0..).zip(all.filter(|(id, _)| !taken.contains(id)));
            let row = |(at, (id, quarter)): (i64, (RecordId, Option<&'static str>))| {
                let title = project.get::<Intervention>(id).map(|it| it.title.clone());
                let title = title.unwrap_or_default();
                let number = numbers.get(&id).copied().unwrap_or_default();
                let keys = vec![
                    SortKey::Number(at),
                    SortKey::Number(number as i64),
                    SortKey::text(&title),
                ];
                ListRow::new((id, number, title.clone(), quarter), [title.as_str()], keys)
            };
            left.map(row).collect::<Vec<ListRow<Candidate>>>()
        })
        .unwrap_or_default()
    });
    let look = ListLook::new(&SORTS);
    let found = look.find(candidates, || |_: &Candidate| true);
    let row = move |(id, number, title, quarter): Candidate| {
        let state = move || {
            quarter.map_or_else(
                || tr!("feasibility-impact-unscored"),
                |code| i18n::text(&format!("feasibility-impact-{code}"), &[]),
            )
        };
        view! {
            <div class="plan-candidate">
                <NumberDisc number />
                <bdi class="plan-candidate-title">{titled(&title)}</bdi>
                <span class="tag" data-quarter=quarter.unwrap_or("unscored")>{state}</span>
                <Button
                    label=t!("plan-take-up")
                    icon="add"
                    on_press=move |()| {
                        app.act(|project| take_up(project, id));
                    }
                />
            </div>
        }
        .into_any()
    };
    view! {
        <Show when=move || !candidates.with(Vec::is_empty)>
            <section class="plan-candidates">
                <h2>{t!("plan-candidates-title")}</h2>
                <p class="quiet">{t!("plan-candidates-lead")}</p>
                <ListHead label=t!("interventions-search") look found sorts="interventions-sort" from=MANY />
                <LongList label=t!("plan-candidates-title") found row free=20 />
            </section>
        </Show>
    }
}
