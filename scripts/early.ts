import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The files of a build by what they hold: the code of screens by name, and words by language and namespace. */
export interface EarlyFiles {
  readonly screens: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Runs in the page before anything else has come: asks for the code and the words of the screen at this address, in this person's language, which
 * the program itself would ask for only once it has come and run. On a slow line that saves a whole way there and back. Whatever it gets wrong, or
 * forgets, is loaded all the same when it is wanted.
 */
export function askEarly({ screens, words }: EarlyFiles, usual: string): void {
  let language = usual;
  try {
    const { language: chosen } = JSON.parse(localStorage.getItem('tenkencho.preferences') ?? '{}') as { language?: string };
    if (chosen !== undefined && Object.hasOwn(words, chosen)) language = chosen;
  } catch {
    // Blocked or spoilt: as for everyone.
  }
  const [, first = '', , third, area] = location.hash.split('/');
  const isArea = first === 'r' && third === 'a';
  const own = words[language] ?? {};
  const wanted = isArea ? [screens.area, own[area ?? '']] : first === '' ? [screens.home, own.home] : [];
  for (const file of [own.ui, own.common, ...wanted]) {
    if (!file) continue;
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = `./${file}`;
    document.head.append(link);
  }
}

/** Lays `askEarly` into the site, with the names of its files. */
export function early(usual: string): Plugin {
  return {
    name: 'early',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = { screens: new Map<string, string>(), words: new Map<string, Map<string, string>>() };
        for (const output of Object.values(bundle)) {
          const id = output.type === 'chunk' ? output.facadeModuleId?.replaceAll('\\', '/') : undefined;
          const screen = id && /\/src\/pages\/(home|area)\.tsx$/.exec(id)?.[1];
          const [, language, namespace] = (id && /\/locales\/([^/]+)\/(?:checklist\/)?([^/]+)\.json$/.exec(id)) || [];
          if (screen) files.screens.set(screen, output.fileName);
          if (language && namespace) files.words.set(language, (files.words.get(language) ?? new Map<string, string>()).set(namespace, output.fileName));
        }
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no index.html');
        if (files.screens.size < 2 || !files.words.get(usual)?.has('ui')) throw new Error('The build has neither screens nor words under the names known here');
        const early: EarlyFiles = {
          screens: Object.fromEntries(files.screens),
          words: Object.fromEntries([...files.words].map(([language, own]) => [language, Object.fromEntries([...own].filter(([name]) => asked.has(name)))])),
        };
        const source = `(${askEarly.toString()})(${JSON.stringify(early)},${JSON.stringify(usual)})\n`;
        const fileName = `assets/early-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        // Async: the page waits for nothing.
        page.source = String(page.source).replace('<link rel="icon"', `<script async src="./${fileName}"></script>\n    <link rel="icon"`);
      },
    },
  };
}

const asked = new Set(['ui', 'common', 'home', 'risk', 'rules', 'devices', 'meetings', 'oversight']);
