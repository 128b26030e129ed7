import { isBlank, type SheetId } from '../../../review';
import type { ReportContradiction } from '../../contradictions';
import type { ReportModel } from '../../model';
import type { Numbered } from '../../sheets';
import type { ReportWords } from '../../words';
import { paragraph } from './flow';
import { section } from './gates';
import { shortened } from './lines';
import type { Paper } from './paper';
import { rowText } from './plan';
import { contentWidth, styles } from './style';
import type { Cell, Column, Part, Row } from './table';

/** More than these are counted, not listed: every row of a worksheet may be one. */
const listed = 40;

/** Where the review contradicts itself: which place, and with what it doesn't agree. */
export function drawContradictions(paper: Paper, model: ReportModel, words: ReportWords): void {
  const all = model.contradictions;
  if (all.length === 0) return;
  const columns: Column[] = [
    { title: words.t('contradictions.where'), width: 230 },
    { title: words.t('contradictions.what'), width: contentWidth - 230 },
  ];
  const rows = all.slice(0, listed).map((each): Row => ({ cells: [placeOf(words, model, each), { parts: [{ text: saidOf(words, model, each) }] }] }));
  section(paper, { title: words.t('contradictions.title'), lead: words.t('contradictions.lead'), columns, rows });
  if (all.length > listed) {
    paper.y += 6;
    paragraph(paper, paper.root, words.t('contradictions.more', { count: all.length - listed }), { after: 0 });
  }
}

function placeOf(words: ReportWords, { edition }: ReportModel, each: ReportContradiction): Cell {
  if (each.kind === 'fact') {
    return {
      parts: [
        { text: words.t('contradictions.fact'), style: styles.cellNote },
        { text: words.common(`fact.${each.fact}`), style: styles.cellStrong },
      ],
    };
  }
  if ('question' in each) return { hang: each.question.number, parts: [{ text: words.question(each.question.id, edition) }] };
  return { parts: rowParts(words, each.sheet, each.row) };
}

function rowParts(words: ReportWords, sheet: SheetId, { number, row }: Numbered<string>): Part[] {
  const place: Part = { text: words.t('contradictions.row', { sheet: sheetName(words, sheet), number }), style: styles.cellNote };
  return isBlank(row) ? [place] : [place, { text: shortened(row), style: styles.cellStrong }];
}

function sheetName(words: ReportWords, sheet: SheetId): string {
  return words.t(`sheets.name.${sheet}`);
}

function saidOf(words: ReportWords, { edition }: ReportModel, each: ReportContradiction): string {
  switch (each.kind) {
    case 'fact':
      return words.t('contradictions.said.fact', {
        answered: words.common(`factValue.${each.answered}`),
        said: words.common(`factValue.${each.said}`),
        sheet: sheetName(words, each.sheet),
      });
    case 'answer': {
      const sheet = sheetName(words, each.sheet);
      const { status, yes, rows } = each.said;
      if (each.question.status === 'na') return words.t('contradictions.said.na', { sheet, rows });
      const answered = words.common(`answer.${each.question.status ?? 'none'}`);
      return words.t('contradictions.said.answer', { answered, said: words.common(`answer.${status}`), sheet, yes, rows });
    }
    case 'traces':
      return words.t('contradictions.said.traces', { sheet: sheetName(words, each.sheet), row: rowText(words, each.row.number, each.row.row) });
    case 'uncovered-risk':
      return words.t(`contradictions.said.${each.why}`);
    case 'accepted-shall':
      if (!each.row) return words.t('contradictions.said.accepted-shall');
      return words.t('contradictions.said.accepted-shall-row', { row: rowText(words, each.row.number, each.row.row) });
    case 'oversight': {
      const side = each.question.id === 'oversight.technical' ? 'technical' : 'rules';
      return words.t(`contradictions.said.${side}.${edition}`, { area: words.area(each.area, edition) });
    }
    default:
      return words.t(`contradictions.said.${each.kind}`);
  }
}
