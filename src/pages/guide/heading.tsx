import type { ReactNode } from 'react';

/** A heading that the contents list can move the focus to. */
export function GuideHeading({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <h2 id={id} tabIndex={-1} className="mb-3 text-2xl font-bold">
      {children}
    </h2>
  );
}
