//! The shell around every screen: rail or bottom bar, top strip, messages, and the screen of the current address.

mod bars;
mod part;
mod parts;
mod saved;
mod screens;
mod settings_menu;
mod top_strip;

use crate::app::settings::Settings;
use crate::app::{self, App, Database, Notice, Tone};
use crate::present::route::Route;
use crate::t;
use crate::ui::home::standing::Standing;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Banner, Button};
use leptos::prelude::*;
use leptos::{ev, mount};
use std::any::Any;
use std::cell::RefCell;
use std::time::Duration;

thread_local! {
    /// The app lives as long as the page: dropping this would unmount it.
    static MOUNTED: RefCell<Option<Box<dyn Any>>> = const { RefCell::new(None) };
}

/// Loads the texts, then mounts the app in `#app`.
pub fn start() {
    console_error_panic_hook::set_once();
    wasm_bindgen_futures::spawn_local(async {
        let settings = Settings::load().await;
        let database = app::open_database().await;
        let page = web_sys::window().and_then(|window| window.document());
        let place = page.and_then(|page| page.get_element_by_id("app"));
        if let Some(place) = place {
            use wasm_bindgen::JsCast;
            let mounted = mount::mount_to(
                place.unchecked_into(),
                move || view! { <Root settings database /> },
            );
            MOUNTED.set(Some(Box::new(mounted)));
        }
    });
}

fn address() -> Route {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    Route::parse(&hash.unwrap_or_default())
}

#[component]
fn Root(settings: Settings, database: Database) -> impl IntoView {
    let app = App::new(database);
    provide_context(app);
    provide_context(settings);
    app.route.set(address());
    app.follow();
    let moved = window_event_listener(ev::hashchange, move |_| {
        if app.route.get_untracked() != address() {
            app.typing.flush();
            app.route.set(address());
        }
    });
    on_cleanup(move || moved.remove());
    let keys = window_event_listener(ev::keydown, move |event| shortcuts(app, &event));
    on_cleanup(move || keys.remove());

    let full_screen = Memo::new(move |_| {
        app.route
            .get()
            .place()
            .is_some_and(|place| place.is_full_screen())
    });
    // A message left standing would cover a ballot, and its "undo" is not for the person who votes.
    Effect::new(move |_| {
        if full_screen.get() {
            app.notice.set(None);
        }
    });
    let at_home = Memo::new(move |_| app.route.get() == Route::Home);
    view! {
        <a class="skip-link" href="#main" on:click=move |event| {
            event.prevent_default();
            focus_main();
        }>{t!("skip-to-content")}</a>
        <div class="frame" class:frame-full=move || full_screen.get() class:frame-home=move || at_home.get()>
            <Show when=move || !full_screen.get()>
                <top_strip::TopStrip />
                <Show when=move || !at_home.get()>
                    <bars::Rail />
                </Show>
            </Show>
            <Standing />
            <main id="main" class="main" tabindex="-1">
                <screens::Screen />
            </main>
            <Message />
        </div>
    }
}

/// Moves the focus to the content, for keyboard and screen reader.
fn focus_main() {
    let page = web_sys::window().and_then(|window| window.document());
    let target = page.and_then(|page| page.query_selector("#main h1, #main").ok().flatten());
    if let Some(target) = target {
        use wasm_bindgen::JsCast;
        let element: web_sys::HtmlElement = target.unchecked_into();
        let _ = element.focus();
    }
}

/// Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z), except where a field has its own undo.
fn shortcuts(app: App, event: &web_sys::KeyboardEvent) {
    use wasm_bindgen::JsCast;
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let in_text =
        target.is_some_and(|element| element.matches("input[type=text], textarea").unwrap_or(false));
    if in_text || !(event.ctrl_key() || event.meta_key()) {
        return;
    }
    match (event.key().to_lowercase().as_str(), event.shift_key()) {
        ("z", false) => app.undo(),
        ("y", _) | ("z", true) => app.redo(),
        _ => return,
    }
    event.prevent_default();
}

/// The message of the moment. Good news leave by themselves; warnings stay until they are closed.
#[component]
fn Message() -> impl IntoView {
    let app = crate::app::use_app();
    Effect::new(move |previous: Option<Option<TimeoutHandle>>| {
        if let Some(Some(timer)) = previous {
            timer.clear();
        }
        let leaves = app.notice.with(|notice| {
            notice
                .as_ref()
                .is_some_and(|n| matches!(n.tone, Tone::Info | Tone::Success))
        });
        let hide = move || app.notice.set(None);
        leaves
            .then(|| set_timeout_with_handle(hide, Duration::from_secs(8)).ok())
            .flatten()
    });
    let shown = move |notice: Notice| {
        view! {
            <Banner tone=notice.tone>
                <p>{notice.text}</p>
                {notice
                    .undoable
                    .then(|| {
                        view! {
                            <Button
                                label=t!("undo")
                                icon="undo"
                                kind=ButtonKind::Quiet
                                on_press=move |()| {
                                    app.notice.set(None);
                                    app.undo();
                                }
                            />
                        }
                    })}
                <Button
                    label=t!("close")
                    icon="close"
                    icon_only=true
                    kind=ButtonKind::Quiet
                    on_press=move |()| app.notice.set(None)
                />
            </Banner>
        }
    };
    view! {
        <div class="message" role="status" aria-live="polite">
            {move || app.notice.get().map(shown)}
        </div>
    }
}
