import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';

export interface RowTools {
  readonly onAdd: () => void;
  readonly onPaste: () => void;
  readonly onCopy: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onOpen: () => void;
  readonly onUnselect: () => void;
}

interface ToolsProps extends RowTools {
  readonly readOnly: boolean;
  /** How many rows there are, and how many of them are selected. */
  readonly rows: number;
  readonly selected: number;
  /** There is a row that the focus is, or was, on: the tools work on it where none is selected. */
  readonly current: boolean;
  /** There is no grid: rows are worked on one by one, in their form. */
  readonly narrow: boolean;
}

/** What can be done with the rows that are selected, else with the one that the focus is, or was, on. */
export function Tools({ readOnly, rows, selected, current, narrow, ...on }: ToolsProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const none = selected === 0 && !current;
  return (
    <fieldset aria-label={t('sheets:tools.label')} className="flex flex-wrap items-center gap-2">
      {!readOnly && (
        <>
          <Button small kind="solid" onClick={on.onAdd}>
            {t('sheets:tools.add')}
          </Button>
          <Button small onClick={on.onPaste}>
            {t('sheets:tools.paste')}
          </Button>
        </>
      )}
      <Button small disabled={rows === 0} onClick={on.onCopy}>
        {selected > 0 ? t('sheets:tools.copySelected', { count: selected }) : t('sheets:tools.copy')}
      </Button>
      {!narrow && rows > 0 && (
        <>
          <Button small disabled={none} onClick={on.onOpen}>
            {t('sheets:tools.edit')}
          </Button>
          {!readOnly && (
            <>
              <Button small disabled={none} onClick={on.onDuplicate}>
                {t('sheets:tools.duplicate')}
              </Button>
              <Button small disabled={none} onClick={() => on.onMove(-1)}>
                {t('sheets:tools.up')}
              </Button>
              <Button small disabled={none} onClick={() => on.onMove(1)}>
                {t('sheets:tools.down')}
              </Button>
              <Button small kind="danger" disabled={none} onClick={on.onRemove}>
                {t('sheets:tools.remove')}
              </Button>
            </>
          )}
          {selected > 0 && (
            <span className="text-[0.9375rem]">
              {t('sheets:tools.selected', { count: selected })}
              <Button small kind="text" onClick={on.onUnselect}>
                {t('sheets:tools.unselect')}
              </Button>
            </span>
          )}
        </>
      )}
    </fieldset>
  );
}
