interface ProgressProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
}

/** A bar of what is done; the figures stand beside it in words, so it is for the eye alone. */
export function ProgressBar({ label, value, max }: ProgressProps) {
  const share = max === 0 ? 0 : (100 * value) / max;
  return (
    <div role="img" aria-label={label} className="h-2 overflow-hidden rounded-full bg-track forced-colors:border">
      {/* Moved, not made wider: that takes no layout. */}
      <div className="h-full rounded-full bg-key forced-colors:bg-[Highlight]" style={{ transform: `translateX(${share - 100}%)` }} />
    </div>
  );
}

/** 未着手・途中・済 as a shape: an empty ring, a part of a ring, a tick. */
export function StateMark({ state }: { readonly state: 'none' | 'some' | 'all' }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="size-5 shrink-0">
      {state === 'all' ? (
        <>
          <circle cx="12" cy="12" r="10" className="fill-key" />
          <path d="M7.3 12.3l3.2 3.2 6.2-6.6" className="fill-none stroke-on-key" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" />
        </>
      ) : (
        <>
          <circle cx="12" cy="12" r="9" className="fill-none stroke-edge" strokeWidth="2" />
          {state === 'some' && <path d="M12 3a9 9 0 0 1 0 18" className="fill-none stroke-key" strokeWidth="4" />}
        </>
      )}
    </svg>
  );
}
