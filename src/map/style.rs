//! The style of the map: colours of the three themes and the one order of all layers, from the ground upwards.
//!
//! Written as the JSON that the engine reads. Deliberately absent: sprites, glyphs and anything that would be fetched.

use super::MapTheme;
use crate::present::map::boundaries::Boundaries;
use crate::present::map::map_findings::Tone;
use crate::present::map::map_icons::NO_GROUP;
use serde_json::{Value, json};

/// Okabe–Ito in the order of the style sheet's `--group-0` to `--group-7`; the last stands for "no group".
pub const GROUP_COLOURS: [&str; 9] = [
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#8F7A00", "#4B4B4B", "#5B6472",
];

/// The colours of one theme.
pub struct Colours {
    /// Outside the country, and the halo of texts.
    pub ground: &'static str,
    /// Inside.
    pub land: &'static str,
    /// The lines of the grid.
    pub grid: &'static str,
    /// Borders between governorates.
    pub border: &'static str,
    /// The border of the country.
    pub country: &'static str,
    /// Names of places.
    pub ink: &'static str,
    /// Catchments, drawing, selection.
    pub accent: &'static str,
    /// White on light themes: rings around pins.
    pub paper: &'static str,
}

/// The colours of a theme.
pub fn colours(theme: MapTheme) -> Colours {
    match theme {
        MapTheme::Light => Colours {
            ground: "#FBFAF7",
            land: "#F4F0E6",
            grid: "#E9E4D8",
            border: "#CDC5B2",
            country: "#948B76",
            ink: "#4A5260",
            accent: "#095E59",
            paper: "#FFFFFF",
        },
        MapTheme::Dark => Colours {
            ground: "#14181F",
            land: "#1C222B",
            grid: "#252D38",
            border: "#3B4552",
            country: "#6C7888",
            ink: "#C3CAD4",
            accent: "#4CC2B8",
            paper: "#14181F",
        },
        MapTheme::Projector => Colours {
            ground: "#FFFFFF",
            land: "#FFFFFF",
            grid: "#D5D5D5",
            border: "#7A7A7A",
            country: "#000000",
            ink: "#000000",
            accent: "#00504C",
            paper: "#FFFFFF",
        },
    }
}

/// The part of a picture's name that says how a place name is painted.
pub fn theme_code(theme: MapTheme) -> &'static str {
    match theme {
        MapTheme::Light => "light",
        MapTheme::Dark => "dark",
        MapTheme::Projector => "projector",
    }
}

/// The theme of such a code.
pub fn theme_of(code: &str) -> MapTheme {
    match code {
        "dark" => MapTheme::Dark,
        "projector" => MapTheme::Projector,
        _ => MapTheme::Light,
    }
}

/// How much wider lines are, for those who sit at the back.
pub fn strength(theme: MapTheme) -> f64 {
    if theme == MapTheme::Projector { 1.6 } else { 1.0 }
}

/// The buffer of a tile of records in pixels: more than the widest line needs, and a quarter of the engine's default. A tile also holds
/// the features within its buffer, so this decides how often each mark is cut and drawn.
const AROUND_A_TILE: u8 = 32;

/// The whole style for a map that opens. `boundaries` is the basemap's GeoJSON.
pub fn style(theme: MapTheme, boundaries: Value, labels: Value) -> Value {
    let empty = json!({ "type": "FeatureCollection", "features": [] });
    json!({
        "version": 8,
        "sources": {
            "boundaries": { "type": "geojson", "data": boundaries, "tolerance": 0.3 },
            "labels": { "type": "geojson", "data": labels },
            "grid": { "type": "geojson", "data": empty },
            "findings": { "type": "geojson", "data": empty, "promoteId": "key", "tolerance": 0.1 },
            "sketch": { "type": "geojson", "data": empty, "tolerance": 0 },
            "stroke": { "type": "geojson", "data": empty, "tolerance": 0 },
            "position": { "type": "geojson", "data": empty, "tolerance": 0.1 },
            "records": { "type": "geojson", "data": empty, "promoteId": "key", "buffer": AROUND_A_TILE },
        },
        "layers": layers(theme),
        "transition": { "duration": 0 },
    })
}

/// The names of governorates as points.
pub fn labels(boundaries: &Boundaries, language: &str) -> Value {
    let features: Vec<Value> = boundaries
        .governorates
        .iter()
        .map(|governorate| {
            json!({
                "type": "Feature",
                "properties": { "name": governorate.name(language) },
                "geometry": { "type": "Point", "coordinates": governorate.label },
            })
        })
        .collect();
    json!({ "type": "FeatureCollection", "features": features })
}

/// Layers that a tap can hit.
pub const TAPPABLE: [&str; 6] = ["pins", "dots", "lines", "area-lines", "areas", "catchments"];

/// All layers of a theme.
pub fn layers(theme: MapTheme) -> Vec<Value> {
    let c = colours(theme);
    let code = theme_code(theme);
    let strong = strength(theme);
    let width = |pixels: f64| json!(pixels * strong);
    let only = |layer: &str| json!(["==", ["get", "layer"], layer]);
    let kind = |kind: &str| json!(["==", ["get", "kind"], kind]);
    let selected = |yes: f64, no: f64| json!(["case", ["get", "selected"], yes * strong, no * strong]);
    let group = group_colour();
    let rank = json!(["get", "rank"]);
    vec![
        json!({ "id": "ground", "type": "background", "paint": { "background-color": c.ground } }),
        json!({ "id": "land", "type": "fill", "source": "boundaries", "filter": kind("governorate"),
            "paint": { "fill-color": c.land } }),
        json!({ "id": "grid", "type": "line", "source": "grid",
            "paint": { "line-color": c.grid, "line-width": width(1.0) } }),
        json!({ "id": "borders", "type": "line", "source": "boundaries", "filter": kind("governorate"),
            "layout": { "line-join": "round" },
            "paint": { "line-color": c.border, "line-width": width(1.2) } }),
        json!({ "id": "country", "type": "line", "source": "boundaries", "filter": kind("country"),
            "layout": { "line-join": "round", "line-cap": "round" },
            "paint": { "line-color": c.country, "line-width": width(2.0) } }),
        json!({ "id": "findings", "type": "fill", "source": "findings",
            "paint": { "fill-color": tone_colour(), "fill-opacity": ["match", ["get", "tone"], "nobody", 0.2, "gap", 0.35, 0.6], "fill-antialias": false } }),
        json!({ "id": "finding-lines", "type": "line", "source": "findings", "filter": ["get", "outlined"],
            "layout": { "line-join": "round" },
            "paint": { "line-color": tone_colour(), "line-width": width(2.5) } }),
        json!({ "id": "place-names", "type": "symbol", "source": "labels", "maxzoom": 11,
            "layout": { "icon-image": ["concat", format!("text/place-{code}/"), ["get", "name"]],
                "icon-padding": 4 } }),
        json!({ "id": "catchments", "type": "fill", "source": "records", "filter": only("catchment"),
            "paint": { "fill-color": c.accent, "fill-opacity": ["case", ["get", "selected"], 0.16, 0.08] } }),
        json!({ "id": "catchment-lines", "type": "line", "source": "records", "filter": only("catchment"),
            "layout": { "line-join": "round" },
            "paint": { "line-color": c.accent, "line-width": selected(4.0, 2.5), "line-dasharray": [3, 1.5] } }),
        json!({ "id": "areas", "type": "fill", "source": "records", "filter": only("area"),
            "layout": { "fill-sort-key": rank },
            "paint": { "fill-color": group, "fill-opacity": ["case", ["get", "selected"], 0.36, 0.22], "fill-antialias": false } }),
        json!({ "id": "area-lines", "type": "line", "source": "records", "filter": only("area"),
            "layout": { "line-join": "round" },
            "paint": { "line-color": group, "line-width": selected(4.0, 2.0) } }),
        json!({ "id": "line-casings", "type": "line", "source": "records", "filter": only("line"),
            "layout": { "line-join": "round", "line-cap": "round" },
            "paint": { "line-color": c.paper, "line-width": selected(10.0, 7.0) } }),
        json!({ "id": "lines", "type": "line", "source": "records", "filter": only("line"),
            "layout": { "line-join": "round", "line-cap": "round", "line-sort-key": rank },
            "paint": { "line-color": group, "line-width": selected(6.0, 4.0) } }),
        json!({ "id": "disputed-lines", "type": "line", "source": "records",
            "filter": ["all", ["get", "disputed"], ["in", ["get", "layer"], ["literal", ["area", "line"]]]],
            "layout": { "line-join": "round" },
            "paint": { "line-color": c.paper, "line-width": selected(4.0, 2.5), "line-dasharray": [1.5, 2.5] } }),
        json!({ "id": "catchment-names", "type": "symbol", "source": "records", "filter": only("catchment-name"),
            "layout": { "icon-image": ["concat", format!("text/catchment-{code}/"), ["get", "image"]],
                "icon-anchor": "bottom", "icon-allow-overlap": true } }),
        // Nowhere, until a crowd is on the map.
        json!({ "id": "dots", "type": "circle", "source": "records", "filter": only("pin"), "maxzoom": 0,
            "layout": { "circle-sort-key": rank },
            "paint": { "circle-radius": selected(9.0, 5.0), "circle-color": group, "circle-stroke-color": c.paper,
                "circle-stroke-width": width(1.5) } }),
        json!({ "id": "pins", "type": "symbol", "source": "records", "filter": only("pin"),
            "layout": { "icon-image": ["get", "image"], "icon-anchor": "bottom", "icon-allow-overlap": true,
                "icon-ignore-placement": true, "symbol-sort-key": rank, "icon-offset": [0, 4],
                "icon-size": ["*", strong.min(1.25), ["case", ["get", "selected"], 1.2, 1.0]] } }),
        json!({ "id": "position-ring", "type": "fill", "source": "position", "filter": ["==", ["geometry-type"], "Polygon"],
            "paint": { "fill-color": HERE, "fill-opacity": 0.15, "fill-outline-color": HERE } }),
        json!({ "id": "position-edge", "type": "line", "source": "position", "filter": ["==", ["geometry-type"], "Polygon"],
            "paint": { "line-color": HERE, "line-width": width(1.5) } }),
        json!({ "id": "position-dot", "type": "circle", "source": "position", "filter": ["==", ["geometry-type"], "Point"],
            "paint": { "circle-radius": width(8.0), "circle-color": HERE, "circle-stroke-color": "#FFFFFF", "circle-stroke-width": width(3.0) } }),
        json!({ "id": "sketch-area", "type": "fill", "source": "sketch", "filter": ["==", ["geometry-type"], "Polygon"],
            "paint": { "fill-color": c.accent, "fill-opacity": 0.18 } }),
        json!({ "id": "sketch-casing", "type": "line", "source": "sketch", "filter": ["!=", ["geometry-type"], "Point"],
            "layout": { "line-join": "round", "line-cap": "round" },
            "paint": { "line-color": c.paper, "line-width": width(6.0) } }),
        json!({ "id": "sketch-line", "type": "line", "source": "sketch", "filter": ["!=", ["geometry-type"], "Point"],
            "layout": { "line-join": "round", "line-cap": "round" },
            "paint": { "line-color": c.accent, "line-width": width(3.5) } }),
        json!({ "id": "sketch-corners", "type": "circle", "source": "sketch", "filter": ["==", ["geometry-type"], "Point"],
            "paint": { "circle-radius": width(7.0), "circle-color": c.paper, "circle-stroke-color": c.accent, "circle-stroke-width": width(3.0) } }),
        json!({ "id": "stroke-line", "type": "line", "source": "stroke",
            "layout": { "line-join": "round", "line-cap": "round" },
            "paint": { "line-color": c.accent, "line-width": width(4.0) } }),
    ]
}

/// The names of the layers that draw a source.
pub fn layers_of(source: &str) -> Vec<String> {
    let named = |layer: Value| layer["id"].as_str().map(str::to_owned);
    layers(MapTheme::default())
        .into_iter()
        .filter(|layer| layer["source"] == source)
        .filter_map(named)
        .collect()
}

/// Where the device is: the blue that every map has for it.
const HERE: &str = "#0B57D0";

/// The colour of a finding's tone, in the order of [`Tone::ALL`]; the style sheet's `--tone-…` are the same.
const TONE_COLOURS: [&str; 16] = [
    "#9AA1AB", "#BFE3DC", "#86C8BD", "#4AA598", "#1C786E", "#08453F", "#0072B2", "#4B4B4B", "#D55E00",
    "#DCCBEF", "#B28FDB", "#8153BB", "#482583", "#B3261E", "#B3261E", "#095E59",
];

fn tone_colour() -> Value {
    let mut expression = vec![json!("match"), json!(["get", "tone"])];
    for (tone, colour) in Tone::ALL.iter().zip(TONE_COLOURS) {
        expression.push(json!(tone));
        expression.push(json!(colour));
    }
    expression.push(json!(GROUP_COLOURS[usize::from(NO_GROUP)]));
    Value::Array(expression)
}

/// The colour of a feature's group.
fn group_colour() -> Value {
    let mut expression = vec![json!("match"), json!(["get", "colour"])];
    for (index, colour) in GROUP_COLOURS.iter().enumerate().take(usize::from(NO_GROUP)) {
        expression.push(json!(index));
        expression.push(json!(colour));
    }
    expression.push(json!(GROUP_COLOURS[usize::from(NO_GROUP)]));
    Value::Array(expression)
}
