//! The details of a committee: its name, the catchment area that it represents, and its beginning.

use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::Committee;
use crate::ui::careful::careful;
use crate::ui::services::parts::area_options;
use crate::ui::widgets::{DayField, PickField, TextField};
use crate::{t, tr};
use leptos::prelude::*;

/// The form.
#[component]
pub fn Details(id: RecordId, committee: Memo<Committee>) -> impl IntoView {
    let app = use_app();
    let set = move |edit: Box<dyn FnOnce(&mut Committee)>| {
        app.change(id, edit);
    };
    let areas = move || {
        let none = (String::new(), tr!("committee-no-area"));
        std::iter::once(none).chain(area_options(app)).collect::<Vec<_>>()
    };
    view! {
        <section class="card" aria-labelledby="committee-details">
            <h2 id="committee-details">{t!("committee-details")}</h2>
            <TextField
                label=t!("committee-name")
                look=careful
                value=Signal::derive(move || committee.with(|it| it.name.clone()))
                on_change=move |text: String| set(Box::new(move |it| it.name = text))
            />
            <PickField
                label=t!("committee-area")
                help=t!("committee-area-help")
                value=Signal::derive(move || committee.with(|it| it.catchment_area.map(|id| id.to_string()).unwrap_or_default()))
                options=Signal::derive(areas)
                on_change=move |text: String| {
                    let area = text.parse().ok();
                    set(Box::new(move |it| it.catchment_area = area));
                }
            />
            <DayField
                label=t!("committee-formed")
                value=Signal::derive(move || committee.with(|it| it.formed))
                on_change=move |day| set(Box::new(move |it| it.formed = day))
            />
        </section>
    }
}
