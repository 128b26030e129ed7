interface ContentsProps {
  readonly label: string;
  /** Headings by their ids; each must take the focus (`tabIndex={-1}`). */
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}

/** The headings of a long page. Buttons, not links: the hash is the address of the screen. */
export function Contents({ label, headings }: ContentsProps) {
  const go = (id: string) => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={label} className="card bg-panel px-5 py-4">
      <p className="mb-1 text-[0.9375rem] font-bold text-quiet">{label}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {headings.map(({ id, text }) => (
          <li key={id}>
            <button type="button" onClick={() => go(id)} className="link min-h-9 text-left">
              {text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
