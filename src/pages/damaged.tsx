import { useTranslation } from 'react-i18next';
import type { Damaged as DamagedOutcome } from '../storage';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from './page';
import { ProblemList } from './problem-list';
import { saveRaw } from './save-review';

/** A review whose stored data is no valid review any more: what is left can be had, and what is wrong is said. */
export function Damaged({ outcome }: { readonly outcome: DamagedOutcome }) {
  const { t } = useTranslation();
  const save = () => saveRaw(outcome.id, outcome.raw);
  return (
    <Page title={t('damaged.title')}>
      <Notice kind="danger" title={t('damaged.text')} actions={<Button onClick={save}>{t('damaged.save')}</Button>}>
        <ProblemList problems={outcome.problems} total={outcome.total} />
      </Notice>
    </Page>
  );
}
