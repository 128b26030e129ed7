import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/react';
import type { CellValue, Field, Row } from '../../worksheets/fields';
import { valueOf } from '../../worksheets/fields';
import { ReviewTextField } from '../review-text-field';
import { typedValue } from './cell-value';
import { Choices } from './choices';
import type { SheetWords } from './use-sheet-words';

interface FieldInputProps {
  readonly field: Field;
  readonly row: Row;
  readonly words: SheetWords;
  readonly set: (value: CellValue, typed?: boolean) => void;
}

/** One field of a row with its label and what belongs there. */
export function FieldInput({ field, row, words, set }: FieldInputProps) {
  const value = valueOf(field, row);
  const label = words.label(field);
  const hint = words.hint(field);
  if (field.kind === 'text') {
    return <ReviewTextField label={label} hint={hint} multiline value={String(value)} onChange={(text) => set(text, true)} />;
  }
  if (field.kind === 'choices') return <Choices field={field} value={Array.isArray(value) ? value : []} words={words} onChange={set} />;
  if (field.kind === 'count') return <CountField label={label} hint={hint} field={field} value={value} set={set} />;
  return <ShortField field={field} label={label} hint={hint} value={value} words={words} set={set} />;
}

const look = 'mt-1 block min-h-11 w-full max-w-full rounded-8 border border-edge bg-raised px-3 font-normal aria-invalid:border-danger';

interface ShortFieldProps {
  readonly field: Field;
  readonly label: string;
  readonly hint: string;
  readonly value: CellValue;
  readonly set: (value: CellValue, typed?: boolean) => void;
}

function ShortField({ field, label, hint, value, words, set }: ShortFieldProps & { readonly words: SheetWords }) {
  const { t } = useTranslation(['ui', 'sheets']);
  const id = useId();
  const take = (typed: string) => {
    const read = typedValue(field, typed);
    if (read.kind === 'value') set(read.value);
  };
  return (
    <div>
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-[0.9375rem] text-quiet">
        {hint}
      </p>
      {field.kind === 'choice' ? (
        <select
          id={id}
          aria-describedby={`${id}-hint`}
          value={value === null ? '' : String(value)}
          onChange={(event) => take(event.currentTarget.value)}
          className={look}
        >
          <option value="">{t('sheets:grid.blank')}</option>
          {field.options.map((option) => (
            <option key={option.key} value={String(option.value)}>
              {words.option(option.key)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="date"
          max="9999-12-31"
          aria-describedby={`${id}-hint`}
          value={value === null ? '' : String(value)}
          onChange={(event) => take(event.currentTarget.value)}
          className={look}
        />
      )}
    </div>
  );
}

/** A number of devices: what is none is not stored, and said. */
function CountField({ field, label, hint, value, set }: ShortFieldProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const session = useSession();
  const id = useId();
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <div>
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-[0.9375rem] text-quiet">
        {hint}
      </p>
      {wrong !== null && (
        <p id={`${id}-error`} className="text-danger">
          {t('sheets:done.badCount')}
        </p>
      )}
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        aria-describedby={`${id}-hint${wrong === null ? '' : ` ${id}-error`}`}
        aria-invalid={wrong !== null || undefined}
        value={wrong ?? (value === null ? '' : String(value))}
        onChange={(event) => {
          const read = typedValue(field, event.currentTarget.value);
          setWrong(read.kind === 'value' ? null : event.currentTarget.value);
          if (read.kind === 'value') set(read.value, true);
        }}
        onBlur={() => void session.flush()}
        className={`${look} tabular-nums`}
      />
    </div>
  );
}
