import { useTranslation } from 'react-i18next';

/** Times as this person reads them, in the time zone of this computer. */
export function useTime(): { readonly clock: (at: string) => string; readonly moment: (at: string) => string } {
  const { i18n: words } = useTranslation();
  const language = words.language === 'ja' ? 'ja-JP' : 'en-GB';
  return {
    clock: (at) => new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false }),
    moment: (at) => new Date(at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }),
  };
}
