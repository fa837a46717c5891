//! The screen of every place in an assessment, in parts that are fetched when they are first needed.
//!
//! A release build is split: the first start carries the shell and the list of assessments and nothing else. Areas that are used
//! together share a part (map, deciding, centre), because code that several parts use becomes one file for each set of parts that
//! use it: seven parts made 137 files. All are fetched when the page has been quiet for a moment, so that a tap later need not wait and a
//! tablet that goes offline has them. Deliberately absent: routes, fetching (`part`), and any state of a screen.
// What marks a split point declares foreign functions; the split fills them in.
#![cfg_attr(all(split, feature = "page"), allow(unsafe_code))]

use super::part::{Part, Screens};
use crate::in_part;
use crate::present::route::Place;
use crate::ui::{
    assessment, committee, data, election, follow_up, interventions, map, meetings, plan, priorities,
    services,
};
use leptos::prelude::*;
use std::time::Duration;

/// For each part a split function that gives its screens, and `Parts`, which knows the part of every place: a place that no part has does
/// not compile.
macro_rules! parts {
    ($($part:ident: $screens:ident { $($place:pat => $screen:expr,)+ })+) => {
        $(in_part!($part, fn $screens() -> Screens {
            |place| match place {
                $($place => $screen.into_any(),)+
                // `Parts::of` gives no other place to this part.
                _ => ().into_any(),
            }
        });)+

        /// All parts.
        #[derive(Clone, Copy)]
        pub struct Parts {
            $($part: Part,)+
        }

        impl Parts {
            /// None of them fetched.
            pub fn new() -> Self {
                Self { $($part: Part::new(|| Box::pin($screens())),)+ }
            }

            /// The part that has the screen of a place.
            #[allow(unused_variables, reason = "which record it is matters to the screen alone")]
            pub fn of(self, place: Place) -> Part {
                match place {
                    $($($place => self.$part,)+)+
                }
            }

            /// Fetches all of them, one after the other, when the page has been quiet for a moment.
            pub fn fetch_when_quiet(self) {
                let all = async move {
                    $(self.$part.load().await;)+
                };
                set_timeout(move || leptos::task::spawn_local(all), Duration::from_secs(2));
            }
        }
    };
}

parts! {
    map: map_screens {
        Place::Map => view! { <map::MapScreen /> },
        Place::PrintSheets => view! { <map::PrintSheets /> },
    }
    deciding: deciding_screens {
        Place::Details => view! { <assessment::Details /> },
        Place::Meetings => view! { <meetings::Meetings /> },
        Place::Meeting(id) => view! { <meetings::meeting::MeetingPage id /> },
        Place::Needs => view! { <priorities::Needs /> },
        Place::Rankings => view! { <priorities::Rankings /> },
        Place::Ranking(id) => view! { <election::RankingOrElection id /> },
        Place::Vote(id) => view! { <priorities::Vote id /> },
        Place::Papers(id) => view! { <priorities::Papers id /> },
        Place::Minutes(id) => view! { <election::MinutesOrElection id /> },
        Place::Interventions => view! { <interventions::InterventionsPage /> },
        Place::Intervention(id) => view! { <interventions::InterventionPage id /> },
        Place::Chart => view! { <interventions::ChartPage /> },
        Place::ChartWall => view! { <interventions::ChartWall /> },
        Place::Criteria => view! { <interventions::CriteriaPage /> },
        Place::Budget => view! { <interventions::BudgetPage /> },
        Place::BudgetMinutes(id) => view! { <interventions::BudgetMinutesPage id /> },
        Place::Plan => view! { <plan::PlanPage /> },
        Place::PlanPrint => view! { <plan::PlanPrint /> },
        Place::PlanPoster => view! { <plan::PlanPoster /> },
    }
    centre: centre_screens {
        Place::Services => view! { <services::list::ServicesPage /> },
        Place::Service(id) => view! { <services::form::ServicePage id /> },
        Place::Providers => view! { <services::providers::ProvidersPage /> },
        Place::Provider(id) => view! { <services::provider::ProviderPage id /> },
        Place::FindService => view! { <services::find::FindPage /> },
        Place::Referrals => view! { <services::referrals::ReferralsPage /> },
        Place::Referral(id) => view! { <services::referral::ReferralPage id /> },
        Place::ReferralSlip(id) => view! { <services::slip::SlipPage id /> },
        Place::Pathways => view! { <services::pathways::PathwaysPage /> },
        Place::WhoWhere => view! { <services::who_where::WhoWherePage /> },
        Place::Directory => view! { <services::directory::DirectoryPage /> },
        Place::Poster => view! { <services::poster::PosterPage /> },
        Place::DeskSettings => view! { <services::desk_settings::DeskSettingsPage /> },
        Place::ServiceImport => view! { <services::import::ServiceImportPage /> },
        Place::Feedback => view! { <follow_up::feedback::FeedbackPage /> },
        Place::FeedbackFigures => view! { <follow_up::figures::FiguresPage /> },
        Place::FeedbackItem(id) => view! { <follow_up::item::FeedbackItemPage id /> },
        Place::YouSaid => view! { <follow_up::you_said::YouSaidPage /> },
        Place::Today => view! { <follow_up::today::TodayPage /> },
        Place::Works => view! { <follow_up::works::WorksPage /> },
        Place::Work(id) => view! { <follow_up::work::WorkPage id /> },
        Place::Evaluate(id) => view! { <follow_up::evaluate::EvaluatePage id /> },
        Place::Evaluation(id) => view! { <follow_up::evaluation::EvaluationPage id /> },
        Place::Results => view! { <follow_up::results::ResultsPage /> },
        Place::ResultsPrint => view! { <follow_up::results::ResultsPrint /> },
        Place::Rounds => view! { <follow_up::rounds::RoundsPage /> },
        Place::Round(id) => view! { <follow_up::round::RoundPage id /> },
        Place::Activities => view! { <follow_up::activities::ActivitiesPage /> },
        Place::ActivitiesPrint => view! { <follow_up::activities::ActivitiesPrint /> },
        Place::Committees => view! { <committee::list::CommitteesPage /> },
        Place::Committee(id) => view! { <committee::page::CommitteePage id /> },
        Place::CommitteePrint(id) => view! { <committee::paper::CommitteePaper id /> },
        Place::Data => view! { <data::DataPage /> },
        Place::Conflict(id) => view! { <data::ConflictPage id /> },
    }
}
