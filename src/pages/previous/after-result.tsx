import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Review } from '../../review';
import { routes } from '../../routes';
import { Button, buttonLook } from '../../ui/button';
import { useWords } from '../use-words';

const StartNext = lazy(() => import('./start-next').then((part) => ({ default: part.StartNext })));

/** After the result: compare it with an earlier one, or begin the next review. */
export function AfterResult({ review }: { readonly review: Review }) {
  useWords(['changes']);
  const { t } = useTranslation(['ui', 'changes']);
  const [starting, setStarting] = useState(false);
  return (
    <>
      <Link href={routes.changes(review.id)} className={buttonLook()}>
        {review.previous === null ? t('changes:toOther') : t('changes:toPrevious')}
      </Link>
      <Button onClick={() => setStarting(true)}>{t('changes:start.title')}</Button>
      <Suspense fallback={null}>{starting && <StartNext before={review} onClose={() => setStarting(false)} />}</Suspense>
    </>
  );
}
