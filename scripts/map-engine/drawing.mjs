// The two things that need the engine's own events: the strokes of a finger that draws freely, and the board on which the corners of a
// shape are dragged (terra-draw). New shapes grow on the Rust side, corner by corner, from taps and strokes.
// Deliberately absent: storage of shapes, and turning strokes into shapes (src/present/map/sketch.rs).
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawRenderMode,
  TerraDrawSelectMode,
  ValidateNotSelfIntersecting,
} from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";

const MODE_OF = { Point: "point", LineString: "linestring", Polygon: "polygon" };
// Fingers are about 10 mm wide: corners answer within this distance, in CSS pixels.
const REACH = 28;
// iOS sends no contextmenu for a long press, so the press is timed here; longer than a tap, shorter than impatience.
const LONG_PRESS_MS = 550;
// A stroke shorter than this, in CSS pixels, was the first of two fingers that move the map.
const SHORT = 24;

function styles({ accent, paper }) {
  return {
    selectedPointColor: accent,
    selectedPointWidth: 11,
    selectedPointOutlineColor: paper,
    selectedPointOutlineWidth: 3,
    selectedLineStringColor: accent,
    selectedLineStringWidth: 4,
    selectedPolygonColor: accent,
    selectedPolygonFillOpacity: 0.18,
    selectedPolygonOutlineColor: accent,
    selectedPolygonOutlineWidth: 3,
    selectionPointWidth: 10,
    selectionPointColor: paper,
    selectionPointOutlineColor: accent,
    selectionPointOutlineWidth: 3,
    midPointColor: accent,
    midPointOutlineColor: paper,
    midPointWidth: 6,
    midPointOutlineWidth: 2,
  };
}

// Areas whose lines cross have no honest square kilometres, so the last step that would make them cross is not taken.
const simple = (feature, { updateType }) =>
  updateType === "finish" || updateType === "commit" ? ValidateNotSelfIntersecting(feature) : { valid: true };

function modes(colours, snap) {
  const snappable = { toCustom: ({ lng, lat }) => snap(lng, lat) };
  const corners = { draggable: true, deletable: true, midpoints: { draggable: true }, snappable };
  const shape = { feature: { draggable: true, coordinates: corners } };
  const pointerEvents = {
    leftClick: true,
    rightClick: true,
    contextMenu: true,
    onDragStart: true,
    onDrag: true,
    onDragEnd: true,
  };
  return [
    new TerraDrawPointMode(),
    new TerraDrawLineStringMode(),
    new TerraDrawPolygonMode({ validation: simple }),
    new TerraDrawSelectMode({
      styles: styles(colours),
      pointerDistance: REACH,
      pointerEvents,
      allowManualDeselection: false,
      // Delete belongs to the list beside the map, where it can be undone by name.
      keyEvents: { deselect: null, delete: null, rotate: null, scale: null },
      flags: {
        point: { feature: { draggable: true } },
        linestring: shape,
        polygon: { feature: { ...shape.feature, validation: simple, selfIntersectable: false } },
      },
    }),
    new TerraDrawRenderMode({ modeName: "rest", styles: {} }),
  ];
}

// A finger, pen or mouse that draws freely: `stroke(places)` when it is lifted, or when the system takes it away. What is on the way is
// painted at once into the map's source "stroke".
function createPen(map, stroke) {
  const canvas = map.getCanvas();
  let line = [];
  let screen = [];
  let pointer = null;
  let frame = 0;
  let on = false;

  const paint = () => {
    frame = 0;
    const features = line.length > 1 ? [{ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: line } }] : [];
    map.getSource("stroke")?.setData({ type: "FeatureCollection", features });
  };
  const add = (event) => {
    const box = canvas.getBoundingClientRect();
    const at = [event.clientX - box.left, event.clientY - box.top];
    const { lng, lat } = map.unproject(at);
    line.push([lng, lat]);
    screen.push(at);
    frame ||= requestAnimationFrame(paint);
  };
  const way = () => screen.reduce((sum, [x, y], at) => sum + (at ? Math.hypot(x - screen[at - 1][0], y - screen[at - 1][1]) : 0), 0);
  const end = (least) => {
    const drawn = way() > least ? line : [];
    pointer = null;
    line = [];
    screen = [];
    cancelAnimationFrame(frame);
    paint();
    if (drawn.length > 1) stroke(drawn);
  };
  const listeners = {
    pointerdown(event) {
      if (pointer !== null) return event.pointerType === "touch" && end(SHORT);
      if (!event.isPrimary || event.button !== 0) return;
      pointer = event.pointerId;
      add(event);
    },
    pointermove(event) {
      if (event.pointerId !== pointer) return;
      const parts = event.getCoalescedEvents?.() ?? [];
      for (const part of parts.length ? parts : [event]) add(part);
    },
    pointerup: (event) => event.pointerId === pointer && end(4),
    pointercancel: (event) => event.pointerId === pointer && end(4),
  };
  const set = (wanted) => {
    if (wanted === on) return;
    on = wanted;
    if (pointer !== null) end(SHORT);
    for (const [type, listener] of Object.entries(listeners)) {
      if (on) canvas.addEventListener(type, listener);
      else canvas.removeEventListener(type, listener);
    }
    // Two fingers still move the map; one finger must not scroll anything.
    if (on) map.dragPan.disable();
    else map.dragPan.enable();
    canvas.style.touchAction = on ? "none" : "";
    canvas.style.cursor = on ? "crosshair" : "";
  };
  return { set };
}

// notify(what, detail): "stroke" with places, "edited" with a GeoJSON geometry, both as text. snap(lng, lat) returns a place or nothing.
export function createDrawing(map, colours, notify, snap) {
  const canvas = map.getCanvas();
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 7, prefixId: "drawing" }),
    modes: modes(colours, snap),
  });
  const pen = createPen(map, (places) => notify("stroke", JSON.stringify(places)));
  let edited = null;

  function rest() {
    edited = null;
    if (draw.getMode() !== "rest") draw.setMode("rest");
    draw.clear();
  }

  draw.on("finish", (id) => {
    const feature = draw.getSnapshotFeature(id);
    if (feature && edited !== null) notify("edited", JSON.stringify(feature.geometry));
  });

  let pressed = null;
  const forget = () => clearTimeout(pressed);
  const hold = (event) => {
    forget();
    if (event.pointerType !== "touch" || edited === null) return;
    pressed = setTimeout(() => {
      canvas.dispatchEvent(new MouseEvent("contextmenu", { cancelable: true }));
    }, LONG_PRESS_MS);
  };
  const listeners = [
    ["pointerdown", hold],
    ["pointerup", forget],
    ["pointercancel", forget],
  ];
  for (const [type, listener] of listeners) canvas.addEventListener(type, listener);

  draw.start();
  draw.setMode("rest");
  return {
    // Taps put corners: two quick ones must not be taken for "closer". Strokes draw where `freely`.
    take(taps, freely) {
      if (taps) map.doubleClickZoom.disable();
      else map.doubleClickZoom.enable();
      pen.set(freely);
    },
    // Returns whether the shape can be edited here: areas with holes and shapes of several parts cannot.
    edit(text) {
      rest();
      const geometry = JSON.parse(text);
      const mode = MODE_OF[geometry.type];
      if (!mode) return false;
      const id = draw.getFeatureId();
      const [added] = draw.addFeatures([{ id, type: "Feature", geometry, properties: { mode } }]);
      if (!added?.valid) return false;
      edited = id;
      draw.selectFeature(id);
      return true;
    },
    cancel: rest,
    remove() {
      forget();
      pen.set(false);
      for (const [type, listener] of listeners) canvas.removeEventListener(type, listener);
      draw.stop();
    },
  };
}
