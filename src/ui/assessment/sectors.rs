//! The sectors that this team uses: switch the default ones on and off, add own ones with an icon.

use crate::app::use_app;
use crate::domain::actions::change_assessment::{add_own_sector, drop_sector, use_sector};
use crate::domain::records::Sector;
use crate::domain::records::assessment::{DEFAULT_SECTORS, default_sectors};
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
    let toggle = move |sector: Sector, on: bool| {
        let done = app.act(|project| {
            if on {
                use_sector(project, sector)
            } else {
                drop_sector(project, &sector.code)
            }
        });
        // The box that was ticked shows again what is kept.
        if !done {
            app.project.notify();
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
        let (words, picture) = (name.get_untracked(), icon.get_untracked());
        if !words.trim().is_empty() && app.act(|project| add_own_sector(project, &words, &picture)) {
            name.set(String::new());
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
