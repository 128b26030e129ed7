import { useTranslation } from 'react-i18next';
import { GuideHeading } from './heading';

/** The licences of the product, of its fonts and of what it is built from. */
export function Licences() {
  const { t } = useTranslation(['ui', 'guide']);
  return (
    <section className="max-w-prose">
      <GuideHeading id="licences">{t('guide:licences')}</GuideHeading>
      <ul className="list-disc space-y-2 pl-6">
        <li>{t('guide:product')}</li>
        <li>{t('guide:fonts')}</li>
        <li>
          <a href="./licences.txt" className="link">
            {t('guide:licencesLink')}
          </a>
        </li>
      </ul>
    </section>
  );
}
