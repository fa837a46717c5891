//! The groups of a meeting: participants counted with big steppers, and the group that speaks now.

use super::headcount::HeadcountSteppers;
use super::{group_name, groups_of, people_text, preset_options};
use crate::app::ids;
use crate::app::{Notice, use_app};
use crate::domain::actions::add_group::add_group;
use crate::domain::actions::delete_meeting::delete_group;
use crate::domain::id::RecordId;
use crate::domain::records::{Group, GroupPreset, code};
use crate::present::lists::meeting_rows::people_in;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, GroupChip, Icon, SelectField, TextField};
use crate::{t, tr};
use leptos::prelude::*;

/// The list of groups; one of them unfolded for counting.
#[component]
pub fn Groups(meeting: RecordId) -> impl IntoView {
    let app = use_app();
    let list = Memo::new(move |_| {
        app.read(|p| {
            groups_of(p, meeting)
                .into_iter()
                .map(|(id, _)| id)
                .collect::<Vec<_>>()
        })
        .unwrap_or_default()
    });
    // The first group stands open until another one is opened.
    let unfolded: RwSignal<Option<RecordId>> =
        RwSignal::new(list.with_untracked(|list| list.first().copied()));
    let add = move |()| {
        let id = ids::new_id();
        if app.act(|project| add_group(project, id, meeting, GroupPreset::Everyone)) {
            unfolded.set(Some(id));
        }
    };
    let total = move || app.read(|project| people_in(project, meeting)).unwrap_or(0);
    view! {
        <section class="card" aria-labelledby="meeting-groups">
            <h2 id="meeting-groups">{t!("meeting-groups")}</h2>
            <p class="card-lead">{t!("meeting-people", count = total())}</p>
            <ul class="group-list">
                <For each=move || list.get() key=|id| *id let(id)>
                    <GroupRow id meeting unfolded />
                </For>
            </ul>
            <Button label=t!("group-add") icon="add" on_press=add />
        </section>
    }
}

#[component]
fn GroupRow(id: RecordId, meeting: RecordId, unfolded: RwSignal<Option<RecordId>>) -> impl IntoView {
    let app = use_app();
    let group = Memo::new(move |_| app.read(|p| p.get::<Group>(id).cloned()).flatten());
    let with = move |read: fn(&Group) -> String| {
        Signal::derive(move || group.with(|g| g.as_ref().map(read).unwrap_or_default()))
    };
    let set = move |change: Box<dyn FnOnce(&mut Group)>| {
        app.change(id, change);
    };
    let open = Memo::new(move |_| unfolded.get() == Some(id));
    let speaks = Memo::new(move |_| app.speaking() == Some(id));
    let running = Memo::new(move |_| app.running_meeting() == Some(meeting));
    let delete = move |()| {
        if app.act(|project| delete_group(project, id)) {
            app.notify(Notice::undoable(tr!("group-deleted")));
        }
    };
    view! {
        <li class="group-row" class:group-row-open=move || open.get()>
            <div class="group-row-head">
                <button
                    type="button"
                    class="group-row-toggle"
                    aria-expanded=move || open.get().to_string()
                    on:click=move |_| unfolded.update(|now| *now = (*now != Some(id)).then_some(id))
                >
                    <GroupChip
                        colour=Signal::derive(move || group.with(|g| g.as_ref().map_or(0, |g| g.colour)))
                        name=with(group_name)
                    />
                    <span class="group-row-people">{with(people_text)}</span>
                    <Icon name=Signal::derive(move || if open.get() { "up" } else { "down" }.to_owned()) />
                </button>
                <Show when=move || running.get()>
                    <Button
                        label=Signal::derive(move || if speaks.get() { tr!("group-speaks") } else { tr!("group-give-word") })
                        icon="speak"
                        kind=ButtonKind::Quiet
                        pressed=speaks
                        on_press=move |()| app.set_speaking(Some(id))
                    />
                </Show>
            </div>
            <Show when=move || open.get()>
                <div class="group-row-body">
                    <div class="field-pair">
                        <SelectField
                            label=t!("group-kind")
                            value=with(|g| code(&g.preset))
                            options=Signal::derive(preset_options)
                            on_change=move |value: String| {
                                let preset = GroupPreset::ALL.into_iter().find(|preset| code(preset) == value);
                                set(Box::new(move |g| g.preset = preset.unwrap_or(g.preset)));
                            }
                        />
                        <TextField
                            label=t!("group-name")
                            value=with(|g| g.name.clone())
                            max=80
                            on_change=move |value: String| set(Box::new(move |g| g.name = value))
                        />
                    </div>
                    <HeadcountSteppers
                        count=Signal::derive(move || group.with(|g| g.as_ref().map(|g| g.participants.clone()).unwrap_or_default()))
                        on_change=move |table| set(Box::new(move |g| g.participants = table))
                    />
                    <Button label=t!("group-delete") icon="delete" kind=ButtonKind::Quiet on_press=delete />
                </div>
            </Show>
        </li>
    }
}
