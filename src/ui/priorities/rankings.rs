//! The rankings of the assessment, and setting up a new one.

use super::PriorityTabs;
use super::ranking_form::RankingForm;
use crate::analysis::ranking_results::ballots_in;
use crate::app::ids;
use crate::app::use_app;
use crate::domain::actions::set_up_ranking::set_up_ranking;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Kind, Method, Ranking, RankingState};
use crate::present::route::Place;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button, EmptyState, Icon, LinkButton, PageHead};
use crate::{t, tr};
use leptos::prelude::*;

/// What a card of the list shows.
#[derive(Clone, PartialEq)]
struct Row {
    id: RecordId,
    ranking: Ranking,
    ballots: u64,
}

/// All rankings, the newest first.
#[component]
pub fn Rankings() -> impl IntoView {
    let app = use_app();
    let setting_up = RwSignal::new(false);
    let rows = Memo::new(move |_| {
        let read = |project: &Project| {
            let row = |(id, ranking): (RecordId, &Ranking)| Row {
                id,
                ranking: ranking.clone(),
                ballots: ballots_in(project, id),
            };
            let mut rows: Vec<Row> = project.all::<Ranking>().map(row).collect();
            rows.reverse();
            rows
        };
        app.read(read).unwrap_or_default()
    });
    let needs = Memo::new(move |_| app.read(|project| project.count(Kind::Need)).unwrap_or_default());
    let why_not = Signal::derive(move || {
        if needs.get() < 2 {
            tr!("priorities-two-needs-first")
        } else {
            String::new()
        }
    });
    let save = move |ranking: Ranking| {
        let id = ids::new_id();
        if super::attempt(app, |project| set_up_ranking(project, id, ranking)) {
            app.go_to(Place::Ranking(id));
        }
    };
    view! {
        <div class="page priorities">
            <PageHead title=t!("priorities-rankings-title") lead=t!("priorities-rankings-lead")>
                <Show when=move || !setting_up.get() && rows.with(|rows| !rows.is_empty())>
                    <Button
                        label=t!("priorities-new-ranking")
                        icon="add"
                        kind=ButtonKind::Main
                        why_not
                        on_press=move |()| setting_up.set(true)
                    />
                </Show>
            </PageHead>
            <PriorityTabs />
            <Show when=move || setting_up.get()>
                <RankingForm before=None on_save=save on_close=move |()| setting_up.set(false) />
            </Show>
            <Show when=move || rows.with(Vec::is_empty) && !setting_up.get()>
                <EmptyState icon="priorities" title=t!("priorities-rankings-empty-title") text=t!("priorities-rankings-empty-text")>
                    {move || if needs.get() < 2 {
                        view! {
                            <LinkButton
                                label=t!("priorities-to-needs")
                                icon="need"
                                kind=ButtonKind::Main
                                href=Signal::derive(move || app.href(Place::Needs))
                            />
                        }
                            .into_any()
                    } else {
                        view! {
                            <Button
                                label=t!("priorities-new-ranking")
                                icon="add"
                                kind=ButtonKind::Main
                                on_press=move |()| setting_up.set(true)
                            />
                        }
                            .into_any()
                    }}
                </EmptyState>
            </Show>
            <ul class="ranking-list">
                {move || rows.get().into_iter().map(|row| view! { <RankingCard row /> }).collect_view()}
            </ul>
        </div>
    }
    .into_any()
}

#[component]
fn RankingCard(row: Row) -> impl IntoView {
    let app = use_app();
    let Row { id, ranking, ballots } = row;
    let open = ranking.state == RankingState::Open;
    let hands = ranking.method == Method::Hands;
    let options = ranking.options.len();
    let answers = move || {
        if hands {
            tr!("priorities-groups-counted", count = ballots)
        } else {
            tr!("priorities-ballots-count", count = ballots)
        }
    };
    view! {
        <li>
            <a class="card card-link ranking-card" href=app.href(Place::Ranking(id))>
                <span class="ranking-card-icon"><Icon name=if hands { "hand" } else { "dot" } /></span>
                <span class="ranking-card-body">
                    <strong class="ranking-card-question"><Bdi text=ranking.question /></strong>
                    <span class="need-facts">
                        <span>{move || if hands { tr!("priorities-method-hands") } else { tr!("priorities-method-dots") }}</span>
                        <span>{t!("priorities-options-count", count = options)}</span>
                        <span>{answers}</span>
                    </span>
                </span>
                <span class="badge" class:badge-live=open>
                    {move || if open { tr!("priorities-state-open") } else { tr!("priorities-state-closed") }}
                </span>
            </a>
        </li>
    }
}
