import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { areaIds } from '../checklist';
import { isBlank, type Review } from '../review';
import { useReview } from '../session/react';
import { Disclosure } from '../ui/disclosure';
import type { Contradiction } from '../worksheets';
import { useSides } from './contradictions/use-sides';
import { contradictionsIn } from './said';
import { today } from './today';
import { useWords } from './use-words';

const few = 5;

/**
 * Where the review contradicts itself, each with both places in words and a link to either; those beyond the first five are folded. An answer or
 * a fact whose note says why it stays no longer counts, and is listed apart. Loads its own words.
 * @param sayNone says so where there is nothing; else nothing is shown
 */
export function Contradictions({ sayNone = false }: { readonly sayNone?: boolean }) {
  useWords(['contradictions', 'suggestions', ...areaIds]);
  const { t } = useTranslation(['ui', 'contradictions']);
  const review = useReview((whole) => whole);
  const heading = useId();
  const all = contradictionsIn(review, today());
  const open = all.filter((found) => reasonFor(review, found) === '').toSorted(tracesFirst);
  const explained = all.filter((found) => reasonFor(review, found) !== '');
  const rest = open.slice(few);
  if (all.length === 0) return sayNone && <p>{t('contradictions:none')}</p>;
  return (
    <section aria-labelledby={heading} data-contradictions={open.length} className="rounded-8 border border-l-8 border-caution px-4 py-3">
      <h2 id={heading} className="text-xl font-bold">
        {t('contradictions:title', { count: open.length })}
      </h2>
      <p className="phrase text-quiet">{t('contradictions:lead')}</p>
      <List found={open.slice(0, few)} review={review} />
      {rest.length > 0 && <Disclosure summary={t('contradictions:more', { count: rest.length })}>{() => <List found={rest} review={review} />}</Disclosure>}
      {explained.length > 0 && (
        <Disclosure summary={t('contradictions:explained', { count: explained.length })}>{() => <List found={explained} review={review} />}</Disclosure>
      )}
    </section>
  );
}

/** That traces of attack were found must not be overlooked; all else keeps its order. */
function tracesFirst(a: Contradiction, b: Contradiction): number {
  return Number(b.kind === 'traces') - Number(a.kind === 'traces');
}

/** Why an answer or a fact differs from its sheet, as its note says; blank where nobody has said it, and where only a correction helps. */
function reasonFor({ answers, scope }: Review, { kind, question, fact }: Contradiction): string {
  const note = kind === 'answer' ? answers[question]?.note : kind === 'fact' ? scope[fact]?.note : '';
  return note === undefined || isBlank(note) ? '' : note;
}

function List({ found, review }: { readonly found: readonly Contradiction[]; readonly review: Review }) {
  const { t } = useTranslation(['ui', 'contradictions']);
  const sidesOf = useSides(review);
  const context = review.edition === 'ci' ? { context: 'ci' } : {};
  return (
    <ul className="divide-y divide-line">
      {found.map((each) => {
        const sides = sidesOf(each);
        const kind = each.kind === 'answer' && review.answers[each.question]?.status === 'na' ? 'na' : each.kind;
        const reason = reasonFor(review, each);
        return (
          <li key={[each.kind, each.question, each.fact, each.row, each.area].join(' ')} data-contradiction={each.kind} className="py-3">
            <p className="phrase mb-1.5 font-bold">{t(`contradictions:kind.${kind}`, context)}</p>
            <ul className="grid gap-x-6 gap-y-2 desktop:grid-cols-2">
              {sides.map(({ href, place, says }) => (
                <li key={place} className="min-w-0 border-l-4 border-line pl-3">
                  <Link href={href} className="link line-clamp-3">
                    {place}
                  </Link>
                  <p className="text-[0.9375rem] whitespace-pre-line">{says}</p>
                </li>
              ))}
            </ul>
            {reason !== '' && <p className="mt-1.5 line-clamp-3 text-[0.9375rem] text-quiet">{t('contradictions:why', { note: reason })}</p>}
          </li>
        );
      })}
    </ul>
  );
}
