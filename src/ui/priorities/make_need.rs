//! The sheet that makes a need out of the ticked marks: their words above, the statement and its sector below.

use super::desk::{Desk, Panel};
use super::names::sector_choices;
use crate::app::ids;
use crate::app::{Notice, use_app};
use crate::domain::actions::make_need::{majority_sector, make_need};
use crate::present::lists::list_view::ListRow;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button, ListLook, LongList, SelectField, Sheet, TextArea};
use crate::{t, tr};
use leptos::prelude::*;

/// The sheet; open when the desk says so.
#[component]
pub fn MakeNeed(desk: Desk) -> impl IntoView {
    view! {
        <Sheet
            title=t!("priorities-make-need-title")
            open=Signal::derive(move || desk.panel.get() == Some(Panel::Make))
            on_close=move |()| desk.panel.set(None)
        >
            <Form desk />
        </Sheet>
    }
}

#[component]
fn Form(desk: Desk) -> impl IntoView {
    let app = use_app();
    let statement = RwSignal::new(String::new());
    let sector_chosen = RwSignal::new(None::<String>);
    let sector = Signal::derive(move || {
        let by_majority = || {
            let chosen = desk.chosen.get();
            app.read(|project| majority_sector(project, &chosen)).flatten()
        };
        sector_chosen.get().or_else(by_majority).unwrap_or_default()
    });
    let sectors = Signal::derive(move || {
        let mut choices = sector_choices(app);
        choices.insert(0, (String::new(), tr!("priorities-choose-sector")));
        choices
    });
    let why_not = Signal::derive(move || {
        if statement.with(|statement| statement.trim().is_empty()) {
            tr!("priorities-statement-missing")
        } else if sector.with(String::is_empty) {
            tr!("priorities-sector-missing")
        } else {
            String::new()
        }
    });
    let make = move |()| {
        let id = ids::new_id();
        let marks = desk.chosen.get_untracked();
        let (statement, sector) = (statement.get_untracked(), sector.get_untracked());
        if app.act(|project| make_need(project, id, &statement, &sector, &marks)) {
            desk.ticked.update(std::collections::BTreeSet::clear);
            desk.panel.set(None);
            app.notify(Notice::undoable(tr!("priorities-need-made")));
        }
    };
    view! {
            <div class="need-form">
                <p class="need-form-count">
                    {move || tr!("priorities-from-marks", count = desk.chosen.with(std::collections::BTreeSet::len))}
                </p>
                <Words desk statement />
                // Reported key by key, so that the button below knows at once.
    <div on:input=move |event| statement.set(event_target_value(&event))>
    <TextArea
                    label=t!("priorities-statement")
                    help=t!("priorities-statement-help")
                    value=statement
                    on_change=move |text| statement.set(text)
                    max=300
                />
    </div>
                <SelectField
                    label=t!("priorities-sector")
                    value=sector
                    options=sectors
                    on_change=move |code: String| sector_chosen.set(Some(code))
                />
                <Button label=t!("priorities-save-need") icon="check" kind=ButtonKind::Main why_not on_press=make />
            </div>
        }
}

/// What the groups said on the ticked marks; a tap takes the words over.
#[component]
fn Words(desk: Desk, statement: RwSignal<String>) -> impl IntoView {
    let notes = Memo::new(move |_| {
        let chosen = desk.chosen.get();
        let mut notes: Vec<String> = desk.loose.with(|rows| {
            let chosen = rows
                .iter()
                .filter(|row| chosen.contains(&row.item.id) && !row.item.note.is_empty());
            chosen.map(|row| row.item.note.clone()).collect()
        });
        notes.sort();
        notes.dedup();
        let row = |note: String| ListRow {
            item: note,
            search: String::new(),
            keys: Vec::new(),
        };
        notes.into_iter().map(row).collect::<Vec<_>>()
    });
    let found = ListLook::new(&[]).find(notes, || |_: &String| true);
    let quote = move |note: String| {
        let words = note.clone();
        view! {
            <button
                type="button"
                class="need-quote"
                title=tr!("priorities-use-words")
                on:click=move |_| statement.set(words.clone())
            >
                <Bdi text=note />
            </button>
        }
        .into_any()
    };
    view! {
        <Show when=move || notes.with(|notes| !notes.is_empty())>
            <p class="field-label">{t!("priorities-their-words")}</p>
            <div class="need-quotes">
                <LongList label=t!("priorities-their-words") found row=quote free=20 />
            </div>
        </Show>
    }
}
