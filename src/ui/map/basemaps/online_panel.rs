//! The online basemap: its cost in data, the address, on and off, the size of the cache. Deliberately absent: ready-made addresses,
//! fetching.

use crate::app::basemaps::Basemaps;
use crate::app::online_basemap::Online;
use crate::present::map::online_basemap::{LIMITS, OnlineState, Wrong, check};
use crate::ui::map::state::provided;
use crate::ui::map::words::measures::size_text;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon, SelectField, TextField};
use crate::{t, tr};
use leptos::prelude::*;

const MEGABYTE: u64 = 1_000_000;

/// The part of the panel of basemaps.
#[component]
pub fn OnlinePanel() -> impl IntoView {
    let basemaps: Basemaps = provided();
    basemaps.online.ask();
    let able = Memo::new(move |_| matches!(basemaps.online.get(), Online::Known(_)));
    let unable = move || basemaps.online.get() == Online::Unable;
    view! {
        <section class="online-basemap">
            <h3>{t!("online-title")}</h3>
            <p class="field-help">{t!("online-lead")}</p>
            <Show when=unable>
                <p class="says-note" role="status"><Icon name="info" />{t!("online-unable")}</p>
            </Show>
            <Show when=move || able.get()>
                <Fields />
            </Show>
        </section>
    }
}

#[component]
fn Fields() -> impl IntoView {
    let basemaps: Basemaps = provided();
    let state = Memo::new(move |_| match basemaps.online.get() {
        Online::Known(state) => state,
        Online::Asked | Online::Unable => OnlineState::default(),
    });
    let begun = state.get_untracked();
    let (address, attribution) = (RwSignal::new(begun.address), RwSignal::new(begun.attribution));
    let (wrong, nobody) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let on = Memo::new(move |_| state.with(|state| state.on));
    let switch_on = move || {
        wrong.set(String::new());
        nobody.set(String::new());
        let (tiles, named) = (address.get_untracked(), attribution.get_untracked());
        let (tiles, named) = (tiles.trim(), named.trim());
        match check(tiles, named) {
            Ok(()) => basemaps.switch_online_on(tiles, named, state.with_untracked(|state| state.most)),
            Err(Wrong::NoAttribution) => nobody.set(tr!("online-no-attribution")),
            Err(Wrong::NotSecure) => wrong.set(tr!("online-not-secure")),
            Err(Wrong::Placeholders) => {
                wrong.set(tr!("online-placeholders", z = "{z}", x = "{x}", y = "{y}"))
            }
            Err(Wrong::Credentials) => wrong.set(tr!("online-credentials")),
            Err(Wrong::NoAddress) => wrong.set(tr!("online-no-address")),
        }
    };
    let limits = Signal::derive(|| {
        let label = |limit: u64| (limit.to_string(), size_text(limit * MEGABYTE));
        LIMITS.map(label).to_vec()
    });
    let kept = move || {
        let state = state.get();
        tr!(
            "online-kept",
            count = state.tiles,
            size = size_text(state.bytes),
            most = size_text(state.most)
        )
    };
    view! {
        <p class="says-note" role="status">
            <Icon name=Signal::derive(move || if on.get() { "check".to_owned() } else { "info".to_owned() }) />
            {move || if on.get() { tr!("online-is-on") } else { tr!("online-is-off") }}
        </p>
        <Show when=move || !on.get() fallback=move || view! { <bdi class="online-address">{move || state.with(|state| state.address.clone())}</bdi> }>
            <TextField
                label=t!("online-address")
                help=move || tr!("online-address-help", example = "…/{z}/{x}/{y}.png")
                value=address
                error=wrong
                max=500
                on_change=move |text: String| address.set(text)
            />
            <TextField
                label=t!("online-attribution")
                help=t!("online-attribution-help")
                value=attribution
                error=nobody
                max=500
                on_change=move |text: String| attribution.set(text)
            />
        </Show>
        <SelectField
            label=t!("online-limit")
            value=Signal::derive(move || state.with(|state| (state.most / MEGABYTE).to_string()))
            options=limits
            on_change=move |limit: String| {
                if let Ok(limit) = limit.parse::<u64>() {
                    basemaps.online.limit(limit * MEGABYTE);
                }
            }
        />
        <p class="online-kept">{kept}</p>
        <div class="says-acts">
            {move || if on.get() {
                view! { <Button label=t!("online-off") icon="close" kind=ButtonKind::Main on_press=move |()| basemaps.switch_online_off() /> }.into_any()
            } else {
                view! { <Button label=t!("online-on") icon="check" on_press=move |()| switch_on() /> }.into_any()
            }}
            <Show when=move || state.with(|state| state.tiles > 0)>
                <Button label=t!("online-empty") icon="delete" kind=ButtonKind::Quiet on_press=move |()| basemaps.online.empty() />
            </Show>
            <Button label=t!("online-refresh") icon="redo" kind=ButtonKind::Quiet on_press=move |()| basemaps.online.ask() />
        </div>
    }
}
