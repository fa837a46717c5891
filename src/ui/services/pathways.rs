//! The referral pathway of a need as a diagram that prints. Deliberately absent: geometry (`present/centre/referral_pathway`).

use super::parts::{need_options, need_text, of_code};
use crate::app::{clock, use_app};
use crate::domain::records::{ReferralNeed, code};
use crate::i18n::beside::Beside;
use crate::present::centre::referral_pathway::{Arrow, BOX_HEIGHT, BOX_WIDTH, BoxText, PathwayBox, pathway};
use crate::present::route::Place;
use crate::ui::widgets::{PrintBar, Printed, SelectField};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The screen.
#[component]
pub fn PathwaysPage() -> impl IntoView {
    let need = RwSignal::new(ReferralNeed::Health);
    let language = Beside::new();
    view! {
        <div class="plan-print">
            <PrintBar back=Place::Referrals words="print-to-referrals" language>
                <SelectField
                    label=t!("find-need")
                    value=Signal::derive(move || code(&need.get()))
                    options=Signal::derive(need_options)
                    on_change=move |text: String| need.set(of_code(&ReferralNeed::ALL, &text).unwrap_or(ReferralNeed::Other))
                />
            </PrintBar>
            <Printed language><article class="paper">
                <header class="paper-head">
                    <p class="paper-kind">{t!("pathway-title")}</p>
                    <h1 tabindex="-1">{move || need_text(need.get())}</h1>
                </header>
                <section><Diagram need /></section>
                <p class="paper-small">{t!("pathway-sensitive")}</p>
            </article></Printed>
        </div>
    }
    .into_any()
}

#[component]
fn Diagram(need: RwSignal<ReferralNeed>) -> impl IntoView {
    let app = use_app();
    let drawn = Memo::new(move |_| {
        let today = clock::today()?;
        let drawn = app.read(|project| pathway(project, need.get(), today))?;
        Some(if i18n::direction() == "rtl" {
            drawn.mirrored()
        } else {
            drawn
        })
    });
    move || {
        drawn.get().map(|drawn| {
            let arrow = |arrow: Arrow| {
                let [(ax, ay), (bx, by)] = arrow;
                view! { <path class="pathway-arrow" d=format!("M{ax} {ay}L{bx} {by}") marker-end="url(#pathway-head)" /> }
            };
            view! {
                <svg
                    class="pathway"
                    viewBox=format!("-4 -4 {} {}", drawn.width + 8, drawn.height + 8)
                    role="group"
                    aria-label=move || tr!("pathway-of", need = need_text(need.get()))
                >
                    <defs>
                        <marker id="pathway-head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
                            <path d="M0 0L10 5L0 10z" />
                        </marker>
                    </defs>
                    {drawn.arrows.into_iter().map(arrow).collect_view()}
                    {drawn.boxes.into_iter().map(pathway_box).collect_view()}
                </svg>
            }
        })
    }
}

fn pathway_box(it: PathwayBox) -> impl IntoView {
    let (class, strong, small) = match it.text {
        BoxText::Need(need) => ("pathway-need", need_text(need), String::new()),
        BoxText::Step(step) => (
            "pathway-step",
            i18n::text(&format!("pathway-step-{}", step.code()), &[]),
            String::new(),
        ),
        BoxText::Service(_, title, provider) => ("pathway-service", title, provider),
        BoxText::Nobody => ("pathway-nobody", tr!("pathway-nobody"), String::new()),
    };
    view! {
        <foreignObject x=it.x.to_string() y=it.y.to_string() width=BOX_WIDTH.to_string() height=BOX_HEIGHT.to_string()>
            <div class=format!("pathway-box {class}")>
                <strong><bdi>{strong}</bdi></strong>
                <span><bdi>{small}</bdi></span>
            </div>
        </foreignObject>
    }
}
