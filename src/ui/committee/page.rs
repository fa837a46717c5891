//! One committee: missing groups on top, then seats, sittings, trainings and decisions. Deliberately absent: elections (`ui/election`).

use super::charts::Comparison;
use super::decisions::Decisions;
use super::details::Details;
use super::parts::committee_name;
use super::seats::Seats;
use super::sittings::Sittings;
use super::trainings::Trainings;
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::Committee;
use crate::present::route::Place;
use crate::t;
use crate::ui::election::set_up::Elections;
use crate::ui::existing::{Gone, existing};
use crate::ui::follow_up::parts::FollowUpTabs;
use crate::ui::widgets::{Button, ButtonKind, LinkButton, PageHead};
use leptos::prelude::*;

/// The screen.
#[component]
pub fn CommitteePage(id: RecordId) -> impl IntoView {
    view! {
        <div class="page follow-up-page committee-page">
            <FollowUpTabs />
            {existing::<Committee>(id, Gone::to(Place::Committees), move |committee| view! {
                <Shown id committee />
            }.into_any())}
        </div>
    }
    .into_any()
}

#[component]
fn Shown(id: RecordId, committee: Memo<Committee>) -> impl IntoView {
    let app = use_app();
    let title = move || committee.with(committee_name);
    let delete = move |()| {
        if app.delete(id) {
            app.go_to(Place::Committees);
        }
    };
    view! {
        <PageHead title lead=t!("committee-lead")>
            <LinkButton
                label=t!("committee-print")
                icon="print"
                href=Signal::derive(move || app.href(Place::CommitteePrint(id)))
            />
        </PageHead>
        <Comparison committee />
        <Seats id committee />
        <Sittings id committee />
        <div class="columns">
            <Trainings id committee />
            <Details id committee />
        </div>
        <Elections id committee />
        <Decisions committee />
        <div class="page-end">
            <LinkButton label=t!("committees-all") icon="list" kind=ButtonKind::Quiet href=Signal::derive(move || app.href(Place::Committees)) />
            <Button label=t!("committee-delete") icon="delete" kind=ButtonKind::Quiet on_press=delete />
        </div>
    }
}
