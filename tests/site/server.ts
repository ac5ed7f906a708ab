import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built folder below `base` as a plain web server does: folders by their index, 404 by 404.html.
 * `gzip` packs what is text, as hosts of static sites do.
 */
export async function serve(folder: string, base = '/', gzip = false): Promise<Served> {
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const below = path.startsWith(base) ? path.slice(base.length) : null;
    const file =
      below === null
        ? null
        : join(folder, normalize(below.endsWith('/') || below === '' ? `${below}index.html` : below));
    try {
      if (!file) throw new Error('outside the base');
      const type = types[extname(file)] ?? 'application/octet-stream';
      const packed = gzip && !type.startsWith('font/') && type !== 'application/octet-stream';
      const body = await readFile(file);
      response.writeHead(200, {
        'content-type': type,
        ...(packed ? { 'content-encoding': 'gzip' } : {}),
        // A browser asks once for what all pages share, as it does where a site is published.
        'cache-control': /\.(?:css|woff2)$/u.test(file) ? 'max-age=600' : 'no-cache',
      });
      response.end(packed ? gzipSync(body) : body);
    } catch {
      response.writeHead(404, { 'content-type': types['.html']! });
      response.end(await readFile(join(folder, '404.html')).catch(() => 'Not found'));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
