//! Pictures: decoded upright, scaled down and re-encoded, which removes the place and time of taking from the file.
//!
//! The browser applies the orientation when it decodes. Deliberately absent: where pictures come from and go to.

use super::files;
use js_sys::{ArrayBuffer, Promise, Reflect, Uint8Array, Uint8ClampedArray};
use wasm_bindgen::prelude::*;
use wasm_bindgen::{Clamped, JsCast};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap, ImageData, Url, window};

/// Longest side of a photo that is looked at, in pixels.
pub const PHOTO: u32 = 1600;
/// Longest side of a picture that people mark on.
pub const UNDERLAY: u32 = 3000;
/// How much of a picture's detail JPEG keeps.
const QUALITY: f64 = 0.85;

/// A picture as JPEG.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Picture {
    pub bytes: Vec<u8>,
    pub width: u32,
    pub height: u32,
}

/// A picture as pixels: red, green, blue, opacity, row by row.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Pixels {
    pub rgba: Vec<u8>,
    pub width: u32,
    pub height: u32,
}

/// An address of bytes in memory; let go when dropped.
#[derive(PartialEq, Eq, Debug)]
pub struct ObjectUrl(String);

impl ObjectUrl {
    /// The address of a blob.
    pub fn of(blob: &Blob) -> Option<Self> {
        Url::create_object_url_with_blob(blob).ok().map(Self)
    }

    /// The address of bytes of a media type.
    pub fn of_bytes(bytes: &[u8], media_type: &str) -> Option<Self> {
        Self::of(&files::blob(bytes, media_type)?)
    }

    /// For `src` and `href`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Drop for ObjectUrl {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.0);
    }
}

/// A picked picture, no longer than `longest` on either side. None when the browser cannot read it as a picture.
pub async fn shrink(file: &Blob, longest: u32) -> Option<Picture> {
    let canvas = painted(file, longest).await?;
    let blob = encode(&canvas, "image/jpeg").await?;
    Some(Picture {
        bytes: bytes_of(&blob).await?,
        width: canvas.width(),
        height: canvas.height(),
    })
}

/// The pixels of a picture, no longer than `longest` on either side.
pub async fn pixels(file: &Blob, longest: u32) -> Option<Pixels> {
    let canvas = painted(file, longest).await?;
    let (width, height) = (canvas.width(), canvas.height());
    let data = context(&canvas)?
        .get_image_data(0.0, 0.0, width.into(), height.into())
        .ok()?;
    Some(Pixels {
        rgba: data.data().0,
        width,
        height,
    })
}

/// The same pixels where the browser holds them, to be handed to a worker without a copy; with width and height.
pub async fn pixel_buffer(file: &Blob, longest: u32) -> Option<(ArrayBuffer, u32, u32)> {
    let canvas = painted(file, longest).await?;
    let (width, height) = (canvas.width(), canvas.height());
    let data = context(&canvas)?
        .get_image_data(0.0, 0.0, width.into(), height.into())
        .ok()?;
    // `data()` would copy the pixels into the wasm.
    let pixels: Uint8ClampedArray = Reflect::get(&data, &"data".into()).ok()?.dyn_into().ok()?;
    Some((pixels.buffer(), width, height))
}

/// Pixels as a canvas, for what draws.
pub fn canvas_of(pixels: &Pixels) -> Option<HtmlCanvasElement> {
    let canvas = blank(pixels.width, pixels.height)?;
    let data =
        ImageData::new_with_u8_clamped_array_and_sh(Clamped(&pixels.rgba), pixels.width, pixels.height)
            .ok()?;
    context(&canvas)?.put_image_data(&data, 0.0, 0.0).ok()?;
    Some(canvas)
}

/// A canvas as an address, see-through where it is.
pub async fn url_of(canvas: &HtmlCanvasElement) -> Option<ObjectUrl> {
    ObjectUrl::of(&encode(canvas, "image/png").await?)
}

async fn painted(file: &Blob, longest: u32) -> Option<HtmlCanvasElement> {
    let decoding = window()?.create_image_bitmap_with_blob(file).ok()?;
    let bitmap: ImageBitmap = JsFuture::from(decoding).await.ok()?.dyn_into().ok()?;
    let (width, height) = (bitmap.width(), bitmap.height());
    let scale = (f64::from(longest) / f64::from(width.max(height).max(1))).min(1.0);
    let scaled = |side: u32| ((f64::from(side) * scale).round() as u32).max(1);
    let canvas = blank(scaled(width), scaled(height))?;
    let context = context(&canvas)?;
    // JPEG knows no see-through: a sketch on a transparent ground would turn black.
    context.set_fill_style_str("#ffffff");
    let (wide, high) = (f64::from(canvas.width()), f64::from(canvas.height()));
    context.fill_rect(0.0, 0.0, wide, high);
    let drawn = context.draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, wide, high);
    bitmap.close();
    drawn.ok()?;
    Some(canvas)
}

fn blank(width: u32, height: u32) -> Option<HtmlCanvasElement> {
    let canvas: HtmlCanvasElement = window()?
        .document()?
        .create_element("canvas")
        .ok()?
        .dyn_into()
        .ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    Some(canvas)
}

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

async fn encode(canvas: &HtmlCanvasElement, media_type: &str) -> Option<Blob> {
    let encoding = Promise::new(&mut |done, _| {
        // Fails only for a canvas with pictures of another origin, of which there are none; the callback would then never run.
        let begun = canvas.to_blob_with_type_and_encoder_options(&done, media_type, &QUALITY.into());
        if begun.is_err() {
            let _ = done.call0(&JsValue::UNDEFINED);
        }
    });
    JsFuture::from(encoding).await.ok()?.dyn_into().ok()
}

async fn bytes_of(blob: &Blob) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
