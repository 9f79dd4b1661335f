import { createServer } from "node:http";
import { extname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

const compress = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) },
  });

/**
 * Serves files to this machine alone, compressed beforehand and never to be kept. Each answer isolates its page, so that the
 * page's clock is fine.
 *
 * @param files the text of each file, by its path
 * @return where it serves, and a way to stop it
 */
export const serve = async (files) => {
  const bodies = new Map(Object.entries(files).map(([path, text]) => [`/${path}`, compress(text)]));
  const server = createServer(({ url }, answer) => {
    const body = bodies.get(url);
    if (!body) {
      answer.writeHead(404).end();
      return;
    }
    answer.writeHead(200, {
      "content-type": types[extname(url)],
      "content-encoding": "br",
      "content-length": body.length,
      "cache-control": "no-store",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    });
    answer.end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
};
