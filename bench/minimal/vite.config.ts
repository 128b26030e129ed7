import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { areas, obligationOf, placeOf, questionsOf } from '../../src/checklist';

const name = 'virtual:questions';

function words(file: string): Record<string, Record<string, Record<string, unknown>>> {
  return JSON.parse(readFileSync(new URL(`../../locales/ja/${file}.json`, import.meta.url), 'utf8')) as ReturnType<typeof words>;
}

/** All questions of 政府機関等 in Japanese, as one list of plain data. */
function areasAndQuestions() {
  return areas.map((area) => ({
    id: area.id,
    name: words('common').area?.[area.id]?.name,
    questions: questionsOf('gov', 'detailed')
      .filter((q) => q.area === area.id)
      .map((q) => {
        const [section = '', slug = ''] = q.id.split('.');
        const { question, why, look, evidence, yes, partly, no, measures } = words(`checklist/${area.id}`)[section]?.[slug] ?? {};
        const obligation = obligationOf(q, 'gov');
        return { id: q.id, source: obligation && placeOf(obligation), question, why, look, evidence, yes, partly, no, measures };
      }),
  }));
}

function questions(): Plugin {
  return {
    name: 'questions',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export const areas = ${JSON.stringify(areasAndQuestions())};` : undefined),
  };
}

export default defineConfig({
  root: 'bench/minimal',
  base: './',
  plugins: [react(), questions()],
  build: { outDir: '../../.tmp/bench/minimal', emptyOutDir: true, modulePreload: { polyfill: false } },
});
