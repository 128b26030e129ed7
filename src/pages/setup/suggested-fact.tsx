import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FactId } from '../../checklist';
import { emptyFact, isBlank, isFactOpen } from '../../review';
import { routes } from '../../routes';
import { useReview, useSession } from '../../session/react';
import { Button } from '../../ui/button';
import { factSheet } from '../../worksheets';
import { saidIn } from '../said';
import { useWords } from '../use-words';

/** What the worksheets say about a fact, to take with one click; nothing where they say nothing. */
export function SuggestedFact({ fact }: { readonly fact: FactId }) {
  useWords(['suggestions']);
  const { t } = useTranslation(['ui', 'suggestions']);
  const { t: common } = useTranslation('common');
  const session = useSession();
  const said = useReview((review) => saidIn(review).facts[fact]);
  const { value, note } = useReview((review) => review.scope[fact]) ?? emptyFact;
  const open = useReview((review) => isFactOpen(review, fact));
  const line = useId();
  const id = factSheet(fact);
  if (said === undefined || id === undefined) return null;
  const sheet = t(`nav.sheet.${id}`);
  const differs = value !== 'unknown' && value !== said;
  const why = !isBlank(note) ? 'explained' : open ? 'differs' : 'locked';
  const take = () => {
    session.dispatch({ type: 'fact', fact, patch: { value: said }, at: new Date().toISOString() });
    // The button is gone: on from the answer that it gave.
    document.querySelector<HTMLInputElement>(`fieldset[data-fact="${fact}"] input[type=radio][value="${said}"]`)?.focus();
  };
  return (
    <div className="mb-4 border-l-4 border-line pl-3 text-[0.9375rem]">
      <div id={line}>
        <p>
          {t(value === said ? 'suggestions:fact.same' : 'suggestions:fact.answer', { sheet, value: common(`factValue.${said}`) })}{' '}
          <Link href={routes.worksheet(session.id, id)} className="link">
            {t('suggestions:fact.sheet')}
          </Link>
        </p>
        {differs && (
          <p className={why === 'differs' ? 'text-caution' : 'text-quiet'}>{t(`suggestions:fact.${why}`, { value: common(`factValue.${value}`) })}</p>
        )}
      </div>
      {open && value !== said && (
        <Button small className="mt-1" aria-describedby={line} onClick={take}>
          {t('suggestions:take')}
        </Button>
      )}
    </div>
  );
}
