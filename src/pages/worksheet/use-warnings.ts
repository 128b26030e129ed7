import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Edition, obligationOf, placeOf, type QuestionId, question } from '../../checklist';
import type { SheetId } from '../../review';
import { useReview } from '../../session/react';
import type { Contradiction } from '../../worksheets';
import { contradictionsIn } from '../said';

/** Warnings by the id of their row, in the order of rows within each kind. */
export type Warnings = ReadonlyMap<string, readonly Contradiction[]>;

/** What the rows of a sheet contradict. Looked for once there is time: typing does not wait for it. @param today `YYYY-MM-DD` */
export function useWarnings(sheet: SheetId, today: string): Warnings {
  const review = useDeferredValue(useReview((whole) => whole));
  const found = useMemo(() => contradictionsIn(review, today).filter((each) => each.sheet === sheet && each.row !== undefined), [review, sheet, today]);
  const key = found.map(({ kind, row }) => `${kind} ${row}`).join();
  // The same warnings stay the same object: rows are not drawn again for them.
  const [kept, keep] = useState(() => ({ key, warnings: byRow(found) }));
  if (kept.key === key) return kept.warnings;
  const next = { key, warnings: byRow(found) };
  keep(next);
  return next.warnings;
}

function byRow(found: readonly Contradiction[]): Warnings {
  const warnings = new Map<string, Contradiction[]>();
  for (const each of found) if (each.row !== undefined) warnings.set(each.row, [...(warnings.get(each.row) ?? []), each]);
  return warnings;
}

const sources: Readonly<Partial<Record<Contradiction['kind'], QuestionId>>> = {
  'terms-confidential': 'meetings.terms-no-confidential',
  expired: 'rules.normalise-exceptions',
  'uncovered-risk': 'risk.additional-measures',
};

/** A warning in words, with the place in the source that it rests on. */
export function useWarningText(edition: Edition): (warning: Contradiction) => string {
  const { t } = useTranslation(['ui', 'sheets']);
  const { t: common } = useTranslation('common');
  return ({ kind, question: asked }) => {
    const source = asked ?? sources[kind];
    const obligation = source && obligationOf(question(source), edition);
    const citation = obligation ? t('sheets:warning.source', { citation: common(`citation.${obligation.document}`, { place: placeOf(obligation) }) }) : '';
    if (kind === 'fact' || kind === 'answer' || kind === 'oversight') return '';
    return t(`sheets:warning.${kind}`) + citation;
  };
}
