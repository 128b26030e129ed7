import type { Edition } from '../../../../checklist';
import type { Device } from '../../../../review';
import type { Numbered } from '../../../sheets';
import type { ReportWords } from '../../../words';
import { colour, contentWidth, styles } from '../style';
import { confidentialityText, type Entry, nameEntry, type SheetColumn } from './entry';

/** 端末の区分. */
export function deviceColumns(words: ReportWords, edition: Edition): SheetColumn<Numbered<Device>>[] {
  const column = (name: 'name' | 'count' | 'checks' | 'use') => words.t(`sheets.devices.columns.${name}`);
  return [
    {
      title: column('name'),
      width: 146,
      entries: ({ row }) => [
        nameEntry(words, row.name, 'name'),
        { text: words.t(`sheets.devices.kind.${row.kind ?? 'none'}`), style: styles.cellNote },
        { text: row.type ? words.t(`sheets.devices.type.${row.type}`) : '', style: styles.cellNote },
      ],
    },
    { title: column('count'), width: 78, entries: ({ row }) => countEntries(words, row) },
    { title: column('checks'), width: 138, entries: ({ row }) => checkEntries(words, row) },
    { title: column('use'), width: contentWidth - 362, entries: ({ row }) => usageEntries(words, edition, row) },
  ];
}

function countEntries(words: ReportWords, { kind, needed, provided }: Device): Entry[] {
  const told = (count: number | null) => (count === null ? '' : words.t('sheets.devices.count', { count }));
  if (kind === 'non-issued') return [{ label: words.t('sheets.devices.used'), text: told(provided) }];
  return [
    { label: words.t('sheets.devices.needed'), text: told(needed) },
    { label: words.t('sheets.devices.provided'), text: told(provided) },
  ];
}

const issuedChecks = ['takeOutProper', 'updated', 'tracesChecked'] as const;
const nonIssuedChecks = ['permitted', 'updated', 'tracesChecked', 'deletedWhenDone', 'sanitisedAtEnd'] as const;

function checkEntries(words: ReportWords, row: Device): Entry[] {
  const checks = row.kind === 'issued' ? issuedChecks : row.kind === 'non-issued' ? nonIssuedChecks : [];
  const found = row.tracesFound;
  return [
    ...checks.map((check): Entry => ({ label: words.t(`sheets.devices.${check}`), text: words.t(`sheets.verdict.${row[check] ?? 'none'}`) })),
    {
      label: words.t('sheets.devices.tracesFound'),
      text: words.t(`sheets.devices.found.${found ?? 'none'}`),
      style: found === 'yes' ? { ...styles.cellStrong, colour: colour.danger } : styles.cell,
    },
  ];
}

/** Asked of non-issued devices; of others, what was written all the same. */
function usageEntries(words: ReportWords, edition: Edition, row: Device): Entry[] {
  const level = row.kind === 'non-issued' || row.confidentiality !== null ? confidentialityText(words, edition, row.confidentiality) : '';
  const fields = ['restrictions', 'work', 'lines', 'systems'] as const;
  return [{ text: level }, ...fields.map((field): Entry => ({ label: words.t(`sheets.devices.${field}`), text: row[field], field }))];
}
