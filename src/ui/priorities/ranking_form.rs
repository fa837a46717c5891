//! Setting up a ranking: the question as it is read out, the method, the needs to choose from.
//!
//! A draft until it is saved, because half a ranking must not be voted on.

use super::names::{sector_icon, sector_label};
use crate::app::use_app;
use crate::domain::actions::set_up_ranking::MOST_DOTS;
use crate::domain::id::RecordId;
use crate::domain::records::{Meeting, Method, Need, Ranking, RankingState};
use crate::i18n;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Bdi, Button, Icon, Segmented, SelectField, Stepper, TextField};
use crate::{t, tr};
use leptos::prelude::*;

/// Dots that most teams give.
const USUAL_DOTS: Method = Method::Dots {
    per_person: 5,
    cap: 3,
};

/// The form; `before` is the ranking that is changed, none for a new one.
#[component]
pub fn RankingForm(
    before: Option<Ranking>,
    #[prop(into)] on_save: Callback<Ranking>,
    #[prop(into)] on_close: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let draft = RwSignal::new(before.unwrap_or_else(|| {
        Ranking {
            question: tr!("priorities-usual-question"),
            options: app
                .peek(|project| project.all::<Need>().map(|(id, _)| id).collect())
                .unwrap_or_default(),
            method: USUAL_DOTS,
            state: RankingState::Open,
            meeting: app.running_meeting(),
        }
    }));
    // A memo: another field's change must not write the old question over one that is being typed.
    let question = Memo::new(move |_| draft.with(|draft| draft.question.clone()));
    let why_not = Signal::derive(move || {
        draft.with(|draft| {
            if draft.question.trim().is_empty() {
                tr!("priorities-question-missing")
            } else if draft.options.len() < 2 {
                tr!("priorities-two-options")
            } else {
                String::new()
            }
        })
    });
    view! {
        <section class="card ranking-form" aria-labelledby="ranking-form">
            <h2 id="ranking-form">{t!("priorities-set-up")}</h2>
            <TextField
                label=t!("priorities-question")
                help=t!("priorities-question-help")
                value=question
                instant=true
                on_change=move |text: String| draft.update(|draft| draft.question = text)
            />
            <HowToAnswer draft />
            <WhichMeeting draft />
            <Options draft />
            <div class="form-acts">
                <Button label=t!("priorities-cancel") kind=ButtonKind::Quiet on_press=on_close />
                <Button
                    label=t!("priorities-save-ranking")
                    icon="check"
                    kind=ButtonKind::Main
                    why_not
                    on_press=move |()| on_save.run(draft.get_untracked())
                />
            </div>
        </section>
    }
}

#[component]
fn HowToAnswer(draft: RwSignal<Ranking>) -> impl IntoView {
    let limits = Memo::new(move |_| match draft.with(|draft| draft.method) {
        Method::Dots { per_person, cap } => Some((per_person, cap)),
        Method::Hands => None,
    });
    let choices = Signal::derive(|| {
        vec![
            Choice::new("dots", tr!("priorities-method-dots")).with_icon("dot"),
            Choice::new("hands", tr!("priorities-method-hands")).with_icon("hand"),
        ]
    });
    let set_dots = move |per_person: u32, cap: u32| {
        let per_person = per_person.clamp(1, MOST_DOTS);
        let cap = cap.clamp(1, per_person);
        draft.update(|draft| draft.method = Method::Dots { per_person, cap });
    };
    let help = move || {
        if limits.get().is_some() {
            tr!("priorities-method-dots-help")
        } else {
            tr!("priorities-method-hands-help")
        }
    };
    view! {
        <Segmented
            label=t!("priorities-method")
            value=Signal::derive(move || if limits.get().is_some() { "dots".to_owned() } else { "hands".to_owned() })
            choices
            help=help
            on_change=move |value: String| {
                draft.update(|draft| draft.method = if value == "dots" { USUAL_DOTS } else { Method::Hands });
            }
        />
        <Show when=move || limits.get().is_some()>
            <div class="ranking-dots">
                <Stepper
                    label=t!("priorities-dots-per-person")
                    value=Signal::derive(move || limits.get().map_or(1, |(per_person, _)| per_person))
                    max=MOST_DOTS
                    on_change=move |per_person| set_dots(per_person, limits.get_untracked().map_or(1, |(_, cap)| cap))
                />
                <Stepper
                    label=t!("priorities-dots-cap")
                    value=Signal::derive(move || limits.get().map_or(1, |(_, cap)| cap))
                    max=MOST_DOTS
                    on_change=move |cap| set_dots(limits.get_untracked().map_or(1, |(per_person, _)| per_person), cap)
                />
            </div>
        </Show>
    }
}

/// Only the groups of the meeting chosen can be voted for; across meetings all can.
#[component]
fn WhichMeeting(draft: RwSignal<Ranking>) -> impl IntoView {
    let app = use_app();
    let meetings = Signal::derive(move || {
        let mut choices = vec![(String::new(), tr!("priorities-any-meeting"))];
        let named = app.read(|project| {
            let name = |(id, meeting): (RecordId, &Meeting)| {
                let kind = i18n::name("meeting-kind", &meeting.kind);
                let day = meeting.date.map(i18n::day);
                (
                    id.to_string(),
                    [Some(kind), day]
                        .into_iter()
                        .flatten()
                        .collect::<Vec<_>>()
                        .join(&tr!("priorities-list-separator")),
                )
            };
            project.all::<Meeting>().map(name).collect::<Vec<_>>()
        });
        choices.extend(named.unwrap_or_default());
        choices
    });
    view! {
        <SelectField
            label=t!("priorities-meeting")
            help=t!("priorities-meeting-help")
            value=Signal::derive(move || draft.with(|draft| draft.meeting.map(|id| id.to_string()).unwrap_or_default()))
            options=meetings
            on_change=move |value: String| draft.update(|draft| draft.meeting = value.parse().ok())
        />
    }
}

#[component]
fn Options(draft: RwSignal<Ranking>) -> impl IntoView {
    let app = use_app();
    let needs = Memo::new(move |_| {
        app.read(|project| {
            project
                .all::<Need>()
                .map(|(id, need)| (id, need.clone()))
                .collect::<Vec<_>>()
        })
        .unwrap_or_default()
    });
    let tick = move |id: RecordId, tick: bool| {
        draft.update(|draft| {
            draft.options.retain(|option| *option != id);
            if tick {
                draft.options.push(id);
            }
        });
    };
    let line = move |(id, need): (RecordId, Need)| {
        let (icon, sector) = (need.sector.clone(), need.sector);
        view! {
            <li>
                <label class="mark-row">
                    <input
                        type="checkbox"
                        prop:checked=move || draft.with(|draft| draft.options.contains(&id))
                        on:change=move |event| tick(id, event_target_checked(&event))
                    />
                    <span class="mark-words">
                        <span class="mark-icon"><Icon name=Signal::derive(move || sector_icon(app, &icon)) /></span>
                        <span class="mark-text">
                            <strong><Bdi text=need.statement /></strong>
                            <span class="mark-kind">{move || sector_label(app, &sector)}</span>
                        </span>
                    </span>
                </label>
            </li>
        }
    };
    view! {
        <fieldset class="need-marks">
            <legend class="field-label">
                {move || tr!("priorities-options", count = draft.with(|draft| draft.options.len()))}
            </legend>
            <p class="field-help">{t!("priorities-options-help")}</p>
            <ul class="mark-rows ranking-options">{move || needs.get().into_iter().map(line).collect_view()}</ul>
        </fieldset>
    }
}
