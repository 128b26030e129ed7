import { type ReactNode, useId } from 'react';
import { classes } from './classes';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  /** The radio's accessible name, exactly. */
  readonly label: string;
  /** A key hint, for the eye alone. */
  readonly hint?: string;
  readonly description?: ReactNode;
  /** The label's language, where it is not that of the page. */
  readonly lang?: string;
}

interface RadioCardsProps<Value extends string> {
  readonly name: string;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** How many stand side by side where there is room. */
  readonly columns?: 'five' | 'three' | 'two' | 'one';
}

const grids = { five: 'desktop:grid-cols-5', three: 'desktop:grid-cols-3', two: 'desktop:grid-cols-2', one: '' };

/**
 * Native radios as cards, to stand in a `fieldset`. The input lies over its whole card, so that it is what a click hits and what takes the focus:
 * stacked in a grid cell, since a positioned element each would make the browser look through hundreds of layers with every click.
 */
export function RadioCards<Value extends string>({ name, options, value, onChange, columns = 'five' }: RadioCardsProps<Value>) {
  const describedBy = useId();
  return (
    <div className={classes('grid gap-2', grids[columns])}>
      {options.map((option) => (
        <div
          key={option.value}
          data-checked={value === option.value || undefined}
          className="group/card grid rounded-8 border border-edge bg-raised hover:bg-key-soft data-checked:border-key data-checked:bg-key-soft data-checked:shadow-[inset_0_0_0_1px_var(--color-key)] forced-colors:data-checked:border-[Highlight] forced-colors:data-checked:outline-2 has-[:disabled:not(:checked)]:opacity-50"
        >
          <div className="col-start-1 row-start-1 flex items-start gap-2.5 px-3 py-2.5">
            <span
              aria-hidden="true"
              className="mt-[0.2rem] size-6 shrink-0 rounded-full border-2 border-edge bg-raised group-data-checked/card:border-key group-data-checked/card:shadow-[inset_0_0_0_5px_var(--color-key)] forced-colors:group-data-checked/card:bg-[Highlight]"
            />
            <span className="min-w-0 flex-1">
              <label htmlFor={`${name}-${option.value}`} lang={option.lang} className="font-bold">
                {option.label}
              </label>
              {option.description && (
                <span id={`${describedBy}-${option.value}`} className="block text-[0.9375rem] text-quiet">
                  {option.description}
                </span>
              )}
            </span>
          </div>
          {option.hint && (
            <kbd aria-hidden="true" className="col-start-1 row-start-1 mr-1.5 hidden self-start justify-self-end font-sans text-sm text-quiet desktop:block">
              {option.hint}
            </kbd>
          )}
          <input
            type="radio"
            id={`${name}-${option.value}`}
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            aria-describedby={option.description ? `${describedBy}-${option.value}` : undefined}
            className="col-start-1 row-start-1 m-0 size-full cursor-pointer appearance-none rounded-8 disabled:cursor-not-allowed"
          />
        </div>
      ))}
    </div>
  );
}
