import { defineConfig } from 'vite';
import { licences } from './scripts/licences';

/** The command line as one file that runs in Node with nothing beside it. */
export default defineConfig({
  publicDir: false,
  plugins: [licences({ looks: false })],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'tenkencho.mjs', codeSplitting: false, banner: '#!/usr/bin/env node' } },
  },
});
