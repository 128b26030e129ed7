import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { classes } from '../classes';
import type { GridCell } from './types';

/** Where the focus goes once a cell has been edited. */
export type After = 'down' | 'right' | 'left' | 'stay';

export interface EditorProps {
  /** Ids of what names the cell. */
  readonly labelledBy: string;
  readonly change: (value: string, typed: boolean) => void;
  readonly finish: (after: After) => void;
}

const overlay =
  'absolute inset-0 z-20 m-0 block min-h-full w-full min-w-full border-2 border-transparent bg-inherit focus:border-key px-2 py-1 text-[0.9375rem] leading-[1.4] rounded-none focus-visible:outline-3 focus-visible:-outline-offset-3 focus-visible:shadow-none';

/** Enter keeps what is there and goes down, Tab keeps it and goes sideways, Escape puts back what stood there before. */
function onEditingKey(event: KeyboardEvent, finish: (after: After) => void, cancel: () => void): void {
  // 229 is how some browsers still tell, after composition has ended, that the key belongs to it.
  // oxlint-disable-next-line typescript/no-deprecated
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  event.stopPropagation();
  if (event.key === 'Enter' && !event.shiftKey && !event.altKey) finish('down');
  else if (event.key === 'Tab') finish(event.shiftKey ? 'left' : 'right');
  else if (event.key === 'Escape') {
    cancel();
    finish('stay');
  } else return;
  event.preventDefault();
}

interface TextEditorProps extends EditorProps {
  readonly cell: Extract<GridCell, { kind: 'text' }>;
  readonly editing: boolean;
  /** Editing begins, by a key or a click (`keep`: the caret is where it belongs) or by typing over all that is there. */
  readonly edit: () => void;
  readonly tabIndex: number;
}

/**
 * The text of the cell that has the focus. It is a field all the time, its text selected until editing begins: so that whatever is typed replaces
 * it, from the first stroke of an input method on.
 */
export function TextEditor({ labelledBy, cell, editing, edit, change, finish, tabIndex }: TextEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef(cell.value);
  const byTyping = useRef(false);
  const byPointer = useRef(false);
  const [composing, setComposing] = useState<string | null>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    if (!editing) {
      // Selecting would take the focus.
      if (document.activeElement === element) element.select();
    } else if (!byTyping.current && !byPointer.current) element.setSelectionRange(element.value.length, element.value.length);
  }, [editing]);
  const start = () => {
    if (editing) return;
    byTyping.current = true;
    before.current = cell.value;
    edit();
  };
  useLayoutEffect(() => {
    if (!editing) {
      before.current = cell.value;
      byTyping.current = false;
      byPointer.current = false;
    }
  }, [editing, cell.value]);
  const take = (typed: string) => change(typed, true);
  return (
    <textarea
      ref={field}
      data-focus
      tabIndex={tabIndex}
      aria-labelledby={labelledBy}
      value={composing ?? cell.value}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      inputMode={cell.numeric ? 'numeric' : 'text'}
      className={classes(
        overlay,
        'resize-none field-sizing-content',
        editing
          ? 'bg-raised max-h-64 shadow-3 not-supports-[field-sizing:content]:min-h-24'
          : 'max-h-full cursor-cell overflow-hidden caret-transparent selection:bg-transparent',
        cell.numeric && 'text-right tabular-nums',
      )}
      onFocus={(event) => !editing && event.currentTarget.select()}
      onMouseDown={(event) => {
        if (editing || event.button !== 0) return;
        if (document.activeElement !== event.currentTarget) {
          // The first press only goes to the cell, and leaves all of its text selected.
          event.preventDefault();
          event.currentTarget.focus();
          return;
        }
        byPointer.current = true;
        edit();
      }}
      onChange={(event) => {
        start();
        if (composing === null) take(event.currentTarget.value);
        else setComposing(event.currentTarget.value);
      }}
      onCompositionStart={() => {
        start();
        setComposing(cell.value);
      }}
      onCompositionEnd={(event) => {
        setComposing(null);
        take(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (editing) onEditingKey(event, finish, () => change(before.current, false));
      }}
    />
  );
}

export function ChoiceEditor({ labelledBy, cell, change, finish, choose }: EditorProps & { cell: Extract<GridCell, { kind: 'choice' }>; choose: string }) {
  const field = useRef<HTMLSelectElement>(null);
  const before = useRef(cell.value);
  const listed = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    try {
      field.current?.showPicker();
      listed.current = true;
    } catch {
      // An older browser, or one that sees no hand of a person in it: the list is opened by the person, and closed by Enter.
    }
  }, []);
  return (
    <select
      ref={field}
      aria-labelledby={labelledBy}
      value={cell.value}
      className={classes(overlay, 'h-full')}
      onChange={(event) => {
        change(event.currentTarget.value, false);
        if (listed.current) finish('stay');
      }}
      onKeyDown={(event) => onEditingKey(event, finish, () => change(before.current, false))}
    >
      <option value="">{choose}</option>
      {cell.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** While it is being typed, a date is none or one of the first thousand years: these are not stored. */
export function DateEditor({ labelledBy, cell, change, finish }: EditorProps & { cell: Extract<GridCell, { kind: 'date' }> }) {
  const field = useRef<HTMLInputElement>(null);
  const before = useRef(cell.value);
  const [typed, setTyped] = useState(cell.value);
  const cleared = useRef<(() => void) | null>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  // Left empty by whatever way, it is empty.
  useEffect(() => () => cleared.current?.(), []);
  return (
    <input
      ref={field}
      type="date"
      aria-labelledby={labelledBy}
      value={typed}
      max="9999-12-31"
      className={classes(overlay, 'h-full')}
      onChange={(event) => {
        const { value, validity } = event.currentTarget;
        setTyped(value);
        cleared.current = value === '' && !validity.badInput ? () => change('', false) : null;
        if (value >= '1000') change(value, false);
      }}
      onKeyDown={(event) =>
        onEditingKey(event, finish, () => {
          cleared.current = null;
          change(before.current, false);
        })
      }
    />
  );
}
