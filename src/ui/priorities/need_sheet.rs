//! One need: its words, its sector, the marks behind it; taking marks out, splitting it, merging others into it, deleting it.

use super::desk::{Desk, Panel};
use super::mark_list::MarkWords;
use super::merge_need::MergeNeed;
use super::names::sector_choices;
use crate::app::ids;
use crate::app::{Notice, use_app};
use crate::domain::actions::make_need::{edit_need, unlink_marks};
use crate::domain::actions::merge_needs::delete_need;
use crate::domain::actions::split_need::split_by_marks;
use crate::domain::id::RecordId;
use crate::domain::records::{Mark, Need};
use crate::present::deciding::need_rows::{MarkRow, NeedRow, mark_row};
use crate::present::plan::need_fates::need_fates;
use crate::ui::plan::fate_text;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button, Icon, SelectField, Sheet, TextArea};
use crate::{t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The sheet; open while a need is chosen and there.
#[component]
pub fn NeedSheet(desk: Desk) -> impl IntoView {
    let id = Memo::new(move |_| match desk.panel.get() {
        Some(Panel::Need(id)) => desk
            .needs
            .with(|needs| needs.iter().any(|need| need.item.id == id))
            .then_some(id),
        _ => None,
    });
    view! {
        <Sheet
            title=t!("priorities-need")
            open=Signal::derive(move || id.get().is_some())
            on_close=move |()| desk.panel.set(None)
        >
            {move || id.get().map(|id| view! { <Content id desk /> })}
        </Sheet>
    }
}

#[component]
fn Content(id: RecordId, desk: Desk) -> impl IntoView {
    let app = use_app();
    let need = Memo::new(move |_| {
        app.read(|project| project.get::<Need>(id).cloned())
            .flatten()
            .unwrap_or_default()
    });
    let row = Memo::new(move |_| {
        desk.needs.with(|needs| {
            let row = needs.iter().find(|need| need.item.id == id);
            row.map(|row| row.item.clone())
        })
    });
    let balloted = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.balloted)));
    let fate = Memo::new(move |_| {
        let fates = app.read(need_fates)?;
        fates.into_iter().find(|it| it.need == id).map(|it| it.fate)
    });
    let uses = move |read: fn(&NeedRow) -> usize| row.with(|row| row.as_ref().map(read).unwrap_or_default());
    let change = move |change: Box<dyn FnOnce(&mut Need)>| app.act(|project| edit_need(project, id, change));
    let delete = move |()| {
        if app.act(|project| delete_need(project, id)) {
            desk.panel.set(None);
            app.notify(Notice::undoable(tr!("priorities-need-deleted")));
        }
    };
    let frozen = Signal::derive(move || {
        if balloted.get() {
            tr!("priorities-balloted")
        } else {
            String::new()
        }
    });
    view! {
        <div class="need-form">
            <Show
                when=move || !balloted.get()
                fallback=move || {
                    view! {
                        <p class="need-frozen-words"><Bdi text=Signal::derive(move || need.with(|need| need.statement.clone())) /></p>
                        <p class="need-frozen"><Icon name="lock" />{t!("priorities-balloted")}</p>
                    }
                }
            >
                <TextArea
                    label=t!("priorities-statement")
                    value=Signal::derive(move || need.with(|need| need.statement.clone()))
                    on_change=move |text: String| { change(Box::new(move |need| need.statement = text)); }
                    max=300
                />
            </Show>
            <SelectField
                label=t!("priorities-sector")
                value=Signal::derive(move || need.with(|need| need.sector.clone()))
                options=Signal::derive(move || sector_choices(app))
                on_change=move |code: String| { change(Box::new(move |need| need.sector = code)); }
            />
            <Marks id need balloted />
            <p class="need-uses">
                <span>{move || tr!("priorities-rankings-count", count = uses(|row| row.rankings))}</span>
                <span>{move || tr!("priorities-interventions-count", count = uses(|row| row.interventions))}</span>
            </p>
            <div class="need-fate">
                <h3>{t!("plan-fates-title")}</h3>
                <p>{move || fate.get().map(fate_text)}</p>
            </div>
            <MergeNeed id desk balloted />
            <Button label=t!("priorities-delete-need") icon="delete" kind=ButtonKind::Danger why_not=frozen on_press=delete />
        </div>
    }
}

/// The marks behind a need. Ticked ones can be taken out or become a need of their own.
#[component]
fn Marks(id: RecordId, need: Memo<Need>, balloted: Memo<bool>) -> impl IntoView {
    let app = use_app();
    let ticked = RwSignal::new(BTreeSet::<RecordId>::new());
    let splitting = RwSignal::new(false);
    let rows = Memo::new(move |_| {
        let marks = need.with(|need| need.marks.clone());
        let rows = app.read(|project| {
            let row = |mark: &RecordId| Some(mark_row(project, *mark, project.get::<Mark>(*mark)?));
            marks.iter().filter_map(row).collect::<Vec<MarkRow>>()
        });
        rows.unwrap_or_default()
    });
    let chosen = Memo::new(move |_| {
        need.with(|need| {
            ticked.with(|ticked| need.marks.intersection(ticked).copied().collect::<BTreeSet<_>>())
        })
    });
    let take_out = move |()| {
        let done = app.act(|project| unlink_marks(project, id, &chosen.get_untracked()));
        if done {
            app.notify(Notice::undoable(tr!("priorities-marks-taken-out")));
        }
    };
    let why_no_split = Signal::derive(move || {
        if balloted.get() {
            tr!("priorities-balloted")
        } else if chosen.with(BTreeSet::len) == rows.with(Vec::len) {
            tr!("priorities-split-leaves-none")
        } else {
            String::new()
        }
    });
    view! {
        <fieldset class="need-marks">
            <legend class="field-label">{move || tr!("priorities-marks-behind", count = rows.with(Vec::len))}</legend>
            <Show
                when=move || rows.with(|rows| !rows.is_empty())
                fallback=|| view! { <p class="field-help">{t!("priorities-no-marks-help")}</p> }
            >
                <ul class="mark-rows">
                    <For each=move || rows.get() key=Clone::clone let:row>
                        {
                            let mark = row.id;
                            view! {
                                <li>
                                    <label class="mark-row">
                                        <input
                                            type="checkbox"
                                            prop:checked=move || ticked.with(|ticked| ticked.contains(&mark))
                                            on:change=move |event| {
                                                let tick = event_target_checked(&event);
                                                ticked
                                                    .update(|ticked| {
                                                        if tick { ticked.insert(mark); } else { ticked.remove(&mark); }
                                                    });
                                            }
                                        />
                                        <MarkWords row />
                                    </label>
                                </li>
                            }
                        }
                    </For>
                </ul>
            </Show>
            <Show when=move || chosen.with(|chosen| !chosen.is_empty())>
                <div class="need-mark-acts">
                    <Button label=t!("priorities-take-out") icon="remove" on_press=take_out />
                    <Button
                        label=t!("priorities-split")
                        icon="split"
                        why_not=why_no_split
                        on_press=move |()| splitting.update(|splitting| *splitting = !*splitting)
                    />
                </div>
                <Show when=move || splitting.get() && why_no_split.with(String::is_empty)>
                    <Split id chosen done=move |()| splitting.set(false) />
                </Show>
            </Show>
        </fieldset>
    }
}

/// The words of the new need that gets the ticked marks.
#[component]
fn Split(id: RecordId, chosen: Memo<BTreeSet<RecordId>>, #[prop(into)] done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let statement = RwSignal::new(String::new());
    let split = move |()| {
        let (new, marks, words) = (ids::new_id(), chosen.get_untracked(), statement.get_untracked());
        if app.act(|project| split_by_marks(project, id, new, &words, &marks)) {
            done.run(());
            app.notify(Notice::undoable(tr!("priorities-need-split")));
        }
    };
    let why_not = Signal::derive(move || {
        let missing = statement.with(|statement| statement.trim().is_empty());
        if missing {
            tr!("priorities-statement-missing")
        } else {
            String::new()
        }
    });
    view! {
            <div class="need-split">
                // Reported key by key, so that the button below knows at once.
    <div on:input=move |event| statement.set(event_target_value(&event))>
    <TextArea
                    label=t!("priorities-split-statement")
                    value=statement
                    on_change=move |text| statement.set(text)
                    rows=2
                    max=300
                />
    </div>
                <Button label=t!("priorities-split-now") icon="check" kind=ButtonKind::Main why_not on_press=split />
            </div>
        }
}
