import { type ReactNode, useId } from 'react';

/** The pattern of what is still open, for `fill="url(#id)"`. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" className="fill-key-soft forced-colors:fill-[Canvas]" />
      <path d="M1.75,0V7" strokeWidth="3.5" className="stroke-key-mid forced-colors:stroke-[CanvasText]" />
    </pattern>
  );
}

/** A sample of a filling, with what it means. */
export function Swatch({ kind, children }: { readonly kind: 'certain' | 'open'; readonly children: ReactNode }) {
  const id = useId();
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden="true" viewBox="0 0 24 14" className="h-3.5 w-6 shrink-0">
        {kind === 'open' && <Hatch id={id} />}
        <rect
          width="24"
          height="14"
          fill={kind === 'open' ? `url(#${id})` : undefined}
          className={kind === 'open' ? undefined : 'fill-key forced-colors:fill-[Highlight]'}
        />
      </svg>
      {children}
    </span>
  );
}
