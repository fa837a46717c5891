//! What lies on the map, as features in one order, and the difference between two such states.
//!
//! The map engine gets differences only. Deliberately absent: the basemap, colours, painting, and the engine itself.

use crate::domain::geometry::{Bounds, Geometry};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Assessment, CatchmentArea, Group, Mark};
use crate::present::anchor::{anchor, top};
use crate::present::map_icons::{NO_GROUP, Pin};
use crate::present::mark_filter::MarkFilter;
use serde::Serialize;
use std::collections::BTreeMap;

/// How a feature is drawn, from the ground upwards.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Layer {
    Catchment,
    CatchmentName,
    Area,
    Line,
    Pin,
}

/// What the style needs to know of a feature.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Look {
    /// The key of the feature, repeated here because the engine finds features by a property.
    pub key: String,
    /// How it is drawn.
    pub layer: Layer,
    /// The record that a tap on it means.
    pub record: RecordId,
    /// Index of the group's colour, or [`NO_GROUP`].
    pub colour: u8,
    /// The name of the pin's picture, or the text that is written there; empty for plain lines and areas.
    pub image: String,
    /// Selected features lie on top.
    pub selected: bool,
    /// Higher lies on top: severity, then selection.
    pub rank: u8,
}

/// One thing on the map.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MapFeature {
    /// Where.
    pub geometry: Geometry,
    /// How.
    pub look: Look,
}

/// Everything on the map, by key.
pub type MapFeatures = BTreeMap<String, MapFeature>;

/// What changed between two states of the map.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LayerDiff {
    /// Keys of features that are gone.
    pub remove: Vec<String>,
    /// Features that are new or changed.
    pub put: Vec<MapFeature>,
}

impl LayerDiff {
    /// True when nothing is to be done.
    pub fn is_empty(&self) -> bool {
        self.remove.is_empty() && self.put.is_empty()
    }
}

/// What is shown and how, apart from the records themselves.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Showing {
    /// Which marks.
    pub filter: MarkFilter,
    /// The record that is selected.
    pub selected: Option<RecordId>,
    /// The record whose shape is on the drawing board and must not be drawn twice.
    pub editing: Option<RecordId>,
}

/// The features of a project.
pub fn features(project: &Project, showing: &Showing) -> MapFeatures {
    let mut features = MapFeatures::new();
    let mut put = |feature: MapFeature| {
        features.insert(feature.look.key.clone(), feature);
    };
    for (id, catchment) in project.all::<CatchmentArea>() {
        if showing.editing != Some(id) {
            catchment_features(id, catchment, showing.selected == Some(id), &mut put);
        }
    }
    let assessment = project.assessment();
    for (id, mark) in project.all::<Mark>() {
        if showing.editing != Some(id) && showing.filter.accepts(mark) {
            let pin = pin(project, assessment, mark, showing.selected == Some(id));
            mark_features(id, mark, &pin, &mut put);
        }
    }
    features
}

/// The pin of a mark.
pub fn pin(project: &Project, assessment: Option<&Assessment>, mark: &Mark, selected: bool) -> Pin {
    let sector = assessment.and_then(|assessment| {
        assessment
            .sectors
            .iter()
            .find(|sector| sector.code == mark.sector)
    });
    let group = mark.group.and_then(|group| project.get::<Group>(group));
    Pin {
        kind: mark.kind,
        icon: sector.map_or_else(|| mark.sector.clone(), |sector| sector.icon.clone()),
        colour: group.map_or(NO_GROUP, |group| group.colour % NO_GROUP),
        severity: mark.severity,
        certainty: mark.certainty,
        selected,
    }
}

fn catchment_features(
    id: RecordId,
    catchment: &CatchmentArea,
    selected: bool,
    put: &mut impl FnMut(MapFeature),
) {
    let Some(outline) = &catchment.outline else {
        return;
    };
    let look = |layer, key: String, image: String| Look {
        key,
        layer,
        record: id,
        colour: NO_GROUP,
        image,
        selected,
        rank: u8::from(selected),
    };
    put(MapFeature {
        geometry: outline.clone(),
        look: look(Layer::Catchment, format!("{id}/shape"), String::new()),
    });
    if let Some(place) = top(outline).filter(|_| !catchment.name.is_empty()) {
        put(MapFeature {
            geometry: Geometry::Point(place),
            look: look(Layer::CatchmentName, format!("{id}/name"), catchment.name.clone()),
        });
    }
}

fn mark_features(id: RecordId, mark: &Mark, pin: &Pin, put: &mut impl FnMut(MapFeature)) {
    let look = |layer, key: String, image: String| Look {
        key,
        layer,
        record: id,
        colour: pin.colour,
        image,
        selected: pin.selected,
        rank: u8::from(pin.selected) * 8 + pin.severity.map_or(0, |severity| severity.step()),
    };
    let shape = match mark.geometry {
        Geometry::Point(_) => None,
        Geometry::Line(_) => Some(Layer::Line),
        Geometry::Area(_) | Geometry::Areas(_) => Some(Layer::Area),
    };
    if let Some(layer) = shape {
        put(MapFeature {
            geometry: mark.geometry.clone(),
            look: look(layer, format!("{id}/shape"), String::new()),
        });
    }
    if let Some(place) = anchor(&mark.geometry) {
        put(MapFeature {
            geometry: Geometry::Point(place),
            look: look(Layer::Pin, format!("{id}/pin"), pin.name()),
        });
    }
}

/// What leads from one state to the other.
pub fn diff(before: &MapFeatures, after: &MapFeatures) -> LayerDiff {
    LayerDiff {
        remove: before
            .keys()
            .filter(|key| !after.contains_key(*key))
            .cloned()
            .collect(),
        put: after
            .iter()
            .filter(|(key, feature)| before.get(*key) != Some(feature))
            .map(|(_, feature)| feature.clone())
            .collect(),
    }
}

/// The box around what a person put on the map; none while there is nothing.
pub fn extent(features: &MapFeatures) -> Option<Bounds> {
    features
        .values()
        .filter_map(|feature| feature.geometry.bounds())
        .reduce(Bounds::union)
}
