//! One part of the page: not requested, loading, loaded or failed, and the screen shown meanwhile. Deliberately absent: the list of parts
//! (`parts`).

use crate::app::part::Missing;
use crate::present::route::Place;
use crate::t;
use crate::ui::widgets::Button;
use leptos::prelude::*;
use std::future::Future;
use std::pin::Pin;

/// The screens of a part: from a place to its view.
pub type Screens = fn(Place) -> AnyView;

/// Screens that are on their way.
type Coming = Pin<Box<dyn Future<Output = Result<Screens, Missing>>>>;

#[derive(Clone, Copy)]
enum State {
    Asleep,
    Coming,
    Here(Screens),
    Missing,
}

/// One part and whether it is here.
#[derive(Clone, Copy)]
pub struct Part {
    state: RwSignal<State>,
    fetch: fn() -> Coming,
}

impl Part {
    /// A part that is fetched by `fetch`, not yet asked for.
    pub fn new(fetch: fn() -> Coming) -> Self {
        Self {
            state: RwSignal::new(State::Asleep),
            fetch,
        }
    }

    /// Fetches the part, unless it is here or on its way.
    pub async fn load(self) {
        if matches!(self.state.get_untracked(), State::Coming | State::Here(_)) {
            return;
        }
        self.state.set(State::Coming);
        self.state.set(match (self.fetch)().await {
            Ok(screens) => State::Here(screens),
            Err(Missing) => State::Missing,
        });
    }

    /// The screen of a place once the assessment is `open`, or that it is coming, or how to try again. The part is fetched while the
    /// assessment is still being read.
    pub fn show(self, place: Place, open: bool) -> AnyView {
        match self.state.get() {
            State::Here(screens) if open => screens(place),
            State::Asleep => {
                leptos::task::spawn_local(self.load());
                opening()
            }
            State::Here(_) | State::Coming => opening(),
            State::Missing => {
                let again = move |_| leptos::task::spawn_local(self.load());
                view! {
                    <div class="opening" role="alert">
                        <p>{t!("part-missing")}</p>
                        <Button label=t!("standing-retry") on_press=again />
                    </div>
                }
                .into_any()
            }
        }
    }
}

/// Says that something is on its way.
fn opening() -> AnyView {
    view! { <p class="opening" role="status">{t!("opening")}</p> }.into_any()
}
