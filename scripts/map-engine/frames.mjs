// Keeps the map from drawing faster than the graphics chip, and from drawing what will be drawn anew in a moment. The next frame waits until
// the chip is done with the last one; without this the browser lets frames pile up, and the next upload of a tile holds the whole page
// until they are drawn. Where a frame costs the chip long, it also waits for features on their way and tiles that are being cut, since all
// want the same processor.
// Deliberately absent: frames while the map is moved, which the browser paces itself and which should come as often as they can.

/** How often the chip and the tiles are asked, in milliseconds. */
const ASK = 4;

/** A frame that takes the chip longer than this, in milliseconds, is drawn for complete tiles. */
const COSTLY = 60;

/** So many milliseconds at most does a costly frame wait for tiles: a basemap that comes slowly should be seen coming. */
const PATIENCE = 1000;

/** So many milliseconds at most does a costly frame wait for features: the picture before stands meanwhile. */
const LONG_PATIENCE = 3000;

/**
 * Paces the frames of a map that has just been constructed. `hold()` waits until the next frame is drawn; from then on costly frames wait
 * until as many `release()` have been called.
 */
export function paceFrames(map) {
  const gl = map.getCanvas().getContext("webgl2");
  let held = 0;
  let since = 0;
  const pace = {
    async hold() {
      await new Promise((resolve) => {
        map.once("render", resolve);
        // A hidden page draws nothing.
        setTimeout(resolve, PATIENCE);
      });
      held += 1;
    },
    release() {
      held -= 1;
      since = performance.now();
    },
  };
  if (!gl) return pace;

  const request = map.triggerRepaint.bind(map);
  let fence = null;
  let wanted = false;
  let begun = 0;
  let cost = 0;
  let waiting = 0;

  const draw = () => {
    clearTimeout(waiting);
    waiting = 0;
    request();
  };
  const drawWhenComplete = () => {
    const waited = performance.now() - since;
    const ready = held ? waited > LONG_PATIENCE : map.areTilesLoaded() || waited > PATIENCE;
    if (ready) draw();
    else waiting = setTimeout(drawWhenComplete, ASK);
  };
  const free = () => {
    fence = null;
    cost = performance.now() - begun;
    if (!wanted) return;
    wanted = false;
    map.triggerRepaint();
  };
  const ask = () => {
    // A context that is lost will never be done; what is drawn next is the engine's own affair.
    if (gl.isContextLost()) return free();
    if (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) return setTimeout(ask, ASK);
    gl.deleteSync(fence);
    free();
  };
  map.triggerRepaint = () => {
    if (map.isMoving()) return draw();
    if (fence) {
      wanted = true;
    } else if (cost < COSTLY) {
      draw();
    } else if (!waiting) {
      since = performance.now();
      // What asks for a frame often sends tiles to be cut right after.
      waiting = setTimeout(drawWhenComplete);
    }
  };
  // A map that is gone has no tiles to ask.
  map.on("remove", () => {
    clearTimeout(waiting);
    wanted = false;
    map.triggerRepaint = request;
  });
  map.on("render", () => {
    if (fence) return;
    fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (!fence) return;
    begun = performance.now();
    gl.flush();
    setTimeout(ask, ASK);
  });
  return pace;
}
