import { useTranslation } from 'react-i18next';
import { areaIds, question } from '../../../checklist';
import { areaText } from '../../../i18n';
import { type HandedOut, isBlank } from '../../../review';
import { Button } from '../../../ui/button';
import { Tag } from '../../../ui/tag';
import { saveReview } from '../../save-review';
import { today } from '../../today';
import { useDay } from '../../use-day';
import { useTime } from '../../use-time';
import { fileWord } from './make';

/** The parts that are with others, and those that have been taken back. */
export function HandedOutList({ handedOut }: { readonly handedOut: readonly HandedOut[] }) {
  const { t } = useTranslation(['ui', 'together']);
  return (
    <div className="mt-6 border-t border-line pt-5">
      <h3 className="mb-2 text-lg font-bold">{t('together:list.title')}</h3>
      <ul className="divide-y divide-line">
        {handedOut.map((each) => (
          <Listed key={each.part.createdAt} {...each} />
        ))}
      </ul>
    </div>
  );
}

function Listed({ part, returned }: HandedOut) {
  const { t, i18n: words } = useTranslation(['ui', 'together']);
  const { moment } = useTime();
  const day = useDay();
  const open = part.handout?.open ?? [];
  const due = part.handout?.due ?? null;
  const from = part.handout?.from ?? '';
  const isLate = returned === null && due !== null && due < today();
  const areas = areaIds
    .map((area) => ({ area, count: open.filter((id) => question(id).area === area).length }))
    .filter(({ count }) => count > 0)
    .map(({ area, count }) => t('together:list.area', { area: areaText(words, area, part.edition).name, count }));
  const name = areas.join(t('together:list.comma'));
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="phrase font-bold">{name}</p>
        <p className="flex flex-wrap gap-x-3 text-[0.9375rem] text-quiet">
          <span>{t('together:list.when', { when: moment(part.createdAt) })}</span>
          {!isBlank(from) && <span>{t('together:list.from', { from })}</span>}
          {due !== null && <span>{t('together:due', { day: day(due) })}</span>}
        </p>
        <p className="mt-1 flex flex-wrap gap-2">
          {returned === null ? <Tag>{t('together:list.away')}</Tag> : <Tag tone="key">{t('together:list.back')}</Tag>}
          {isLate && <Tag tone="danger">{t('together:list.late')}</Tag>}
        </p>
      </div>
      <Button small kind="text" aria-label={t('together:list.againLabel', { part: name })} onClick={() => saveReview(part, fileWord(part, words))}>
        {t('together:list.again')}
      </Button>
    </li>
  );
}
