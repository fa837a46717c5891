//! Every need that the plan does not take up, with its reason and next step. Both are required before it counts as answered.
//!
//! Deliberately absent: hiding a need.

use crate::analysis::deciding::asked_by;
use crate::analysis::plan::plan_coverage::{Answer, coverage, left_out};
use crate::app::use_app;
use crate::domain::actions::leave_out::leave_out;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Need;
use crate::present::deciding::need_rows::{CHOICE_SORTS, need_choices};
use crate::present::plan::plan_page::asked;
use crate::ui::careful::careful;
use crate::ui::interventions::parts::{AskedByWhom, sector_of};
use crate::ui::services::parts::sector_text;
use crate::ui::widgets::{Icon, ListFilter, ListHead, ListLook, PagedList, TextArea};
use crate::{t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The needs that are not taken, unanswered and answered alike, oldest first.
#[component]
pub fn LeftOut() -> impl IntoView {
    let app = use_app();
    let needs = Memo::new(move |_| {
        app.read(|project| {
            let taken = |(id, answer): (RecordId, Answer)| matches!(answer, Answer::Taken(_)).then_some(id);
            let taken: BTreeSet<RecordId> = coverage(project).into_iter().filter_map(taken).collect();
            let mut rows = need_choices(project, |sector| sector_text(app, sector));
            rows.retain(|row| !taken.contains(&row.item));
            rows
        })
        .unwrap_or_default()
    });
    let look = ListLook::new(&CHOICE_SORTS);
    let which = RwSignal::new("all".to_owned());
    let answered = Memo::new(move |_| {
        let answered = |project: &Project| {
            let all = coverage(project).into_iter();
            let done = all.filter(|(_, answer)| *answer == Answer::LeftOut);
            done.map(|(id, _)| id).collect::<BTreeSet<RecordId>>()
        };
        app.read(answered).unwrap_or_default()
    });
    let found = look.find(needs, move || {
        let (which, answered) = (which.get(), answered.get());
        move |id: &RecordId| match which.as_str() {
            "open" => !answered.contains(id),
            "answered" => answered.contains(id),
            _ => true,
        }
    });
    let whichs = || {
        vec![
            ("all".to_owned(), tr!("services-flag-all")),
            ("open".to_owned(), tr!("plan-need-open")),
            ("answered".to_owned(), tr!("plan-need-answered")),
        ]
    };
    let row = |id: RecordId| view! { <NeedLeftOut id /> }.into_any();
    view! {
        <Show when=move || !needs.with(Vec::is_empty)>
            <section class="plan-left-out">
                <h2>{move || tr!("plan-left-out-title", count = needs.with(Vec::len))}</h2>
                <p class="quiet">{t!("plan-left-out-lead")}</p>
                <ListHead label=t!("plan-left-out-search") look found sorts="needs-sort" from=4>
                    <ListFilter label=t!("services-show") value=which options=Signal::derive(whichs) />
                </ListHead>
                <PagedList found row />
            </section>
        </Show>
    }
}

#[component]
fn NeedLeftOut(id: RecordId) -> impl IntoView {
    let app = use_app();
    let texts = Memo::new(move |_| {
        app.read(|project| {
            left_out(project, id).map(|(_, line)| (line.reason.clone(), line.next_step.clone()))
        })
        .flatten()
        .unwrap_or_default()
    });
    let need = Memo::new(move |_| {
        app.read(|project| {
            let need = project.get::<Need>(id)?;
            Some((
                need.statement.clone(),
                sector_of(project, &need.sector).map(|sector| sector.icon),
            ))
        })
        .flatten()
        .unwrap_or_default()
    });
    let asked = move || app.read(|project| asked(project, &asked_by::needs(project, [id])));
    let answered =
        Memo::new(move |_| texts.with(|(reason, next)| !reason.trim().is_empty() && !next.trim().is_empty()));
    let say = move |reason: String, next_step: String| {
        app.act(|project| leave_out(project, id, reason, next_step));
    };
    view! {
        <article class="need-left-out" class:is-answered=move || answered.get()>
            <header>
                {move || need.get().1.map(|icon| view! { <Icon name=icon /> })}
                <h3><bdi>{move || need.get().0}</bdi></h3>
                <Show
                    when=move || answered.get()
                    fallback=move || view! { <span class="tag tag-open"><Icon name="warning" />{t!("plan-need-open")}</span> }
                >
                    <span class="tag tag-taken"><Icon name="check" />{t!("plan-need-answered")}</span>
                </Show>
            </header>
            <AskedByWhom asked=Signal::derive(move || asked().unwrap_or_default()) />
            <div class="form">
                <TextArea
                    label=t!("plan-field-reason")
                    look=careful
                    help=t!("plan-field-reason-help")
                    rows=2
                    value=Signal::derive(move || texts.get().0)
                    on_change=move |text: String| say(text, texts.get_untracked().1)
                />
                <TextArea
                    label=t!("plan-field-next")
                    look=careful
                    help=t!("plan-field-next-help")
                    rows=2
                    value=Signal::derive(move || texts.get().1)
                    on_change=move |text: String| say(texts.get_untracked().0, text)
                />
            </div>
        </article>
    }
}
