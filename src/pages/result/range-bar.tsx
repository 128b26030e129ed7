import { useId } from 'react';
import { levels, thresholds } from '../../scoring';
import { classes } from '../../ui/classes';
import { Hatch } from './hatch';

const marks = levels.map((level) => thresholds[level]).filter((points) => points > 0);

/** A range of 0–100: solid to what is certain, hatched to what is possible. For the eye: the figures stand beside it. */
export function RangeBar({ low, high, thin = false }: { readonly low: number; readonly high: number; readonly thin?: boolean }) {
  const id = useId();
  return (
    <svg aria-hidden="true" className={classes('block w-full', thin ? 'h-4' : 'h-7')}>
      <Hatch id={id} />
      <rect y="15%" height="70%" width="100%" rx="2" className="fill-track forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]" />
      <rect y="15%" height="70%" x={`${low}%`} width={`${high - low}%`} fill={`url(#${id})`} />
      <rect y="15%" height="70%" width={`${low}%`} rx="2" className="fill-key forced-colors:fill-[Highlight]" />
      {marks.map((points) => (
        <g key={points}>
          <line x1={`${points}%`} x2={`${points}%`} y1="0" y2="100%" strokeWidth="3" className="stroke-page" />
          <line x1={`${points}%`} x2={`${points}%`} y1="0" y2="100%" strokeWidth="1" className="stroke-edge" />
        </g>
      ))}
    </svg>
  );
}
