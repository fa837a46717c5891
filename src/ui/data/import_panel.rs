//! Choosing a file to import, its progress, cancelling, and the reason of a refusal. The plan itself is `plan_preview`.

use super::problem_text::ProblemLines;
use crate::app::Tone;
use crate::app::files::pick;
use crate::app::import::{Import, Source, Stage, Wish};
use crate::exchange::project_file::Phase;
use crate::ui::widgets::{Banner, Button};
use crate::{t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The button, and what came of it.
#[component]
pub fn ImportPanel(import: Import) -> impl IntoView {
    let why_not = Signal::derive(move || {
        if import.is_busy() {
            tr!("data-busy")
        } else {
            String::new()
        }
    });
    let choose = move |()| {
        spawn_local(async move {
            if let Some(file) = pick(".json,.zip,application/json,application/zip", false)
                .await
                .into_iter()
                .next()
            {
                import.start(Source::File(file), Wish::Look);
            }
        });
    };
    view! {
        <div class="data-acts">
            <Button label=t!("data-choose-file") icon="open" why_not on_press=choose />
        </div>
        <ImportStatus import />
    }
}

/// How far it is, with a way to stop it, or why the file was refused.
#[component]
pub fn ImportStatus(import: Import) -> impl IntoView {
    let progress = move || {
        import.stage.with(|stage| match stage {
            Stage::Working(phase, done, total) => Some((phase_text(*phase), *done, *total)),
            Stage::TakingIn => Some((tr!("data-taking-in"), 0, 0)),
            _ => None,
        })
    };
    let bar = move || {
        progress().map(|(text, done, total)| {
            let label = text.clone();
            let known = total > 1;
            view! {
                <p>{text}</p>
                <progress aria-label=label value=known.then_some(done) max=known.then_some(total)></progress>
            }
        })
    };
    let refused = move || {
        import.stage.with(|stage| match stage {
            Stage::Refused(problem) => Some(problem.clone()),
            _ => None,
        })
    };
    view! {
        <div class="data-progress" aria-live="polite">{bar}</div>
        <Show when=move || import.stage.with(|stage| matches!(stage, Stage::Working(..)))>
            <div class="data-acts">
                <Button label=t!("data-stop") icon="close" on_press=move |()| import.cancel() />
            </div>
        </Show>
        <div class="data-refused" role="alert">
            {move || refused().map(|problem| view! { <Banner tone=Tone::Danger><ProblemLines problem /></Banner> })}
        </div>
    }
}

fn phase_text(phase: Phase) -> String {
    match phase {
        Phase::Reading => tr!("data-phase-reading"),
        Phase::Checking => tr!("data-phase-checking"),
        Phase::Comparing => tr!("data-phase-comparing"),
    }
}
