//! The state of georeferencing a picture: which one, and the meaning of the next tap. Every control point is an edit of its own, so that
//! closing, turning the tablet or leaving loses nothing. Deliberately absent: how it looks.

use super::sheet_news::{SheetNews, ground, title_of};
use crate::app::map::UnderlaySeen;
use crate::app::pictures::{ObjectUrl, UNDERLAY, shrink};
use crate::app::sheet_photo::look;
use crate::app::{App, ids::new_id};
use crate::domain::actions::lay_underlay::{
    NewUnderlay, drop_control_point, lay_underlay, set_control_point,
};
use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::records::{ContentHash, ControlPoint, MediaKind, Underlay};
use crate::present::map::map_icons::NO_GROUP;
use crate::present::map::map_layers::{Layer, Look, MapFeature, MapFeatures};
use crate::present::paper::sheet_photo::place;
use crate::ui::blob_url::{BlobUrl, blob_url};
use crate::{i18n, tr};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use web_sys::File;

/// A picture that lies flat, ready to be drawn.
#[derive(Clone)]
pub struct Laid {
    /// What it was made of.
    pub of: (ContentHash, Vec<ControlPoint>),
    /// For the moving map.
    pub seen: UnderlaySeen,
    /// For the flat map.
    pub url: Option<Rc<ObjectUrl>>,
}

/// Why a picture was not taken in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotTaken {
    /// The browser cannot read it as a picture.
    NoPicture,
    /// The device would not keep it.
    NotKept,
}

/// Handles; copied freely.
#[derive(Clone, Copy)]
pub struct Underlays {
    /// The picture that is being placed.
    pub placing: RwSignal<Option<RecordId>>,
    /// The spot of the picture that waits for its place on the map, in pixels.
    pub spot: RwSignal<Option<(f64, f64)>>,
    /// True while a picture is taken in.
    pub busy: RwSignal<bool>,
    /// Why the last one was not.
    pub fault: RwSignal<Option<NotTaken>>,
    /// The opacity under the finger, before it is let go.
    pub preview: RwSignal<Option<(RecordId, u8)>>,
    /// Pictures that lie flat.
    pub laid: RwSignal<BTreeMap<RecordId, Laid>, LocalStorage>,
    /// Pictures whose bytes are not on this device.
    pub missing: RwSignal<BTreeSet<RecordId>>,
    /// What the last picture shows of a printed sheet.
    pub sheet: RwSignal<Option<SheetNews>>,
}

impl Underlays {
    /// Nothing is placed.
    pub fn new() -> Self {
        Self {
            placing: RwSignal::new(None),
            spot: RwSignal::new(None),
            busy: RwSignal::new(false),
            fault: RwSignal::new(None),
            preview: RwSignal::new(None),
            laid: RwSignal::new_local(BTreeMap::new()),
            missing: RwSignal::default(),
            sheet: RwSignal::new(None),
        }
    }

    /// The address of a picture as soon as it is there. That its bytes are not on this device is noted.
    pub fn picture_url(
        self,
        app: App,
        id: RecordId,
        hash: ContentHash,
    ) -> RwSignal<Option<Rc<ObjectUrl>>, LocalStorage> {
        let BlobUrl { url, missing } = blob_url(app, hash);
        Effect::new(move |_| {
            if missing.get() {
                self.missing.update(|all| {
                    all.insert(id);
                });
            }
        });
        url
    }

    /// Takes in a picked picture and begins to place it; a photo of a printed sheet is placed already. The ground to be brought into view,
    /// where that is known.
    pub async fn take(self, app: App, file: File) -> Option<Bounds> {
        self.busy.set(true);
        self.fault.set(None);
        let taken = async {
            let picture = shrink(&file, UNDERLAY).await.ok_or(NotTaken::NoPicture)?;
            let (width, height) = (picture.width, picture.height);
            // Looked at as the camera made it, before JPEG takes detail away. Who cannot look sees an ordinary picture.
            let seen = look(&file, UNDERLAY).await.unwrap_or_default();
            let kept = app.blobs.add(picture.bytes, MediaKind::Jpeg).await;
            Ok((kept.map_err(|_| NotTaken::NotKept)?, width, height, seen))
        }
        .await;
        // The screen may have been left meanwhile; the picture is in the assessment all the same.
        let left = self.busy.try_set(false).is_some();
        match taken {
            Ok((picture, width, height, seen)) => {
                let placed = place(&seen, None);
                let number = app.peek(|project| project.all::<Underlay>().count()).unwrap_or(0) + 1;
                let underlay = NewUnderlay {
                    // Not the file's name, which may tell who took it and when.
                    title: match &placed {
                        Ok(placed) => title_of(placed),
                        Err(_) => tr!("underlay-new", number = i18n::number(number as u64)),
                    },
                    picture,
                    width,
                    height,
                    control_points: placed
                        .as_ref()
                        .map_or_else(|_| Vec::new(), |placed| placed.points.clone()),
                };
                let id = new_id();
                if app.act(|_| Ok(lay_underlay(id, underlay))) && !left {
                    self.place(Some(id));
                    let outcome = placed.map(|placed| placed.number);
                    let news = SheetNews { id, seen, outcome };
                    let bounds = ground(app, &news);
                    self.sheet.set(Some(news));
                    return bounds;
                }
            }
            Err(fault) => drop(self.fault.try_set(Some(fault))),
        }
        None
    }

    /// Begins to place a picture, or ends it.
    pub fn place(self, id: Option<RecordId>) {
        self.spot.set(None);
        self.placing.set(id);
    }

    /// A tap on the map: the place of the spot that was chosen on the picture. False when it means something else.
    pub fn take_tap(self, app: App, place: Position) -> bool {
        let Some(id) = self.placing.get_untracked() else {
            return false;
        };
        if let Some(spot) = self.spot.get_untracked()
            && app.act(|project| set_control_point(project, id, spot, place))
        {
            self.spot.set(None);
        }
        true
    }

    /// Takes a control point away.
    pub fn drop_point(self, app: App, id: RecordId, at: usize) {
        app.act(|project| drop_control_point(project, id, at));
    }

    /// Takes a picture out of the assessment.
    pub fn remove(self, app: App, id: RecordId) {
        if self.placing.get_untracked() == Some(id) {
            self.place(None);
        }
        if app.delete(id) {
            app.notify(crate::app::Notice::undoable(tr!("underlay-removed")));
        }
    }

    /// Where a picture lies; none before it is placed.
    pub fn bounds(self, id: RecordId) -> Option<Bounds> {
        self.laid.with(|laid| laid.get(&id).map(|one| one.seen.bounds))
    }

    /// The control points of the picture that is being placed, as numbers on the map.
    pub fn mark_points(self, app: App, features: &mut MapFeatures) {
        let Some(id) = self.placing.get() else {
            return;
        };
        let points = app.read(|project| project.get::<Underlay>(id).map(|it| it.control_points.clone()));
        for (at, point) in points.flatten().unwrap_or_default().into_iter().enumerate() {
            let key = format!("{id}/point-{at}");
            let look = Look {
                key: key.clone(),
                layer: Layer::CatchmentName,
                record: id,
                colour: NO_GROUP,
                image: i18n::number(at as u64 + 1),
                selected: true,
                disputed: false,
                rank: 9,
            };
            let geometry = Geometry::Point(point.place);
            features.insert(key, MapFeature { geometry, look }.into());
        }
    }
}
