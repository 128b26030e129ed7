import type { Edition } from '../../../../checklist';
import type { Exception } from '../../../../review';
import { dateText } from '../../../names';
import type { Numbered } from '../../../sheets';
import type { ReportWords } from '../../../words';
import { contentWidth, styles } from '../style';
import { nameEntry, type SheetColumn } from './entry';

/** 例外措置. */
export function exceptionColumns(words: ReportWords, edition: Edition): SheetColumn<Numbered<Exception>>[] {
  const column = (name: 'name' | 'period' | 'permittedBy' | 'effective' | 'then') => words.t(`sheets.exceptions.columns.${name}`);
  return [
    {
      title: column('name'),
      width: 164,
      entries: ({ row }) => [
        nameEntry(words, row.what, 'what'),
        { label: words.t('sheets.exceptions.why'), text: row.why, style: styles.cellNote, field: 'why' },
      ],
    },
    {
      title: column('period'),
      width: 94,
      entries: ({ row }) => [{ text: words.t(`sheets.exceptions.kind.${row.kind ?? 'none'}`) }, { text: termText(words, row), style: styles.cellNote }],
    },
    { title: column('permittedBy'), width: 74, entries: ({ row }) => [{ text: row.permittedBy, field: 'permittedBy' }] },
    { title: column('effective'), width: 62, entries: ({ row }) => [{ text: words.t(`sheets.exceptions.effective.${row.effective ?? 'none'}`) }] },
    {
      title: column('then'),
      width: contentWidth - 394,
      entries: ({ row }) => [
        { text: words.t(`sheets.exceptions.disposition.${row.disposition ?? 'none'}`), style: row.disposition ? styles.cellStrong : styles.cellNote },
        { label: words.t('sheets.exceptions.measures'), text: row.measures, field: 'measures' },
        { label: words.t(`sheets.exceptions.rule.${edition}`), text: row.rule, style: styles.cellNote, field: 'rule' },
      ],
    },
  ];
}

function termText(words: ReportWords, { from, until }: Exception): string {
  if (from && until) return words.t('cover.from-to', { from: dateText(words, from), to: dateText(words, until) });
  if (from) return words.t('cover.from', { from: dateText(words, from) });
  return until ? words.t('cover.to', { to: dateText(words, until) }) : '';
}
