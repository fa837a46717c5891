//! Setting up a ranking: the question as it is read out, the method, the needs to choose from.
//!
//! A draft until it is saved, because half a ranking must not be voted on.

use super::names::{sector_icon, sector_label};
use super::ranking_method::{self, HowToAnswer};
use crate::app::use_app;
use crate::domain::actions::draft_ranking::{draft_ranking, tidied};
use crate::domain::id::RecordId;
use crate::domain::records::{Meeting, Method, Need, Ranking, TieRule, code};
use crate::i18n;
use crate::present::deciding::need_rows::{CHOICE_SORTS, need_choices};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{
    Bdi, Button, Icon, ListHead, ListLook, LongList, MANY, PickField, SelectField, TextField,
};
use crate::{t, tr};
use leptos::prelude::*;

/// The form; `before` is the ranking that is changed, none for a new one.
#[component]
pub fn RankingForm(
    before: Option<Ranking>,
    #[prop(into)] on_save: Callback<Ranking>,
    #[prop(into)] on_close: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let fresh = || {
        let question = tr!("priorities-usual-question");
        app.peek(|project| draft_ranking(project, question))
    };
    let Some(draft) = before.or_else(fresh).map(RwSignal::new) else {
        return ().into_any();
    };
    // A memo: another field's change must not write the old question over one that is being typed.
    let question = Memo::new(move |_| draft.with(|draft| draft.question.clone()));
    let why_not = Signal::derive(move || {
        draft.with(|draft| {
            if draft.question.trim().is_empty() {
                tr!("priorities-question-missing")
            } else if draft.options.len() < 2 {
                tr!("priorities-two-options")
            } else {
                ranking_method::why_not(draft)
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
            <Ties draft />
            <WhichMeeting draft />
            <Options draft />
            <div class="form-acts">
                <Button label=t!("priorities-cancel") kind=ButtonKind::Quiet on_press=on_close />
                <Button
                    label=t!("priorities-save-ranking")
                    icon="check"
                    kind=ButtonKind::Main
                    why_not
                    on_press=move |()| on_save.run(tidied(draft.get_untracked()))
                />
            </div>
        </section>
    }
    .into_any()
}

/// The tie rule that is read out before voting.
#[component]
fn Ties(draft: RwSignal<Ranking>) -> impl IntoView {
    let choices = || {
        let choice = |rule: &TieRule| (code(rule), i18n::name("tie-rule", rule));
        TieRule::OF_RANKINGS.iter().map(choice).collect::<Vec<_>>()
    };
    let ranks = Memo::new(move |_| draft.with(|draft| draft.method != Method::Calendar));
    view! {
        <Show when=move || ranks.get()>
            <SelectField
                label=t!("tie-rule-title")
                help=t!("tie-rule-help")
                value=Signal::derive(move || draft.with(|draft| code(&draft.tie_rule)))
                options=Signal::derive(choices)
                on_change=move |value: String| {
                    let chosen = TieRule::OF_RANKINGS.into_iter().find(|rule| code(rule) == value);
                    draft.update(|draft| draft.tie_rule = chosen.unwrap_or_default());
                }
            />
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
        <PickField
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
        app.read(|project| need_choices(project, |code| sector_label(app, code)))
            .unwrap_or_default()
    });
    let look = ListLook::new(&CHOICE_SORTS);
    let found = look.find(needs, || |_: &RecordId| true);
    let tick = move |id: RecordId, tick: bool| {
        draft.update(|draft| {
            draft.options.retain(|option| *option != id);
            if tick {
                draft.options.push(id);
            }
        });
    };
    let line = move |id: RecordId| {
        let need = app.peek(|project| project.get::<Need>(id).cloned());
        let need = need.flatten().unwrap_or_default();
        let (icon, sector) = (need.sector.clone(), need.sector);
        view! {
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
        }
        .into_any()
    };
    view! {
        <fieldset class="need-marks">
            <legend class="field-label">
                {move || tr!("priorities-options", count = draft.with(|draft| draft.options.len()))}
            </legend>
            <p class="field-help">{t!("priorities-options-help")}</p>
            <ListHead label=t!("priorities-needs-search") look found sorts="needs-sort" from=MANY />
            <div class="ranking-options">
                <LongList label=t!("priorities-needs") found row=line free=20 />
            </div>
        </fieldset>
    }
}
