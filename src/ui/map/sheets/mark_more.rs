//! Further fields of a mark: a category of the assessment's sets, and the groups that dispute it. Deliberately absent: the sets themselves
//! (`categories`).

use crate::domain::actions::choose_category::choose_category;
use crate::domain::actions::fields::tick;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Category, CategorySet, Group, Mark};
use crate::i18n;
use crate::present::map::categories::{name, offered};
use crate::ui::map::state::{Panel, use_map};
use crate::ui::meetings::group_name;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon, Ticks};
use crate::{t, tr};
use leptos::prelude::*;

/// The categories that fit, as icons with words; another tap takes the category away.
#[component]
pub fn CategoryChoice(id: RecordId, mark: Memo<Option<Mark>>) -> impl IntoView {
    let state = use_map();
    let offers = Memo::new(move |_| {
        let read = |project: &Project| mark.get().map(|mark| offered(project, mark.kind, &mark.sector));
        state.app.read(read).flatten().unwrap_or_default()
    });
    let has_sets = move || {
        let any = |project: &Project| project.all::<CategorySet>().next().is_some();
        state.app.read(any).unwrap_or_default()
    };
    let chosen = Memo::new(move |_| mark.with(|mark| mark.as_ref().map(|mark| mark.category.clone())));
    let choice = move |category: Category| {
        let words = name(&category, &i18n::language_code());
        let Category {
            code, icon, sector, ..
        } = category;
        let asked = code.clone();
        let is_chosen = move || chosen.with(|chosen| chosen.as_ref() == Some(&asked));
        view! {
            <button
                type="button"
                class="category-choice"
                aria-pressed=move || is_chosen().to_string()
                on:click=move |_| {
                    state.app.act(|project| choose_category(project, id, &code, &sector));
                }
            >
                <Icon name=icon />
                <bdi>{words}</bdi>
            </button>
        }
    };
    view! {
        <Show when=has_sets>
            <div role="group" aria-label=t!("category")>
                <p class="field-label">{t!("category")}</p>
                <div class="category-choices">{move || offers.get().into_iter().map(choice).collect_view()}</div>
            </div>
        </Show>
        <Button
            label=t!("category-sets")
            icon="layers"
            kind=ButtonKind::Quiet
            on_press=move |()| state.panel.set(Panel::Categories)
        />
    }
}

/// The groups that say that it is not so, or not here: every group of the same assessment but the one that put it.
#[component]
pub fn DisputedBy(id: RecordId, mark: Memo<Option<Mark>>) -> impl IntoView {
    let state = use_map();
    let options = Signal::derive(move || {
        let own = mark.with(|mark| mark.as_ref().and_then(|mark| mark.group));
        let read = |project: &Project| {
            let groups = project.all::<Group>().filter(|(group, _)| Some(*group) != own);
            groups
                .map(|(group, found)| (group.to_string(), group_name(found)))
                .collect::<Vec<_>>()
        };
        state.app.read(read).unwrap_or_default()
    });
    let chosen = Signal::derive(move || {
        let ids = |mark: &Mark| {
            mark.disputed_by
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        mark.with(|mark| mark.as_ref().map(ids).unwrap_or_default())
    });
    let count = move || chosen.with(Vec::len);
    let summary = move || match count() {
        0 => tr!("map-disputed-by"),
        count => tr!("map-disputed-count", count = count),
    };
    view! {
        <Show when=move || !options.with(Vec::is_empty)>
            <details class="mark-more">
                <summary>{summary}</summary>
                <Ticks
                    label=t!("map-disputed-by")
                    help=t!("map-disputed-help")
                    options
                    chosen
                    on_change=move |(group, on): (String, bool)| {
                        if let Ok(group) = group.parse::<RecordId>() {
                            state.change_mark(id, |mark| tick(&mut mark.disputed_by, group, on));
                        }
                    }
                />
            </details>
        </Show>
    }
}
