import { serveFolder } from '../../scripts/static-server.mjs';

/** The built site on a free port, as a static host serves it. */
export function serveSite(): ReturnType<typeof serveFolder> {
  return serveFolder('dist/site');
}
