import type { Edition } from '../../../../checklist';
import type { Work } from '../../../../review';
import { dateText } from '../../../names';
import type { ReportWork } from '../../../sheets';
import type { ReportWords } from '../../../words';
import { contentWidth, styles } from '../style';
import { confidentialityText, type Entry, nameEntry, type SheetColumn } from './entry';

/** 業務. */
export function workColumns(words: ReportWords, edition: Edition): SheetColumn<ReportWork>[] {
  const column = (name: 'name' | 'changes' | 'risk' | 'measures' | 'decision') => words.t(`sheets.works.columns.${name}`);
  return [
    {
      title: column('name'),
      width: 138,
      entries: ({ row }) => [
        nameEntry(words, row.name, 'name'),
        { label: words.t('sheets.works.owner'), text: row.owner, style: styles.cellNote, field: 'owner' },
        { text: confidentialityText(words, edition, row.confidentiality), style: styles.cellNote },
      ],
    },
    { title: column('changes'), width: 70, entries: ({ row }) => [changesEntry(words, row)] },
    { title: column('risk'), width: 92, entries: (work) => riskEntries(words, work) },
    { title: column('measures'), width: 116, entries: ({ row }) => measureEntries(words, row) },
    { title: column('decision'), width: contentWidth - 416, entries: ({ row }) => decisionEntries(words, row) },
  ];
}

function changesEntry(words: ReportWords, { changes }: Work): Entry {
  if (changes.length === 0) return { text: words.t('sheets.works.changesNone'), style: styles.cellNote };
  return { text: changes.map((change) => words.t(`sheets.works.change.${change}`)).join(words.t('list')) };
}

function riskEntries(words: ReportWords, { row, risk, riskAfter }: ReportWork): Entry[] {
  const told = (level: ReportWork['risk'], likelihood: Work['likelihood'], impact: Work['impact']) => {
    const name = words.t(`sheets.works.risk.${level ?? 'none'}`);
    return level ? words.t('sheets.works.riskOf', { risk: name, likelihood: likelihood ?? '', impact: impact ?? '' }) : name;
  };
  return [
    { label: words.t('sheets.works.now'), text: told(risk, row.likelihood, row.impact), style: risk === 'high' ? styles.cellStrong : styles.cell },
    {
      label: words.t('sheets.works.after'),
      text: riskAfter ? told(riskAfter, row.likelihoodAfter, row.impactAfter) : '',
      style: riskAfter === 'high' ? styles.cellStrong : styles.cell,
    },
  ];
}

function measureEntries(words: ReportWords, row: Work): Entry[] {
  const considered = row.considered ? words.t(`sheets.verdict.${row.considered}`) : '';
  return [
    { label: words.t('sheets.works.technical'), text: row.technical, field: 'technical' },
    { label: words.t('sheets.works.conditions'), text: row.conditions, field: 'conditions' },
    { label: words.t('sheets.works.considered'), text: considered, style: styles.cellNote },
  ];
}

function decisionEntries(words: ReportWords, row: Work): Entry[] {
  const decided = row.decision ? styles.cellStrong : styles.cellNote;
  return [
    { text: words.t(`sheets.works.decision.${row.decision ?? 'none'}`), style: decided },
    { label: words.t('sheets.works.reflectedIn'), text: row.reflectedIn, style: styles.cellNote, field: 'reflectedIn' },
    { label: words.t('sheets.works.reflectedOn'), text: row.reflectedOn ? dateText(words, row.reflectedOn) : '', style: styles.cellNote },
  ];
}
