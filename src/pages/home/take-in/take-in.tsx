import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areaIds } from '../../../checklist';
import { type Choices, type Conflict, conflictKey, type Review } from '../../../review';
import { SessionContext, useReview, useSession } from '../../../session/react';
import { useStorage } from '../../../session/storage-react';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Notice } from '../../../ui/notice';
import { useTime } from '../../use-time';
import { useWords } from '../../use-words';
import { reviewName } from '../review-name';
import { ConflictCard } from './conflict-card';
import { TakenList } from './taken-list';
import { takenOver } from './taken-over';
import { usePlaceWords } from './use-place-words';
import { type Into, type Prepared, prepare, takeIn, useInto } from './use-take-in';

interface TakeInProps {
  readonly file: Review;
  readonly onCancel: () => void;
  readonly onTaken: () => void;
}

/** 取り込む: a file and the review that is here become one. What both have changed is chosen by hand; nothing is stored before that. */
export function TakeIn({ file, onCancel, onTaken }: TakeInProps) {
  useWords(['together', 'actions', 'sheets', 'setup', 'facts', ...areaIds]);
  const { t } = useTranslation(['ui', 'together']);
  const into = useInto(file.id);
  if (into.kind === 'opening') return <p className="mt-4 text-quiet">{t('loading')}</p>;
  if (into.kind === 'failed') return <Refused title={t('unread.title')} onCancel={onCancel} />;
  return (
    <SessionContext value={into.session}>
      <Together file={file} kept={into.kept} onCancel={onCancel} onTaken={onTaken} />
    </SessionContext>
  );
}

function Refused({ title, onCancel }: { readonly title: string; readonly onCancel: () => void }) {
  const { t } = useTranslation();
  return <Notice kind="danger" role="alert" title={title} className="mt-4" actions={<Button onClick={onCancel}>{t('cancel')}</Button>} />;
}

type Kept = Extract<Into, { readonly kind: 'open' }>['kept'];

function Together({ file, kept, onCancel, onTaken }: TakeInProps & { readonly kept: Kept }) {
  const { t } = useTranslation(['ui', 'home', 'together']);
  const here = useReview((review) => review);
  const prepared = useMemo(() => prepare(here, file, kept), [here, file, kept]);
  if (!prepared.merging.ok) {
    const { kind } = prepared.merging.fault;
    return <Refused title={t(`together:take.fault.${kind}`)} onCancel={onCancel} />;
  }
  const { review, conflicts } = prepared.merging;
  return <Offer file={file} prepared={prepared} merged={review} conflicts={conflicts} onCancel={onCancel} onTaken={onTaken} />;
}

interface OfferProps extends TakeInProps {
  readonly prepared: Prepared;
  /** With each conflict as it stands here. */
  readonly merged: Review;
  readonly conflicts: readonly Conflict[];
}

function Offer({ file, prepared, merged, conflicts, onCancel, onTaken }: OfferProps) {
  const { t } = useTranslation(['ui', 'home', 'together']);
  const { moment } = useTime();
  const storage = useStorage();
  const session = useSession();
  const { here, known } = prepared;
  const say = usePlaceWords([here, file, prepared.base]);
  const taken = useMemo(() => takenOver(here, merged), [here, merged]);
  const [choices, choose, changed] = useChoices(here);
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const left = conflicts.filter((conflict) => choices[conflictKey(conflict)] === undefined);
  const all = (side: 'a' | 'b') => choose(Object.fromEntries(conflicts.map((conflict) => [conflictKey(conflict), side])));
  const store = async () => {
    setAsked(true);
    const [first] = left;
    if (first) document.querySelector<HTMLElement>(`[data-conflict="${conflictKey(first)}"] input`)?.focus();
    else if (await takeIn(storage, session, file, prepared, choices)) onTaken();
  };
  return (
    <section aria-labelledby={id} className="card mt-4 space-y-4 p-4 desktop:p-6">
      <h2 id={id} ref={heading} tabIndex={-1} className="text-xl font-bold">
        {t('together:take.title', { name: reviewName(here, t) })}
      </h2>
      <p className="text-quiet">{t('together:take.times', { here: moment(here.updatedAt), file: moment(file.updatedAt) })}</p>
      {changed && <Notice kind="caution" role="alert" title={t('together:take.changed')} />}
      <p className="font-bold">{taken.length > 0 ? t('together:take.taken', { count: taken.length }) : t('together:take.none')}</p>
      {taken.length > 0 && <Disclosure summary={t('together:take.list')}>{() => <TakenList taken={taken} say={say} />}</Disclosure>}
      {conflicts.length > 0 && (
        <>
          <h3 className="text-lg font-bold">{t('together:take.conflicts', { count: conflicts.length })}</h3>
          <p>{known ? t('together:take.conflictsText') : t('together:take.conflictsUnknown')}</p>
          <div className="flex flex-wrap gap-2">
            <Button small onClick={() => all('a')}>
              {t('together:take.allHere')}
            </Button>
            <Button small onClick={() => all('b')}>
              {t('together:take.allFile')}
            </Button>
          </div>
          {conflicts.map((conflict) => {
            const key = conflictKey(conflict);
            const choice = choices[key] ?? null;
            return (
              <ConflictCard
                key={key}
                conflict={conflict}
                place={say(conflict.path)}
                known={known}
                choice={choice}
                onChoose={(side) => choose({ [key]: side })}
                missing={asked && choice === null}
              />
            );
          })}
          <p role="status" className="font-bold">
            {left.length > 0 ? t('together:take.left', { count: left.length }) : t('together:take.allChosen')}
          </p>
        </>
      )}
      <p className="text-quiet">{t('together:take.undo')}</p>
      <div className="flex flex-wrap gap-3">
        <Button kind="solid" onClick={() => void store()}>
          {t('together:take.store')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </section>
  );
}

/** The choices, until the review that they were made on is changed in another tab: then they are to be made anew. */
function useChoices(here: Review): readonly [Choices, (more: Choices) => void, boolean] {
  const [first] = useState(here);
  const [made, setMade] = useState<{ readonly here: Review; readonly choices: Choices }>({ here, choices: {} });
  const choices = made.here === here ? made.choices : {};
  return [choices, (more) => setMade({ here, choices: { ...choices, ...more } }), first !== here];
}
