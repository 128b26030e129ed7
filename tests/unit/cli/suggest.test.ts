import { describe, expect, test } from 'vitest';
import { createReview, emptyAnswer, emptyRow, type Review, serialiseReview } from '../../../src/review';
import { runOn, today } from './terminal';

const id = '0198f0c2-1111-7222-8333-444455556666';
const row = '0198f0c2-1111-7222-8333-44445555aaaa';
const empty = createReview(id, '2020-06-15T01:23:45.000Z');

/** One work without concern, one exception until today, one issued device with traces. */
const review: Review = {
  ...empty,
  scope: { 'exceptions-taken': { value: 'no', note: '' } },
  answers: { 'issued.vulnerability': { ...emptyAnswer, status: 'yes' } },
  worksheets: {
    ...empty.worksheets,
    works: [{ ...emptyRow('works', row), changes: ['none'] }],
    exceptions: [{ ...emptyRow('exceptions', row), until: today, effective: 'yes' }],
    devices: [{ ...emptyRow('devices', row), kind: 'issued', updated: 'partly', tracesFound: 'yes' }],
  },
};

async function suggest(...args: string[]) {
  const { code, out, err } = await runOn({ a: serialiseReview(review) }, 'suggest', 'a', ...args);
  expect({ code, err, lines: out.length }).toEqual({ code: 0, err: [], lines: 1 });
  return JSON.parse(out[0] ?? '') as { facts: object; answers: object; contradictions: object[] };
}

describe('suggest', () => {
  test('writes what the sheets say, as one line of JSON with the published fields alone', async () => {
    const said = await suggest();
    expect(Object.keys(said)).toEqual(['facts', 'answers', 'contradictions']);
    expect(said.facts).toMatchObject({ 'exceptions-taken': 'yes', 'exceptions-effective': 'yes' });
    expect(said.answers).toMatchObject({
      'risk.reassess-concern': { status: 'na', yes: 0, rows: 0, reason: '不安が生じた業務なし' },
      'risk.reassess-change': { status: 'na', yes: 0, rows: 0, reason: '変更のあった業務なし' },
    });
    expect((said.answers as Record<string, unknown>)['issued.vulnerability']).toEqual({ status: 'partly', yes: 0, rows: 1 });
    expect(said.contradictions).toEqual([
      { kind: 'fact', fact: 'exceptions-taken' },
      { kind: 'answer', question: 'issued.vulnerability' },
      { kind: 'traces', question: 'issued.attack-traces', row },
    ]);
  });

  test('gives its reasons in the language asked for', async () => {
    expect((await suggest('--lang', 'en')).answers).toMatchObject({ 'risk.reassess-concern': { reason: 'No work raised concerns' } });
  });

  test('sees an exception past its day from the day after, today where no day is given', async () => {
    const expired = { kind: 'expired', row };
    expect((await suggest()).contradictions).not.toContainEqual(expired);
    expect((await suggest('--today', '2020-08-01')).contradictions).toContainEqual(expired);
  });

  test('says nothing of sheets in which there is nothing', async () => {
    const { out } = await runOn({ a: serialiseReview(empty) }, 'suggest', 'a');
    expect(out).toEqual(['{"facts":{},"answers":{},"contradictions":[]}']);
  });

  test('ends with 1 where the file is no review', async () => {
    const { code, out, err } = await runOn({ a: '{}' }, 'suggest', 'a');
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err[0]).toMatch(/^a: /);
  });
});
