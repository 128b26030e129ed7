import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import type { SheetView } from './sheet-view';
import { useWarningText } from './use-warnings';

interface WarningListProps {
  readonly view: SheetView;
  readonly onGo: (row: string) => void;
}

/** The rows that contradict something, with what it is and the place in the source, in the order of the rows. */
export function WarningList({ view: { rows, warnings, words, edition }, onGo }: WarningListProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const textOf = useWarningText(edition);
  if (warnings.size === 0) return null;
  return (
    <Disclosure summary={<span className="text-danger">{t('sheets:warning.title', { count: warnings.size })}</span>}>
      {() => (
        <ul className="max-h-72 space-y-2 overflow-y-auto rounded-8 border border-line p-3">
          {rows.map((row, index) =>
            warnings.get(row.id)?.map((warning) => (
              <li key={`${warning.kind} ${row.id}`} className="flex flex-wrap items-baseline gap-x-3">
                <span className="min-w-0 flex-1 basis-60">
                  <b>{t('sheets:form.title', { number: index + 1, name: words.name(row) })}</b>
                  <span className="block text-[0.9375rem]">{textOf(warning)}</span>
                </span>
                <Button small kind="text" onClick={() => onGo(row.id)}>
                  {t('sheets:warning.go')}
                </Button>
              </li>
            )),
          )}
        </ul>
      )}
    </Disclosure>
  );
}
