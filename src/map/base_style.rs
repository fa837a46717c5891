//! The style of an imported basemap: a full one for the layers of the Protomaps basemap, a plain legible one for other vector tiles, none
//! for picture tiles. Deliberately absent: glyphs and sprites; names are painted like those of the governorates.

use super::MapTheme;
use super::style::{colours, theme_code};
use crate::present::map::kept_basemap::{KeptBasemap, name_fields};
use crate::present::map::online_basemap::ID;
use serde_json::{Value, json};

/// The id of the source; layers begin with it.
pub const SOURCE: &str = "base";

struct Palette {
    water: &'static str,
    green: &'static str,
    building: &'static str,
    road: &'static str,
    casing: &'static str,
}

fn palette(theme: MapTheme) -> Palette {
    match theme {
        MapTheme::Light => Palette {
            water: "#BAD6E6",
            green: "#DCE8D0",
            building: "#E2D8C7",
            road: "#FFFFFF",
            casing: "#CFC4AF",
        },
        MapTheme::Dark => Palette {
            water: "#1B3448",
            green: "#1E2C25",
            building: "#2B333E",
            road: "#46515F",
            casing: "#14181F",
        },
        MapTheme::Projector => Palette {
            water: "#A9D6F5",
            green: "#E0F0D6",
            building: "#D9D9D9",
            road: "#FFFFFF",
            casing: "#4A4A4A",
        },
    }
}

/// The source. The attribution goes into markup, so that what a file says there is made plain.
pub fn source(basemap: &KeptBasemap) -> Value {
    let plain = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
    };
    let (south_west, north_east) = (basemap.bounds.south_west, basemap.bounds.north_east);
    let tiles = if basemap.id == ID {
        online_tiles().unwrap_or_default()
    } else {
        format!("basemap://{}/{{z}}/{{x}}/{{y}}", basemap.id)
    };
    let mut source = json!({
        "type": if basemap.raster { "raster" } else { "vector" },
        "tiles": [tiles],
        "minzoom": basemap.zooms.0,
        "maxzoom": basemap.zooms.1,
        "bounds": [south_west.longitude(), south_west.latitude(), north_east.longitude(), north_east.latitude()],
        "attribution": plain(&basemap.attribution),
    });
    if basemap.raster {
        source["tileSize"] = json!(256);
    }
    source
}

/// Tiles of the internet are asked for on this origin: the service worker fetches them, or does not.
fn online_tiles() -> Option<String> {
    let base = web_sys::window()?.document()?.base_uri().ok()??;
    let base = base.split('#').next().unwrap_or_default();
    let folder = base.rsplit_once('/').map_or(base, |(folder, _)| folder);
    Some(format!("{folder}/tiles-online/{{z}}/{{x}}/{{y}}"))
}

/// The layers, from the ground upwards.
pub fn layers(basemap: &KeptBasemap, theme: MapTheme, language: &str) -> Vec<Value> {
    if basemap.raster {
        return vec![json!({ "id": "base-picture", "type": "raster", "source": SOURCE })];
    }
    if basemap.protomaps {
        full(theme, language)
    } else {
        basemap
            .layers
            .iter()
            .flat_map(|layer| plain(layer, theme, language))
            .collect()
    }
}

fn full(theme: MapTheme, language: &str) -> Vec<Value> {
    let (p, c) = (palette(theme), colours(theme));
    let fill = |id: &str, layer: &str, colour: &str| {
        json!({ "id": id, "type": "fill", "source": SOURCE, "source-layer": layer,
            "filter": ["==", ["geometry-type"], "Polygon"], "paint": { "fill-color": colour } })
    };
    let green = json!([
        "in",
        ["get", "kind"],
        [
            "literal",
            [
                "park",
                "forest",
                "wood",
                "grass",
                "grassland",
                "farmland",
                "orchard",
                "cemetery",
                "nature_reserve",
                "recreation_ground",
                "garden",
                "pitch",
                "wetland",
                "scrub"
            ]
        ]
    ]);
    let mut landuse = fill("base-landuse", "landuse", p.green);
    landuse["filter"] = green;
    let mut buildings = fill("base-buildings", "buildings", p.building);
    buildings["minzoom"] = json!(13);
    let growing = |base: f64| {
        json!([
            "interpolate",
            ["exponential", 1.6],
            ["zoom"],
            6,
            base * 0.3,
            12,
            base,
            18,
            base * 8.0
        ])
    };
    let width = |extra: f64| {
        json!([
            "interpolate",
            ["exponential", 1.6],
            ["zoom"],
            6,
            [
                "match",
                ["get", "kind"],
                "highway",
                0.8 + extra,
                "major_road",
                0.5 + extra,
                extra.min(0.1)
            ],
            12,
            [
                "match",
                ["get", "kind"],
                "highway",
                3.0 + extra,
                "major_road",
                2.2 + extra,
                "medium_road",
                1.5 + extra,
                "path",
                0.4,
                0.8 + extra
            ],
            18,
            [
                "match",
                ["get", "kind"],
                "highway",
                22.0 + extra,
                "major_road",
                18.0 + extra,
                "medium_road",
                14.0 + extra,
                "path",
                2.0,
                10.0 + extra
            ]
        ])
    };
    let road = |id: &str, colour: &str, width: Value| {
        json!({ "id": id, "type": "line", "source": SOURCE, "source-layer": "roads",
            "filter": ["!=", ["get", "kind"], "ferry"],
            "layout": { "line-join": "round", "line-cap": "round" },
            "paint": { "line-color": colour, "line-width": width } })
    };
    let code = theme_code(theme);
    let mut names = vec![
        label("base-road-names", "roads", code, language, true),
        label("base-places", "places", code, language, false),
    ];
    names[0]["minzoom"] = json!(14);
    let mut layers = vec![
        fill("base-earth", "earth", c.land),
        landuse,
        fill("base-water", "water", p.water),
        json!({ "id": "base-streams", "type": "line", "source": SOURCE, "source-layer": "water",
            "filter": ["==", ["geometry-type"], "LineString"],
            "paint": { "line-color": p.water, "line-width": growing(1.2) } }),
        buildings,
        road("base-road-casings", p.casing, width(1.6)),
        road("base-roads", p.road, width(0.0)),
        json!({ "id": "base-boundaries", "type": "line", "source": SOURCE, "source-layer": "boundaries",
            "paint": { "line-color": c.border, "line-width": 1.2, "line-dasharray": [3, 2] } }),
    ];
    layers.append(&mut names);
    layers
}

/// A plain look for any content of a layer: light areas, lines, points.
fn plain(layer: &str, theme: MapTheme, language: &str) -> Vec<Value> {
    let (p, c) = (palette(theme), colours(theme));
    let kind = |kind: &str| json!(["==", ["geometry-type"], kind]);
    let tint = if layer.contains("water") {
        p.water
    } else {
        p.building
    };
    let id = |what: &str| format!("base-{layer}-{what}");
    vec![
        json!({ "id": id("areas"), "type": "fill", "source": SOURCE, "source-layer": layer, "filter": kind("Polygon"),
            "paint": { "fill-color": tint, "fill-opacity": 0.5 } }),
        json!({ "id": id("lines"), "type": "line", "source": SOURCE, "source-layer": layer,
            "filter": ["!=", ["geometry-type"], "Point"],
            "paint": { "line-color": c.country, "line-width": 1.0 } }),
        json!({ "id": id("points"), "type": "circle", "source": SOURCE, "source-layer": layer, "filter": kind("Point"),
            "paint": { "circle-color": c.ink, "circle-radius": 2.5 } }),
        label(&id("names"), layer, theme_code(theme), language, false),
    ]
}

fn label(id: &str, layer: &str, code: &str, language: &str, along: bool) -> Value {
    let mut name = vec![json!("coalesce")];
    name.extend(name_fields(language).iter().map(|field| json!(["get", field])));
    let named = Value::Array(name.clone());
    json!({ "id": id, "type": "symbol", "source": SOURCE, "source-layer": layer,
        "filter": ["!=", ["to-string", named], ""],
        "layout": {
            "icon-image": ["concat", format!("text/place-{code}/"), Value::Array(name)],
            "icon-padding": 6,
            "symbol-placement": if along { "line" } else { "point" },
            "icon-rotation-alignment": if along { "map" } else { "auto" },
            "icon-keep-upright": along,
        } })
}
