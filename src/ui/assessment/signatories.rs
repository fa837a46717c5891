//! The signatories of the plan: roles, one to a line, one signature line each on paper.

use crate::app::use_app;
use crate::domain::actions::change_assessment::change_assessment;
use crate::domain::actions::fields::lines_of;
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
        app.act(|project| change_assessment(project, |it| it.signatories = lines_of(&text)));
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
