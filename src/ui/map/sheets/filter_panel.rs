//! The filter of marks by meeting, group, sector and kind. Deliberately absent: filtering (`present::map::mark_filter`).

use crate::domain::id::RecordId;
use crate::domain::records::{MarkKind, code};
use crate::i18n;
use crate::present::map::mark_filter::MarkFilter;
use crate::t;
use crate::ui::map::state::{Panel, use_map};
use crate::ui::map::words::choices::{group_options, meeting_options, sector_options};
use crate::ui::widgets::{Button, PickField, SelectField, Sheet};
use leptos::prelude::*;

/// The filter in a sheet.
#[component]
pub fn FilterPanel() -> impl IntoView {
    let state = use_map();
    let filter = state.filter;
    let with_all = move |options: Vec<(String, String)>| {
        let mut all = vec![(String::new(), i18n::text("map-filter-all", &[]))];
        all.extend(options);
        all
    };
    let meetings = Signal::derive(move || with_all(meeting_options(state.app)));
    let groups =
        Signal::derive(move || with_all(group_options(state.app, filter.with(|filter| filter.meeting))));
    let sector_list = sector_options(state.app);
    let sectors = Signal::derive(move || with_all(sector_list.get()));
    let kinds = Signal::derive(move || {
        let option = |kind: &MarkKind| (code(kind), i18n::name("mark-kind", kind));
        with_all(MarkKind::ALL.iter().map(option).collect())
    });
    let id_text = |id: Option<RecordId>| id.map(|id| id.to_string()).unwrap_or_default();
    view! {
        <Sheet title=t!("map-filter") open=true on_close=move |()| state.panel.set(Panel::Selected)>
            <PickField
                label=t!("map-filter-meeting")
                value=Signal::derive(move || id_text(filter.with(|filter| filter.meeting)))
                options=meetings
                on_change=move |value: String| {
                    filter.update(|filter| {
                        filter.meeting = value.parse().ok();
                        // A group speaks in one meeting only.
                        filter.group = None;
                    });
                }
            />
            <PickField
                label=t!("map-filter-group")
                value=Signal::derive(move || id_text(filter.with(|filter| filter.group)))
                options=groups
                on_change=move |value: String| filter.update(|filter| filter.group = value.parse().ok())
            />
            <SelectField
                label=t!("map-sector")
                value=Signal::derive(move || filter.with(|filter| filter.sector.clone().unwrap_or_default()))
                options=sectors
                on_change=move |value: String| filter.update(|filter| filter.sector = Some(value).filter(|value| !value.is_empty()))
            />
            <SelectField
                label=t!("map-kind")
                value=Signal::derive(move || filter.with(|filter| filter.kind.map(|kind| code(&kind)).unwrap_or_default()))
                options=kinds
                on_change=move |value: String| {
                    filter.update(|filter| filter.kind = MarkKind::ALL.into_iter().find(|kind| code(kind) == value));
                }
            />
            <p class="filter-count" role="status">{move || shown_text(state.app, &filter.get())}</p>
            <div class="sheet-acts">
                <Button label=t!("map-filter-clear") icon="close" on_press=move |()| filter.set(MarkFilter::default()) />
            </div>
        </Sheet>
    }
}

fn shown_text(app: crate::app::App, filter: &MarkFilter) -> String {
    let (shown, all) = app
        .read(|project| {
            let marks = || project.all::<crate::domain::records::Mark>();
            (
                marks().filter(|(_, mark)| filter.accepts(mark)).count(),
                marks().count(),
            )
        })
        .unwrap_or_default();
    crate::tr!(
        "map-filter-shown",
        shown = i18n::number(shown as u64),
        all = i18n::number(all as u64)
    )
}
