import { useTranslation } from 'react-i18next';
import type { Damaged as DamagedOutcome } from '../storage';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from './page';
import { ProblemList } from './problem-list';
import { saveAs } from './save-as';

/** A review whose stored data is no valid review any more: what is left can be had, and what is wrong is said. */
export function Damaged({ outcome }: { readonly outcome: DamagedOutcome }) {
  const { t } = useTranslation();
  const save = () => saveAs(`${JSON.stringify(outcome.raw, null, 2)}\n`, `${outcome.id}.tenken.json`, 'application/json');
  return (
    <Page title={t('damaged.title')}>
      <Notice kind="danger" title={t('damaged.text')} actions={<Button onClick={save}>{t('damaged.save')}</Button>}>
        <ProblemList problems={outcome.problems} total={outcome.total} />
      </Notice>
    </Page>
  );
}
