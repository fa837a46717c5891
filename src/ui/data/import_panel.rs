//! Choosing a file, watching it being read, stopping that, and hearing why it was refused. The plan itself is `plan_preview`.

use super::problem_text::ProblemLines;
use crate::app::Tone;
use crate::app::files::pick;
use crate::app::import::{Import, Stage};
use crate::exchange::project_file::Phase;
use crate::ui::widgets::{Banner, Button};
use crate::{t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The button, then progress with cancel, then a refusal if there is one.
#[component]
pub fn ImportPanel(import: Import) -> impl IntoView {
    let busy = Memo::new(move |_| {
        import
            .stage
            .with(|stage| matches!(stage, Stage::Working(..) | Stage::TakingIn))
    });
    let why_not = Signal::derive(move || {
        if busy.get() {
            tr!("data-busy")
        } else {
            String::new()
        }
    });
    let choose = move |()| {
        spawn_local(async move {
            if let Some(file) = pick(".json,application/json", false).await.into_iter().next() {
                import.start(file);
            }
        });
    };
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
            let (value, max) = if total > 1 {
                (Some(done), Some(total))
            } else {
                (None, None)
            };
            view! {
                <div class="data-progress">
                    <p>{text}</p>
                    <progress aria-label=label value=value max=max></progress>
                </div>
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
        <div class="data-acts">
            <Button label=t!("data-choose-file") icon="open" why_not on_press=choose />
            <Show when=move || import.stage.with(|stage| matches!(stage, Stage::Working(..)))>
                <Button label=t!("data-stop") icon="close" on_press=move |()| import.cancel() />
            </Show>
        </div>
        <div aria-live="polite">{bar}</div>
        <div role="alert">
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
