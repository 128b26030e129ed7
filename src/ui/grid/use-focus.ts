import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { GridPlace } from './types';

/** What takes the focus at this place, if it is drawn. */
function focusable(grid: HTMLElement, { row, column }: GridPlace): HTMLElement | null {
  const within = grid.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`);
  const cell = within?.querySelector<HTMLElement>(`[data-column="${CSS.escape(column)}"]`) ?? within?.querySelector<HTMLElement>('[data-focus]');
  return cell?.matches('[data-focus]') ? cell : (cell?.querySelector<HTMLElement>('[data-focus]') ?? null);
}

interface Focusing {
  readonly place: GridPlace;
  readonly editing: boolean;
  /** Where the focus is to go, each time it is another object. */
  readonly goTo: GridPlace | null;
  /** The height of the header, and the width of the columns that stay at the left, in rem. */
  readonly header: number;
  readonly sides: number;
}

/**
 * Keeps the focus on the cell that has it: after every drawing in which it changed place, or what takes it became another element.
 * @returns asks for the focus, which the next drawing gives
 */
export function useFocus(scroller: RefObject<HTMLElement | null>, { place, editing, goTo, header, sides }: Focusing): () => void {
  const wanted = useRef(false);
  const granted = useRef<GridPlace | null>(null);
  useLayoutEffect(() => {
    if (granted.current !== goTo) wanted.current = goTo !== null;
    granted.current = goTo;
    const grid = scroller.current;
    if (!grid || !(wanted.current || grid.contains(document.activeElement))) return;
    const element = focusable(grid, place);
    if (!element) return;
    if (editing && element.closest('[data-column]')?.contains(document.activeElement) && document.activeElement !== element) return;
    if (document.activeElement !== element) element.focus({ preventScroll: true });
    if (wanted.current) reveal(grid, element, header, sides);
    wanted.current = false;
  });
  return useCallback(() => {
    wanted.current = true;
  }, []);
}

/** Scrolls what has the focus out from under the header and the columns that stay, both in rem. */
function reveal(grid: HTMLElement, element: HTMLElement, header: number, sides: number): void {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const cell = element.closest('[role="gridcell"], [role="rowheader"], [role="columnheader"]') ?? element;
  const box = grid.getBoundingClientRect();
  const at = cell.getBoundingClientRect();
  const over = at.top - (box.top + header * rem);
  const under = at.bottom - (box.top + grid.clientHeight);
  if (cell.closest('[data-row="#header"]') === null) {
    if (over < 0) grid.scrollTop += over;
    else if (under > 0) grid.scrollTop += under;
  }
  if (getComputedStyle(cell).position !== 'sticky') {
    const left = at.left - (box.left + sides * rem);
    const right = at.right - (box.left + grid.clientWidth - openWidth * rem);
    if (left < 0) grid.scrollLeft += left;
    else if (right > 0) grid.scrollLeft += Math.min(right, left);
  }
  const now = element.getBoundingClientRect();
  // Room for the header of the page.
  const top = 5 * rem;
  if (now.top < top) scrollBy({ top: now.top - top, behavior: 'instant' });
  else if (now.bottom > innerHeight) scrollBy({ top: now.bottom - innerHeight + rem, behavior: 'instant' });
}

/** Of the column of buttons at the right, in rem. */
export const openWidth = 4;
