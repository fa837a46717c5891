//! The view of a picture: zoom, pan, and the pixel under a pointer.
//!
//! Deliberately absent: the picture, the pointer, the element.

/// What of a picture is in the window.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct PictureView {
    /// Width of the picture in pixels.
    width: f64,
    /// Height of the picture in pixels.
    height: f64,
    /// 1 shows all of it.
    zoom: f64,
    /// The pixel in the centre.
    centre: (f64, f64),
}

/// Closest look.
const CLOSEST: f64 = 16.0;

impl PictureView {
    /// The whole picture.
    pub fn whole(width: u32, height: u32) -> Self {
        let (width, height) = (f64::from(width.max(1)), f64::from(height.max(1)));
        Self {
            width,
            height,
            zoom: 1.0,
            centre: (width / 2.0, height / 2.0),
        }
    }

    /// Left edge, upper edge, width and height of what is seen, in pixels of the picture.
    pub fn window(&self) -> (f64, f64, f64, f64) {
        let (wide, high) = (self.width / self.zoom, self.height / self.zoom);
        (self.centre.0 - wide / 2.0, self.centre.1 - high / 2.0, wide, high)
    }

    /// Closer by this factor, or away for one below 1.
    pub fn zoomed(self, factor: f64) -> Self {
        let zoom = (self.zoom * factor).clamp(1.0, CLOSEST);
        Self { zoom, ..self }.inside()
    }

    /// Looking at another pixel in the centre.
    pub fn centred(self, centre: (f64, f64)) -> Self {
        Self { centre, ..self }.inside()
    }

    /// Dragged by so many pixels of the screen, in an element of this size.
    pub fn dragged(self, by: (f64, f64), element: (f64, f64)) -> Self {
        let scale = self.scale(element);
        self.centred((self.centre.0 - by.0 / scale, self.centre.1 - by.1 / scale))
    }

    /// Moved by shares of what is seen.
    pub fn moved(self, across: f64, down: f64) -> Self {
        let (_, _, wide, high) = self.window();
        self.centred((self.centre.0 + across * wide, self.centre.1 + down * high))
    }

    /// The pixel in the centre.
    pub fn centre(&self) -> (f64, f64) {
        self.centre
    }

    /// The pixel of the picture under a point of an element of this size; none beside the picture.
    pub fn at(&self, point: (f64, f64), element: (f64, f64)) -> Option<(f64, f64)> {
        let scale = self.scale(element);
        let x = (point.0 - element.0 / 2.0) / scale + self.centre.0;
        let y = (point.1 - element.1 / 2.0) / scale + self.centre.1;
        ((0.0..=self.width).contains(&x) && (0.0..=self.height).contains(&y)).then_some((x, y))
    }

    /// Screen pixels for one of the picture: all of the window is in the element, with room at two sides.
    fn scale(&self, element: (f64, f64)) -> f64 {
        let (_, _, wide, high) = self.window();
        (element.0 / wide).min(element.1 / high).max(f64::MIN_POSITIVE)
    }

    fn inside(self) -> Self {
        let (wide, high) = (self.width / self.zoom / 2.0, self.height / self.zoom / 2.0);
        let centre = (
            self.centre.0.clamp(wide, self.width - wide),
            self.centre.1.clamp(high, self.height - high),
        );
        Self { centre, ..self }
    }
}
