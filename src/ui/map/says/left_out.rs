//! The number of marks that an answer about the ground leaves out because they lie on a picture. Deliberately absent: counting
//! (`analysis::map::on_pictures`).

use super::state::use_says;
use crate::analysis::map::map_question::Ask;
use crate::analysis::map::on_pictures::left_out;
use crate::analysis::protection::public_view::Count;
use crate::domain::records::Mark;
use crate::tr;
use crate::ui::map::state::use_map;
use crate::ui::widgets::Icon;
use leptos::prelude::*;

/// Beside an answer about the ground: how many marks it leaves out because they lie on a picture.
#[component]
pub fn LeftOut() -> impl IntoView {
    let (state, says) = (use_map(), use_says());
    let count = Memo::new(move |_| {
        let all = says.wanted().is_some_and(Ask::is_about_all);
        let (filter, view) = (state.filter.get(), says.view.get());
        let read = state.app.read(|project| {
            let marks = project.all::<Mark>().map(|(_, mark)| mark);
            left_out(marks.filter(|mark| all || filter.accepts(mark)), view)
        });
        read.unwrap_or_default()
    });
    let text = move || match count.get() {
        Count::Exactly(0) => None,
        Count::Exactly(count) => Some(tr!("says-on-pictures", count = count)),
        Count::Hidden => Some(tr!("says-on-pictures-few")),
    };
    move || text().map(|text| view! { <p class="says-note"><Icon name="picture" />{text}</p> })
}
