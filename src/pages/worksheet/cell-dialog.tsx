import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { type CellValue, type Field, isWork, type Row, valueOf } from '../../worksheets/fields';
import type { Cells } from '../../worksheets/row-actions';
import { Choices } from './choices';
import { RiskPicker } from './risk-picker';
import type { SheetView } from './sheet-view';

interface CellDialogProps {
  readonly view: SheetView;
  readonly row: Row;
  /** The field with several choices; `null` for the risk of a work. */
  readonly field: Extract<Field, { kind: 'choices' }> | null;
  readonly set: (cells: Cells) => void;
  readonly onClose: () => void;
}

/** What of a cell doesn’t fit into it while it is edited: several choices, the matrix of risk. */
export function CellDialog({ view: { words, edition, readOnly }, row, field, set, onClose }: CellDialogProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const name = words.name(row);
  const value: CellValue = field ? valueOf(field, row) : null;
  return (
    <Dialog title={field ? name : t('sheets:matrix.pickTitle', { name })} closeLabel={t('close')} onClose={onClose}>
      <fieldset disabled={readOnly}>
        {field && Array.isArray(value) && <Choices field={field} value={value} words={words} onChange={(chosen) => set({ [field.id]: chosen })} />}
        {!field && isWork(row) && <RiskPicker work={row} edition={edition} set={set} />}
      </fieldset>
      {!field && (
        <div className="mt-3">
          <Button small kind="text" disabled={readOnly} onClick={() => set({ likelihood: null, impact: null, likelihoodAfter: null, impactAfter: null })}>
            {t('sheets:matrix.clear')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
