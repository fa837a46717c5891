//! The screens of one area as a row of links. Deliberately absent: which screens belong to an area.

use crate::app::use_app;
use crate::present::route::Place;
use crate::ui::widgets::{Tab, Tabs};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// Links to these places, each with its name; the one that is open is marked.
#[component]
pub fn PlaceTabs(
    #[prop(into)] label: TextProp,
    #[prop(into)] places: Signal<Vec<(Place, String)>>,
) -> impl IntoView {
    let app = use_app();
    let tabs = move || {
        let here = app.route.get().place();
        let tab = |(place, text)| Tab {
            href: app.href(place),
            current: here == Some(place),
            text,
        };
        places.get().into_iter().map(tab).collect::<Vec<_>>()
    };
    view! { <Tabs label tabs=Signal::derive(tabs) /> }
}
