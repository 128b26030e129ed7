import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Namespace } from '../i18n';

/** The words of these namespaces; the screen waits (Suspense) until they are there. A second screen that wants them does not load them again. */
export function useWords(namespaces: readonly Namespace[]): i18n {
  // The names of the checklist's own files are not among the typed keys: `questionText` and `termText` read them.
  return useTranslation([...namespaces] as 'ui'[], { useSuspense: true }).i18n;
}
