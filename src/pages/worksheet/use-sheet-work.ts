import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maxRows, maxTextLength } from '../../review';
import { useSession } from '../../session/react';
import type { GridEvents, GridPlace } from '../../ui/grid/types';
import { cellOf } from '../../worksheets/cells';
import { type Field, fieldsOf, isAsked, type Row } from '../../worksheets/fields';
import type { Cells } from '../../worksheets/row-actions';
import { unharmed, writeTsv } from '../../worksheets/tsv';
import { typedValue } from './cell-value';
import type { FilterId } from './filters';
import type { PasteStart } from './paste-dialog';
import { pasteWords } from './paste-words';
import { riskColumn, type Sorting, shownFields } from './row-cells';
import { rowOperations } from './row-operations';
import { copyOf, toClipboard } from './sheet-copy';
import type { SheetView } from './sheet-view';
import { type Reading, readPaste } from './take-paste';
import { useMessage } from './use-message';

/** What lies over the sheet. */
export type Open =
  | { readonly kind: 'row'; readonly row: string }
  | { readonly kind: 'cell'; readonly row: string; readonly column: string }
  | { readonly kind: 'paste'; readonly start: PasteStart }
  /** What the browser didn’t let the page copy, to be copied by hand. */
  | { readonly kind: 'copy'; readonly text: string }
  | null;

/** All that can be done on the screen of a sheet. @param shown the rows that the filter lets through */
export function useSheetWork(view: SheetView, shown: readonly Row[], which: FilterId) {
  const { t, i18n } = useTranslation(['ui', 'sheets']);
  const session = useSession();
  const { sheet, edition, rows, words } = view;
  const does = useMemo(() => rowOperations(session, sheet), [session, sheet]);
  const messages = useMessage();
  const { say } = messages;
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [place, setPlace] = useState<GridPlace | null>(null);
  const [goTo, setGoTo] = useState<GridPlace | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const fields = fieldsOf(sheet, edition);
  const first = fields[0]?.id ?? '';
  const field = (id: string): Field | undefined => fields.find((each) => each.id === id);
  const selected = useMemo(() => new Set(rows.filter((row) => selection.has(row.id)).map((row) => row.id)), [rows, selection]);
  const current = rows.find((row) => row.id === place?.row) ?? null;
  /** The rows that the tools work on, in their order. */
  const chosen = selected.size > 0 ? rows.filter((row) => selected.has(row.id)) : current ? [current] : [];

  const focusOn = (row: string, column = place?.column ?? first) => {
    setPlace({ row, column });
    setGoTo({ row, column });
  };
  const full = () => say(t('sheets:done.full', { limit: maxRows }), 'failed');

  const add = (show: 'grid' | 'form') => {
    const id = does.add();
    if (id === null) return full();
    if (show === 'form') setOpen({ kind: 'row', row: id });
    else focusOn(id, first);
    say(t('sheets:done.added'));
  };
  const duplicate = (originals: readonly Row[]) => {
    const copies = does.duplicate(originals.map((row) => row.id));
    if (!copies) return full();
    say(t('sheets:done.duplicated', { count: copies.length }));
    return copies[0];
  };
  const remove = (gone: readonly Row[]) => {
    const ids = new Set(gone.map((row) => row.id));
    const last = shown.findLastIndex((row) => ids.has(row.id));
    const next = shown.slice(last + 1).find((row) => !ids.has(row.id)) ?? shown.slice(0, Math.max(last, 0)).findLast((row) => !ids.has(row.id));
    does.remove([...ids]);
    setSelection(new Set());
    if (next) focusOn(next.id);
    say(t('sheets:done.removed', { count: ids.size }));
  };
  const move = (moved: readonly Row[], step: -1 | 1) => {
    const ids = new Set(moved.map((row) => row.id));
    does.move(
      ids,
      shown.map((row) => row.id),
      step,
    );
    setSorting(null);
    const now: readonly Row[] = session.getState().review.worksheets[sheet];
    say(t('sheets:done.moved', { number: now.findIndex((row) => ids.has(row.id)) + 1 }));
  };
  const set = (row: string, cells: Cells, typed: boolean) => does.set(row, cells, typed);
  const copy = async () => {
    const copied = selected.size > 0 ? chosen : shown;
    const text = copyOf(sheet, edition, copied, words);
    if (await toClipboard(text)) say(t('sheets:done.copied', { count: copied.length }), 'said');
    else setOpen({ kind: 'copy', text });
  };
  const take = ({ patches, added, cells }: Reading) => {
    if (!does.paste(patches, added)) return full();
    setOpen(null);
    say(t('sheets:done.pasted', { count: cells }));
    const row = patches[0]?.row.id ?? added[0]?.id;
    if (row !== undefined) focusOn(row);
  };

  const onChange: GridEvents['onChange'] = ({ row: id, column }, value, typed) => {
    const row = rows.find((each) => each.id === id);
    if (row && column === riskColumn && value === '') set(id, { likelihood: null, impact: null }, false);
    const changed = field(column);
    if (!row || !changed || !isAsked(changed, row)) return;
    const read = typedValue(changed, value);
    if (read.kind === 'bad-count') return say(t('sheets:done.badCount'), 'failed');
    set(id, { [column]: read.value }, typed);
    if (read.removed > 0) say(t('field.removed', { count: read.removed }), 'failed');
    else if (read.cut > 0) say(t('field.cut', { limit: maxTextLength }), 'failed');
    else if (messages.message?.failed) messages.hush();
  };
  const onPaste: GridEvents['onPaste'] = ({ row: id, column }, text) => {
    if (text === '') return;
    const index = shown.findIndex((row) => row.id === id);
    const onward = shownFields(sheet, edition, which);
    const from = onward.findIndex((each) => each.id === (column === riskColumn ? 'likelihood' : column));
    const target = index < 0 ? null : { onto: shown.slice(index), fields: onward.slice(Math.max(from, 0)) };
    void pasteWords(sheet, edition).then((heard) => {
      const reading = readPaste({ sheet, edition, text, target, rows: rows.length, words: heard });
      if (!reading.headed && reading.problems.length === 0 && reading.excess === 0 && reading.cells > 0) take(reading);
      else {
        const number = rows.findIndex((row) => row.id === id) + 1;
        const named = target?.fields[0];
        setOpen({ kind: 'paste', start: { text, target: target && named && !reading.headed ? { ...target, number, column: words.label(named) } : null } });
      }
    });
  };
  const onCopy: GridEvents['onCopy'] = ({ row: id, column }) => {
    if (selected.size > 0) return copyOf(sheet, edition, chosen, words);
    const row = rows.find((each) => each.id === id);
    const copied = field(column);
    // One cell by itself is for anything, not for spreadsheets alone: nothing is put before it.
    return row && copied ? writeTsv([[unharmed(cellOf(copied, row, words.option, words.comma))]]).replace(/\r\n$/, '') : '';
  };
  const onSort: GridEvents['onSort'] = (column) => {
    const key = column === riskColumn ? 'risk' : field(column);
    if (!key) return;
    const direction = sorting?.key === key && sorting.direction === 'ascending' ? 'descending' : 'ascending';
    const collator = new Intl.Collator(i18n.language, { numeric: true });
    does.sort(key, direction, collator.compare);
    setSorting({ key, direction });
    say(t('sheets:done.sorted', { column: key === 'risk' ? t('sheets:grid.risk') : words.label(key) }));
  };
  const events: GridEvents = {
    onChange,
    onPaste,
    onCopy,
    onSort,
    onOpen: ({ row, column }) => setOpen({ kind: 'cell', row, column }),
    onOpenRow: (row) => setOpen({ kind: 'row', row }),
    onAdd: () => add('grid'),
    onSelect: setSelection,
    onMoveRow: (id, step) => move(selected.has(id) ? chosen : rows.filter((row) => row.id === id), step),
    onUndo: session.undo,
    onRedo: session.redo,
    onPlace: setPlace,
    onLeave: () => void session.flush(),
  };
  return {
    events,
    selected,
    setSelection,
    chosen,
    current,
    goTo,
    focusOn,
    open,
    setOpen,
    sorting,
    setSorting,
    messages,
    add,
    duplicate,
    remove,
    move,
    set,
    copy,
    take,
  };
}

export type SheetWork = ReturnType<typeof useSheetWork>;
