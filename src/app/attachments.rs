//! Attachments in files: exporting a chosen part of them with a project file, listing those missing here, and filling them in from
//! another device's file.
//!
//! Deliberately absent: the archive's bytes (`exchange::bundle`), which records name what (`exchange::attachments`).

use super::export::title_of;
use super::{App, Notice, Tone};
use crate::domain::project::Project;
use crate::domain::records::ContentHash;
use crate::exchange::attachments::{Choice, attachments, chosen, missing};
use crate::exchange::bundle::{self, Bundle, NoBundle, Piece, Writer};
use crate::exchange::file_name::file_name;
use crate::exchange::project_file;
use crate::platform::clock::today;
use crate::platform::files;
use crate::tr;
use js_sys::{Array, Uint8Array};
use leptos::task::spawn_local;
use std::collections::BTreeSet;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File};

/// What came of looking for missing contents in a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Filled {
    /// How many were filled in.
    pub filled: usize,
    /// How many are still missing.
    pub missing: usize,
}

impl App {
    /// Downloads the project file with the contents of this choice. Contents missing on this device are left out and reported.
    pub fn download_with(self, choice: Choice) {
        spawn_local(async move {
            match self.archive(choice).await {
                Some((name, archive, left_out)) if files::download_blob(&name, &archive) => {
                    self.note_handed_over();
                    if left_out > 0 {
                        self.notify(Notice::new(Tone::Warning, tr!("data-left-out", count = left_out)));
                    }
                }
                _ => self.notify(Notice::new(Tone::Warning, tr!("data-not-downloaded"))),
            }
        });
    }

    /// The archive as a browser `Blob`: contents are read one by one and are never in the wasm's memory together.
    async fn archive(self, choice: Choice) -> Option<(String, Blob, usize)> {
        let (title, project, wanted) = self.peek(|project| {
            (
                title_of(project),
                project_file::write(project),
                chosen(project, choice),
            )
        })?;
        let parts = Array::new();
        let add = |bytes: &[u8]| parts.push(&Uint8Array::from(bytes));
        let mut writer = Writer::default();
        add(&writer.project(project.as_bytes()).ok()?);
        add(project.as_bytes());
        let mut left_out = 0;
        for attachment in wanted {
            match self.blobs.read(attachment.hash).await {
                Ok(Some(blob)) => {
                    add(&writer.attachment(&attachment, &blob.bytes).ok()?);
                    add(&blob.bytes);
                }
                _ => left_out += 1,
            }
        }
        add(&writer.finish());
        let options = BlobPropertyBag::new();
        options.set_type("application/zip");
        let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
        Some((file_name(&title, today(), "catchment.zip"), blob, left_out))
    }

    /// Keeps what this project names and the file has, and this device has not.
    pub async fn fill_in(self, project: &Project, file: &File) -> Result<Filled, NoBundle> {
        let Bundle { attachments, .. } = open(file).await?;
        let here = self.blobs.list().await.unwrap_or_default();
        let wanted: BTreeSet<ContentHash> = missing(project, &here)
            .into_iter()
            .map(|named| named.attachment.hash)
            .collect();
        let mut filled = 0;
        for (hash, media, piece) in attachments {
            if !wanted.contains(&hash) {
                continue;
            }
            let bytes = content(file, piece).await?;
            // What only says that it is this content is not kept.
            if ContentHash::of(&bytes) == hash && self.blobs.add(bytes, media).await.is_ok() {
                filled += 1;
            }
        }
        let missing = wanted.len() - filled;
        Ok(Filled { filled, missing })
    }

    /// Fills in the missing contents that an imported file holds, and reports them.
    pub(super) async fn fill_in_and_tell(self, project: &Project, file: &File) {
        if let Ok(Filled { filled, .. }) = self.fill_in(project, file).await
            && filled > 0
        {
            let text = tr!("data-filled", count = filled);
            self.notify(Notice::new(Tone::Success, text));
        }
    }

    /// What the open assessment names: how many pictures and layers and their bytes, how many voice notes and theirs.
    pub fn contents_of(project: &Project) -> [(usize, u64); 2] {
        let mut seen = BTreeSet::new();
        let mut sums = [(0, 0); 2];
        for named in attachments(project) {
            if seen.insert(named.attachment.hash) {
                let sum = &mut sums[usize::from(named.attachment.media.is_voice())];
                sum.0 += 1;
                sum.1 += named.attachment.bytes;
            }
        }
        sums
    }
}

/// The project file in an archive.
pub async fn project_in(file: &File) -> Result<Vec<u8>, NoBundle> {
    let bundle = open(file).await?;
    content(file, bundle.project).await
}

/// True when a file is an archive.
pub async fn is_archive(file: &File) -> bool {
    let first = slice(file, Piece { offset: 0, length: 4 }).await;
    first.is_some_and(|first| bundle::is_archive(&first))
}

async fn open(file: &File) -> Result<Bundle, NoBundle> {
    let size = file.size() as u64;
    let tail = slice(file, bundle::tail(size)).await.ok_or(NoBundle::Damaged)?;
    let list = bundle::directory(size, &tail)?;
    let list = slice(file, list).await.ok_or(NoBundle::Damaged)?;
    bundle::entries(size, &list)
}

async fn content(file: &File, piece: Piece) -> Result<Vec<u8>, NoBundle> {
    let head = slice(file, bundle::head(piece)).await.ok_or(NoBundle::Damaged)?;
    let piece = bundle::content(piece, &head)?;
    slice(file, piece).await.ok_or(NoBundle::Damaged)
}

async fn slice(file: &File, Piece { offset, length }: Piece) -> Option<Vec<u8>> {
    let part = file
        .slice_with_f64_and_f64(offset as f64, (offset + length) as f64)
        .ok()?;
    let bytes = JsFuture::from(part.array_buffer()).await.ok()?;
    let bytes = Uint8Array::new(&bytes).to_vec();
    (bytes.len() as u64 == length).then_some(bytes)
}
