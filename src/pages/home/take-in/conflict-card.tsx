import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conflict } from '../../../review';
import { RadioCards } from '../../../ui/radio-cards';
import { differing, type Field } from './differing';
import { useFieldWords } from './use-field-words';
import type { SaidPlace } from './use-place-words';

interface ConflictCardProps {
  readonly conflict: Conflict;
  readonly place: SaidPlace;
  /** Is it known what stood there before the two went apart? */
  readonly known: boolean;
  readonly choice: 'a' | 'b' | null;
  readonly onChoose: (side: 'a' | 'b') => void;
  /** It was to be chosen and has not been. */
  readonly missing: boolean;
}

/** One place that both sides have changed: what stood there, what stands there on each side, and the choice. */
export function ConflictCard({ conflict, place, known, choice, onChoose, missing }: ConflictCardProps) {
  const { t } = useTranslation(['ui', 'together']);
  const name = useId();
  const { path, base, a, b } = conflict;
  const group = `${path[0]}`;
  const sheet = group === 'worksheets' ? `${path[1]}` : null;
  const side = (fields: readonly Field[]) => <Fields group={sheet ?? group} fields={fields} />;
  return (
    <fieldset className="card p-4" data-conflict={path.join('/')} aria-describedby={missing ? `${name}-missing` : undefined}>
      <legend className="float-left mb-2 w-full">
        <span className="block text-[0.9375rem] text-quiet">{place.kind}</span>
        <span className="phrase font-bold">{place.name}</span>
      </legend>
      <div className="clear-both space-y-3">
        {missing && (
          <p id={`${name}-missing`} className="text-danger">
            {t('together:take.choose')}
          </p>
        )}
        {known && (
          <div className="text-[0.9375rem] text-quiet">
            <p className="font-bold">{t('together:take.before')}</p>
            {side(merged(differing(base, a), differing(base, b)))}
          </div>
        )}
        <RadioCards
          name={name}
          columns="two"
          value={choice}
          onChange={onChoose}
          options={[
            { value: 'a', label: t('together:take.here'), description: side(differing(a, b)) },
            { value: 'b', label: t('together:take.file'), description: side(differing(b, a)) },
          ]}
        />
      </div>
    </fieldset>
  );
}

/** Each field once. */
function merged(one: readonly Field[], other: readonly Field[]): Field[] {
  return [...new Map([...one, ...other].map((field) => [field[0], field])).values()];
}

/** Not a list: it describes a radio, and is read as one text. */
function Fields({ group, fields }: { readonly group: string; readonly fields: readonly Field[] }) {
  const { t } = useTranslation(['ui', 'together']);
  const say = useFieldWords();
  if (fields.length === 0) return <span className="block">{t('together:take.nothing')}</span>;
  return fields.map(([name, value]) => {
    const { label, text } = say(group, name, value);
    return (
      <span key={name} className="block whitespace-pre-wrap">
        {label === null ? text : t('together:take.field', { label, text })}
      </span>
    );
  });
}
