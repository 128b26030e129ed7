import { lazy, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type FactId, factValues, implied, questionsOf } from '../../checklist';
import { factText } from '../../i18n';
import { emptyFact, type Fact, isFactOpen } from '../../review';
import { factValue } from '../../scoring';
import { useReview, useSession } from '../../session/react';
import { Disclosure } from '../../ui/disclosure';
import { RadioCards } from '../../ui/radio-cards';
import { CarriedMark } from '../carried-mark';
import { ReviewTextField } from '../review-text-field';
import { TermedText } from '../termed-text';
import { useQuestionText } from '../use-question-text';

/** Wanted only where a worksheet has rows. */
const SuggestedFact = lazy(() => import('./suggested-fact').then((part) => ({ default: part.SuggestedFact })));
/** Wanted only in a review that was handed out. */
const LockedFact = lazy(() => import('../handout/locked').then((part) => ({ default: part.LockedFact })));

/** One scoping fact, asked of the whole period, with what it switches on. */
export function FactQuestion({ fact }: { readonly fact: FactId }) {
  const { t, i18n: words } = useTranslation(['ui', 'setup']);
  const { t: common } = useTranslation('common');
  const session = useSession();
  const name = useId();
  const edition = useReview((review) => review.edition);
  const depth = useReview((review) => review.depth);
  const { value, note } = useReview((review) => review.scope[fact]) ?? emptyFact;
  const settled = useReview((review) => factValue(review, fact)) === 'no' && value !== 'no';
  const filled = useReview(({ worksheets }) => Object.values(worksheets).some((rows) => rows.length > 0));
  const locked = useReview((review) => !isFactOpen(review, fact));
  const switched = questionsOf(edition, depth).filter((question) => question.when === fact);
  const set = (patch: Partial<Fact>, text = false) => session.dispatch({ type: 'fact', fact, patch, at: new Date().toISOString() }, { text });
  const premise = implied[fact];
  const { question: asked, help } = factText(words, fact, edition);
  return (
    <fieldset data-fact={fact} disabled={locked} className="card p-4 desktop:p-5">
      <legend className="float-left mb-2 w-full text-lg font-bold">{asked}</legend>
      <p className="clear-both mb-3 text-quiet">
        <TermedText text={help} edition={edition} /> <CarriedMark of={{ kind: 'fact', id: fact }} />
      </p>
      <Suspense fallback={<div className="mb-3 min-h-9" />}>
        {locked && <LockedFact />}
        {filled && <SuggestedFact fact={fact} />}
      </Suspense>
      <RadioCards
        name={name}
        columns="three"
        value={value}
        onChange={(chosen) => set({ value: chosen })}
        options={factValues.map((each) => ({ value: each, label: common(`factValue.${each}`) }))}
      />
      {settled && premise && <p className="mt-2 text-quiet">{t('setup:impliedNo', { fact: common(`fact.${premise}`) })}</p>}
      <Disclosure summary={t('setup:switches', { count: switched.length })} className="mt-2">
        {() => (
          <ul className="list-disc space-y-1 pl-6">
            {switched.map((question) => (
              <SwitchedQuestion key={question.id} id={question.id} />
            ))}
          </ul>
        )}
      </Disclosure>
      <Disclosure summary={t('setup:factNote')} open={note !== ''}>
        {() => <ReviewTextField label={t('setup:factNote')} labelHidden multiline value={note} onChange={(text) => set({ note: text }, true)} />}
      </Disclosure>
    </fieldset>
  );
}

function SwitchedQuestion({ id }: { readonly id: Parameters<typeof useQuestionText>[0] }) {
  return <li>{useQuestionText(id).question}</li>;
}
