import { useTranslation } from 'react-i18next';
import type { Edition } from '../../checklist';
import type { Work } from '../../review';
import type { Cells } from '../../worksheets/row-actions';
import type { RiskCell } from './filters';
import { RiskMatrix } from './risk-matrix';

interface RiskPickerProps {
  readonly work: Work;
  readonly edition: Edition;
  readonly set: (cells: Cells) => void;
}

/** The risk of one work, today and with the measures, picked as a cell of the matrix. */
export function RiskPicker({ work, edition, set }: RiskPickerProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const chosen = (after: boolean): RiskCell | null => {
    const [likelihood, impact] = after ? [work.likelihoodAfter, work.impactAfter] : [work.likelihood, work.impact];
    return likelihood !== null && impact !== null ? { likelihood, impact, after } : null;
  };
  const pick = ({ likelihood, impact, after }: RiskCell) => set(after ? { likelihoodAfter: likelihood, impactAfter: impact } : { likelihood, impact });
  return (
    <div>
      <p className="mb-2 text-[0.9375rem] text-quiet">{t('sheets:matrix.pickHelp')}</p>
      <div className="flex flex-wrap gap-x-4 gap-y-3">
        {[false, true].map((after) => (
          <RiskMatrix
            key={String(after)}
            small
            title={t(after ? 'sheets:matrix.after' : 'sheets:matrix.today')}
            edition={edition}
            after={after}
            chosen={chosen(after)}
            onChoose={pick}
          />
        ))}
      </div>
    </div>
  );
}
