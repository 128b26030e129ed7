import { useTranslation } from 'react-i18next';
import { isBlank, type Review, startFromTemplate } from '../../review';
import { newId } from '../../storage';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useDay } from '../use-day';
import { useWords } from '../use-words';
import type { Opening } from './use-open-review';

/** A template was opened: what it is, and a department's own review to start from it. */
export function Template({ template, opening }: { readonly template: Review; readonly opening: Opening }) {
  useWords(['together']);
  const { t } = useTranslation(['ui', 'together']);
  const day = useDay();
  const { handout } = template;
  const start = () => opening.store(startFromTemplate(template, newId(), new Date().toISOString()));
  return (
    <Notice
      kind="info"
      role="alert"
      title={t('together:opened.template')}
      className="mt-4"
      actions={
        <>
          <Button kind="solid" onClick={() => void start()}>
            {t('together:opened.start')}
          </Button>
          <Button kind="text" onClick={opening.dismiss}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <p>{t('together:opened.templateText', { count: handout?.open.length ?? 0 })}</p>
      {handout && !isBlank(handout.from) && <p>{t('together:list.from', { from: handout.from })}</p>}
      {handout?.due && <p>{t('together:due', { day: day(handout.due) })}</p>}
      {handout && !isBlank(handout.message) && <p className="whitespace-pre-wrap">{handout.message}</p>}
    </Notice>
  );
}
