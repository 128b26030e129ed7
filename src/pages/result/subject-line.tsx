import { useTranslation } from 'react-i18next';
import { isBlank, type Review } from '../../review';
import { Tag } from '../../ui/tag';
import { useDay } from '../use-day';

/** Whose telework this result is about, of which time, and how it was reviewed. */
export function SubjectLine({ review }: { readonly review: Review }) {
  const { t } = useTranslation(['ui', 'setup', 'result']);
  const { t: common } = useTranslation('common');
  const { subject, edition, depth, practice } = review;
  const filled = (text: string) => (isBlank(text) ? common('blank') : text);
  const period = usePeriod(subject);
  const entries = [
    [t('setup:organisation'), filled(subject.organisation)],
    [t('setup:department'), filled(subject.department)],
    [t('setup:period'), period ?? common('blank')],
    [t('setup:edition'), common(`edition.${edition}`)],
    [t('setup:depth'), common(`depth.${depth}`)],
  ];
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
      {practice && <Tag tone="key">{common('practice')}</Tag>}
      <dl className="contents">
        {entries.map(([name, value]) => (
          <div key={name} className="flex gap-2">
            <dt className="shrink-0 text-[0.9375rem] text-quiet">{name}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function usePeriod({ from, to }: Review['subject']): string | null {
  const { t } = useTranslation(['ui', 'setup', 'result']);
  const day = useDay();
  if (from !== null && to !== null) return t('result:period.between', { from: day(from), to: day(to) });
  if (from !== null) return t('result:period.since', { from: day(from) });
  return to === null ? null : t('result:period.until', { to: day(to) });
}
