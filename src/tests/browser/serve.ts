import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".avif": "image/avif",
  ".json": "application/json",
};

/** Files that are packed already. */
const packed = [".woff2", ".png", ".jpg", ".avif"];

/** As a host packs what it has not kept packed: more effort would be time in which a browser waits. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * A folder on 127.0.0.1 at a free port, as a static host would serve it; with headers of a host's own, where it adds any.
 *
 * @param compressed in brotli, as most hosts do: where bytes on the line are measured
 * @param change what becomes of a page on its way
 */
export async function serve(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
  compressed = false,
  change: ((html: string, path: string) => string) | undefined = undefined,
): Promise<{ url: string; close: () => Promise<void> }> {
  const kept = new Map<string, Buffer>();
  const packedOnce = (file: string, read: Buffer): Buffer => {
    const known = kept.get(file) ?? brotliCompressSync(read, quick);
    kept.set(file, known);
    return known;
  };
  const server: Server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    try {
      const kept = await readFile(file);
      const read = change && extname(file) === ".html" ? Buffer.from(change(kept.toString(), path)) : kept;
      const pack = compressed && !packed.includes(extname(file));
      const own = { "content-type": types[extname(file)] ?? "application/octet-stream", ...(pack && { "content-encoding": "br" }) };
      response.writeHead(200, { ...headers, ...own }).end(pack ? packedOnce(file, read) : read);
    } catch {
      response.writeHead(404).end();
    }
  });
  return listen(server);
}

async function listen(server: Server): Promise<{ url: string; close: () => Promise<void> }> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The test server has no port");
  return { url: `http://127.0.0.1:${address.port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** A page whose end is long in coming: what stands before a text of it has come, and the line stays open. */
export async function serveHeld(html: string, until: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).write(html.slice(0, html.indexOf(until)));
  });
  const { url, close } = await listen(server);
  return {
    url,
    close: () => {
      server.closeAllConnections();
      return close();
    },
  };
}

/** Pages of other people, each put up by its text: at "localhost", which is another site to a browser than 127.0.0.1. */
export async function servePages(): Promise<{ put: (html: string) => string; close: () => Promise<void> }> {
  const pages: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    const page = pages[Number(url.slice(1))];
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  const { url, close } = await listen(server);
  return { put: (html) => `${url.replace("127.0.0.1", "localhost")}/${pages.push(html) - 1}`, close };
}
