import { useTranslation } from 'react-i18next';
import { graspThreshold } from '../../scoring';

/** What the numbers are not. */
export function Limits() {
  const { t } = useTranslation(['ui', 'result']);
  return (
    <section className="card bg-panel p-5 desktop:p-6">
      <h2 className="mb-3 text-xl font-bold">{t('result:limits.title')}</h2>
      <ul className="list-disc space-y-2 pl-6">
        <li>{t('result:limits.certificate')}</li>
        <li>{t('result:limits.editions')}</li>
        <li>{t('result:limits.weights')}</li>
        <li>{t('result:limits.unknown', { grasp: graspThreshold })}</li>
      </ul>
    </section>
  );
}
