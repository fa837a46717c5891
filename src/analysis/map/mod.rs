//! Spatial analysis: sizes and distances on the ground, overlays, agreement of groups, coverage by services. Deliberately absent:
//! sentences, looks, storage.

pub mod geodesic_area;
pub mod local_plane;
pub mod distance;
pub mod measure;
pub mod overlay;
pub mod nearest;
pub mod area_lookup;
pub mod circle;
pub mod cut_merge;
pub mod freehand;
pub mod georeference;
pub mod self_crossing;
pub mod snapping;
pub mod agreement;
pub mod group_difference;
pub mod doubt;
pub mod density;
pub mod dbscan;
pub mod mark_clusters;
pub mod repeated_mentions;
pub mod on_pictures;
pub mod service_coverage;
pub mod catchment_check;
pub mod map_extras;
pub mod map_question;
