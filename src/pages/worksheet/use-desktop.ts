import { useSyncExternalStore } from 'react';

/** As `--breakpoint-desktop` of the styles. */
const wide = '(min-width: 48em)';

/** Is there room for a grid? */
export function useDesktop(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(wide).matches);
}

function subscribe(hear: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', hear);
  return () => query.removeEventListener('change', hear);
}
