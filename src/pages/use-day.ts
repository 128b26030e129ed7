import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n';

/** A calendar date, `YYYY-MM-DD`, as this person reads it. */
export function useDay(): (date: string) => string {
  const { i18n: words } = useTranslation();
  return (date) => new Date(`${date}T00:00:00Z`).toLocaleDateString(localeOf(words.language), { dateStyle: 'long', timeZone: 'UTC' });
}
