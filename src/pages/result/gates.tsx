import { useTranslation } from 'react-i18next';
import { areaIds, question } from '../../checklist';
import { areaText } from '../../i18n';
import type { Review } from '../../review';
import { type Gate, itemsOf, type Score } from '../../scoring';
import { Disclosure } from '../../ui/disclosure';
import { LevelSign } from './level-sign';
import { QuestionLink } from './question-links';

const few = 5;

/** The critical questions that cap a level: 「いいえ」 first, then in source order; those beyond the first five, or all (`folded`), open on demand. */
export function Gates({ review, score, folded }: { readonly review: Review; readonly score: Score; readonly folded: boolean }) {
  const { t } = useTranslation(['ui', 'result']);
  const fired = areaIds.flatMap((id): readonly Gate[] => {
    const area = score.areas[id];
    return area.applicable ? area.gates : [];
  });
  const ordered = [...fired.filter(([, cap]) => cap === 'C'), ...fired.filter(([, cap]) => cap === 'B')];
  const shown = folded ? 0 : few;
  const rest = ordered.slice(shown);
  return (
    <section>
      <h2 className="mb-1 text-2xl font-bold">{t('result:gates.title')}</h2>
      <p className="mb-4 text-quiet">{fired.length === 0 ? t('result:gates.none') : t('result:gates.lead')}</p>
      <List gates={ordered.slice(0, shown)} review={review} />
      {rest.length > 0 && (
        <Disclosure summary={folded ? t('result:gates.all', { count: rest.length }) : t('result:open.more', { count: rest.length })} className="mt-2">
          {() => <List gates={rest} review={review} />}
        </Disclosure>
      )}
    </section>
  );
}

function List({ gates, review }: { readonly gates: readonly Gate[]; readonly review: Review }) {
  const { t, i18n: words } = useTranslation(['ui', 'result']);
  const { t: common } = useTranslation('common');
  const items = itemsOf(review);
  return (
    <ul className="divide-y divide-line">
      {gates.map(([id, cap]) => {
        const status = items.find((item) => item.question.id === id)?.status ?? 'none';
        return (
          <li key={id} className="flex items-start gap-3 py-3">
            <LevelSign level={cap} className="mt-1 size-8" />
            <div className="min-w-0">
              <p>
                <QuestionLink id={id} />
              </p>
              <p className="flex flex-wrap gap-x-4 text-[0.9375rem] text-quiet">
                <span>{areaText(words, question(id).area, review.edition).name}</span>
                <span>{t('result:gates.answer', { answer: common(`answer.${status}`) })}</span>
                <strong className="text-text">{t('result:gates.cap', { cap })}</strong>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
