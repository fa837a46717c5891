//! The rankings of the assessment, and setting up a new one.

use super::ranking_form::RankingForm;
use super::ranking_method::{method_icon, method_name};
use super::tabs::PriorityTabs;
use crate::app::ids;
use crate::app::use_app;
use crate::domain::actions::set_up_ranking::set_up_ranking;
use crate::domain::records::{Kind, Method, Ranking};
use crate::present::deciding::ranking_rows::{RankingRow, SORTS, ranking_rows};
use crate::present::route::Place;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{
    Bdi, Button, EmptyState, Icon, LinkButton, ListFilter, ListHead, ListLook, LongList, PageHead,
};
use crate::{t, tr};
use leptos::prelude::*;

/// All rankings, the newest first.
#[component]
pub fn Rankings() -> impl IntoView {
    let app = use_app();
    let setting_up = RwSignal::new(false);
    let rows = Memo::new(move |_| {
        app.read(|project| ranking_rows(project, method_name))
            .unwrap_or_default()
    });
    let look = ListLook::falling(&SORTS);
    let which = RwSignal::new("all".to_owned());
    let found = look.find(rows, move || {
        let which = which.get();
        move |row: &RankingRow| match which.as_str() {
            "open" => row.open,
            "closed" => !row.open,
            _ => true,
        }
    });
    let whichs = || {
        vec![
            ("all".to_owned(), tr!("services-flag-all")),
            ("open".to_owned(), tr!("priorities-state-open")),
            ("closed".to_owned(), tr!("priorities-state-closed")),
        ]
    };
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
        if app.act(|project| set_up_ranking(project, id, ranking)) {
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
            <Show when=move || rows.with(|rows| !rows.is_empty())>
                <ListHead label=t!("rankings-search") look found sorts="rankings-sort" from=4>
                    <ListFilter label=t!("services-show") value=which options=Signal::derive(whichs) />
                </ListHead>
                <LongList label=t!("priorities-rankings-title") found row=ranking_card free=20 />
            </Show>
            <section class="ranking-import" aria-labelledby="ranking-import">
                <h2 id="ranking-import">{t!("answers-import")}</h2>
                <p class="field-help">{t!("answers-import-help")}</p>
                <Button label=t!("answers-import-pick") icon="open" on_press=move |()| app.take_in_election() />
            </section>
        </div>
    }
    .into_any()
}

fn ranking_card(row: RankingRow) -> AnyView {
    let app = use_app();
    let id = row.id;
    let answers = if row.method == Method::Hands {
        tr!("priorities-groups-counted", count = row.ballots)
    } else {
        tr!("priorities-ballots-count", count = row.ballots)
    };
    let state = if row.open {
        tr!("priorities-state-open")
    } else {
        tr!("priorities-state-closed")
    };
    view! {
        <a class="desk-row ranking-card" href=move || app.href(Place::Ranking(id))>
            <span class="ranking-card-icon"><Icon name=method_icon(row.method) /></span>
            <span class="desk-row-words">
                <strong class="ranking-card-question"><Bdi text=row.question /></strong>
                <span class="need-facts">
                    <span>{method_name(row.method)}</span>
                    <span>{tr!("priorities-options-count", count = row.options)}</span>
                    <span>{answers}</span>
                </span>
            </span>
            <span class="desk-row-state">
                <span class="badge" class:badge-live=row.open>{state}</span>
            </span>
        </a>
    }
    .into_any()
}
