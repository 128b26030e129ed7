import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog';
import { fieldsOf } from '../../worksheets/fields';
import { CellDialog } from './cell-dialog';
import { PasteDialog } from './paste-dialog';
import { RowForm } from './row-form';
import type { SheetView } from './sheet-view';
import type { SheetWork } from './use-sheet-work';

/** What lies over the sheet, if anything does. */
export function Overlays({ view, work }: { readonly view: SheetView; readonly work: SheetWork }) {
  const { t } = useTranslation(['ui', 'sheets']);
  const { open, setOpen } = work;
  const close = () => setOpen(null);
  if (open === null) return null;
  if (open.kind === 'paste') return <PasteDialog view={view} start={open.start} onTake={work.take} onClose={close} />;
  if (open.kind === 'copy') {
    return (
      <Dialog title={t('sheets:tools.copy')} closeLabel={t('close')} onClose={close}>
        <p className="mb-2">{t('sheets:done.copyFailed')}</p>
        <textarea
          readOnly
          rows={8}
          wrap="off"
          aria-label={t('sheets:tools.copy')}
          value={open.text}
          onFocus={(event) => event.currentTarget.select()}
          className="block w-full rounded-8 border border-edge bg-raised px-3 py-2 text-[0.9375rem]"
        />
      </Dialog>
    );
  }
  const row = view.rows.find((each) => each.id === open.row);
  // Deleted meanwhile, in another tab or by taking back.
  if (!row) return null;
  if (open.kind === 'cell') {
    const field = fieldsOf(view.sheet, view.edition).find((each) => each.id === open.column);
    return (
      <CellDialog view={view} row={row} field={field?.kind === 'choices' ? field : null} set={(cells) => work.set(row.id, cells, false)} onClose={close} />
    );
  }
  return (
    <RowForm
      view={view}
      row={row}
      set={(cells, typed) => work.set(row.id, cells, typed)}
      onGo={(index) => {
        const next = view.rows[index];
        if (next) setOpen({ kind: 'row', row: next.id });
      }}
      onDuplicate={() => {
        const copy = work.duplicate([row]);
        if (copy !== undefined) setOpen({ kind: 'row', row: copy });
      }}
      onMove={(step) => work.move([row], step)}
      onRemove={() => {
        close();
        work.remove([row]);
      }}
      onClose={close}
    />
  );
}
