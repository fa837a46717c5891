//! The form for a new assessment: its name and place; the rest follows later.

use crate::app::follow::failure_text;
use crate::app::use_app;
use crate::domain::actions::begin_assessment::NewAssessment;
use crate::present::route::{Place, Route};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, TextField};
use crate::{i18n, t, tr};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Asks for title and place, makes the assessment and goes to its details.
#[component]
pub fn NewAssessment(making: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let title = RwSignal::new(String::new());
    let neighbourhood = RwSignal::new(String::new());
    let wrong = RwSignal::new(String::new());
    let form: NodeRef<html::Form> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(form) = form.get()
            && let Ok(Some(first)) = form.query_selector("input")
        {
            use wasm_bindgen::JsCast;
            let _ = first.unchecked_into::<web_sys::HtmlElement>().focus();
        }
    });
    let make = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if title.with_untracked(|title| title.trim().is_empty()) {
            wrong.set(tr!("home-new-needs-title"));
            return;
        }
        let new = NewAssessment {
            title: title.get_untracked(),
            neighbourhood: neighbourhood.get_untracked(),
            meeting_language: i18n::language_code(),
        };
        spawn_local(async move {
            match app.library.create(new).await {
                Ok(project) => app.go(Route::In(project.id, Place::Details)),
                // What was typed stays.
                Err(failure) => wrong.set(failure_text(&failure)),
            }
        });
    };
    view! {
        <form
            class="card home-new"
            aria-labelledby="home-new"
            node_ref=form
            on:submit=make
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    making.set(false);
                }
            }
        >
            <h2 id="home-new">{t!("home-new-title")}</h2>
            <div class="field-pair">
                <TextField
                    label=t!("assessment-name")
                    help=t!("assessment-name-help")
                    value=title
                    error=wrong
                    instant=true
                    on_change=move |text: String| {
                        wrong.set(String::new());
                        title.set(text);
                    }
                />
                <TextField
                    label=t!("assessment-neighbourhood")
                    help=t!("home-new-place-help")
                    value=neighbourhood
                    instant=true
                    on_change=move |text| neighbourhood.set(text)
                />
            </div>
            <div class="page-end">
                <Button label=t!("home-new-cancel") kind=ButtonKind::Quiet on_press=move |()| making.set(false) />
                <button type="submit" class="button button-main">
                    <span class="button-label">{t!("home-new-make")}</span>
                </button>
            </div>
        </form>
    }
}
