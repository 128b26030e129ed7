import { useTranslation } from 'react-i18next';
import { type Handout, isBlank } from '../../../review';
import { useSession } from '../../../session/react';
import { Button } from '../../../ui/button';
import { saveReview } from '../../save-review';
import { useDay } from '../../use-day';
import { Form } from '../form';

/** Whoever was handed this review gives it back as its file. */
export function GiveBack({ handout }: { readonly handout: Handout }) {
  const { t } = useTranslation(['ui', 'together']);
  const session = useSession();
  const day = useDay();
  const from = isBlank(handout.from) ? t('together:someone') : handout.from;
  return (
    <Form title={t('together:giveBack.name')} text={t('together:giveBack.text', { from })}>
      {handout.due !== null && <p className="mb-3 font-bold">{t('together:due', { day: day(handout.due) })}</p>}
      <Button onClick={() => saveReview(session.getState().review, t('fileWord'))}>{t('together:giveBack.save')}</Button>
    </Form>
  );
}
