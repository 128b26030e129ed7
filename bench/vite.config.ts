import { defineConfig } from 'vite';

/** The measuring program, made into something that Node runs. */
export default defineConfig({
  publicDir: false,
  build: { ssr: 'bench/run.ts', target: 'node20', outDir: '.tmp/bench/program', emptyOutDir: true, minify: false },
});
