import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Arrival, arrivalOf, isBlank, type Review } from '../../review';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useTime } from '../use-time';
import { useWords } from '../use-words';
import { reviewName } from './review-name';
import { TakeIn } from './take-in/take-in';
import type { Opening } from './use-open-review';

interface KnownProps {
  readonly file: Review;
  /** `null` where what is stored of it is damaged. */
  readonly here: Review | null;
  readonly opening: Opening;
}

/** The file's review is on this computer already. A part that was handed out is merged into it, and never takes its place. */
export function Known({ file, here, opening }: KnownProps) {
  useWords(['together']);
  const [taking, setTaking] = useState<Review | null>(null);
  // Another file may have been opened since.
  if (taking === file) return <TakeIn file={file} onCancel={opening.dismiss} onTaken={() => opening.goTo(file.id)} />;
  return <Choices file={file} here={here} opening={opening} onTake={() => setTaking(file)} />;
}

function Choices({ file, here, opening, onTake }: KnownProps & { readonly onTake: () => void }) {
  const { t } = useTranslation(['ui', 'home', 'together']);
  const arrival = here && arrivalOf(here, file);
  const mayReplace = arrival === null ? file.handout === null : arrival !== 'part';
  return (
    <Notice
      kind={arrival === 'other-part' ? 'caution' : 'info'}
      role="alert"
      title={titleOf(arrival, t)}
      className="mt-4"
      actions={
        <>
          {(arrival === 'whole' || arrival === 'part') && (
            <Button kind="solid" onClick={onTake}>
              {t('together:known.take')}
            </Button>
          )}
          {mayReplace && <Button onClick={() => void opening.replace(file)}>{t('home:sameReplace')}</Button>}
          <Button onClick={() => void opening.copy(file)}>{t('home:sameCopy')}</Button>
          <Button onClick={() => opening.goTo(file.id)}>{t('home:sameKeep')}</Button>
          <Button kind="text" onClick={opening.dismiss}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      {here && arrival && <Explained file={file} here={here} arrival={arrival} />}
    </Notice>
  );
}

function titleOf(arrival: Arrival | null, t: ReturnType<typeof useTranslation<['ui', 'home', 'together']>>['t']): string {
  if (arrival === null) return t('home:sameDamaged');
  return arrival === 'whole' ? t('home:sameTitle') : t(`together:known.${arrival}`);
}

function Explained({ file, here, arrival }: { readonly file: Review; readonly here: Review; readonly arrival: Arrival }): ReactNode {
  const { t } = useTranslation(['ui', 'home', 'together']);
  const { moment } = useTime();
  const name = reviewName(here, t);
  const times = { here: moment(here.updatedAt), file: moment(file.updatedAt) };
  if (arrival === 'whole') {
    return (
      <>
        <p>{t('home:sameText', { name, ...times })}</p>
        <p>{t('together:known.wholeText')}</p>
      </>
    );
  }
  const count = file.handout?.open.length ?? 0;
  const from = file.handout?.from ?? '';
  return (
    <>
      <p>{isBlank(from) ? t('together:known.of', { name, count, ...times }) : t('together:known.ofFrom', { name, count, from, ...times })}</p>
      <p>{t(`together:known.${arrival}Text`)}</p>
    </>
  );
}
