//! Bytes beside records: kept once by content, read back as they were, swept when no assessment names them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::support::{fresh, whole};
use catchment::domain::document::Document;
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::{Assessment, Attachment, ContentHash, MediaKind, Record, Underlay};
use catchment::platform::ids::new_id;
use catchment::storage::Blob;
use wasm_bindgen_test::wasm_bindgen_test;

fn blob(text: &str) -> (ContentHash, Blob) {
    let bytes = text.as_bytes().to_vec();
    let media = MediaKind::Jpeg;
    (ContentHash::of(&bytes), Blob { media, bytes })
}

/// An assessment whose underlay is the picture.
fn with_picture(hash: ContentHash) -> Project {
    let id: RecordId = new_id();
    let underlay = Underlay {
        title: "Sketch".to_owned(),
        picture: Attachment {
            hash,
            media: MediaKind::Jpeg,
            bytes: 5,
        },
        width: 10,
        height: 10,
        control_points: Vec::new(),
        opacity: 80,
    };
    let own = Document::new(id, Assessment::default().into_body());
    Project::from_documents(id, [own, Document::new(new_id(), underlay.into_body())])
}

#[wasm_bindgen_test]
async fn bytes_come_back_and_are_kept_once() {
    let database = fresh().await;
    let (hash, photo) = blob("photo");
    assert_eq!(database.blob(hash).await.unwrap(), None);
    database.put_blob(hash, &photo, 1).await.unwrap();
    database.put_blob(hash, &photo, 2).await.unwrap();
    assert_eq!(database.blob(hash).await.unwrap(), Some(photo));
    assert_eq!(database.blobs().await.unwrap().len(), 1);
    database.delete_blob(hash).await.unwrap();
    assert_eq!(database.blob(hash).await.unwrap(), None);
}

#[wasm_bindgen_test]
async fn bytes_under_another_hash_are_not_given_out() {
    let database = fresh().await;
    let ((hash, _), (_, other)) = (blob("photo"), blob("other"));
    database.put_blob(hash, &other, 1).await.unwrap();
    assert_eq!(database.blob(hash).await.unwrap(), None);
}

#[wasm_bindgen_test]
async fn a_sweep_takes_what_nobody_names_and_is_not_new() {
    let database = fresh().await;
    let ((named, one), (unnamed, two), (young, three)) = (blob("named"), blob("unnamed"), blob("young"));
    let (now, old) = (100_000_000, 1_000);
    database.save(&whole(&with_picture(named))).await.unwrap();
    database.put_blob(named, &one, old).await.unwrap();
    database.put_blob(unnamed, &two, old).await.unwrap();
    database.put_blob(young, &three, now - 1).await.unwrap();
    database.sweep_blobs(now).await.unwrap();
    assert_eq!(
        database.blobs().await.unwrap(),
        [named, young].into_iter().collect()
    );
}
