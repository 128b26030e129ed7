import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type QuestionId, question } from '../../../src/checklist';
import { type Device, type Exception, emptyAnswer, emptyFact, emptyRow, type Meeting, type Review, type Work } from '../../../src/review';
import { valueOf } from '../../../src/scoring';
import { contradictions, type Suggestion, sheetCounts, sheetOf, suggestions } from '../../../src/worksheets';
import { askings } from '../../../src/worksheets/questions';
import { reviewArbitrary } from '../review/arbitrary';
import { anyRows, frozen, today } from './support';

const askingIds = Object.keys(askings) as QuestionId[];

/** The rows of each sheet in another order. */
function turned(review: Review): Review {
  const { works, exceptions, devices, meetings } = review.worksheets;
  return {
    ...review,
    worksheets: { works: works.toReversed(), exceptions: exceptions.toReversed(), devices: devices.toReversed(), meetings: meetings.toReversed() },
  };
}

const sorted = (said: ReturnType<typeof suggestions>) => ({
  ...said,
  answers: Object.fromEntries(
    Object.entries(said.answers).map(([id, each]) => [
      id,
      { ...each, by: Object.fromEntries(Object.entries(each.by).map(([key, rows]) => [key, [...rows].sort()])) },
    ]),
  ),
});

test('suggestions do not depend on the order of rows', () => {
  fc.assert(
    fc.property(anyRows, (review) => {
      expect(sorted(suggestions(turned(review)))).toEqual(sorted(suggestions(review)));
    }),
  );
});

test('suggestions depend on nothing but the sheets, the edition and the depth', () => {
  fc.assert(
    fc.property(anyRows, reviewArbitrary, ({ edition, depth, worksheets }, other) => {
      expect(suggestions({ ...other, edition, depth, worksheets })).toEqual(suggestions({ edition, depth, worksheets }));
    }),
    { numRuns: 40 },
  );
});

test('every number opens into the rows that made it: each row once, and all of them rows of the sheet', () => {
  fc.assert(
    fc.property(anyRows, (review) => {
      for (const [id, said] of Object.entries(suggestions(review).answers)) {
        const rows = Object.values(said.by).flat();
        expect([rows.length, new Set(rows).size, said.by.yes.length]).toEqual([said.rows, said.rows, said.yes]);
        const sheet = sheetOf(id as QuestionId);
        const ids = sheet ? review.worksheets[sheet].map((row) => row.id) : [];
        expect(rows.filter((row) => !ids.includes(row))).toEqual([]);
        expect(said.status === 'na').toBe(said.rows === 0);
        expect(said.reasonKind !== undefined).toBe(said.status === 'na');
      }
    }),
  );
});

const id = 'eeeeeeee-0000-7000-8000-000000000000';
const saysYes: {
  works: Partial<Work>;
  exceptions: Partial<Exception>;
  issued: Partial<Device>;
  nonIssued: Partial<Device>;
  own: Partial<Meeting>;
  others: Partial<Meeting>;
} = {
  works: { changes: ['concern', 'volume'], likelihood: 3, impact: 3, technical: '暗号化', decision: 'continue', reflectedOn: '2020-06-30' },
  exceptions: { effective: 'yes', disposition: 'end' },
  issued: { kind: 'issued', takeOutProper: 'yes', updated: 'yes', tracesChecked: 'yes' },
  nonIssued: {
    kind: 'non-issued',
    confidentiality: 2,
    restrictions: '複製禁止',
    work: '照会',
    lines: '家庭の回線',
    systems: 'メール',
    updated: 'yes',
    tracesChecked: 'yes',
    permitted: 'yes',
    deletedWhenDone: 'yes',
    sanitisedAtEnd: 'yes',
  },
  own: { provider: 'central', terms: 'terms-of-service', inUse: 'yes', highest: 1, measuresConfirmed: 'yes', rule: '手順', responsible: '総務課' },
  others: { provider: 'individual', inUse: 'yes', highest: 1, measuresConfirmed: 'yes', rule: '手順' },
};

/** The review with one more row of the question's sheet, which says yes to it. */
function withYes(review: Review, asked: QuestionId): Review {
  const { worksheets: sheets } = review;
  const device = question(asked).section === 'issued' ? saysYes.issued : saysYes.nonIssued;
  const meeting = asked === 'meetings.third-party-systems' ? saysYes.others : saysYes.own;
  switch (sheetOf(asked)) {
    case 'works':
      return { ...review, worksheets: { ...sheets, works: [...sheets.works, { ...emptyRow('works', id), ...saysYes.works }] } };
    case 'exceptions':
      return { ...review, worksheets: { ...sheets, exceptions: [...sheets.exceptions, { ...emptyRow('exceptions', id), ...saysYes.exceptions }] } };
    case 'devices':
      return { ...review, worksheets: { ...sheets, devices: [...sheets.devices, { ...emptyRow('devices', id), ...device }] } };
    case 'meetings':
      return { ...review, worksheets: { ...sheets, meetings: [...sheets.meetings, { ...emptyRow('meetings', id), ...meeting }] } };
    case undefined:
      return review;
  }
}

function interval(said: Suggestion | undefined): { low: number; high: number } | undefined {
  return said && said.status !== 'na' ? valueOf(said.status) : undefined;
}

test('one more row that says yes never lowers what is suggested', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...askingIds), (review, asked) => {
      const before = suggestions(review).answers[asked];
      const after = suggestions(withYes(review, asked)).answers[asked];
      if (asked === 'meetings.terms-owner' && review.depth === 'core') {
        expect(after).toBeUndefined();
        return;
      }
      expect(after?.yes).toBe((before?.yes ?? 0) + 1);
      expect(after?.rows).toBe((before?.rows ?? 0) + 1);
      const [low, raised] = [interval(before), interval(after)];
      if (!low) expect(after?.status).toBe('yes');
      else expect(raised?.low).toBeGreaterThanOrEqual(low.low);
    }),
    { numRuns: 300 },
  );
});

test('whoever takes over all that the sheets say contradicts them no more', () => {
  fc.assert(
    fc.property(anyRows, (review) => {
      const said = suggestions(review);
      const scope = Object.fromEntries(Object.entries(said.facts).map(([fact, value]) => [fact, { ...emptyFact, value }]));
      const answers = Object.fromEntries(
        Object.entries(said.answers).map(([asked, { status, reasonKind }]) => [asked, { ...emptyAnswer, status, reason: reasonKind ?? '' }]),
      );
      const left = contradictions({ ...review, scope, answers }, today).filter(({ kind }) => kind === 'fact' || kind === 'answer');
      expect(left).toEqual([]);
    }),
  );
});

test('any review at all can be asked, is left as it is, and says the same again', () => {
  fc.assert(
    fc.property(reviewArbitrary, (raw) => {
      const review = frozen(raw);
      expect(suggestions(review)).toEqual(suggestions(structuredClone(review)));
      expect(contradictions(review, today)).toEqual(contradictions(structuredClone(review), today));
      expect(sheetCounts(review, today)).toEqual(sheetCounts(structuredClone(review), today));
    }),
    { numRuns: 60 },
  );
});
