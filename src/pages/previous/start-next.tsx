import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type AreaId, areaIds, questions } from '../../checklist';
import { areaText } from '../../i18n';
import { type Continuing, continueReview, type Review } from '../../review';
import { routes } from '../../routes';
import { holdUnstored } from '../../session';
import { useStorage } from '../../session/storage-react';
import { newId, type ReviewStorage, requestPersistence } from '../../storage';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { RadioCards } from '../../ui/radio-cards';
import { reviewName } from '../home/review-name';
import { useWords } from '../use-words';

const ways = ['none', 'all', 'areas'] as const;

/** Asks what to keep of the answers, then begins the next review and goes to its 準備. */
export function StartNext({ before, onClose }: { readonly before: Review; readonly onClose: () => void }) {
  useWords(['changes']);
  const { t } = useTranslation(['ui', 'changes']);
  const storage = useStorage();
  const [, navigate] = useLocation();
  const [way, setWay] = useState<(typeof ways)[number]>('none');
  const [areas, setAreas] = useState<readonly AreaId[]>([]);
  const name = useId();
  const start = async () => {
    const keep = way === 'areas' ? questions.filter((question) => areas.includes(question.area)).map((question) => question.id) : way;
    navigate(routes.setup(await storeNext(storage, before, keep)));
  };
  return (
    <Dialog
      title={t('changes:start.title')}
      closeLabel={t('cancel')}
      onClose={onClose}
      actions={
        <Button kind="solid" onClick={() => void start()}>
          {t('changes:start.start')}
        </Button>
      }
    >
      <p>{t('changes:start.lead', { name: reviewName(before, t) })}</p>
      <ul className="mt-2 mb-5 list-disc space-y-1 pl-6">
        <li>{t('changes:start.carried')}</li>
        <li>{t('changes:start.anew')}</li>
        <li>{t('changes:start.stays')}</li>
      </ul>
      <fieldset>
        <legend className="mb-2 font-bold">{t('changes:start.answers')}</legend>
        <RadioCards
          name={name}
          columns="one"
          value={way}
          onChange={setWay}
          options={ways.map((each) => ({ value: each, label: t(`changes:start.${each}`) }))}
        />
      </fieldset>
      {way === 'areas' && <Areas before={before} chosen={areas} onChange={setAreas} />}
    </Dialog>
  );
}

interface AreasProps {
  readonly before: Review;
  readonly chosen: readonly AreaId[];
  readonly onChange: (chosen: readonly AreaId[]) => void;
}

function Areas({ before, chosen, onChange }: AreasProps) {
  const { t, i18n: words } = useTranslation(['ui', 'changes']);
  const toggle = (area: AreaId) => onChange(chosen.includes(area) ? chosen.filter((each) => each !== area) : [...chosen, area]);
  return (
    <fieldset className="mt-4 border-l-4 border-key-mid pl-4">
      <legend className="float-left mb-1 w-full text-[0.9375rem] font-bold">{t('changes:start.which')}</legend>
      {areaIds.map((area) => (
        <label key={area} className="flex min-h-9 items-center gap-2.5 clear-both">
          <input type="checkbox" checked={chosen.includes(area)} onChange={() => toggle(area)} className="size-5 shrink-0 accent-key" />
          {areaText(words, area, before.edition).name}
        </label>
      ))}
    </fieldset>
  );
}

/**
 * Stores the next review, and with it the one that it continues, to compare with even when that is deleted. Where it cannot be stored, it opens all
 * the same, and the page says so. @returns its id
 */
async function storeNext(storage: ReviewStorage, before: Review, keep: Continuing['keep']): Promise<string> {
  const next = continueReview(before, { id: newId(), now: new Date().toISOString(), keep });
  const outcome = await storage.create(next);
  if (outcome.kind === 'failed') holdUnstored(storage, next, outcome.reason);
  else requestPersistence();
  if (next.previous) await storage.keep({ digest: next.previous.digest, review: before }, next.id);
  return next.id;
}
