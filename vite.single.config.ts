import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { licences } from './scripts/licences';

const fonts = ['text', 'bold', 'fallback'] as const;

function policyFor(script: string, style: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Text that may stand inside `<script>`: nothing in it ends the element or begins a comment. */
function inScript(code: string): string {
  return code.replace(/<(?=\/script|!--|script)/gi, '\\x3c');
}

/** Fonts stand in the page as text that no browser runs; the page reads them there instead of loading a file. */
function fontBlocks(): string {
  return fonts
    .map((name) => `<script type="application/octet-stream" id="font-${name}">${readFileSync(`generated/fonts/${name}.bin`).toString('base64')}</script>`)
    .join('\n');
}

/** What is an address in the site is the id of the font's block here. */
function fontAddresses(): Plugin {
  return {
    name: 'font-addresses',
    enforce: 'pre',
    resolveId: { filter: { id: /\/generated\/fonts\/\w+\.bin\?url$/ }, handler: (id) => `\0font:${id.replace(/^.*\/(\w+)\.bin\?url$/, '$1')}` },
    load: { filter: { id: /^\0font:/ }, handler: (id) => `export default ${JSON.stringify(`#font-${id.slice('\0font:'.length)}`)}` },
  };
}

/** The licences go with every copy: as text in the page, and beside it for its link. */
function licenceBlock(text: string): string {
  return `<script type="text/plain" id="licences">${text.replaceAll('</', '<\\/')}</script>`;
}

/** One HTML file that holds everything, made of the one script and the one style sheet, which its policy allows by their hashes and nothing else. */
function singleFile(): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const outputs = Object.values(bundle);
      const chunks = outputs.filter((output) => output.type === 'chunk');
      const assets = outputs.filter((output) => output.type === 'asset');
      const terms = assets.find(({ fileName }) => fileName === 'licences.txt');
      const page = assets.find(({ fileName }) => fileName.endsWith('.html'));
      const styles = assets.filter(({ fileName }) => fileName.endsWith('.css'));
      const others = assets.filter((asset) => asset !== page && asset !== terms && !styles.includes(asset));
      const [chunk] = chunks;
      if (!page || !chunk || chunks.length !== 1 || others.length > 0) {
        this.error(`not one script: ${[...chunks, ...others].map(({ fileName }) => fileName).join(', ')}`);
      }
      const script = inScript(chunk.code.trim());
      const style = styles
        .map(({ source }) => String(source))
        .join('\n')
        .trim();
      const icon = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`;
      const html = String(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, '')
        .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
        .replace(/href="[^"]*icon\.svg"/, () => `href="${icon}"`)
        .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">`)
        .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
        .replace('</body>', () => `${fontBlocks()}\n${licenceBlock(String(terms?.source))}\n<script>${script}</script>\n  </body>`);
      for (const { fileName } of outputs) if (fileName !== terms?.fileName) delete bundle[fileName];
      this.emitFile({ type: 'asset', fileName: 'tenkencho.html', source: html });
    },
  };
}

/** The single file, to be opened from a disk: a classic script, since no module runs there. */
export default defineConfig({
  base: './',
  publicDir: false,
  define: { 'import.meta.env.VITE_SINGLE': 'true' },
  plugins: [react(), tailwindcss(), fontAddresses(), licences(), singleFile()],
  build: {
    outDir: 'dist/single',
    emptyOutDir: true,
    cssCodeSplit: false,
    assetsInlineLimit: () => true,
    modulePreload: false,
    rolldownOptions: {
      output: { format: 'iife', codeSplitting: false },
      transform: { define: { 'import.meta.url': '""', 'import.meta.resolve': 'undefined' } },
    },
  },
});
