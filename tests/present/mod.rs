//! What is shown, as plain data.

mod answers;
mod centre;
mod choices;
mod desk;
mod desk_lists;
mod drawing;
mod feasibility_impact;
mod follow_up;
mod in_view;
mod lists;
mod map;
mod numerals;
mod online_basemap;
mod picture_map;
mod plan;
mod print_sheet;
mod ranking;
mod route;
mod texts_of_enums;
mod underlay_picture;
