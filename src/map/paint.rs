//! Pictures for the map, painted by the browser on demand: pins, and texts in any script.
//!
//! Deliberately absent: deciding what is shown.

use super::bindings::Map;
use super::page::document;
use super::style::{Colours, GROUP_COLOURS, colours, theme_of};
use crate::domain::records::{Certainty, MarkKind, code};
use crate::present::icons;
use crate::present::map::map_icons::{DISPUTED, PIN_SIZE, Pin, icon_place, outline};
use crate::present::map::service_pins::{DOOR, DOOR_ICON, ServicePin, Standing};
use crate::present::numerals::{Digits, localise};
use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData, Path2d};

/// Room around a pin for its ring and its number.
const MARGIN: f64 = 4.0;

/// The style sheet's `--severity-1` to `--severity-5`, each with the colour of its number.
const SEVERITY: [(&str, &str); 5] = [
    ("#FBE3CF", "#1D2430"),
    ("#F5BD90", "#1D2430"),
    ("#E58C4F", "#1D2430"),
    ("#C0531F", "#FFFFFF"),
    ("#7D2607", "#FFFFFF"),
];

/// Paints the picture of this name and gives it to the map. A picture that cannot be painted is left out; its record is still in
/// the list.
pub fn add_image(map: &Map, name: &str, digits: Digits) {
    if map.has_image(name) {
        return;
    }
    let ratio = web_sys::window()
        .map_or(1.0, |window| window.device_pixel_ratio())
        .clamp(1.0, 3.0);
    let image = match (Pin::from_name(name), ServicePin::from_name(name)) {
        (Some(pin), _) => paint_pin(&pin, ratio, digits),
        (None, Some(pin)) => paint_door(&pin, ratio),
        (None, None) => paint_text(name, ratio),
    };
    if let Some(image) = image {
        let options = Object::new();
        let _ = Reflect::set(&options, &"pixelRatio".into(), &ratio.into());
        let _ = map.add_image(name, &image, &options);
    }
}

fn paint_pin(pin: &Pin, ratio: f64, digits: Digits) -> Option<ImageData> {
    let (width, height) = (PIN_SIZE.0 + 2.0 * MARGIN, PIN_SIZE.1 + 2.0 * MARGIN);
    let canvas = canvas(width, height, ratio)?;
    let c = context(&canvas, ratio)?;
    let theme = colours(theme_of("light"));
    let fill = GROUP_COLOURS
        .get(usize::from(pin.colour))
        .unwrap_or(&GROUP_COLOURS[8]);
    let shape = Path2d::new_with_path_string(outline(pin.kind)).ok()?;
    c.translate(MARGIN, MARGIN).ok()?;
    c.set_line_join("round");
    c.set_line_cap("round");
    if pin.selected {
        stroke(&c, &shape, theme.accent, 8.0);
    }
    stroke(&c, &shape, "#1D2430", 5.0);
    stroke(&c, &shape, "#FFFFFF", 3.0);
    c.set_fill_style_str(fill);
    c.fill_with_path_2d(&shape);
    if pin.certainty == Certainty::Unsure {
        dash(&c, &shape, fill)?;
    }
    icon(&c, pin, on(fill))?;
    if let Some(severity) = pin.severity {
        let step = usize::from(severity.step());
        let (ground, ink) = SEVERITY[(step - 1).min(4)];
        badge(&c, 34.0, 6.0, ground, ink, &localise(&step.to_string(), digits))?;
    }
    if pin.certainty == Certainty::Unsure {
        badge(&c, 6.0, 6.0, "#FFFFFF", "#1D2430", "?")?;
    }
    if pin.disputed {
        let (x, y) = DISPUTED;
        badge(&c, x, y, "#1D2430", "#FFFFFF", "≠")?;
    }
    picture(&c, &canvas)
}

/// Ground, ink and edge of a door, as the style sheet has them.
fn door_colours(standing: Standing) -> (&'static str, &'static str, &'static str) {
    match standing {
        Standing::TakesReferrals => ("#095E59", "#FFFFFF", "#FFFFFF"),
        Standing::TakesNone => ("#FFFFFF", "#095E59", "#095E59"),
        Standing::OutOfDate => ("#F8E3B5", "#1D2430", "#FFFFFF"),
        Standing::NotRunning => ("#E3E0D8", "#5B6472", "#5B6472"),
    }
}

fn paint_door(pin: &ServicePin, ratio: f64) -> Option<ImageData> {
    let (width, height) = (PIN_SIZE.0 + 2.0 * MARGIN, PIN_SIZE.1 + 2.0 * MARGIN);
    let canvas = canvas(width, height, ratio)?;
    let c = context(&canvas, ratio)?;
    let (ground, ink, edge) = door_colours(pin.standing);
    let shape = Path2d::new_with_path_string(DOOR).ok()?;
    c.translate(MARGIN, MARGIN).ok()?;
    c.set_line_join("round");
    c.set_line_cap("round");
    if pin.selected {
        stroke(&c, &shape, colours(theme_of("light")).accent, 8.0);
    }
    stroke(&c, &shape, "#1D2430", 5.0);
    stroke(&c, &shape, edge, 3.0);
    c.set_fill_style_str(ground);
    c.fill_with_path_2d(&shape);
    if pin.standing == Standing::NotRunning {
        dash(&c, &shape, "#FFFFFF")?;
    }
    let path = icons::path(&pin.icon).or_else(|| icons::path("service"))?;
    draw_icon(&c, path, DOOR_ICON, ink, 2.2)?;
    if let Some(sign) = pin.standing.sign() {
        badge(&c, 34.0, 6.0, "#FFFFFF", "#1D2430", sign)?;
    }
    picture(&c, &canvas)
}

fn stroke(c: &CanvasRenderingContext2d, shape: &Path2d, colour: &str, width: f64) {
    c.set_stroke_style_str(colour);
    c.set_line_width(width);
    c.stroke_with_path(shape);
}

/// A broken outline says unsure to those who do not see the question mark.
fn dash(c: &CanvasRenderingContext2d, shape: &Path2d, colour: &str) -> Option<()> {
    c.set_line_dash(&js_sys::Array::of2(&4.0.into(), &4.0.into()))
        .ok()?;
    stroke(c, shape, colour, 3.0);
    c.set_line_dash(&js_sys::Array::new()).ok()
}

fn icon(c: &CanvasRenderingContext2d, pin: &Pin, colour: &str) -> Option<()> {
    let kind = code(&pin.kind);
    let path = icons::path(&pin.icon).or_else(|| icons::path(&kind))?;
    let width = if pin.kind == MarkKind::Hazard { 2.6 } else { 2.2 };
    draw_icon(c, path, icon_place(pin.kind), colour, width)
}

fn draw_icon(
    c: &CanvasRenderingContext2d,
    path: &str,
    (x, y, size): (f64, f64, f64),
    colour: &str,
    width: f64,
) -> Option<()> {
    let path = Path2d::new_with_path_string(path).ok()?;
    c.save();
    c.translate(x - size / 2.0, y - size / 2.0).ok()?;
    c.scale(size / 24.0, size / 24.0).ok()?;
    stroke(c, &path, colour, width);
    c.restore();
    Some(())
}

fn badge(c: &CanvasRenderingContext2d, x: f64, y: f64, ground: &str, ink: &str, text: &str) -> Option<()> {
    c.begin_path();
    c.arc(x, y, 8.5, 0.0, std::f64::consts::TAU).ok()?;
    c.set_fill_style_str(ground);
    c.fill();
    c.set_stroke_style_str("#1D2430");
    c.set_line_width(1.2);
    c.stroke();
    c.set_font(&format!("700 12px {}", font_family()));
    c.set_text_align("center");
    c.set_text_baseline("middle");
    c.set_fill_style_str(ink);
    c.fill_text(text, x, y + 0.5).ok()
}

/// Names are `text/⟨style⟩-⟨theme⟩/⟨text⟩`.
fn paint_text(name: &str, ratio: f64) -> Option<ImageData> {
    let (style, text) = name.strip_prefix("text/")?.split_once('/')?;
    let (style, theme) = style.split_once('-')?;
    let Colours {
        land, ink, accent, ..
    } = colours(theme_of(theme));
    let large = theme == "projector";
    let (weight, size, ink) = match style {
        "catchment" => (700, if large { 22.0 } else { 15.0 }, accent),
        _ => (500, if large { 20.0 } else { 14.0 }, ink),
    };
    let font = format!("{weight} {size}px {}", font_family());
    let probe = canvas(1.0, 1.0, 1.0)?;
    let measure = context(&probe, 1.0)?;
    measure.set_font(&font);
    let width = measure.measure_text(text).ok()?.width() + 10.0;
    let canvas = canvas(width.ceil(), (size * 2.0_f64).ceil(), ratio)?;
    let c = context(&canvas, ratio)?;
    c.set_font(&font);
    c.set_text_align("center");
    c.set_text_baseline("middle");
    c.set_line_join("round");
    c.set_line_width(4.0);
    c.set_stroke_style_str(land);
    c.set_fill_style_str(ink);
    c.stroke_text(text, width / 2.0, size).ok()?;
    c.fill_text(text, width / 2.0, size).ok()?;
    picture(&c, &canvas)
}

/// Ink or white, whichever is read more easily on a colour.
fn on(colour: &str) -> &'static str {
    let channel = |from: usize| {
        let text = colour.get(from..from + 2).unwrap_or("0");
        f64::from(u8::from_str_radix(text, 16).unwrap_or(0)) / 255.0
    };
    let linear = |value: f64| ((value + 0.055) / 1.055).powf(2.4);
    let luminance = 0.2126 * linear(channel(1)) + 0.7152 * linear(channel(3)) + 0.0722 * linear(channel(5));
    // Where both contrasts are equal: √(1.05 × 0.05) − 0.05, a little higher because ink is not quite black.
    if luminance > 0.2 { "#1D2430" } else { "#FFFFFF" }
}

fn canvas(width: f64, height: f64, ratio: f64) -> Option<HtmlCanvasElement> {
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width((width * ratio).ceil() as u32);
    canvas.set_height((height * ratio).ceil() as u32);
    Some(canvas)
}

fn context(canvas: &HtmlCanvasElement, ratio: f64) -> Option<CanvasRenderingContext2d> {
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.scale(ratio, ratio).ok()?;
    Some(context)
}

fn picture(c: &CanvasRenderingContext2d, canvas: &HtmlCanvasElement) -> Option<ImageData> {
    c.get_image_data(0.0, 0.0, canvas.width().into(), canvas.height().into())
        .ok()
}

/// The interface's own font, which covers Sorani.
fn font_family() -> String {
    web_sys::window()
        .zip(document().and_then(|document| document.body()))
        .and_then(|(window, body)| window.get_computed_style(&body).ok()?)
        .and_then(|style| style.get_property_value("font-family").ok())
        .filter(|family| !family.is_empty())
        .unwrap_or_else(|| "sans-serif".to_owned())
}
