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

/** Of what an `index.ts` hands on, that which only later screens ask for. */
const later =
  /\/src\/(review\/(digest|serialise|merge|handout|exchange|differences|approvals|next)|scoring\/(score|actions|items|levels|shown|change|plan|outlook)|worksheets\/|report\/)|node_modules\/(@noble|canonicalize)/;

/** The modules that the program, its first screen and the questions need at once: all that they import, and what that imports. */
const atOnce = new Set<string>();

function firstScreens(): Plugin {
  return {
    name: 'first-screens',
    apply: 'build',
    buildEnd() {
      const waiting = [...this.getModuleIds()].filter((id) => /\/src\/(main|pages\/(home|area))\.tsx$/.test(id));
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (atOnce.has(id) || later.test(id)) continue;
        atOnce.add(id);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}

/** The site: any static host, any sub-path. */
export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), firstScreens(), early('ja'), licences()],
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // What the first screens share goes over the line in one piece: on a slow line each request costs more than its bytes.
    rolldownOptions: {
      // Only the program itself and its styles do something by being imported.
      treeshake: { moduleSideEffects: (id) => !/\/src\/(?!main\.tsx|app\/no-eval)[^?]*\.tsx?$/.test(id) },
      output: { codeSplitting: { groups: [{ name: 'shared', test: (id) => atOnce.has(id) || id.includes('rolldown/runtime'), minShareCount: 2 }] } },
    },
  },
});
