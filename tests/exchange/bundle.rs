//! A project file with its photos: any program opens it, we read it back by slices, and foreign or damaged archives are refused.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::domain::records::{Attachment, ContentHash, MediaKind};
use catchment::exchange::bundle::{
    Bundle, NoBundle, Piece, Writer, content, directory, entries, head, is_archive, tail,
};
use std::io::{Cursor, Read, Write};

fn attachment(bytes: &[u8], media: MediaKind) -> Attachment {
    Attachment {
        hash: ContentHash::of(bytes),
        media,
        bytes: bytes.len() as u64,
    }
}

fn archive(project: &[u8], contents: &[(&[u8], MediaKind)]) -> Vec<u8> {
    let mut writer = Writer::default();
    let mut all = writer.project(project).unwrap();
    all.extend(project);
    for (bytes, media) in contents {
        all.extend(writer.attachment(&attachment(bytes, *media), bytes).unwrap());
        all.extend(*bytes);
    }
    all.extend(writer.finish());
    all
}

fn slice(all: &[u8], piece: Piece) -> &[u8] {
    &all[piece.offset as usize..(piece.offset + piece.length) as usize]
}

fn read(all: &[u8]) -> Result<Bundle, NoBundle> {
    let size = all.len() as u64;
    let list = directory(size, slice(all, tail(size)))?;
    entries(size, slice(all, list))
}

fn bytes_of(all: &[u8], piece: Piece) -> &[u8] {
    slice(all, content(piece, slice(all, head(piece))).unwrap())
}

const PROJECT: &[u8] = br#"{"format":"catchment-project"}"#;
const CONTENTS: [(&[u8], MediaKind); 3] = [
    (b"a photo", MediaKind::Jpeg),
    (b"a voice", MediaKind::WebmAudio),
    (b"{}", MediaKind::GeoJson),
];

#[test]
fn another_program_opens_it() {
    let mut zip = zip::ZipArchive::new(Cursor::new(archive(PROJECT, &CONTENTS))).unwrap();
    assert_eq!(zip.len(), 4);
    let mut text = Vec::new();
    // The crate checks the sum of each entry as it reads.
    zip.by_name("project.catchment.json")
        .unwrap()
        .read_to_end(&mut text)
        .unwrap();
    assert_eq!(text, PROJECT);
    let name = format!("attachments/{}.jpg", ContentHash::of(b"a photo"));
    let mut photo = Vec::new();
    zip.by_name(&name).unwrap().read_to_end(&mut photo).unwrap();
    assert_eq!(photo, b"a photo");
}

#[test]
fn it_is_read_back_by_slices() {
    let all = archive(PROJECT, &CONTENTS);
    assert!(is_archive(&all) && !is_archive(PROJECT));
    let bundle = read(&all).unwrap();
    assert_eq!(bytes_of(&all, bundle.project), PROJECT);
    assert_eq!(bundle.attachments.len(), 3);
    for ((hash, media, piece), (bytes, wanted)) in bundle.attachments.iter().zip(CONTENTS) {
        assert_eq!((*hash, *media), (ContentHash::of(bytes), wanted));
        assert_eq!(bytes_of(&all, *piece), bytes);
    }
}

#[test]
fn foreign_and_damaged_archives_are_refused() {
    assert_eq!(read(b"nothing of the kind"), Err(NoBundle::Other));
    assert_eq!(read(b""), Err(NoBundle::Other));
    let all = archive(PROJECT, &CONTENTS);
    for cut in 0..all.len() {
        assert!(read(&all[..cut]).is_err(), "cut at {cut}");
    }
    for at in 0..all.len() {
        // No wrong bit makes it panic.
        let mut damaged = all.clone();
        damaged[at] ^= 0xFF;
        if let Ok(bundle) = read(&damaged) {
            let size = damaged.len() as u64;
            let pieces = bundle.attachments.iter().map(|it| it.2).chain([bundle.project]);
            for piece in pieces {
                assert!(piece.offset + piece.length <= size);
                let _ = content(piece, slice(&damaged, head(piece)));
            }
        }
    }
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    packed.start_file("project.catchment.json", options).unwrap();
    packed.write_all(PROJECT).unwrap();
    let packed = packed.finish().unwrap().into_inner();
    assert_eq!(read(&packed), Err(NoBundle::Packed));
    let empty = zip::ZipWriter::new(Cursor::new(Vec::new()))
        .finish()
        .unwrap()
        .into_inner();
    assert_eq!(read(&empty), Err(NoBundle::NoProject));
}
