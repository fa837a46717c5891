//! Every need that the plan does not take up: why not, and what happens next. Both must be said before it counts as answered.
//!
//! Deliberately absent: a way to hide a need.

use crate::analysis::asked_by;
use crate::analysis::plan_coverage::{Answer, coverage, left_out};
use crate::app::use_app;
use crate::domain::actions::leave_out::leave_out;
use crate::domain::id::RecordId;
use crate::domain::records::Need;
use crate::present::plan_page::asked;
use crate::ui::interventions::parts::{AskedByWhom, act, sector_of};
use crate::ui::widgets::{Icon, TextArea};
use crate::{t, tr};
use leptos::prelude::*;

/// The needs that are not taken, unanswered and answered alike, oldest first.
#[component]
pub fn LeftOut() -> impl IntoView {
    let app = use_app();
    let needs = Memo::new(move |_| {
        app.read(|project| {
            let not_taken =
                |(id, answer): (RecordId, Answer)| (!matches!(answer, Answer::Taken(_))).then_some(id);
            coverage(project)
                .into_iter()
                .filter_map(not_taken)
                .collect::<Vec<_>>()
        })
        .unwrap_or_default()
    });
    view! {
        <Show when=move || !needs.with(Vec::is_empty)>
            <section class="plan-left-out">
                <h2>{move || tr!("plan-left-out-title", count = needs.with(Vec::len))}</h2>
                <p class="quiet">{t!("plan-left-out-lead")}</p>
                <For each=move || needs.get() key=|id| *id let:id>
                    <NeedLeftOut id />
                </For>
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
        act(app, |project| leave_out(project, id, reason, next_step));
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
                    help=t!("plan-field-reason-help")
                    rows=2
                    value=Signal::derive(move || texts.get().0)
                    on_change=move |text: String| say(text, texts.get_untracked().1)
                />
                <TextArea
                    label=t!("plan-field-next")
                    help=t!("plan-field-next-help")
                    rows=2
                    value=Signal::derive(move || texts.get().1)
                    on_change=move |text: String| say(texts.get_untracked().0, text)
                />
            </div>
        </article>
    }
}
