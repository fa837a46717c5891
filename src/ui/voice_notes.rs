//! Voice notes of a record: recorded for a minute at most after consent was asked, kept once by content, heard, taken away.
//!
//! Deliberately absent: the microphone (`platform::recorder`), which field of which record names them, turning speech into text.

use crate::app::recorder::{NoVoice, Recording};
use crate::app::{App, Notice, clock, use_app};
use crate::domain::records::{Attachment, ContentHash};
use crate::ui::blob_url::{BlobUrl, blob_url};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon};
use crate::{i18n, t, tr};
use leptos::html::Audio;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

/// Longest note, in seconds.
const MOST: u32 = 60;

/// How far a recording is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Idle,
    Asking,
    Recording,
    Keeping,
}

/// Voice notes among attachments, and a way to add one.
#[component]
pub fn VoiceNotes(
    /// The attachments among which they are.
    #[prop(into)]
    attachments: Signal<Vec<Attachment>>,
    /// One more.
    #[prop(into)]
    on_add: Callback<Attachment>,
    /// One less; tells whether it was.
    #[prop(into)]
    on_remove: Callback<ContentHash, bool>,
) -> impl IntoView {
    let notes = Memo::new(move |_| {
        attachments.with(|all| {
            all.iter()
                .filter(|it| it.media.is_voice())
                .map(|it| it.hash)
                .collect::<Vec<_>>()
        })
    });
    let numbered = move || notes.get().into_iter().enumerate().collect::<Vec<_>>();
    view! {
        <section class="mark-voices" aria-label=t!("mark-voices")>
            <h3 class="field-label">{t!("mark-voices")}</h3>
            <Show when=move || !notes.with(Vec::is_empty)>
                <ul class="mark-voice-list">
                    <For each=numbered key=|(_, hash)| *hash let:note>
                        <Note hash=note.1 number=note.0 + 1 on_remove />
                    </For>
                </ul>
            </Show>
            <p class="field-help">{move || tr!("mark-voices-help", seconds = i18n::number(MOST))}</p>
            <Recorder on_add />
        </section>
    }
}

/// The button that records, and its state.
#[component]
fn Recorder(on_add: Callback<Attachment>) -> impl IntoView {
    let app = use_app();
    let stage = RwSignal::new(Stage::Idle);
    let seconds = RwSignal::new(0_u32);
    let fault = RwSignal::new(String::new());
    let recording = StoredValue::new_local(None::<Recording>);
    let take = move || recording.try_update_value(Option::take).flatten();
    // Leaving lets the microphone go.
    on_cleanup(move || drop(take()));
    let finish = move || {
        let Some(running) = take() else { return };
        stage.set(Stage::Keeping);
        spawn_local(async move {
            let outcome = keep(app, running).await;
            stage.try_set(Stage::Idle);
            match outcome {
                Ok(note) => drop(on_add.try_run(note)),
                Err(text) => drop(fault.try_set(text)),
            }
        });
    };
    let begin = move |()| {
        fault.set(String::new());
        stage.set(Stage::Asking);
        spawn_local(async move {
            match Recording::begin().await {
                Ok(running) => {
                    // The sheet may be closed by now; then the recording ends here.
                    if stage.try_set(Stage::Recording).is_some() {
                        return;
                    }
                    recording.try_set_value(Some(running));
                    seconds.set(0);
                    while stage.try_get_untracked() == Some(Stage::Recording) {
                        clock::sleep(1000).await;
                        if stage.try_get_untracked() != Some(Stage::Recording) {
                            return;
                        }
                        seconds.update(|seconds| *seconds += 1);
                        if seconds.get_untracked() >= MOST {
                            return finish();
                        }
                    }
                }
                Err(why) => {
                    stage.try_set(Stage::Idle);
                    fault.try_set(match why {
                        NoVoice::Denied => tr!("mark-voice-denied"),
                        NoVoice::NoMicrophone => tr!("mark-voice-none"),
                        NoVoice::Unable => tr!("mark-voice-unable"),
                    });
                }
            }
        });
    };
    let discard = move |()| {
        drop(take());
        stage.set(Stage::Idle);
    };
    let told = move || match stage.get() {
        Stage::Idle | Stage::Recording => String::new(),
        Stage::Asking => tr!("mark-voice-asking"),
        Stage::Keeping => tr!("mark-voice-keeping"),
    };
    view! {
        <div class="says-acts">
            {move || match stage.get() {
                Stage::Recording => view! {
                    <Button label=t!("mark-voice-stop") icon="check" kind=ButtonKind::Main on_press=move |()| finish() />
                    <Button label=t!("mark-voice-discard") icon="delete" kind=ButtonKind::Quiet on_press=discard />
                }.into_any(),
                Stage::Idle => view! { <Button label=t!("mark-voice-record") icon="microphone" on_press=begin /> }.into_any(),
                Stage::Asking | Stage::Keeping => ().into_any(),
            }}
        </div>
        <Show when=move || stage.get() == Stage::Recording>
            <p class="mark-voice-running">
                <Icon name="microphone" />
                {move || tr!("mark-voice-recording", seconds = i18n::number(seconds.get()), most = i18n::number(MOST))}
            </p>
            <progress class="mark-voice-progress" max=MOST.to_string() value=move || seconds.get().to_string() aria-label=t!("mark-voice-running")></progress>
        </Show>
        <p class="says-note" role="status">{told}</p>
        {move || (!fault.with(String::is_empty)).then(|| view! { <p class="field-error" role="alert">{fault.get()}</p> })}
    }
}

async fn keep(app: App, running: Recording) -> Result<Attachment, String> {
    let (bytes, media) = running.finish().await.ok_or_else(|| tr!("mark-voice-empty"))?;
    let kept = app.blobs.add(bytes, media).await;
    kept.map_err(|_| tr!("mark-voice-not-kept"))
}

/// One note: heard, stopped, taken away.
#[component]
fn Note(hash: ContentHash, number: usize, on_remove: Callback<ContentHash, bool>) -> impl IntoView {
    let app = use_app();
    let BlobUrl { url, missing } = blob_url(app, hash);
    let playing = RwSignal::new(false);
    let sound = NodeRef::<Audio>::new();
    let named = move || i18n::number(number as u64);
    let press = move |()| {
        let Some(sound) = sound.get_untracked() else {
            return;
        };
        if playing.get_untracked() {
            let _ = sound.pause();
            sound.set_current_time(0.0);
            playing.set(false);
        } else if let Ok(begun) = sound.play() {
            playing.set(true);
            spawn_local(async move {
                if JsFuture::from(begun).await.is_err() {
                    playing.try_set(false);
                }
            });
        }
    };
    let remove = move |()| {
        if on_remove.run(hash) {
            app.notify(Notice::undoable(tr!("mark-voice-removed")));
        }
    };
    let label = move || {
        if playing.get() {
            tr!("mark-voice-pause", number = named())
        } else {
            tr!("mark-voice-play", number = named())
        }
    };
    let icon = Signal::derive(move || {
        if playing.get() {
            "pause".to_owned()
        } else {
            "play".to_owned()
        }
    });
    view! {
        <li class="mark-voice">
            <Show
                when=move || !missing.get()
                fallback=move || view! { <p class="mark-voice-missing">{tr!("mark-voice-missing", number = named())}</p> }
            >
                {move || url.get().map(|url| view! {
                    <audio node_ref=sound src=url.as_str().to_owned() preload="auto" on:ended=move |_| playing.set(false)></audio>
                })}
                <Button label icon on_press=press />
            </Show>
            <Button
                label=move || tr!("mark-voice-remove", number = named())
                icon="delete"
                icon_only=true
                kind=ButtonKind::Quiet
                on_press=remove
            />
        </li>
    }
}
