//! What the screens of this area share. Deliberately absent: state of its own.

use crate::app::use_app;
use crate::domain::records::Satisfaction;
use crate::present::route::Place;
use crate::ui::widgets::{Tab, Tabs};
use crate::{t, tr};
use leptos::prelude::*;

/// The places of this area as links.
#[component]
pub fn FollowUpTabs() -> impl IntoView {
    let app = use_app();
    let tabs = move || {
        let here = app.route.get().place();
        let tab = |place: Place, text: String| Tab {
            href: app.href(place),
            current: here == Some(place),
            text,
        };
        vec![
            tab(Place::Today, tr!("today-title")),
            tab(Place::Works, tr!("works-title")),
            tab(Place::Results, tr!("results-title")),
            tab(Place::Rounds, tr!("rounds-title")),
            tab(Place::Activities, tr!("activities-title")),
            tab(Place::Feedback, tr!("feedback-title")),
            tab(Place::FeedbackFigures, tr!("feedback-figures-title")),
            tab(Place::Committees, tr!("committees-title")),
        ]
    };
    view! { <Tabs label=t!("follow-up-places") tabs=Signal::derive(tabs) /> }
}

/// The face for a view.
pub fn face(view: Satisfaction) -> &'static str {
    match view {
        Satisfaction::Satisfied => "smile",
        Satisfaction::Partly => "so-so",
        Satisfaction::NotSatisfied => "frown",
        Satisfaction::NotReached => "remove",
    }
}

/// How far the day of something that is still open is from today.
pub fn due_text(late: i32) -> String {
    match late {
        1.. => tr!("due-late", count = late),
        0 => tr!("due-today"),
        _ => tr!("due-in", count = -late),
    }
}

/// How far the day on which something was reached is from the day agreed.
pub fn reached_text(late: i32) -> String {
    match late {
        1.. => tr!("reached-late", count = late),
        0 => tr!("reached-on-day"),
        _ => tr!("reached-early", count = -late),
    }
}
