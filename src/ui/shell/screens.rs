//! From the address to its screen. The match is exhaustive: an address without a screen does not compile.

use super::parts::Parts;
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::i18n;
use crate::present::route::{Place, Route};
use crate::ui::home;
use leptos::prelude::*;

/// The screen of the route. It is built anew when the route or the language changes, not when the project does.
#[component]
pub fn Screen() -> impl IntoView {
    let app = use_app();
    let parts = Parts::new();
    parts.fetch_when_quiet();
    let open = Memo::new(move |_| {
        app.project
            .with(|project| project.as_ref().map(|project| project.id))
    });
    move || {
        // Another language builds the screen anew: rows made once would keep their old words.
        i18n::language_code();
        show(parts, app.route.get(), open.get())
    }
}

fn show(parts: Parts, route: Route, open: Option<RecordId>) -> AnyView {
    match route {
        Route::Home => view! { <home::Home /> }.into_any(),
        Route::In(id, place) => screen(parts.when(open == Some(id)), place),
    }
}

fn screen(parts: Parts, place: Place) -> AnyView {
    match place {
        Place::Details => parts.meetings(|it| (it.details)()),
        Place::Map => parts.map(|it| (it.map)()),
        Place::PrintSheets => parts.map(|it| (it.sheets)()),
        Place::Meetings => parts.meetings(|it| (it.meetings)()),
        Place::Meeting(id) => parts.meetings(|it| (it.meeting)(id)),
        Place::Needs => parts.priorities(|it| (it.needs)()),
        Place::Rankings => parts.priorities(|it| (it.rankings)()),
        Place::Ranking(id) => parts.priorities(|it| (it.ranking)(id)),
        Place::Vote(id) => parts.priorities(|it| (it.vote)(id)),
        Place::Papers(id) => parts.priorities(|it| (it.papers)(id)),
        Place::Minutes(id) => parts.priorities(|it| (it.minutes)(id)),
        Place::Interventions => parts.interventions(|it| (it.list)()),
        Place::Intervention(id) => parts.interventions(|it| (it.intervention)(id)),
        Place::Chart => parts.interventions(|it| (it.chart)()),
        Place::ChartWall => parts.interventions(|it| (it.wall)()),
        Place::Criteria => parts.interventions(|it| (it.criteria)()),
        Place::Budget => parts.interventions(|it| (it.budget)()),
        Place::BudgetMinutes(id) => parts.interventions(|it| (it.budget_minutes)(id)),
        Place::Plan => parts.interventions(|it| (it.plan)()),
        Place::PlanPrint => parts.interventions(|it| (it.paper)()),
        Place::PlanPoster => parts.interventions(|it| (it.poster)()),
        Place::Services => parts.services(|it| (it.services)()),
        Place::Service(id) => parts.services(|it| (it.service)(id)),
        Place::Providers => parts.services(|it| (it.providers)()),
        Place::Provider(id) => parts.services(|it| (it.provider)(id)),
        Place::FindService => parts.services(|it| (it.find)()),
        Place::Referrals => parts.services(|it| (it.referrals)()),
        Place::Referral(id) => parts.services(|it| (it.referral)(id)),
        Place::ReferralSlip(id) => parts.services(|it| (it.slip)(id)),
        Place::Pathways => parts.services(|it| (it.pathways)()),
        Place::WhoWhere => parts.services(|it| (it.who_where)()),
        Place::Directory => parts.services(|it| (it.directory)()),
        Place::Poster => parts.services(|it| (it.poster)()),
        Place::DeskSettings => parts.services(|it| (it.desk_settings)()),
        Place::ServiceImport => parts.services(|it| (it.import)()),
        Place::Feedback => parts.follow_up(|it| (it.feedback)()),
        Place::FeedbackFigures => parts.follow_up(|it| (it.figures)()),
        Place::FeedbackItem(id) => parts.follow_up(|it| (it.item)(id)),
        Place::YouSaid => parts.follow_up(|it| (it.you_said)()),
        Place::Today => parts.follow_up(|it| (it.today)()),
        Place::Works => parts.follow_up(|it| (it.works)()),
        Place::Work(id) => parts.follow_up(|it| (it.work)(id)),
        Place::Evaluate(id) => parts.follow_up(|it| (it.evaluate)(id)),
        Place::Evaluation(id) => parts.follow_up(|it| (it.evaluation)(id)),
        Place::Results => parts.follow_up(|it| (it.results)()),
        Place::ResultsPrint => parts.follow_up(|it| (it.results_print)()),
        Place::Rounds => parts.follow_up(|it| (it.rounds)()),
        Place::Round(id) => parts.follow_up(|it| (it.round)(id)),
        Place::Activities => parts.follow_up(|it| (it.activities)()),
        Place::ActivitiesPrint => parts.follow_up(|it| (it.activities_print)()),
        Place::Committees => parts.committees(|it| (it.list)()),
        Place::Committee(id) => parts.committees(|it| (it.committee)(id)),
        Place::CommitteePrint(id) => parts.committees(|it| (it.paper)(id)),
        Place::Data => parts.data(|it| (it.data)()),
        Place::Conflict(id) => parts.data(|it| (it.conflict)(id)),
    }
}
