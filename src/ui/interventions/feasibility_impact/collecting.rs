//! The result while views are collected: the number of groups that placed, and the button that opens the result.
//!
//! Deliberately absent: any hint of what was placed.

use super::placing::{Mode, Placing};
use crate::analysis::deciding::feasibility_impact::{is_collecting, voices_heard};
use crate::app::{App, Notice, use_app};
use crate::domain::actions::collect_views::{begin_collecting, end_collecting};
use crate::ui::widgets::{Button, ButtonKind, EmptyState};
use crate::{t, tr};
use leptos::prelude::*;

/// Whether views are being collected.
pub fn collecting(app: App) -> Memo<bool> {
    Memo::new(move |_| app.read(is_collecting).unwrap_or(false))
}

/// The card in place of the result.
#[component]
pub fn Closed() -> impl IntoView {
    let app = use_app();
    let heard = Memo::new(move |_| app.read(voices_heard).unwrap_or(0));
    let why_not = Signal::derive(move || {
        if heard.get() == 0 {
            tr!("feasibility-impact-end-collecting-first")
        } else {
            String::new()
        }
    });
    let end = move |()| {
        if app.act(end_collecting) {
            app.notify(Notice::undoable(tr!("feasibility-impact-collected")));
        }
    };
    view! {
        <EmptyState
            icon="lock"
            title=t!("feasibility-impact-collecting-title")
            text=move || tr!("feasibility-impact-collecting", count = heard.get())
        >
            <Button label=t!("feasibility-impact-end-collecting") icon="eye" kind=ButtonKind::Main why_not on_press=end />
        </EmptyState>
    }
    .into_any()
}

/// Closes the result again, so that views are collected anew.
#[component]
pub fn BeginCollecting(state: Placing) -> impl IntoView {
    let app = use_app();
    let begin = move |()| {
        if app.act(begin_collecting) {
            state.choose_mode(Mode::Placing);
            app.notify(Notice::undoable(tr!("feasibility-impact-collecting-begun")));
        }
    };
    view! { <Button label=t!("feasibility-impact-begin-collecting") icon="lock" kind=ButtonKind::Quiet on_press=begin /> }
        .into_any()
}
