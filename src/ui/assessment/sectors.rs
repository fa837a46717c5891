//! The sectors that this team uses: switch the default ones on and off, add own ones with an icon.

use crate::app::{Notice, Tone, use_app};
use crate::domain::records::assessment::{DEFAULT_SECTORS, default_sectors};
use crate::domain::records::{Assessment, Intervention, Mark, Need, Sector};
use crate::i18n;
use crate::present::icons::sector_icons;
use crate::ui::widgets::{Button, Icon, TextField};
use crate::{t, tr};
use leptos::prelude::*;

/// A list of ticks, then a small form for an own sector.
#[component]
pub fn Sectors() -> impl IntoView {
    let app = use_app();
    let chosen = Memo::new(move |_| {
        app.read(|project| project.assessment().map(|a| a.sectors.clone()))
            .flatten()
            .unwrap_or_default()
    });
    let set = move |change: Box<dyn FnOnce(&mut Assessment)>| app.change_assessment(change);
    // A sector in use stays: what carries its code would lose its name and icon.
    let in_use = move |code: &str| {
        app.peek(|project| {
            project.all::<Mark>().any(|(_, mark)| mark.sector == code)
                || project.all::<Need>().any(|(_, need)| need.sector == code)
                || project
                    .all::<Intervention>()
                    .any(|(_, intervention)| intervention.sector == code)
        })
        .unwrap_or(false)
    };
    let toggle = move |sector: Sector, on: bool| {
        if !on && in_use(&sector.code) {
            app.notify(Notice::new(Tone::Warning, tr!("sector-in-use")));
            app.project.notify();
        } else if on {
            set(Box::new(move |a| {
                a.sectors.push(sector);
                // Default sectors keep their usual order, own ones follow.
                let place = |s: &Sector| {
                    DEFAULT_SECTORS
                        .iter()
                        .position(|code| *code == s.code)
                        .unwrap_or(usize::MAX)
                };
                a.sectors.sort_by_key(place);
            }));
        } else {
            set(Box::new(move |a| a.sectors.retain(|s| s.code != sector.code)));
        }
    };
    let offered = move || {
        let mut offered = default_sectors();
        let own = chosen
            .get()
            .into_iter()
            .filter(|s| !DEFAULT_SECTORS.contains(&s.code.as_str()));
        offered.extend(own);
        offered
    };
    let row = move |sector: Sector| {
        let on = chosen.with(|chosen| chosen.iter().any(|s| s.code == sector.code));
        let name = i18n::sector_name(&sector);
        let icon = sector.icon.clone();
        view! {
            <label class="sector-choice">
                <input
                    type="checkbox"
                    prop:checked=on
                    on:change=move |event| toggle(sector.clone(), event_target_checked(&event))
                />
                <Icon name=icon />
                <bdi>{name}</bdi>
            </label>
        }
    };
    let name = RwSignal::new(String::new());
    let icon = RwSignal::new("star".to_owned());
    let add = move |()| {
        let text = name.get_untracked().trim().to_owned();
        let taken =
            chosen.with_untracked(|chosen| chosen.iter().filter(|s| s.code.starts_with("own-")).count());
        if !text.is_empty() {
            let sector = Sector {
                code: free_code(taken, &chosen.get_untracked()),
                name: text,
                icon: icon.get_untracked(),
            };
            if set(Box::new(move |a| a.sectors.push(sector))) {
                name.set(String::new());
            }
        }
    };
    let icon_button = move |choice: &'static str| {
        view! {
            <button
                type="button"
                class="icon-choice"
                aria-pressed=move || icon.with(|icon| icon == choice).to_string()
                aria-label=tr!("sector-icon", name = i18n::text(&format!("sector-{choice}"), &[]))
                on:click=move |_| icon.set(choice.to_owned())
            >
                <Icon name=choice.to_owned() />
            </button>
        }
    };
    view! {
        <section class="card card-wide" aria-labelledby="assessment-sectors">
            <h2 id="assessment-sectors">{t!("assessment-sectors")}</h2>
            <p class="card-lead">{t!("assessment-sectors-lead")}</p>
            <div class="sector-choices">{move || offered().into_iter().map(row).collect_view()}</div>
            <details class="disclosure">
                <summary>{t!("sector-add")}</summary>
                <div class="disclosure-body">
                    <TextField
                        label=t!("sector-name")
                        value=name
                        instant=true
                        max=60
                        on_change=move |text: String| name.set(text)
                    />
                    <div class="icon-choices" role="group" aria-label=t!("sector-icon-choose")>
                        {move || sector_icons().map(icon_button).collect_view()}
                    </div>
                    <Button
                        label=t!("sector-add-now")
                        icon="add"
                        why_not=Signal::derive(move || {
                            if name.with(|name| name.trim().is_empty()) { tr!("sector-needs-name") } else { String::new() }
                        })
                        on_press=add
                    />
                </div>
            </details>
        </section>
    }
}

/// The first code `own-…` that is free. Codes never change, even when the name does.
fn free_code(from: usize, taken: &[Sector]) -> String {
    let mut codes = (from + 1..).map(|number| format!("own-{number}"));
    codes
        .find(|code| !taken.iter().any(|s| s.code == *code))
        .unwrap_or_default()
}
