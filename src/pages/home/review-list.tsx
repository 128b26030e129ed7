import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Review } from '../../review';
import { routes } from '../../routes';
import { unsavedReviews } from '../../session';
import { useStorage } from '../../session/storage-react';
import type { Damaged, Loaded, Removed } from '../../storage';
import { Button, buttonLook } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { ProgressBar } from '../../ui/progress';
import { Tag } from '../../ui/tag';
import { progressIn } from '../derived';
import { useTime } from '../use-time';
import { reviewName } from './review-name';

/** Loaded when someone wants to begin the next review. */
const StartNext = lazy(() => import('../previous/start-next').then((part) => ({ default: part.StartNext })));

/** The reviews on this computer, last changed first. A deleted one can be put back until the page is left. */
export function ReviewList() {
  const { t } = useTranslation(['ui', 'home']);
  const storage = useStorage();
  const [reviews, setReviews] = useState<readonly (Loaded | Damaged)[] | null>(null);
  const [asking, setAsking] = useState<{ id: string; name: string } | null>(null);
  const [continued, setContinued] = useState<Review | null>(null);
  const [removed, setRemoved] = useState<{ removed: Removed; name: string } | null>(null);
  const list = useCallback(async () => {
    const outcome = await storage.list();
    setReviews(outcome.kind === 'listed' ? outcome.reviews : []);
  }, [storage]);
  useEffect(() => {
    void list();
    return storage.subscribe(() => void list());
  }, [storage, list]);
  const remove = async ({ id, name }: { id: string; name: string }) => {
    const outcome = await storage.remove(id);
    if (outcome.kind === 'removed') setRemoved({ removed: outcome, name });
    setAsking(null);
    await list();
  };
  const putBack = async () => {
    if (removed) await storage.putBack(removed.removed);
    setRemoved(null);
    await list();
  };
  return (
    <section className="mt-10">
      <h2 className="mb-3 text-2xl font-bold">{t('home:reviews')}</h2>
      <div role="status">
        {removed && (
          <Notice
            kind="done"
            title={t('home:deleted', { name: removed.name })}
            className="mb-3"
            actions={<Button onClick={() => void putBack()}>{t('home:putBack')}</Button>}
          />
        )}
      </div>
      {unsavedReviews(storage).map((review) => (
        <Notice
          key={review.id}
          kind="danger"
          title={t('home:unsaved', { name: reviewName(review, t) })}
          className="mb-3"
          actions={
            <Link href={routes.export(review.id)} className={buttonLook()}>
              {t('home:toUnsaved')}
            </Link>
          }
        />
      ))}
      {reviews?.length === 0 && <p className="text-quiet">{t('home:none')}</p>}
      <ul className="space-y-3">
        {reviews?.map((stored) => (
          <li key={stored.id} className="card flex flex-wrap items-center gap-x-6 gap-y-3 p-4 desktop:p-5">
            {stored.kind === 'loaded' ? (
              <Listed review={stored.review} onNext={setContinued} onDelete={setAsking} />
            ) : (
              <ListedDamaged stored={stored} onDelete={setAsking} />
            )}
          </li>
        ))}
      </ul>
      <Suspense fallback={null}>{continued && <StartNext before={continued} onClose={() => setContinued(null)} />}</Suspense>
      {asking && (
        <Dialog
          title={t('home:deleteTitle')}
          closeLabel={t('cancel')}
          onClose={() => setAsking(null)}
          actions={
            <Button kind="danger" onClick={() => void remove(asking)}>
              {t('delete')}
            </Button>
          }
        >
          <p>{t('home:deleteText', { name: asking.name })}</p>
        </Dialog>
      )}
    </section>
  );
}

interface ListedProps {
  readonly review: Review;
  readonly onNext: (review: Review) => void;
  readonly onDelete: (asked: { id: string; name: string }) => void;
}

function Listed({ review, onNext, onDelete }: ListedProps) {
  const { t } = useTranslation(['ui', 'home']);
  const { t: common } = useTranslation('common');
  const { moment } = useTime();
  const storage = useStorage();
  const [, navigate] = useLocation();
  const { answered, total } = progressIn(review).overall;
  const name = reviewName(review, t);
  // Where someone stopped: the screen and the question, else the beginning.
  const goOn = async () => {
    const place = await storage.place(review.id);
    navigate(place?.address.replace(/^#/, '') ?? routes.setup(review.id));
  };
  return (
    <>
      <div className="min-w-0 flex-1 basis-64">
        <p className="phrase text-lg font-bold">
          <Link href={routes.setup(review.id)} className="link">
            {name}
          </Link>
        </p>
        <p className="my-1 flex flex-wrap items-center gap-2 text-[0.9375rem] text-quiet">
          {review.practice && <Tag tone="key">{common('practice')}</Tag>}
          <span>
            {common(`edition.${review.edition}`)}・{common(`depth.${review.depth}`)}
          </span>
          <span>{t('home:changed', { when: moment(review.updatedAt) })}</span>
        </p>
        <p className="mb-1 text-[0.9375rem]">{t('home:progress', { answered, total })}</p>
        <ProgressBar label={t('home:progress', { answered, total })} value={answered} max={total} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button aria-label={t('home:continueLabel', { name })} onClick={() => void goOn()}>
          {t('home:continue')}
        </Button>
        <Button kind="text" className="max-desktop:px-1" aria-label={t('home:nextLabel', { name })} onClick={() => onNext(review)}>
          {t('home:next')}
        </Button>
        <Button kind="text" className="max-desktop:px-1" aria-label={t('home:deleteLabel', { name })} onClick={() => onDelete({ id: review.id, name })}>
          {t('delete')}
        </Button>
      </div>
    </>
  );
}

function ListedDamaged({ stored, onDelete }: { readonly stored: Damaged; readonly onDelete: ListedProps['onDelete'] }) {
  const { t } = useTranslation(['ui', 'home']);
  const name = t('damaged.title');
  return (
    <>
      <p className="min-w-0 flex-1 text-danger">{name}</p>
      <div className="flex flex-wrap gap-2">
        <Link href={routes.setup(stored.id)} className={buttonLook()}>
          {t('damaged.save')}
        </Link>
        <Button kind="text" onClick={() => onDelete({ id: stored.id, name })}>
          {t('delete')}
        </Button>
      </div>
    </>
  );
}
