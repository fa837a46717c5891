//! The filter of services on the map, the legend of their pins, and the same services as rows of the list. Deliberately absent: filtering
//! (`present::map::service_pins`).

use crate::analysis::centre::service_state::places;
use crate::app::clock;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Service;
use crate::present::centre::service_rows::{SORTS, ServiceRow, service_rows};
use crate::present::lists::list_view::ListRow;
use crate::present::map::service_pins::{ServiceFilter, ServicePin, Standing, service_pin};
use crate::ui::map::pins::service_pin::DoorPin;
use crate::ui::map::state::{Panel, Tool, use_map};
use crate::ui::services::parts::{
    provider_name, provider_options, sector_options, sector_text, service_text,
};
use crate::ui::widgets::{
    Button, ButtonKind, CheckField, ListHead, ListLook, LongList, PickField, SelectField, Sheet,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The panel in a sheet.
#[component]
pub fn ServicePanel() -> impl IntoView {
    let state = use_map();
    let app = state.app;
    let of = move |read: fn(&ServiceFilter) -> String| {
        Signal::derive(move || {
            state
                .services
                .with(|it| it.as_ref().map(read).unwrap_or_default())
        })
    };
    let is = move |read: fn(&ServiceFilter) -> bool| {
        Signal::derive(move || state.services.with(|it| it.as_ref().is_some_and(read)))
    };
    let set = move |change: Box<dyn FnOnce(&mut ServiceFilter)>| {
        state.services.update(|filter| {
            if let Some(filter) = filter {
                change(filter);
            }
        });
    };
    let with_all = |options: Vec<(String, String)>| {
        std::iter::once((String::new(), tr!("map-filter-all")))
            .chain(options)
            .collect::<Vec<_>>()
    };
    let count = move || {
        let filter = state.services.get();
        let (shown, all) = app
            .read(|project| {
                let shown = |service: &Service| {
                    places(service).next().is_some()
                        && filter.as_ref().is_some_and(|filter| filter.accepts(service))
                };
                let services = || project.all::<Service>();
                (services().filter(|(_, it)| shown(it)).count(), services().count())
            })
            .unwrap_or_default();
        tr!(
            "map-services-shown",
            shown = i18n::number(shown as u64),
            all = i18n::number(all as u64)
        )
    };
    let legend = |standing: Standing| {
        let pin = ServicePin {
            icon: "service".to_owned(),
            standing,
            selected: false,
        };
        view! { <li><DoorPin pin /><span>{i18n::name("standing", &standing)}</span></li> }
    };
    view! {
        <Sheet title=t!("area-services") open=true on_close=move |()| state.panel.set(Panel::Selected)>
            <SelectField
                label=t!("services-sector")
                value=of(|it| it.sector.clone().unwrap_or_default())
                options=Signal::derive(move || with_all(sector_options(app, "")))
                on_change=move |text: String| set(Box::new(move |it| it.sector = Some(text).filter(|text| !text.is_empty())))
            />
            <PickField
                label=t!("service-provider")
                value=of(|it| it.provider.map(|id| id.to_string()).unwrap_or_default())
                options=Signal::derive(move || with_all(provider_options(app)))
                on_change=move |text: String| set(Box::new(move |it| it.provider = text.parse().ok()))
            />
            <CheckField
                label=t!("services-flag-takes-referrals")
                checked=is(|it| it.takes_referrals)
                on_change=move |on| set(Box::new(move |it| it.takes_referrals = on))
            />
            <CheckField
                label=t!("map-services-closed")
                checked=is(|it| it.closed)
                on_change=move |on| set(Box::new(move |it| it.closed = on))
            />
            <p class="filter-count" role="status">{count}</p>
            <ul class="door-legend" aria-label=t!("map-services-legend")>
                {move || Standing::ALL.map(legend).collect_view()}
            </ul>
            <div class="sheet-acts">
                <Button label=t!("map-service-point-new") icon="add" kind=ButtonKind::Main on_press=move |()| {
                    state.as_list.set(false);
                    state.take(Tool::Point(None));
                } />
                <Button label=t!("map-services-hide") icon="close" kind=ButtonKind::Quiet on_press=move |()| {
                    app.with_services.set(false);
                    state.panel.set(Panel::Selected);
                } />
            </div>
        </Sheet>
    }
}

/// The services that are shown, as rows: those without a place, too.
#[component]
pub fn ServiceRows() -> impl IntoView {
    let state = use_map();
    let rows = Memo::new(move |_| {
        let Some((filter, today)) = state.services_shown().zip(clock::today()) else {
            return Vec::new();
        };
        let read = |project: &Project| {
            let accepted = |id: RecordId| project.get::<Service>(id).is_some_and(|it| filter.accepts(it));
            let rows = service_rows(project, today, |sector| sector_text(state.app, sector));
            let rows = rows.into_iter().filter(|row| accepted(row.item.id));
            let by_id = |row: ListRow<ServiceRow>| ListRow {
                item: row.item.id,
                search: row.search,
                keys: row.keys,
            };
            rows.map(by_id).collect::<Vec<_>>()
        };
        state.app.read(read).unwrap_or_default()
    });
    let look = ListLook::new(&SORTS);
    let found = look.find(rows, || |_: &RecordId| true);
    let row = |id: RecordId| view! { <ServiceDoor id /> }.into_any();
    view! {
        <Show when=move || state.services_shown().is_some()>
            <h2>{t!("area-services")}</h2>
            <ListHead label=t!("services-search") look found sorts="services-sort" from=4 />
            <LongList label=t!("area-services") found row free=20 />
        </Show>
    }
}

#[component]
fn ServiceDoor(id: RecordId) -> impl IntoView {
    let state = use_map();
    let app = state.app;
    let service = Memo::new(move |_| app.read(|project| project.get::<Service>(id).cloned()).flatten());
    let shown = move || {
        let (service, today) = (service.get()?, clock::today()?);
        let pin = app.read(|project| service_pin(project, &service, today, false))?;
        let standing = pin.standing;
        let until = service
            .ends
            .map(|day| view! { <span>{tr!("services-until", day = i18n::day(day))}</span> });
        Some(view! {
            <DoorPin pin />
            <span class="map-row-words">
                <strong><bdi>{service_text(app, Some(id))}</bdi></strong>
                <span><bdi>{provider_name(app, service.provider)}</bdi></span>
                <span>{sector_text(app, &service.sector)}</span>
                <span>{i18n::name("standing", &standing)}</span>
                {until}
                <bdi class="map-row-note">{service.place}</bdi>
            </span>
        })
    };
    view! {
            <button
                type="button"
                class="map-row"
                aria-pressed=move || (state.selected.get() == Some(id)).to_string()
                on:click=move |_| state.select(Some(id))
            >
                {shown}
            </button>
    }
}
