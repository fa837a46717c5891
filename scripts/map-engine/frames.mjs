// Keeps the map from drawing faster than the graphics chip: the next frame waits until the chip is done with the last one. Without this
// the browser lets frames pile up, and the next upload of a tile holds the whole page until they are drawn.
// Deliberately absent: frames while the map is moved, which the browser paces itself and which should come as often as they can.

/** How often the chip is asked, in milliseconds. */
const ASK = 4;

/** Paces the frames of a map that has just been constructed. */
export function paceFrames(map) {
  const gl = map.getCanvas().getContext("webgl2");
  if (!gl) return;
  const request = map.triggerRepaint.bind(map);
  let fence = null;
  let wanted = false;

  const free = () => {
    fence = null;
    if (!wanted) return;
    wanted = false;
    request();
  };
  const ask = () => {
    // A context that is lost will never be done; what is drawn next is the engine's own affair.
    if (gl.isContextLost()) return free();
    if (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) return setTimeout(ask, ASK);
    gl.deleteSync(fence);
    free();
  };
  map.triggerRepaint = () => {
    if (fence && !map.isMoving()) wanted = true;
    else request();
  };
  map.on("render", () => {
    if (fence) return;
    fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (!fence) return;
    gl.flush();
    setTimeout(ask, ASK);
  });
}
