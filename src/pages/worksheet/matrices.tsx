import { useTranslation } from 'react-i18next';
import type { Edition } from '../../checklist';
import type { Work } from '../../review';
import type { RiskCell } from './filters';
import { RiskMatrix } from './risk-matrix';

interface MatricesProps {
  readonly works: readonly Work[];
  readonly edition: Edition;
  readonly chosen: RiskCell | null;
  readonly onChoose: (cell: RiskCell | null) => void;
}

/** How many works stand where, today and with the measures. Choosing a cell shows its works alone; choosing it again, all. */
export function Matrices({ works, edition, chosen, onChoose }: MatricesProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
        {[false, true].map((after) => {
          const assessed = works.map((work) => (after ? [work.likelihoodAfter, work.impactAfter] : [work.likelihood, work.impact]));
          const count = ({ likelihood, impact }: RiskCell) => assessed.filter(([a, b]) => a === likelihood && b === impact).length;
          const open = assessed.filter(([a, b]) => a === null || b === null).length;
          return (
            <div key={String(after)} className="flex items-center gap-6 max-desktop:w-full">
              {after && (
                <span aria-hidden="true" className="text-2xl text-quiet max-wide:hidden">
                  →
                </span>
              )}
              <div className="min-w-0 max-desktop:flex-1">
                <RiskMatrix
                  title={t(after ? 'sheets:matrix.after' : 'sheets:matrix.today')}
                  edition={edition}
                  after={after}
                  countOf={count}
                  chosen={chosen}
                  onChoose={(cell) => onChoose(chosen && same(chosen, cell) ? null : cell)}
                />
                {open > 0 && <p className="px-1 text-[0.9375rem] text-quiet">{t('sheets:matrix.open', { count: open })}</p>}
              </div>
            </div>
          );
        })}
      </div>
      <p className="text-[0.9375rem] text-quiet">{t('sheets:matrix.help')}</p>
    </div>
  );
}

function same(a: RiskCell, b: RiskCell): boolean {
  return a.after === b.after && a.likelihood === b.likelihood && a.impact === b.impact;
}
