import { useMemo, useState } from 'react';
import type { Row } from '../../worksheets/fields';
import { type Filter, noFilter, passing } from './filters';

type Reader = Parameters<typeof passing>[2];

interface Filtered {
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly shown: readonly Row[];
}

const nothing = { filter: noFilter, hidden: new Set<string>() };

/**
 * The rows that pass a filter when it is set, and those that come later. A row that is being filled in stays in sight, whatever it says by then;
 * setting the filter again looks anew.
 */
export function useFiltered(rows: readonly Row[], reader: Reader): Filtered {
  const [{ filter, hidden }, set] = useState(nothing);
  const shown = useMemo(() => (hidden.size === 0 ? rows : rows.filter((row) => !hidden.has(row.id))), [rows, hidden]);
  const setFilter = (next: Filter) => {
    const kept = new Set(passing(rows, next, reader));
    set({ filter: next, hidden: new Set(rows.filter((row) => !kept.has(row)).map((row) => row.id)) });
  };
  return { filter, setFilter, shown };
}
