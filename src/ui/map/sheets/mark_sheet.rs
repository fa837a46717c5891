//! The sheet of a mark: first its severity, in five big steps, then all other fields. Deliberately absent: putting marks (`state`).

use super::cut_merge::CutMerge;
use super::mark_more::{CategoryChoice, DisputedBy};
use super::place_field::MarkPlaceField;
use crate::domain::actions::fields::{attach, detach};
use crate::domain::actions::put_mark::asks_severity;
use crate::domain::id::RecordId;
use crate::domain::records::{Certainty, Group, Mark, MarkKind, Severity, code};
use crate::i18n;
use crate::present::map::coordinates::is_simple_place;
use crate::present::map::map_layers::pin;
use crate::ui::careful::careful;
use crate::ui::map::pictures::picture_note::OnItsPicture;
use crate::ui::map::pins::mark_pin::MarkPin;
use crate::ui::map::state::use_map;
use crate::ui::map::words::choices::sector_options;
use crate::ui::map::words::names::mark_title;
use crate::ui::meetings::group_name;
use crate::ui::photos::Photos;
use crate::ui::voice_notes::VoiceNotes;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Button, GroupChip, Icon, Segmented, SelectField, Sheet, TextArea};
use crate::{t, tr};
use leptos::prelude::*;

/// The sheet of one mark.
#[component]
pub fn MarkSheet(id: RecordId) -> impl IntoView {
    let state = use_map();
    let mark = Memo::new(move |_| {
        state
            .app
            .read(|project| project.get::<Mark>(id).cloned())
            .flatten()
    });
    let title = move || {
        mark.get()
            .map(|mark| mark_title(state.app, &mark))
            .unwrap_or_default()
    };
    let asks = move || {
        mark.with(|mark| {
            mark.as_ref()
                .is_some_and(|mark| asks_severity(mark.kind) || mark.severity.is_some())
        })
    };
    let hazard = move || mark.with(|mark| mark.as_ref().is_some_and(|mark| mark.kind == MarkKind::Hazard));
    view! {
        <Sheet title=title open=Signal::derive(move || mark.with(Option::is_some)) on_close=move |()| state.select(None)>
            <Who mark />
            <OnItsPicture mark />
            <Show when=hazard>
                <p class="hazard-notice"><Icon name="warning" />{t!("hazard-notice")}</p>
            </Show>
            <Show when=asks>
                <SeveritySteps
                    value=Signal::derive(move || mark.with(|mark| mark.as_ref().and_then(|mark| mark.severity)))
                    on_change=move |severity| {
                        let first = state.fresh.get_untracked();
                        state.change_mark(id, |mark| mark.severity = severity);
                        if first {
                            state.select(None);
                        }
                    }
                />
            </Show>
            <Fields id mark />
            <Photos
                label=t!("mark-photos")
                help=t!("mark-photos-help")
                attachments=Signal::derive(move || mark.with(|mark| mark.as_ref().map(|it| it.attachments.clone())).unwrap_or_default())
                on_add=move |photo| {
                    state.app.change::<Mark>(id, |mark| attach(&mut mark.attachments, photo));
                }
                on_remove=move |hash| { state.app.change::<Mark>(id, |mark| detach(&mut mark.attachments, hash)) }
            />
            <VoiceNotes
                attachments=Signal::derive(move || mark.with(|mark| mark.as_ref().map(|it| it.attachments.clone())).unwrap_or_default())
                on_add=move |note| {
                    state.app.change::<Mark>(id, |mark| attach(&mut mark.attachments, note));
                }
                on_remove=move |hash| { state.app.change::<Mark>(id, |mark| detach(&mut mark.attachments, hash)) }
            />
            <CutMerge id />
            <Acts id mark />
        </Sheet>
    }
}

/// The pin as it stands on the map, with the group that put it.
#[component]
fn Who(mark: Memo<Option<Mark>>) -> impl IntoView {
    let state = use_map();
    let shown = move || {
        let mark = mark.get()?;
        let (pin, group) = state.app.read(|project| {
            let group = mark.group.and_then(|group| project.get::<Group>(group).cloned());
            (pin(project, project.assessment(), &mark, false), group)
        })?;
        Some(view! {
            <div class="mark-who">
                <MarkPin pin />
                {match group {
                    Some(group) => view! { <GroupChip colour=group.colour name=group_name(&group) /> }.into_any(),
                    None => view! { <span class="mark-desk">{t!("map-no-group")}</span> }.into_any(),
                }}
            </div>
        })
    };
    view! { {shown} }
}

/// Five big steps, each with its number and its words.
#[component]
pub fn SeveritySteps(
    #[prop(into)] value: Signal<Option<Severity>>,
    #[prop(into)] on_change: Callback<Option<Severity>>,
) -> impl IntoView {
    let step = move |severity: Severity| {
        let chosen = move || value.get() == Some(severity);
        view! {
            <button
                type="button"
                class="severity-step"
                data-severity=severity.step().to_string()
                aria-pressed=move || chosen().to_string()
                on:click=move |_| on_change.run((!chosen()).then_some(severity))
            >
                <span class="severity-number">{move || i18n::number(severity.step())}</span>
                <span>{move || i18n::text(&format!("severity-{}", severity.step()), &[])}</span>
            </button>
        }
    };
    view! {
        <div class="severity" role="group" aria-label=t!("map-how-serious")>
            <p class="field-label">{t!("map-how-serious")}</p>
            {Severity::ALL.map(step).collect_view()}
        </div>
    }
}

#[component]
fn Fields(id: RecordId, mark: Memo<Option<Mark>>) -> impl IntoView {
    let state = use_map();
    let of = move |read: fn(&Mark) -> String| {
        Signal::derive(move || mark.with(|mark| mark.as_ref().map(read).unwrap_or_default()))
    };
    let certainties = Signal::derive(move || {
        let choice = |certainty| Choice::new(code(&certainty), i18n::name("certainty", &certainty));
        vec![choice(Certainty::Sure), choice(Certainty::Unsure)]
    });
    let kinds = Signal::derive(move || {
        let option = |kind: &MarkKind| (code(kind), i18n::name("mark-kind", kind));
        MarkKind::ALL.iter().map(option).collect::<Vec<_>>()
    });
    let picture =
        Memo::new(move |_| mark.with(|mark| mark.as_ref().and_then(|mark| mark.geometry.picture())));
    view! {
        <Segmented
            label=t!("map-certainty")
            value=of(|mark| code(&mark.certainty))
            choices=certainties
            on_change=move |value: String| {
                state.change_mark(id, |mark| {
                    mark.certainty = if value == code(&Certainty::Unsure) { Certainty::Unsure } else { Certainty::Sure };
                });
            }
        />
        <TextArea
            label=t!("map-note")
            look=careful
            help=t!("map-note-help")
            rows=2
            value=of(|mark| mark.note.clone())
            on_change=move |note: String| state.change_mark(id, |mark| mark.note = note)
        />
        <CategoryChoice id mark />
        <DisputedBy id mark />
        <details class="mark-more">
            <summary>{t!("map-more")}</summary>
            <SelectField
                label=t!("map-kind")
                value=of(|mark| code(&mark.kind))
                options=kinds
                on_change=move |value: String| {
                    if let Some(kind) = MarkKind::ALL.into_iter().find(|kind| code(kind) == value) {
                        state.change_mark(id, |mark| mark.kind = kind);
                    }
                }
            />
            <SelectField
                label=t!("map-sector")
                value=of(|mark| mark.sector.clone())
                options=sector_options(state.app)
                on_change=move |value: String| state.change_mark(id, |mark| mark.sector = value)
            />
            // Another board as soon as the mark goes from its picture to the ground.
            {move || {
                picture.track();
                view! {
                    <MarkPlaceField
                        place=Signal::derive(move || mark.with(|mark| mark.as_ref().map(|mark| mark.geometry.clone())))
                        board=state.own_board(id)
                        on_change=move |place| state.move_to(id, place)
                    />
                }
            }}
        </details>
    }
}

#[component]
fn Acts(id: RecordId, mark: Memo<Option<Mark>>) -> impl IntoView {
    let state = use_map();
    let why_not = Signal::derive(move || {
        if mark.with(|mark| mark.as_ref().is_some_and(|mark| is_simple_place(&mark.geometry))) {
            String::new()
        } else {
            tr!("map-not-editable")
        }
    });
    view! {
        <div class="sheet-acts">
            <Show when=move || state.surface.is_open()>
                <Button
                    label=t!("map-move")
                    icon="edit"
                    why_not
                    on_press=move |()| {
                        state.as_list.set(false);
                        state.edit_shape(id);
                    }
                />
            </Show>
            <Button
                label=t!("map-delete-mark")
                icon="delete"
                kind=ButtonKind::Danger
                on_press=move |()| {
                    state.delete(id);
                    state.app.notify(crate::app::Notice::undoable(tr!("map-mark-deleted")));
                }
            />
        </div>
    }
}
