import { useTranslation } from 'react-i18next';
import { localeOf } from '../../i18n';

/** Points that an answer would bring, with one decimal: 「2.4」. */
export function useGain(gain: number): string {
  const { i18n: words } = useTranslation();
  return gain.toLocaleString(localeOf(words.language), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
