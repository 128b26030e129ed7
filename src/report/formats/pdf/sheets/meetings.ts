import type { Edition } from '../../../../checklist';
import type { Meeting } from '../../../../review';
import type { Numbered } from '../../../sheets';
import type { ReportWords } from '../../../words';
import { contentWidth, styles } from '../style';
import { confidentialityText, type Entry, nameEntry, type SheetColumn } from './entry';

/** 遠隔会議システム. */
export function meetingColumns(words: ReportWords, edition: Edition): SheetColumn<Numbered<Meeting>>[] {
  const column = (name: 'name' | 'use' | 'limit' | 'measures') => words.t(`sheets.meetings.columns.${name}`);
  return [
    { title: column('name'), width: 128, entries: ({ row }) => [nameEntry(words, row.name, 'name')] },
    { title: column('use'), width: 96, entries: ({ row }) => provisionEntries(words, edition, row) },
    {
      title: column('limit'),
      width: 94,
      entries: ({ row }) => [
        row.highest ? { text: confidentialityText(words, edition, row.highest) } : { text: words.t('sheets.meetings.limitNone'), style: styles.cellNote },
        { label: words.t('sheets.meetings.decidedBy'), text: row.decidedBy, style: styles.cellNote, field: 'decidedBy' },
      ],
    },
    {
      title: column('measures'),
      width: 108,
      entries: ({ row }) => [
        { text: row.measures.map((measure) => words.t(`sheets.meetings.measure.${measure}`)).join(words.t('list')) },
        {
          label: words.t('sheets.meetings.measuresConfirmed'),
          text: words.t(`sheets.verdict.${row.measuresConfirmed ?? 'none'}`),
          style: styles.cellNote,
        },
      ],
    },
    { title: words.t(`sheets.meetings.rule.${edition}`), width: contentWidth - 426, entries: ({ row }) => [{ text: row.rule, field: 'rule' }] },
  ];
}

/** Contract or terms of service is asked of government bodies' own systems alone. */
function provisionEntries(words: ReportWords, edition: Edition, row: Meeting): Entry[] {
  const isOwn = row.provider === 'central' || row.provider === 'department';
  const asked = edition === 'gov' && (isOwn || row.terms !== null);
  return [
    { text: words.t(`sheets.meetings.provider.${row.provider ?? 'none'}`) },
    { text: words.t(`sheets.meetings.inUse.${row.inUse ?? 'none'}`), style: styles.cellNote },
    { text: asked ? words.t(`sheets.meetings.terms.${row.terms ?? 'none'}`) : '', style: styles.cellNote },
    { label: words.t('sheets.meetings.responsible'), text: row.responsible, style: styles.cellNote, field: 'responsible' },
  ];
}
