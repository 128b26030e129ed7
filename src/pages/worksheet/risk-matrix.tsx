import { useTranslation } from 'react-i18next';
import type { Edition } from '../../checklist';
import { classes } from '../../ui/classes';
import { type Risk, riskOf } from '../../worksheets';
import type { RiskCell } from './filters';
import { RiskSign } from './risk-sign';
import { useSheetWords } from './use-sheet-words';

const levels = [3, 2, 1] as const;

interface RiskMatrixProps {
  readonly title: string;
  readonly edition: Edition;
  /** Of works with the measures; else today. */
  readonly after: boolean;
  /** How many works are in a cell; without it the cells are only to be picked. */
  readonly countOf?: (cell: RiskCell) => number;
  readonly chosen: RiskCell | null;
  readonly onChoose: (cell: RiskCell) => void;
  readonly small?: boolean;
}

const looks: Readonly<Record<Risk, { ground: string; edge: string }>> = {
  high: { ground: 'bg-danger-soft', edge: 'border-danger' },
  medium: { ground: 'bg-caution-soft', edge: 'border-caution' },
  low: { ground: 'bg-done-soft', edge: 'border-done' },
};

/** Likelihood × impact, the highest risk in the upper right corner. A cell is a shape and a word, not its colour alone. */
export function RiskMatrix({ title, edition, after, countOf, chosen, onChoose, small = false }: RiskMatrixProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const words = useSheetWords(edition);
  const level = (value: 1 | 2 | 3) => words.option(`level.${value}`);
  return (
    <table className="border-separate border-spacing-1 max-desktop:w-full max-desktop:table-fixed">
      <caption className="px-1 text-left leading-snug">
        <span className="block font-bold">{title}</span>
        <span className="text-sm text-quiet">{t('sheets:matrix.axes')}</span>
      </caption>
      <thead>
        <tr className="text-sm">
          <td className="max-desktop:w-[22%]" />
          {levels.toReversed().map((impact) => (
            <th key={impact} scope="col" className="font-bold">
              <span className="heard-only">{t('sheets:matrix.impact')} </span>
              {level(impact)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row" className="px-1 text-right text-sm font-bold desktop:whitespace-nowrap">
              <span className="heard-only">{t('sheets:matrix.likelihood')} </span>
              {level(likelihood)}
            </th>
            {levels.toReversed().map((impact) => {
              const cell = { likelihood, impact, after };
              const risk = riskOf(likelihood, impact) ?? 'low';
              const isChosen = chosen !== null && chosen.after === after && chosen.likelihood === likelihood && chosen.impact === impact;
              const count = countOf?.(cell);
              const place = t('sheets:matrix.place', { likelihood: level(likelihood), impact: level(impact) });
              return (
                <td key={impact} className="p-0">
                  <button
                    type="button"
                    aria-pressed={isChosen}
                    onClick={() => onChoose(cell)}
                    className={classes(
                      small
                        ? 'min-h-10 w-20 text-sm max-desktop:min-h-12 max-desktop:w-full'
                        : 'min-h-10 w-28 gap-2 text-[0.9375rem] max-desktop:min-h-14 max-desktop:w-full max-desktop:flex-col max-desktop:gap-0 max-desktop:text-sm',
                      'inline-flex items-center justify-center rounded-8 leading-tight hover:underline',
                      looks[risk].ground,
                      isChosen ? 'border-4 border-key' : `border ${looks[risk].edge}`,
                    )}
                  >
                    <span className="heard-only">{place} </span>
                    <RiskSign risk={risk} word={words.risk(risk)} stacked={small} />
                    {count !== undefined && (
                      <span className={classes('tabular-nums', count === 0 ? 'text-quiet' : 'font-bold')}>{t('sheets:matrix.count', { count })}</span>
                    )}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
