// The drawing tools as Catchment uses them: terra-draw and its MapLibre adapter behind six verbs. What terra-draw needs as
// nested option objects and listeners stays here, so that the Rust side binds six methods instead of sixty.
// Deliberately absent: storage of shapes. One shape is on the drawing board at a time and leaves it when finished.
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawRenderMode,
  TerraDrawSelectMode,
  ValidateNotSelfIntersecting,
} from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";

const MODE_OF = { Point: "point", LineString: "linestring", Polygon: "polygon" };
// Fingers are about 10 mm wide: closing points and corners answer within this distance, in CSS pixels.
const REACH = 28;
// iOS sends no contextmenu for a long press, so the press is timed here; longer than a tap, shorter than impatience.
const LONG_PRESS_MS = 550;

function styles({ accent, paper }) {
  const corner = { Width: 8, Color: paper, OutlineColor: accent, OutlineWidth: 3 };
  const named = (prefix) => Object.fromEntries(Object.entries(corner).map(([key, value]) => [prefix + key, value]));
  return {
    point: { pointColor: accent, pointWidth: 9, pointOutlineColor: paper, pointOutlineWidth: 3 },
    linestring: { lineStringColor: accent, lineStringWidth: 4, ...named("closingPoint"), ...named("coordinatePoint") },
    polygon: {
      fillColor: accent,
      fillOpacity: 0.18,
      outlineColor: accent,
      outlineWidth: 3,
      ...named("closingPoint"),
      ...named("coordinatePoint"),
    },
    select: {
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
      ...named("selectionPoint"),
      selectionPointWidth: 10,
      midPointColor: accent,
      midPointOutlineColor: paper,
      midPointWidth: 6,
      midPointOutlineWidth: 2,
    },
  };
}

// Areas whose lines cross have no honest square kilometres, so the last step that would make them cross is not taken.
const simple = (feature, { updateType }) =>
  updateType === "finish" || updateType === "commit" ? ValidateNotSelfIntersecting(feature) : { valid: true };

function modes(colours) {
  const style = styles(colours);
  const corners = { draggable: true, deletable: true, midpoints: { draggable: true } };
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
    new TerraDrawPointMode({ styles: style.point }),
    new TerraDrawLineStringMode({ styles: style.linestring, pointerDistance: REACH, showCoordinatePoints: true }),
    new TerraDrawPolygonMode({
      styles: style.polygon,
      pointerDistance: REACH,
      showCoordinatePoints: true,
      validation: simple,
    }),
    new TerraDrawSelectMode({
      styles: style.select,
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

// notify(what, detail): "drawing" with the number of corners set, "drawn" or "edited" with a GeoJSON geometry as text.
export function createDrawing(map, colours, notify) {
  const canvas = map.getCanvas();
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 7, prefixId: "drawing" }),
    modes: modes(colours),
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  });
  let edited = null;
  let reported = -1;

  const current = () => draw.getSnapshot().find((feature) => feature.properties.currentlyDrawing);

  // Areas count their corners themselves; a line under construction ends in one corner that is not set yet.
  function cornersSet() {
    const feature = current();
    if (feature?.geometry.type === "LineString") return feature.geometry.coordinates.length - 1;
    return feature?.properties.committedCoordinateCount ?? 0;
  }

  function report() {
    const count = cornersSet();
    if (edited === null && count !== reported) {
      reported = count;
      notify("drawing", String(count));
    }
  }

  function rest() {
    edited = null;
    reported = -1;
    if (draw.getMode() !== "rest") draw.setMode("rest");
    draw.clear();
  }

  // terra-draw finishes a shape on Enter and has no method for it, so a button has to press that key.
  const press = (key) => {
    for (const type of ["keydown", "keyup"]) canvas.dispatchEvent(new KeyboardEvent(type, { key }));
  };

  draw.on("finish", (id, { action }) => {
    const feature = draw.getSnapshotFeature(id);
    if (!feature) return;
    const geometry = JSON.stringify(feature.geometry);
    if (edited !== null) return notify("edited", geometry);
    if (action !== "draw") return;
    // Not inside terra-draw's own event: it still holds the shape until this listener returns.
    queueMicrotask(() => {
      rest();
      notify("drawn", geometry);
    });
  });
  draw.on("change", report);

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
    start(tool) {
      rest();
      draw.setMode(MODE_OF[tool]);
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
    finish() {
      if (edited === null) press("Enter");
      else rest();
    },
    undo: () => draw.undo(),
    cancel: rest,
    remove() {
      forget();
      for (const [type, listener] of listeners) canvas.removeEventListener(type, listener);
      draw.stop();
    },
  };
}
