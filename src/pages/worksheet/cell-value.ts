import { cleanText } from '../../review';
import { readCell } from '../../worksheets/cells';
import type { CellValue, Field } from '../../worksheets/fields';

export type TypedValue =
  | { readonly kind: 'value'; readonly value: CellValue; readonly removed: number; readonly cut: number }
  /** A count that is none. */
  | { readonly kind: 'bad-count' };

/** What may be stored of what was typed or chosen; `''` is nothing filled in. */
export function typedValue(field: Field, typed: string): TypedValue {
  const value = (found: CellValue): TypedValue => ({ kind: 'value', value: found, removed: 0, cut: 0 });
  switch (field.kind) {
    case 'text': {
      const { text, removed, cut } = cleanText(typed);
      return { kind: 'value', value: text, removed, cut };
    }
    case 'choice':
      return value(field.options.find((option) => String(option.value) === typed)?.value ?? null);
    case 'choices':
      return value([]);
    case 'date':
      return value(typed === '' ? null : typed);
    case 'count': {
      const reading = readCell(field, typed, new Map(), []);
      return reading.kind === 'read' ? value(reading.value) : { kind: 'bad-count' };
    }
  }
}
