//! The needs screen: marks that are not in a need yet on one side, needs on the other.
//!
//! The ticked ids are kept here; ids of deleted marks are filtered out. Deliberately absent: any order of importance.

use super::chosen_bar::ChosenBar;
use super::desk::{Desk, Panel};
use super::make_need::MakeNeed;
use super::mark_list::MarkList;
use super::names::{group_label, sector_label};
use super::need_list::NeedList;
use super::need_sheet::NeedSheet;
use super::put_to_need::PutToNeed;
use super::tabs::PriorityTabs;
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::present::deciding::need_rows::{loose_mark_list, need_list};
use crate::present::route::Place;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, EmptyState, Later, LinkButton, PageHead, painted};
use crate::{i18n, t};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Turns marks into needs.
#[component]
pub fn Needs() -> impl IntoView {
    let app = use_app();
    let sector = move |code: &str| sector_label(app, code);
    let loose = Memo::new(move |_| {
        let kind = |kind| i18n::name("mark-kind", &kind);
        app.read(|project| loose_mark_list(project, sector, kind, group_label))
            .unwrap_or_default()
    });
    let needs = Memo::new(move |_| {
        app.read(|project| need_list(project, sector, group_label))
            .unwrap_or_default()
    });
    let ticked = RwSignal::new(BTreeSet::new());
    let chosen = Memo::new(move |_| {
        let ticked: BTreeSet<RecordId> = ticked.get();
        loose.with(|rows| {
            rows.iter()
                .map(|row| row.item.id)
                .filter(|id| ticked.contains(id))
                .collect()
        })
    });
    let desk = Desk {
        loose,
        needs,
        chosen,
        ticked,
        panel: RwSignal::new(None),
    };
    let due = painted();
    let empty = Memo::new(move |_| loose.with(Vec::is_empty) && needs.with(Vec::is_empty));
    view! {
        <div class="page priorities needs" class:needs-with-sheet=move || desk.panel.get().is_some()>
            <PageHead title=t!("priorities-needs-title") lead=t!("priorities-needs-lead") />
            <PriorityTabs />
            <Later due>
                <Show when=move || !empty.get() fallback=move || view! { <NothingYet desk /> }>
                    <div class="needs-desk">
                        <MarkList desk />
                        <NeedList desk />
                    </div>
                </Show>
            </Later>
            <ChosenBar desk />
            <MakeNeed desk />
            <PutToNeed desk />
            <NeedSheet desk />
        </div>
    }
    .into_any()
}

#[component]
fn NothingYet(desk: Desk) -> impl IntoView {
    let app = use_app();
    view! {
        <EmptyState icon="need" title=t!("priorities-needs-empty-title") text=t!("priorities-needs-empty-text")>
            <LinkButton
                label=t!("priorities-to-map")
                icon="map"
                kind=ButtonKind::Main
                href=Signal::derive(move || app.href(Place::Map))
            />
            <Button
                label=t!("priorities-need-without-marks")
                icon="add"
                on_press=move |()| desk.panel.set(Some(Panel::Make))
            />
        </EmptyState>
    }
}
