/**
 * The folders and files of `src/`, in order: each imports only from those above it. There is no other.
 * The pure ones know no library of the page, no browser and no Node.
 */
const pure = ['checklist', 'review', 'scoring', 'worksheets', 'rollup', 'workshop', 'report'];
const rest = ['i18n', 'files', 'workers', 'storage', 'session', 'routes', 'ui', 'pages', 'app', 'cli', 'main'];
export const layers = [...pure, ...rest];

const pattern = (names) => `^src/(${names.join('|')})(/|\\.tsx?$)`;
const styles = '\\.css$';
const above = (name) => layers.slice(0, layers.indexOf(name));
const libraries = (names) => `(^|node_modules/)(@types/)?(${names.join('|')})(/|$)`;

const order = layers
  .filter((name) => name !== 'cli')
  .map((name) => ({
    name: `order-${name}`,
    comment: `${name} imports only from itself and ${above(name).join(', ') || 'nothing else'}`,
    severity: 'error',
    from: { path: pattern([name]) },
    to: { path: '^src/', pathNot: [pattern([name, ...above(name)]), styles] },
  }));

const beforeWorkers = layers.slice(0, layers.indexOf('workers'));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...order,
    {
      name: 'cli-runs-in-node',
      comment: 'The command line imports only what stands above workers/.',
      severity: 'error',
      from: { path: pattern(['cli']) },
      to: { path: '^src/', pathNot: pattern(['cli', ...beforeWorkers]) },
    },
    {
      name: 'pure',
      comment: 'The pure folders import no React, store, router, i18next or database; no global of the browser or of Node (the linter holds that).',
      severity: 'error',
      from: { path: pattern(pure) },
      to: { path: [libraries(['react', 'react-dom', 'react-i18next', 'zustand', 'wouter', 'i18next', 'idb', 'vite', 'tailwindcss'])] },
    },
    {
      name: 'node-and-page-alike',
      comment: 'i18n/ and files/ run in Node and in the page: nothing of Node, React or the database.',
      severity: 'error',
      from: { path: pattern(['i18n', 'files']) },
      to: { path: libraries(['react', 'react-dom', 'react-i18next', 'zustand', 'wouter', 'idb']) },
    },
    {
      name: 'no-node-in-the-page',
      comment: 'Only the command line knows Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: pattern(['cli']) },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-unresolved', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true, pathNot: '\\?(url|worker|raw|inline)' } },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|bench)/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
