import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tag';

/** 期限切れ: a word, and a clock that tells it from afar. */
export function OverdueTag() {
  const { t } = useTranslation(['ui', 'actions']);
  return (
    <Tag tone="danger">
      <svg aria-hidden="true" viewBox="0 0 16 16" className="mr-1 inline-block size-3.5 align-[-0.125em] fill-none stroke-current" strokeWidth="2">
        <circle cx="8" cy="8" r="6.5" />
        <path d="M8 4.5V8l2.5 2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {t('actions:row.overdue')}
    </Tag>
  );
}
