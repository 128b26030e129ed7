import { useTranslation } from 'react-i18next';
import { obligationOf, placeOf, question } from '../../checklist';
import { isBlank, type Review, type Work } from '../../review';
import { type Contradiction, riskOf } from '../../worksheets';
import { saidIn } from '../said';
import { useSaidWords } from '../said/use-said-words';
import { useDay } from '../use-day';
import { type Place, usePlaces } from './use-places';

/** A place, and what it says. */
export interface Side extends Place {
  readonly says: string;
}

type Of<Kind extends Contradiction['kind']> = Extract<Contradiction, { readonly kind: Kind }>;

/**
 * What disagrees with what, in this person's words: one place where a row disagrees with itself, else two. The namespaces `contradictions`,
 * `suggestions` and those of the areas must be loaded.
 */
export function useSides(review: Review): (found: Contradiction) => readonly Side[] {
  const rows = useRowSides(review);
  const answered = useAnsweredSides(review);
  const decided = useDecidedSides(review);
  return (found) => {
    switch (found.kind) {
      case 'fact':
        return answered.fact(found);
      case 'answer':
        return answered.answer(found);
      case 'traces':
        return answered.traces(found);
      case 'accepted-shall':
        return decided.accepted(found);
      case 'oversight':
        return decided.oversight(found);
      default:
        return [rows(found)];
    }
  };
}

/** An answer, and the worksheet that says otherwise. */
function useAnsweredSides(review: Review) {
  const { t } = useTranslation(['ui', 'contradictions']);
  const { t: common } = useTranslation('common');
  const { said } = useSaidWords();
  const places = usePlaces(review);
  return {
    fact: ({ fact, sheet }: Of<'fact'>): Side[] => {
      const value = review.scope[fact]?.value ?? 'unknown';
      const other = saidIn(review).facts[fact] ?? 'unknown';
      return [
        { ...places.fact(fact), says: t('contradictions:says.answer', { answer: common(`factValue.${value}`) }) },
        { ...places.sheet(sheet), says: t('contradictions:says.factSheet', { value: common(`factValue.${other}`) }) },
      ];
    },
    answer: ({ question: id, sheet }: Of<'answer'>): Side[] => {
      const { status, reason = '' } = review.answers[id] ?? {};
      const suggestion = saidIn(review).answers[id];
      const says =
        status === 'na' ? t('contradictions:says.reason', { reason }) : t('contradictions:says.answer', { answer: common(`answer.${status ?? 'none'}`) });
      if (!suggestion) return [{ ...places.question(id), says }];
      const answer = common(`answer.${suggestion.status}`);
      return [
        { ...places.question(id), says },
        { ...places.sheet(sheet), says: t('contradictions:says.sheet', { said: said(id, suggestion), answer }) },
      ];
    },
    traces: ({ question: id, sheet, row }: Of<'traces'>): Side[] => [
      { ...places.row(sheet, row), says: t('contradictions:says.tracesRow') },
      { ...places.question(id), says: t('contradictions:says.tracesQuestion') },
    ],
  };
}

/** A row that disagrees with itself, or with the date. */
function useRowSides(review: Review): (found: Of<'terms-confidential' | 'expired' | 'uncovered-risk'>) => Side {
  const { t } = useTranslation(['ui', 'contradictions']);
  const { t: common } = useTranslation('common');
  const places = usePlaces(review);
  const day = useDay();
  const { works, exceptions } = review.worksheets;
  const says = ({ kind, row: id }: Of<'terms-confidential' | 'expired' | 'uncovered-risk'>) => {
    switch (kind) {
      case 'terms-confidential': {
        const source = obligationOf(question('meetings.terms-no-confidential'), 'gov');
        return t('contradictions:says.terms', { citation: source ? common(`citation.${source.document}`, { place: placeOf(source) }) : '' });
      }
      case 'expired': {
        const until = exceptions.find((row) => row.id === id)?.until;
        return t('contradictions:says.expired', { day: until ? day(until) : '' });
      }
      case 'uncovered-risk': {
        const work = works.find((row) => row.id === id);
        return work ? t(`contradictions:says.${lackOf(work)}`) : '';
      }
    }
  };
  return (found) => ({ ...places.row(found.sheet, found.row), says: says(found) });
}

function lackOf(work: Work): 'noCondition' | 'noMeasure' | 'stillHigh' {
  if (work.decision === 'with-conditions') return 'noCondition';
  const isBare = isBlank(work.technical) && isBlank(work.conditions);
  return isBare && riskOf(work.likelihood, work.impact) === 'high' ? 'noMeasure' : 'stillHigh';
}

/** What was decided or confirmed, and what speaks against it. */
function useDecidedSides(review: Review) {
  const { t } = useTranslation(['ui', 'contradictions']);
  const { t: common } = useTranslation('common');
  const places = usePlaces(review);
  return {
    accepted: ({ question: id, sheet, row }: Of<'accepted-shall'>): Side[] => [
      { ...places.plan(id), says: t('contradictions:says.accepted') },
      row === undefined
        ? { ...places.sheet(sheet), says: t('contradictions:says.noException') }
        : { ...places.row(sheet, row), says: t('contradictions:says.notPermitted') },
    ],
    oversight: ({ question: id, area }: Of<'oversight'>): Side[] => {
      const side = id === 'oversight.technical' ? 'technical' : 'rules';
      const verdict = review.approvals.findLast((approval) => approval.role === 'unit')?.areas[area]?.[side] ?? null;
      const context = review.edition === 'ci' ? { context: 'ci' } : {};
      const says =
        verdict === null
          ? t(`contradictions:says.${side}Open`, context)
          : t(`contradictions:says.${side}`, { ...context, verdict: common(`answer.${verdict}`) });
      return [
        { ...places.question(id), says: t('contradictions:says.answer', { answer: common(`answer.${review.answers[id]?.status ?? 'none'}`) }) },
        { ...places.confirm(area), says },
      ];
    },
  };
}
