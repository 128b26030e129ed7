import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AreaId, areaIds, type Depth, type Edition, forceOf, isCritical, obligationOf, placeOf, type Question, questionsOf } from '../../checklist';
import { areaText, questionText } from '../../i18n';
import { RadioCards } from '../../ui/radio-cards';
import { type StackingRow, StackingTable } from '../../ui/stacking-table';
import { Tag } from '../../ui/tag';
import { useWords } from '../use-words';
import { GuideHeading } from './heading';

const choices = { gov: { edition: 'gov', depth: 'core' }, detailed: { edition: 'gov', depth: 'detailed' }, ci: { edition: 'ci', depth: 'core' } } as const;
const names = ['gov', 'detailed', 'ci'] as const;

/** Every question of an edition, by area, with its place in the source. */
export function QuestionSources() {
  const { t } = useTranslation(['ui', 'guide']);
  const { t: common } = useTranslation('common');
  const name = useId();
  const legend = useId();
  const [chosen, choose] = useState<(typeof names)[number]>('detailed');
  const { edition, depth } = choices[chosen];
  return (
    <section>
      <GuideHeading id="questions">{t('guide:questions')}</GuideHeading>
      <p className="mb-4">{t('guide:questionsLead')}</p>
      <fieldset aria-labelledby={legend} className="mb-6">
        <legend id={legend} className="mb-2 font-bold">
          {t('guide:shown')}
        </legend>
        <RadioCards
          name={name}
          columns="three"
          value={chosen}
          onChange={choose}
          options={names.map((value) => ({
            value,
            label: t('guide:choice', { edition: common(`edition.${choices[value].edition}`), depth: common(`depth.${choices[value].depth}`) }),
          }))}
        />
      </fieldset>
      <div className="space-y-8">
        {areaIds.map((area) => (
          <AreaSources key={area} area={area} edition={edition} depth={depth} />
        ))}
      </div>
    </section>
  );
}

function AreaSources({ area, edition, depth }: { readonly area: AreaId; readonly edition: Edition; readonly depth: Depth }) {
  const words = useWords([area]);
  const { t } = useTranslation(['ui', 'guide']);
  const { t: common } = useTranslation('common');
  const asked = questionsOf(edition, depth).filter((question) => question.area === area);
  const citation = (question: Question) => {
    const obligation = obligationOf(question, edition);
    return obligation ? common(`citation.${obligation.document}`, { place: placeOf(obligation) }) : '';
  };
  const rows = asked.map((question): StackingRow => {
    const actor = obligationOf(question, edition)?.actor;
    const force = common(`force.${forceOf(question, edition)}`);
    return {
      key: question.id,
      header: (
        <span className="font-normal">
          {questionText(words, question, edition).question} {isCritical(question, edition) && <Tag tone="danger">{common('critical')}</Tag>}
        </span>
      ),
      cells: depth === 'detailed' ? [citation(question), force, actor ? common(`actor.${actor}`) : null] : [citation(question), force],
    };
  });
  const title = t('guide:areaCount', { area: areaText(words, area, edition).name, count: asked.length });
  const columns = [{ label: t('guide:question') }, { label: t('guide:citation'), look: 'w-[20%]' }, { label: t('guide:force'), look: 'w-[16%]' }];
  return (
    <div>
      <h3 className="mb-2 text-lg font-bold">{title}</h3>
      <StackingTable caption={title} columns={depth === 'detailed' ? [...columns, { label: t('guide:actor'), look: 'w-[18%]' }] : columns} rows={rows} />
    </div>
  );
}
