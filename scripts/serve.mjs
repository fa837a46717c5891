// A small static server for the built app, for trying it and for its tests.
//   node scripts/serve.mjs [--root dist] [--port 8080] [--base /]   (without --root: the folder in DIST, else dist)
// Deliberately absent: TLS, compression, caching. A real host does these; see the README.

import { createServer } from "node:http";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** The built app that is looked at when none is named. */
export const DIST = process.env.DIST ?? "dist";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".pmtiles": "application/octet-stream",
};

/** The file a request means, or null: never outside `root`. */
async function find(root, path) {
  const file = normalize(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) return find(root, join(path, "index.html"));
  return found?.isFile() ? { file, size: found.size } : null;
}

const POLICY = /http-equiv="Content-Security-Policy" content="([^"]+)"/;

/**
 * What a host should send with each file (README, "Hosting"). The page's own policy stands in its head and binds only the page: workers get
 * it from the header, and framing can be forbidden there alone. The service worker asks the map server that a person switched on.
 */
async function headersOf(folder) {
  const page = (await readFile(join(folder, "index.html"), "utf8")).match(POLICY)?.[1] ?? "default-src 'self'";
  const policy = `${page}; frame-ancestors 'none'`;
  return (file) => ({
    "content-security-policy": file.endsWith(`${sep}sw.js`) ? policy.replace("connect-src 'self'", "connect-src *") : policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(self), microphone=(self), geolocation=(self), usb=(), serial=(), bluetooth=()",
    "cross-origin-opener-policy": "same-origin",
  });
}

/** Serves `root` below `base`; port 0 takes a free one. Resolves to `{ url, close }`. */
export async function serve({ root = DIST, port = 8080, base = "/" } = {}) {
  const folder = resolve(root);
  const headers = await headersOf(folder);
  const prefix = `/${base}/`.replace(/\/+/g, "/");
  const server = createServer(async (request, response) => {
    const end = (status, headers = {}) => response.writeHead(status, headers).end();
    try {
      const { pathname, search } = new URL(request.url, "http://localhost");
      if (request.method !== "GET" && request.method !== "HEAD") return end(405);
      if (pathname + "/" === prefix) return end(301, { location: prefix + search });
      if (!pathname.startsWith(prefix)) return end(404);
      const found = await find(folder, decodeURIComponent(pathname.slice(prefix.length)));
      if (!found) return end(404);
      response.writeHead(200, {
        "content-type": TYPES[extname(found.file)] ?? "application/octet-stream",
        "content-length": found.size,
        "cache-control": "no-store",
        ...headers(found.file),
      });
      if (request.method === "HEAD") return response.end();
      createReadStream(found.file).on("error", () => response.destroy()).pipe(response);
    } catch {
      end(400);
    }
  });
  await new Promise((done, failed) => server.once("error", failed).listen(port, "127.0.0.1", done));
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { url: `http://localhost:${server.address().port}${prefix}`, close };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: DIST },
      port: { type: "string", default: "8080" },
      base: { type: "string", default: "/" },
    },
  });
  try {
    if (!(await stat(join(values.root, "index.html")).catch(() => null))) {
      throw new Error(`${values.root} holds no built app. Run \`make build\` first.`);
    }
    const { url } = await serve({ ...values, port: Number(values.port) });
    console.log(`Catchment is at ${url}   (stop with Ctrl-C)`);
  } catch (error) {
    const taken = error.code === "EADDRINUSE";
    console.error(taken ? `Port ${values.port} is taken. Try: make serve PORT=8081` : error.message);
    process.exit(1);
  }
}
