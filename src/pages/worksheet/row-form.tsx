import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { riskOf } from '../../worksheets';
import { type CellValue, type Field, fieldsOf, isAsked, isWork, type Row } from '../../worksheets/fields';
import type { Cells } from '../../worksheets/row-actions';
import { CarriedMark } from '../carried-mark';
import { FieldInput } from './field-input';
import { RiskPicker } from './risk-picker';
import { RiskSign } from './risk-sign';
import type { SheetView } from './sheet-view';
import { useWarningText } from './use-warnings';

interface RowFormProps {
  readonly view: SheetView;
  readonly row: Row;
  readonly set: (cells: Cells, typed: boolean) => void;
  /** To the row beside it, by its place in the sheet. */
  readonly onGo: (index: number) => void;
  readonly onDuplicate: () => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** All fields of one row, with their hints. */
export function RowForm({ view, row, set, onGo, onDuplicate, onMove, onRemove, onClose }: RowFormProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const { sheet, edition, rows, words, warnings, readOnly } = view;
  const textOf = useWarningText(edition);
  const index = rows.indexOf(row);
  const fields = fieldsOf(sheet, edition);
  const asked = fields.filter((field) => isAsked(field, row));
  const warned = warnings.get(row.id) ?? [];
  return (
    <Dialog
      title={t('sheets:form.title', { number: index + 1, name: words.name(row) })}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <>
          <Button disabled={index <= 0} onClick={() => onGo(index - 1)}>
            {t('sheets:form.previous')}
          </Button>
          <Button disabled={index >= rows.length - 1} onClick={() => onGo(index + 1)}>
            {t('sheets:form.next')}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-[0.9375rem] text-quiet">
        {t('sheets:private')} <CarriedMark of={{ kind: 'row', sheet, id: row.id }} />
      </p>
      {warned.length > 0 && (
        <Notice kind="caution" className="mb-4">
          {warned.map((warning) => (
            <p key={warning.kind}>{textOf(warning)}</p>
          ))}
        </Notice>
      )}
      <fieldset key={row.id} disabled={readOnly} className="grid gap-x-5 gap-y-4 desktop:grid-cols-2">
        {asked.map((field) => (
          <div key={field.key} className={isShort(field) ? '' : 'desktop:col-span-2'}>
            <FieldInput field={field} row={row} words={words} set={(value: CellValue, typed = false) => set({ [field.id]: value }, typed)} />
            {field.key === 'works.impactAfter' && isWork(row) && <RiskLine view={view} row={row} />}
          </div>
        ))}
        {isWork(row) && (
          <div className="desktop:col-span-2">
            <RiskPicker work={row} edition={edition} set={(cells) => set(cells, false)} />
          </div>
        )}
      </fieldset>
      {asked.length < fields.length && <p className="mt-4 text-[0.9375rem] text-quiet">{t('sheets:form.notAsked')}</p>}
      {!readOnly && (
        <div className="mt-5 flex flex-wrap gap-2 border-t border-line pt-4">
          <Button small onClick={onDuplicate}>
            {t('sheets:tools.duplicate')}
          </Button>
          <Button small disabled={index <= 0} onClick={() => onMove(-1)}>
            {t('sheets:tools.up')}
          </Button>
          <Button small disabled={index >= rows.length - 1} onClick={() => onMove(1)}>
            {t('sheets:tools.down')}
          </Button>
          <Button small kind="danger" onClick={onRemove}>
            {t('sheets:tools.remove')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

/** Two of them fit on one line. */
function isShort({ kind }: Field): boolean {
  return kind === 'choice' || kind === 'date' || kind === 'count';
}

function RiskLine({ view: { words }, row }: { readonly view: SheetView; readonly row: Row }) {
  const { t } = useTranslation(['ui', 'sheets']);
  if (!isWork(row)) return null;
  const [today, after] = [riskOf(row.likelihood, row.impact), riskOf(row.likelihoodAfter, row.impactAfter)];
  return (
    <p role="status" className="mt-2 text-[0.9375rem]">
      {t('sheets:form.risk')} <RiskSign risk={today} word={words.risk(today)} /> / {t('sheets:form.riskAfter')}{' '}
      <RiskSign risk={after} word={words.risk(after)} />
    </p>
  );
}
