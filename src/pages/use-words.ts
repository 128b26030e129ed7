import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Namespace } from '../i18n';

/** The words of these namespaces; the screen waits (Suspense) until they are there. A second screen that wants them does not load them again. @throws Error where they did not come */
export function useWords(namespaces: readonly Namespace[]): i18n {
  // The names of the checklist's own files are not among the typed keys: `questionText` and `termText` read them.
  const { i18n: words } = useTranslation([...namespaces] as 'ui'[], { useSuspense: true });
  const lost = namespaces.filter((namespace) => !words.hasResourceBundle(words.language, namespace));
  if (lost.length > 0) throw new Error(`The words did not come: ${words.language}/${lost.join(', ')}`);
  return words;
}
