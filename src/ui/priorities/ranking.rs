//! One ranking: its method, answering it, closing it, and then its result.
//!
//! While it is open nothing but the number of ballots is shown. Deliberately absent: reopening (see `close_ranking`).

use super::decision::Decide;
use super::hands::CountHands;
use super::ranking_form::RankingForm;
use super::ranking_method::method_name;
use super::recount::Recount;
use super::result_words::{ask_again_words, rule_text};
use super::results::Results;
use super::season::SeasonTable;
use super::tabs::PriorityTabs;
use crate::analysis::deciding::ranking::open::{ballots_in, different_on_several};
use crate::app::ids;
use crate::app::{Notice, Tone, use_app};
use crate::domain::actions::close_ranking::close_ranking;
use crate::domain::actions::set_up_ranking::{change_ranking, delete_ranking, set_up_ranking};
use crate::domain::id::RecordId;
use crate::domain::records::{Method, Need, Ranking, RankingState, Respondents};
use crate::exchange::result_document::result_document;
use crate::present::deciding::need_rows::GroupTag;
use crate::present::route::Place;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Banner, Bdi, Button, EmptyState, Icon, Later, LinkButton, painted};
use crate::{t, tr};
use leptos::prelude::*;

/// The page of a ranking, open or closed.
#[component]
pub fn RankingPage(id: RecordId) -> impl IntoView {
    let app = use_app();
    let ranking = Memo::new(move |_| app.read(|project| project.get::<Ranking>(id).cloned()).flatten());
    let stands = Memo::new(move |_| ranking.with(|ranking| ranking.as_ref().map(|ranking| ranking.state)));
    let body = move || {
        match stands.get() {
        Some(RankingState::Open) => view! { <Open id ranking /> }.into_any(),
        Some(RankingState::Closed) => view! { <Closed id ranking /> }.into_any(),
        None => view! {
            <EmptyState icon="priorities" title=t!("priorities-ranking-gone") text=t!("priorities-ranking-gone-text")>
                <LinkButton label=t!("priorities-to-rankings") href=Signal::derive(move || app.href(Place::Rankings)) />
            </EmptyState>
        }
        .into_any(),
    }
    };
    view! {
        <div class="page priorities">
            <PriorityTabs />
            {body}
        </div>
    }
    .into_any()
}

/// The question as the page's title, with its state.
#[component]
fn Question(ranking: Memo<Option<Ranking>>) -> impl IntoView {
    let open = move || {
        ranking.with(|ranking| {
            ranking
                .as_ref()
                .is_some_and(|ranking| ranking.state == RankingState::Open)
        })
    };
    view! {
        <header class="ranking-head">
            <span class="badge" class:badge-live=open>
                {move || if open() { tr!("priorities-state-open") } else { tr!("priorities-state-closed") }}
            </span>
            <h1 tabindex="-1">
                <Bdi text=Signal::derive(move || {
                    ranking.with(|ranking| ranking.as_ref().map(|ranking| ranking.question.clone()).unwrap_or_default())
                }) />
            </h1>
        </header>
    }
}

#[component]
fn Open(id: RecordId, ranking: Memo<Option<Ranking>>) -> impl IntoView {
    let app = use_app();
    let changing = RwSignal::new(false);
    let ballots = Memo::new(move |_| app.read(|project| ballots_in(project, id)).unwrap_or_default());
    let method = Memo::new(move |_| ranking.with(|ranking| ranking.as_ref().map(|ranking| ranking.method)));
    let hands = move || method.get() == Some(Method::Hands);
    let answered_by = Memo::new(move |_| {
        ranking.with(|ranking| ranking.as_ref().map(|it| it.answered_by).unwrap_or_default())
    });
    let close = move |()| {
        if app.act(|project| close_ranking(project, id)) {
            app.notify(Notice::undoable(tr!("priorities-closed-now")));
        }
    };
    let delete = move |()| {
        if app.act(|project| delete_ranking(project, id)) {
            app.go_to(Place::Rankings);
            app.notify(Notice::undoable(tr!("priorities-ranking-deleted")));
        }
    };
    let save = move |next: Ranking| {
        let unchanged = ranking.with_untracked(|before| before.as_ref() == Some(&next));
        if unchanged || app.act(|project| change_ranking(project, id, next)) {
            changing.set(false);
        }
    };
    let why_frozen = Signal::derive(move || {
        if ballots.get() > 0 {
            tr!("priorities-frozen")
        } else {
            String::new()
        }
    });
    let why_not_close = Signal::derive(move || {
        if ballots.get() == 0 {
            tr!("priorities-close-needs-ballots")
        } else {
            String::new()
        }
    });
    let why_not_vote =
        move || ranking.with(|ranking| ranking.as_ref().is_some_and(|ranking| ranking.options.len() < 2));
    let counted = move || {
        if hands() {
            tr!("priorities-groups-counted", count = ballots.get())
        } else {
            tr!("priorities-ballots-so-far", count = ballots.get())
        }
    };
    view! {
        <Question ranking />
        <Show
            when=move || !changing.get()
            fallback=move || {
                view! { <RankingForm before=ranking.get_untracked() on_save=save on_close=move |()| changing.set(false) /> }
            }
        >
            <div class="ranking-open">
                // Counting comes first where it is done on this screen.
                <Show when=hands><CountHands id ranking /></Show>
                <section class="card ranking-answer" aria-labelledby="ranking-answer">
                    <h2 id="ranking-answer">{move || method.get().map(method_name)}</h2>
                    <p>{move || rule_text(method.get())}</p>
                    <Show when=move || !hands() && !why_not_vote()>
                        <p>{move || by_text(answered_by.get())}</p>
                        <div class="form-acts">
                            <LinkButton
                                label=move || start_text(answered_by.get())
                                icon="forward"
                                kind=ButtonKind::Main
                                href=Signal::derive(move || app.href(Place::Vote(id)))
                            />
                            <Show when=move || answered_by.get() == Respondents::Persons && method.get() != Some(Method::Calendar)>
                                <LinkButton
                                    label=t!("answers-start-paper")
                                    icon="edit"
                                    href=Signal::derive(move || app.href(Place::Papers(id)))
                                />
                            </Show>
                        </div>
                    </Show>
                    <Show when=why_not_vote>
                        <p class="need-unbacked">{t!("priorities-two-options")}</p>
                    </Show>
                    <p class="ranking-count" role="status"><Icon name="lock" /><span>{counted}</span></p>
                    <AskAgain id />
                    <p class="field-help">{t!("priorities-no-result-yet")}</p>
                    <div class="form-acts">
                        <Button label=t!("priorities-close") icon="check" why_not=why_not_close on_press=close />
                        <Button label=t!("priorities-change") icon="edit" kind=ButtonKind::Quiet why_not=why_frozen on_press=move |()| changing.set(true) />
                        <Button label=t!("priorities-delete-ranking") icon="delete" kind=ButtonKind::Quiet on_press=delete />
                    </div>
                </section>
                <Show when=move || !hands()><OptionList ranking /></Show>
            </div>
        </Show>
    }
}

/// The options, in the order of the cards.
/// The groups whose answers differ between tablets, while they can still be asked.
#[component]
fn AskAgain(id: RecordId) -> impl IntoView {
    let app = use_app();
    let groups = Memo::new(move |_| {
        app.read(|project| GroupTag::of_all(project, &different_on_several(project, id)))
            .unwrap_or_default()
    });
    view! {
        <Show when=move || groups.with(|groups| !groups.is_empty())>
            <Banner tone=Tone::Warning><p>{move || groups.with(|groups| ask_again_words(groups))}</p></Banner>
        </Show>
    }
}

#[component]
fn OptionList(ranking: Memo<Option<Ranking>>) -> impl IntoView {
    let app = use_app();
    let options = Memo::new(move |_| {
        let options = ranking.with(|ranking| {
            ranking
                .as_ref()
                .map(|ranking| ranking.options.clone())
                .unwrap_or_default()
        });
        let name = |project: &crate::domain::project::Project, id: &RecordId| {
            project
                .get::<Need>(*id)
                .map(|need| (need.statement.clone(), need.sector.clone()))
        };
        app.read(|project| {
            options
                .iter()
                .filter_map(|id| name(project, id))
                .collect::<Vec<_>>()
        })
        .unwrap_or_default()
    });
    let line = move |(statement, sector): (String, String)| {
        view! {
            <li class="ranking-option">
                <span class="mark-icon"><Icon name=Signal::derive(move || super::names::sector_icon(app, &sector)) /></span>
                <Bdi text=statement />
            </li>
        }
    };
    view! {
        <section class="card" aria-labelledby="ranking-options">
            <h2 id="ranking-options">{move || tr!("priorities-options", count = options.with(Vec::len))}</h2>
            <ul class="ranking-option-list">{move || options.get().into_iter().map(line).collect_view()}</ul>
        </section>
    }
}

#[component]
fn Closed(id: RecordId, ranking: Memo<Option<Ranking>>) -> impl IntoView {
    let app = use_app();
    let method = Memo::new(move |_| ranking.with(|ranking| ranking.as_ref().map(|ranking| ranking.method)));
    let due = painted();
    // Counted once for all that stands on this page.
    let document = Memo::new(move |_| app.read(|project| result_document(project, id)).flatten());
    let again = move |()| {
        let new = ids::new_id();
        let Some(next) = ranking.get_untracked() else {
            return;
        };
        if app.act(|project| set_up_ranking(project, new, next)) {
            app.go_to(Place::Ranking(new));
            app.notify(Notice::undoable(tr!("priorities-new-round")));
        }
    };
    let delete = move |()| {
        if app.act(|project| delete_ranking(project, id)) {
            app.go_to(Place::Rankings);
            app.notify(Notice::undoable(tr!("priorities-ranking-deleted")));
        }
    };
    view! {
        <Question ranking />
        {move || match method.get() {
            Some(Method::Dots { .. } | Method::Hands) => view! { <Results id document /> }.into_any(),
            Some(Method::Calendar) => view! { <SeasonTable id /> }.into_any(),
            Some(method) => view! { <Recount id method document /> }.into_any(),
            None => ().into_any(),
        }}
        <Later due>
            {move || method.get().map(|method| view! { <Decide id method document /> })}
        </Later>
        <div class="form-acts ranking-after">
            <Button label=t!("priorities-again") icon="retry" on_press=again />
            <Button label=t!("priorities-delete-ranking") icon="delete" kind=ButtonKind::Quiet on_press=delete />
        </div>
    }
}

/// Who answers, in one sentence.
fn by_text(answered_by: Respondents) -> String {
    match answered_by {
        Respondents::Persons => tr!("answers-by-persons-help"),
        Respondents::Groups => tr!("answers-by-groups-help"),
        Respondents::Paper => tr!("answers-by-paper-help"),
    }
}

/// The one main act of an open ranking.
fn start_text(answered_by: Respondents) -> String {
    match answered_by {
        Respondents::Persons => tr!("priorities-start-vote"),
        Respondents::Groups => tr!("answers-start-groups"),
        Respondents::Paper => tr!("answers-start-paper"),
    }
}
