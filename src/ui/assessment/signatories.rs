//! The signatories of the plan: roles, one to a line, one signature line each on paper.

use crate::app::use_app;
use crate::t;
use crate::ui::widgets::TextArea;
use leptos::prelude::*;

/// One role to a line.
#[component]
pub fn Signatories() -> impl IntoView {
    let app = use_app();
    let lines = move || {
        app.read(|project| project.assessment().map(|a| a.signatories.join("\n")))
            .flatten()
            .unwrap_or_default()
    };
    let set = move |text: String| {
        let roles: Vec<String> = text
            .lines()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect();
        app.change_assessment(|assessment| assessment.signatories = roles);
    };
    view! {
        <section class="card card-wide" aria-labelledby="assessment-signatories">
            <h2 id="assessment-signatories">{t!("assessment-signatories")}</h2>
            <TextArea
                label=t!("assessment-signatories-roles")
                help=t!("assessment-signatories-help")
                value=Signal::derive(lines)
                rows=4
                on_change=set
            />
        </section>
    }
}
