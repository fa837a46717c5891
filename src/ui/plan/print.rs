//! The screen around the printed plan: its bar, a reminder of what is still open, and signing on the tablet.
//!
//! Deliberately absent: the document itself (`paper`).

use super::paper::Paper;
use super::signatures::Signatures;
use crate::analysis::plan::plan_coverage::open_needs;
use crate::app::{Tone, use_app};
use crate::i18n::beside::Beside;
use crate::present::route::Place;
use crate::ui::widgets::{Banner, LinkButton, PrintBar, Printed};
use crate::{t, tr};
use leptos::prelude::*;

/// The plan as a document, on screen as it will be on paper.
#[component]
pub fn PlanPrint() -> impl IntoView {
    let app = use_app();
    let open = Memo::new(move |_| app.read(open_needs).unwrap_or(0));
    let language = Beside::new();
    view! {
        <div class="plan-print">
            <PrintBar back=Place::Plan words="plan-print-back" language>
                <LinkButton
                    label=t!("plan-poster")
                    icon="plan"
                    href=Signal::derive(move || app.href(Place::PlanPoster))
                />
            </PrintBar>
            <Show when=move || open.get() != 0>
                <div class="no-print">
                    <Banner tone=Tone::Warning>
                        <p>{move || tr!("plan-print-open", count = open.get())}</p>
                    </Banner>
                </div>
            </Show>
            <Printed language><Paper /></Printed>
            <Signatures />
        </div>
    }
    .into_any()
}
