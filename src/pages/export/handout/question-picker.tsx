import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { actors, areaIds, type Depth, type Edition, type QuestionId, question, questionsOfActor } from '../../../checklist';
import { areaText, questionText } from '../../../i18n';
import { Disclosure } from '../../../ui/disclosure';
import { CheckBox } from './check-box';

interface PickerProps {
  readonly edition: Edition;
  readonly depth: Depth;
  /** What can be chosen, in source order. */
  readonly from: readonly QuestionId[];
  readonly chosen: ReadonlySet<QuestionId>;
  readonly onChange: (chosen: ReadonlySet<QuestionId>) => void;
  readonly legend: string;
}

/** Chooses questions: by area, by who must act, or one by one. */
export function QuestionPicker({ edition, depth, from, chosen, onChange, legend }: PickerProps) {
  const { t, i18n: words } = useTranslation(['ui', 'together']);
  const { t: common } = useTranslation('common');
  const byArea = areaIds.map((area) => ({ area, ids: from.filter((id) => question(id).area === area) })).filter(({ ids }) => ids.length > 0);
  const byActor = actors
    .map((actor) => ({ actor, ids: questionsOfActor(edition, depth, actor).flatMap(({ id }) => (from.includes(id) ? [id] : [])) }))
    .filter(({ ids }) => ids.length > 0);
  const set = (ids: readonly QuestionId[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    onChange(next);
  };
  return (
    <fieldset>
      <legend className="text-lg font-bold">{legend}</legend>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {byArea.map(({ area, ids }) => (
          <li key={area} className="py-2">
            <Group ids={ids} chosen={chosen} onChange={set}>
              {areaText(words, area, edition).name}
            </Group>
            <Disclosure
              className="ml-8"
              summary={
                <>
                  {t('together:oneByOne')}
                  <span className="heard-only">{t('together:oneByOneOf', { area: areaText(words, area, edition).name })}</span>
                </>
              }
            >
              {() => (
                <ul className="space-y-1">
                  {ids.map((id) => (
                    <li key={id}>
                      <CheckBox checked={chosen.has(id)} onChange={(on) => set([id], on)}>
                        {questionText(words, question(id), edition).question}
                      </CheckBox>
                    </li>
                  ))}
                </ul>
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
      {byActor.length > 0 && (
        <Named title={t('together:byActor')}>
          {byActor.map(({ actor, ids }) => (
            <li key={actor}>
              <Group ids={ids} chosen={chosen} onChange={set}>
                {common(`actor.${actor}`)}
              </Group>
            </li>
          ))}
        </Named>
      )}
    </fieldset>
  );
}

function Named({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div className="mt-4">
      <p id={id} className="font-bold">
        {title}
      </p>
      <ul aria-labelledby={id} className="mt-1 grid gap-x-6 desktop:grid-cols-2">
        {children}
      </ul>
    </div>
  );
}

interface GroupProps {
  readonly ids: readonly QuestionId[];
  readonly chosen: ReadonlySet<QuestionId>;
  readonly onChange: (ids: readonly QuestionId[], on: boolean) => void;
  readonly children: ReactNode;
}

/** All questions of one kind at once; half checked where some of them are chosen. */
function Group({ ids, chosen, onChange, children }: GroupProps) {
  const { t } = useTranslation(['ui', 'together']);
  const count = ids.filter((id) => chosen.has(id)).length;
  return (
    <CheckBox checked={count === ids.length} partly={count > 0 && count < ids.length} onChange={(on) => onChange(ids, on)}>
      <span className="font-bold">{children}</span>{' '}
      <span className="text-[0.9375rem] text-quiet tabular-nums">{t('together:chosenOf', { chosen: count, total: ids.length })}</span>
    </CheckBox>
  );
}
