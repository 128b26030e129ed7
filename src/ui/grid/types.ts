import type { ReactNode } from 'react';

export interface GridColumn {
  readonly id: string;
  readonly label: string;
  /** In rem. */
  readonly width: number;
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

/** What a cell holds, and how it is edited. Values are texts; `''` is nothing filled in. */
export type GridCell = { readonly shown: ReactNode } & (
  | { readonly kind: 'text'; readonly value: string; readonly numeric?: boolean }
  | {
      readonly kind: 'choice';
      readonly value: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      /** Space goes through the values one by one. */
      readonly toggles: boolean;
    }
  | { readonly kind: 'date'; readonly value: string }
  /** Edited in something that the owner opens. */
  | { readonly kind: 'opens' }
  /** Cannot be edited. */
  | { readonly kind: 'fixed' }
);

export interface GridRow {
  readonly id: string;
}

/** The row that has the focus, else would have it: the id of a row, or one of the two that hold no data. */
export const headerRow = '#header';
export const addRow = '#add';
/** The columns beside those of the data. */
export const selectColumn = '#select';
export const openColumn = '#open';

export interface GridPlace {
  readonly row: string;
  readonly column: string;
}

export interface GridWords {
  readonly select: (number: number) => string;
  readonly selectAll: string;
  readonly open: string;
  readonly openRow: (number: number, name: string) => string;
  readonly sort: (column: string) => string;
  readonly add: string;
  readonly choose: string;
}

/** What a person does in the grid; its owner makes it so. */
export interface GridEvents {
  /** `typed`: one keystroke of many. */
  readonly onChange: (place: GridPlace, value: string, typed: boolean) => void;
  /** A cell that is edited elsewhere is to be edited. */
  readonly onOpen: (place: GridPlace) => void;
  readonly onOpenRow: (row: string) => void;
  readonly onAdd: () => void;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onSort: (column: string) => void;
  readonly onMoveRow: (row: string, step: -1 | 1) => void;
  readonly onPaste: (place: GridPlace, text: string) => void;
  /** What copying at this cell puts on the clipboard. */
  readonly onCopy: (place: GridPlace) => string;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onPlace: (place: GridPlace) => void;
  /** Editing ends, or the grid is left: what was typed is to be stored now. */
  readonly onLeave: () => void;
}
