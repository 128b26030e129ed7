import { useTranslation } from 'react-i18next';
import type { Review, SheetId } from '../../review';
import { type CountSum, sheetCounts } from '../../worksheets';
import { hasGap, type Row } from '../../worksheets/fields';

interface OverviewProps {
  readonly review: Review;
  readonly sheet: SheetId;
  readonly today: string;
}

/** The sheet in one line of figures. */
export function Overview({ review, sheet, today }: OverviewProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const counts = sheetCounts(review, today);
  const rows: readonly Row[] = review.worksheets[sheet];
  const gaps = rows.filter((row) => hasGap(sheet, row, review.edition)).length;
  const units = ({ known, unknown }: CountSum) => t(unknown > 0 ? 'sheets:count.unitsAtLeast' : 'sheets:count.units', { count: known });
  const { works, exceptions, devices, meetings } = counts;
  const texts = {
    works: () => [t('sheets:count.works', works)],
    exceptions: () => [t('sheets:count.exceptions', exceptions)],
    devices: () => [
      t('sheets:count.devices', {
        rows: devices.rows,
        issued: devices.issued.rows,
        needed: units(devices.issued.needed),
        provided: units(devices.issued.provided),
        nonIssued: devices.nonIssued.rows,
        used: units(devices.nonIssued.used),
        tracesFound: devices.tracesFound,
      }),
    ],
    meetings: () => [
      t('sheets:count.meetings', meetings),
      ...(meetings.useUnknown > 0 ? [t('sheets:count.useUnknown', { count: meetings.useUnknown })] : []),
      ...(review.edition === 'gov' ? [t('sheets:count.underTerms', { count: meetings.underTerms })] : []),
    ],
  }[sheet]();
  const join = t('sheets:count.join');
  return <p className="font-bold tabular-nums">{[...texts, ...(gaps > 0 ? [t('sheets:count.gaps', { count: gaps })] : [])].join(join)}</p>;
}
