// Copies one picked file into the origin's private files, a few megabytes at a time. What was flushed stays when the page goes, so the
// same file picked again goes on where it stopped.
// Deliberately absent: looking into the file.

const CHUNK = 4 * 1024 * 1024;
const FLUSH_EVERY = 8;

onmessage = async ({ data: { picked, id, folder } }) => {
  const tell = (kind, value = "") => postMessage([kind, value]);
  try {
    const root = await navigator.storage.getDirectory();
    const directory = await root.getDirectoryHandle(folder, { create: true });
    const handle = await (await directory.getFileHandle(id, { create: true })).createSyncAccessHandle();
    try {
      // Older browsers answer these with a promise, newer ones at once.
      const kept = Math.min(await handle.getSize(), picked.size);
      // The last piece may not have reached the disk whole.
      let at = Math.max(0, Math.floor(kept / CHUNK) - FLUSH_EVERY) * CHUNK;
      for (let pieces = 1; at < picked.size; pieces += 1) {
        const bytes = new Uint8Array(await picked.slice(at, at + CHUNK).arrayBuffer());
        const written = handle.write(bytes, { at });
        if (written < bytes.length) throw new DOMException("full", "QuotaExceededError");
        at += written;
        if (pieces % FLUSH_EVERY === 0) await handle.flush();
        tell("at", at);
      }
      await handle.truncate(picked.size);
      await handle.flush();
    } finally {
      await handle.close();
    }
    tell("done");
  } catch (error) {
    tell("failed", error?.name ?? "unknown");
  }
};
