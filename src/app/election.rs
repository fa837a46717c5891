//! Taking in an election file of another program as a closed ranking, in one step that can be undone.
//!
//! Deliberately absent: what is in the file (`exchange::ranking_import`).

use super::{App, Notice, Tone};
use crate::domain::id::RecordId;
use crate::exchange::ranking_import;
use crate::platform::{files, ids};
use crate::present::route::Place;
use crate::tr;
use leptos::task::spawn_local;

/// Most ballots that are taken in; more would make the assessment heavy for a tablet.
const MOST: usize = 5_000;

impl App {
    /// Asks for a `.pb`, `.soc`, `.soi`, `.toc` or `.toi` file and takes it in.
    pub fn take_in_election(self) {
        spawn_local(async move {
            let Some(file) = files::pick(".pb,.soc,.soi,.toc,.toi", false)
                .await
                .into_iter()
                .next()
            else {
                return;
            };
            let bytes = files::read(&file).await.unwrap_or_default();
            let arrived = match ranking_import::read(&bytes, MOST) {
                Ok(Some(arrived)) if arrived.names.len() > 1 && !arrived.answers.is_empty() => arrived,
                Ok(_) => {
                    return self.notify(Notice::new(
                        Tone::Warning,
                        tr!("answers-import-misfit", count = MOST),
                    ));
                }
                Err(_) => return self.notify(Notice::new(Tone::Warning, tr!("answers-import-unreadable"))),
            };
            let (needs, ballots) = arrived.ids();
            let ranking = ids::new_id();
            let needs: Vec<RecordId> = (0..needs).map(|_| ids::new_id()).collect();
            let ballots: Vec<RecordId> = (0..ballots).map(|_| ids::new_secret_id()).collect();
            let sector = self.peek(|project| {
                let sectors = project
                    .assessment()
                    .map(|it| it.sectors.clone())
                    .unwrap_or_default();
                sectors
                    .first()
                    .map(|sector| sector.code.clone())
                    .unwrap_or_default()
            });
            let sector = sector.unwrap_or_default();
            let edit = arrived.edit(ranking, &needs, &ballots, &tr!("data-untitled"), &sector);
            if self.act(|_| Ok(edit)) {
                self.go_to(Place::Ranking(ranking));
                self.notify(Notice::undoable(tr!("answers-imported", count = ballots.len())));
            }
        });
    }
}
