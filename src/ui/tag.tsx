import type { ReactNode } from 'react';
import { classes } from './classes';

/** A small framed label. */
export function Tag({ children, tone = 'plain' }: { readonly children: ReactNode; readonly tone?: 'plain' | 'danger' | 'key' }) {
  const look = { plain: 'border-edge text-quiet', danger: 'border-danger text-danger', key: 'border-key text-key' }[tone];
  return <span className={classes('inline-block rounded-4 border px-1.5 text-sm leading-6', look)}>{children}</span>;
}
