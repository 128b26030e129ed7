import { useTranslation } from 'react-i18next';
import { localeOf } from '../../i18n';
import { levelText } from '../../report';
import type { AreaScore, OverallScore } from '../../scoring';

/** Figures and levels in this person's language. */
export function useFigures(): {
  /** 「B」「B（最大A）」「判定保留（D〜B）」「対象外」. */
  readonly levelText: (score: AreaScore | OverallScore) => string;
  /** A number with at most two decimals. */
  readonly exact: (value: number) => string;
} {
  const { t: common, i18n: words } = useTranslation('common');
  return {
    levelText: (score) => levelText({ common: (key, values = {}) => common(key, { ...values }) }, score),
    exact: (value) => value.toLocaleString(localeOf(words.language), { maximumFractionDigits: 2 }),
  };
}

/** 「2」, or 「0–3」 where it may be more. */
export function useRange(): (low: number, high: number) => string {
  const { exact } = useFigures();
  return (low, high) => (low === high ? exact(low) : `${exact(low)}–${exact(high)}`);
}
