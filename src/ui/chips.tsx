interface ChipsProps<Value extends string> {
  readonly legend: string;
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
          className="relative inline-flex min-h-9 items-center rounded-full border border-edge px-4 hover:bg-key-soft has-checked:border-text has-checked:bg-text has-checked:text-page has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus-ring forced-colors:has-checked:forced-color-adjust-none forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText]"
        >
          <input
            type="radio"
            id={`${name}-${option.value}`}
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            onClick={() => {
              if (value === option.value) onChange(null);
            }}
            className="absolute inset-0 m-0 size-full cursor-pointer appearance-none rounded-full outline-none!"
          />
          <label htmlFor={`${name}-${option.value}`} className="text-[0.9375rem]">
            {option.label}
          </label>
        </span>
      ))}
    </fieldset>
  );
}
