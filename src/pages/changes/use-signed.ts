import { useTranslation } from 'react-i18next';
import { localeOf } from '../../i18n';

/** Points with their sign, to two decimals: 「+8.33」「−2.5」「0」. */
export function useSigned(): (points: number) => string {
  const { i18n: words } = useTranslation();
  return (points) => points.toLocaleString(localeOf(words.language), { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).replace('-', '−');
}
