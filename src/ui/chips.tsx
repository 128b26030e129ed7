import type { ReactNode } from 'react';

interface ChipsProps<Value extends string> {
  readonly legend: ReactNode;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  /** `null` where the chosen one is pressed again. */
  readonly onChange: (value: Value | null) => void;
}

/** A small choice that may stay open: native radios as chips. Pressing the chosen one again takes it back. */
export function Chips<Value extends string>({ legend, name, options, value, onChange }: ChipsProps<Value>) {
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="float-left mr-2 text-[0.9375rem]">{legend}</legend>
      {options.map((option) => (
        <span
          key={option.value}
          data-checked={value === option.value || undefined}
          className="grid min-h-9 items-center rounded-full border border-edge hover:bg-key-soft data-checked:border-text data-checked:bg-text data-checked:text-page forced-colors:data-checked:forced-color-adjust-none forced-colors:data-checked:bg-[Highlight] forced-colors:data-checked:text-[HighlightText]"
        >
          <label htmlFor={`${name}-${option.value}`} className="col-start-1 row-start-1 px-4 text-[0.9375rem]">
            {option.label}
          </label>
          {/* Last, so that it lies over the label and is what a click hits. */}
          <input
            type="radio"
            id={`${name}-${option.value}`}
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            onClick={() => {
              if (value === option.value) onChange(null);
            }}
            className="col-start-1 row-start-1 m-0 size-full cursor-pointer appearance-none rounded-full"
          />
        </span>
      ))}
    </fieldset>
  );
}
