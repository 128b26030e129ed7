import i18next, { type i18n, type ResourceKey } from 'i18next';
import { isAreaId } from '../checklist';
import type { Language } from './languages';
import type { Namespace } from './resources';

export { areaText, factText, type QuestionText, questionText, sectionName, type TermText, termText } from './content';
export { defaultLanguage, isLanguage, type Language, languageOf, languages, localeOf } from './languages';
export { reportWords } from './report-words';
export type { Namespace, Resources } from './resources';

const files = import.meta.glob<ResourceKey>(['../../locales/*/**/*.json', '!**/language.json'], { import: 'default' });

/** Each file of words is loaded when it is first wanted, and then kept. */
function load(language: string, namespace: string): Promise<ResourceKey> {
  const folder = isAreaId(namespace) ? 'checklist/' : '';
  const file = files[`../../locales/${language}/${folder}${namespace}.json`];
  if (!file) throw new Error(`no words for ${language}/${namespace}`);
  return file();
}

/** An i18next of its own, with no words loaded yet but what `namespaces` names. */
export async function createI18n(language: Language, namespaces: readonly Namespace[] = ['ui']): Promise<i18n> {
  const instance = i18next.createInstance();
  instance.use({
    type: 'backend',
    init: () => undefined,
    read: (wanted: string, namespace: string, done: (error: unknown, words: ResourceKey | null) => void) => {
      load(wanted, namespace).then(
        (words) => done(null, words),
        (error: unknown) => done(error, null),
      );
    },
  });
  await instance.init({
    lng: language,
    fallbackLng: false,
    ns: [...namespaces],
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false, bindI18n: 'languageChanged' },
  });
  return instance;
}
