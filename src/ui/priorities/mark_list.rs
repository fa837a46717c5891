//! Marks that no need is drawn from yet, to be filtered and ticked. Each row is one big target.

use super::desk::Desk;
use super::names::{group_label, sector_icon, sector_label};
use crate::app::use_app;
use crate::domain::records::{MarkKind, code};
use crate::i18n;
use crate::present::deciding::need_rows::{GroupTag, LooseFilter, MARK_SORTS, MarkRow};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{
    Bdi, Button, GroupChip, Icon, ListHead, ListLook, LongList, PickField, SelectField,
};
use crate::{t, tr};
use leptos::prelude::*;

/// The list with its filters.
#[component]
pub fn MarkList(desk: Desk) -> impl IntoView {
    let filter = RwSignal::new(LooseFilter::default());
    let look = ListLook::new(&MARK_SORTS);
    let found = look.find(desk.loose, move || {
        let filter = filter.get();
        move |row: &MarkRow| filter.accepts(row)
    });
    let tick = move |row: MarkRow| view! { <MarkTick row desk /> }.into_any();
    let none_loose = move || desk.loose.with(Vec::is_empty);
    let all_ticked = Memo::new(move |_| {
        let chosen = desk.chosen.get();
        let shown = found.each(|row| row.id);
        !shown.is_empty() && shown.iter().all(|id| chosen.contains(id))
    });
    let tick_shown = move |()| {
        let tick = !all_ticked.get_untracked();
        let shown = untrack(|| found.each(|row| row.id));
        desk.ticked.update(|ticked| {
            if tick {
                ticked.extend(shown);
            } else {
                shown.iter().for_each(|id| {
                    ticked.remove(id);
                });
            }
        });
    };
    let tick_label = move || {
        if all_ticked.get() {
            tr!("priorities-untick-shown")
        } else {
            tr!("priorities-tick-shown")
        }
    };
    view! {
        <section class="needs-column" aria-labelledby="loose-marks">
            <header class="needs-column-head">
                <h2 id="loose-marks">{t!("priorities-loose-marks")}</h2>
                <span class="needs-count">{move || i18n::number(desk.loose.with(Vec::len))}</span>
            </header>
            <Show
                when=move || !none_loose()
                fallback=|| view! { <p class="needs-hint"><Icon name="check" />{t!("priorities-all-marks-used")}</p> }
            >
                <ListHead label=t!("priorities-marks-search") look found sorts="marks-sort">
                    <Filters desk filter />
                </ListHead>
                <div class="needs-tick-all">
                    <Button label=tick_label kind=ButtonKind::Quiet on_press=tick_shown />
                </div>
                <div class="mark-ticks">
                    <LongList label=t!("priorities-loose-marks") found row=tick free=20 />
                </div>
            </Show>
        </section>
    }
}

#[component]
fn Filters(desk: Desk, filter: RwSignal<LooseFilter>) -> impl IntoView {
    let app = use_app();
    let with_all = |all: String, mut choices: Vec<(String, String)>| {
        choices.insert(0, (String::new(), all));
        choices
    };
    let kinds = Signal::derive(move || {
        let there = |kind: &&MarkKind| {
            desk.loose
                .with(|rows| rows.iter().any(|row| row.item.kind == **kind))
        };
        let named = |kind: &MarkKind| (code(kind), i18n::name("mark-kind", kind));
        with_all(
            tr!("priorities-all-kinds"),
            MarkKind::ALL.iter().filter(there).map(named).collect(),
        )
    });
    let sectors = Signal::derive(move || {
        let mut codes = desk
            .loose
            .with(|rows| rows.iter().map(|row| row.item.sector.clone()).collect::<Vec<_>>());
        codes.sort();
        codes.dedup();
        let named = codes
            .into_iter()
            .map(|code| (code.clone(), sector_label(app, &code)))
            .collect();
        with_all(tr!("priorities-all-sectors"), named)
    });
    let tags = Memo::new(move |_| {
        let mut tags: Vec<GroupTag> = Vec::new();
        desk.loose.with(|rows| {
            for row in rows {
                if !tags.iter().any(|tag| tag.same_name(&row.item.by)) {
                    tags.push(row.item.by.clone());
                }
            }
        });
        tags
    });
    let groups = Signal::derive(move || {
        let named = tags.with(|tags| tags.iter().map(|tag| (tag_code(tag), group_label(tag))).collect());
        with_all(tr!("priorities-all-groups"), named)
    });
    let current = move |read: fn(&LooseFilter) -> String| Signal::derive(move || filter.with(read));
    view! {
            <SelectField
                label=t!("priorities-filter-kind")
                value=current(|filter| filter.kind.map(|kind| code(&kind)).unwrap_or_default())
                options=kinds
                on_change=move |value: String| {
                    filter.update(|filter| filter.kind = MarkKind::ALL.into_iter().find(|kind| code(kind) == value));
                }
            />
            <SelectField
                label=t!("priorities-filter-sector")
                value=current(|filter| filter.sector.clone().unwrap_or_default())
                options=sectors
                on_change=move |value: String| filter.update(|filter| filter.sector = Some(value).filter(|v| !v.is_empty()))
            />
            <PickField
                label=t!("priorities-filter-group")
                value=current(|filter| filter.by.as_ref().map(tag_code).unwrap_or_default())
                options=groups
                on_change=move |value: String| {
                    let by = tags.with_untracked(|tags| tags.iter().find(|tag| tag_code(tag) == value).cloned());
                    filter.update(|filter| filter.by = by);
                }
            />
    }
}

/// A group's name as the value of a choice.
fn tag_code(tag: &GroupTag) -> String {
    format!(
        "{}/{}",
        tag.preset.map(|preset| code(&preset)).unwrap_or_default(),
        tag.name
    )
}

#[component]
fn MarkTick(row: MarkRow, desk: Desk) -> impl IntoView {
    let id = row.id;
    view! {
            <label class="mark-row">
                <input
                    type="checkbox"
                    prop:checked=move || desk.chosen.with(|chosen| chosen.contains(&id))
                    on:change=move |event| {
                        desk.ticked
                            .update(|ticked| {
                                if event_target_checked(&event) {
                                    ticked.insert(id);
                                } else {
                                    ticked.remove(&id);
                                }
                            });
                    }
                />
                <MarkWords row />
            </label>
    }
}

/// What a mark says, on one or two lines.
#[component]
pub fn MarkWords(row: MarkRow) -> impl IntoView {
    let app = use_app();
    let MarkRow {
        kind,
        sector,
        severity,
        unsure,
        note,
        by,
        ..
    } = row;
    let icon = sector.clone();
    let has_note = !note.is_empty();
    let group = (by.preset.is_some() || !by.name.is_empty()).then(|| {
        let colour = by.colour;
        view! { <GroupChip colour name=Signal::derive(move || group_label(&by)) /> }
    });
    view! {
        <span class="mark-words">
            <span class="mark-icon" data-kind=code(&kind)><Icon name=Signal::derive(move || sector_icon(app, &icon)) /></span>
            <span class="mark-text">
                <span class="mark-what">
                    <strong>{move || sector_label(app, &sector)}</strong>
                    <span class="mark-kind">{move || i18n::name("mark-kind", &kind)}</span>
                    {unsure.then(|| view! { <span class="mark-unsure">{t!("priorities-unsure")}</span> })}
                    {group}
                </span>
                {has_note.then(|| view! { <span class="mark-note"><Bdi text=note.clone() /></span> })}
            </span>
            {severity.map(|severity| view! { <SeverityBadge step=severity.step() /> })}
        </span>
    }
}

/// How serious, as a number on its step of the ramp.
#[component]
pub fn SeverityBadge(step: u8) -> impl IntoView {
    view! {
        <span class="need-severity" data-severity=step.to_string() title=t!("priorities-severity", step = step)>
            <span class="visually-hidden">{t!("priorities-severity", step = step)}</span>
            <span aria-hidden="true">{move || i18n::number(step)}</span>
        </span>
    }
}
