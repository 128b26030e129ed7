import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows kept ready above and below those in view. */
const spare = 8;
/** The window moves by so many rows at once: less often than the scroll position. */
const step = 4;

interface RowWindow {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** How many rows are in view. */
  readonly page: number;
}

/**
 * Which of many rows of one height are worth drawing: those in view, and some around them.
 * @param height of a row, in rem
 */
export function useWindow(scroller: RefObject<HTMLElement | null>, height: number): RowWindow {
  const [shown, setShown] = useState<RowWindow>({ from: 0, to: 4 * spare, page: spare });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const pixels = height * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const first = Math.floor(Math.floor(element.scrollTop / pixels) / step) * step;
      const page = Math.max(1, Math.floor(element.clientHeight / pixels) - 1);
      const next = { from: Math.max(0, first - spare), to: first + page + step + spare, page };
      setShown((before) => (before.from === next.from && before.to === next.to && before.page === page ? before : next));
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      sizes.disconnect();
    };
  }, [scroller, height]);
  return shown;
}
