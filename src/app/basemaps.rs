//! Basemaps of this device: picked, looked at, copied, used, removed. They belong to the device, not to an assessment.
//!
//! Deliberately absent: reading tiles (`map`), drawing them.

use super::online_basemap::{Online, OnlineBasemap};
use crate::domain::records::ContentHash;
use crate::exchange::pmtiles::{Archive, Refusal, inspect};
use crate::map::basemap_files::{self, Copy as CopyJob, Copying};
use crate::platform::preferences;
use crate::present::map::kept_basemap::KeptBasemap;
use crate::present::map::online_basemap::{ID, as_basemap};
use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// What is going on.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Stage {
    /// Nothing.
    #[default]
    Idle,
    /// A file is looked at.
    Looking,
    /// A file is copied: its id, bytes done.
    Copying(String, u64),
    /// It is of no use here.
    Refused(Refusal),
    /// It is an MBTiles file, which has to be converted.
    Mbtiles,
    /// The device has no room left.
    Full,
    /// The device would not keep it.
    Failed,
}

/// Handles to the basemaps; copied freely.
#[derive(Clone, Copy)]
pub struct Basemaps {
    /// What is kept, complete or not.
    pub kept: RwSignal<Vec<KeptBasemap>>,
    /// The one that is shown.
    pub used: RwSignal<Option<String>>,
    /// What is going on.
    pub stage: RwSignal<Stage>,
    /// The one from the internet.
    pub online: OnlineBasemap,
    job: StoredValue<Option<CopyJob>, LocalStorage>,
}

impl Basemaps {
    /// What this device remembers.
    pub fn new() -> Self {
        let remembered = preferences::load();
        let basemaps = Self {
            kept: RwSignal::new(serde_json::from_str(&remembered.basemaps).unwrap_or_default()),
            used: RwSignal::new(remembered.basemap),
            stage: RwSignal::default(),
            online: OnlineBasemap::default(),
            job: StoredValue::new_local(None),
        };
        on_cleanup(move || basemaps.stop());
        basemaps.online.ask();
        basemaps
    }

    /// The basemap to draw.
    pub fn shown(self) -> Option<KeptBasemap> {
        let used = self.used.get()?;
        if used == ID {
            return match self.online.get() {
                Online::Known(state) => as_basemap(&state),
                Online::Asked | Online::Unable => None,
            };
        }
        self.kept
            .with(|kept| kept.iter().find(|one| one.id == used && one.complete).cloned())
    }

    /// Looks at a picked file and copies it when it is sound.
    pub fn take(self, file: File) {
        self.stop();
        self.stage.set(Stage::Looking);
        spawn_local(async move {
            let looked = look(&file).await;
            if self.stage.try_get_untracked() != Some(Stage::Looking) {
                return;
            }
            match looked {
                Ok(archive) => self.copy(file, &archive).await,
                Err(Refusal::NotPmtiles) if file.name().to_lowercase().ends_with(".mbtiles") => {
                    self.stage.set(Stage::Mbtiles);
                }
                Err(refusal) => self.stage.set(Stage::Refused(refusal)),
            }
        });
    }

    async fn copy(self, file: File, archive: &Archive) {
        let bytes = file.size() as u64;
        let identity = format!("{}/{bytes}/{}", file.name(), file.last_modified());
        let id: String = ContentHash::of(identity.as_bytes())
            .to_string()
            .chars()
            .take(16)
            .collect();
        let basemap = KeptBasemap::of(archive, id.clone(), &file.name(), bytes);
        self.kept.update(|kept| {
            kept.retain(|one| one.id != id);
            kept.push(basemap);
        });
        self.remember();
        let done = basemap_files::bytes_of(&id).await.unwrap_or(0);
        self.stage.set(Stage::Copying(id.clone(), done.min(bytes)));
        let known = id.clone();
        let begun = basemap_files::copy(&file, &id, move |news| self.hear(&known, news)).await;
        match begun {
            Ok(job) => drop(self.job.try_set_value(Some(job))),
            Err(_) => self.stage.set(Stage::Failed),
        }
    }

    fn hear(self, id: &str, news: Copying) {
        match news {
            Copying::At(bytes) => drop(self.stage.try_set(Stage::Copying(id.to_owned(), bytes))),
            Copying::Done => {
                self.kept.try_update(|kept| {
                    for one in kept.iter_mut().filter(|one| one.id == id) {
                        one.complete = true;
                    }
                });
                self.stage.try_set(Stage::Idle);
                self.used.try_set(Some(id.to_owned()));
                self.remember();
            }
            Copying::Failed(why) => {
                let full = why == "QuotaExceededError";
                self.stage.try_set(if full { Stage::Full } else { Stage::Failed });
            }
        }
    }

    /// Stops the copy. What is on the device stays, and the same file goes on from there.
    pub fn stop(self) {
        // The callback may be running at this moment, so it is dropped only after this call.
        if let Some(Some(job)) = self.job.try_update_value(Option::take) {
            spawn_local(async move { drop(job) });
        }
        self.stage.try_set(Stage::Idle);
    }

    /// Shows a basemap, or none.
    pub fn choose(self, id: Option<String>) {
        let other = id.as_deref() != Some(ID);
        self.used.set(id);
        self.remember();
        // Who chooses another asks nothing of the internet any more.
        if other && self.online.is_on() {
            self.online.switch_off();
        }
    }

    /// Switches the online basemap on with this address, and shows it.
    pub fn switch_online_on(self, address: &str, attribution: &str, most: u64) {
        self.choose(Some(ID.to_owned()));
        self.online.switch_on(address, attribution, most);
    }

    /// Switches the online basemap off, and shows none in its place.
    pub fn switch_online_off(self) {
        if self.used.with_untracked(|used| used.as_deref() == Some(ID)) {
            self.choose(None);
        }
        self.online.switch_off();
    }

    /// Takes a basemap off the device.
    pub fn remove(self, id: String) {
        self.stop();
        self.kept.update(|kept| kept.retain(|one| one.id != id));
        if self.used.with_untracked(|used| used.as_ref() == Some(&id)) {
            self.used.set(None);
        }
        self.remember();
        spawn_local(async move { basemap_files::forget(&id).await });
    }

    fn remember(self) {
        let kept = self
            .kept
            .try_with_untracked(|kept| serde_json::to_string(kept).unwrap_or_default());
        let (Some(kept), Some(used)) = (kept, self.used.try_get_untracked()) else {
            return;
        };
        preferences::change(|preferences| {
            preferences.basemaps = kept;
            preferences.basemap = used;
        });
    }
}

impl Default for Basemaps {
    fn default() -> Self {
        Self::new()
    }
}

/// Looks at an archive slice by slice: what is missing is read, and it is looked at again.
async fn look(file: &File) -> Result<Archive, Refusal> {
    let mut known: Vec<(u64, Vec<u8>)> = Vec::new();
    for _ in 0..MOST_SLICES {
        let mut missing = None;
        let looked = inspect(file.size() as u64, &mut |offset, length| {
            let found = known.iter().find_map(|(from, bytes)| {
                let at = usize::try_from(offset.checked_sub(*from)?).ok()?;
                bytes.get(at..at.checked_add(length)?).map(<[u8]>::to_vec)
            });
            if found.is_none() {
                missing.get_or_insert((offset, length));
            }
            found
        });
        match (looked, missing) {
            (Err(_), Some((offset, length))) => {
                let bytes = slice(file, offset, length).await.ok_or(Refusal::Unreadable)?;
                known.push((offset, bytes));
            }
            (looked, _) => return looked,
        }
    }
    Err(Refusal::Unreadable)
}

/// Header, directory and metadata, with room to spare.
const MOST_SLICES: usize = 8;

async fn slice(file: &File, offset: u64, length: usize) -> Option<Vec<u8>> {
    let (from, to) = (offset as f64, offset as f64 + length as f64);
    let part = file.slice_with_f64_and_f64(from, to).ok()?;
    let bytes = JsFuture::from(part.array_buffer()).await.ok()?;
    let bytes = Uint8Array::new(&bytes).to_vec();
    (bytes.len() == length).then_some(bytes)
}
