import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maxRows } from '../../review';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { PasteProblems } from './paste-problems';
import { type PasteWords, pasteWords } from './paste-words';
import type { SheetView } from './sheet-view';
import { type PasteTarget, type Reading, readPaste } from './take-paste';

export interface PasteStart {
  readonly text: string;
  /** From a cell of the grid: into it and on from it, or as new rows. */
  readonly target: (PasteTarget & { readonly number: number; readonly column: string }) | null;
}

interface PasteDialogProps {
  readonly view: SheetView;
  readonly start: PasteStart;
  readonly onTake: (reading: Reading) => void;
  readonly onClose: () => void;
}

/** A table from a spreadsheet, as text: what will be taken of it, and what can’t be read, before anything changes. */
export function PasteDialog({ view, start, onTake, onClose }: PasteDialogProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const { sheet, edition, rows } = view;
  const id = useId();
  const [text, setText] = useState(start.text);
  const [ontoCell, setOntoCell] = useState(start.target !== null);
  const words = usePasteWords(view);
  const read = useDeferredValue(text);
  const reading = useMemo(
    () => (words && read !== '' ? readPaste({ sheet, edition, text: read, target: ontoCell ? start.target : null, rows: rows.length, words }) : null),
    [words, read, sheet, edition, ontoCell, start.target, rows.length],
  );
  const takes = reading !== null && reading.excess === 0 && reading.cells > 0 && read === text;
  return (
    <Dialog
      title={t('sheets:pasting.title')}
      closeLabel={t('cancel')}
      onClose={onClose}
      actions={
        <Button kind="solid" disabled={!takes} onClick={() => reading && onTake(reading)}>
          {t(reading && reading.problems.length > 0 ? 'sheets:pasting.takeRest' : 'sheets:pasting.take')}
        </Button>
      }
    >
      <p className="mb-3 text-quiet">{t('sheets:pasting.help')}</p>
      <label htmlFor={id} className="mb-1 block font-bold">
        {t('sheets:pasting.field')}
      </label>
      <textarea
        id={id}
        rows={6}
        wrap="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        className="block w-full rounded-8 border border-edge bg-raised px-3 py-2 text-[0.9375rem]"
      />
      {start.target && (
        <fieldset className="mt-3">
          <legend className="font-bold">{t('sheets:pasting.where')}</legend>
          {[true, false].map((cell) => (
            <label key={String(cell)} className="flex min-h-9 items-center gap-2">
              <input type="radio" name={`${id}-where`} checked={ontoCell === cell} onChange={() => setOntoCell(cell)} className="size-5 accent-key" />
              {cell ? t('sheets:pasting.whereCell', { number: start.target?.number, column: start.target?.column }) : t('sheets:pasting.whereEnd')}
            </label>
          ))}
        </fieldset>
      )}
      {reading && <Outcome reading={reading} view={view} />}
    </Dialog>
  );
}

/** The words for what is pasted, once they are there. */
function usePasteWords({ sheet, edition }: SheetView): PasteWords | null {
  const [words, setWords] = useState<PasteWords | null>(null);
  useEffect(() => {
    let gone = false;
    void pasteWords(sheet, edition).then((loaded) => {
      if (!gone) setWords(loaded);
    });
    return () => {
      gone = true;
    };
  }, [sheet, edition]);
  return words;
}

function Outcome({ reading, view }: { readonly reading: Reading; readonly view: SheetView }) {
  const { t } = useTranslation(['ui', 'sheets']);
  const { words, rows } = view;
  if (reading.excess > 0) {
    const room = maxRows - rows.length;
    return (
      <p role="alert" className="mt-4 font-bold text-danger">
        {t('sheets:pasting.excess', { limit: maxRows, room, wanted: reading.added.length })}
      </p>
    );
  }
  return (
    <div className="mt-4 space-y-3">
      <p role="status" className="font-bold">
        {reading.cells > 0
          ? t('sheets:pasting.taken', { rows: reading.added.length, changed: reading.patches.length, cells: reading.cells })
          : t('sheets:pasting.nothing')}
      </p>
      {reading.headed && <p className="text-[0.9375rem]">{t('sheets:pasting.header')}</p>}
      <div>
        <p className="text-[0.9375rem] font-bold">{t('sheets:pasting.columns')}</p>
        <ul className="flex flex-wrap gap-x-4 text-[0.9375rem]">
          {reading.fields.map((field, index) => {
            // Columns have no other name than their number.
            const key = `${index}`;
            return (
              <li key={key} className={field ? '' : 'text-danger'}>
                {t('sheets:pasting.column', { column: index + 1, field: field ? words.label(field) : t('sheets:pasting.unknown') })}
              </li>
            );
          })}
        </ul>
      </div>
      <PasteProblems problems={reading.problems} words={words} />
    </div>
  );
}
