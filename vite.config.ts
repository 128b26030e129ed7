import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { early } from './scripts/early';
import { licences } from './scripts/licences';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app#worker',
].join('; ');

/** Lays the page's own policy into what is built; the development server needs inline scripts, so it goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' }],
  };
}

/** All but what only a result or a report needs. */
const shared =
  /\/src\/(?!report|files|review\/(digest|serialise)|i18n\/report|pages\/(result|export|guide|settings|setup|damaged|problem))|node_modules\/(?!d3|pdfkit|fontkit|linebreak|@noble|canonicalize)/;

/** The site: any static host, any sub-path. */
export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), early('ja'), licences()],
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // What the screens share goes over the line in one piece: on a slow line each request costs more than its bytes.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: shared, minShareCount: 2 }] } } },
  },
});
