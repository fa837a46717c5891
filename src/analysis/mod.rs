//! What follows from records: numbers. Counts are integers and derived numbers exact rationals until they are formatted; ties are
//! results, never list order. Deliberately absent: sentences, looks, storage.

// What people said and who they are.
pub mod ratio;
pub mod repeated_mentions;
pub mod exact;
pub mod middle;
pub mod tiers;
pub mod small_groups;
pub mod small_cells;
pub mod public_view;
pub mod group_class;
pub mod asked_by;
pub mod text_folding;

// On the map: sizes, shapes, and what groups drew.
pub mod surface;
pub mod local_plane;
pub mod distance;
pub mod measure;
pub mod overlay;
pub mod nearest;
pub mod area_lookup;
pub mod circle;
pub mod cut_merge;
pub mod freehand;
pub mod placement;
pub mod self_crossing;
pub mod snapping;
pub mod agreement;
pub mod group_difference;
pub mod doubt;
pub mod density;
pub mod dbscan;
pub mod mark_clusters;
pub mod on_pictures;
pub mod service_coverage;
pub mod catchment_check;

// Deciding: ballots, methods, scores, money, plan.
pub mod dots;
pub mod approval;
pub mod hands;
pub mod orders;
pub mod piling;
pub mod group_results;
pub mod election;
pub mod equal_voice;
pub mod group_voices;
pub mod concordance;
pub mod ranking_results;
pub mod recount;
pub mod recount_parts;
pub mod declared_rules;
pub mod feasibility_impact;
pub mod corner_marks;
pub mod criteria;
pub mod budget;
pub mod need_support;
pub mod plan_coverage;

// The centre's day.
pub mod service_state;
pub mod find_service;
pub mod who_does_what_where;
pub mod referral_figures;
pub mod feedback_figures;
pub mod representation;
pub mod monitoring_trend;
pub mod implementation_state;
pub mod evaluation_results;
pub mod activity_set;
