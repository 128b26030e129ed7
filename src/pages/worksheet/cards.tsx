import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/tag';
import { riskOf } from '../../worksheets';
import { fieldsOf, hasGap, isAsked, isEmpty, isWork, type Row, valueOf } from '../../worksheets/fields';
import { CarriedMark } from '../carried-mark';
import { isOverdue } from './filters';
import { RiskSign } from './risk-sign';
import type { SheetView } from './sheet-view';
import { useWarningText } from './use-warnings';

/** So many cards at a time. */
const portion = 50;

interface CardsProps {
  readonly view: SheetView;
  readonly shown: readonly Row[];
  readonly onOpen: (row: string) => void;
}

/** A worksheet where there is no room for a grid: a card a row, which opens its form. */
export function Cards({ view, shown, onOpen }: CardsProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const [most, setMost] = useState(portion);
  const more = Math.min(portion, shown.length - most);
  return (
    <>
      <ul className="space-y-3">
        {shown.slice(0, most).map((row) => (
          <Card key={row.id} view={view} row={row} onOpen={onOpen} />
        ))}
      </ul>
      {more > 0 && (
        <Button className="mt-4 w-full" onClick={() => setMost(most + portion)}>
          {t('sheets:cards.more', { count: more })}
        </Button>
      )}
    </>
  );
}

/** How many of its fields a card shows beside the name. */
const glimpse = 4;

function Card({ view, row, onOpen }: { readonly view: SheetView; readonly row: Row; readonly onOpen: (row: string) => void }) {
  const { t } = useTranslation(['ui', 'sheets']);
  const { sheet, edition, rows, words, warnings, today } = view;
  const textOf = useWarningText(edition);
  const number = rows.indexOf(row) + 1;
  const name = words.name(row);
  const filled = fieldsOf(sheet, edition)
    .slice(1)
    .filter((field) => isAsked(field, row) && !isEmpty(valueOf(field, row)));
  const risk = isWork(row) ? riskOf(row.likelihood, row.impact) : null;
  return (
    <li className="card p-4">
      <div className="flex items-start gap-3">
        <p className="min-w-0 flex-1 font-bold">
          <span className="mr-2 text-quiet tabular-nums">{number}</span>
          <span className="line-clamp-3">{name}</span>
        </p>
        <Button small aria-label={t('sheets:cards.open', { number, name })} onClick={() => onOpen(row.id)}>
          {t('sheets:grid.open')}
        </Button>
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-2 text-[0.9375rem]">
        {isWork(row) && (
          <span>
            {t('sheets:grid.risk')} <RiskSign risk={risk} word={words.risk(risk)} />
          </span>
        )}
        {isOverdue(row, today) && <Tag tone="danger">{t('sheets:warning.overdue')}</Tag>}
        {hasGap(sheet, row, edition) && <Tag>{t('sheets:cards.gap')}</Tag>}
        <CarriedMark of={{ kind: 'row', sheet, id: row.id }} />
      </div>
      {filled.length > 0 && (
        <dl className="mt-2 space-y-1 text-[0.9375rem]">
          {filled.slice(0, glimpse).map((field) => (
            <div key={field.key}>
              <dt className="mr-2 inline text-quiet">{words.label(field)}</dt>
              <dd className="line-clamp-2 inline">{words.shown(field, row).slice(0, 80)}</dd>
            </div>
          ))}
        </dl>
      )}
      {warnings.get(row.id)?.map((warning) => (
        <p key={warning.kind} className="mt-2 border-l-4 border-danger pl-2 text-[0.9375rem]">
          {textOf(warning)}
        </p>
      ))}
    </li>
  );
}
