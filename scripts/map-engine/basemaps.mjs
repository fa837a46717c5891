// Basemaps that lie on this device: PMTiles archives in the origin's private files, read slice by slice, never whole.
// Writing happens in basemap-writer.mjs, because Safari lets only workers write there.
// Deliberately absent: checking an archive (src/exchange/pmtiles.rs) and the list of stored basemaps.
import { PMTiles } from "pmtiles";

const FOLDER = "basemaps";
const SCHEME = "basemap";
// The format's number for vector tiles.
const VECTOR = 1;

const folder = async (create = false) => (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create });
const file = async (id) => (await (await folder()).getFileHandle(id)).getFile();

class Slices {
  constructor(id, blob) {
    this.id = id;
    this.blob = blob;
  }

  getKey() {
    return this.id;
  }

  async getBytes(offset, length) {
    return { data: await this.blob.slice(offset, offset + length).arrayBuffer() };
  }
}

const archives = new Map();

async function archive(id) {
  if (!archives.has(id)) archives.set(id, new PMTiles(new Slices(id, await file(id))));
  return archives.get(id);
}

/** Teaches a map engine the addresses `basemap://⟨id⟩/{z}/{x}/{y}`. */
export function teach(engine) {
  engine.addProtocol(SCHEME, async ({ url }) => {
    const [id, z, x, y] = url.slice(`${SCHEME}://`.length).split("/");
    const tiles = await archive(id);
    const tile = await tiles.getZxy(Number(z), Number(x), Number(y));
    // A tile that the archive does not have is an empty one, not an error; the engine takes no empty bytes for a picture.
    const { tileType } = await tiles.getHeader();
    return { data: tile?.data ?? (tileType === VECTOR ? new ArrayBuffer(0) : null) };
  });
}

/** How many bytes of a basemap are on this device; -1 when there are none or the browser keeps no files. */
export async function size(id) {
  try {
    return (await file(id)).size;
  } catch {
    return -1;
  }
}

export async function remove(id) {
  archives.delete(id);
  try {
    await (await folder()).removeEntry(id);
  } catch {
    // It is gone already.
  }
}

/** Copies a picked file; `notify(kind, value)` hears "at" with bytes, "done", and "failed" with a reason. Returns what stops it. */
export function keep(picked, id, notify) {
  archives.delete(id);
  const writer = new Worker(new URL("basemap-writer.mjs", import.meta.url), { type: "module" });
  writer.onmessage = ({ data: [kind, value] }) => {
    notify(kind, String(value));
    if (kind !== "at") writer.terminate();
  };
  writer.onerror = (event) => {
    event.preventDefault();
    notify("failed", "worker");
    writer.terminate();
  };
  writer.postMessage({ picked, id, folder: FOLDER });
  return () => writer.terminate();
}
