import { useTranslation } from 'react-i18next';
import { type AreaId, areas, type Edition, questionsOf, type SectionId } from '../../checklist';
import { areaText, sectionName } from '../../i18n';
import { graspText, pointsText } from '../../report';
import type { Review } from '../../review';
import { type AreaScore, areasResting, type Score, type SectionScore } from '../../scoring';
import { type StackingColumn, type StackingRow, StackingTable } from '../../ui/stacking-table';
import { openBreakdown } from './breakdown-place';
import { LevelSign } from './level-sign';
import { RangeBar } from './range-bar';
import { useFigures } from './use-figures';

/** The areas one below the other, each figure beside its range; an area of several sections with their points. */
export function AreaTable({ review, score }: { readonly review: Review; readonly score: Score }) {
  const { t, i18n: words } = useTranslation(['ui', 'result']);
  const { edition, depth } = review;
  const resting = areasResting(review);
  const asked = questionsOf(edition, depth);
  const count = ({ answered, total }: AreaScore | SectionScore) => <span className="tabular-nums">{t('result:areas.count', { answered, total })}</span>;
  const grasp = (of: AreaScore | SectionScore) => <span className="tabular-nums">{graspText(of)}</span>;

  const sectionRow = (section: SectionId): StackingRow => {
    const own = score.sections[section];
    return {
      key: section,
      kind: 'part',
      header: sectionName(words, section, edition),
      cells: [null, <SectionPoints key="points" score={own} />, grasp(own), count(own)],
    };
  };
  const rows = areas.flatMap(({ id, sections }): StackingRow[] => {
    const own = score.areas[id];
    const level = <AreaLevel key="level" score={own} rests={resting.includes(id)} />;
    const points = <AreaPoints key="points" area={id} score={own} edition={edition} />;
    const whole: StackingRow = { key: id, area: id, header: areaText(words, id, edition).name, cells: [level, points, grasp(own), count(own)] };
    const parts = sections.length > 1 ? sections.filter((section) => asked.some((question) => question.section === section)) : [];
    return [whole, ...parts.map(sectionRow)];
  });
  const columns: readonly StackingColumn[] = [
    { label: t('result:areas.area'), look: 'w-[20%]' },
    { label: t('result:areas.level'), look: 'w-[26%]', stacked: 'bare' },
    { label: t('result:areas.score') },
    { label: t('result:areas.grasp'), look: 'w-[11%]', stacked: 'half' },
    { label: t('result:areas.answered'), look: 'w-[12%]', stacked: 'half' },
  ];
  return (
    <section>
      <h2 className="mb-1 text-2xl font-bold">{t('result:areas.title')}</h2>
      <p className="mb-4 text-[0.9375rem] text-quiet">{t('result:areas.scale')}</p>
      <StackingTable caption={t('result:areas.title')} columns={columns} rows={rows} />
    </section>
  );
}

function AreaLevel({ score, rests }: { readonly score: AreaScore; readonly rests: boolean }) {
  const { t } = useTranslation(['ui', 'result']);
  const { t: common } = useTranslation('common');
  const { levelText } = useFigures();
  if (!score.applicable) return <span className="text-quiet">{levelText(score)}</span>;
  return (
    <div className="flex items-center gap-3">
      <LevelSign level={score.level} provisional={score.provisional} />
      <div className="min-w-0">
        <p className="phrase font-bold">{levelText(score)}</p>
        {!score.provisional && <p className="text-[0.9375rem]">{common(`level.word.${score.level}`)}</p>}
        {rests && <p className="text-[0.9375rem] text-quiet">{t('result:areas.rests')}</p>}
      </div>
    </div>
  );
}

/** The score opens what made it. */
function AreaPoints({ area, score, edition }: { readonly area: AreaId; readonly score: AreaScore; readonly edition: Edition }) {
  const { t, i18n: words } = useTranslation(['ui', 'result']);
  if (!score.applicable) return <>{pointsText(score)}</>;
  const points = pointsText(score);
  return (
    <div className="flex items-center gap-3">
      <button
        type="button"
        onClick={() => openBreakdown(area)}
        aria-label={t('result:areas.breakdown', { area: areaText(words, area, edition).name, points })}
        className="link min-h-9 w-16 shrink-0 text-left tabular-nums"
      >
        {points}
      </button>
      <RangeBar low={score.low} high={score.high} />
    </div>
  );
}

function SectionPoints({ score }: { readonly score: SectionScore }) {
  const { t: common } = useTranslation('common');
  if (!score.applicable) return <span className="text-quiet">{common('level.none')}</span>;
  return (
    <div className="flex items-center gap-3">
      <span className="w-16 shrink-0 tabular-nums">{pointsText(score)}</span>
      <RangeBar low={score.low} high={score.high} thin />
    </div>
  );
}
