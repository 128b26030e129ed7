import { useTranslation } from 'react-i18next';

/** A calendar date, `YYYY-MM-DD`, as this person reads it. */
export function useDay(): (date: string) => string {
  const { i18n: words } = useTranslation();
  const language = words.language === 'ja' ? 'ja-JP' : 'en-GB';
  return (date) => new Date(`${date}T00:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}
