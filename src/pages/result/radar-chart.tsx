import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type AreaId, areaIds, type Edition } from '../../checklist';
import { areaText } from '../../i18n';
import { pointsText, type Radar, radar, type Spot } from '../../report';
import type { Score } from '../../scoring';
import { Hatch, Swatch } from './hatch';

/** Narrow enough that the labels are not made small on a phone. */
const width = 330;
const height = 250;
const lineHeight = 19;

interface RadarChartProps {
  readonly areas: Score['areas'];
  readonly edition: Edition;
}

/** The five areas around one centre: what is certain inside, what is open as a band around it. The same figures stand in the table. */
export function RadarChart({ areas, edition }: RadarChartProps) {
  const { t, i18n: words } = useTranslation(['ui', 'result']);
  const id = useId();
  const chart = radar(
    areaIds.map((area) => ({ area, range: areas[area].applicable ? areas[area] : null })),
    { centre: { x: width / 2, y: 122 }, radius: 80, gap: 8 },
  );
  const said = areaIds.map((area) => {
    const { name } = areaText(words, area, edition);
    return areas[area].applicable ? t('result:chart.area', { area: name, points: pointsText(areas[area]) }) : t('result:chart.out', { area: name });
  });
  return (
    <figure className="mx-auto max-w-md">
      <svg role="img" aria-labelledby={`${id}-title ${id}-desc`} viewBox={`0 0 ${width} ${height}`} className="w-full overflow-visible">
        <title id={`${id}-title`}>{t('result:chart.title')}</title>
        <desc id={`${id}-desc`}>{said.join(t('result:chart.join'))}</desc>
        <Hatch id={`${id}-hatch`} />
        <Shape chart={chart} hatch={`${id}-hatch`} />
        {chart.axes.map((axis) => (
          <Label
            key={axis.area}
            area={axis.area}
            edition={edition}
            at={axis.label}
            anchor={axis.anchor}
            below={axis.label.y > chart.centre.y}
            counts={axis.counts}
          />
        ))}
      </svg>
      <figcaption className="text-[0.9375rem] text-quiet">
        <span className="flex flex-wrap gap-x-5">
          <Swatch kind="certain">{t('result:chart.low')}</Swatch>
          <Swatch kind="open">{t('result:chart.open')}</Swatch>
        </span>
        {t('result:chart.rings')}
      </figcaption>
    </figure>
  );
}

function Shape({ chart, hatch }: { readonly chart: Radar; readonly hatch: string }) {
  return (
    <g aria-hidden="true">
      {chart.rings.map((ring) => (
        <path
          key={ring.path}
          d={ring.path}
          className={ring.level === null ? 'fill-none stroke-edge' : 'fill-none stroke-line forced-colors:stroke-[GrayText]'}
        />
      ))}
      {chart.axes.map((axis) => (
        <path key={axis.area} d={axis.path} strokeDasharray={axis.counts ? undefined : '3 4'} className="stroke-line forced-colors:stroke-[GrayText]" />
      ))}
      <path d={chart.band} fill={`url(#${hatch})`} fillRule="evenodd" />
      <path d={chart.high} strokeDasharray="4 3" strokeWidth="1.5" className="fill-none stroke-key-mid forced-colors:stroke-[CanvasText]" />
      <path
        d={chart.low}
        strokeWidth="2.5"
        strokeLinejoin="round"
        className="fill-key/25 stroke-key forced-colors:fill-none forced-colors:stroke-[Highlight]"
      />
      {chart.corners.map((corner, index) => (
        // Corners may lie on one another, and none changes its place among them.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <circle key={index} cx={corner.x} cy={corner.y} r="4" className="fill-key forced-colors:fill-[Highlight]" />
      ))}
    </g>
  );
}

interface LabelProps {
  readonly area: AreaId;
  readonly edition: Edition;
  readonly at: Spot;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Below the centre: the label hangs from its spot; else it stands on it or beside it. */
  readonly below: boolean;
  readonly counts: boolean;
}

function Label({ area, edition, at, anchor, below, counts }: LabelProps) {
  const { t } = useTranslation(['ui', 'result']);
  const { t: common } = useTranslation('common');
  const name = edition === 'ci' && (area === 'rules' || area === 'oversight') ? t(`result:chart.label.${area}_ci`) : t(`result:chart.label.${area}`);
  const lines = [...name.split('\n'), ...(counts ? [] : [common('level.none')])];
  const first = anchor === 'middle' ? -lineHeight * (lines.length - 1) : below ? lineHeight * 0.6 : -lineHeight * (lines.length / 2 - 0.7);
  return (
    <text aria-hidden="true" x={at.x} y={at.y + first} textAnchor={anchor} fontSize="16" letterSpacing="0" className={counts ? 'fill-text' : 'fill-quiet'}>
      {lines.map((line, index) => (
        <tspan key={line} x={at.x} dy={index === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
