import type { Edition } from '../../checklist';
import type { SheetId } from '../../review';
import { useReview } from '../../session/react';
import { classes } from '../../ui/classes';
import type { GridCell, GridColumn } from '../../ui/grid/types';
import { riskOf } from '../../worksheets';
import { type CellValue, type Field, fieldsOf, isAsked, isOfKind, isWork, type Row, valueOf } from '../../worksheets/fields';
import type { SortKey } from '../../worksheets/order';
import { CarriedMark } from '../carried-mark';
import { type FilterId, isOverdue } from './filters';
import { RiskSign } from './risk-sign';
import type { SheetWords } from './use-sheet-words';
import type { Warnings } from './use-warnings';

/** The column of the grid that shows the risk, which is no field. */
export const riskColumn = 'risk';

/** The fields that are shown as columns: of devices, those of one kind while the rows are those of one kind. */
export function shownFields(sheet: SheetId, edition: Edition, which: FilterId): readonly Field[] {
  const fields = fieldsOf(sheet, edition);
  if (which === 'issued' || which === 'short') return fields.filter((field) => isOfKind(field, 'issued'));
  return which === 'nonIssued' ? fields.filter((field) => isOfKind(field, 'non-issued')) : fields;
}

/** In rem. */
const widths: Readonly<Record<Field['kind'], number>> = { text: 12, choice: 8.5, choices: 12, date: 9.5, count: 7 };

export interface Sorting {
  readonly key: SortKey;
  readonly direction: 'ascending' | 'descending';
}

export function columnsOf(fields: readonly Field[], words: SheetWords, risk: string, sorting: Sorting | null): GridColumn[] {
  return fields.flatMap((field, place): GridColumn[] => {
    const column = (id: string, label: string, width: number, key: SortKey): GridColumn => ({
      id,
      label,
      width,
      sorted: sorting?.key === key ? sorting.direction : undefined,
    });
    // Levels are short.
    const width = place === 0 ? 14 : field.kind === 'choice' && field.options.some(({ key }) => key === 'level.1') ? 7.5 : widths[field.kind];
    const own = column(field.id, words.label(field), width, field);
    // After what it is made of.
    return field.key === 'works.impact' ? [own, column(riskColumn, risk, 7.5, 'risk')] : [own];
  });
}

interface Telling {
  readonly sheet: SheetId;
  readonly edition: Edition;
  readonly words: SheetWords;
  readonly warnings: Warnings;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly say: { readonly notAsked: string; readonly overdue: string; readonly warning: string; readonly change: (before: string, after: string) => string };
}

/** What a cell of the grid holds. */
export function cellTeller({ sheet, edition, words, warnings, today, say }: Telling): (row: Row, column: string) => GridCell {
  const fields = new Map(fieldsOf(sheet, edition).map((field) => [field.id, field]));
  const first = fieldsOf(sheet, edition)[0]?.id;
  const options = new Map(
    [...fields.values()].map((field) => [
      field,
      field.kind === 'choice' ? field.options.map(({ value, key }) => ({ value: String(value), label: words.option(key) })) : [],
    ]),
  );
  return (row, column) => {
    const field = fields.get(column);
    if (!field) return { kind: 'opens', shown: <Risks row={row} words={words} change={say.change} /> };
    if (!isAsked(field, row)) return { kind: 'fixed', shown: <span className="text-sm">{say.notAsked}</span> };
    const text = words.shown(field, row);
    const value = editedText(valueOf(field, row));
    switch (field.kind) {
      case 'text':
        return {
          kind: 'text',
          value,
          shown:
            column === first ? <Name text={text} sheet={sheet} id={row.id} warning={warnings.has(row.id) ? say.warning : null} /> : <Clamped text={text} />,
        };
      case 'count':
        return { kind: 'text', numeric: true, value, shown: <span className="block text-right tabular-nums">{text}</span> };
      case 'choice':
        return {
          kind: 'choice',
          value,
          toggles: field.toggles,
          options: options.get(field) ?? [],
          shown: <Clamped text={text} strong={field.key === 'devices.tracesFound' && value === 'yes'} />,
        };
      case 'choices':
        return { kind: 'opens', shown: <Clamped text={text} /> };
      case 'date':
        return { kind: 'date', value, shown: <Day text={text} mark={column === 'until' && isOverdue(row, today) ? say.overdue : null} /> };
    }
  };
}

/** As an editor has it. */
function editedText(value: CellValue): string {
  return value === null ? '' : String(value);
}

function Clamped({ text, strong = false }: { readonly text: string; readonly strong?: boolean }) {
  return <span className={classes('line-clamp-2 whitespace-pre-line', strong && 'font-bold text-danger')}>{text}</span>;
}

/** The name of a row, and beneath it what is to be known of the row: a warning, else that it still stands as in the review before. */
function Name({ text, sheet, id, warning }: { readonly text: string; readonly sheet: SheetId; readonly id: string; readonly warning: string | null }) {
  const continued = useReview((review) => review.previous !== null);
  if (warning !== null) return <Warned text={text} warning={warning} />;
  if (!continued) return <Clamped text={text} />;
  return (
    <>
      <span className="line-clamp-1">{text}</span>
      <CarriedMark of={{ kind: 'row', sheet, id }} />
    </>
  );
}

function Warned({ text, warning }: { readonly text: string; readonly warning: string }) {
  return (
    <>
      <span className="line-clamp-1">{text}</span>
      <span className="flex items-center gap-1 text-sm font-bold text-danger">
        <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 fill-current">
          <path d="M6 .5l5.8 11H.2zM5.4 4l.2 4h.8l.2-4zm.6 4.8a.7.7 0 100 1.4.7.7 0 000-1.4z" fillRule="evenodd" />
        </svg>
        {warning}
      </span>
    </>
  );
}

function Day({ text, mark }: { readonly text: string; readonly mark: string | null }) {
  return (
    <span className="tabular-nums">
      {text}
      {mark !== null && <span className="block text-sm font-bold text-danger">{mark}</span>}
    </span>
  );
}

function Risks({ row, words, change }: { readonly row: Row; readonly words: SheetWords; readonly change: (before: string, after: string) => string }) {
  if (!isWork(row)) return null;
  const today = riskOf(row.likelihood, row.impact);
  const after = riskOf(row.likelihoodAfter, row.impactAfter);
  return (
    <span className="block">
      <RiskSign risk={today} word={words.risk(today)} />
      {after !== null && (
        <span className="block text-sm">
          <span className="heard-only">{change(words.risk(today), words.risk(after))}</span>
          <span aria-hidden="true">
            → <RiskSign risk={after} word={words.risk(after)} />
          </span>
        </span>
      )}
    </span>
  );
}
