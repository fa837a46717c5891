//! The ways to get an assessment, shared by the head, the empty shelf and the foot of the list.

use crate::app::arrival::Refused;
use crate::app::follow::failure_text;
use crate::app::{App, Notice, Tone};
use crate::domain::records::code;
use crate::exchange::problem::Problem;
use crate::present::route::{Place, Route};
use crate::ui::widgets::Banner;
use crate::{i18n, t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is under way and what went wrong.
#[derive(Clone, Copy)]
pub struct Ways {
    app: App,
    /// Whether the form for a new assessment is open.
    pub making: RwSignal<bool>,
    busy: RwSignal<bool>,
    refused: RwSignal<Option<String>>,
}

impl Ways {
    /// Nothing is under way.
    pub fn new(app: App) -> Self {
        Self {
            app,
            making: RwSignal::new(false),
            busy: RwSignal::new(false),
            refused: RwSignal::new(None),
        }
    }

    /// Why no further file can be opened now; empty when one can.
    pub fn why_not(self) -> Signal<String> {
        Signal::derive(move || {
            if self.busy.get() {
                tr!("home-busy")
            } else {
                String::new()
            }
        })
    }

    /// Lets the person pick a project file.
    pub fn open_file(self) {
        self.begin(async move { self.app.open_file().await.map(drop) });
    }

    /// Opens the example in the language in use.
    pub fn open_example(self) {
        self.begin(async move { self.app.open_example(&i18n::language_code()).await });
    }

    fn begin(self, work: impl Future<Output = Result<(), Refused>> + 'static) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.refused.set(None);
        spawn_local(async move {
            let outcome = work.await;
            self.busy.set(false);
            match outcome {
                Ok(()) => {}
                Err(Refused::AlreadyHere(id)) => {
                    self.app.notify(Notice::new(Tone::Info, tr!("home-already-here")));
                    self.app.go(Route::In(id, Place::Data));
                }
                Err(Refused::File(problem)) => self.refused.set(Some(problem_text(&problem))),
                Err(Refused::Storage(failure)) => self.refused.set(Some(failure_text(&failure))),
                Err(Refused::NotFetched) => self.refused.set(Some(tr!("home-example-missing"))),
            }
        });
    }
}

/// What is wrong with a file, where, and what to do.
fn problem_text(problem: &Problem) -> String {
    let what = i18n::name("problem", &problem.code);
    let remedy = i18n::text(&format!("problem-remedy-{}", code(&problem.code.remedy())), &[]);
    let place = problem.place.line_column.map(|(line, column)| {
        i18n::text(
            "problem-place-line",
            &[("line", line.into()), ("column", column.into())],
        )
    });
    [Some(what), place, Some(remedy)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// What is under way, or why it did not work, beside the buttons that began it.
#[component]
pub fn Progress(ways: Ways) -> impl IntoView {
    view! {
        <div class="home-progress" aria-live="polite">
            <Show when=move || ways.busy.get()>
                <p class="home-busy"><progress aria-label=t!("home-busy")></progress>{t!("home-busy")}</p>
            </Show>
            {move || {
                ways.refused
                    .get()
                    .map(|text| {
                        view! {
                            <Banner tone=Tone::Danger>
                                <p><strong>{t!("home-not-opened")}</strong>" "{text}</p>
                            </Banner>
                        }
                    })
            }}
        </div>
    }
}
