import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const text = /^(text\/|application\/(json|manifest)|image\/svg)/;

/** What only a header can say: the page's own policy is in its `<meta>`. */
export const securityHeaders = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const compress = promisify(brotliCompress);
/** @type {Map<string, Promise<Buffer>>} */
const compressed = new Map();

/** A file compressed once and then kept, until it changes. */
function brotli(path, changed) {
  const key = `${path} ${changed}`;
  const known = compressed.get(key) ?? readFile(path).then((bytes) => compress(bytes));
  compressed.set(key, known);
  return known;
}

/** The file that an address names, `undefined` where it leads out of the folder or to nothing. */
async function find(folder, address) {
  const asked = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  const path = normalize(join(folder, asked.endsWith('/') ? `${asked}index.html` : asked));
  if (!path.startsWith(normalize(folder) + sep)) return undefined;
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { path, changed: found.mtimeMs, size: found.size } : undefined;
}

async function answer(folder, request, response) {
  const file = request.method === 'GET' || request.method === 'HEAD' ? await find(folder, request.url).catch(() => undefined) : undefined;
  const headers = { ...securityHeaders, Vary: 'Accept-Encoding' };
  if (!file) {
    response.writeHead(404, { ...headers, 'Content-Type': types['.txt'] }).end('404\n');
    return;
  }
  const type = types[extname(file.path)] ?? 'application/octet-stream';
  // Names under assets/ hold a hash of what is in them.
  const caching = request.url.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  Object.assign(headers, { 'Content-Type': type, 'Cache-Control': caching });
  if (text.test(type) && request.headers['accept-encoding']?.includes('br')) {
    const bytes = await brotli(file.path, file.changed);
    response.writeHead(200, { ...headers, 'Content-Encoding': 'br', 'Content-Length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Length': file.size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * Serves a folder as a static host would, with the right types and headers.
 * Port 0 is any free one; where another is taken, the next free one of the following 20.
 */
export async function serveFolder(folder, { port = 0, host = '127.0.0.1' } = {}) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  const last = port === 0 ? 0 : port + 20;
  for (let tried = port; ; tried += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(tried, host, () => {
          server.off('error', reject);
          resolve(undefined);
        });
      });
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried >= last) throw error;
    }
  }
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve(undefined)));
  };
  return { url: `http://${host}:${server.address().port}/`, close };
}
