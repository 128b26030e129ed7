import { type ReactNode, useState } from 'react';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Made only once it has been opened: a page of 66 questions stays light. */
  readonly children: () => ReactNode;
  readonly open?: boolean;
  readonly className?: string;
}

/** Native details, opened and closed by mouse, keyboard and the browser's own search. */
export function Disclosure({ summary, children, open = false, className }: DisclosureProps) {
  const [opened, setOpened] = useState(open);
  return (
    <details open={open} className={className} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className="inline-flex min-h-9 list-none items-center gap-1.5 font-bold text-key underline-offset-4 hover:underline [&::-webkit-details-marker]:hidden">
        <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 fill-current motion-safe:transition-transform [[open]>summary>&]:rotate-90">
          <path d="M3 1l6 5-6 5z" />
        </svg>
        {summary}
      </summary>
      {opened && <div className="pt-2">{children()}</div>}
    </details>
  );
}
