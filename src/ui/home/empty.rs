//! The home screen without assessments: one picture, one sentence, one main button and two secondary ones.

use super::ways::Ways;
use crate::t;
use crate::ui::widgets::Button;
use crate::ui::widgets::button::ButtonKind;
use leptos::prelude::*;

/// Teaches what the app does and how to begin.
#[component]
pub fn EmptyShelf(ways: Ways) -> impl IntoView {
    view! {
        <div class="home-empty">
            <Picture />
            <h1 tabindex="-1">{t!("home-empty-title")}</h1>
            <p class="home-empty-text">{t!("home-empty-text")}</p>
            <Button
                label=t!("home-new")
                icon="add"
                kind=ButtonKind::Main
                class="home-empty-main"
                on_press=move |()| ways.making.set(true)
            />
            <div class="home-empty-others">
                <Button
                    label=t!("home-example")
                    icon="eye"
                    kind=ButtonKind::Quiet
                    why_not=ways.why_not()
                    on_press=move |()| ways.open_example()
                />
                <Button
                    label=t!("home-open-file")
                    icon="open"
                    kind=ButtonKind::Quiet
                    why_not=ways.why_not()
                    on_press=move |()| ways.open_file()
                />
            </div>
        </div>
    }
}

/// From marks on a map to a signed page.
#[component]
fn Picture() -> impl IntoView {
    view! {
        <svg class="home-picture" viewBox="0 0 440 220" aria-hidden="true" focusable="false">
            <g class="home-picture-map">
                <rect class="home-picture-sheet" x="12" y="24" width="236" height="172" rx="14" />
                <path class="home-picture-water" d="M12 150c40-30 66 8 104-12s48-64 132-62" />
                <path class="home-picture-road" d="M58 24v60l52 40v72M110 124l138-14" />
                <path class="home-picture-area" d="M52 74l66-24 78 22 14 62-58 40-82-12z" />
                <path class="home-picture-pin home-picture-pin-a" d="M92 118c-9-11-13-16-13-23a13 13 0 0 1 26 0c0 7-4 12-13 23z" />
                <path class="home-picture-pin home-picture-pin-b" d="M146 102c-9-11-13-16-13-23a13 13 0 0 1 26 0c0 7-4 12-13 23z" />
                <path class="home-picture-pin home-picture-pin-c" d="M168 154c-9-11-13-16-13-23a13 13 0 0 1 26 0c0 7-4 12-13 23z" />
            </g>
            <path class="home-picture-arrow" d="M262 110h34m-12-12l12 12-12 12" />
            <g>
                <rect class="home-picture-sheet" x="312" y="38" width="116" height="146" rx="10" />
                <path class="home-picture-lines" d="M330 64h52M346 88h64M346 108h50M346 128h58" />
                <circle class="home-picture-dot" cx="334" cy="88" r="4" />
                <circle class="home-picture-dot" cx="334" cy="108" r="4" />
                <circle class="home-picture-dot" cx="334" cy="128" r="4" />
                <path class="home-picture-sign" d="M332 164c8-14 14-14 12-4s10-10 14-4 8 6 14-2 10 6 18 2" />
            </g>
        </svg>
    }
}
