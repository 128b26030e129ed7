import { describe, expect, test } from 'vitest';
import { type QuestionId, questionIds, questionsOf } from '../../../src/checklist';
import type { Device, Exception, Work } from '../../../src/review';
import { type Suggestion, sheetOf, suggestions } from '../../../src/worksheets';
import { askings } from '../../../src/worksheets/questions';
import { cases } from './rows';
import { type Filled, idOf, kinds, reviewWith } from './support';

const high: Partial<Work> = { likelihood: 3, impact: 2 };
const normalised: Partial<Exception> = { effective: 'yes', disposition: 'normalise', measures: '常時接続', rule: '手順書3' };
const issued: Partial<Device> = { kind: 'issued' };
const own: Partial<Device> = { kind: 'non-issued' };

function suggested(filled: Filled, id: QuestionId, ...kind: readonly ['gov' | 'ci'] | readonly []): Suggestion | undefined {
  return suggestions(reviewWith(filled, ...kind)).answers[id];
}

test.each(cases)('%s: a row with %s says %s', (id, _, said, filled) => {
  const suggestion = suggested(filled, id);
  if (said === 'aside') {
    expect(suggestion?.rows ?? 0).toBe(0);
    return;
  }
  const row = idOf(askings[id]?.sheet ?? 'works', 0);
  const by = { yes: [], partly: [], no: [], null: [], [said]: [row] };
  expect(suggestion).toEqual({ status: said === 'null' ? 'unknown' : said, yes: said === 'yes' ? 1 : 0, rows: 1, by });
});

test('every question on which rows have a say is tried here, and hangs on the sheet of these rows', () => {
  expect(new Set(cases.map(([id]) => id))).toEqual(new Set(Object.keys(askings)));
  for (const id of questionIds) {
    if (askings[id]) expect([id, sheetOf(id)]).toEqual([id, askings[id].sheet]);
  }
  expect(questionIds.filter((id) => sheetOf(id) && !askings[id])).toEqual(['issued.shortage']);
});

describe('該当なし is suggested', () => {
  const reason = (rows: readonly Partial<Work>[], id: QuestionId) => {
    const said = suggested({ works: rows }, id);
    return said?.status === 'na' ? [said.reasonKind, said.yes, said.rows] : said?.reasonKind;
  };

  test('where of every work it is said what has changed, and none caused concern', () => {
    expect(reason([{ changes: ['none'] }, { changes: ['volume'] }], 'risk.reassess-concern')).toEqual(['no-concern', 0, 0]);
    expect(reason([{ changes: ['none'] }, { changes: [] }], 'risk.reassess-concern')).toBeUndefined();
    expect(reason([{ changes: ['none'] }, { changes: ['concern'] }], 'risk.reassess-concern')).toBeUndefined();
  });

  test('where of every work it is said what has changed, and nothing has', () => {
    expect(reason([{ changes: ['none'] }, { changes: ['concern'] }], 'risk.reassess-change')).toEqual(['no-change', 0, 0]);
    expect(reason([{ changes: ['concern'] }, { changes: [] }], 'risk.reassess-change')).toBeUndefined();
    expect(reason([{ changes: ['none'] }, { changes: ['who'] }], 'risk.reassess-change')).toBeUndefined();
  });

  test('never by an empty sheet, and for no other question', () => {
    for (const id of questionIds) {
      expect(suggested({}, id)).toBeUndefined();
      const filled = { works: [{ changes: ['none'] }], exceptions: [{ effective: 'no' }], devices: [{}], meetings: [{ inUse: 'no' }] } satisfies Filled;
      const isNotApplicable = suggested(filled, id)?.status === 'na';
      expect([id, isNotApplicable]).toEqual([id, id === 'risk.reassess-concern' || id === 'risk.reassess-change']);
    }
  });
});

test('rows that it is not about count neither among the rows nor among those that said yes', () => {
  const rows: Partial<Device>[] = [
    { ...issued, updated: 'yes' },
    { ...own, updated: 'no' },
    { ...issued, updated: 'no' },
    issued,
    { updated: 'yes' },
    { ...issued, updated: 'partly' },
  ];
  expect(suggested({ devices: rows }, 'issued.vulnerability')).toEqual({
    status: 'partly',
    yes: 1,
    rows: 4,
    by: { yes: [idOf('devices', 0)], partly: [idOf('devices', 5)], no: [idOf('devices', 2)], null: [idOf('devices', 3)] },
  });
});

test('on what terms a system is used is asked of government agencies alone', () => {
  const filled: Filled = { meetings: [{ provider: 'central', inUse: 'yes' }] };
  expect(suggested(filled, 'meetings.own-systems', 'gov')?.status).toBe('no');
  expect(suggested(filled, 'meetings.own-systems', 'ci')?.status).toBe('yes');
});

test('only questions of the edition and depth have a suggestion, in source order', () => {
  const filled: Filled = {
    works: [{ ...high, changes: ['concern', 'volume'], decision: 'continue' }],
    exceptions: [normalised],
    devices: [issued, { ...own, confidentiality: 2 }],
    meetings: [{ provider: 'central', terms: 'terms-of-service' }, { provider: 'individual' }],
  };
  for (const [edition, depth] of kinds) {
    const asked = questionsOf(edition, depth).map((question) => question.id);
    expect(Object.keys(suggestions(reviewWith(filled, edition, depth)).answers)).toEqual(asked.filter((id) => askings[id]));
  }
  expect(suggestions(reviewWith(filled, 'gov', 'core')).answers['meetings.terms-owner']).toBeUndefined();
});
