/** Serves what was built, on this computer alone. `node scripts/serve.mjs [port]` */
import { serveFolder } from './static-server.mjs';

const { url } = await serveFolder('dist/site', { port: Number(process.argv[2] ?? process.env.PORT ?? 4173) });
console.log(`Tenkencho: ${url}`);
