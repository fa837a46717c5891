//! The sheet that adds the ticked marks to an existing need, found by search. Deliberately absent: making one (`make_need`).

use super::desk::{Desk, Panel};
use crate::app::{Notice, use_app};
use crate::domain::actions::make_need::link_marks;
use crate::domain::id::RecordId;
use crate::present::deciding::need_rows::{NEED_SORTS, NeedRow};
use crate::ui::widgets::{Bdi, Icon, ListHead, ListLook, LongList, MANY, Sheet};
use crate::{t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The sheet; open when the desk says so and marks are ticked.
#[component]
pub fn PutToNeed(desk: Desk) -> impl IntoView {
    let ticked = Memo::new(move |_| desk.chosen.with(|chosen| !chosen.is_empty()));
    view! {
        <Sheet
            title=t!("priorities-add-to-need")
            open=Signal::derive(move || desk.panel.get() == Some(Panel::Put) && ticked.get())
            on_close=move |()| desk.panel.set(None)
        >
            <Choice desk />
        </Sheet>
    }
}

#[component]
fn Choice(desk: Desk) -> impl IntoView {
    let app = use_app();
    let look = ListLook::new(&NEED_SORTS);
    let found = look.find(desk.needs, || |_: &NeedRow| true);
    let put_to = move |id: RecordId| {
        let done = app.act(|project| link_marks(project, id, &desk.chosen.get_untracked()));
        if done {
            desk.ticked.update(BTreeSet::clear);
            desk.panel.set(None);
            app.notify(Notice::undoable(tr!("priorities-marks-added")));
        }
    };
    let row = move |need: NeedRow| {
        let id = need.id;
        view! {
            <button type="button" class="need-pick" on:click=move |_| put_to(id)>
                <span class="need-statement"><Bdi text=need.statement /></span>
                <Icon name="add" />
            </button>
        }
        .into_any()
    };
    view! {
        <div class="need-form need-picks">
            <ListHead label=t!("priorities-needs-search") look found sorts="needs-sort" from=MANY />
            <LongList label=t!("priorities-choose-need") found row free=20 />
        </div>
    }
}
