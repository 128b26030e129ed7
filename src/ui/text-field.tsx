import { type ReactNode, useId, useState } from 'react';
import { classes } from './classes';

export interface CleanedText {
  readonly text: string;
  /** Characters that no text may hold and that were left out, and characters past the limit. */
  readonly removed: number;
  readonly cut: number;
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The field is left: what is typed is to be stored now. */
  readonly onLeave?: () => void;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly multiline?: boolean;
  readonly labelHidden?: boolean;
  readonly disabled?: boolean;
  /** What may be stored of what was typed. */
  readonly clean: (typed: string) => CleanedText;
  readonly limit: number;
  /** The words for what was left out and what is left. */
  readonly say: { readonly removed: (count: number) => string; readonly cut: (limit: number) => string; readonly left: (count: number) => string };
  readonly error?: string | undefined;
  readonly autoComplete?: string;
  /** The `id` of a `datalist` with texts to choose from; of one line alone. */
  readonly list?: string;
}

/** From here on the field shows how many characters are left. */
const shortage = 500;

/**
 * A text field that stores nothing it may not: what is left out is said under it, and what remains of the limit once it runs short.
 * While an input method composes, the text is left alone.
 */
export function TextField({
  label,
  value,
  onChange,
  onLeave,
  hint,
  placeholder,
  multiline = false,
  labelHidden = false,
  disabled = false,
  clean,
  limit,
  say,
  error,
  autoComplete = 'off',
  list,
}: TextFieldProps) {
  const id = useId();
  const [composing, setComposing] = useState<string | null>(null);
  const [lost, setLost] = useState({ removed: 0, cut: 0 });
  const left = limit - value.length;
  const take = (typed: string) => {
    const { text, removed, cut } = clean(typed);
    setLost({ removed, cut });
    if (text !== value) onChange(text);
  };
  const said = [lost.removed > 0 && say.removed(lost.removed), lost.cut > 0 && say.cut(limit)].filter((each) => each !== false);
  const described = classes(hint !== undefined && `${id}-hint`, left < shortage && `${id}-left`, error !== undefined && `${id}-error`);
  const common = {
    id,
    value: composing ?? value,
    placeholder,
    autoComplete,
    disabled,
    'aria-describedby': described || undefined,
    'aria-invalid': error === undefined ? undefined : true,
    onCompositionStart: () => setComposing(value),
    onBlur: onLeave,
    className:
      'block w-full field-sizing-content supports-[field-sizing:content]:overflow-clip rounded-8 border border-edge bg-raised px-3 py-2 placeholder:text-quiet hover:border-text disabled:border-line disabled:bg-panel aria-invalid:border-danger',
  };
  const type = (typed: string, isComposing: boolean) => (isComposing ? setComposing(typed) : take(typed));
  const compose = (typed: string) => {
    setComposing(null);
    take(typed);
  };
  return (
    <div>
      <label htmlFor={id} className={labelHidden ? 'heard-only' : 'mb-1 block font-bold'}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mb-1 text-[0.9375rem] text-quiet">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="mb-1 text-danger">
          {error}
        </p>
      )}
      {multiline ? (
        <textarea
          {...common}
          rows={2}
          onChange={(event) => type(event.currentTarget.value, composing !== null)}
          onCompositionEnd={(event) => compose(event.currentTarget.value)}
        />
      ) : (
        <input
          {...common}
          type="text"
          list={list}
          onChange={(event) => type(event.currentTarget.value, composing !== null)}
          onCompositionEnd={(event) => compose(event.currentTarget.value)}
        />
      )}
      {said.length > 0 && (
        <p role="alert" className="text-[0.9375rem] text-danger">
          {said.join(' ')}
        </p>
      )}
      {left < shortage && (
        <p id={`${id}-left`} className="text-right text-[0.9375rem] text-quiet">
          {say.left(left)}
        </p>
      )}
    </div>
  );
}
