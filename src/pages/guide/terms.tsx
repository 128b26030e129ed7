import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Edition, editions, glossaryIds } from '../../checklist';
import { termText } from '../../i18n';
import { RadioCards } from '../../ui/radio-cards';
import { useWords } from '../use-words';
import { GuideHeading } from './heading';

/** The glossary, in the wording of either edition. */
export function Terms() {
  const words = useWords(['glossary']);
  const { t } = useTranslation(['ui', 'guide']);
  const { t: common } = useTranslation('common');
  const name = useId();
  const [edition, choose] = useState<Edition>('gov');
  return (
    <section>
      <GuideHeading id="terms">{t('guide:terms')}</GuideHeading>
      <p className="mb-4">{t('guide:termsLead', { count: glossaryIds.length })}</p>
      <fieldset className="mb-6">
        <legend className="mb-2 font-bold">{t('guide:termsEdition')}</legend>
        <RadioCards
          name={name}
          columns="two"
          value={edition}
          onChange={choose}
          options={editions.map((value) => ({ value, label: common(`edition.${value}`) }))}
        />
      </fieldset>
      <dl className="grid gap-x-10 border-t border-line desktop:grid-cols-2">
        {glossaryIds.map((id) => {
          const term = termText(words, id, edition);
          return (
            <div key={id} className="border-b border-line py-3">
              <dt className="font-bold">{term.name}</dt>
              <dd>{term.text}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
