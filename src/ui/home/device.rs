//! The state of this device: whether the data are protected from eviction, whether the app works offline, how to install it.

use crate::app::device::{Install, Offline, Protection};
use crate::app::use_app;
use crate::t;
use crate::ui::widgets::{Button, Icon};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Three lines, each with a state in words and, where something can be done, what.
#[component]
pub fn DevicePanel() -> impl IntoView {
    let app = use_app();
    let device = app.device;
    let protected = Signal::derive(move || {
        device.protection.get() == Some(Protection::Protected) && !app.library.is_in_memory()
    });
    let offline = Signal::derive(move || device.offline.get() == Offline::Ready);
    let installed = Signal::derive(move || device.install.get() == Install::Done);
    view! {
        <section class="card home-device" aria-labelledby="home-device">
            <h2 id="home-device">{t!("home-device")}</h2>
            <ul class="home-device-lines">
                <Line
                    good=protected
                    title=t!("home-protected")
                    text=t!("home-protected-text")
                    otherwise=t!("home-unprotected")
                    otherwise_text=t!("home-unprotected-text")
                >
                    <Show when=move || !protected.get()>
                        <Button
                            label=t!("home-protect")
                            icon="lock"
                            on_press=move |()| spawn_local(async move { device.protect().await })
                        />
                    </Show>
                </Line>
                <Line
                    good=offline
                    title=t!("home-offline")
                    text=t!("home-offline-text")
                    otherwise=t!("home-not-offline")
                    otherwise_text=t!("home-not-offline-text")
                />
                <Line
                    good=installed
                    title=t!("home-installed")
                    text=t!("home-installed-text")
                    otherwise=t!("home-install")
                    otherwise_text=t!("home-install-text")
                >
                    <Show when=move || device.install.get() == Install::Offered>
                        <Button label=t!("home-install-now") icon="add" on_press=move |()| device.install() />
                    </Show>
                </Line>
            </ul>
        </section>
    }
}

#[component]
fn Line(
    good: Signal<bool>,
    #[prop(into)] title: leptos::text_prop::TextProp,
    #[prop(into)] text: leptos::text_prop::TextProp,
    #[prop(into)] otherwise: leptos::text_prop::TextProp,
    #[prop(into)] otherwise_text: leptos::text_prop::TextProp,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <li class="home-device-line" class:home-device-good=move || good.get()>
            <Icon name=Signal::derive(move || if good.get() { "check" } else { "info" }.to_owned()) />
            <div>
                <strong>{move || if good.get() { title.get() } else { otherwise.get() }}</strong>
                <p>{move || if good.get() { text.get() } else { otherwise_text.get() }}</p>
                {children.map(|children| children())}
            </div>
        </li>
    }
}
