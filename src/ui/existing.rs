//! The wrapper of every page of one record: it shows the page while the record exists, and otherwise a link back (the record was deleted
//! here or on another tablet). Deliberately absent: pages of derived values.

use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::Record;
use crate::present::route::Place;
use crate::t;
use crate::ui::widgets::{ButtonKind, EmptyState, LinkButton};
use leptos::prelude::*;

/// The texts in place of a missing record, by their keys.
#[derive(Clone, Copy)]
pub struct Gone {
    icon: &'static str,
    title: &'static str,
    text: &'static str,
    back: Place,
    words: &'static str,
}

impl Gone {
    /// In the usual words, with the way to its list.
    pub fn to(back: Place) -> Self {
        Self {
            icon: "service",
            title: "desk-gone-title",
            text: "desk-gone-text",
            back,
            words: "desk-print-back",
        }
    }

    /// In words of its own.
    pub fn saying(self, icon: &'static str, [title, text, words]: [&'static str; 3]) -> Self {
        Self {
            icon,
            title,
            text,
            words,
            ..self
        }
    }

    /// The view.
    pub fn view(self) -> AnyView {
        let app = use_app();
        view! {
            <EmptyState icon=self.icon title=t!(self.title) text=t!(self.text)>
                <LinkButton
                    label=t!(self.words)
                    icon="back"
                    kind=ButtonKind::Main
                    href=Signal::derive(move || app.href(self.back))
                />
            </EmptyState>
        }
        .into_any()
    }
}

/// Shows something as long as it is there.
pub fn while_there(
    there: impl Fn() -> bool + Send + Sync + 'static,
    gone: Gone,
    show: impl Fn() -> AnyView + Send + 'static,
) -> impl IntoView {
    let there = Memo::new(move |_| there());
    move || if there.get() { show() } else { gone.view() }
}

/// Shows a record as long as it is there. The memo always holds a record: in the moment of its end, the last that was known.
pub fn existing<R>(
    id: RecordId,
    gone: Gone,
    show: impl Fn(Memo<R>) -> AnyView + Send + 'static,
) -> impl IntoView
where
    R: Record + Clone + PartialEq + Send + Sync,
{
    let app = use_app();
    let found = Memo::new(move |_| app.read(|project| project.get::<R>(id).cloned()).flatten());
    let known = move || match found.get_untracked() {
        Some(first) => show(Memo::new(move |before: Option<&R>| {
            let now = found.get().or_else(|| before.cloned());
            now.unwrap_or_else(|| first.clone())
        })),
        None => gone.view(),
    };
    while_there(move || found.with(Option::is_some), gone, known)
}
