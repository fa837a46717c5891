//! The editing screen of the plan: lines, candidates, and every need that is not taken up.
//!
//! Deliberately absent: the look of the paper (`print`).

use super::candidates::Candidates;
use super::fates::Fates;
use super::gantt::Gantt;
use super::left_out::LeftOut;
use super::line::Line;
use crate::analysis::plan::plan_coverage::open_needs;
use crate::app::{Tone, use_app};
use crate::domain::id::RecordId;
use crate::domain::records::Kind;
use crate::present::plan::plan_line_rows::{SORTS, plan_line_rows};
use crate::present::route::Place;
use crate::ui::interventions::parts::AreaTabs;
use crate::ui::widgets::{
    Banner, ButtonKind, EmptyState, LinkButton, ListHead, ListLook, PageHead, PagedList,
};
use crate::{t, tr};
use leptos::prelude::*;

/// The whole screen.
#[component]
pub fn PlanPage() -> impl IntoView {
    let app = use_app();
    let lines = Memo::new(move |_| app.read(plan_line_rows).unwrap_or_default());
    let look = ListLook::new(&SORTS);
    let found = look.find(lines, || |_: &RecordId| true);
    let line = |id: RecordId| view! { <Line id /> }.into_any();
    let nothing = Memo::new(move |_| {
        app.read(|project| project.count(Kind::Intervention) == 0 && project.count(Kind::Need) == 0)
            .unwrap_or(true)
    });
    let open = Memo::new(move |_| app.read(open_needs).unwrap_or(0));
    let needs = Memo::new(move |_| app.read(|project| project.count(Kind::Need)).unwrap_or(0));
    let tone = move || {
        if open.get() > 0 {
            Tone::Warning
        } else {
            Tone::Success
        }
    };
    let empty = move || {
        view! {
            <EmptyState icon="plan" title=t!("plan-empty-title") text=t!("plan-empty-text")>
                <LinkButton
                    label=t!("plan-empty-button")
                    icon="forward"
                    kind=ButtonKind::Main
                    href=Signal::derive(move || app.href(Place::Interventions))
                />
            </EmptyState>
        }
    };
    view! {
        <div class="page plan-page">
            <AreaTabs />
            <Show when=move || !nothing.get() fallback=empty>
                <PageHead title=t!("plan-title") lead=t!("plan-lead")>
                    <LinkButton
                        label=t!("plan-to-print")
                        icon="print"
                        kind=ButtonKind::Main
                        href=Signal::derive(move || app.href(Place::PlanPrint))
                    />
                </PageHead>
                <Show when=move || needs.get() != 0>
                    <div class="plan-counter" role="status">
                        <Banner tone=Signal::derive(tone)>
                            <p>{move || tr!("plan-open-needs", count = open.get(), all = needs.get())}</p>
                        </Banner>
                    </div>
                </Show>
                <section class="plan-lines">
                    <h2>{move || tr!("plan-lines-title", count = lines.with(Vec::len))}</h2>
                    <Show when=move || lines.with(Vec::is_empty)>
                        <p class="quiet">{t!("plan-lines-none")}</p>
                    </Show>
                    <Show when=move || !lines.with(Vec::is_empty)>
                        <ListHead label=t!("plan-lines-search") look found sorts="plan-lines-sort" from=4 />
                        <PagedList found row=line />
                    </Show>
                </section>
                <Gantt />
                <Candidates />
                <LeftOut />
                <Fates />
            </Show>
        </div>
    }
    .into_any()
}
