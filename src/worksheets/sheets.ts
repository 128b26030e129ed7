import { type FactId, type QuestionId, question } from '../checklist';
import type { SheetId } from '../review';

/** The worksheet that a question hangs on. (On one of them, `issued.shortage`, its rows suggest nothing: they only say whether it is asked.) */
export function sheetOf(id: QuestionId): SheetId | undefined {
  return question(id).worksheet;
}

const byFact: Readonly<Record<FactId, SheetId | undefined>> = {
  'risk-high': 'works',
  'measures-decided': 'works',
  'exceptions-taken': 'exceptions',
  'exceptions-effective': 'exceptions',
  'issued-short': 'devices',
  'non-issued-used': 'devices',
  'non-issued-confidential': 'devices',
  'terms-services-used': 'meetings',
  'remote-access-built': undefined,
};

/** The worksheet whose rows say whether a fact is so; `undefined` for the one fact that has none. */
export function factSheet(fact: FactId): SheetId | undefined {
  return byFact[fact];
}
