//! The screens that are fetched when they are first needed: a table of functions for each area.
//!
//! A release build is split: the first start carries the shell and the list of assessments and nothing else. Areas that are used
//! together share a part (map, deciding, centre), because code that several parts use becomes one file for each set of parts that
//! use it: seven parts made 137 files. An address without a screen still does not compile. All are fetched when the page has been quiet for a moment, so that a
//! tap later need not wait and a tablet that goes offline has them. Deliberately absent: routes, and any state of a screen.
// What marks a split point declares foreign functions; the split fills them in.
#![cfg_attr(all(split, feature = "page"), allow(unsafe_code))]

use crate::app::part::Missing;
use crate::domain::id::RecordId;
use crate::ui::widgets::Button;
use crate::ui::{
    assessment, committee, data, election, follow_up, interventions, map, meetings, plan, priorities,
    services,
};
use crate::{in_part, t};
use leptos::prelude::*;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// A screen that needs nothing but the open assessment.
type Screen = fn() -> AnyView;
/// The screen of one record.
type ScreenOf = fn(RecordId) -> AnyView;

#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub struct MapScreens {
    pub map: Screen,
    pub sheets: Screen,
}

in_part!(
    map,
    fn map_part() -> MapScreens {
        MapScreens {
            map: || view! { <map::MapScreen /> }.into_any(),
            sheets: || view! { <map::PrintSheets /> }.into_any(),
        }
    }
);

#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub struct MeetingScreens {
    pub details: Screen,
    pub meetings: Screen,
    pub meeting: ScreenOf,
}

in_part!(
    deciding,
    fn meetings_part() -> MeetingScreens {
        MeetingScreens {
            details: || view! { <assessment::Details /> }.into_any(),
            meetings: || view! { <meetings::Meetings /> }.into_any(),
            meeting: |id| view! { <meetings::meeting::MeetingPage id /> }.into_any(),
        }
    }
);

#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub struct PriorityScreens {
    pub needs: Screen,
    pub rankings: Screen,
    pub ranking: ScreenOf,
    pub vote: ScreenOf,
    pub papers: ScreenOf,
    pub minutes: ScreenOf,
}

in_part!(
    deciding,
    fn priorities_part() -> PriorityScreens {
        PriorityScreens {
            needs: || view! { <priorities::Needs /> }.into_any(),
            rankings: || view! { <priorities::Rankings /> }.into_any(),
            ranking: |id| view! { <election::RankingOrElection id /> }.into_any(),
            vote: |id| view! { <priorities::Vote id /> }.into_any(),
            papers: |id| view! { <priorities::Papers id /> }.into_any(),
            minutes: |id| view! { <election::MinutesOrElection id /> }.into_any(),
        }
    }
);

#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub struct InterventionScreens {
    pub list: Screen,
    pub intervention: ScreenOf,
    pub chart: Screen,
    pub wall: Screen,
    pub criteria: Screen,
    pub budget: Screen,
    pub budget_minutes: ScreenOf,
    pub plan: Screen,
    pub paper: Screen,
    pub poster: Screen,
}

in_part!(
    deciding,
    fn interventions_part() -> InterventionScreens {
        InterventionScreens {
            list: || view! { <interventions::InterventionsPage /> }.into_any(),
            intervention: |id| view! { <interventions::InterventionPage id /> }.into_any(),
            chart: || view! { <interventions::ChartPage /> }.into_any(),
            wall: || view! { <interventions::ChartWall /> }.into_any(),
            criteria: || view! { <interventions::CriteriaPage /> }.into_any(),
            budget: || view! { <interventions::BudgetPage /> }.into_any(),
            budget_minutes: |id| view! { <interventions::BudgetMinutesPage id /> }.into_any(),
            plan: || view! { <plan::PlanPage /> }.into_any(),
            paper: || view! { <plan::PlanPrint /> }.into_any(),
            poster: || view! { <plan::PlanPoster /> }.into_any(),
        }
    }
);

#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub struct ServiceScreens {
    pub services: Screen,
    pub service: ScreenOf,
    pub provider: ScreenOf,
    pub providers: Screen,
    pub find: Screen,
    pub referrals: Screen,
    pub referral: ScreenOf,
    pub slip: ScreenOf,
    pub pathways: Screen,
    pub who_where: Screen,
    pub directory: Screen,
    pub poster: Screen,
    pub desk_settings: Screen,
    pub import: Screen,
}

in_part!(
    centre,
    fn services_part() -> ServiceScreens {
        ServiceScreens {
            services: || view! { <services::list::ServicesPage /> }.into_any(),
            service: |id| view! { <services::form::ServicePage id /> }.into_any(),
            provider: |id| view! { <services::provider::ProviderPage id /> }.into_any(),
            providers: || view! { <services::providers::ProvidersPage /> }.into_any(),
            find: || view! { <services::find::FindPage /> }.into_any(),
            referrals: || view! { <services::referrals::ReferralsPage /> }.into_any(),
            referral: |id| view! { <services::referral::ReferralPage id /> }.into_any(),
            slip: |id| view! { <services::slip::SlipPage id /> }.into_any(),
            pathways: || view! { <services::pathways::PathwaysPage /> }.into_any(),
            who_where: || view! { <services::who_where::WhoWherePage /> }.into_any(),
            directory: || view! { <services::directory::DirectoryPage /> }.into_any(),
            poster: || view! { <services::poster::PosterPage /> }.into_any(),
            desk_settings: || view! { <services::desk_settings::DeskSettingsPage /> }.into_any(),
            import: || view! { <services::import::ServiceImportPage /> }.into_any(),
        }
    }
);

#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub struct FollowUpScreens {
    pub feedback: Screen,
    pub figures: Screen,
    pub item: ScreenOf,
    pub you_said: Screen,
    pub today: Screen,
    pub works: Screen,
    pub work: ScreenOf,
    pub evaluate: ScreenOf,
    pub evaluation: ScreenOf,
    pub results: Screen,
    pub results_print: Screen,
    pub rounds: Screen,
    pub round: ScreenOf,
    pub activities: Screen,
    pub activities_print: Screen,
}

in_part!(
    centre,
    fn follow_up_part() -> FollowUpScreens {
        FollowUpScreens {
            feedback: || view! { <follow_up::feedback::FeedbackPage /> }.into_any(),
            figures: || view! { <follow_up::figures::FiguresPage /> }.into_any(),
            item: |id| view! { <follow_up::item::FeedbackItemPage id /> }.into_any(),
            you_said: || view! { <follow_up::you_said::YouSaidPage /> }.into_any(),
            today: || view! { <follow_up::today::TodayPage /> }.into_any(),
            works: || view! { <follow_up::works::WorksPage /> }.into_any(),
            work: |id| view! { <follow_up::work::WorkPage id /> }.into_any(),
            evaluate: |id| view! { <follow_up::evaluate::EvaluatePage id /> }.into_any(),
            evaluation: |id| view! { <follow_up::evaluation::EvaluationPage id /> }.into_any(),
            results: || view! { <follow_up::results::ResultsPage /> }.into_any(),
            results_print: || view! { <follow_up::results::ResultsPrint /> }.into_any(),
            rounds: || view! { <follow_up::rounds::RoundsPage /> }.into_any(),
            round: |id| view! { <follow_up::round::RoundPage id /> }.into_any(),
            activities: || view! { <follow_up::activities::ActivitiesPage /> }.into_any(),
            activities_print: || view! { <follow_up::activities::ActivitiesPrint /> }.into_any(),
        }
    }
);

#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub struct CommitteeScreens {
    pub list: Screen,
    pub committee: ScreenOf,
    pub paper: ScreenOf,
}

in_part!(
    centre,
    fn committee_part() -> CommitteeScreens {
        CommitteeScreens {
            list: || view! { <committee::list::CommitteesPage /> }.into_any(),
            committee: |id| view! { <committee::page::CommitteePage id /> }.into_any(),
            paper: |id| view! { <committee::paper::CommitteePaper id /> }.into_any(),
        }
    }
);

#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub struct DataScreens {
    pub data: Screen,
    pub conflict: ScreenOf,
}

in_part!(
    centre,
    fn data_part() -> DataScreens {
        DataScreens {
            data: || view! { <data::DataPage /> }.into_any(),
            conflict: |id| view! { <data::ConflictPage id /> }.into_any(),
        }
    }
);

#[derive(Clone, Copy)]
enum State<T> {
    Asleep,
    Coming,
    Here(T),
    Missing,
}

type Coming<T> = Pin<Box<dyn Future<Output = Result<T, Missing>>>>;

/// One part and whether it is here.
struct Part<T: 'static> {
    state: RwSignal<State<T>>,
    fetch: fn() -> Coming<T>,
}

impl<T> Clone for Part<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Part<T> {}

impl<T: Copy + Send + Sync + 'static> Part<T> {
    fn new(fetch: fn() -> Coming<T>) -> Self {
        Self {
            state: RwSignal::new(State::Asleep),
            fetch,
        }
    }

    /// Fetches the part, unless it is here or on its way.
    async fn load(self) {
        if matches!(self.state.get_untracked(), State::Coming | State::Here(_)) {
            return;
        }
        self.state.set(State::Coming);
        self.state.set(match (self.fetch)().await {
            Ok(table) => State::Here(table),
            Err(Missing) => State::Missing,
        });
    }

    /// What `screen` makes of the table once the assessment is `open`, or that it is coming, or how to try again.
    fn show(self, open: bool, screen: impl FnOnce(T) -> AnyView) -> AnyView {
        match self.state.get() {
            State::Here(table) if open => screen(table),
            State::Asleep => {
                leptos::task::spawn_local(self.load());
                opening()
            }
            State::Here(_) | State::Coming => opening(),
            State::Missing => {
                let again = move |_| leptos::task::spawn_local(self.load());
                view! {
                    <div class="opening" role="alert">
                        <p>{t!("part-missing")}</p>
                        <Button label=t!("standing-retry") on_press=again />
                    </div>
                }
                .into_any()
            }
        }
    }
}

/// Says that something is on its way.
fn opening() -> AnyView {
    view! { <p class="opening" role="status">{t!("opening")}</p> }.into_any()
}

/// All parts, as a screen's code sees them.
#[derive(Clone, Copy)]
pub struct Parts {
    open: bool,
    map: Part<MapScreens>,
    meetings: Part<MeetingScreens>,
    priorities: Part<PriorityScreens>,
    interventions: Part<InterventionScreens>,
    services: Part<ServiceScreens>,
    follow_up: Part<FollowUpScreens>,
    committees: Part<CommitteeScreens>,
    data: Part<DataScreens>,
}

impl Parts {
    /// None of them fetched.
    pub fn new() -> Self {
        Self {
            open: true,
            map: Part::new(|| Box::pin(map_part())),
            meetings: Part::new(|| Box::pin(meetings_part())),
            priorities: Part::new(|| Box::pin(priorities_part())),
            interventions: Part::new(|| Box::pin(interventions_part())),
            services: Part::new(|| Box::pin(services_part())),
            follow_up: Part::new(|| Box::pin(follow_up_part())),
            committees: Part::new(|| Box::pin(committee_part())),
            data: Part::new(|| Box::pin(data_part())),
        }
    }

    /// Whether the assessment is open. A part is fetched while it is still being read.
    pub fn when(self, open: bool) -> Self {
        Self { open, ..self }
    }

    /// Fetches all of them, one after the other, when the page has been quiet for a moment.
    pub fn fetch_when_quiet(self) {
        let all = async move {
            self.map.load().await;
            self.meetings.load().await;
            self.priorities.load().await;
            self.interventions.load().await;
            self.services.load().await;
            self.follow_up.load().await;
            self.committees.load().await;
            self.data.load().await;
        };
        set_timeout(move || leptos::task::spawn_local(all), Duration::from_secs(2));
    }

    /// A screen of the map.
    pub fn map(self, screen: impl FnOnce(MapScreens) -> AnyView) -> AnyView {
        self.map.show(self.open, screen)
    }

    /// A screen of the assessment's details or of its meetings.
    pub fn meetings(self, screen: impl FnOnce(MeetingScreens) -> AnyView) -> AnyView {
        self.meetings.show(self.open, screen)
    }

    /// A screen of needs and rankings.
    pub fn priorities(self, screen: impl FnOnce(PriorityScreens) -> AnyView) -> AnyView {
        self.priorities.show(self.open, screen)
    }

    /// A screen of interventions or of the plan.
    pub fn interventions(self, screen: impl FnOnce(InterventionScreens) -> AnyView) -> AnyView {
        self.interventions.show(self.open, screen)
    }

    /// A screen of services and referrals.
    pub fn services(self, screen: impl FnOnce(ServiceScreens) -> AnyView) -> AnyView {
        self.services.show(self.open, screen)
    }

    /// A screen of feedback.
    pub fn follow_up(self, screen: impl FnOnce(FollowUpScreens) -> AnyView) -> AnyView {
        self.follow_up.show(self.open, screen)
    }

    /// A screen of committees.
    pub fn committees(self, screen: impl FnOnce(CommitteeScreens) -> AnyView) -> AnyView {
        self.committees.show(self.open, screen)
    }

    /// A screen of the data.
    pub fn data(self, screen: impl FnOnce(DataScreens) -> AnyView) -> AnyView {
        self.data.show(self.open, screen)
    }
}
