import { classes } from '../../ui/classes';
import type { Risk } from '../../worksheets';

const shapes: Readonly<Record<Risk, string>> = { high: 'M6 1l5.5 10H.5z', medium: 'M6 .5L11.5 6 6 11.5.5 6z', low: 'M6 1.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9z' };
const colours: Readonly<Record<Risk, string>> = { high: 'text-danger', medium: 'text-caution', low: 'text-done' };

/** A risk as a shape with its word. */
export function RiskSign({
  risk,
  word,
  stacked = false,
}: {
  readonly risk: Risk | null;
  readonly word: string /** Where there is little room, the word below the shape. */;
  readonly stacked?: boolean;
}) {
  if (risk === null) return <span className="text-quiet">{word}</span>;
  return (
    <span className={classes('inline-flex items-center gap-1 desktop:whitespace-nowrap', stacked && 'max-desktop:flex-col max-desktop:gap-0')}>
      <svg aria-hidden="true" viewBox="0 0 12 12" className={classes('size-3 shrink-0 fill-current', colours[risk])}>
        <path d={shapes[risk]} />
      </svg>
      {word}
    </span>
  );
}
