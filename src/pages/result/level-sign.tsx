import { useId } from 'react';
import { levelSign } from '../../report';
import type { Level } from '../../scoring';
import { classes } from '../../ui/classes';

const looks: Readonly<Record<Level, string>> = { A: 'fill-key', B: 'fill-info', C: 'fill-caution', D: 'fill-danger' };

interface LevelSignProps {
  readonly level: Level;
  /** 判定保留: not yet a judgement, so hatched within a dashed outline, and without the level's colour. */
  readonly provisional?: boolean;
  readonly className?: string;
}

/** The letter of a level in its own shape. For the eye: the words stand beside it. */
export function LevelSign({ level, provisional = false, className = 'size-10' }: LevelSignProps) {
  const hatch = useId();
  const path = levelSign(level, { x: 24, y: 24 }, 40);
  return (
    <svg aria-hidden="true" viewBox="0 0 48 48" className={classes('shrink-0', className)}>
      {provisional ? (
        <>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0,0V5" strokeWidth="3" className="stroke-track forced-colors:stroke-none" />
          </pattern>
          <path d={path} fill={`url(#${hatch})`} strokeWidth="2" strokeDasharray="4 3" className="stroke-edge forced-colors:stroke-[CanvasText]" />
        </>
      ) : (
        <path d={path} className={classes(looks[level], 'forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]')} />
      )}
      <text
        x="24"
        y="24"
        dy="0.36em"
        textAnchor="middle"
        fontSize="22"
        fontWeight="700"
        letterSpacing="0"
        strokeWidth="5"
        paintOrder="stroke"
        strokeLinejoin="round"
        className={classes(
          provisional ? 'fill-text stroke-page' : level === 'A' ? 'fill-on-key' : 'fill-page',
          'forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]',
        )}
      >
        {level}
      </text>
    </svg>
  );
}
