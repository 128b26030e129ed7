import { useTranslation } from 'react-i18next';
import { useDay } from '../use-day';
import { GuideHeading } from './heading';

/** Other material that belongs beside the review: title, issuer, date, and what it is good for. */
export function Reading() {
  const { t } = useTranslation(['ui', 'guide']);
  const { t: guide } = useTranslation('guide');
  const day = useDay();
  const items = guide('reading.items', { returnObjects: true });
  return (
    <section className="max-w-prose">
      <GuideHeading id="reading">{guide('reading.title')}</GuideHeading>
      <ul className="space-y-4">
        {items.map((item) => (
          <li key={item.title} className="border-l-4 border-line pl-4">
            <p className="font-bold">
              {'url' in item && item.url !== undefined ? (
                <a href={item.url} rel="noreferrer" className="link">
                  {t('guide:outside', { title: item.title })}
                </a>
              ) : (
                item.title
              )}
            </p>
            <p className="text-[0.9375rem] text-quiet">{item.date === null ? item.issuer : t('guide:issued', { issuer: item.issuer, date: day(item.date) })}</p>
            <p>{item.note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
