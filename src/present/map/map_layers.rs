//! The layers of the map as features in one order, and the difference between two such states.
//!
//! The map engine gets differences only. Deliberately absent: the basemap, colours, painting, and the engine itself.

use crate::domain::geometry::{Bounds, Geometry};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Assessment, CatchmentArea, Group, Mark};
use crate::present::map::anchor::{anchor, top};
use crate::present::map::categories;
use crate::present::map::map_icons::{NO_GROUP, Pin};
use crate::present::map::mark_filter::MarkFilter;
use crate::present::map::service_pins::{ServiceFilter, ServicePlace, service_places};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

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
    /// Disputed by a group: lines are drawn broken.
    pub disputed: bool,
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

/// Everything on the map, by key. Two states share what did not change.
pub type MapFeatures = BTreeMap<String, Arc<MapFeature>>;

/// What changed between two states of the map.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LayerDiff {
    /// Keys of features that are gone.
    pub remove: Vec<String>,
    /// Features that are new or changed.
    pub put: Vec<Arc<MapFeature>>,
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
    /// Which services; none while the map shows marks alone.
    pub services: Option<ServiceFilter>,
    /// The record that is selected.
    pub selected: Option<RecordId>,
    /// The record whose shape is on the drawing board and must not be drawn twice.
    pub editing: Option<RecordId>,
    /// Marks are left out, because the swipe map (two sides compared) draws them.
    pub without_marks: bool,
}

/// The features of a project.
pub fn features(project: &Project, showing: &Showing) -> MapFeatures {
    let mut gathering = Gathering::begin(project, showing);
    gathering.step(project, usize::MAX);
    gathering.features
}

/// Features being gathered in steps, so that ten thousand marks do not hold up a tap.
pub struct Gathering {
    showing: Showing,
    marks: std::vec::IntoIter<RecordId>,
    /// What was gathered so far.
    pub features: MapFeatures,
}

impl Gathering {
    /// Everything but the marks is there at once.
    pub fn begin(project: &Project, showing: &Showing) -> Self {
        let mut features = MapFeatures::new();
        let mut put = |feature: MapFeature| {
            features.insert(feature.look.key.clone(), Arc::new(feature));
        };
        for (id, catchment) in project.all::<CatchmentArea>() {
            if showing.editing != Some(id) {
                catchment_features(id, catchment, showing.selected == Some(id), &mut put);
            }
        }
        if let Some(filter) = &showing.services {
            for place in service_places(project, filter, showing.selected) {
                service_features(place, &mut put);
            }
        }
        let shown = |id: RecordId, mark: &Mark| {
            !showing.without_marks && showing.editing != Some(id) && showing.filter.accepts(mark)
        };
        let marks = project.all::<Mark>().filter(|(id, mark)| shown(*id, mark));
        let marks: Vec<RecordId> = marks.map(|(id, _)| id).collect();
        Self {
            showing: showing.clone(),
            marks: marks.into_iter(),
            features,
        }
    }

    /// How many marks are still to come.
    pub fn remaining(&self) -> usize {
        self.marks.len()
    }

    /// Takes at most so many marks of the same project.
    pub fn step(&mut self, project: &Project, most: usize) {
        let features = &mut self.features;
        let mut put = |feature: MapFeature| {
            features.insert(feature.look.key.clone(), Arc::new(feature));
        };
        let assessment = project.assessment();
        for id in self.marks.by_ref().take(most) {
            if let Some(mark) = project.get::<Mark>(id) {
                let pin = pin(project, assessment, mark, self.showing.selected == Some(id));
                mark_features(id, mark, &pin, &mut put);
            }
        }
    }
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
        icon: match categories::find(project, &mark.category) {
            Some(category) => category.icon.clone(),
            None => sector.map_or_else(|| mark.sector.clone(), |sector| sector.icon.clone()),
        },
        colour: group.map_or(NO_GROUP, |group| group.colour % NO_GROUP),
        severity: mark.severity,
        certainty: mark.certainty,
        disputed: !mark.disputed_by.is_empty(),
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
        disputed: false,
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
        disputed: pin.disputed,
        rank: u8::from(pin.selected) * 8 + pin.severity.map_or(0, |severity| severity.step()),
    };
    // What lies on a picture is shown on the picture.
    let Some(geometry) = mark.geometry.ground() else {
        return;
    };
    let shape = match geometry {
        Geometry::Point(_) => None,
        Geometry::Line(_) => Some(Layer::Line),
        Geometry::Area(_) | Geometry::Areas(_) => Some(Layer::Area),
    };
    if let Some(layer) = shape {
        put(MapFeature {
            geometry: geometry.clone(),
            look: look(layer, format!("{id}/shape"), String::new()),
        });
    }
    if let Some(place) = anchor(geometry) {
        put(MapFeature {
            geometry: Geometry::Point(place),
            look: look(Layer::Pin, format!("{id}/pin"), pin.name()),
        });
    }
}

fn service_features(place: ServicePlace, put: &mut impl FnMut(MapFeature)) {
    let ServicePlace {
        service,
        at,
        pin,
        geometry,
    } = place;
    let look = |layer, key: String, image: String| Look {
        key,
        layer,
        record: service,
        colour: NO_GROUP,
        image,
        selected: pin.selected,
        disputed: false,
        rank: u8::from(pin.selected) * 8,
    };
    let shape = match geometry {
        Geometry::Point(_) => None,
        Geometry::Line(_) => Some(Layer::Line),
        Geometry::Area(_) | Geometry::Areas(_) => Some(Layer::Area),
    };
    if let Some(place) = anchor(&geometry) {
        put(MapFeature {
            geometry: Geometry::Point(place),
            look: look(Layer::Pin, format!("{service}/{at}/pin"), pin.name()),
        });
    }
    if let Some(layer) = shape {
        put(MapFeature {
            look: look(layer, format!("{service}/{at}/shape"), String::new()),
            geometry,
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

/// More pins than this hide each other on a screen.
const CROWD: usize = 1_500;

/// Whether there are so many pins that from afar only dots tell them apart.
pub fn is_crowd(features: &MapFeatures) -> bool {
    let pins = features.values().filter(|it| it.look.layer == Layer::Pin);
    features.len() > CROWD && pins.count() > CROWD
}

/// The box around what a person put on the map; none while there is nothing.
pub fn extent(features: &MapFeatures) -> Option<Bounds> {
    features
        .values()
        .filter_map(|feature| feature.geometry.bounds())
        .reduce(Bounds::union)
}
