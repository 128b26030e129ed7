import type { ReactNode } from 'react';

/** One form that the review can be handed over in: what it is called, who it is for, and how to get it. */
export function Form({ title, text, children }: { readonly title: string; readonly text: string; readonly children: ReactNode }) {
  return (
    <section className="card p-5 desktop:p-6">
      <h2 className="mb-1 text-xl font-bold">{title}</h2>
      <p className="mb-4 max-w-2xl text-quiet">{text}</p>
      {children}
    </section>
  );
}
