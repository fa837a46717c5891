//! The buttons that add an assessment (new, open a file, example), shared by the head, the empty screen and the foot of the list.

use crate::app::import::Import;
use crate::app::{App, Tone};
use crate::ui::data::import_panel::ImportStatus;
use crate::ui::data::plan_preview::PlanPreview;
use crate::ui::widgets::Banner;
use crate::{i18n, t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is under way and what went wrong.
#[derive(Clone, Copy)]
pub struct Ways {
    /// Whether the form for a new assessment is open.
    pub making: RwSignal<bool>,
    import: Import,
    fetching: RwSignal<bool>,
    missing: RwSignal<bool>,
}

impl Ways {
    /// Nothing is under way.
    pub fn new(app: App) -> Self {
        Self {
            making: RwSignal::new(false),
            import: Import::new(app),
            fetching: RwSignal::new(false),
            missing: RwSignal::new(false),
        }
    }

    /// Why no further file can be opened now; empty when one can.
    pub fn why_not(self) -> Signal<String> {
        Signal::derive(move || {
            if self.fetching.get() || self.import.is_busy() {
                tr!("home-busy")
            } else {
                String::new()
            }
        })
    }

    /// Lets the person pick a project file.
    pub fn open_file(self) {
        self.missing.set(false);
        spawn_local(self.import.choose_file());
    }

    /// Opens the example in the language in use.
    pub fn open_example(self) {
        self.missing.set(false);
        self.fetching.set(true);
        spawn_local(async move {
            let found = self.import.open_example(&i18n::language_code()).await;
            // The person may have gone elsewhere meanwhile, and the signals with the screen.
            self.fetching.try_set(false);
            self.missing.try_set(!found);
        });
    }
}

/// What is under way, what a file would change, or why it did not work, beside the buttons that began it.
#[component]
pub fn Progress(ways: Ways) -> impl IntoView {
    view! {
        <div class="home-progress stack">
            <ImportStatus import=ways.import />
            <PlanPreview import=ways.import />
            <Show when=move || ways.missing.get()>
                <Banner tone=Tone::Danger><p role="alert">{t!("home-example-missing")}</p></Banner>
            </Show>
        </div>
    }
}
