import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../scoring';
import { classes } from '../../ui/classes';
import { useFigures } from '../result/use-figures';
import { useSigned } from './use-signed';

/** In the order in which they are told. */
export const changeKinds = ['real', 'scope', 'knowledge'] as const;

interface Step {
  readonly name: 'before' | (typeof changeKinds)[number] | 'after';
  /** Points between which its bar lies; a fall ends before it begins. */
  readonly from: number;
  readonly to: number;
}

function stepsOf(change: Change): Step[] {
  let running = change.before;
  const between = changeKinds.map((name): Step => {
    const from = running;
    running += change[name];
    return { name, from, to: running };
  });
  return [{ name: 'before', from: 0, to: change.before }, ...between, { name: 'after', from: 0, to: change.after }];
}

/** Heights, in em: of a step with its label above its bar, and where within it the bar lies. */
const step = 3.4;
const bar = { top: 1.6, height: 1.1 };

/** From the one score to the other, a bar for each step on the way. Widths are shares, so that letters keep their size on a narrow screen. */
export function Waterfall({ change }: { readonly change: Change }) {
  const { t } = useTranslation(['ui', 'changes']);
  const { exact } = useFigures();
  const signed = useSigned();
  const id = useId();
  const steps = stepsOf(change);
  // Steps between may pass 0 or 100: each kind is counted over other questions.
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [Math.min(0, ...ends), Math.max(100, ...ends)];
  const along = (points: number) => (100 * (points - least)) / (most - least);
  const figure = ({ name }: Step) => (name === 'before' || name === 'after' ? exact(change[name]) : signed(change[name]));
  const said = steps.map((each) => t('changes:chart.step', { name: t(`changes:step.${each.name}`), points: figure(each) })).join(t('changes:chart.join'));
  return (
    <svg role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-said`} width="100%" height={`${steps.length * step}em`} className="mt-5 block">
      <title id={`${id}-title`}>{t('changes:chart.title')}</title>
      <desc id={`${id}-said`}>{said}</desc>
      <g aria-hidden="true">
        {steps.map((each, index) => (
          <Bar
            key={each.name}
            name={t(`changes:step.${each.name}`)}
            figure={figure(each)}
            from={along(each.from)}
            to={along(each.to)}
            place={index}
            of={each}
          />
        ))}
        {steps.slice(0, -1).map((each, index) => (
          <line
            key={each.name}
            x1={`${along(each.to)}%`}
            x2={`${along(each.to)}%`}
            y1={`${index * step + bar.top}em`}
            y2={`${(index + 1) * step + bar.top + bar.height}em`}
            strokeDasharray="3 3"
            className="stroke-edge"
          />
        ))}
      </g>
    </svg>
  );
}

interface BarProps {
  readonly name: string;
  readonly figure: string;
  /** Percent of the width. */
  readonly from: number;
  readonly to: number;
  readonly place: number;
  readonly of: Step;
}

function Bar({ name, figure, from, to, place, of }: BarProps) {
  const whole = of.name === 'before' || of.name === 'after';
  const look = whole ? 'fill-key' : to < from ? 'fill-danger' : 'fill-key-mid';
  const y = `${place * step + bar.top}em`;
  const label = { y: `${place * step + 1.15}em`, className: 'fill-text' };
  return (
    <>
      <text {...label} x="0">
        {name}
      </text>
      <text {...label} x="100%" textAnchor="end" fontWeight="700">
        {figure}
      </text>
      <rect y={y} width="100%" height={`${bar.height}em`} rx="2" className="fill-track forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]" />
      <rect
        x={`${Math.min(from, to)}%`}
        y={y}
        width={`${Math.abs(to - from)}%`}
        height={`${bar.height}em`}
        className={classes(look, 'forced-colors:fill-[Highlight]')}
      />
    </>
  );
}
