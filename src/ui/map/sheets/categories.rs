//! The category sets of an assessment: taken from a small file, saved as one, removed. Deliberately absent: reading the file
//! (`exchange::category_set`), and choosing a category for a mark (`mark_more`).

use crate::app::files;
use crate::app::ids::new_id;
use crate::app::{Notice, Tone};
use crate::domain::actions::keep_categories::keep_categories;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::CategorySet;
use crate::exchange::category_set::{Flaw, check, read, write};
use crate::exchange::file_name::file_name;
use crate::i18n;
use crate::present::icons::sector_icons;
use crate::present::map::categories::name;
use crate::ui::map::state::{MapState, Panel, use_map};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button, EmptyState, Icon, Sheet};
use crate::{t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

const ACCEPTED: &str = ".json,application/json";

/// The sheet.
#[component]
pub fn CategoriesPanel() -> impl IntoView {
    let state = use_map();
    let sets = Memo::new(move |_| {
        let all = |project: &Project| {
            let sets = project.all::<CategorySet>();
            sets.map(|(id, set)| (id, set.clone())).collect::<Vec<_>>()
        };
        state.app.read(all).unwrap_or_default()
    });
    let take = move |()| {
        spawn_local(async move {
            if let Some(file) = files::pick(ACCEPTED, false).await.first() {
                match files::read(file).await {
                    Some(bytes) => take_in(state, &bytes),
                    None => warn(state, tr!("map-file-unreadable")),
                }
            }
        });
    };
    view! {
        <Sheet title=t!("category-sets") open=true on_close=move |()| state.panel.set(Panel::Selected)>
            <p class="field-help">{t!("category-sets-help")}</p>
            <Show
                when=move || sets.with(|sets| !sets.is_empty())
                fallback=|| view! { <EmptyState icon="layers" title=t!("category-none") text=t!("category-none-text") /> }
            >
                {move || sets.get().into_iter().map(|(id, set)| view! { <Set id set /> }).collect_view()}
            </Show>
            <div class="sheet-acts">
                <Button label=t!("category-take") icon="open" kind=ButtonKind::Main on_press=take />
            </div>
        </Sheet>
    }
}

#[component]
fn Set(id: RecordId, set: CategorySet) -> impl IntoView {
    let state = use_map();
    let language = i18n::language_code();
    let line = move |category: &crate::domain::records::Category| {
        let (icon, words) = (category.icon.clone(), name(category, &language));
        view! { <li class="category-line"><Icon name=icon /><Bdi text=words /></li> }
    };
    let lines = set.categories.iter().map(line).collect_view();
    let title = set.title.clone();
    let save = move |()| {
        let name = file_name(&set.title, None, "categories.json");
        if !files::download(&name, "application/json", write(&set).as_bytes()) {
            warn(state, tr!("category-not-saved"));
        }
    };
    let remove = move |()| {
        if state.app.delete(id) {
            state.app.notify(Notice::undoable(tr!("category-removed")));
        }
    };
    view! {
        <section class="category-set">
            <h3><Bdi text=title /></h3>
            <ul class="category-lines">{lines}</ul>
            <div class="category-acts">
                <Button label=t!("category-save") icon="data" on_press=save />
                <Button label=t!("category-remove") icon="delete" kind=ButtonKind::Danger on_press=remove />
            </div>
        </section>
    }
}

fn take_in(state: MapState, bytes: &[u8]) {
    let set = match read(bytes) {
        Ok(set) => set,
        Err(problem) => return warn(state, i18n::name("problem", &problem.code)),
    };
    let flaws = state.app.peek(|project| flaws(project, &set)).unwrap_or_default();
    let count = set.categories.len();
    let kept = |project: &Project| Ok(keep_categories(project, new_id(), set));
    if state.app.act(kept) {
        let (tone, text) = if flaws.is_empty() {
            (Tone::Success, tr!("category-taken", count = count))
        } else {
            let flaws = flaws.iter().map(flaw_text).collect::<Vec<_>>().join(" ");
            (
                Tone::Warning,
                format!("{} {flaws}", tr!("category-taken", count = count)),
            )
        };
        state.app.notify(Notice::new(tone, text));
    }
}

fn flaws(project: &Project, set: &CategorySet) -> Vec<Flaw> {
    let sectors = project
        .assessment()
        .map(|it| it.sectors.clone())
        .unwrap_or_default();
    let sectors: Vec<&str> = sectors.iter().map(|sector| sector.code.as_str()).collect();
    let icons: Vec<&str> = sector_icons().collect();
    let language = i18n::language_code();
    check(set, &sectors, &[&language], &icons).into_iter().collect()
}

fn flaw_text(flaw: &Flaw) -> String {
    match flaw {
        Flaw::SameCode(code) => tr!("category-same-code", code = code.clone()),
        Flaw::NoCode => tr!("category-no-code"),
        Flaw::NoName(code) => tr!("category-no-name", code = code.clone()),
        Flaw::NotIn(code, _) => tr!("category-not-in", code = code.clone()),
        Flaw::UnknownIcon(code, _) => tr!("category-unknown-icon", code = code.clone()),
        Flaw::UnknownSector(code, _) => tr!("category-unknown-sector", code = code.clone()),
    }
}

fn warn(state: MapState, text: String) {
    state.app.notify(Notice::new(Tone::Warning, text));
}
