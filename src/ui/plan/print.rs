//! The screen around the printed plan: back, print, and a reminder of what is still open.
//!
//! Deliberately absent: a PDF writer; the browser prints, because it shapes Arabic and Sorani right.

use super::paper::Paper;
use crate::analysis::plan_coverage::open_needs;
use crate::app::{Tone, use_app};
use crate::present::route::Place;
use crate::ui::widgets::{Banner, Button, ButtonKind, LinkButton};
use crate::{t, tr};
use leptos::prelude::*;

/// The plan as a document, on screen as it will be on paper.
#[component]
pub fn PlanPrint() -> impl IntoView {
    let app = use_app();
    let open = Memo::new(move |_| app.read(open_needs).unwrap_or(0));
    let print = move |()| {
        if let Some(window) = web_sys::window() {
            // A browser that cannot print shows nothing; its own menu remains.
            let _ = window.print();
        }
    };
    view! {
        <div class="plan-print">
            <div class="plan-print-bar no-print">
                <LinkButton
                    label=t!("plan-print-back")
                    icon="back"
                    kind=ButtonKind::Quiet
                    href=Signal::derive(move || app.href(Place::Plan))
                />
                <span class="form-bar-gap"></span>
                <Button label=t!("plan-print") icon="print" kind=ButtonKind::Main on_press=print />
            </div>
            <Show when=move || open.get() != 0>
                <div class="no-print">
                    <Banner tone=Tone::Warning>
                        <p>{move || tr!("plan-print-open", count = open.get())}</p>
                    </Banner>
                </div>
            </Show>
            <Paper />
        </div>
    }
    .into_any()
}
