//! What the screens of this area share. Deliberately absent: state of its own.

use crate::domain::records::Satisfaction;
use crate::present::route::Place;
use crate::ui::place_tabs::PlaceTabs;
use crate::{t, tr};
use leptos::prelude::*;

/// The places of this area as links.
#[component]
pub fn FollowUpTabs() -> impl IntoView {
    let places = || {
        vec![
            (Place::Today, tr!("today-title")),
            (Place::Works, tr!("works-title")),
            (Place::Results, tr!("results-title")),
            (Place::Rounds, tr!("rounds-title")),
            (Place::Activities, tr!("activities-title")),
            (Place::Feedback, tr!("feedback-title")),
            (Place::FeedbackFigures, tr!("feedback-figures-title")),
            (Place::Committees, tr!("committees-title")),
        ]
    };
    view! { <PlaceTabs label=t!("follow-up-places") places=Signal::derive(places) /> }
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
