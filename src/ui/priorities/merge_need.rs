//! Merging other needs into the one that is open: tick them, keep or change the words, done.

use super::desk::Desk;
use crate::app::{Notice, use_app};
use crate::domain::actions::merge_needs::merge_needs;
use crate::domain::id::RecordId;
use crate::domain::records::Need;
use crate::present::deciding::need_rows::NeedRow;
use crate::present::lists::list_view::{ListRow, SortKey};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, CheckField, ListHead, ListLook, LongList, MANY, TextArea};
use crate::{t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Another need, with its words.
type Other = (RecordId, String);

/// The part of the sheet that merges.
#[component]
pub fn MergeNeed(id: RecordId, desk: Desk, balloted: Memo<bool>) -> impl IntoView {
    let open = RwSignal::new(false);
    let others = Memo::new(move |_| {
        desk.needs.with(|needs| {
            let items = needs.iter().map(|row| &row.item);
            let free = items.filter(|need| need.id != id && !need.balloted);
            let row = |need: &NeedRow| {
                let item = (need.id, need.statement.clone());
                ListRow::new(
                    item,
                    [need.statement.as_str()],
                    vec![SortKey::text(&need.statement)],
                )
            };
            free.map(row).collect::<Vec<_>>()
        })
    });
    let why_not = Signal::derive(move || {
        if others.with(Vec::is_empty) {
            tr!("priorities-merge-none")
        } else {
            String::new()
        }
    });
    view! {
        <div class="need-merge">
            <Button
                label=t!("priorities-merge")
                icon="merge"
                why_not
                pressed=open
                on_press=move |()| open.update(|open| *open = !*open)
            />
            <Show when=move || open.get() && others.with(|others| !others.is_empty())>
                <Choice id others balloted done=move |()| open.set(false) />
            </Show>
        </div>
    }
}

#[component]
fn Choice(
    id: RecordId,
    others: Memo<Vec<ListRow<Other>>>,
    balloted: Memo<bool>,
    #[prop(into)] done: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let own = app.peek(|project| {
        project
            .get::<Need>(id)
            .map(|need| (need.statement.clone(), need.sector.clone()))
    });
    let (own_statement, sector) = own.flatten().unwrap_or_default();
    let statement = RwSignal::new(own_statement);
    let ticked = RwSignal::new(BTreeSet::<RecordId>::new());
    let look = ListLook::new(&["statement"]);
    let found = look.find(others, || |_: &Other| true);
    let tick = move |(other, words): Other| {
        view! {
            <CheckField
                label=words
                checked=Signal::derive(move || ticked.with(|ticked| ticked.contains(&other)))
                on_change=move |tick| {
                    ticked
                        .update(|ticked| {
                            if tick { ticked.insert(other); } else { ticked.remove(&other); }
                        });
                }
            />
        }
        .into_any()
    };
    let merge = move |()| {
        let (chosen, words) = (ticked.get_untracked(), statement.get_untracked());
        if app.act(|project| merge_needs(project, id, &chosen, &words, &sector)) {
            done.run(());
            app.notify(Notice::undoable(tr!("priorities-needs-merged")));
        }
    };
    let why_not = Signal::derive(move || {
        if ticked.with(BTreeSet::is_empty) {
            tr!("priorities-merge-tick-first")
        } else if statement.with(|statement| statement.trim().is_empty()) {
            tr!("priorities-statement-missing")
        } else {
            String::new()
        }
    });
    view! {
            <fieldset class="need-merge-choice">
                <legend class="field-label">{t!("priorities-merge-which")}</legend>
                <ListHead label=t!("priorities-needs-search") look found sorts="needs-sort" from=MANY />
                <LongList label=t!("priorities-merge-which") found row=tick free=20 />
                <Show when=move || !balloted.get()>
                    // Reported key by key, so that the button below knows at once.
    <div on:input=move |event| statement.set(event_target_value(&event))>
    <TextArea
                        label=t!("priorities-merge-statement")
                        value=statement
                        on_change=move |text| statement.set(text)
                        rows=2
                        max=300
                    />
    </div>
                </Show>
                <p class="field-help">{t!("priorities-merge-help")}</p>
                <Button label=t!("priorities-merge-now") icon="check" kind=ButtonKind::Main why_not on_press=merge.clone() />
            </fieldset>
        }
}
