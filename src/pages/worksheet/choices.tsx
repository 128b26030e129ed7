import { useId } from 'react';
import { withChange, workChanges } from '../../review';
import type { Field } from '../../worksheets/fields';
import type { SheetWords } from './use-sheet-words';

interface ChoicesProps {
  readonly field: Extract<Field, { kind: 'choices' }>;
  readonly value: readonly string[];
  readonly words: SheetWords;
  readonly onChange: (value: readonly string[]) => void;
}

/** Several of the values, in their order. */
export function Choices({ field, value, words, onChange }: ChoicesProps) {
  const hint = useId();
  return (
    <fieldset aria-describedby={hint}>
      <legend className="font-bold">{words.label(field)}</legend>
      <p id={hint} className="text-[0.9375rem] text-quiet">
        {words.hint(field)}
      </p>
      <div className="mt-1 flex flex-wrap gap-x-5">
        {field.options.map((option) => (
          <label key={option.key} className="inline-flex min-h-9 items-center gap-2">
            <input
              type="checkbox"
              checked={value.includes(String(option.value))}
              onChange={(event) => onChange(chosenAfter(field, value, String(option.value), event.currentTarget.checked))}
              className="size-5 accent-key"
            />
            {words.option(option.key)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function chosenAfter(field: ChoicesProps['field'], value: readonly string[], option: string, on: boolean): readonly string[] {
  if (field.key === 'works.changes') {
    const change = workChanges.find((each) => each === option);
    return change
      ? withChange(
          workChanges.filter((each) => value.includes(each)),
          change,
          on,
        )
      : value;
  }
  const chosen = new Set(on ? [...value, option] : value.filter((each) => each !== option));
  return field.options.map((each) => String(each.value)).filter((each) => chosen.has(each));
}
