import type { AreaId } from '../../checklist';

/** Where what makes up a score stands on the page. */
export function breakdownPlace(of: AreaId | 'all'): string {
  return `breakdown-${of}`;
}

/** Opens what makes up a score, and moves the focus to it. */
export function openBreakdown(of: AreaId | 'all'): void {
  const place = document.getElementById(breakdownPlace(of));
  const details = place?.querySelector('details');
  if (!place || !details) return;
  details.open = true;
  place.scrollIntoView({ block: 'start' });
  details.querySelector('summary')?.focus({ preventScroll: true });
}
