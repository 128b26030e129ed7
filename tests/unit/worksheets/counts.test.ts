import { expect, test } from 'vitest';
import { sheetCounts } from '../../../src/worksheets';
import { type Filled, reviewWith, today } from './support';

const filled: Filled = {
  works: [{ likelihood: 3, impact: 3 }, { likelihood: 1, impact: 3 }, { likelihood: 3 }, { likelihoodAfter: 3, impactAfter: 3 }],
  exceptions: [
    { effective: 'yes', until: '2020-06-30' },
    { effective: 'yes', until: '2020-06-30', disposition: 'end' },
    { effective: 'no', until: today },
    { until: '2020-06-01' },
  ],
  devices: [
    { kind: 'issued', needed: 10, provided: 8, tracesFound: 'yes' },
    { kind: 'issued', needed: 5, tracesFound: 'no' },
    { kind: 'non-issued', needed: 99, provided: 3, tracesFound: 'yes' },
    { kind: 'non-issued', provided: 0 },
    { needed: 7, provided: 7 },
  ],
  meetings: [
    { provider: 'central', inUse: 'yes', terms: 'terms-of-service' },
    { provider: 'department', inUse: 'no', terms: 'terms-of-service' },
    { provider: 'individual' },
    {},
  ],
};

test('the works: how many are assessed, and at high risk today', () => {
  expect(sheetCounts(reviewWith(filled), today).works).toEqual({ rows: 4, reassessed: 2, high: 1 });
});

test('the exceptions: their effect, and those past their day with no disposition', () => {
  expect(sheetCounts(reviewWith(filled), today).exceptions).toEqual({ rows: 4, effective: 2, notEffective: 1, unchecked: 1, expired: 2 });
  expect(sheetCounts(reviewWith(filled), '2020-06-30').exceptions.expired).toBe(1);
});

test('the devices: added up by kind, with the groups whose count is not known', () => {
  expect(sheetCounts(reviewWith(filled), today).devices).toEqual({
    rows: 5,
    issued: { rows: 2, needed: { known: 15, unknown: 0 }, provided: { known: 8, unknown: 1 } },
    nonIssued: { rows: 2, used: { known: 3, unknown: 0 } },
    tracesFound: 2,
  });
});

test('the meeting systems: whose, and which are in use', () => {
  expect(sheetCounts(reviewWith(filled), today).meetings).toEqual({ rows: 4, own: 2, thirdParty: 1, inUse: 3, useUnknown: 2, underTerms: 1 });
  expect(sheetCounts(reviewWith(filled, 'ci'), today).meetings.underTerms).toBe(0);
});

test('empty sheets count nothing', () => {
  const none = { known: 0, unknown: 0 };
  expect(sheetCounts(reviewWith({}), today)).toEqual({
    works: { rows: 0, reassessed: 0, high: 0 },
    exceptions: { rows: 0, effective: 0, notEffective: 0, unchecked: 0, expired: 0 },
    devices: { rows: 0, issued: { rows: 0, needed: none, provided: none }, nonIssued: { rows: 0, used: none }, tracesFound: 0 },
    meetings: { rows: 0, own: 0, thirdParty: 0, inUse: 0, useUnknown: 0, underTerms: 0 },
  });
});
